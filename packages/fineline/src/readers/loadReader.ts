// Readers of the organisation's own are modules that the user names on the command line: code that is run, so it has to
// lie in the project that is checked.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { whyNoReader, type OtherReader } from '@fineline/reading';
import { digestBytes, type Diagnostic } from '@fineline/ruleset';
import { projectOf } from '../files/fileHost.ts';
import { fileProblem } from '../files/fileProblem.ts';
import { liesWithin } from '../files/liesWithin.ts';
import { guardReader, runGuarded, type Remark } from './guardReader.ts';
import { withinTime } from './withinTime.ts';

/** So long a module may take to be loaded, in milliseconds. */
const patience = 10_000;

/** The reader that a module exports as its default, or why there is none. `remark` is told of mistakes beside its answers. */
export async function loadReader(
  file: string,
  folder: string,
  remark: Remark,
): Promise<{ readonly reader: OtherReader } | { readonly problem: Diagnostic }> {
  const path = resolve(folder, file);
  const refuse = (why: string, help: string): { readonly problem: Diagnostic } => ({
    problem: noReader(file, why, help),
  });
  if (!liesWithin(path, projectOf(folder)))
    return refuse(
      'it lies outside the project',
      'Copy it into the project, so that who checks can see what is run.',
    );
  if (!existsSync(path)) return refuse('there is no such file', 'Check the name and the folder.');
  try {
    const reader = await defaultExportOf(path);
    const why = whyNoReader(reader);
    if (why !== undefined)
      return refuse(
        reader === undefined ? 'it has no default export' : why,
        "Write `export default { name, version, reads: { tone: 'all' }, read }`.",
      );
    const sound = reader as OtherReader;
    const { digest = digestBytes(readFileSync(path)) } = sound;
    return { reader: guardReader(sound, digest, remark) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return refuse(`it cannot be loaded (${reason})`, 'Run it with `node` to see what is wrong.');
  }
}

/** What is said of a module that cannot be asked. */
export function noReader(file: string, why: string, help: string): Diagnostic {
  return fileProblem('FL0913', file, `\`${file}\` is no reader: ${why}`, help);
}

/** A module is run to load it, and may come to no end or fail at what nobody waits for. */
function defaultExportOf(path: string): Promise<unknown> {
  return withinTime(
    { patience },
    signal =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        runGuarded(() => import(pathToFileURL(path).href) as Promise<{ readonly default?: unknown }>, reject)
          .then(module => setImmediate(module.default))
          .then(resolve, reject);
      }),
  );
}
