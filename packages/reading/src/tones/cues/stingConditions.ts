// What has to stand around the turns of phrase of `stingCues.ts`, which are harmless by themselves.
import { ofCounted } from '../../cues/aboutWhom.ts';
import { endOf, startOf, aCrowd, aGroup, groupsFrom, we, type Scene } from '../../scene/scene.ts';
import { admirable, awkward, customers, firstPerson, kindness, stance } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { inQuotation } from '../../passage/masks.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { isFailingDenied } from '../marks/hostileConditions.ts';
import { isFreshStart } from '../marks/meantKindly.ts';
import { besideFact } from '../../cues/besideFact.ts';

const more = new Set(
  'more less fewer better worse faster quicker slower longer braver brighter smarter livelier tidier kinder easier sooner'.split(
    ' ',
  ),
);

/** *…with more ambition*: a comparison stands behind it. */
export function withMoreOfIt(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 8); at++)
    if (more.has(wordAt(tokens, at) ?? '')) return !comparesPeople(scene, to);
  return false;
}

/** *We have met people who …* compares with nobody's stone. */
function comparesPeople({ passage: { classes: bitsOf } }: Scene, at: number): boolean {
  return ((bitsOf[at] ?? 0) & customers) !== 0;
}

/** *We're fat and happy* says it of the company. */
export function notOfUs({ passage: { tokens, classes: bitsOf } }: Scene, { from, to }: Range): boolean {
  for (let at = Math.max(0, from - 3); at < to; at++)
    if ((bitsOf[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our') return false;
  return true;
}

/** *The other 29%*, *the rest*, *the remaining two* opens its sentence. */
export function ofTheRest(scene: Scene, { from }: Range): boolean {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  for (let at = start; at < Math.min(from, start + 4); at++)
    if (remaining.has(wordAt(tokens, at) ?? '')) return from - start <= 6;
  return false;
}

const remaining = new Set('other others rest remaining remainder'.split(' '));

const food = new Set(
  'milk cheese quarter content free low yoghurt yogurt spread saturated meat butter saving burning loss vegetables oil oils grease wipes drain drains sewer sewers cat cats hen wallet lip tuesday duck duckling sisters'.split(
    ' ',
  ),
);

/** *Fat and sugar*, *low fat*, *fat content* tell of food. */
export function notOfFood({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from - 2; at < to + 2; at++)
    if (food.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at) === 'sugar') return false;
  return true;
}

/** A few who were counted stand behind it, and a word of blame is what they are not called. */
export function namesAFew(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  const end = endOf(scene, from);
  const [group] = groupsFrom(scene, to, to + 6);
  const exact =
    group === undefined ? fewSaid(tokens, to) : (group.cohort.exact ?? false) || group.cohort.unit === 'you';
  if (!exact) return false;
  for (let at = to; at < Math.min(end, to + 30); at++) if ((traitsAt(tokens, at) & blamed) !== 0) return true;
  return false;
}

/** A word of blame, or of what nobody boasts of, follows in its sentence. */
export function beforeBlame(scene: Scene, { from, to }: Range): boolean | Range {
  const { tokens, classes: bitsOf } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 16); at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((traitsAt(tokens, at) & blamed) !== 0 || ((bitsOf[at]! & stance) !== 0 && !emphatic.has(word)))
      return { from, to: at + 1 };
  }
  return false;
}

/** What only stresses: *we're not saying that's really a lot*. */
const emphatic = new Set(
  'really truly surely even never fine everyone everybody nobody sure hard anything'.split(' '),
);

/** *The 9 borrowers* in a denial are counted nowhere: the number stands there all the same. */
function fewSaid(tokens: Scene['passage']['tokens'], to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' && token.value > 0 && token.value < 10_000) return true;
  }
  return false;
}

const blamed = bitOf('blame');

/** Something that is nobody, or belongs to them, is its subject. */
export function withAThing({ passage: { tokens }, holds, sentenceAt }: Scene, { from }: Range): boolean {
  if ((holds[sentenceAt(from)]! & (aGroup | we)) !== 0) return false;
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (
      ['your', 'the', 'their', 'his', 'her', 'our', 'everyone', 'everybody', 'science', 'history'].includes(
        word,
      )
    )
      return true;
  }
  return false;
}

/** Its sentence is not kind, whatever it says itself: *deserves a rest*. */
export function unkindlyOtherwise(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, masks } = scene.passage;
  for (let at = Math.max(startOf(scene, from), from - 40); at < Math.min(endOf(scene, from), to + 40); at++)
    if ((at < from || at >= to) && (bitsOf[at]! & kindness) !== 0 && masks.of[at] === 0) return false;
  return true;
}

const things = new Set('your the their his her our even my its'.split(' '));

