// Facts about many: a crowd, a share, an average, how many things a crowd bought. They are said to nobody in particular.
import type { Evidence, Mention, Span } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import { isFew, promise, regret, you, type Scene } from '../scene/scene.ts';
import { onePerson } from '../lexicon/classes.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { apologises } from '../scene/takesBackWords.ts';
import { closedClass, isFiniteVerb, isPastVerb, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { isOurStaff, isTheirConsent } from './deeds.ts';
import { isForFun, isYardstick } from './isForFun.ts';
import { greatAmounts, isLookedAt, isVast } from './greatAmounts.ts';
import { habits } from './habits.ts';
import { isRecord } from './records.ts';
import { isRelation, isVerbAt } from './relations.ts';
import { fewEnough } from './sizes.ts';
import { thankedCrowds } from './thankedCrowds.ts';
import { turnsToThem } from './turnsToThem.ts';

/** What the rest of a post makes of its facts. */
export interface AsideFacts {
  /** Somebody is called out: only what is said of the whole that they are part of stays a fact about many. */
  readonly called: boolean;
  /** One person is told of: only a share and an average stay facts. */
  readonly told: boolean;
  /** The post cheers: a crowd is a record to be proud of. */
  readonly cheered: boolean;
  /** Where *enough to …* makes a joke of what is told behind it; what is told before stays a fact. */
  readonly jokeFrom: number | undefined;
  /** Where the post thanks. */
  readonly thanks: readonly Span[];
  /** Sentences that touch what is private: a crowd in them is no record. */
  readonly touchy: ReadonlySet<number>;
}

const none: readonly never[] = [];

/** A crowd, a share of everybody, or how many things they bought: a fact about many, said to nobody in particular. */
export function aggregates(
  scene: Scene,
  mentions: readonly Mention[],
  { called, told, cheered, jokeFrom, thanks, touchy }: AsideFacts,
): readonly Evidence[] {
  const { groups, address, passage } = scene;
  if (called) return wholes(scene);
  const thanked = address.calls.length > 0 && thankedCrowds(scene, false).size === address.calls.length;
  const sharesThanked = thanks.length > 0 && groups.length > 0 && groups.every(isShare);
  if ((address.pointedFrom !== undefined && !thanked && !sharesThanked) || turnsToThem(scene).length > 0)
    return none;
  const crowds = foundIn(groups, group =>
    isFactOf(scene, group, cheered, touchy) && (!told || isShare(group))
      ? { cue: 'a-crowd', span: spanOf(passage.tokens, group.from, group.to) }
      : undefined,
  );
  const mentioned = (kind: Mention['kind'], cue: string, tells: (mention: Mention) => boolean) =>
    foundIn(mentions, mention =>
      mention.kind === kind && tells(mention) ? { cue, span: mention.span } : undefined,
    );
  const facts = allOf([
    crowds,
    mentioned(
      'thing',
      'things-counted',
      ({ size, span }) =>
        size !== undefined && size.min >= fewEnough && !cheered && !told && wasDone(scene, span, size.min),
    ),
    mentioned(
      'thing',
      'share-of-things',
      ({ size, span }) => !told && size === undefined && happens(scene, span),
    ),
    mentioned('survey', 'people-asked', ({ span }) => !apologises(scene, sentenceOf(scene, span.start))),
    mentioned('rate', 'a-rate', () => true),
    mentioned(
      'yardstick',
      'a-yardstick',
      ({ span }) => !told && isYardstick(scene, tokenAtOffset(passage.tokens, span.start)),
    ),
    told ? none : greatAmounts(scene),
    told ? none : habits(scene),
    told ? none : sharesOfThings(scene),
  ]);
  if (facts.length === 0) return none;
  const thankful = new Set(thanks.map(({ start }) => sentenceOf(scene, start)));
  return facts
    .filter(({ span }) => jokeFrom === undefined || span.end <= jokeFrom)
    .filter(({ span }) => sharesThanked || !isThankedFor(scene, thankful, span))
    .flatMap(one => {
      const forFun = isForFun(scene, tokenAtOffset(scene.passage.tokens, one.span.start), one.span);
      const fact = { word: forFun ? 'fun-fact' : 'aggregate-fact', ...one };
      // *140 million hours a day* is told with pride.
      return one.cue === 'great-amount' && isVast(scene, one.span)
        ? [fact, { word: 'milestone', ...one }]
        : [fact];
    });
}

/** *Over 9,000 of them sorted coats. Thank you.*: told to thank for it, here or in what follows. */
function isThankedFor(scene: Scene, thankful: ReadonlySet<number>, { start }: Span): boolean {
  const sentence = sentenceOf(scene, start);
  return [...thankful].some(at => at === sentence || (at > sentence && scene.groups.length === 1));
}

/** *Of the 9,000 trips, three riders made half*: what a part is told of is a fact, whoever is in the part. */
function wholes({ passage: { tokens, sentences }, holds }: Scene): readonly Evidence[] {
  return sentences.flatMap(({ from, to }, index) => {
    const opening = tokens[from];
    // A sentence may seem to open behind an initial.
    if (opening?.kind !== 'word' || opening.text !== 'of' || opening.capitals === 'none') return [];
    if ((holds[index]! & (you | promise)) !== 0) return [];
    for (let at = from + 1; at < Math.min(to, from + 4); at++)
      if (isGreatNumber(tokens[at]))
        return [{ word: 'aggregate-fact', cue: 'part-of-a-whole', span: spanOf(tokens, from, at + 1) }];
    return [];
  });
}

/** A whole of a few points at those in it. */
function isGreatNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && (token.value >= fewEnough || token.suffix !== '');
}

