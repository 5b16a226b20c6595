// What runs first. What is asked most often needs nothing; all else is in parts, which are loaded where they are used.
import { pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import { openCodeCache } from './codeCache.ts';
import { createPartLoader } from './partLoader.ts';

/** Put in by the bundler: the version, and a digest of all parts. */
declare const FINELINE_VERSION: string;
declare const FINELINE_PARTS: string;

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${FINELINE_VERSION}\n`);
else start(argv[0]);

function start(command = ''): void {
  const cache = openCodeCache(process.env, FINELINE_PARTS, command);
  const load = createPartLoader({
    folder: join(dirname(__filename), 'parts'),
    commandLine: pathToFileURL(__filename).href,
    require,
    importNow: name => import(name),
    codeOf: part => cache?.codeOf(part),
  });
  if (cache) process.on('exit', () => cache.keep(load.scripts));
  load.part('main');
}
