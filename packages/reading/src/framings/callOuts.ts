// Who is called out: a group that is spoken to, told of with a remark, or held up for one thing that they did.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Group } from '../cohorts/group.ts';
import { aGroup, isFew, promise, we, you, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { kindOrFestiveTones } from '../tones/kindTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, standsAt, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { isAdverb } from '../tokens/wordLists.ts';
import { isMadeGood } from './amends.ts';
import { asksBehind, asksCrowd, asksFor, presumes } from './asksOfCrowds.ts';
import { isOurStaff, isTheirConsent, turnedToUs } from './deeds.ts';
import { fictionOf } from './fiction.ts';
import { hailed, someOfYou } from './hailedPeople.ts';
import { isHeldUp, isOfOthers } from './heldUp.ts';
import { isRemarkedOn, turnsToOne } from './remarksOnOne.ts';
import { fewEnough, isCheeredCrowd, isGreat, isMany, isSmall, singledOutBelow } from './sizes.ts';
import { peopleCalled } from './peopleCalled.ts';
import { townsCalled, townsTold } from './townsCalled.ts';
import { befallen, isGivenTheirOwn } from './personalTellings.ts';
import { thankedCrowds } from './thankedCrowds.ts';
import { turnsToThem, withdraws } from './turnsToThem.ts';

/** Speaking to a counted group calls it out; so does a remark about one, and any tone where they are few. */
export function callOuts(
  scene: Scene,
  question: YesNoFact,
  shown: readonly Evidence[],
  tones: readonly Evidence[],
  recapped: boolean,
): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const addressed = address.fact.evidence ?? none;
  // Most posts count nobody and speak to nobody in the data.
  if (groups.length === 0 && address.calls.length === 0 && addressed.length === 0) return none;
  const thanking = shown.some(({ word }) => word === 'gratitude');
  const mean = tones.some(({ word }) => word !== undefined && hostileTones.has(word));
  const teased = mean || tones.some(({ word }) => word === 'teasing');
  const kindly = thanking && !teased;
  // *Dozens of you asked for bigger mugs. Here they are.*
  const answered = endsOf(
    scene,
    ({ cohort: { unit }, to }) => unit === 'you' && !teased && asksFor(passage.tokens, to),
  );
  const calls = callsToGroups(scene, question, { thanking, mean, teased }, answered);
  const calledAt = new Set(calls.map(({ span }) => span.end));
  const turned = turnsToThem(scene)
    .filter(
      ({ cohort: { size } }) => teased || size === undefined || (size.max ?? size.min) < singledOutBelow,
    )
    .map(({ from, to }) => ({
      word: 'call-out',
      cue: 'turns-to-the-group',
      span: spanOf(passage.tokens, from, to),
    }));
  const served = isServiceReply(passage);
  // *To everyone who waited in the rain: the tea is on us.*: a kind word to all whom it concerns, whom nobody counted.
  const cheering =
    !teased &&
    question.value !== true &&
    groups.length === 0 &&
    tones.some(({ word }) => kindOrFestiveTones.has(word ?? '')) &&
    !shown.some(({ word }) => word === 'surveillance-boast');
  const uncounted = addressed.flatMap(({ word, cue, span }) =>
    span !== undefined &&
    word !== 'reader' &&
    cue !== 'to-the-group' &&
    cue !== 'n-of-you' &&
    !(word === 'individual' && !mean && (served || isGivenTheirOwn(scene, cue))) &&
    !(thanking && (kindly || isEveryone(scene, span))) &&
    !(cheering && word === 'cohort' && !countsDeeds(scene, span)) &&
    !(!teased && isApology(scene, span))
      ? [{ word: 'call-out', cue: word === 'individual' ? 'to-one-person' : 'to-the-people', span }]
      : [],
  );
  const isOfFiction = fictionOf(passage);
  // To tell that one watched them, or to joke about them, points at them, however many they are.
  const watched = shown.some(({ word }) => word === 'surveillance-boast');
  const wondered = tones.some(({ word }) => word === 'curious' || word === 'celebratory');
  const asked = question.value === true && !wondered;
  const told = groups
    .filter(
      group =>
        ((watched && (!isGreat(group) || address.pointedFrom !== undefined)) ||
          mean ||
          (teased && !isGreat(group)) ||
          (tones.length > 0 && !kindly && isFew(group) && !isTheirConsent(scene, group)) ||
          (asked && asksBehind(scene, question, group) && (!isMany(group) || asksCrowd(scene, question)))) &&
        group.cohort.kind !== 'zero' &&
        !isOfOthers(scene, group) &&
        !isOfFiction(sentenceAt(group.from)) &&
        (teased || !isMadeGood(passage, sentenceAt(group.from))) &&
        (teased || !befallen(scene, group)) &&
        (mean || !withdraws(passage.tokens, passage.sentences[sentenceAt(group.from)]!)) &&
        // Who is told of alone is a story, until somebody makes fun of them.
        (group.cohort.kind !== 'single' || teased) &&
        (holds[sentenceAt(group.from)]! & promise) === 0 &&
        !takesBackWords(scene, sentenceAt(group.from)) &&
        passage.masks.of[group.to - 1] === 0 &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'told-of', span: spanOf(passage.tokens, from, to) }));
  const toldAt = new Set(told.map(({ span }) => span.end));
  const spoken = holds.some(held => (held & you) !== 0);
  const proudly = tones.some(({ word }) => word === 'celebratory' || word === 'grateful');
  const proud = !teased && tones.some(({ word }) => word === 'celebratory');
  const singled = groups
    .filter(
      group =>
        !isTheirConsent(scene, group) &&
        !isOfFiction(sentenceAt(group.from)) &&
        (teased || !isMadeGood(passage, sentenceAt(group.from))) &&
        (teased || !isOurStaff(passage.tokens, group.from)) &&
        (mean || !withdraws(passage.tokens, passage.sentences[sentenceAt(group.from)]!)) &&
        (teased || !befallen(scene, group)) &&
        (teased || watched || !isSchoolNews(passage.tokens, group)) &&
        (isHeldUp(scene, group, kindly) ||
          isFoundOut(scene, group) ||
          (!kindly && !proud && isSingledOut(scene, group))) &&
        !answered.has(passage.tokens[group.to - 1]!.end) &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'singled-out', span: spanOf(passage.tokens, from, to) }))
    .filter(({ span }) => !toldAt.has(span.end));
  return allOf([
    calls,
    uncounted,
    turned,
    told,
    singled,
    spoken ? hailed(scene) : none,
    thanking || proudly ? none : peopleCalled(scene, watched || teased, recapped),
    kindly || wondered ? none : townsCalled(scene, question),
    kindly || wondered ? none : townsTold(scene),
    spoken ? someOfYou(scene, kindly) : none,
  ]);
}

