// Framings that no word triggers: they lie in whom a post gives numbers of, and whom it speaks to.
import type { Evidence, Mention, Span, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Group } from '../cohorts/group.ts';
import { isRelativeWho, pluralPeople } from '../cohorts/peopleNouns.ts';
import { aGroup, isFew, promise, you, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { aggregates } from './aggregates.ts';
import { thankedCrowds } from './thankedCrowds.ts';
import { turnsToThem } from './turnsToThem.ts';
import { spanOf, wordAt } from '../tokens/token.ts';

/** What the groups, the address and the questions of a text make of it. */
export function structuralFramings(
  scene: Scene,
  question: YesNoFact,
  mentions: readonly Mention[],
  shown: readonly Evidence[],
  tones: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  const jibes = tones.filter(({ word }) => word !== undefined && hostileTones.has(word));
  // Whoever is given their own numbers is compared with the crowd, and *enough to* makes a joke of the things.
  const compared = shown.some(({ word, cue }) => word === 'personal-recap' || cue === 'enough-to');
  const called = callOuts(scene, question, shown, tones);
  const calls = called.length > 0 ? called : jibesAtSomebody(scene, question, shown, jibes);
  const told = stories(scene);
  // A fact about many is a fact about nobody in particular: not where somebody is pointed at.
  const pointedAt = calls.length > 0 || told.length > 0;
  const cheered =
    tones.some(({ word }) => word === 'celebratory') || shown.some(({ word }) => word === 'milestone');
  return [
    ...calls,
    ...told,
    ...interrogations(scene, question),
    ...(compared || pointedAt || jibes.length > 0 ? [] : aggregates(scene, mentions, cheered)),
    ...cheeredCrowds(scene, tones),
    ...inferences(jibes, topics),
    ...(jibes.length > 0 ? [] : privateStates(scene, tones, topics)),
  ];
}

/** A jibe is made at somebody, though nothing says how many they are; where it asks, it questions them instead. */
function jibesAtSomebody(
  scene: Scene,
  { value: asks }: YesNoFact,
  shown: readonly Evidence[],
  jibes: readonly Evidence[],
): readonly Evidence[] {
  if (asks && shown.some(({ word, cue }) => word === 'personal-recap' || cue === 'enough-to')) return [];
  if (jibes.every(({ span }) => isRemarkOnRecap(scene, span!))) return [];
  return jibes.slice(0, 1).map(({ span }) => ({ word: 'call-out', cue: 'jibe-at-somebody', span: span! }));
}

/** *You did it again. …*: a remark on what whoever reads was told of themselves is a recap, and calls nobody out. */
function isRemarkOnRecap({ passage: { tokens, sentences } }: Scene, { start }: Span): boolean {
  const first = sentences[0];
  if (first === undefined || sentences[1] === undefined || tokens[sentences[1].from]!.start > start)
    return false;
  const [one, two] = [wordAt(tokens, first.from), wordAt(tokens, first.from + 1)];
  // *Your neighbours …* are somebody else.
  return one === 'you' || (one === 'your' && two !== undefined && pluralPeople(two) === undefined);
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

/** What is told of a few is theirs to tell. */
const theirs = new Set(['health', 'mental-state', 'relationship', 'sexuality', 'religion']);
const kindTones = new Set(['grateful', 'warm', 'encouraging', 'celebratory']);

/** *62 of our readers are going through a divorce*: a few who were counted out, and what is private, told without a kind word. */
function privateStates(
  scene: Scene,
  tones: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  if (groups.length === 0 || topics.length === 0) return none;
  if (tones.some(({ word }) => word !== undefined && kindTones.has(word))) return [];
  const few = groups.filter(
    ({ from, cohort: { size, share, kind } }) =>
      kind !== 'zero' &&
      kind !== 'share' &&
      share === undefined &&
      size?.max != null &&
      size.max < fewEnough &&
      (holds[sentenceAt(from)]! & promise) === 0 &&
      !takesBackWords(scene, sentenceAt(from)),
  );
  const told = few.map(({ from, to }) => {
    const end = passage.sentences[sentenceAt(from)]!.to;
    return { start: passage.tokens[to - 1]!.end, end: passage.tokens[Math.min(end, to + 24) - 1]!.end };
  });
  return topics
    .filter(
      ({ word, span }) =>
        span !== undefined &&
        theirs.has(word ?? '') &&
        !(word === 'relationship' && happy.test(passage.source.slice(span.start, span.end))) &&
        told.some(({ start, end }) => start <= span.start && span.start < end),
    )
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'private-state-of-a-few', span: span! }));
}

/** What people celebrate. */
const happy = /wedding|engag|marr|couple|valentine|anniversary|bride|groom|propos|honeymoon|date/i;

/** How many may be counted before what is private to each is a fact about many. */
const fewEnough = 1000;

/** *Some 4 million of you …*: a crowd that is spoken to is a record, and nobody in it is pointed at. */
function isCheeredCrowd({ cohort: { size, exact, share, unit } }: Group): boolean {
  return unit === 'you' && !exact && share === undefined && size !== undefined && size.min >= 1000;
}

