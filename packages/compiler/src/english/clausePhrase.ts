// What each clause catches, to stand behind "a post is denied if". One sentence for each kind of clause of the contract.
import { either, comparisonsIn, type Clause, type ClauseFacet, type Rule } from '@fineline/ruleset';
import { conditionPhrase } from './conditionPhrase.ts';
import { spoken, toSomebody, type Known } from './comparisonPhrase.ts';
import { tableClausePhrase } from './tableClausePhrase.ts';
import { counted, numeral, quantity } from './wordings.ts';

/** What of a rule its clause is put into words by. */
export type Phrased = Pick<Rule, 'clause' | 'on' | 'when'>;

/**
 * The phrase for a clause. `on` tells `round counts` of posts from that of tables; `isOfGroup` where the sentence speaks of
 * one group already.
 */
export function clausePhrase({ clause, on, when }: Phrased, known: Known, isOfGroup = false): string {
  switch (clause.kind) {
    case 'min-cohort': {
      const group = isOfGroup ? 'the group' : 'it gives a number for a group of people that';
      return clause.atLeast.unit === '%'
        ? `${group} is less than ${quantity(clause.atLeast)} of everybody`
        : `${group} is smaller than ${quantity(clause.atLeast)}`;
    }
    case 'min-window':
      return `it mentions a stretch of time shorter than ${quantity(clause.atLeast)}`;
    case 'max-details':
      return `it combines more than ${numeral(clause.atMost)} exact ${clause.atMost === 1 ? 'detail' : 'details'} about one group`;
    case 'round-counts':
      return roundCounts(clause, on, isOfGroup);
    case 'ban':
      return bans[clause.facet](clause.words?.map(word => spoken(clause.facet, word)));
    case 'allow-only':
      return allowOnly(clause);
    case 'require':
      return conditionPhrase(clause.that, known, false);
    case 'deny-when':
    case 'review-when':
    case 'warn-when':
      return conditionPhrase(clause.that, known);
    default: {
      const judgedBy = new Set(comparisonsIn(when).map(({ fact }) => fact));
      return tableClausePhrase(
        clause,
        known.measures.find(({ id }) => judgedBy.has(id)),
      );
    }
  }
}

function roundCounts(
  clause: Extract<Clause, { readonly kind: 'round-counts' }>,
  on: 'post' | 'dataset',
  isOfGroup: boolean,
): string {
  const people = isOfGroup ? 'it gives the group a number' : 'it gives a number of people';
  const count = on === 'post' ? people : 'it publishes a count';
  if ('digits' in clause) return `${count} that is not rounded to ${counted(clause.digits, 'digits')}`;
  const exact = on === 'post' ? ', counted to the last person,' : '';
  return `${count}${exact} that is no multiple of ${numeral(clause.nearest)}`;
}

/** What a ban on words of a facet catches; without words: any of them. */
const bans: { readonly [F in ClauseFacet]: (words: readonly string[] | undefined) => string } = {
  tone: words => (words ? `its tone is ${either(words)}` : 'it has any tone'),
  framing: words => (words ? `its framing is ${either(words)}` : 'it has any framing'),
  topic: words => (words ? `it is about ${either(words)}` : 'it has any sensitive topic'),
  addressee: words => (words ? `it speaks to ${either(words)}` : toSomebody),
  identifier: words =>
    words ? `it identifies somebody by ${either(words)}` : 'it identifies somebody, by name or otherwise',
  channel: words => (words ? `it goes out on ${either(words)}` : 'it goes out on any channel'),
  audience: words => (words ? `it is meant for ${either(words)}` : 'it is meant for any audience'),
};

function allowOnly({ facet, words }: Extract<Clause, { readonly kind: 'allow-only' }>): string {
  const list = either(words.map(word => spoken(facet, word)));
  const always = facet === 'framing' ? ' (a post that says nothing about customers is fine)' : '';
  return `its ${facet} is anything other than ${list}${always}`;
}
