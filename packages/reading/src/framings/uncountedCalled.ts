// People whom a post speaks to, and whom nobody counted: one person, or whoever did something.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import { we, type Scene } from '../scene/scene.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { kindOrFestiveTones } from '../tones/marks/kindTones.ts';
import type { Mood } from './moodOf.ts';
import { isGivenTheirOwn } from './personalTellings.ts';

export function uncountedCalled(scene: Scene, question: YesNoFact, mood: Mood): readonly Evidence[] {
  const addressed = scene.address.fact.evidence;
  if (addressed === undefined || addressed.length === 0) return none;
  const to: Spoken = {
    scene,
    mood,
    isServed: isServiceReply(scene.passage),
    isCheering: isCheering(scene, question, mood),
  };
  return foundIn(addressed, ({ word, cue, span }) => {
    if (span === undefined || word === 'reader' || cue === 'to-the-group' || cue === 'n-of-you')
      return undefined;
    const isOne = word === 'individual';
    if (reasons.some(excuses => excuses(to, { isOne, word, cue, span }))) return undefined;
    return { word: 'call-out', cue: isOne ? 'to-one-person' : 'to-the-people', span };
  });
}

const none: readonly never[] = [];

/** How a post speaks to somebody. */
interface Spoken {
  readonly scene: Scene;
  readonly mood: Mood;
  readonly isServed: boolean;
  readonly isCheering: boolean;
}

/** Whom it speaks to. */
interface Called {
  readonly isOne: boolean;
  readonly word: string | undefined;
  readonly cue: string;
  readonly span: Span;
}

/** One reason for which speaking to them calls nobody out. */
type Excuses = (to: Spoken, called: Called) => boolean;

const whoIsServed: Excuses = ({ scene, mood, isServed }, { isOne, cue }) =>
  isOne && !mood.mean && (isServed || isGivenTheirOwn(scene, cue));

const whoIsThanked: Excuses = ({ scene, mood }, { span }) =>
  mood.thanking && (mood.kindly || isEveryone(scene, span));

const whoIsCheered: Excuses = ({ scene, isCheering }, { word, span }) =>
  isCheering && word === 'cohort' && !countsDeeds(scene, span);

const whoIsOwedAnApology: Excuses = ({ scene, mood }, { span }) => !mood.teased && isApology(scene, span);

const whomItIsFor: Excuses = ({ scene, mood }, { span }) => !mood.teased && isOffer(scene, span);

const reasons: readonly Excuses[] = [
  whoIsServed,
  whoIsThanked,
  whoIsCheered,
  whoIsOwedAnApology,
  whomItIsFor,
];

/** How long an offer may be, in tokens. */
const longestOffer = 12;

/** *Parents of twins: second pram half price.*: whom an offer is for, by a noun and without a verb. */
function isOffer({ passage: { tokens, sentences }, sentenceAt }: Scene, { start, end }: Span): boolean {
  const colon = tokenAtOffset(tokens, end - 1) + 3;
  if (wordAt(tokens, colon - 2) !== 'of' || !isMark(tokens, colon, ':')) return false;
  const { to } = sentences[sentenceAt(tokenAtOffset(tokens, start))]!;
  let isPriced = false;
  for (let at = colon + 1; at < to; at++) {
    const word = wordAt(tokens, at);
    if (isFiniteVerb(word) || at > colon + longestOffer) return false;
    isPriced ||= word === 'free' || word === 'off' || (word === 'half' && wordAt(tokens, at + 1) === 'price');
  }
  return isPriced;
}

/** *To everyone who waited in the rain: the tea is on us.*: a kind word to all whom it concerns, whom nobody counted. */
function isCheering({ groups }: Scene, question: YesNoFact, { teased, heard, watched }: Mood): boolean {
  if (teased || watched || question.value === true || groups.length > 0) return false;
  return [...heard].some(tone => kindOrFestiveTones.has(tone));
}

const repeating = new Set('every everyday daily nightly weekly again always each'.split(' '));

/** *Who watched it every day for 18 days: …*, *six times this week*: what they did was counted, though they were not. */
function countsDeeds({ passage: { tokens, sentences }, sentenceAt }: Scene, { start }: Span): boolean {
  const from = tokenAtOffset(tokens, start);
  const { to } = sentences[sentenceAt(from)]!;
  for (let at = from; at < to && !isMark(tokens, at, ':'); at++)
    if (coreNumberAt(tokens, at) !== undefined || repeating.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Sorry to anyone who got two. We got carried away.*: the company owns up. */
function isApology(
  { passage: { source, tokens }, address, holds, sentenceAt }: Scene,
  { start }: Span,
): boolean {
  if (
    address.calls.length > 0 ||
    !/^(?:sorry|apologies|our apologies)\b/i.test(source.slice(start, start + 20))
  )
    return false;
  const at = tokens.findIndex(token => token.start >= start);
  const sentence = sentenceAt(at);
  return [sentence, sentence + 1].some(index => ((holds[index] ?? 0) & we) !== 0);
}

/** *To everyone who waited: thank you* leaves nobody out. */
function isEveryone({ passage: { source } }: Scene, { start, end }: Span): boolean {
  return /\bevery(?:one|body)\b/i.test(source.slice(start, Math.min(end, start + 60)));
}
