import { junitXml, renderDiagnostics, unpainted } from '@fineline/report';
import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import { runTests, type PolicyTests, type TestedFile } from '@fineline/testing';
import { fileHost } from '../../files/fileHost.ts';
import { findPolicyFiles } from '../../files/findPolicyFiles.ts';
import { nextChange } from '../../files/nextChange.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { exitCodes, worst, type ExitCode } from '../../terminal/exitCodes.ts';
import { chooseFormats, openSink, type FormatChoice } from '../output/formats.ts';
import { showRefusal } from '../output/showRefusal.ts';
import { spareInputs } from '../output/spareInputs.ts';
import { describeTests } from '../output/tests/describeTests.ts';
import { renderTests } from '../output/tests/renderTests.ts';
import { testsJson } from '../output/tests/testsJson.ts';
import { testSuites } from '../output/tests/testSuites.ts';
import { coverageOf, scoreOf, type TestRun } from '../output/tests/wording.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface TestOptions {
  readonly format: readonly string[];
  readonly policy?: string;
  readonly date?: string;
  readonly coverage?: true;
  readonly minCoverage?: number;
  readonly mutate?: true;
  readonly minScore?: number;
  readonly watch?: true;
  /** Files without a test are no mistake: of those that changed, some may have none. */
  readonly passWithNoTests?: true;
}

type TestFormat = 'text' | 'plain' | 'json' | 'junit';
const testFormats: readonly [TestFormat, ...TestFormat[]] = ['text', 'plain', 'json', 'junit'];

/** What one run came to, and the text of every file that it looked at, empty where there was none. */
interface Run {
  readonly code: ExitCode;
  readonly seen: ReadonlyMap<string, string>;
}

/** `fineline test PATH…`: runs the `test` blocks of policies, once or after every change. */
export async function test(
  names: readonly string[],
  options: TestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, testFormats, terminal);
  if (!options.watch) return (await runOnce(names, options, formats, terminal)).code;
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  for (;;) {
    const { seen } = await runOnce(names, options, formats, terminal).catch(error =>
      nothingToRun(error, terminal),
    );
    const change = nextChange([...seen.keys(), ...names], terminal.folder, {
      hasChanged: () => hasChanged(seen, names, terminal.folder),
      signal: interrupted.signal,
    });
    terminal.err(`watching ${seen.size} ${seen.size === 1 ? 'file' : 'files'}, until Ctrl-C\n`);
    if (!(await change)) return exitCodes.fine;
  }
}

/** While files are renamed there may be none: it is said, and the wait goes on. */
function nothingToRun(error: unknown, terminal: Terminal): Run {
  if (!(error instanceof UsageError)) throw error;
  terminal.err(`error: ${error.message}\n`);
  return { code: exitCodes.couldNotRun, seen: new Map() };
}

/** Whether another run would see other files or other text: something changed while this one was under way. */
function hasChanged(seen: ReadonlyMap<string, string>, names: readonly string[], folder: string): boolean {
  const read = (file: string): string => {
    const found = readTextFile(file, folder);
    return 'text' in found ? found.text : '';
  };
  return (
    findPolicyFiles(names, folder).files.some(file => !seen.has(file)) ||
    [...seen].some(([file, text]) => read(file) !== text)
  );
}

