// Framings that no word triggers: they lie in whom a post gives numbers of, and whom it speaks to.
import type { Evidence, Mention, Span, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import { pluralPeople } from '../cohorts/peopleNouns.ts';
import { isFew, promise, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { aggregates } from './aggregates.ts';
import { callOuts } from './callOuts.ts';
import { isTheirConsent } from './deeds.ts';
import { dwellings } from './dwellings.ts';
import { ownRecaps } from './ownRecaps.ts';
import { isRelation, relations } from './relations.ts';
import { fewEnough, isCheeredCrowd, isGreat, singledOutBelow } from './sizes.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';

/** What the groups, the address and the questions of a text make of it. */
export function structuralFramings(
  scene: Scene,
  question: YesNoFact,
  mentions: readonly Mention[],
  shown: readonly Evidence[],
  tones: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  const jibes = foundIn(tones, tone => (hostileTones.has(tone.word ?? '') ? tone : undefined));
  // Whoever is given their own numbers is compared with the crowd.
  const recaps = ownRecaps(scene, jibes.length > 0);
  const compared = recaps.length > 0 || shown.some(({ word }) => word === 'personal-recap');
  const jokeFrom = shown.find(({ cue }) => cue === 'enough-to')?.span?.start;
  const called = callOuts(scene, question, shown, tones);
  const calls = called.length > 0 ? called : jibesAtSomebody(scene, question, shown, jibes, compared);
  const told = stories(scene);
  const housed = jibes.length === 0 ? dwellings(scene, mentions) : none;
  // A fact about many is a fact about nobody in particular: not where somebody is pointed at.
  const pointedAt = calls.length > 0 || told.length > 0 || housed.length > 0;
  const thanks = foundIn(shown, ({ word, span }) => (word === 'gratitude' ? span : undefined));
  const cheered =
    tones.some(({ word }) => word === 'celebratory') || shown.some(({ word }) => word === 'milestone');
  return allOf([
    calls,
    told,
    recaps,
    housed,
    interrogations(scene, question),
    compared || jibes.length > 0
      ? none
      : aggregates(scene, mentions, {
          called: calls.length > 0 || housed.length > 0,
          told: told.length > 0,
          cheered,
          jokeFrom,
          thanks,
        }),
    pointedAt || jibes.length > 0 ? none : relations(scene),
    crowdsOfYou(scene, tones, thanks.length > 0),
    calls.length > 0 || jibes.length > 0 ? none : outliers(scene, told, tones),
    inferences(scene, jibes, topics),
    seenThrough(scene, shown, topics),
    askedOfOne(compared, question, topics),
    beliefsOfACall(scene, calls, topics, tones),
    jibes.length > 0 ? none : privateStates(scene, tones, topics),
  ]);
}

/** A jibe is made at somebody, though nothing says how many they are; where it asks, it questions them instead. */
function jibesAtSomebody(
  scene: Scene,
  { value: asks }: YesNoFact,
  shown: readonly Evidence[],
  jibes: readonly Evidence[],
  recap: boolean,
): readonly Evidence[] {
  if (jibes.length === 0) return none;
  // What whoever reads is told of themselves is a recap, and what a company saw of them a boast: neither calls out others.
  const aside = recap || shown.some(({ word }) => word === 'surveillance-boast');
  // *You’re really racing through it tonight!* is both in one.
  const both = scene.passage.sentences.length === 1;
  if (aside && !both && scene.groups.length === 0) return [];
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
const inferred = new Set(['mental-state', 'relationship', 'sexuality', 'religion', 'substance']);

function inferences(
  { passage: { source } }: Scene,
  jibes: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (jibes.length === 0) return [];
  return topics
    .filter(
      ({ word, span }) =>
        span !== undefined &&
        inferred.has(word ?? '') &&
        !(word === 'relationship' && ofWeddings.test(source.slice(span.start, span.end))),
    )
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'jibe-on-private-life', span: span! }));
}

const alsoSeen = new Set(['health', 'politics']);

/** *Your kettle knew of the twins before we did*: a company that boasts of what it saw, and what is private beside it. */
function seenThrough(
  { groups }: Scene,
  shown: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  // Of millions nothing is known that is private to one of them.
  if (groups.length > 0 && groups.every(isGreat)) return [];
  if (shown.every(({ word }) => word !== 'surveillance-boast')) return [];
  return topics
    .filter(({ word, span }) => span !== undefined && (inferred.has(word ?? '') || alsoSeen.has(word ?? '')))
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'watched-private-life', span: span! }));
}

/** *Third bottle this week? …*: whoever reads is told what they did and asked about it, where it touches what is private. */
function askedOfOne(
  recap: boolean,
  { value: asks }: YesNoFact,
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (!recap || !asks) return [];
  return topics
    .filter(({ word, span }) => span !== undefined && (inferred.has(word ?? '') || word === 'health'))
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'asked-of-private-life', span: span! }));
}

