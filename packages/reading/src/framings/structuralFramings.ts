// Framings that no word triggers: they lie in whom a post gives numbers of, and whom it speaks to.
import type { Evidence, Mention, Span, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { isFew, promise, type Scene } from '../scene/scene.ts';
import { customers, onePerson, relativeWho, secondPerson } from '../lexicon/classes.ts';
import { hostileTones } from '../tones/marks/hostileTones.ts';
import { kindOrFestiveTones } from '../tones/marks/kindTones.ts';
import { isOwedAnApology } from '../scene/takesBackWords.ts';
import { aggregates } from './aggregates.ts';
import { callOuts } from './callOuts.ts';
import { dwellings } from './dwellings.ts';
import { habitsRemarkedOn } from './habitsRemarkedOn.ts';
import { ownRecaps } from './ownRecaps.ts';
import { askedOfOne, beliefsOfACall, inferences, privateStates, seenThrough } from './inferences.ts';
import { someOfAPlace } from './someOfAPlace.ts';
import { kinToldOf } from './kinToldOf.ts';
import { staffToldOf } from './staffToldOf.ts';
import { isGivenTheirOwn } from './personalTellings.ts';
import { numberedPeople } from './numberedPeople.ts';
import { isRecord } from './records.ts';
import { isRelation, relations } from './relations.ts';
import { thingsOfHomes } from './thingsOfHomes.ts';
import { totals } from './totals.ts';
import { isCheeredCrowd } from './sizes.ts';
import { allOf } from '../tokens/foundIn.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';

/**
 * What the groups, the address and the questions of a text make of it, in the tones that it is heard in. They are heard again
 * once the whole was weighed, so whatever asks for no tone is worked out before.
 */
export function structuralFramings(
  scene: Scene,
  question: YesNoFact,
  mentions: readonly Mention[],
  shown: readonly Evidence[],
  topics: readonly Evidence[],
): (tones: readonly Evidence[]) => readonly Evidence[] {
  const sentenceOf = ({ span }: Evidence): number =>
    scene.sentenceAt(tokenAtOffset(scene.passage.tokens, span!.start));
  // Sentences that touch what is private.
  const touchy = new Set(topics.map(sentenceOf));
  const jokeFrom = shown.find(({ cue }) => cue === 'enough-to')?.span?.start;
  const thanks = shown.flatMap(({ word, span }) =>
    word === 'gratitude' && span !== undefined ? [span] : [],
  );
  const numbered = numberedPeople(scene);
  const placed = someOfAPlace(scene);
  const told = allOf([
    stories(scene),
    numbered.length === 0 ? none : numbered.filter(({ word }) => word === 'individual-story'),
    staffToldOf(scene, mentions),
    kinToldOf(scene),
  ]);
  return tones => {
    const jibes = tones.filter(({ word }) => word !== undefined && hostileTones.has(word));
    // Whoever is given their own numbers is compared with the crowd.
    const recaps = ownRecaps(scene, jibes.length > 0);
    const ofReader = allOf([recaps, shown.filter(({ word }) => word === 'personal-recap')]);
    const compared = ofReader.length > 0;
    const kindly = isToldKindly(scene, shown, tones);
    const called = callOuts(scene, question, shown, tones, compared).filter(
      call => !(kindly && ofOthers.has(call.cue) && touchy.has(sentenceOf(call))),
    );
    const pointedTo = allOf([
      called,
      numbered.length === 0 ? none : numbered.filter(({ word }) => word === 'call-out'),
      placed,
    ]);
    const calls = pointedTo.length > 0 ? pointedTo : jibesAtSomebody(scene, question, shown, jibes, compared);
    const housed =
      jibes.length === 0 ? allOf([dwellings(scene, mentions), thingsOfHomes(scene, mentions)]) : none;
    // A fact about many is a fact about nobody in particular: not where somebody is pointed at.
    const pointedAt = calls.length > 0 || told.length > 0 || housed.length > 0;
    const cheered =
      tones.some(({ word }) => word === 'celebratory') || shown.some(({ word }) => word === 'milestone');
    return allOf([
      calls,
      told,
      recaps,
      scene.groups.length > 0 ? none : habitsRemarkedOn(scene, ofReader, tones),
      housed,
      interrogations(scene, question, calls),
      compared || jibes.length > 0
        ? none
        : aggregates(scene, mentions, {
            called: calls.length > 0 || housed.length > 0,
            told: told.length > 0,
            cheered,
            jokeFrom,
            thanks,
            touchy,
          }),
      pointedAt || jibes.length > 0 ? none : relations(scene, touchy, cheered),
      pointedAt || jibes.length > 0 ? none : totals(scene, mentions),
      crowdsOfYou(scene, tones, thanks.length > 0, touchy).filter(
        // Who is called out is no fact.
        ({ span }) => calls.every(call => call.span!.end !== span!.end),
      ),
      calls.length > 0 || jibes.length > 0 ? none : outliers(scene, told, tones),
      inferences(scene, jibes, topics),
      seenThrough(scene, shown, topics),
      askedOfOne(scene, compared, question, topics),
      beliefsOfACall(scene, calls, topics, tones),
      jibes.length > 0 ? none : privateStates(scene, tones, topics),
    ]);
  };
}

/** Cues of people who are told of, and not spoken to. */
const ofOthers = new Set(['singled-out', 'told-of']);
const unkindTones = new Set([...hostileTones, 'teasing']);

/**
 * *Forty-four pupils stayed for choir, bravo*, *we carry every name with care*: whoever is told of with kindness, and neither
 * watched nor spoken to, is not singled out by what is private about them.
 */
function isToldKindly({ address }: Scene, shown: readonly Evidence[], tones: readonly Evidence[]): boolean {
  if (address.pointedFrom !== undefined || shown.some(({ word }) => word === 'surveillance-boast'))
    return false;
  const heard = tones.map(({ word }) => word ?? '');
  return heard.some(tone => kindOrFestiveTones.has(tone)) && !heard.some(tone => unkindTones.has(tone));
}

/** A jibe is made at somebody, though nothing says how many they are; where it asks, it questions them instead. */
function jibesAtSomebody(
  scene: Scene,
  { value: asks }: YesNoFact,
  shown: readonly Evidence[],
  jibes: readonly Evidence[],
  recap: boolean,
): readonly Evidence[] {
  // What whoever reads is told of themselves is a recap, and what a company saw of them a boast: neither calls out others.
  const aside = recap || shown.some(({ word }) => word === 'surveillance-boast');
  // *You’re really racing through it tonight!* is both in one.
  const both = scene.passage.sentences.length === 1;
  if (aside && !both && scene.groups.length === 0) return [];
  if (asks && shown.some(({ word, cue }) => word === 'personal-recap' || cue === 'enough-to')) return [];
  if (jibes.every(({ span }) => isRemarkOnRecap(scene, span!)) || isOfNobody(scene)) return [];
  return jibes.slice(0, 1).map(({ span }) => ({ word: 'call-out', cue: 'jibe-at-somebody', span: span! }));
}

/** *Ice sales fell. Make of that what you will.*: no people are told of, and nobody is spoken to. */
function isOfNobody({ groups, address, passage: { classes, tokens } }: Scene): boolean {
  if (groups.length > 0 || address.pointedFrom !== undefined) return false;
  return !classes.some(
    (bits, at) =>
      (bits & (customers | onePerson | relativeWho)) !== 0 ||
      people.has(wordAt(tokens, at) ?? '') ||
      ((bits & secondPerson) !== 0 && wordAt(tokens, at + 1) !== 'will'),
  );
}

const people = new Set(
  'whoever someone somebody they them their everybody nobody he she his her him'.split(' '),
);

/** *You did it again. …*: a remark on what whoever reads was told of themselves is a recap, and calls nobody out. */
function isRemarkOnRecap({ passage: { tokens, sentences } }: Scene, { start }: Span): boolean {
  const first = sentences[0];
  if (first === undefined || sentences[1] === undefined || tokens[sentences[1].from]!.start > start)
    return false;
  const [one, two] = [wordAt(tokens, first.from), wordAt(tokens, first.from + 1)];
  // *Your neighbours …* are somebody else.
  return one === 'you' || (one === 'your' && two !== undefined && pluralPeople(two) === undefined);
}

/**
 * *Two million of you joined us* is a record to be proud of, *two million of you moved house* a fact about many; where
 * the post thanks them, is sorry or is warm, it tells nothing more.
 */
function crowdsOfYou(
  scene: Scene,
  tones: readonly Evidence[],
  thanking: boolean,
  touchy: ReadonlySet<number>,
): readonly Evidence[] {
  const crowds = scene.groups.filter(group => isCheeredCrowd(scene, group));
  if (crowds.length === 0) return none;
  const heard = new Set(tones.map(({ word }) => word ?? ''));
  if ([...unkindTones].some(tone => heard.has(tone))) return none;
  return crowds.flatMap(group => {
    const span = spanOf(scene.passage.tokens, group.from, group.to);
    const counted = group.cohort.size !== undefined;
    if (
      counted &&
      (heard.has('celebratory') || isRelation(scene, group) || (!thanking && isRecord(scene, group, touchy)))
    )
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
function stories(scene: Scene): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const ofOne = groups
    .filter(
      ({ cohort: { size, kind }, from }) =>
        (kind === 'single' || (size?.max != null && size.max > 0 && size.max <= 2)) &&
        (holds[sentenceAt(from)]! & promise) === 0,
    )
    .map(({ from, to }) => spanOf(passage.tokens, from, to));
  const spokenTo = (address.fact.evidence ?? []).flatMap(({ word, span, cue }) =>
    word === 'individual' && span !== undefined && !isServiceReply(passage) && !isGivenTheirOwn(scene, cue)
      ? [span]
      : [],
  );
  return [...ofOne, ...spokenTo].map(span => ({ word: 'individual-story', cue: 'one-person', span }));
}

/** A question put to people in the data, or behind what was told of a few of them. */
function interrogations(
  scene: Scene,
  { evidence = [] }: YesNoFact,
  calls: readonly Evidence[],
): readonly Evidence[] {
  const { address, groups, passage } = scene;
  if (evidence.length === 0) return none;
  const firstFew = groups.find(isFew);
  const starts = [
    ...(address.pointedFrom === undefined ? [] : [passage.tokens[address.pointedFrom]!.start]),
    // A crowd that is only told of is asked nothing of its own.
    ...calls.flatMap(({ cue, span }) => (cue === 'told-of' ? [] : [span!.start])),
    ...(firstFew === undefined ? [] : [passage.tokens[firstFew.from]!.start]),
  ];
  const from = Math.min(...starts);
  return evidence.flatMap(({ span }) =>
    span !== undefined && span.end > from && !isOffer(scene, span)
      ? [{ word: 'interrogation', cue: 'question-to-the-group', span }]
      : [],
  );
}

const offering = new Set('anything need shall can could would may fancy ready'.split(' '));

/** *Anything else we can do?*, *could you send us the number?*, *fancy a coffee?*: what is offered or asked for, not asked about. */
function isOffer({ passage: { tokens, sentences }, sentenceAt }: Scene, { start }: Span): boolean {
  const { from } = sentences[sentenceAt(tokenAtOffset(tokens, start))]!;
  return offering.has(wordAt(tokens, from) ?? '');
}
