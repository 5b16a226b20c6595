import { resolve } from 'node:path';
import { printable, startOf, unpainted } from '@fineline/report';
import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import { findPolicyFiles } from '../../files/findPolicyFiles.ts';
import { fixPolicies, type AppliedFix, type FixedPolicies } from '../../files/fixPolicies.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import type { LoadedPolicies } from '../../files/loadedPolicies.ts';
import { lintPolicies } from '../../files/lintPolicies.ts';
import { loadSide } from '../../files/loadSide.ts';
import { onceEach } from '../../files/onceEach.ts';
import { replaceFile } from '../../files/replaceFile.ts';
import { againstPrevious } from '../../releases/againstPrevious.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { addressing } from '../output/addressing.ts';
import { chooseFormats, openSink } from '../output/formats.ts';
import { lintFormats, showLint } from '../output/showLint.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface LintOptions {
  readonly format: readonly string[];
  readonly failOn: 'error' | 'warning';
  readonly fix?: true;
  readonly dryRun?: true;
  readonly previous?: string;
}

/**
 * `fineline lint POLICY…`: everything the compiler can say. With `--fix` the safe fixes are written and what remains is
 * shown; with `--dry-run` besides, it is only said what would be written.
 */
export async function lint(
  names: readonly string[],
  options: LintOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, lintFormats, terminal);
  if (options.dryRun && !options.fix) throw new UsageError('`--dry-run` goes with `--fix`');
  const { files, problems } = findPolicyFiles(names, terminal.folder);
  const wrong = files.find(file => !file.endsWith('.disclosure'));
  if (wrong !== undefined)
    throw new UsageError(`\`${wrong}\` is not a policy: \`lint\` reads \`.disclosure\` files`);
  spareInputs(
    formats.map(({ file }) => file),
    [...files, options.previous],
    terminal.folder,
  );
  const today = terminal.today();
  const fixed = options.fix && fixPolicies(files, terminal.folder, today);
  if (fixed) report(fixed, options, terminal);
  const loaded =
    fixed && !options.dryRun
      ? fixed.loaded
      : files.map(file => lintPolicies(file, terminal.folder, { today }));
  const sources = new Map(loaded.flatMap(one => [...one.sources]));
  const since =
    options.previous === undefined ? [] : await sincePrevious(options.previous, files, loaded, terminal);
  const diagnostics = onceEach([...problems, ...loaded.flatMap(one => one.diagnostics), ...since]);
  const addressed = addressing(terminal);
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    const isShown = file === undefined && terminal.isScreen.out;
    const paint = file === undefined ? terminal.paint : unpainted;
    const look = { paint, width: isShown ? terminal.width : Infinity };
    await sink.write(showLint(diagnostics, sources, format, { look, version, addressed }));
    if (format === 'text') await sink.write(moreAbout(diagnostics));
    await sink.close();
  }
  terminal.err(
    `${files.length} ${files.length === 1 ? 'policy file' : 'policy files'}: ${tally(diagnostics)}\n`,
  );
  if (diagnostics.some(({ code }) => code.startsWith('FL09'))) return exitCodes.couldNotRun;
  const fails = options.failOn === 'warning' ? diagnostics.length > 0 : hasErrors(diagnostics);
  return fails ? exitCodes.findings : exitCodes.fine;
}

/** What the release before makes wrong in the policies that it has as well. */
async function sincePrevious(
  name: string,
  files: readonly string[],
  loaded: readonly LoadedPolicies[],
  { folder }: Terminal,
): Promise<readonly Diagnostic[]> {
  if (!isPolicy(name))
    throw new UsageError(
      `\`${name}\` is no release: name a \`.disclosure\` or \`.rules.json\` file, or one in git, \`git:main:policy.disclosure\``,
    );
  const { policies, diagnostics } = await loadSide(name, folder);
  if (hasErrors(diagnostics)) return diagnostics;
  const before = new Map(policies.map(({ loaded }) => [loaded.ruleSet.policy.name, loaded]));
  const found = files.flatMap((file, at) =>
    loaded[at]!.policies.flatMap(({ loaded: now }) => {
      const previous = before.get(now.ruleSet.policy.name);
      const text = loaded[at]!.sources.get(file)!;
      return previous ? [againstPrevious(previous, { file, text, loaded: now })] : [];
    }),
  );
  const isSound = loaded.every(one => !hasErrors(one.diagnostics));
  if (isSound && found.length === 0)
    throw new UsageError(`\`${name}\` has none of these policies: it has ${[...before.keys()].join(', ')}`);
  return found.flat();
}

/** Writes the files that changed, unless nothing is to be written, and says what was put right. */
function report({ applied, changed }: FixedPolicies, { dryRun }: LintOptions, terminal: Terminal): void {
  if (!dryRun) for (const [path, text] of changed) write(path, text, terminal);
  const did = dryRun ? 'would fix' : 'fixed';
  for (const fix of applied) terminal.err(`${did} ${fixLine(fix)}\n`);
  if (applied.length === 0) terminal.err('nothing to fix that is safe to fix\n');
}

/** `policy.disclosure:3:23: write `1_000` (FL0104)`. */
function fixLine({ diagnostic: { code, file, span, fix }, source }: AppliedFix): string {
  const { line, column } = startOf(file, span, new Map([[file, source]]));
  return `${printable(file)}:${line}:${column}: ${printable(fix.title)} (${code})`;
}

function write(path: string, text: string, { folder }: Terminal): void {
  try {
    replaceFile(resolve(folder, path), text);
  } catch (error) {
    throw new UsageError(cannotWrite(path, error));
  }
}

/** Where to read on about the codes that occurred, each once, in the order in which they did. */
function moreAbout(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  return codes.length === 0 ? '' : `\nmore: fineline explain ${codes.join(' ')}\n`;
}

function tally(diagnostics: readonly { readonly severity: string }[]): string {
  const count = (severity: string): number => diagnostics.filter(one => one.severity === severity).length;
  const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (diagnostics.length === 0) return 'nothing to say';
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
}
