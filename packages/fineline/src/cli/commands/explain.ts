import { explainRuleSet, type Explanation } from '@fineline/compiler';
import { explanationMarkdown, pagesMarkdown } from '@fineline/report';
import { closest, codes, type Code } from '@fineline/ruleset';
import { isPolicy } from '../../files/isPolicy.ts';
import { withoutHearsay } from '../../files/vouchFor.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { explanationPlain, explanationsJson, explanationText } from '../output/explain/explanations.ts';
import { bandsText, indexMarkdown, pagesJson, pagesPlain, pagesText } from '../output/explain/pages.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseTrusted } from './choosePolicies.ts';
import type { TrustOptions } from './chooseTrust.ts';

type ExplainFormat = 'text' | 'plain' | 'markdown' | 'json';

export interface ExplainOptions extends TrustOptions {
  readonly format: ExplainFormat;
  readonly policy?: string;
  readonly all?: true;
}

/** `fineline explain CODE…|POLICY…`: the pages of codes, or policies in plain English. */
export async function explain(
  names: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const policies = names.filter(isPolicy);
  if (policies.length > 0) {
    if (policies.length < names.length)
      throw new UsageError('codes and policies are explained one kind at a time');
    return explainPolicies(policies, options, terminal);
  }
  if (options.all && names.length > 0) throw new UsageError('`--all` shows every code: name none');
  if (!options.all && names.length === 0)
    throw new UsageError('name a code such as `FL0201`, or a policy; `--all` shows every code');
  const shown = options.all ? (Object.keys(codes) as Code[]).sort() : names.map(codeNamed);
  await terminal.out(showPages(shown, options, terminal));
  return exitCodes.fine;
}

function showPages(shown: readonly Code[], { format, all }: ExplainOptions, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return pagesText(shown, terminal.width, terminal.paint);
    case 'plain':
      return pagesPlain(shown);
    case 'markdown':
      return all ? indexMarkdown() : pagesMarkdown(shown);
    case 'json':
      return pagesJson(shown);
  }
}

/** The code that somebody typed: `FL0201`, `fl0201` or `0201`. */
function codeNamed(name: string): Code {
  const written = /^\d{4}$/.test(name) ? `FL${name}` : name.toUpperCase();
  if (Object.hasOwn(codes, written)) return written as Code;
  const near = closest(written, Object.keys(codes));
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`;
  throw new UsageError(`there is no code \`${name}\`${meant}\n\nThere are:\n${bandsText()}`.trimEnd());
}

async function explainPolicies(
  files: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format } = options;
  const chosen = await chooseTrusted(files, options, terminal);
  if (chosen === 'unusable') return exitCodes.couldNotRun;
  await chosen.report([{ format }]);
  if (!chosen.policies) return exitCodes.couldNotRun;
  const explanations = chosen.policies.map(({ file, loaded, map }) =>
    explainRuleSet(withoutHearsay(file, loaded.ruleSet), map),
  );
  await terminal.out(showExplanations(explanations, format, terminal));
  return exitCodes.fine;
}

function showExplanations(
  explanations: readonly Explanation[],
  format: ExplainFormat,
  terminal: Terminal,
): string {
  switch (format) {
    case 'text':
      return explanations.map(one => explanationText(one, terminal.width, terminal.paint)).join('\n');
    case 'plain':
      return explanations.map(explanationPlain).join('\n');
    case 'markdown':
      return explanations.map(explanationMarkdown).join('\n');
    case 'json':
      return explanationsJson(explanations);
  }
}
