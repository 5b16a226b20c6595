// Commands are loaded when they are called: `--version` does not wait for a parser.
import { Argument, Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './commands/checkOptions.ts';
import type { CompileOptions } from './commands/compile.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { FmtOptions } from './commands/fmt.ts';
import type { InitOptions } from './commands/init.ts';
import type { LintOptions } from './commands/lint.ts';
import type { PlaygroundOptions } from './commands/playground.ts';
import type { ReadOptions } from './commands/read.ts';
import type { ReportOptions } from './commands/report.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { SignOptions } from './commands/sign.ts';
import type { SqlOptions } from './commands/sql.ts';
import type { TestOptions } from './commands/test.ts';
import type { VerifyOptions } from './commands/verify.ts';
import type { WhyOptions } from './commands/why.ts';
import type { Shell } from './completion/completionScript.ts';
import { plainCheck } from './commands/plainCheck.ts';
import { createTerminal, type ColorChoice } from '../terminal/createTerminal.ts';
import { exitCodes, type ExitCode } from '../terminal/exitCodes.ts';
import {
  aDay,
  anOrigin,
  aPercentage,
  aPort,
  aSize,
  atMost,
  formats,
  keys,
  readers,
  refuseSecondValues,
  repeated,
  threshold,
  today,
} from './options.ts';
import { codeAtEnd, writeErr } from '../terminal/standardOutput.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Runs the command that the arguments name and gives the exit code. */
export async function runProgram(argv: readonly string[], version: string): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const run: Run = async command => {
    code = codeAtEnd(await command(createTerminal(program.opts<{ color: ColorChoice }>().color)));
  };
  let said = '';
  const program = createProgram(version, run, argv[0], text => (said += text));
  try {
    await program.parseAsync(namesNothing(argv) ? [argv[0]!] : [...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (said !== '') writeErr((await import('@fineline/report')).printableLines(said));
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun;
  }
}

/** Of a command that is not there, no option is looked at: `--help` would answer as if it were. */
function namesNothing([first = '-']: readonly string[]): boolean {
  return !first.startsWith('-') && first !== 'help' && !Object.hasOwn(commands, first);
}

type Run = (command: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;

/** A program that knows the command named first, which makes a start shorter; or all where none is. */
export function createProgram(
  version: string,
  run: Run,
  first: string | undefined,
  wrong: (text: string) => void = () => {},
): Command {
  const program = new Command('fineline')
    .description('Hold what you publish against a disclosure policy.')
    .version(version, '--version', 'print the version')
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'),
    )
    .showSuggestionAfterError()
    .configureOutput({ outputError: wrong })
    .exitOverride()
    .addHelpText('after', exitCodeHelp);

  const named = first !== undefined && Object.hasOwn(commands, first);
  for (const name of named ? [first] : Object.keys(commands)) commands[name]!(program, run, version);
  for (const command of program.commands) refuseSecondValues(command);
  return program;
}

/** Every command, in the order in which they are told of. */
const commands: Readonly<Record<string, (program: Command, run: Run, version: string) => void>> = {
  init(program, run) {
    program
      .command('init')
      .summary('start a policy')
      .description(
        'Write a policy with tests, a post that passes, one that does not, and a CI workflow. Nothing that is there is written over.',
      )
      .argument('[folder]', 'where to write', '.')
      .option('--force', 'write over what is there')
      .action((directory: string, options: InitOptions) =>
        run(async terminal => (await import('./commands/init.ts')).init(directory, options, terminal)),
      );
  },

  check(program, run, version) {
    program
      .command('check')
      .summary('judge posts by a policy')
      .description(
        'Judge posts and tables by the policies that a file declares. A policy is a .disclosure or a .rules.json file; tables are .csv and .tsv files, packed (.csv.gz) or not, .parquet, .arrow, .feather and .sqlite files (file.sqlite#table), patterns of them in quotes that are one table with one decision (without quotes each file is a table of its own), and addresses such as postgres://host/db#table and clickhouse://host/db#table; all else is a post: .md and .txt with front matter, .json, .jsonl, .ndjson, or - for standard input. Patterns (posts/*.md) find A.MD as well, and pass over hidden files and node_modules unless they name them.',
      )
      .argument('<policy and inputs...>', 'policies, posts and tables, in any order')
      .addOption(formats('text', 'plain', 'json', 'jsonl', 'sarif', 'junit', 'github', 'markdown', 'html'))
      .option('--policy <name>', 'judge by this policy only')
      .addOption(today())
      .addOption(
        new Option(
          '--fail-on <effect>',
          'end with 1 where a post breaks a rule of this effect or a graver one, or is not known to keep it',
        )
          .choices(['deny', 'review', 'warn', 'never'])
          .default(plainCheck.failOn),
      )
      .option('--as <dataset>', 'judge tables as this dataset, .json and .jsonl among them')
      .addOption(
        repeated(
          '--state <fact=value>',
          'what is stated of the tables: their channel, audience, consent or campaign, or a fact that the policy declares',
        ),
      )
      .option(
        '--groups',
        'show the keys of the groups of a table that break a rule, in every format, and keep those that rules look at in the log',
      )
      .option('--roles <file>', 'datasets that say what the columns of tables are, where the policy does not')
      .option(
        '--ledger <file>',
        'what was released before, one group a line, .jsonl; empty before the first release',
      )
      .option('--release', 'add the groups of the tables that pass to the ledger')
      .addOption(
        repeated('--population <name=file>', 'the table of a population that rules count in by this name'),
      )
      .addOption(
        repeated(
          '--linked <file>',
          'a table that is published together with those judged, as `name=file` where it is another dataset',
        ),
      )
      .option(
        '--memory <size>',
        'what a table may take of memory before it goes to disk, such as 300MB; most need 100MB',
        aSize,
      )
      .addOption(keys())
      .addOption(threshold())
      .option('--log <file>', 'add every decision to this log, .jsonl')
      .addOption(readers())
      .option('--no-rewrites', 'do not look for other words, or changes of a table, that would pass')
      .action((names: string[], options: CheckOptions) =>
        run(async terminal => (await import('./commands/check.ts')).check(names, options, version, terminal)),
      );
  },

  lint(program, run, version) {
    program
      .command('lint')
      .summary('say everything that can be said about a policy')
      .description('Check policies and say what is wrong, where, and the way out.')
      .argument('<path...>', '.disclosure files, or folders of them')
      .addOption(formats('text', 'plain', 'json', 'sarif', 'github'))
      .addOption(
        new Option('--fail-on <severity>', 'end with 1 from this severity upwards')
          .choices(['error', 'warning'])
          .default('error'),
      )
      .option('--fix', 'write the fixes that are safe, and show what remains')
      .option('--dry-run', 'with --fix: write nothing, say what would be fixed')
      .option(
        '--previous <policy>',
        'the release before, also git:REF:PATH: too low a version and waivers of rules that changed are errors',
      )
      .action((names: string[], options: LintOptions) =>
        run(async terminal => (await import('./commands/lint.ts')).lint(names, options, version, terminal)),
      );
  },

  explain(program, run) {
    program
      .command('explain')
      .summary('explain a code, or a policy in plain English')
      .description(
        'Show the page of a code such as FL0201, with a wrong and a right example; or say a policy in plain English, its sentences numbered.',
      )
      .argument('[codes or policies...]', 'codes, or .disclosure and .rules.json files')
      .addOption(
        new Option('--format <format>', 'how to show it')
          .choices(['text', 'plain', 'markdown', 'json'])
          .default('text'),
      )
      .option('--policy <name>', 'explain this policy only')
      .addOption(keys())
      .addOption(threshold())
      .option('--all', 'show every code')
      .action((names: string[], options: ExplainOptions) =>
        run(async terminal => (await import('./commands/explain.ts')).explain(names, options, terminal)),
      );
  },

  test(program, run) {
    program
      .command('test')
      .summary('run the tests of policies')
      .description(
        'Run the test blocks of policies. They are judged on the day that they name, else on the first day of their policy.',
      )
      .argument('<path...>', '.disclosure files, or folders of them')
      .addOption(formats('text', 'plain', 'json', 'junit'))
      .option('--policy <name>', 'test this policy only')
      .option('--date <day>', 'the day for tests that name none, YYYY-MM-DD', aDay)
      .option('--coverage', 'show which rules and which sides of their conditions the examples reach')
      .option('--min-coverage <percent>', 'end with 1 when a policy is covered less than this', aPercentage)
      .option(
        '--mutate',
        'try small changes of the rules, and show those that no example notices, each with a test',
      )
      .option(
        '--min-score <percent>',
        'with `--mutate`: end with 1 when fewer of them are noticed',
        aPercentage,
      )
      .option('--watch', 'run again when a file changes')
      .option('--pass-with-no-tests', 'end well where the files have no test')
      .action((names: string[], options: TestOptions) =>
        run(async terminal => (await import('./commands/test.ts')).test(names, options, terminal)),
      );
  },

  fmt(program, run) {
    program
      .command('fmt')
      .summary('lay policies out')
      .description('Write policies anew in the one layout that they have, and name those that changed.')
      .argument('<path...>', '.disclosure files, folders of them, or - for standard input')
      .option('--check', 'write nothing; name the files that would change and end with 1')
      .addOption(
        new Option('--diff', 'write nothing; show what would change and end with 1').conflicts('check'),
      )
      .action((names: string[], options: FmtOptions) =>
        run(async terminal => (await import('./commands/fmt.ts')).fmt(names, options, terminal)),
      );
  },

  compile(program, run) {
    program
      .command('compile')
      .summary('write the rule set of a policy')
      .description(
        'Compile a policy to a rule set (JSON) and its source map, beside the policy unless told otherwise.',
      )
      .argument('<path...>', '.disclosure files, or folders of them')
      .option('-o, --output <file>', 'where to write; - prints the rule set')
      .option('--policy <name>', 'compile this policy only')
      .option('--check <file>', 'write nothing; end with 1 when this file is stale')
      .addOption(
        new Option('--format <format>', 'how to say what is wrong').choices(['text', 'json']).default('text'),
      )
      .action((names: string[], options: CompileOptions) =>
        run(async terminal => (await import('./commands/compile.ts')).compile(names, options, terminal)),
      );
  },

  diff(program, run) {
    program
      .command('diff')
      .summary('tell what changed between two policies')
      .description(
        'Compare two policies for every combination of facts: what the new one lets through that the old one stopped, and the other way round, each with a post on which they differ.',
      )
      .argument('<old>', 'a .disclosure or .rules.json file, signed or not, or git:REF:PATH')
      .argument('<new>', 'a .disclosure or .rules.json file, signed or not, or git:REF:PATH')
      .addOption(formats('text', 'plain', 'markdown', 'html', 'json'))
      .addOption(
        new Option('--fail-on <verdict>', 'end with 1 where the new policy is looser, or differs at all')
          .choices(['looser', 'any', 'never'])
          .default('never'),
      )
      .option('--policy <name>', 'compare this policy')
      .option(
        '--approvals <file>',
        'what was agreed to, .json: it is shown all the same, and stops nothing; with `--key` it has to be signed',
      )
      .option('--baseline <file>', 'the last release that was approved: small steps since then add up')
      .option(
        '--replay <posts>',
        'judge posts of the past (a file, or a pattern in quotes) by both, and tell which are judged otherwise',
      )
      .option(
        '--certificate <file>',
        'write why the new policy lets nothing through that the old one stopped, step by step; end with 1 where it does',
      )
      .addOption(today())
      .addOption(keys())
      .addOption(threshold())
      .action((old: string, now: string, options: DiffOptions) =>
        run(async terminal => (await import('./commands/diff.ts')).diff(old, now, options, terminal)),
      );
  },

  why(program, run) {
    program
      .command('why')
      .summary('tell why two posts are judged differently')
      .description(
        'Hold two posts against a policy: the facts in which they differ, the rules that stop one of them alone, and how little would make it fare like the other.',
      )
      .argument('<policy and posts...>', 'a policy, unless the settings name one, and two posts')
      .addOption(formats('text', 'plain', 'json'))
      .option('--policy <name>', 'judge by this policy')
      .addOption(today())
      .addOption(keys())
      .addOption(threshold())
      .action((names: string[], options: WhyOptions) =>
        run(async terminal => (await import('./commands/why.ts')).why(names, options, terminal)),
      );
  },

  read(program, run) {
    program
      .command('read')
      .summary('show the facts read from posts')
      .description(
        'Show what is read from posts, with the words that show it. With a policy, its words take part.',
      )
      .argument('<posts...>', 'posts, and at most one policy whose words take part')
      .addOption(formats('text', 'json', 'jsonl'))
      .option('--policy <name>', 'read with the words of this policy')
      .addOption(keys())
      .addOption(threshold())
      .addOption(readers())
      .action((names: string[], options: ReadOptions) =>
        run(async terminal => (await import('./commands/read.ts')).read(names, options, terminal)),
      );
  },

  report(program, run) {
    program
      .command('report')
      .summary('make a page of decisions, or of a comparison')
      .description(
        'Make one HTML file, which needs no network and runs nothing, of what other commands wrote: decisions (`check --format json` or `jsonl`), a decision log (`check --log`), or a comparison (`diff --format json`). It says what they say, and no more.',
      )
      .argument('[inputs...]', '.json and .jsonl files, or - for standard input')
      .option('-o, --output <file>', 'where to write; - prints the page', 'fineline-report.html')
      .option('--groups', 'show the keys of the groups of a table, where the decisions have them')
      .action((names: string[], options: ReportOptions) =>
        run(async terminal => (await import('./commands/report.ts')).report(names, options, terminal)),
      );
  },

  sql(program, run) {
    program
      .command('sql')
      .summary('print the queries that a policy needs')
      .description(
        'Print the queries that give what the rules about a table need, with what stands in each answer, and what `check` works out of it besides. Persons, keys and sensitive values are compared as text; what is added up, or ordered, is a number.',
      )
      .argument('<policy>', 'a .disclosure or .rules.json file')
      .addOption(
        new Option('--dialect <dialect>', 'the database that they are for')
          .choices(['duckdb', 'postgres', 'clickhouse', 'spark', 'trino', 'bigquery', 'snowflake'])
          .makeOptionMandatory(),
      )
      .option('--policy <name>', 'the queries of this policy')
      .addOption(keys())
      .addOption(threshold())
      .option('--as <dataset>', 'the dataset that the table is')
      .option(
        '--table <name>',
        'what the table is called in the database (as the dataset unless told otherwise)',
      )
      .action((file: string, options: SqlOptions) =>
        run(async terminal => (await import('./commands/sql.ts')).sql(file, options, terminal)),
      );
  },

  sign(program, run) {
    program
      .command('sign')
      .summary('sign a rule set, approvals, or the end of a decision log')
      .description(
        'Sign what a policy compiles to, so that whoever judges by it can tell whose it is: a DSSE envelope with an Ed25519 signature. What is signed is signed once more. Approvals (.json) are signed as they stand; of a decision log (.jsonl) its end is signed.',
      )
      .argument('[file]', 'a .disclosure, a .rules.json, a .json or a .jsonl file')
      .option('--key <file>', 'the private key, in PEM')
      .option('--new-key <name>', 'make NAME.key.pem and NAME.pub.pem')
      .option('-o, --output <file>', 'where to write; - prints it; beside the file unless told otherwise')
      .option('--policy <name>', 'sign this policy')
      .option('--previous <policy>', 'the release that this one takes the place of')
      .action((file: string | undefined, options: SignOptions) =>
        run(async terminal => (await import('./commands/sign.ts')).sign(file, options, terminal)),
      );
  },

  verify(program, run) {
    program
      .command('verify')
      .summary('tell whether signed rule sets, decision logs and certificates hold')
      .description(
        'Tell who signed rule sets, and whether decision logs are what was written. Ends with 1 where anything was changed, cut off, put in another order, signed by too few, or not signed.',
      )
      .argument(
        '<file...>',
        'signed .rules.json files, .jsonl logs that `check --log` wrote, or, with `--certificate`, an old and a new policy',
      )
      .addOption(keys())
      .addOption(threshold())
      .option('--head <file>', 'the signed end of the log')
      .option('--replay <policy>', 'judge again by this policy what the log says was judged by it')
      .option(
        '--certificate <file>',
        'check the proof that the second policy lets nothing through that the first one stopped',
      )
      .option('--policy <name>', 'with `--certificate`: the policy of that name')
      .action((files: string[], options: VerifyOptions) =>
        run(async terminal => (await import('./commands/verify.ts')).verify(files, options, terminal)),
      );
  },

  playground(program, run) {
    program
      .command('playground')
      .summary('try policies and posts on a page')
      .description(
        'Serve the page on which a policy, a post or a table and the decision stand side by side, to this machine alone, until Ctrl-C. Standard output gets the address. Nothing that is typed there leaves the page.',
      )
      .option('--out <file>', 'serve nothing; write the page, which is one file, here')
      .option('--open', 'open it in the browser')
      .action((options: PlaygroundOptions) =>
        run(async terminal => (await import('./commands/playground.ts')).playground(options, terminal)),
      );
  },

  serve(program, run, version) {
    program
      .command('serve')
      .summary('judge posts over HTTP')
      .description(
        'Judge posts that come over HTTP, as `check` would; /openapi.json says how. Policies are read anew on SIGHUP, and taken whole or not at all. Standard output gets the address once posts are judged; standard error the log, which holds no word of a post.',
      )
      .argument('[policy...]', '.disclosure and .rules.json files, signed or not')
      .option('--host <address>', 'listen on this address; it is for you to keep strangers away', '127.0.0.1')
      .addOption(
        new Option('--port <number>', 'listen on this port; 0 for any').argParser(aPort).default(8181),
      )
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
      .addOption(atMost('--max-post <characters>', 'the longest post, as it is sent', 65_536))
      .addOption(
        atMost('--max-requests <number>', 'requests to judge at a time, with those still coming in', 256),
      )
      .addOption(atMost('--timeout <seconds>', 'the longest that a request may take', 10))
      .addOption(atMost('--grace <seconds>', 'the time to end in', 10))
      .addOption(
        new Option('--log-level <level>', 'what to log')
          .choices(['info', 'warn', 'error', 'silent'])
          .default('info'),
      )
      .action((names: string[], options: ServeOptions) =>
        run(async terminal => (await import('./commands/serve.ts')).serve(names, options, version, terminal)),
      );
  },

  lsp(program, run) {
    program
      .command('lsp')
      .summary('answer an editor')
      .description(
        'Speak the language server protocol on standard input and output: mistakes as you type, fixes, completion, plain English under the cursor, renaming across files. Editors start this by themselves.',
      )
      .option('--stdio', 'speak on standard input and output, the only way there is')
      .addOption(new Option('--clientProcessId <id>', 'the editor, as some of them say').hideHelp())
      .action(() => run(async terminal => (await import('./commands/lsp.ts')).lsp(terminal)));
  },

  completion(program, run, version) {
    program
      .command('completion')
      .summary('complete what is typed in a shell')
      .description(
        'Print a script that lets a shell complete commands, options and files: in bash and zsh `eval "$(fineline completion bash)"`, in fish `fineline completion fish | source`, in PowerShell `fineline completion powershell | Out-String | Invoke-Expression`.',
      )
      .addArgument(
        new Argument('<shell>', 'bash, zsh, fish or powershell').choices([
          'bash',
          'zsh',
          'fish',
          'powershell',
        ]),
      )
      .action((shell: Shell) =>
        run(async ({ out }) => {
          const { completionScript } = await import('./completion/completionScript.ts');
          await out(completionScript(shell, createProgram(version, run, undefined)));
          return exitCodes.fine;
        }),
      );
  },
};

const exitCodeHelp = `
Exit codes:
  0  fine
  1  findings: a post that may not go out as it is, a policy with a problem, a file that is stale or to be formatted
  2  could not run: usage, unreadable input, no file matched, a policy that does not compile
  3  a bug of ours`;