/** *The saddle has started …*, *your arteries would like …*: a thing of theirs, and no person, stands right before it. */
export function thingOfTheirsBefore(
  { passage: { tokens }, holds, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  if ((holds[sentenceAt(from)]! & (aGroup | we)) !== 0) return false;
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    if (tokens[at]!.kind === 'mark') return false;
    if (things.has(wordAt(tokens, at) ?? '')) return at < from - 1;
  }
  return false;
}

/** It is a service: *if you can spare an hour, join us*. */
export function notOffered({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & we) === 0;
}

/** *You are the reason we do this* thanks. */
export function notThankful(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, tokens } = scene.passage;
  for (let at = from; at < Math.min(endOf(scene, from), to + 14); at++) {
    if ((bitsOf[at]! & (kindness | admirable)) !== 0) return false;
    if (thankfulDeeds.has(wordAt(tokens, at) ?? '')) return false;
  }
  return true;
}

const thankfulDeeds = new Set(
  'do exist bake keep going started care here open sing play work up get fight love believe made make'.split(
    ' ',
  ),
);

/** The sentence before it, or its own, asks to imagine something. */
export function behindImagine(scene: Scene, { from }: Range): boolean {
  const { tokens, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  for (let at = start; at < Math.min(from, start + 40); at++)
    if (imagining.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const imagining = new Set('imagine picture suppose pretend dream wonder think consider'.split(' '));

/** No crowd is told of in its sentence. */
export function toNoCrowd({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & aCrowd) === 0;
}

/** A comma stands before it, or *so* does. */
export function behindALink({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return (
    isMark(tokens, from - 1, ',') ||
    ['so', 'then', 'and', 'but', 'please'].includes(wordAt(tokens, from - 1) ?? '')
  );
}

/** No more than nine words. */
export function shortSentence({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return sentences[sentenceAt(from)]!.words <= 9;
}

export function besideOrHabit(scene: Scene, match: Range): boolean | Range {
  return besideFact(scene, match) !== false || ofCounted(scene, match) !== false;
}

/** No more than a few words follow in its sentence. */
export function endsClauseWithin(scene: Scene, { to, from }: Range): boolean {
  return endOf(scene, from) - to <= 4;
}

/** It opens its clause, but for *a*, *big*, *this year's*; or it awards. */
export function opensOrAwards(scene: Scene, { from, to }: Range): boolean {
  const start = startOf(scene, from);
  return from - start <= 5 && to > from;
}

const lessening = new Set(
  'once never nothing none no only still twice and then but without instead before neither nobody not yet again'.split(
    ' ',
  ),
);

const paidFor = new Set('paid pays pay paying subscribed prepaid pre-paid'.split(' '));

/** Those who are applauded are few, did nothing to be proud of, and a turn in the sentence lessens it. */
export function appliesToLittle(scene: Scene, { from, to }: Range): boolean {
  const { tokens, classes: bitsOf, masks } = scene.passage;
  const end = endOf(scene, from);
  const [group] = groupsFrom(scene, from, to + 12);
  if (group === undefined) return false;
  if ((group.cohort.size?.min ?? 0) >= 100_000) return false;
  let [lessened, unboasted] = [false, 0];
  for (let at = group.to; at < Math.min(end, group.to + 50); at++) {
    if (masks.of[at] === inQuotation) unboasted += 0.5;
    const bits = bitsOf[at]!;
    if ((bits & (admirable | kindness)) !== 0) return false;
    if (isFreshStart(tokens, at) || isFailingDenied(tokens, at)) continue;
    if ((bits & awkward) !== 0) unboasted++;
    const word = wordAt(tokens, at) ?? '';
    lessened ||= lessening.has(word);
    // *Who paid for a year and came once*
    if (paidFor.has(word)) unboasted++;
  }
  return lessened && unboasted >= 1;
}

/** What was told quotes a question, and is not a thing that the company asks. */
export function answersAQuotedQuestion(scene: Scene, { from }: Range): boolean {
  const { tokens, masks, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 2)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - 50); at--)
    if (isMark(tokens, at, '?') && (masks.of[at] !== 0 || masks.of[at - 1] !== 0))
      return besideOrHabit(scene, { from, to: from + 1 }) !== false;
  return false;
}

/** It is a whole sentence, or all that stands behind a colon. */
export function wholeSentence(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  return (sentence.from === from || isMark(tokens, from - 1, ':')) && sentence.to - to <= 1;
}

const asking = new Set(
  'asked asking ask asks whether if wondered wonder queried questioned rang rung called'.split(' '),
);

/** The sentence before it tells of what people asked. */
export function behindAsking(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const here = sentenceAt(from);
  const behindColon = sentences[here]!.from !== from;
  const sentence = sentences[behindColon ? here : here - 1];
  if (sentence === undefined) return false;
  let asks = false;
  let what = false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 40); at++) {
    const word = wordAt(tokens, at) ?? '';
    asks ||= asking.has(word) && word !== 'whether' && word !== 'if';
    what ||= word === 'whether' || word === 'if' || word === 'when' || word === 'why' || word === 'how';
  }
  return asks && what;
}
