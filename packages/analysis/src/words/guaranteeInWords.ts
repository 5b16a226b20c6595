import { comparisonsIn, type Guarantee } from '@fineline/ruleset';

const claims: { readonly [C in Exclude<Guarantee['claim'], 'at-least-as-strict'>]: string } = {
  denies: 'to deny',
  'never-allows': 'never to allow',
  allows: 'to allow',
};

/** A guarantee as what is promised, with the facts that it turns on: ``to deny posts by their `cohort.size` ``. */
export function guaranteeInWords({ claim, on = 'post', dataset, when, than }: Guarantee): string {
  if (claim === 'at-least-as-strict')
    return `to be at least as strict as ${than === undefined ? 'another policy' : `\`${than}\``}`;
  const named = on === 'dataset' && typeof dataset === 'string' ? ` \`${dataset}\`` : '';
  const what = on === 'post' ? 'posts' : `tables${named}`;
  const facts = when ? [...new Set(comparisonsIn(when).map(({ fact }) => `\`${fact}\``))].sort() : [];
  return facts.length === 0
    ? `${claims[claim]} all ${what}`
    : `${claims[claim]} ${what} by their ${facts.join(', ')}`;
}
