// What the compiler cannot see: every package also finds what the root's devDependencies hold, and a reference to types
// would bring Node's names into a package that is to run anywhere. So imports are held against each manifest and
// against the list of layers, which is the house's plan.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';

/** From the ground up: what each package may build on. */
const layers: readonly {
  readonly name: string;
  readonly on: readonly string[];
  readonly pure: boolean;
  /** The folder in which a pure package may use Node after all; it has an entry of its own. */
  readonly shell?: string;
}[] = [
  { name: 'ruleset', on: [], pure: true },
  { name: 'language', on: ['ruleset'], pure: true },
  { name: 'runtime', on: ['ruleset'], pure: true },
  { name: 'reading', on: ['ruleset'], pure: true },
  { name: 'analysis', on: ['ruleset', 'runtime'], pure: true },
  { name: 'checking', on: ['ruleset', 'runtime', 'reading', 'analysis'], pure: true },
  { name: 'compiler', on: ['language', 'ruleset', 'analysis'], pure: true },
  { name: 'datasets', on: ['ruleset', 'runtime'], pure: true, shell: 'engines' },
  { name: 'report', on: ['ruleset', 'runtime', 'analysis'], pure: true },
  { name: 'formatter', on: ['language', 'ruleset'], pure: true },
  {
    name: 'testing',
    on: ['ruleset', 'language', 'runtime', 'reading', 'analysis', 'compiler', 'datasets'],
    pure: true,
  },
  {
    name: 'language-server',
    on: [
      'ruleset',
      'language',
      'runtime',
      'reading',
      'analysis',
      'checking',
      'compiler',
      'report',
      'formatter',
      'testing',
    ],
    pure: true,
  },
  {
    name: 'playground',
    on: [
      'ruleset',
      'language',
      'runtime',
      'reading',
      'analysis',
      'checking',
      'compiler',
      'datasets',
      'report',
      'testing',
      'language-server',
    ],
    pure: true,
  },
  {
    name: 'fineline',
    on: [
      'ruleset',
      'language',
      'runtime',
      'reading',
      'analysis',
      'checking',
      'compiler',
      'datasets',
      'report',
      'formatter',
      'testing',
      'language-server',
    ],
    pure: false,
  },
  // It starts the server that the command line starts, so that an editor says what a terminal says.
  { name: 'vscode', on: ['language-server', 'fineline'], pure: false },
];

interface Manifest {
  readonly name: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest;
}

function sourcesOf(name: string): readonly string[] {
  return readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(path => `packages/${name}/src/${path}`);
}

/** The files of its own package that a file imports. */
function importsOf(path: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(root + path, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName));
}

/** The folders of a package, the way in among them, each with those that its files import. */
function foldersOf(name: string): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of sourcesOf(name)) {
    const folder = posix.dirname(path);
    const others = importsOf(path).map(posix.dirname);
    folders.set(folder, [...(folders.get(folder) ?? []), ...others.filter(other => other !== folder)]);
  }
  return folders;
}

/** The folders that the README of a package lists, in its order. */
function toldFolders(name: string): readonly string[] {
  const lists = readFileSync(`${root}packages/${name}/README.md`, 'utf8').matchAll(
    /^[|-] (?:`[\w/]+\/`(?:, | and )?)+/gm,
  );
  return [...lists].flatMap(([line]) =>
    [...line.matchAll(/`([\w/]+)\/`/g)].map(([, folder = '']) => `packages/${name}/src/${folder}`),
  );
}

/** Where a folder stands in such a list, itself or with the one around it; the way in stands above all. */
function placeAmong(told: readonly string[], folder: string): number | undefined {
  if (folder.endsWith('/src')) return told.length;
  const place = told.indexOf(folder);
  return place >= 0
    ? place
    : posix.dirname(folder).endsWith('/src')
      ? undefined
      : placeAmong(told, posix.dirname(folder));
}

/** What is left when whatever imports nothing that is left has gone: a circle holds itself up, and what stands on it. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(imports);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [one, imported] of left) if (!imported.some(other => left.has(other))) left.delete(one);
  }
  return [...left.keys()];
}

/** What a package is imported by. */
function nameOf(layer: string): string {
  return manifestOf(layer).name;
}

