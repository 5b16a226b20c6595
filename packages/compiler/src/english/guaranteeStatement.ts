import type { Guarantee } from '@fineline/ruleset';
import type { Known } from './comparisonPhrase.ts';
import { conditionPhrase } from './conditionPhrase.ts';
import { mayBeWithoutGroup, speaksOfGroups } from './groupsInConditions.ts';
import type { RuleInWords } from './ruleStatement.ts';

/** A property that the policy is to have, in words. */
export function guaranteeStatement(guarantee: Guarantee, known: Known): RuleInWords {
  return { text: `${promise(guarantee, known)}.`, notes: [standing[guarantee.status]] };
}

const standing: { readonly [S in Guarantee['status']]: string } = {
  stated: 'This is stated here, not proved.',
  proved: 'This is proved for every combination of facts, with every waiver applied.',
};

function promise({ claim, on, dataset, when, than }: Guarantee, known: Known): string {
  if (claim === 'at-least-as-strict') return `This policy is at least as strict as ${than ?? 'the other'}`;
  const what = on === 'dataset' ? (dataset ? `The table ${dataset}` : 'A table') : 'A post';
  const condition = when ? conditionPhrase(when, known) : 'anything is true';
  const isAboutGroups = when !== undefined && speaksOfGroups(when);
  const isWithout = when !== undefined && mayBeWithoutGroup(when);
  const group = (which: string): string =>
    isAboutGroups
      ? `, of ${which} group of people that it gives a number for${isWithout ? ' (of the post alone, where it gives none)' : ''},`
      : '';
  switch (claim) {
    case 'denies':
      return `${what} is denied where it is known${group('some')} that ${condition}`;
    case 'never-allows':
      return `${what} is denied or goes to review unless it is ruled out${group('every')} that ${condition}`;
    case 'allows':
      return `${what} passes, at most with a warning, where ${
        isAboutGroups && !isWithout
          ? 'it gives a number for at least one group of people and it is known, of every such group,'
          : `it is known${group('every')}`
      } that ${condition}`;
  }
}
