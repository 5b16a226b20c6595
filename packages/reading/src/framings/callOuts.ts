// Who is called out: a group that is spoken to, told of with a remark, or held up for one thing that they did.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import { isImperativeAt } from '../address/imperatives.ts';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Group } from '../cohorts/group.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { aGroup, isFew, promise, we, you, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../tokens/wordLists.ts';
import { asksBehind, asksCrowd, asksFor, presumes } from './asksOfCrowds.ts';
import { didSomething, doesSomething, isOurStaff, isTheirConsent, turnedToUs } from './deeds.ts';
import { hailed, someOfYou } from './hailedPeople.ts';
import { isRelation } from './relations.ts';
import { isRemarkedOn, turnsToOne } from './remarksOnOne.ts';
import {
  fewEnough,
  isCheeredCrowd,
  isGreat,
  isMany,
  isRoughlyFew,
  isSmall,
  singledOutBelow,
} from './sizes.ts';
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
): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const addressed = address.fact.evidence ?? [];
  // Most posts count nobody and speak to nobody in the data.
  if (groups.length === 0 && address.calls.length === 0 && addressed.length === 0) return [];
  const thanking = shown.some(({ word }) => word === 'gratitude');
  const mean = tones.some(({ word }) => word !== undefined && hostileTones.has(word));
  const teased = mean || tones.some(({ word }) => word === 'teasing');
  const presumed = presumes(scene, question);
  const crowds = teased || presumed ? [] : groups.filter(group => isCheeredCrowd(scene, group));
  const crowdAt = new Set(crowds.map(({ to }) => passage.tokens[to - 1]!.end));
  const thanked = new Set([
    ...thankedCrowds(scene, thanking),
    ...address.calls.filter(({ end }) => crowdAt.has(end)),
  ]);
  // A number that nobody counted, and an apology: it is owed to all of them.
  const apologisedTo = new Set(
    groups
      .filter(
        ({ from, cohort: { kind } }) => kind === 'vague' && !mean && isOwedAnApology(scene, sentenceAt(from)),
      )
      .map(({ to }) => passage.tokens[to - 1]!.end),
  );
  const kindly = thanking && !teased;
  // *Dozens of you asked for bigger mugs. Here they are.*
  const answered = new Set(
    groups
      .filter(({ cohort: { unit }, to }) => unit === 'you' && !teased && asksFor(passage.tokens, to))
      .map(({ to }) => passage.tokens[to - 1]!.end),
  );
  // *To our 300 founders: thank you* says what they are, and nothing that they did.
  const undescribed = new Set(
    kindly
      ? groups
          .filter(({ to, cohort: { unit } }) => unit !== 'you' && passage.tokens[to]?.kind !== 'word')
          .map(({ to }) => passage.tokens[to - 1]!.end)
      : [],
  );
  const calls = address.calls
    .filter(({ end }) => !undescribed.has(end) && !answered.has(end))
    .filter(span => !thanked.has(span) && !apologisedTo.has(span.end))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
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
  const uncounted = addressed.flatMap(({ word, cue, span }) =>
    span !== undefined &&
    word !== 'reader' &&
    cue !== 'to-the-group' &&
    cue !== 'n-of-you' &&
    !(word === 'individual' && !mean && (served || isGivenTheirOwn(scene, cue))) &&
    !(thanking && (kindly || isEveryone(scene, span))) &&
    !(!teased && isApology(scene, span))
      ? [{ word: 'call-out', cue: word === 'individual' ? 'to-one-person' : 'to-the-people', span }]
      : [],
  );
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
        (mean || !withdraws(passage.tokens, passage.sentences[sentenceAt(group.from)]!)) &&
        (teased || !befallen(scene, group)) &&
        (isHeldUp(scene, group, kindly) ||
          isFoundOut(scene, group) ||
          (!kindly && !proud && isSingledOut(scene, group))) &&
        !answered.has(passage.tokens[group.to - 1]!.end) &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'singled-out', span: spanOf(passage.tokens, from, to) }))
    .filter(({ span }) => !toldAt.has(span.end));
  return [
    ...calls,
    ...uncounted,
    ...turned,
    ...told,
    ...singled,
    ...(spoken ? hailed(scene) : []),
    ...(thanking || proudly ? [] : peopleCalled(scene, watched || teased)),
    ...(kindly || wondered ? [] : [...townsCalled(scene, question), ...townsTold(scene)]),
    ...(spoken ? someOfYou(scene, kindly) : []),
  ];
}

const dishonest = new Set(
  'lied lie lies fib fibbed fibs faked fake fakes cheated cheat cheats stole steal pretended'.split(' '),
);

/** *Half of you lied about your age*: a deed that nobody owns up to points at those who did it, however many they are. */
function isFoundOut({ passage: { tokens, masks } }: Scene, { to }: Group): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return masks.of[verb] === 0 && masks.of[to - 1] === 0 && dishonest.has(wordAt(tokens, verb) ?? '');
}

