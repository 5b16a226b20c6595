// Framings that no word triggers: they lie in whom a post gives numbers of, and whom it speaks to.
import type { Evidence, Mention, Span, YesNoFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { aGroup, isFew, promise, you, type Scene } from '../cues/scene.ts';
import { onePerson } from '../lexicon/classes.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';

/** What the groups, the address and the questions of a text make of it. */
export function structuralFramings(
  scene: Scene,
  question: YesNoFact,
  mentions: readonly Mention[],
  shown: readonly Evidence[],
  tones: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  const jibes = tones.filter(({ word }) => word !== undefined && hostile.has(word));
  // Whoever is given their own numbers is compared with the crowd, and *enough to* makes a joke of the things.
  const compared = shown.some(({ word, cue }) => word === 'personal-recap' || cue === 'enough-to');
  const called = callOuts(scene, question, shown, tones);
  const calls = called.length > 0 ? called : jibesAtSomebody(question, shown, jibes);
  const told = stories(scene);
  // A fact about many is a fact about nobody in particular: not where somebody is pointed at.
  const pointedAt = calls.length > 0 || told.length > 0 || shown.some(({ word }) => word === 'gratitude');
  const cheered =
    tones.some(({ word }) => word === 'celebratory') || shown.some(({ word }) => word === 'milestone');
  return [
    ...calls,
    ...told,
    ...interrogations(scene, question),
    ...(compared || pointedAt || jibes.length > 0 ? [] : aggregates(scene, mentions, cheered)),
    ...cheeredCrowds(scene, tones),
    ...inferences(jibes, topics),
  ];
}

/** *1,200 riders did it. You absolute stars.*: the sentence behind a group turns to those in it. */
function turnsToThem({ groups, holds, sentenceAt, passage }: Scene): readonly Group[] {
  return groups.filter(group => {
    const sentence = sentenceAt(group.from);
    const next = passage.sentences[sentence + 1];
    if (group.cohort.kind === 'share' || next === undefined || (holds[sentence]! & you) !== 0) return false;
    const [first, second] = [wordAt(passage.tokens, next.from), wordAt(passage.tokens, next.from + 1)];
    // *You can, too* speaks to whoever reads.
    return first === 'you' && second !== undefined && !invites.has(second);
  });
}

const invites = new Set('can could may might should will would need have want know to too and or'.split(' '));

const hostile = new Set(['sarcastic', 'mocking', 'judgmental', 'shaming', 'pitying', 'hostile']);

/** A jibe is made at somebody, though nothing says how many they are; where it asks, it questions them instead. */
function jibesAtSomebody(
  { value: asks }: YesNoFact,
  shown: readonly Evidence[],
  jibes: readonly Evidence[],
): readonly Evidence[] {
  if (asks && shown.some(({ word }) => word === 'personal-recap')) return [];
  return jibes.slice(0, 1).map(({ span }) => ({ word: 'call-out', cue: 'jibe-at-somebody', span: span! }));
}

/** What a jibe takes for granted where it touches what people feel, whom they love, what they believe or drink. */
const inferred = new Set(['mental-state', 'relationship', 'sexuality', 'religion', 'politics', 'substance']);

function inferences(jibes: readonly Evidence[], topics: readonly Evidence[]): readonly Evidence[] {
  if (jibes.length === 0) return [];
  return topics
    .filter(({ word, span }) => span !== undefined && inferred.has(word ?? ''))
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'jibe-on-private-life', span: span! }));
}

/** *Over 3 million of you …*: a crowd that is spoken to is a record, and nobody in it is pointed at. */
function isCheeredCrowd({ cohort: { size, exact, share, unit } }: Group): boolean {
  return unit === 'you' && !exact && share === undefined && size !== undefined && size.min >= 1000;
}

function cheeredCrowds(scene: Scene, tones: readonly Evidence[]): readonly Evidence[] {
  if (tones.some(({ word }) => word !== undefined && (hostile.has(word) || word === 'teasing'))) return [];
  return scene.groups.filter(isCheeredCrowd).map(({ from, to }) => ({
    word: 'milestone',
    cue: 'crowd-of-you',
    span: spanOf(scene.passage.tokens, from, to),
  }));
}