function isShare({ cohort: { kind, share } }: Group): boolean {
  return kind === 'share' || share !== undefined;
}

/** A crowd that did something of its own: whoever joined the company or belongs to it is a number to be proud of. */
function isFactOf(scene: Scene, group: Group, cheered: boolean, touchy: ReadonlySet<number>): boolean {
  const { holds, sentenceAt, passage } = scene;
  const { kind, size } = group.cohort;
  const sentence = passage.sentences[sentenceAt(group.from)]!;
  // *If patience were a sport, the 72% who left …* supposes.
  if (wordAt(passage.tokens, sentence.from) === 'if' || isLookedAt(passage.tokens, sentence)) return false;
  if (kind === 'zero' || kind === 'single' || isFew(group)) return false;
  // *We publish nothing about fewer than 9,000 riders.*
  if (['nothing', 'never'].some(no => standsBefore(passage.tokens, group.from, no))) return false;
  const next = (holds[sentenceAt(group.from) + 1] ?? 0) | (holds[sentenceAt(group.from) + 2] ?? 0);
  if (apologises(scene, sentenceAt(group.from)) || ((holds[sentenceAt(group.from)]! | next) & regret) !== 0)
    return false;
  // *Up to 700 of our regulars lost their stamps*: what befell a few.
  if (size?.max != null && size.max < fewEnough && wordAt(passage.tokens, group.to) === 'lost') return false;
  if (passage.masks.of[group.to - 1] !== 0) return false;
  if ((holds[sentenceAt(group.from)]! & promise) !== 0) return false;
  // *You are in the bottom 9%* tells whoever reads of themselves.
  const first = wordAt(passage.tokens, passage.sentences[sentenceAt(group.from)]!.from) ?? '';
  if (isShare(group)) return !secondPersonWords.has(first);
  if (size?.max != null && size.max < fewEnough && isTheirConsent(scene, group)) return false;
  return (
    !cheered &&
    !isRelation(scene, group) &&
    !isRecord(scene, group, touchy) &&
    !isInvited(scene, group) &&
    !isOurStaff(passage.tokens, group.from)
  );
}

/** Whether a word stands within a few before a token. */
function standsBefore(tokens: readonly Token[], at: number, word: string): boolean {
  return [1, 2, 3].some(by => wordAt(tokens, at - by) === word);
}

const inviting = new Set(['join', 'for', 'with', 'among', 'alongside']);

/** *Join millions of fans*, *one tree for each of our 9,000 riders*: an offer to a crowd tells nothing that it did. */
function isInvited({ passage, sentenceAt }: Scene, { from, to }: Group): boolean {
  const { tokens, sentences } = passage;
  const { from: start, to: end } = sentences[sentenceAt(from)]!;
  if (wordAt(tokens, to) === 'will' || wordAt(tokens, to) === 'can') return true;
  if (wordAt(tokens, from - 1) === 'join' || wordAt(tokens, start) === 'join') return true;
  for (let at = start; at < Math.min(end, start + 60); at++) if (isVerbAt(tokens, at)) return false;
  return inviting.has(wordAt(tokens, from - 1) ?? '');
}

/** *We mended 71% of lamps*, *41% agreed*: a share of what was done, and no price cut. */
function sharesOfThings({ passage, holds }: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { tokens, sentenceOf, masks } = passage;
  const found: { readonly cue: string; readonly span: Span }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text !== '%' && token.text !== 'percent' && token.text !== 'per') continue;
    if (masks.of[at] !== 0 || tokens[at - 1]!.kind !== 'number') continue;
    if (wordAt(tokens, passage.sentences[sentenceOf[at]!]!.from) === 'if') continue;
    const to = token.text === 'per' ? at + 2 : at + 1;
    const next = wordAt(tokens, isMark(tokens, to, ')') ? to + 1 : to) ?? '';
    if ((holds[sentenceOf[at]!]! & you) === 0 && (next === 'of' || isPastVerb(next)))
      found.push({ cue: 'share-of-things', span: spanOf(tokens, at - 1, to) });
  }
  return found;
}

