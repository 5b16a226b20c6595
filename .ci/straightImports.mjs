// What our packages import of each other, from the files that hold it. esbuild cuts parts by the files that a file imports,
// used or not: by way of the list of all that a package exports, everything is needed wherever anything of it is.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Imports in a source, of which the first is named for the packages' folder, are rewritten to name files. */
export function straightImports(root) {
  const exportsOf = new Map();
  const packages = join(root, 'packages');

  /** The file of each export of a package, or of a part of one; undefined where it is no list of them. */
  const filesIn = specifier => {
    if (!exportsOf.has(specifier)) exportsOf.set(specifier, listed(specifier));
    return exportsOf.get(specifier);
  };
  const listed = specifier => {
    const [, name, below = ''] = /^@fineline\/([a-z-]+)(\/.+)?$/.exec(specifier);
    const { exports } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    const list = join(packages, name, exports[`.${below}`]);
    const files = new Map();
    for (const [, , names, from] of readFileSync(list, 'utf8').matchAll(
      /^export (type )?\{([^}]*)\} from '([^']+)';/gm,
    ))
      for (const { there, here } of namesIn(names))
        files.set(here, { there, file: join(dirname(list), from) });
    return files;
  };

  return source =>
    source.replace(
      /^import (type )?\{([^}]*)\} from '(@fineline\/[^']+)';/gm,
      (whole, isType, names, specifier) => {
        if (isType) return '';
        const files = filesIn(specifier);
        const wanted = namesIn(names).filter(({ isType }) => !isType);
        if (wanted.some(({ there }) => !files.has(there))) return whole;
        return wanted
          .map(({ there, here }) => {
            const found = files.get(there);
            return `import { ${found.there} as ${here} } from ${JSON.stringify(found.file)};`;
          })
          .join(' ');
      },
    );
}

function namesIn(list) {
  return list
    .split(',')
    .map(name => /^\s*(type )?(\S+)(?: as (\S+))?\s*$/.exec(name))
    .filter(found => found !== null)
    .map(([, isType, there, here = there]) => ({ there, here, isType: isType !== undefined }));
}