/** Speaking to a counted group calls it out; so does a remark about one, and any tone where they are few. */
function callOuts(
  scene: Scene,
  question: YesNoFact,
  shown: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const thanking = shown.some(({ word }) => word === 'gratitude');
  const mean = tones.some(({ word }) => word !== undefined && hostile.has(word));
  const teased = mean || tones.some(({ word }) => word === 'teasing');
  const crowds = teased ? [] : groups.filter(isCheeredCrowd);
  const crowdAt = new Set(crowds.map(({ to }) => passage.tokens[to - 1]!.end));
  const thanked = new Set([
    ...thankedCrowds(scene, thanking),
    ...address.calls.filter(({ end }) => crowdAt.has(end)),
  ]);
  const calls = address.calls
    .filter(span => !thanked.has(span))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
  const calledAt = new Set(calls.map(({ span }) => span.end));
  const turned = turnsToThem(scene).map(({ from, to }) => ({
    word: 'call-out',
    cue: 'turns-to-the-group',
    span: spanOf(passage.tokens, from, to),
  }));
  const uncounted = (address.fact.evidence ?? []).flatMap(({ word, cue, span }) =>
    span !== undefined &&
    word !== 'reader' &&
    cue !== 'to-the-group' &&
    cue !== 'n-of-you' &&
    !(thanking && isEveryone(scene, span))
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
        (watched ||
          mean ||
          (teased && !isGreat(group)) ||
          (tones.length > 0 && isFew(group)) ||
          (asked && asksBehind(scene, question, group))) &&
        group.cohort.kind !== 'zero' &&
        (holds[sentenceAt(group.from)]! & promise) === 0 &&
        passage.masks.of[group.to - 1] === 0 &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'told-of', span: spanOf(passage.tokens, from, to) }));
  const toldAt = new Set(told.map(({ span }) => span.end));
  const singled = groups
    .filter(group => isSingledOut(scene, group) && !calledAt.has(passage.tokens[group.to - 1]!.end))
    .map(({ from, to }) => ({ word: 'call-out', cue: 'singled-out', span: spanOf(passage.tokens, from, to) }))
    .filter(({ span }) => !toldAt.has(span.end));
  return [...calls, ...uncounted, ...turned, ...told, ...singled];
}

/** A share, or a crowd in a number that nobody counted out. */
function isGreat({ cohort: { size, exact, share, kind } }: Group): boolean {
  return kind === 'share' || share !== undefined || (!exact && size !== undefined && size.min >= 100_000);
}

/** A question is put right behind what is told of the group. */
function asksBehind({ passage }: Scene, { evidence = [] }: YesNoFact, { to }: Group): boolean {
  const end = passage.tokens[to - 1]!.end;
  return evidence.some(({ span }) => span !== undefined && span.start >= end);
}

/**
 * A handful with a remark of a few words behind it, or *the 88 people who …*: said of those very people. A number in the
 * remark goes on telling.
 */
function isSingledOut({ passage, holds, sentenceAt }: Scene, group: Group): boolean {
  const { tokens, sentences, masks } = passage;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || cohort.kind === 'zero') return false;
  if (cohort.kind === 'share' || cohort.share !== undefined || cohort.kind === 'vague') return false;
  const { size } = cohort;
  if (size?.max == null || size.max >= 1000) return false;
  const before = wordAt(tokens, from - 1) ?? '';
  const definite = before === 'the' || before === 'those' || wordAt(tokens, from) === 'the';
  if (definite && cohort.exact && isRelativeWho(wordAt(tokens, to))) return true;
  const next = sentences[sentence + 1];
  if (!isFew(group) || next === undefined || next.words === 0 || next.words > 8 || masks.of[next.from] !== 0)
    return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
}

/** The calls that thank a crowd. */
function thankedCrowds(scene: Scene, thanking: boolean): ReadonlySet<Span> {
  const { address, groups, passage } = scene;
  if (address.calls.length === 0) return new Set();
  const groupAt = new Map(groups.map(group => [passage.tokens[group.to - 1]!.end, group]));
  return new Set(address.calls.filter(span => isThankedCrowd(scene, span, groupAt.get(span.end), thanking)));
}

