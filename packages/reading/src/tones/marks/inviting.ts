// Questions that want an answer, or more of the same, and reproach nobody: *Encore?*, *Where do you stand?*, *See you for 101?*.
import type { Confirm } from '../../cues/cue.ts';
import { byFirstWord, phraseAt, type Phrases } from '../../tokens/phrases.ts';
import { isMark, standsAt, wordAt, type Token } from '../../tokens/token.ts';

/** How long such a question may be, in tokens. */
const longest = 12;

/** A question asks for more of the same, for a view, or to come along. */
export function invites(tokens: readonly Token[], from: number, to: number): boolean {
  // *To you brave souls: how was it?*, *So what's yours?*
  let start = from;
  for (let at = to - 3; at > Math.max(from, to - longest - 2) && start === from; at--)
    if (isMark(tokens, at, ':')) start = at + 1;
  if (to - start > longest) return false;
  if (linking.has(wordAt(tokens, start) ?? '')) start++;
  const asks = isMark(tokens, to - 1, '?');
  if (asks && wishesMore(tokens, start, to - 1)) return true;
  if (asks && phraseAt(tokens, start, openingsByWord) !== undefined) return true;
  if (phraseAt(tokens, start, curiousByWord) !== undefined) return !denying(tokens, start, to);
  // *What are you reading now*
  return standsAt(tokens, start, ['what', 'are', 'you']) && pastimes.has(wordAt(tokens, start + 3) ?? '');
}

const linking = new Set(['so', 'and', 'now', 'but']);

/** What wants to hear how it was. */
const curious: readonly (readonly string[])[] = [
  ['how', 'was', 'it'],
  ['how', 'was', 'the'],
  ['how', 'was', 'your'],
  ['how', 'did', 'it', 'go'],
  ['how', 'did', 'it', 'taste'],
  ['how', 'are', 'your'],
  ['how', 'are', 'you', 'finding'],
  ["what's", 'your', 'usual'],
  ["what's", 'your', 'secret'],
  ["what's", 'your', 'record'],
  ["what's", 'your', 'order'],
  ['do', 'tell'],
  ['tell', 'us', 'more'],
  ['tell', 'us', 'how'],
  ['we', 'would', 'love', 'to', 'hear'],
  ["we'd", 'love', 'to', 'hear'],
];

/** *How was the wedding you never went to?* */
function denying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (word === 'never' || word === 'not' || word.endsWith("n't")) return true;
  }
  return false;
}

/** Its sentence is no such question. */
export const notInviting: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const here = sentences[sentenceAt(from)]!;
  return !invites(tokens, here.from, here.to);
};

/** *Encore?*, *seconds?*, *same again next year?* */
function wishesMore(tokens: readonly Token[], from: number, to: number): boolean {
  const word = wordAt(tokens, from) ?? '';
  const next = wordAt(tokens, from + 1) ?? '';
  if (to - from === 1) return more.has(word);
  return moreOf.has(`${word} ${next}`);
}

const more = new Set(
  'encore seconds another more again ready thoughts agree agreed deal tempted hungry'.split(' '),
);
const moreOf = new Set([
  'same again',
  'see you',
  'one more',
  'another round',
  'another one',
  'fancy another',
  'fancy joining',
  'fancy one',
  'care to',
  'up for',
  'ready for',
]);

const openings: readonly (readonly string[])[] = [
  ['where', 'do', 'you', 'stand'],
  ['what', 'do', 'you', 'think'],
  ['do', 'you', 'agree'],
  ['how', 'about', 'you'],
  ['what', 'about', 'you'],
  ["what's", 'yours'],
  ["what's", 'your', 'favourite'],
  ["what's", 'your', 'favorite'],
  ['which', 'side'],
  ['who', 'is', 'next'],
  ["who's", 'next'],
  ['will', 'you', 'be'],
  ['will', 'you', 'make'],
  ['will', 'you', 'join'],
  ['will', 'you', 'find'],
  ['could', 'you', 'be'],
  ['who', 'could', 'argue'],
  ['who', 'can', 'argue'],
  ['who', 'would', 'argue'],
  ['who', 'could', 'blame'],
  ['who', 'can', 'blame'],
  ['who', 'could', 'resist'],
  ['who', 'can', 'resist'],
  // What a story asks, or a game.
  ['who', 'do', 'you', 'trust'],
  ['who', 'do', 'you', 'believe'],
  ['who', 'did', 'it'],
  ['are', 'you', 'one', 'of'],
  ['are', 'you', 'among'],
  ['were', 'you', 'one', 'of'],
  ['were', 'you', 'among'],
  ['is', 'yours', 'one', 'of'],
  ['is', 'yours', 'among'],
  ['could', 'yours', 'be'],
  ['will', 'yours', 'be'],
  ['did', 'yours', 'make'],
  ['are', 'you', 'real'],
  ['are', 'you', 'human'],
];

const pastimes = new Set(
  'reading watching playing listening cooking baking making growing learning planting singing'.split(' '),
);

const openingsByWord: Phrases = byFirstWord(openings);
const curiousByWord: Phrases = byFirstWord(curious);
