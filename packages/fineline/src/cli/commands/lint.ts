import { hasErrors } from '@fineline/ruleset';
import { loadPolicies } from '../../files/loadPolicies.ts';
import { findInputs } from '../../files/findInputs.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { chooseFormats, openSink } from '../output/formats.ts';
import { showDiagnostics, type DiagnosticFormat } from '../output/showDiagnostics.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface LintOptions {
  readonly format: readonly string[];
  readonly failOn: 'error' | 'warning';
}

const lintFormats: readonly [DiagnosticFormat, ...DiagnosticFormat[]] = ['text', 'plain', 'json'];

/** `fineline lint POLICY…`: everything the compiler can say. */
export async function lint(
  names: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, lintFormats);
  const { files, problems } = findInputs(names, terminal.folder);
  const wrong = files.find(file => !file.endsWith('.disclosure'));
  if (wrong !== undefined)
    throw new UsageError(`\`${wrong}\` is not a policy: \`lint\` reads \`.disclosure\` files`);
  const loaded = files.map(file => loadPolicies(file, terminal.folder));
  // A file that two policies import is complained of once.
  const diagnostics = [
    ...new Map(
      [...problems, ...loaded.flatMap(one => one.diagnostics)].map(one => [JSON.stringify(one), one]),
    ).values(),
  ];
  const sources = new Map(loaded.flatMap(one => [...one.sources]));
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    await sink.write(
      showDiagnostics(diagnostics, sources, format, file === undefined ? terminal.paint : (_, text) => text),
    );
    await sink.close();
  }
  terminal.err(
    `${files.length} ${files.length === 1 ? 'policy file' : 'policy files'}: ${tally(diagnostics)}\n`,
  );
  if (diagnostics.some(({ code }) => code.startsWith('FL09'))) return exitCodes.couldNotRun;
  const fails = options.failOn === 'warning' ? diagnostics.length > 0 : hasErrors(diagnostics);
  return fails ? exitCodes.findings : exitCodes.fine;
}

function tally(diagnostics: readonly { readonly severity: string }[]): string {
  const count = (severity: string): number => diagnostics.filter(one => one.severity === severity).length;
  const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (diagnostics.length === 0) return 'nothing to say';
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
}