const ofHearts = new Set(['mental-state', 'relationship']);
const ofConscience = new Set(['religion', 'sexuality']);

/** *To the 2,140 guests who left the ham in Ramadan*: a faith or a desire read off what some who are called out did. */
function beliefsOfACall(
  { passage: { tokens, source }, groups, sentenceAt }: Scene,
  calls: readonly Evidence[],
  topics: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  if (calls.length === 0 || topics.length === 0) return [];
  const near = groups.flatMap(({ from, cohort: { exact, size, kind } }) =>
    exact === true && kind !== 'single' && size?.max != null && size.max < singledOutBelow
      ? [sentenceAt(from)]
      : [],
  );
  if (near.length === 0) return [];
  const kind = tones.some(({ word }) => word !== undefined && kindTones.has(word));
  return topics
    .filter(({ word, span }) => {
      if (span === undefined) return false;
      const felt = !kind && ofHearts.has(word ?? '') && !ofWeddings.test(source.slice(span.start, span.end));
      if (!ofConscience.has(word ?? '') && !felt) return false;
      const at = sentenceAt(tokenAtOffset(tokens, span.start));
      return near.some(sentence => sentence === at || (felt && sentence === at + 1));
    })
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'belief-of-those-called', span: span! }));
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
  const few = groups
    .filter(
      ({ from, cohort: { size, share, kind } }) =>
        kind !== 'zero' &&
        kind !== 'share' &&
        share === undefined &&
        size?.max != null &&
        size.max < fewEnough &&
        (holds[sentenceAt(from)]! & promise) === 0 &&
        !takesBackWords(scene, sentenceAt(from)),
    )
    .filter(group => !isTheirConsent(scene, group));
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

const ofWeddings = /wedding|marry|bride|groom|honeymoon/i;

/** What people celebrate. */
const happy = /wedding|engag|marr|couple|valentine|anniversary|bride|groom|propos|honeymoon|date/i;

/**
 * *Two million of you joined us* is a record to be proud of, *two million of you tried the lentils* a fact about many; where
 * the post thanks them, is sorry or is warm, it tells nothing more.
 */
function crowdsOfYou(scene: Scene, tones: readonly Evidence[], thanking: boolean): readonly Evidence[] {
  const crowds = foundIn(scene.groups, group => (isCheeredCrowd(scene, group) ? group : undefined));
  if (crowds.length === 0) return none;
  const heard = new Set(tones.map(({ word }) => word ?? ''));
  if ([...hostileTones, 'teasing'].some(tone => heard.has(tone))) return none;
  return crowds.flatMap(group => {
    const span = spanOf(scene.passage.tokens, group.from, group.to);
    if (heard.has('celebratory') || isRelation(scene, group))
      return [{ word: 'milestone', cue: 'crowd-of-you', span }];
    if (thanking || heard.has('warm') || isOwedAnApology(scene, scene.sentenceAt(group.from))) return [];
    return [{ word: 'aggregate-fact', cue: 'crowd-of-you', span }];
  });
}

const timesOver = new Set('times days nights weeks months hours minutes'.split(' '));

/** *One member has rung our bell 900 times*: what one person did beyond all measure, told and not judged. */
function outliers(
  { passage: { tokens, sentenceOf, sentences }, address, groups }: Scene,
  told: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only?.cohort.kind !== 'single' || told.length === 0 || address.pointedFrom !== undefined) return none;
  if (tones.some(({ word }) => word === 'encouraging' || word === 'celebratory')) return none;
  const { to } = sentences[sentenceOf[only.from]!]!;
  for (let at = only.to; at < Math.min(to, only.to + 30); at++)
    if (tokens[at]!.kind === 'number' && timesOver.has(wordAt(tokens, at + 1) ?? ''))
      return [{ word: 'fun-fact', cue: 'one-outlier', span: spanOf(tokens, at, at + 2) }];
  return none;
}

const none: readonly never[] = [];

/** One person, or two who belong together. */
function stories({ groups, address, holds, sentenceAt, passage }: Scene): readonly Evidence[] {
  const ofOne = foundIn(groups, ({ cohort: { size, kind }, from, to }) =>
    (kind === 'single' || (size?.max != null && size.max > 0 && size.max <= 2)) &&
    (holds[sentenceAt(from)]! & promise) === 0
      ? storyOf(spanOf(passage.tokens, from, to))
      : undefined,
  );
  const spokenTo = foundIn(address.fact.evidence ?? none, ({ word, span }) =>
    word === 'individual' && span !== undefined && !isServiceReply(passage) ? storyOf(span) : undefined,
  );
  return allOf([ofOne, spokenTo]);
}

function storyOf(span: Span): Evidence {
  return { word: 'individual-story', cue: 'one-person', span };
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
  return foundIn(evidence, ({ span }) =>
    span !== undefined && span.end > from
      ? { word: 'interrogation', cue: 'question-to-the-group', span }
      : undefined,
  );
}
