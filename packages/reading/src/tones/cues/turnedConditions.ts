// What has to stand around the turns of `turnedCues.ts`.
import { aGroup, endOf, groupsFrom, heldBy, people, startOf, you, type Scene } from '../../scene/scene.ts';
import { besideFact } from '../../cues/besideFact.ts';
import type { Confirm } from '../../cues/cue.ts';
import { isKindIn } from '../../cues/besideKindness.ts';
import {
  admirable,
  awkward,
  customers,
  firstPerson,
  negation,
  onePerson,
  secondPerson,
} from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { behindOpeners } from '../../tokens/openers.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

/** How far a sentence is looked at, in tokens. */
export const reach = 40;

const some = new Set(
  'some half most many one two three four five six eleven a few third quarter top average nine eight seven ten plenty'.split(
    ' ',
  ),
);

/** The sentence before it tells of some of them, and it tells of something that nobody boasts of, kindly of neither. */
export const afterSomeOthers: Confirm = (scene, { from, to }) => {
  const { passage, sentenceAt } = scene;
  const { tokens, sentences, classes } = passage;
  const here = sentenceAt(from);
  const last = sentences[here - 1];
  if (last === undefined) return false;
  const end = Math.min(sentences[here]!.to, from + reach);
  if (isKindIn(scene, { from: last.from, to: from }) || isKindIn(scene, { from: to, to: end })) return false;
  if (((heldBy(scene, here - 1) | heldBy(scene, here)) & (people | you | aGroup)) === 0) return false;
  const opens = behindOpeners(tokens, last.from, last.to);
  const parts = some.has(wordAt(tokens, opens) ?? '') || tokens[opens]?.kind === 'number';
  if (!parts) return false;
  let failing = false;
  for (let at = to; at < end; at++) {
    const bits = classes[at]!;
    if ((bits & (admirable | firstPerson)) !== 0 && wordAt(tokens, at) !== 'us') return false;
    failing ||= (bits & awkward) !== 0 && !slight.has(wordAt(tokens, at)!);
    failing ||= (traitsAt(tokens, at) & blame) !== 0;
    // *The rest of you, tickets go on sale at ten*
    if (isMark(tokens, at, '?')) return false;
  }
  return failing;
};

/** Of what nobody boasts in its sentence, these weigh nothing. */
const slight = new Set(
  'only just even still own again seconds straight gravy pizza chips row no not'.split(' '),
);
const blame = bitOf('blame');

const discretion = new Set(
  'discreet nothing quiet silent silence secret secrets tell told say said judge judged names promise promised mum look looked'.split(
    ' ',
  ),
);

/** The sentence before it says that the company keeps quiet. */
export const behindDiscretion: Confirm = (
  { passage: { tokens, sentences, classes }, sentenceAt },
  { from },
) => {
  const last = sentences[sentenceAt(from) - 1];
  if (last === undefined || last.words > 8) return false;
  let [ours, keeps] = [false, false];
  for (let at = last.from; at < last.to; at++) {
    ours ||= (classes[at]! & firstPerson) !== 0;
    keeps ||= discretion.has(wordAt(tokens, at) ?? '');
  }
  return ours && keeps;
};

/** *Fine, we are*, *not that we're counting*, *no offence to the 61 who …*; no *fine print*, and nothing that is made good. */
export const toUsNotYou: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  const first = wordAt(tokens, from) ?? '';
  const last = wordAt(tokens, to - 1) ?? '';
  if (first === 'no')
    return last !== 'to' || groupsFrom(scene, to, to + 2).length > 0 || whom.has(wordAt(tokens, to) ?? '');
  if (first === 'not') return groupsFrom(scene, to, tokens.length).length > 0;
  if (!isMark(tokens, from + 1, ',') && !isMark(tokens, from + 2, ',') && first === 'fine') return false;
  return deniedBefore(scene, from) && takenUp.has(wordAt(tokens, to) ?? last);
};

const whom = new Set('anyone anybody whoever those everyone you'.split(' '));
/** The sentence before it denied it: *not that we keep a list*, *no shade to them*. */
function deniedBefore(scene: Scene, from: number): boolean {
  const { tokens, classes } = scene.passage;
  const start = startOf(scene, from);
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const word = wordAt(tokens, at);
    if (word === 'no' || ((classes[at] ?? 0) & negation) !== 0) return true;
  }
  return false;
}

const takenUp = new Set(
  "are were do did have will maybe perhaps some we're am judged counted laughed noticed".split(' '),
);

export const simple: ReadonlySet<string> = new Set(
  'find open close read spell count lift carry park reverse boil say write walk sit climb queue turn add tell remember understand reach follow press use switch plug'.split(
    ' ',
  ),
);
export const tries: ReadonlySet<string> = new Set(
  'attempts tries goes resits retakes tests lessons hints manual map instructions tutorial goes guides calls'.split(
    ' ',
  ),
);

const speaking = bitOf('things');
const beasts = bitOf('yardsticks');

/** A thing or a beast that may speak. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  return (traitsAt(tokens, at) & (speaking | beasts)) !== 0;
}

const seeing = new Set(
  'see saw know knew noticed remember heard watched feel felt smell counted deserve deserves did left do does'.split(
    ' ',
  ),
);
/** *We see you*, *you know what you did*; not *you know it is autumn*. */
function isWatched({ passage: { tokens, classes } }: Scene, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return ((classes[at - 1] ?? 0) & firstPerson) !== 0 || next === 'who' || next === 'what';
}

