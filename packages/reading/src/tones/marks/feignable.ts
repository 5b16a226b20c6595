// Kind words that cost nothing: what is only wished, allowed or smiled at is said of those who are jeered at, too. Whoever
// thanks, is proud or is sorry means it more often than not.
const feignable = new Set(
  (
    'fun ok okay alright done good nice fine rest bless brave bravely together happens lucky luck lively jolly cheery hope hopes hoping wish wishes wishing ' +
    'enjoy enjoyed care safe safely best perfect lovely charming sweet brilliant bravo congratulations congrats applause ovation hero heroes legend legends ' +
    'impressive inspiring inspired strong strength grace dream dreams smile smiling believe breathe forgive forgiven respect salute salutes envy envious jealous ' +
    'courage courageous kindness generosity restful peaceful pampered treat magic magical cheers hail anthem warm warmest comfort comforting'
  ).split(' '),
);

/** Whether a kind word may be no kindness. */
export function isFeignable(word: string): boolean {
  return feignable.has(word);
}