function sentenceOf(scene: Scene, start: number): number {
  return scene.sentenceAt(tokenAtOffset(scene.passage.tokens, start));
}

/** *Two in five orders come without a spoon*, *one in three of our lamps*: a share of things, and no price cut. */
function happens(scene: Scene, { start, end }: Span): boolean {
  const { passage, holds } = scene;
  if ((holds[sentenceOf(scene, start)]! & (you | promise)) !== 0) return false;
  return / (?:of|in) /.test(passage.source.slice(start, Math.min(end, start + 80)));
}

/** How far before a number is looked who did it, in tokens. */
const doneWithin = 60;

/** Whether the sentence at an offset tells of a deed in the past: things on offer or in stock are no data of customers. */
function wasDone(scene: Scene, { start, end }: Span, size: number): boolean {
  const { passage, holds } = scene;
  const { tokens, sentences, sentenceOf, classes } = passage;
  const low = tokenAtOffset(scene.passage.tokens, start);
  const sentence = sentenceOf[low] ?? 0;
  // What you did is yours, and what one person did is a story.
  if ((holds[sentence]! & you) !== 0 && size < 1_000_000) return false;
  const { from: first, to } = sentences[sentence]!;
  const from = Math.max(first, low - doneWithin);
  // *Rung 70,000 times* is told for fun, *were opened 5 million times* is not.
  const [next, wide] = [wordAt(tokens, low + 1), wordAt(tokens, low + 2)];
  if (size < 1_000_000 && (next === 'times' || wordAt(tokens, low) === 'times')) return false;
  if (wide === 'times' && size < 1_000_000 && !wasPassive(scene, from, low)) return false;
  // *Forty thousand orders later* counts what is over.
  if (wide === 'later' || tokens.slice(low, low + 5).some(({ text }) => text === 'later')) return false;
  // *Jumped by 40 pools* measures, and *in all 1,300 shops* is where.
  const leads = wordAt(tokens, wordAt(tokens, low - 1) === 'all' ? low - 2 : low - 1) ?? '';
  if (measuring.has(leads)) return false;
  for (let at = from; at < low; at++)
    // *The reader lamp* is no person.
    if ((classes[at]! & onePerson) !== 0 && !isPlainNoun(tokens, at + 1)) return false;
  if (isOurStaff(tokens, from) || (isOurDeed(tokens, from, low) && size < 1_000_000)) return false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    // *Ranked: ten towns*, *we had 12 speakers*, *9,000 tickets scanned, no regrets*: nobody did it.
    // *The 50 lost umbrellas*: a word of the noun.
    if (token.start >= start && token.end <= end) continue;
    const done =
      token.kind === 'word' && isPastVerb(token.text) && token.text !== 'had' && !isAdjective(tokens, at);
    if (done && !(at === from && isMark(tokens, at + 1, ':')) && !isMark(tokens, at + 1, ',')) return true;
  }
  return false;
}

const measuring = new Set(['by', 'in', 'across', 'within']);

function isPlainNoun(tokens: Scene['passage']['tokens'], at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== undefined && !closedClass.has(word) && !isFiniteVerb(word) && !isVerbAt(tokens, at);
}

const bought = new Set(['sold', 'served', 'poured']);
const works = new Set(
  'network system systems servers kitchens ovens lines fleet stores vans trains'.split(' '),
);

/** *We moved 7,300 clocks*, *our network carried 2bn letters*: what the company did or has, unless customers brought it. */
function isOurDeed(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    // *We sold 410,000 tubs*: somebody bought them.
    if (word === 'we' && bought.has(wordAt(tokens, at + 1) ?? '')) return false;
    if (word === 'we' || word === "we've" || (word === 'our' && works.has(wordAt(tokens, at + 1) ?? '')))
      return true;
    // *Why did we …?*
    if (at > from && isPastVerb(word) && word !== 'did') return false;
  }
  return false;
}

const describing = new Set(
  'a an the our my your their its very most least more so too quite rather freshly newly well badly half'.split(
    ' ',
  ),
);

/** *One very spoiled cat*, *a closed shop*: a participle that stands before its noun tells of no deed. */
function isAdjective(tokens: Scene['passage']['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  const described = describing.has(wordAt(tokens, at - 1) ?? '') || before?.kind === 'number';
  return described && wordAt(tokens, at + 1) !== undefined && before !== undefined;
}

/** Whether something *was* or *were* done before a token of its sentence. */
function wasPassive({ passage: { tokens } }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (['was', 'were', 'been'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}