/** The package that an import names: `yaml` for `yaml/util`, `@fineline/ruleset` for itself. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

test('every package is in the plan', () => {
  const built = readdirSync(`${root}packages`).filter(name =>
    existsSync(`${root}packages/${name}/package.json`),
  );
  expect(built.sort()).toEqual(layers.map(({ name }) => name).sort());
});

test('the plan turns no arrow', () => {
  for (const [level, { on }] of layers.entries()) {
    const below = layers.slice(0, level).map(({ name }) => name);
    expect(on.filter(name => !below.includes(name))).toEqual([]);
  }
});

test('what judges, serves and reads files knows nothing of the command line', () => {
  const folders = [
    'editor',
    'evidence',
    'files',
    'gate',
    'judging',
    'readers',
    'releases',
    'reports',
    'schemas',
    'serve',
    'terminal',
  ];
  const upwards = sourcesOf('fineline')
    .filter(path => folders.includes(path.split('/')[3]!))
    .flatMap(path => importsOf(path).map(imported => `${path} → ${imported}`))
    .filter(arrow => arrow.includes(' → packages/fineline/src/cli/'));
  expect(upwards).toEqual([]);
});

describe.each(layers)('$name', ({ name, on, pure, shell }) => {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {}, engines = {} } = manifestOf(name);
  const declared = [
    ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
    // What an extension is loaded by is there at run time, and is no package.
    ...Object.keys(engines).filter(host => host !== 'node'),
  ];

  test('depends on what the plan says', () => {
    const ours = declared.filter(
      dependency => dependency.startsWith('@fineline/') || dependency === 'fineline',
    );
    expect(ours.sort()).toEqual(on.map(nameOf).sort());
  });

  test('imports what its manifest declares, and Node only where it may', () => {
    const astray = sourcesOf(name).flatMap(path => {
      const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(readFileSync(root + path, 'utf8'));
      const imports = importedFiles
        .map(({ fileName }) => fileName)
        .filter(specifier => !specifier.startsWith('.'))
        .filter(specifier =>
          specifier.startsWith('node:')
            ? pure && !(shell !== undefined && path.startsWith(`packages/${name}/src/${shell}/`))
            : !declared.includes(packageOf(specifier)),
        );
      return [...imports, ...typeReferenceDirectives.map(({ fileName }) => `types of ${fileName}`)].map(
        what => `${path}: ${what}`,
      );
    });
    expect(astray).toEqual([]);
  });

  test('reaches into no other package', () => {
    const astray = sourcesOf(name).filter(path => {
      const depth = path.split('/').length - 3;
      const { importedFiles } = ts.preProcessFile(readFileSync(root + path, 'utf8'));
      return importedFiles.some(({ fileName }) => fileName.startsWith('../'.repeat(depth)));
    });
    expect(astray).toEqual([]);
  });

  test('has files that import each other in no circle, types included', () => {
    expect(circlesIn(new Map(sourcesOf(name).map(path => [path, importsOf(path)])))).toEqual([]);
  });

  test('has folders that import each other in no circle', () => {
    expect(circlesIn(foldersOf(name))).toEqual([]);
  });

  // That of `vscode` is what people read before they install it.
  test.skipIf(name === 'vscode')(
    'tells of its folders in its README, each before those that import it',
    () => {
      const told = toldFolders(name);
      const astray = [...foldersOf(name)].flatMap(([folder, imported]) => {
        const place = placeAmong(told, folder);
        if (place === undefined) return [`${folder} is not told of`];
        return imported
          .filter(other => placeAmong(told, other)! > place)
          .map(other => `${folder} stands on ${other}`);
      });
      expect(astray).toEqual([]);
    },
  );

  test('cannot even find what lies above it', () => {
    const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    const found = layers
      .filter(layer => layer.name !== name && !on.includes(layer.name))
      .map(layer => nameOf(layer.name))
      .filter(
        specifier =>
          ts.resolveModuleName(specifier, `${root}packages/${name}/src/index.ts`, options, ts.sys)
            .resolvedModule,
      );
    expect(found).toEqual([]);
  });

  test('has a README', () => {
    expect(existsSync(`${root}packages/${name}/README.md`)).toBe(true);
  });
});

test('the runtime depends on the contract and on nothing else', () => {
  const { dependencies, devDependencies, peerDependencies } = manifestOf('runtime');
  expect({ dependencies, devDependencies, peerDependencies }).toEqual({
    dependencies: { '@fineline/ruleset': 'workspace:*' },
  });
});