async function runOnce(
  names: readonly string[],
  options: TestOptions,
  formats: readonly FormatChoice<TestFormat>[],
  terminal: Terminal,
): Promise<Run> {
  const { files, problems } = findPolicyFiles(names, terminal.folder);
  const wrong = files.find(file => !file.endsWith('.disclosure'));
  if (wrong !== undefined)
    throw new UsageError(`\`${wrong}\` is not a policy: \`test\` reads \`.disclosure\` files`);
  spareInputs(
    formats.map(({ file }) => file),
    files,
    terminal.folder,
  );
  const read = readFiles(files, terminal.folder);
  const unreadable = [...problems, ...read.problems];
  const { value: policies = [], diagnostics } =
    unreadable.length > 0
      ? { diagnostics: unreadable }
      : runTests(read.tested, { ...options, mutate: isMutated(options) });
  const looked = (code: ExitCode): Run => ({
    code,
    seen: new Map([...files.map(file => [file, ''] as const), ...read.sources]),
  });
  if (hasErrors(diagnostics)) {
    await showRefusal(diagnostics, read.sources, formats, terminal);
    return looked(exitCodes.couldNotRun);
  }
  terminal.err(renderDiagnostics(diagnostics, read.sources, terminal.paintErr, terminal.widthErr));
  const isEmpty = policies.every(({ examples }) => examples.length === 0);
  if (isEmpty && !(options.passWithNoTests && options.policy === undefined)) {
    terminal.err(`error: ${whyNone(policies, options)}\n`);
    return looked(exitCodes.couldNotRun);
  }
  const run = { policies, coverage: options.coverage === true, mutation: isMutated(options) };
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    await sink.write(written(run, format, file === undefined ? terminal : { ...terminal, paint: unpainted }));
    await sink.close();
  }
  const codes = [coverageCode(policies, options, terminal), scoreCode(policies, options, terminal)];
  return looked(codes.reduce((so, code) => worst(so, code), resultCode(policies)));
}

/** The files, and in `sources` every file that is asked for, empty where there is none: it may come to be. */
function readFiles(
  files: readonly string[],
  folder: string,
): {
  readonly tested: readonly TestedFile[];
  readonly problems: readonly Diagnostic[];
  readonly sources: Map<string, string>;
} {
  const sources = new Map<string, string>();
  const tested: TestedFile[] = [];
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const read = readTextFile(file, folder);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    sources.set(file, read.text);
    const host = fileHost(file, folder);
    tested.push({
      file,
      text: read.text,
      host: {
        read(path) {
          const found = host.read(path);
          sources.set(path, 'text' in found ? found.text : '');
          return found;
        },
      },
    });
  }
  return { tested, problems, sources };
}

function whyNone(policies: readonly PolicyTests[], { policy }: TestOptions): string {
  if (policy !== undefined && policies.length === 0) return `there is no policy \`${policy}\` in these files`;
  return 'there are no tests in these files: add `test my-policy { … }` with examples';
}

function written(run: TestRun, format: TestFormat, look: Pick<Terminal, 'width' | 'paint'>): string {
  switch (format) {
    case 'text':
      return renderTests(run, look);
    case 'plain':
      return describeTests(run);
    case 'json':
      return testsJson(run);
    case 'junit':
      return junitXml(testSuites(run));
  }
}

function resultCode(policies: readonly PolicyTests[]): ExitCode {
  const hold = policies.every(({ examples }) => examples.every(({ passed }) => passed));
  return hold ? exitCodes.fine : exitCodes.findings;
}

function coverageCode(
  policies: readonly PolicyTests[],
  { minCoverage }: TestOptions,
  terminal: Terminal,
): ExitCode {
  if (minCoverage === undefined) return exitCodes.fine;
  const below = policies.filter(({ coverage: { own } }) => own.reached * 100 < minCoverage * own.total);
  for (const { policy, coverage } of below)
    terminal.err(`coverage of ${policy} is ${coverageOf(coverage.own)}, and ${minCoverage}% is asked for\n`);
  return below.length > 0 ? exitCodes.findings : exitCodes.fine;
}

/** A score is asked for by its bar, too. */
function isMutated({ mutate, minScore }: TestOptions): boolean {
  return mutate === true || minScore !== undefined;
}

function scoreCode(
  policies: readonly PolicyTests[],
  { minScore }: TestOptions,
  terminal: Terminal,
): ExitCode {
  if (minScore === undefined) return exitCodes.fine;
  const below = policies.filter(
    ({ mutation }) => mutation && mutation.killed * 100 < minScore * mutation.total,
  );
  for (const { policy, mutation } of below)
    terminal.err(`the examples of ${policy}: ${scoreOf(mutation!)}, and ${minScore}% is asked for\n`);
  return below.length > 0 ? exitCodes.findings : exitCodes.fine;
}
