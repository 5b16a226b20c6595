// Words without which a phase of this folder finds nothing: `lexicon/cluesOf.ts` knows them by it.
import { negations } from './wordLists.ts';

export const claimingWords: ReadonlySet<string> = new Set(
  'claim claims claimed allege alleges alleged suggest suggests suggested report reports reported rumour rumours rumor rumors'.split(
    ' ',
  ),
);

/** Without one of them nothing is promised. */
export const promisingWords: ReadonlySet<string> = new Set([...negations, 'no', 'nobody']);

export const borns: ReadonlyMap<string, number> = new Map([
  ['twins', 2],
  ['newlyweds', 2],
  ['triplets', 3],
  ['quadruplets', 4],
  ['quintuplets', 5],
]);
export const hardly: ReadonlySet<string> = new Set(
  'almost nearly virtually practically barely hardly scarcely'.split(' '),
);
/** Without one of them, few are told of by a number alone. */
export const fewStarters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'one', 'next', 'the', 'only', 'worth', 'every'],
  ...borns.keys(),
  ...hardly,
]);
