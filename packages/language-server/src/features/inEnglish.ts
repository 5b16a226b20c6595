import { compile, explainRuleSet } from '@fineline/compiler';
import { explanationMarkdown } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { Source } from '../names/source.ts';

/** The policies of a file in plain English, or the mistake that has to be mended first. */
export type InEnglish = { readonly markdown: string } | { readonly mistake: Diagnostic };

/** The policies of a file as `explain` says them, as Markdown; empty where the file declares none. */
export function inEnglish(source: Source): InEnglish {
  const { value, diagnostics } = compile(source, source.host);
  if (!value) return { mistake: diagnostics.find(({ severity }) => severity === 'error')! };
  return {
    markdown: value.map(({ ruleSet, map }) => explanationMarkdown(explainRuleSet(ruleSet, map))).join('\n'),
  };
}
