// What each package promises to those who import it stands in git, so that a change of it is seen by whoever reviews it.
// `UPDATE=1 npm test -- test/packages/api.test.ts` writes the reports anew.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { modulesOf, publicPackages, type Manifest } from './packages.ts';

const published = publicPackages();
const quiet = { default: { logLevel: ExtractorLogLevel.None } };

/** Where the types of each entry of our own are, so that they are read as built and not from the sources again. */
const paths = Object.fromEntries(
  published.flatMap(({ folder, manifest }) =>
    modulesOf(manifest).map(([entry, { types }]) => [
      entry.replace('.', manifest.name),
      [join(root, folder, types!)],
    ]),
  ),
);

function report(folder: string, manifest: Manifest, into: string): string {
  const projectFolder = join(root, folder);
  const name = `${basename(folder)}.api.md`;
  const main = join(projectFolder, Object.fromEntries(modulesOf(manifest))['.']!.types!);
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: main,
      compiler: {
        skipLibCheck: true,
        overrideTsconfig: {
          extends: `${root}tsconfig.base.json`,
          compilerOptions: { paths, types: ['node'], typeRoots: [`${root}node_modules/@types`] },
          files: [main],
        },
      },
      apiReport: { enabled: true, reportFileName: name, reportFolder: into, reportTempFolder: into },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: message => {
      message.handled = true;
    },
  });
  return readFileSync(join(into, name), 'utf8');
}

test.each(published.map(({ folder, manifest }) => [folder, manifest] as const))(
  'what %s promises is what its report says',
  (folder, manifest) => {
    const file = join(root, folder, `${basename(folder)}.api.md`);
    const update = process.env['UPDATE'] !== undefined;
    const now = report(folder, manifest, update ? join(root, folder) : mkdtempSync(join(tmpdir(), 'api-')));
    expect(now).toContain('\nexport ');
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'there is no report yet').toBe(now);
  },
);