/** *A rival told 90 of its members …*: somebody else counts them. */
function isOfOthers({ passage: { tokens } }: Scene, { from, to }: Group): boolean {
  for (let at = from; at < to; at++) if (['its', 'their'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
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
  if (isOfOthers(scene, group)) return false;
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

/**
 * *46 guests slept on deck*, *be like the 8,200 riders who …*: held up for one thing that they did, with or without a word
 * about it.
 */
function isHeldUp(scene: Scene, group: Group, kindly: boolean): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (passage.masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  // *One thing about our 9,120 rowers: they sing.*
  if (cohort.exact && isMark(passage.tokens, to, ':') && wordAt(passage.tokens, to + 1) === 'they')
    return true;
  const first = wordAt(passage.tokens, from) ?? '';
  const definite = [first, wordAt(passage.tokens, from - 1)].some(word => word === 'the' || word === 'those');
  if (definite && (isRelativeWho(wordAt(passage.tokens, to)) || wordAt(passage.tokens, to) === 'whose')) {
    // *Sing with the person who …* turns whoever reads to somebody, and a prize holds somebody up.
    if (cohort.kind === 'single') return isHeldUpByCommand(scene, group) || isAwarded(scene, group);
    return !kindly && cohort.size?.max != null && cohort.size.max < singledOutBelow;
  }
  if (cohort.kind === 'single' || cohort.unit === 'others') return false;
  // *You and 4 friends*.
  if (wordAt(passage.tokens, from - 1) === 'and' && wordAt(passage.tokens, from - 2) === 'you') return false;
  // Whoever was counted to the last one is meant, unless they are thousands upon thousands, or belong to the company.
  if (cohort.kind === 'vague') return isSmall(scene, group) && didSomething(scene, group);
  if (cohort.size?.max == null || cohort.size.max >= singledOutBelow) return false;
  if (isOurStaff(passage.tokens, from)) return false;
  const near = !kindly && isRoughlyFew(scene, group) && !turnedToUs(scene, group);
  if (!cohort.exact && !near) return false;
  if (choosing.has(wordAt(passage.tokens, to) ?? '')) return false;
  if (isFew(group))
    return didSomething(scene, group) || doesSomething(scene, group) || isDoneBy(passage.tokens, from);
  if (isRelation(scene, group) || isOfOthers(scene, group)) return false;
  return doesSomething(scene, group) || isPresented(passage.tokens, from) || isDoneBy(passage.tokens, from);
}

/** *240 people picked it as their favourite*: a poll tells of what was chosen, and not of them. */
const choosing = new Set(
  'chose choose picked pick named voted vote preferred prefer rated elected ranked nominated favoured favored crowned'.split(
    ' ',
  ),
);

/** *Be like the person who …*, *goals for May: sing with the person who …*. */
function isHeldUpByCommand({ passage, sentenceAt }: Scene, { from }: Group): boolean {
  const { tokens, sentences } = passage;
  const start = sentences[sentenceAt(from)]!.from;
  if (isImperativeAt(passage, start)) return true;
  for (let at = from - 1; at > Math.max(start, from - commandWithin); at--)
    if (isMark(tokens, at, ':')) return isImperativeAt(passage, at + 1);
  return false;
}

/** *There are 218 people who …*, *it took 1,904 customers nine tries*. */
function isPresented(tokens: Scene['passage']['tokens'], from: number): boolean {
  const hedged = hedges.has(wordAt(tokens, from - 1) ?? '') ? from - 1 : from;
  const [one, two] = [wordAt(tokens, hedged - 2) ?? '', wordAt(tokens, hedged - 1) ?? ''];
  return (one === 'there' && ['are', 'were'].includes(two)) || (one === 'it' && two === 'took');
}

/** *Crisps from across the street, ordered by 38 customers*. */
function isDoneBy(tokens: Scene['passage']['tokens'], from: number): boolean {
  const verb = wordAt(tokens, from - 2);
  return wordAt(tokens, from - 1) === 'by' && isPastVerb(verb) && !choosing.has(verb!);
}

const hedges = new Set(['just', 'only', 'exactly', 'still', 'the']);

const commandWithin = 12;
const prizes = new Set('award awards prize medal trophy crown title cup rosette honours honors'.split(' '));
const going = new Set(['goes', 'go', 'went', 'belongs', 'belong']);

/** *The prize for patience goes to the guest who …*. */
function isAwarded({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Group): boolean {
  const to = wordAt(tokens, from) === 'the' ? from - 1 : from - 2;
  if (wordAt(tokens, to) !== 'to' || !going.has(wordAt(tokens, to - 1) ?? '')) return false;
  for (let at = Math.max(sentences[sentenceAt(from)]!.from, to - 14); at < to; at++)
    if (prizes.has(wordAt(tokens, at) ?? '')) return true;
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
