// What shows that words which are often a jibe are meant as they stand: a blessing for a gift, applause that names nobody who
// failed, a verdict on something else, a worry that admires.
import type { Confirm } from '../../cues/cue.ts';
import { endOf, groupsFrom, type Scene } from '../../scene/scene.ts';
import { admirable, firstPerson, kindness, negation, relativeWho } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { failedBefore } from './hostileConditions.ts';
import { unboastedBefore, unboastedHere, unboastedNext } from './unboasted.ts';

const sneezing = new Set('sneeze sneezes sneezed sneezing achoo atishoo'.split(' '));
const general = new Set('everyone everybody whoever anyone'.split(' '));
const gifts = new Set('the it that your their every all those this'.split(' '));

/** *Bless you all for the cards*, *bless everyone who waved*: it is no blessing where they gave something or did no wrong. */
export const notBlessedForGood: Confirm = (scene, match) => {
  const { tokens, classes } = scene.passage;
  if (wordAt(tokens, match.from) !== 'bless') return true;
  for (let at = match.from - 1; at >= match.from - 12; at--)
    if (sneezing.has(wordAt(tokens, at) ?? '')) return false;
  let who = false;
  for (let at = match.to; at < Math.min(endOf(scene, match.from), match.to + 12); at++) {
    if (wordAt(tokens, at) === 'for' && gifts.has(wordAt(tokens, at + 1) ?? '')) return false;
    who ||= (classes[at]! & relativeWho) !== 0;
  }
  return (
    !who ||
    (!general.has(wordAt(tokens, match.to - 1) ?? '') && !general.has(wordAt(tokens, match.to) ?? '')) ||
    unboastedHere(scene, match) ||
    unboastedNext(scene, match)
  );
};

/** *Bravo, and there is cake* and *your trophies are back*: behind it somebody is told of. */
export const toSomebody: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const last = wordAt(tokens, to - 1);
  if (last === 'to' || last === 'on' || last === 'for') return true;
  const end = Math.min(endOf(scene, from), to + 30);
  if (groupsFrom(scene, to, end).length > 0) return true;
  for (let at = to; at < end; at++) if ((classes[at]! & relativeWho) !== 0) return true;
  return false;
};

const showing = new Set(['shows', 'showed', 'tells']);
const ofThem = new Set(['us', 'on', 'in', 'everywhere', 'already']);

/** *It shows* ends its clause; *you needn't explain why* explains nothing. */
export const verdictOnThem: Confirm = ({ passage: { tokens, classes } }: Scene, { from, to }: Range) => {
  const next = tokens[to];
  if (wordAt(tokens, from) === 'it')
    return (
      next === undefined ||
      next.kind !== 'word' ||
      !(showing.has(wordAt(tokens, to - 1) ?? '') && !ofThem.has(next.text))
    );
  return ((classes[from - 1] ?? 0) & negation) === 0 && !(wordAt(tokens, from - 1) ?? '').endsWith("n't");
};

const admiring = new Set('impressed jealous envious proud amazed delighted inspired'.split(' '));

/** *Should we be worried or impressed?* admires. */
export const notAdmiringly: Confirm = ({ passage: { tokens } }, { from, to }) => {
  const other = wordAt(tokens, to) === 'or' ? wordAt(tokens, to + 1) : undefined;
  const before = wordAt(tokens, to - 2) === 'or' || wordAt(tokens, from - 1) === 'or';
  return !admiring.has(other ?? '') && !before;
};

/** *It is crying happy tears.* */
export const notForJoy: Confirm = ({ passage: { tokens } }, { to }) => {
  for (let at = to; at < to + 3; at++) {
    const word = wordAt(tokens, at);
    if (word === 'happy' || word === 'joy' || word === 'laughter') return false;
    if (isMark(tokens, at, '.')) break;
  }
  return true;
};

/** They asked *what our logo is supposed to be*. */
export const notWhatAThingIs: Confirm = ({ passage: { tokens } }, { from }) => {
  if (wordAt(tokens, from) !== 'supposed') return true;
  for (let at = from - 1; at >= from - 6; at--) {
    const word = wordAt(tokens, at);
    if (word === 'what' || word === 'where' || word === 'when') return false;
  }
  return true;
};

const loadedPraise = bitOf('loaded praise');

/** *No regrets: 90 of you swam. Lovely to see you*, *zero regrets. You were magnificent.*: nobody praises them behind it. */
export const unpraised: Confirm = ({ passage: { tokens, sentences, classes }, sentenceAt }, { from }) => {
  const next = sentences[sentenceAt(from) + 1];
  if (next === undefined) return true;
  for (let at = next.from; at < Math.min(next.to, next.from + 10); at++)
    if ((classes[at]! & (admirable | kindness)) !== 0 || (traitsAt(tokens, at) & loadedPraise) !== 0)
      return false;
  return true;
};

/** *Who started again*, *who came back*. */
export function isFreshStart(tokens: Scene['passage']['tokens'], at: number): boolean {
  return wordAt(tokens, at) === 'again' && starting.has(wordAt(tokens, at - 1) ?? '');
}

const starting = new Set('started start tried began begun signed stood got went going up back'.split(' '));

const daring = new Set(
  'bold brave daring fearless interesting curious questionable strong unusual odd strange big'.split(' '),
);

/** *190 of you chose the novel. Bold choice* teases, unless nobody boasts of what so many did. */
export const boldOnlyToFail: Confirm = (scene, match) =>
  !daring.has(wordAt(scene.passage.tokens, match.from) ?? '') ||
  scene.groups.length === 0 ||
  failedBefore(scene, match) !== false;

const helped = new Set('therapist therapists therapy counsellor counselor intervention rehab'.split(' '));
const needing = new Set(
  'need needs needed get see try book recommend suggest offer send seek want call calling for cheaper into or'.split(
    ' ',
  ),
);

/** *You need a therapist*, *send a counsellor*; our counsellors and somebody's rehab are told of plainly. */
export const needsIt: Confirm = ({ passage: { tokens } }, { from, to }) => {
  if (to - from > 1 || !helped.has(wordAt(tokens, from) ?? '')) return true;
  for (let at = from - 1; at >= from - 4; at--) {
    const word = wordAt(tokens, at);
    if (word === undefined || word === 'our') return false;
    if (needing.has(word)) return true;
  }
  return false;
};

/** *We promise to do better*, *where we should do better*: it is said of the company. */
export const notBehindUs: Confirm = ({ passage: { tokens, sentences, classes }, sentenceAt }, { from }) => {
  for (let at = from - 1; at >= Math.max(sentences[sentenceAt(from)]!.from, from - 8); at--) {
    // *Us: do better* orders others.
    if (isMark(tokens, at, ':')) return true;
    if ((classes[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our') return false;
  }
  return true;
};

/** *Go outside, you’ve earned it*: a treat, and no advice, where nothing that nobody boasts of is told before it. */
export const earned: Confirm = (scene, { from, to }) => {
  const { tokens, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const end = (sentences[here + 1] ?? sentences[here]!).to;
  for (let at = to; at < Math.min(end, to + 12); at++)
    if (['earned', 'deserve', 'deserved'].includes(wordAt(tokens, at) ?? ''))
      return !unboastedBefore(scene, { from, to });
  return false;
};
