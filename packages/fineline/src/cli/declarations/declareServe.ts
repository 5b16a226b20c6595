import { Option, type Command } from 'commander';
import type { ServeOptions } from '../commands/serve.ts';
import { anOrigin, aPort, atMost, keys, readers, repeated, threshold, today } from './options.ts';
import type { Run } from './run.ts';

/** Seconds of one. No timer counts a month. */
const aDayLong = 86_400;

export function declareServe(program: Command, run: Run, version: string): void {
  program
    .command('serve')
    .summary('judge posts over HTTP')
    .description(
      'Judge posts that come over HTTP, as `check` would; /openapi.json says how. Policies are read anew on SIGHUP, and taken whole or not at all. Standard output gets the address once posts are judged; standard error the log, which holds no word of a post.',
    )
    .argument('[policy...]', '.disclosure and .rules.json files, signed or not')
    .option('--host <address>', 'listen on this address; it is for you to keep strangers away', '127.0.0.1')
    .addOption(new Option('--port <number>', 'listen on this port; 0 for any').argParser(aPort).default(8181))
    .option('--watch', 'read the policies anew when their files change, too')
    .option('--policy <name>', 'serve this policy only')
    .addOption(today())
    .addOption(keys())
    .addOption(threshold())
    .addOption(readers())
    .option('--no-rewrites', 'do not look for other words, or other facts, that would pass')
    .addOption(
      repeated('--origin <origin>', 'let pages of this origin ask, https://…, or * for any').argParser(
        anOrigin,
      ),
    )
    .addOption(atMost('--max-body <bytes>', 'the largest body', 1_048_576))
    .addOption(atMost('--max-post <characters>', 'the longest post, as it is sent', 65_536, 1_000_000))
    .addOption(
      atMost('--max-requests <number>', 'requests to judge at a time, with those still coming in', 256),
    )
    .addOption(atMost('--timeout <seconds>', 'the longest that a request may take', 10, aDayLong))
    .addOption(atMost('--grace <seconds>', 'the time to end in', 10, aDayLong))
    .addOption(
      new Option('--log-level <level>', 'what to log')
        .choices(['info', 'warn', 'error', 'silent'])
        .default('info'),
    )
    .action((names: string[], options: ServeOptions) =>
      run(async terminal => (await import('../commands/serve.ts')).serve(names, options, version, terminal)),
    );
}