const none: readonly never[] = [];
const nowhere: ReadonlySet<number> = new Set();

/** Where those groups end of which something holds. */
function endsOf(
  { groups, passage: { tokens } }: Scene,
  holds: (group: Group) => boolean,
): ReadonlySet<number> {
  const ends = foundIn(groups, group => (holds(group) ? tokens[group.to - 1]!.end : undefined));
  return ends.length === 0 ? nowhere : new Set(ends);
}

/** What a post says that may call out whomever it speaks to. */
interface Said {
  readonly thanking: boolean;
  readonly mean: boolean;
  readonly teased: boolean;
}

/** The calls to counted groups, but for those that thank a crowd, say sorry, answer or offer something. */
function callsToGroups(
  scene: Scene,
  question: YesNoFact,
  { thanking, mean, teased }: Said,
  answered: ReadonlySet<number>,
): readonly (Evidence & { readonly span: Span })[] {
  const { address, sentenceAt, passage } = scene;
  if (address.calls.length === 0) return none;
  const isPresumed = teased || presumes(scene, question);
  const crowdAt = isPresumed ? nowhere : endsOf(scene, group => isCheeredCrowd(scene, group));
  const thanked = thankedCrowds(scene, thanking);
  // A number that nobody counted, and an apology: it is owed to all of them.
  const apologisedTo = endsOf(
    scene,
    ({ from, cohort: { kind } }) => kind === 'vague' && !mean && isOwedAnApology(scene, sentenceAt(from)),
  );
  const offered = endsOf(scene, ({ to }) => isPriced(passage.tokens, to));
  // *To our 300 founders: thank you* says what they are, and nothing that they did.
  const undescribed =
    thanking && !teased
      ? endsOf(scene, ({ to, cohort: { unit } }) => unit !== 'you' && passage.tokens[to]?.kind !== 'word')
      : nowhere;
  const spared = [undescribed, answered, offered, crowdAt, apologisedTo];
  return address.calls
    .filter(span => !thanked.has(span) && !spared.some(ends => ends.has(span.end)))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
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

/** *All three of you for the price of two*. */
function isPriced(tokens: Scene['passage']['tokens'], to: number): boolean {
  return standsAt(tokens, to, ['for', 'the', 'price']);
}

const taught = new Set('pupils students children schoolchildren scholars'.split(' '));
const learning = new Set(
  'read won passed reached learnt learned swam sang sat painted planted finished completed raised walked ran scored graduated performed wrote built'.split(
    ' ',
  ),
);

/** *94 pupils read every book on the list*: what a school is proud of, and points at nobody. */
function isSchoolNews(tokens: Scene['passage']['tokens'], { from, to }: Group): boolean {
  const isTaught = [from, to - 1].some(at => taught.has(wordAt(tokens, at) ?? ''));
  for (let at = to; isTaught && at < to + newsWithin; at++)
    if (learning.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** How far behind pupils it may stand what they did, in tokens. */
const newsWithin = 6;

const dishonest = new Set(
  'lied lie lies fib fibbed fibs faked fake fakes cheated cheat cheats stole steal pretended'.split(' '),
);

/** *Half of you lied about your age*: a deed that nobody owns up to points at those who did it, however many they are. */
function isFoundOut({ passage: { tokens, masks } }: Scene, { to }: Group): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return masks.of[verb] === 0 && masks.of[to - 1] === 0 && dishonest.has(wordAt(tokens, verb) ?? '');
}

/**
 * A handful with a remark of a few words behind it, or *the 88 people who …*: said of those very people. A number in the
 * remark goes on telling.
 */
function isSingledOut(scene: Scene, group: Group): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { tokens, sentences, masks } = passage;
  const { cohort, from, to } = group;
  const { size } = cohort;
  const sentence = sentenceAt(from);
  if (masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  // *About 450 residents rang us. We’d have rung, too.*
  if (isOfOthers(scene, group) || (!cohort.exact && cohort.kind !== 'single' && turnedToUs(scene, group)))
    return false;
  const some = size?.max != null && size.max >= fewEnough && size.max < singledOutBelow;
  if (!some && !isSmall(scene, group)) return false;
  // Whoever is told of alone is a story, unless it turns to them.
  if (cohort.kind === 'single' && !turnsToOne(scene, sentence) && !isRemarkedOn(scene, sentence))
    return false;
  const next = sentences[sentence + 1];
  const longest = some ? 3 : 8;
  if (next === undefined || next.words === 0 || next.words > longest || masks.of[next.from] !== 0)
    return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
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