function cheeredCrowds(scene: Scene, tones: readonly Evidence[]): readonly Evidence[] {
  const crowds = scene.groups.filter(isCheeredCrowd);
  if (crowds.length === 0) return none;
  if (tones.some(({ word }) => word !== undefined && (hostileTones.has(word) || word === 'teasing')))
    return none;
  return crowds.map(({ from, to }) => ({
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
  const uncountedShown = address.fact.evidence ?? none;
  // Most posts count nobody and speak to nobody in the data.
  if (groups.length === 0 && address.calls.length === 0 && uncountedShown.length === 0) return none;
  const mean = tones.some(({ word }) => word !== undefined && hostileTones.has(word));
  const teased = mean || tones.some(({ word }) => word === 'teasing');
  const calls = callsBut(scene, thanking, mean, teased);
  const calledAt = new Set(calls.map(({ span }) => span.end));
  const turned = turnsToThem(scene).map(({ from, to }) => ({
    word: 'call-out',
    cue: 'turns-to-the-group',
    span: spanOf(passage.tokens, from, to),
  }));
  const served = isServiceReply(passage);
  const uncounted = uncountedShown.flatMap(({ word, cue, span }) =>
    span !== undefined &&
    word !== 'reader' &&
    cue !== 'to-the-group' &&
    cue !== 'n-of-you' &&
    !(word === 'individual' && !mean && served) &&
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
          (asked && !isMany(group) && asksBehind(scene, question, group))) &&
        group.cohort.kind !== 'zero' &&
        // Who is told of alone is a story, until somebody makes fun of them.
        (group.cohort.kind !== 'single' || teased) &&
        (holds[sentenceAt(group.from)]! & promise) === 0 &&
        !takesBackWords(scene, sentenceAt(group.from)) &&
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

/** The groups that the text speaks to, but for crowds that it thanks or cheers and for those it owes an apology. */
function callsBut(scene: Scene, thanking: boolean, mean: boolean, teased: boolean): readonly Called[] {
  const { groups, address, sentenceAt, passage } = scene;
  if (address.calls.length === 0) return none;
  const thanked = thankedCrowds(scene, thanking);
  const spared = new Set<number>();
  for (const group of groups) {
    const crowd = !teased && isCheeredCrowd(group);
    // A number that nobody counted, and an apology: it is owed to all of them.
    const owed = !mean && group.cohort.kind === 'vague' && isOwedAnApology(scene, sentenceAt(group.from));
    if (crowd || owed) spared.add(passage.tokens[group.to - 1]!.end);
  }
  return address.calls
    .filter(span => !thanked.has(span) && !spared.has(span.end))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
}

interface Called extends Evidence {
  readonly span: Span;
}

const none: readonly never[] = [];

/** A share, or a crowd in a number that nobody counted out. */
function isGreat({ cohort: { size, exact, share, kind } }: Group): boolean {
  return kind === 'share' || share !== undefined || (!exact && size !== undefined && size.min >= 100_000);
}

/** *Half of our readers finish in a week. Do you?* asks whoever reads. */
function isMany(group: Group): boolean {
  const { size, exact } = group.cohort;
  return isGreat(group) || (!exact && size !== undefined && size.min >= 1000);
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
function isSingledOut(scene: Scene, group: Group): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { tokens, sentences, masks } = passage;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  if (!isSmall(scene, group)) return false;
  // Whoever is told of alone is a story, unless it turns to them.
  if (cohort.kind === 'single' && ((holds[sentence + 1] ?? 0) & you) === 0) return false;
  const before = wordAt(tokens, from - 1) ?? '';
  const definite = before === 'the' || before === 'those' || wordAt(tokens, from) === 'the';
  if (definite && cohort.exact && isRelativeWho(wordAt(tokens, to))) return true;
  const next = sentences[sentence + 1];
  if (next === undefined || next.words === 0 || next.words > 8 || masks.of[next.from] !== 0) return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
}

/** Fewer than a thousand, as far as anybody says: *roughly 700*, *a handful of*. */
function isSmall({ passage: { tokens } }: Scene, { from, to, cohort: { size, kind } }: Group): boolean {
  if (kind !== 'vague') return size?.max != null ? size.max < fewEnough : false;
  // *A couple of million* are none.
  const words = tokens.slice(from, to).map(token => token.text);
  return words.some(word => handfuls.has(word)) && !words.some(word => great.has(word));
}

const handfuls = new Set(['handful', 'couple', 'few']);
const great = new Set(['hundred', 'thousand', 'million', 'billion', 'k', 'm']);

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
    word === 'individual' && span !== undefined && !isServiceReply(passage) ? [span] : [],
  );
  return [...ofOne, ...spokenTo].map(span => ({ word: 'individual-story', cue: 'one-person', span }));
}

/** A question put to people in the data, or behind what was told of a few of them. */
function interrogations(scene: Scene, { evidence = [] }: YesNoFact): readonly Evidence[] {
  const { address, groups, passage } = scene;
  if (evidence.length === 0) return none;
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