const proud = new Set(
  'proud thrilled delighted exhausted lonely starving jealous relieved worried ashamed full tired ecstatic pleased'.split(
    ' ',
  ),
);

/** *… and so does the salad*, *your sofa must be so proud*: a thing, or somebody who stands for shame, and no crew. */
export const ofThingThatSpeaks: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  if (wordAt(tokens, from) === 'must') {
    const whose = wordAt(tokens, from - 2) ?? '';
    if (!isThing(tokens, from - 1) || (whose !== 'your' && whose !== 'their')) return false;
    if (!proud.has(wordAt(tokens, to) ?? '')) return false;
    return unboastedBefore(scene, { from, to }) ? { from: from - 2, to: to + 1 } : false;
  }
  const noun = wordAt(tokens, to) ?? '';
  if (noun === 'crew' || noun === 'team' || noun === 'whole') return false;
  for (let at = from - 1; at >= Math.max(startOf(scene, from), from - 8); at--)
    if (seeing.has(wordAt(tokens, at) ?? '') && isWatched(scene, at)) return { from, to: to + 1 };
  return false;
};

/** The clause is about a thing, behind a mark, and what was told before nobody boasts of. */
export const ofAThingThatOutgrew: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const article = wordAt(tokens, from - 2) ?? '';
  if (!['the', 'our', 'its'].includes(article)) return false;
  if (tokens[from - 3] !== undefined && tokens[from - 3]!.kind !== 'mark') return false;
  if ((classes[from - 1]! & (customers | onePerson)) !== 0) return false;
  return unboastedBefore(scene, { from: from - 2, to });
};

/** *On toddlers*, *on a raccoon*. */
export const withYardstick: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 4); at++)
    if ((traitsAt(tokens, at) & beasts) !== 0 || small.has(wordAt(tokens, at) ?? ''))
      return cannotBefore(scene, from) ? { from, to: at + 1 } : false;
  return false;
};

/** Something is denied, or nothing to boast of, in the sentence before it. */
function cannotBefore(scene: Scene, from: number): boolean {
  const { tokens, classes } = scene.passage;
  const start = startOf(scene, from);
  for (let at = start - 1; at >= Math.max(0, start - reach); at--)
    if (((classes[at] ?? 0) & (negation | awkward)) !== 0 || wordAt(tokens, at) === 'cannot') return true;
  return false;
}

const small = new Set(
  'raccoon raccoons spaniel spaniels labrador puppy puppies kitten kittens child children five-year-old'.split(
    ' ',
  ),
);

/** *Why is … so hard for you*. */
export const behindWhyIs: Confirm = (scene, { from }) => {
  const { tokens } = scene.passage;
  for (let at = from - 1; at >= Math.max(startOf(scene, from), from - 12); at--)
    if (wordAt(tokens, at) === 'why')
      return ['is', 'are', 'was', 'were'].includes(wordAt(tokens, at + 1) ?? '');
  return false;
};

const within = new Set('on in at of from here there who'.split(' '));

/** *Can nobody on Oak Road read?*, *is there a single person who …?*; *judging by …* goes on to deny. */
export const byDenial: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const first = wordAt(tokens, from) ?? '';
  if (first === 'judging') {
    for (let at = to; at < Math.min(endOf(scene, from), to + 14); at++)
      if ((classes[at]! & negation) !== 0 || nobody.has(wordAt(tokens, at) ?? '')) return true;
    return false;
  }
  const last = wordAt(tokens, to - 1) ?? '';
  const next = wordAt(tokens, to) ?? '';
  if (last === 'nobody' || last === 'one') return within.has(next) || simple.has(next);
  if (first !== 'is' && first !== 'was') return onThem.has(next) && simple.has(wordAt(tokens, to + 3) ?? '');
  return within.has(next) && next !== 'here' && next !== 'there';
};

const nobody = new Set(['nobody', 'none', 'nothing', 'no-one']);
const onThem = new Set('on in at of'.split(' '));

/** What they are asked is theirs: a *you* or *your* is in the question, or it went wrong. */
export const behindOurMark: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  let yours = false;
  for (let at = to; at < Math.min(endOf(scene, from), to + 12); at++) {
    const bits = classes[at]!;
    if ((bits & firstPerson) !== 0 && wordAt(tokens, at) !== 'our') return false;
    yours ||= (bits & secondPerson) !== 0 || went.has(wordAt(tokens, at) ?? '');
    if (bits !== 0 && (bits & admirable) !== 0) return false;
  }
  return yours;
};

const went = new Set('wrong happened'.split(' '));

const others = new Set('nobody none other others rest least only neither without never'.split(' '));

/** Somebody of them is set apart before it: *nobody had the decency*, *the other half had the grace*. */
export const ofTheOthers: Confirm = (scene, { from }) => {
  for (let at = Math.max(startOf(scene, from), from - 2 * reach); at < from; at++)
    if (others.has(wordAt(scene.passage.tokens, at) ?? '')) return true;
  return false;
};

/** People are called before it, or told of in a sentence before it. */
export const toldInFront: Confirm = (scene, { from }) => {
  const { address } = scene;
  if (address.pointedFrom !== undefined && address.pointedFrom < from) return true;
  const start = startOf(scene, from);
  if (start === 0) return false;
  const told = heldBy(scene, scene.sentenceAt(start) - 1) & (people | you);
  return told !== 0 || besideFact(scene, { from: start - 1, to: start }) !== false;
};
