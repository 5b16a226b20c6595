import { dirname, join } from 'node:path';
import { keptFolder, openCodeCache } from './codeCache.ts';
import { createPartLoader } from './partLoader.ts';

/** Put in by the bundler: a digest of all parts. */
declare const FINELINE_PARTS: string;

/** Loads a part and all that it needs, with what V8 made of them for the same command before. */
export function startPart(name: string, command = ''): void {
  const kept = keptFolder(process.env, FINELINE_PARTS);
  const cache = openCodeCache(kept, command);
  const load = createPartLoader({
    folder: join(dirname(__filename), 'parts'),
    commandLine: {
      get href() {
        return (require('node:url') as typeof import('node:url')).pathToFileURL(__filename).href;
      },
    },
    kept,
    require,
    importNow: name => import(name),
    codeOf: part => cache?.codeOf(part),
  });
  if (cache) process.on('exit', () => cache.keep(load.scripts));
  load.part(name);
}
