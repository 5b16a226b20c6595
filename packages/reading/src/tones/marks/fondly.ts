// Turns of phrase by which a company gives in to people, or says that it likes them.
import type { Confirm } from '../../cues/cue.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { admiring, fondest } from '../../lexicon/lists/toneTelltales.ts';

/** *Well played.*, *You win.*, *Point taken.* */
export function concedes(tokens: readonly Token[], start: number): boolean {
  const from = isMark(tokens, start, '(') ? start + 1 : start;
  const end = tokens[from + 2];
  // *Fair enough, we're furious*
  if (end !== undefined && (end.kind === 'word' || isMark(tokens, from + 2, ','))) return false;
  const first = wordAt(tokens, from) ?? '';
  return conceding.has(`${first} ${wordAt(tokens, from + 1) ?? ''}`);
}

const conceding = new Set([
  'well played',
  'both fine',
  'both good',
  'both count',
  'all welcome',
  'all good',
  'well spotted',
  'well found',
  'well guessed',
  'well remembered',
  'well caught',
  'good spot',
  'good eye',
  'sharp eyes',
  'nicely played',
  'you win',
  'you won',
  'point taken',
  'fair play',
  'fair enough',
  'fair point',
  'good point',
]);

/** *Rest well, champs*, *sleep tight*: who is wished so is not reproached. */
export function wishesWell(tokens: readonly Token[], from: number): boolean {
  return wishing.has(`${wordAt(tokens, from) ?? ''} ${wordAt(tokens, from + 1) ?? ''}`);
}

const wishing = new Set([
  'rest well',
  'rest easy',
  'rest up',
  'sleep well',
  'sleep tight',
  'sleep in',
  'take care',
  'safe travels',
]);

/** *Hang in there*, *keep it up*: somebody is cheered on. */
export function cheersOn(tokens: readonly Token[], from: number): boolean {
  return cheering.has(`${wordAt(tokens, from) ?? ''} ${wordAt(tokens, from + 1) ?? ''}`);
}

const cheering = new Set([
  'hang in',
  'keep it',
  'keep going',
  'keep up',
  'keep at',
  'chin up',
  'stay strong',
  'never give',
  "don't give",
  'you can',
  'you got',
  "you've got",
  'go for',
  'take heart',
  'good luck',
]);

const mildly = new Set('bit little rather quietly secretly frankly slightly mildly'.split(' '));

/** *We are a bit jealous*, *in the nicest way*, *we mean that fondly*: it is said to people whom the company likes. */
export function isFondly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    const before = wordAt(tokens, at - 1) ?? '';
    if (admiring.has(word) && mildly.has(before)) return true;
    if (word === 'fondly' && before !== '') return true;
    if (fondest.has(word) && before === 'the')
      return ['way', 'possible'].includes(wordAt(tokens, at + 1) ?? '');
  }
  return false;
}

const endearing = new Set(
  (
    'lovely magnificent glorious wonderful beautiful brilliant marvellous marvelous gorgeous adorable beloved darling dear sweet ' +
    'fabulous splendid delightful legendary fantastic amazing precious'
  ).split(' '),
);

/** *You lovely liars*, *you weirdos. We love you*: a name with such a word before it, or love behind it, is a pet name. */
export const notFondName: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  if (endearing.has(wordAt(tokens, from - 1) ?? '') && wordAt(tokens, from - 2) === 'you') return false;
  const next = sentences[sentenceAt(from) + 1];
  return next === undefined || wordAt(tokens, next.from) !== 'we' || wordAt(tokens, next.from + 1) !== 'love';
};
