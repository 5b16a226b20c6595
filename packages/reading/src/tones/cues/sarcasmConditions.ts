// What has to stand around the figures of `sarcasmCues.ts`. Each looks at a stretch of bounded length.
import type { Confirm } from '../../cues/cue.ts';
import { aGroup, heldBy, people, we, you, type Scene } from '../../scene/scene.ts';
import { admirable, firstPerson, kindness } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

/** How far into a sentence is looked, in tokens. */
const reach = 30;

function wordsHere(scene: Scene, { from, to }: Range): readonly string[] {
  const { tokens, sentences } = scene.passage;
  const end = Math.min(sentences[scene.sentenceAt(from)]!.to, to + reach);
  const words: string[] = [];
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word !== undefined) words.push(word);
  }
  return words;
}

const insisting = new Set(
  'obviously clearly evidently apparently practically basically totally definitely surely'.split(' '),
);

/** *Because paying is practically going, right?*: the reason insists, or asks for a nod, and nobody gives it as theirs. */
export const inAMockReason: Confirm = (scene, match) => {
  const { tokens, classes: bitsOf, sentences } = scene.passage;
  const end = sentences[scene.sentenceAt(match.from)]!.to;
  for (let at = match.to; at < Math.min(end, match.to + reach); at++) {
    if ((bitsOf[at]! & firstPerson) !== 0) return false;
    if (insisting.has(wordAt(tokens, at) ?? ''))
      return !explains(tokens, at, end) && { from: match.from, to: at + 1 };
    if (wordAt(tokens, at) === 'right' && isMark(tokens, at - 1, ',') && tokens[at + 1]?.kind === 'mark')
      return { from: match.from, to: at + 1 };
  }
  return false;
};

/** *Because every child obviously needs a coat, we gave 900*: what the company did, or what comes of it, stands behind it. */
function explains(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  // *Because you clearly love a sequel*
  if (liking.has(wordAt(tokens, from + 1) ?? '')) return true;
  for (let at = from; at < Math.min(to - 1, from + 40); at++)
    if (isMark(tokens, at, ',') && explaining.has(wordAt(tokens, at + 1) ?? '')) return true;
  return false;
}

const liking = new Set(
  'love loved like liked enjoy enjoyed want wanted deserve deserves deserved missed'.split(' '),
);
const explaining = new Set("we we've we'll our the here here's this".split(' '));

const sweeping = new Set(
  'optional suggestion suggestions sport thing crime personality hobby emergency currency'.split(' '),
);

/** *… is a suggestion now*: a rule of everybody's is said to be gone. */
export const sweepsNow: Confirm = (scene, match) => {
  const words = wordsHere(scene, match);
  return words.some(word => sweeping.has(word)) && words.some(word => word === 'now' || word === 'days');
};

/** The sentence behind it tells of people by their number, or of whoever reads. */
export const beforeTheirPlan: Confirm = (scene, { from }) =>
  (heldBy(scene, scene.sentenceAt(from) + 1) & (aGroup | people | you)) !== 0;

/** It stands between marks, or opens a clause: *The rest, one assumes, …*. */
export const asATag: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from, to }) => {
  const opens = from === sentences[sentenceAt(from)]!.from;
  return opens || tokens[from - 1]?.kind === 'mark' || tokens[to]?.kind === 'mark';
};

/** Its clause is no longer than itself: *Lonely much?* */
export const twoWordsAsked: Confirm = ({ passage: { tokens } }, { to }) =>
  isMark(tokens, to, '?') || isMark(tokens, to, ',');

const managing = new Set(
  'manage manages managed managing can could do did does have has had ask asked pay paid close closes read know knows remember remembered push find wait'.split(
    ' ',
  ),
);

/** What others are said to do is to manage it, and they are not counted: *14 other guests* are people of the data. */
export const ofOthersWho: Confirm = (scene, match) => {
  if ((heldBy(scene, scene.sentenceAt(match.from)) & (aGroup | we)) !== 0) return false;
  const { tokens } = scene.passage;
  for (let at = match.from; at < match.to + 3; at++) if (managing.has(wordAt(tokens, at) ?? '')) return true;
  return false;
};

const again = new Set(
  'again back another just late lost still hungry thirsty table dinner one only staying going'.split(' '),
);

/** *Back again, are we?*, *Another night in, then?*: what is asked after is a habit. */
export const aloneOrWithAsked: Confirm = (
  { passage: { tokens, sentences, classes: bitsOf }, sentenceAt },
  { from },
) => {
  if (!isMark(tokens, from - 1, ',')) return false;
  const { from: start } = sentences[sentenceAt(from)]!;
  if (from - start > 14) return false;
  for (let at = start; at < from; at++) {
    if ((bitsOf[at]! & kindness) !== 0) return false;
    if (again.has(wordAt(tokens, at) ?? '')) return true;
  }
  return false;
};

const spans = new Set('week month year morning evening night today weekend term season hour'.split(' '));

/** *The third cheesecake this week*: a thing of theirs is counted up, and nobody won it. */
export const countedThisWeek: Confirm = (scene, { from, to }) => {
  const { tokens, classes: bitsOf, sentences } = scene.passage;
  const { from: start, to: end } = sentences[scene.sentenceAt(from)]!;
  for (let at = start; at < Math.min(end, start + reach); at++)
    if ((bitsOf[at]! & (admirable | firstPerson)) !== 0) return false;
  if (from - start > 4) return false;
  for (let at = to + 1; at < Math.min(end, to + 5); at++)
    if (
      wordAt(tokens, at) === 'today' ||
      (wordAt(tokens, at - 1) === 'this' && spans.has(wordAt(tokens, at) ?? ''))
    )
      return { from: start, to: at + 1 };
  return false;
};

const breaking = new Set('yet lasted tried failed oops whoops until minute here weak anyway'.split(' '));

/** The sentence behind it is short, and the vow is gone: *And yet.*, *We lasted a minute.* */
export const brokenAtOnce: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const next = sentences[sentenceAt(from) + 1];
  if (next === undefined || next.to - next.from > 9) return false;
  for (let at = next.from; at < next.to; at++) if (breaking.has(wordAt(tokens, at) ?? '')) return true;
  return false;
};
