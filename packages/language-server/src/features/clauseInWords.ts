import { compile, ruleInWords, type CompiledPolicy, type RuleInWords } from '@fineline/compiler';
import {
  ruleIdOf,
  type ClauseNode,
  type Host,
  type PolicyNode,
  type ScopedFile,
  type SectionNode,
} from '@fineline/language';
import type { RuleSet } from '@fineline/ruleset';
import { headOf, policyWith, preambleOf } from './reducedPolicy.ts';

/** A clause and where it stands. */
export interface ClauseAt {
  readonly clause: ClauseNode;
  readonly section: SectionNode;
  readonly policy: PolicyNode;
}

/** The clause that holds an offset. */
export function clauseAt(offset: number, { loaded }: ScopedFile): ClauseAt | undefined {
  for (const policy of loaded.tree.declarations) {
    if (policy.kind !== 'policy') continue;
    for (const section of policy.sections)
      for (const clause of section.clauses)
        if (clause.span.start <= offset && offset <= clause.span.end) return { clause, section, policy };
  }
  return undefined;
}

/** A clause by itself. */
export interface ClauseAlone {
  /** As `explain` says it. */
  readonly words: RuleInWords;
  /** A rule set that has no other rule. */
  readonly ruleSet: RuleSet;
}

/** A clause in words; undefined where something in it, or in what it names, is wrong. */
export function clauseInWords(at: ClauseAt, here: ScopedFile, host: Host): ClauseAlone | undefined {
  const { clause, section, policy } = at;
  const { file, text } = here.loaded;
  const id = ruleIdOf(clause);
  const written = text.slice(clause.span.start, clause.span.end);
  const documented = (clause.doc ?? '').split('\n').map(line => (line === '' ? '' : `/// ${line}\n`));
  const alone = policyWith(policy.name.text, headOf(section), [documented.join('') + written]);
  const whole = compile({ file, text: preambleOf(here) + alone }, host).value;
  return whole && inWords(whole, policy.name.text, id);
}

function inWords(
  compiled: readonly CompiledPolicy[],
  policy: string,
  id: string | undefined,
): ClauseAlone | undefined {
  const ruleSet = compiled.map(one => one.ruleSet).find(it => it.policy.name === policy);
  const rule = ruleSet?.rules.find(it => it.id === `${policy}/${id}`);
  return ruleSet && rule && { words: ruleInWords(rule, ruleSet), ruleSet };
}