/** *Thank you to the more than 2 million people who …* thanks a crowd, and points at nobody in it. */
function isThankedCrowd(
  { passage: { tokens } }: Scene,
  { start }: Span,
  group: Group | undefined,
  thanking: boolean,
): boolean {
  if (group?.cohort.size === undefined || group.cohort.exact || group.cohort.size.min < 1000) return false;
  if (thanking && group.cohort.unit !== 'you') return true;
  for (let at = group.from - 1; at >= Math.max(0, group.from - 8) && tokens[at]!.start >= start - 12; at--)
    if (['thanks', 'thank', 'sorry', 'apologies'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *To everyone who waited: thank you* leaves nobody out. */
function isEveryone({ passage: { source } }: Scene, { start, end }: Span): boolean {
  return /\bevery(?:one|body)\b/i.test(source.slice(start, Math.min(end, start + 60)));
}

/** One person, or two who belong together. */
function stories({ groups, address, holds, sentenceAt, passage }: Scene): readonly Evidence[] {
  const ofOne = groups
    .filter(
      ({ cohort: { size, kind }, from }) =>
        (kind === 'single' || (size?.max != null && size.max > 0 && size.max <= 2)) &&
        (holds[sentenceAt(from)]! & promise) === 0,
    )
    .map(({ from, to }) => spanOf(passage.tokens, from, to));
  const spokenTo = (address.fact.evidence ?? []).flatMap(({ word, span }) =>
    word === 'individual' && span !== undefined ? [span] : [],
  );
  return [...ofOne, ...spokenTo].map(span => ({ word: 'individual-story', cue: 'one-person', span }));
}

/** A question put to people in the data, or behind what was told of a few of them. */
function interrogations(scene: Scene, { evidence = [] }: YesNoFact): readonly Evidence[] {
  const { address, groups, passage } = scene;
  const firstFew = groups.find(isFew);
  const starts = [
    ...(address.pointedFrom === undefined ? [] : [passage.tokens[address.pointedFrom]!.start]),
    ...(firstFew === undefined ? [] : [passage.tokens[firstFew.from]!.start]),
  ];
  const from = Math.min(...starts);
  return evidence.flatMap(({ span }) =>
    span !== undefined && span.end > from
      ? [{ word: 'interrogation', cue: 'question-to-the-group', span }]
      : [],
  );
}

/** A crowd, a share of everybody, or how many things they bought: a fact about many, said to nobody in particular. */
function aggregates(scene: Scene, mentions: readonly Mention[], cheered: boolean): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const thanked = address.calls.length > 0 && thankedCrowds(scene, false).size === address.calls.length;
  if ((address.pointedFrom !== undefined && !thanked) || turnsToThem(scene).length > 0) return [];
  const crowds = groups
    .filter(
      group =>
        group.cohort.kind !== 'zero' &&
        group.cohort.kind !== 'single' &&
        !isFew(group) &&
        !apologises(scene, sentenceAt(group.from)) &&
        passage.masks.of[group.to - 1] === 0 &&
        // A crowd that is cheered is a record to be proud of, and a share is a fact all the same.
        !(cheered && group.cohort.kind !== 'share' && group.cohort.share === undefined) &&
        (holds[sentenceAt(group.from)]! & promise) === 0,
    )
    .map(({ from, to }) => ({ cue: 'a-crowd', span: spanOf(passage.tokens, from, to) }));
  const things = mentions
    .filter(({ kind, size }) => kind === 'thing' && size !== undefined && size.min >= 10)
    .filter(({ span }) => !cheered && wasDone(scene, span.start))
    .map(({ span }) => ({ cue: 'things-counted', span }));
  const asked = mentions
    .filter(({ kind }) => kind === 'survey')
    .map(({ span }) => ({ cue: 'people-asked', span }));
  return [...crowds, ...things, ...asked, ...sharesOfThings(scene)].map(one => ({
    word: 'aggregate-fact',
    ...one,
  }));
}

function apologises({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const { from, to } = sentences[index]!;
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (['sorry', 'apologies', 'apologise', 'apologize'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *We turned down 61% of requests*, *38% said*: a share of what was done, and no price cut. */
function sharesOfThings({ passage, holds }: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { tokens, sentenceOf, masks } = passage;
  const found: { readonly cue: string; readonly span: Span }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text !== '%' || masks.of[at] !== 0 || tokens[at - 1]!.kind !== 'number') continue;
    const next = wordAt(tokens, at + 1) ?? '';
    if ((holds[sentenceOf[at]!]! & you) === 0 && (next === 'of' || isPastVerb(next)))
      found.push({ cue: 'share-of-things', span: spanOf(tokens, at - 1, at + 1) });
  }
  return found;
}

/** Whether the sentence at an offset tells of a deed in the past: things on offer or in stock are no data of customers. */
function wasDone(
  { passage: { tokens, sentences, sentenceOf, classes }, holds }: Scene,
  start: number,
): boolean {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentenceOf[low] ?? 0;
  // What you did is yours, and what one person did is a story.
  if ((holds[sentence]! & you) !== 0) return false;
  const { from, to } = sentences[sentence]!;
  // *Looked up 40,000 times* is told for fun.
  if (wordAt(tokens, low + 1) === 'times' || wordAt(tokens, low) === 'times') return false;
  for (let at = from; at < low; at++) if ((classes[at]! & onePerson) !== 0) return false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && isPastVerb(token.text)) return true;
  }
  return false;
}
