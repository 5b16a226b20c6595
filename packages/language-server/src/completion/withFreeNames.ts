import { parse, ruleIdOf } from '@fineline/language';
import { policyWith } from '../features/reducedPolicy.ts';
import { filledIn, type Candidate } from './completion.ts';
import type { CompletionContext } from './completionContext.ts';

/** A new clause with a label to fill in, where another rule of its policy has the name that it would go by without one. */
export function withFreeNames(
  clauses: readonly Candidate[],
  { here, block }: CompletionContext,
  offset: number,
): readonly Candidate[] {
  const holds = ({ start, end }: { start: number; end: number }): boolean => start < offset && offset <= end;
  const policy = here.loaded.tree.declarations.find(({ kind, span }) => kind === 'policy' && holds(span));
  const others = policy?.kind === 'policy' ? policy.sections.flatMap(section => section.clauses) : [];
  const taken = new Set(others.filter(({ span }) => !holds(span)).map(ruleIdOf));
  const head = block.head.map(({ image }) => image).join(' ');
  return clauses.map(clause => {
    const insert = clause.insert ?? clause.label;
    const [trial] = parse('trial', policyWith('trial', head, [filledIn(insert)])).value?.declarations ?? [];
    const id = trial?.kind === 'policy' ? trial.sections[0]?.clauses.map(ruleIdOf)[0] : undefined;
    if (id === undefined || !taken.has(id) || insert.includes('label}: ')) return clause;
    return { ...clause, label: `label: ${clause.label}`, insert: `\${9:label}: ${insert}` };
  });
}
