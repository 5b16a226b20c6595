// The score of a game, whose second number counts nobody: *our women beat Ely 4–2*. What a label counts has a dash of its own:
// *late members – 9*, *guests in 2019–20 – 9*.
import type { Passage } from '../../passage/passage.ts';
import { wordAt, type Token } from '../../tokens/token.ts';

const dashes = new Set(['-', '–', '—', '−']);
const playing = new Set(
  (
    'beat beats beaten win wins won draw draws drew drawn lose loses lost thrash thrashed thump thumped edge edged lead led trail ' +
    'trailed finished ended through'
  ).split(' '),
);
/** The most that either side scores. */
const most = 199;
/** How far before its first number the game may stand, in tokens. */
const gameWithin = 5;

/** True for the number at `at` where it is the second of a score. */
export function isScore({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  if (!dashes.has(tokens[at - 1]?.text ?? '') || !isGoals(tokens[at]) || !isGoals(tokens[at - 2]))
    return false;
  const start = Math.max(sentences[sentenceOf[at]!]!.from, at - 2 - gameWithin);
  for (let game = at - 3; game >= start && tokens[game]!.kind === 'word'; game--)
    if (playing.has(wordAt(tokens, game) ?? '')) return true;
  return false;
}

function isGoals(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.suffix === '' && token.value <= most;
}
