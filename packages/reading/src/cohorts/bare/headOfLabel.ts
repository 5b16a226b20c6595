import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { headOfPhrase } from '../nouns/findHead.ts';

/** How far before a number its label may start, in tokens. */
export const longestLabel = 30;

const counting = new Set(
  'the a total number count of how so that this many no amount all our tally there were'.split(' '),
);

const amounts = new Set(['many', 'number', 'total', 'count']);

/** The people that a question or a label at `start` counts. */
export function headOfLabel(
  passage: Passage,
  start: number,
): { readonly unit: string; readonly to: number } | undefined {
  let at = start;
  while (at < start + 6 && counting.has(wordAt(passage.tokens, at) ?? '')) at++;
  const amount = wordAt(passage.tokens, at - 2) ?? '';
  if (amounts.has(amount) && wordAt(passage.tokens, at) === 'you') return { unit: 'you', to: at + 1 };
  // *How many cried?*
  if (wordAt(passage.tokens, at - 1) === 'many' && doerOf(passage.tokens, at, true) === 'people')
    return { unit: 'people', to: at };
  // *The number who cried*, *those who cried*.
  const who = wordAt(passage.tokens, at) === 'those' ? at + 1 : at;
  if (
    (who > at || amounts.has(wordAt(passage.tokens, at - 1) ?? '')) &&
    isRelativeWho(wordAt(passage.tokens, who))
  )
    return { unit: 'people', to: who };
  // *Of our 400 members, …*: the whole is counted, too.
  if (passage.tokens[at]?.kind === 'number') at++;
  const head = headOfPhrase(passage, at, at, false, true);
  const sign = passage.tokens[head?.to ?? 0]?.text;
  const named = head?.unit.endsWith("'s") || sign === "'" || sign === '’';
  return head?.kind === 'people' && !named ? head : undefined;
}
