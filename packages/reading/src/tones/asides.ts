// What a text says beside how many customers did something. A fact about a group and an aside are harmless apart: an
// aside on an awkward fact is a jibe. No single word tells, so what points that way is counted: the fact is one that
// nobody would boast of, the aside is about the people and not about the company, it is no kindness and tells nothing new,
// a face rolls its eyes, the question takes it for granted that they owe an answer.
import type { Evidence } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { aGroup, promise, we, you, type Scene } from '../cues/scene.ts';
import { awkward as awkwardClass, customers } from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { takesBackWords } from './takesBackWords.ts';
import { weighRemark } from './weighRemark.ts';

/** What asides come to. */
export interface Asides {
  readonly evidence: readonly Evidence[];
  /** There is an aside, and nothing tells whether it is kind. */
  readonly unsure: boolean;
}

const none: Asides = { evidence: [], unsure: false };

/** What is told of people in a sentence: how far it is something to be ashamed of, and of how many. */
interface Fact {
  readonly index: number;
  readonly awkward: number;
  /** Where the colon stands behind which something is said to them. */
  readonly colon: number | undefined;
  /** A crowd or a share is hardly anybody's to take amiss, and whoever reads their own numbers asked for them. */
  readonly distant: number;
}

/** From here on a remark is a jibe: sooner where a few are told of, or spoken to, with what nobody boasts of. */
function enough({ awkward, distant }: Fact): number {
  return distant === 0 && awkward > 0 ? 1.55 : 2.1;
}
/** What stands behind a colon is said to them. */
const toThem = 0.2;

/**
 * Finds remarks about people who are counted or spoken to, told by their form. `shown` is what words show of the tone,
 * `topics` of what is sensitive.
 */
export function asides(scene: Scene, shown: readonly Evidence[], topics: readonly Evidence[]): Asides {
  const { passage, holds } = scene;
  const { tokens, sentences } = passage;
  const facts = factsOf(scene, topics);
  if (facts.length === 0) return none;
  const evidence: Evidence[] = [];
  const say = (word: string, cue: string, index: number): void => {
    const { from, to } = sentences[index]!;
    evidence.push({ word, cue, span: spanOf(tokens, from, to) });
  };
  const kind = shown.some(({ word }) => word !== undefined && kindTones.has(word));
  for (const { index } of facts) if (owesAnswer(scene, index)) say('judgmental', 'asked-to-account', index);
  let unsure = false;
  const factAt = new Array<Fact | undefined>(sentences.length);
  for (const fact of facts) factAt[fact.index] = fact;
  const isShown = overlapsAny(
    shown.flatMap(({ word, span }) =>
      span === undefined || word === 'teasing' || word === 'curious' ? [] : span,
    ),
  );
  const teased = shown.some(({ word }) => word === 'teasing');
  for (const fact of kind || teased ? [] : facts) {
    const { colon } = fact;
    if (colon === undefined) continue;
    const { to } = sentences[fact.index]!;
    const remark = { from: colon + 1, to };
    const span = spanOf(tokens, remark.from, remark.to);
    // What words show already is no remark that form alone tells.
    if (isShown(span)) continue;
    const { weight, isAside } = weighRemark(scene, fact.index, remark);
    if (isAside && weight + toThem + fact.awkward - fact.distant >= enough(fact))
      evidence.push({ word: 'mocking', cue: 'remark-on-people', span });
  }
  for (const { index, distant } of facts)
    if (distant < 1 && isEchoed(scene, index)) say('mocking', 'echoed-word', index + 1);
  sentences.forEach(({ from, to }, index) => {
    if (rollsEyes(tokens, from, to)) say('mocking', 'rolled-eyes', index);
    const fact = nearest(factAt, index);
    if (fact !== undefined && index === sentences.length - 1 && isBareQuestion(scene, index))
      say('judgmental', 'asked-to-account', index);
    if (fact === undefined || (holds[index]! & aGroup) !== 0 || isOurPromise(holds[index]!)) return;
    const { weight, isAside } = weighRemark(scene, index, { from, to });
    if (!isAside || isShown(spanOf(tokens, from, to))) return;
    if (weight + fact.awkward - fact.distant - (kind ? 1 : 0) >= enough(fact))
      say(isMark(tokens, to - 1, '?') ? 'judgmental' : 'mocking', 'aside-on-people', index);
    else if (!kind && (fact.distant === 0 || (fact.distant < 1 && weight + fact.awkward >= 1.35)))
      unsure = true;
  });
  return { evidence, unsure: unsure && evidence.length === 0 };
}

/** *We never share a name*: what the company does not do; *the tide never lies* is no promise. */
function isOurPromise(held: number): boolean {
  return (held & promise) !== 0 && (held & we) !== 0;
}

/** The fact that a sentence may be an aside to: the one before it, the one behind it, or two away. */
function nearest(facts: readonly (Fact | undefined)[], index: number): Fact | undefined {
  if (facts[index] !== undefined) return undefined;
  const before = (index > 0 ? facts[index - 1] : undefined) ?? (index > 1 ? facts[index - 2] : undefined);
  return before ?? facts[index + 1] ?? facts[index + 2];
}

function factsOf(scene: Scene, topics: readonly Evidence[]): readonly Fact[] {
  const { passage, groups, holds, address } = scene;
  const groupIn = new Array<Group | undefined>(passage.sentences.length);
  for (const group of groups) groupIn[scene.sentenceAt(group.from)] = group;
  const touches = overlapsAny(topics.flatMap(({ word, span }) => (word === 'location' ? [] : (span ?? []))));
  const pointedAt = address.pointedFrom === undefined ? -1 : scene.sentenceAt(address.pointedFrom);
  return passage.sentences.flatMap((sentence, index) => {
    if ((holds[index]! & promise) !== 0 || takesBackWords(scene, index)) return [];
    const group = groupIn[index];
    const own = group === undefined && address.pointedFrom === undefined && isOwn(scene, index);
    const called = group === undefined ? calledAt(scene, index) : undefined;
    if (group === undefined && index !== pointedAt && !own && called === undefined) return [];
    const colon = called ?? colonOf(scene, index, group);
    const told = { from: sentence.from, to: colon ?? sentence.to };
    const sensitive = touches(spanOf(passage.tokens, told.from, told.to));
    const awkward = weightOfAwkward(awkwardness(scene, told), sensitive);
    return [{ index, awkward, colon, distant: own ? 0.75 : group !== undefined && isCrowd(group) ? 1 : 0 }];
  });
}

function weightOfAwkward(count: number, sensitive: boolean): number {
  if (count < 0) return -0.5;
  if (count > 0) return Math.min(1.35, 0.85 + count * 0.25);
  return sensitive ? 1.1 : -0.25;
}

function isCrowd({ cohort: { size, exact, share, kind, unit } }: Group): boolean {
  if (unit === 'you') return size !== undefined && size.min >= 100_000;
  return kind === 'share' || share !== undefined || (!exact && size !== undefined && size.min >= 1000);
}

/** Where the colon stands behind which a text speaks to those whom its sentence counts. */
function colonOf(
  { passage: { tokens, sentences, masks }, address }: Scene,
  index: number,
  group: Group | undefined,
): number | undefined {
  const { to } = sentences[index]!;
  if (address.pointedFrom === undefined || address.pointedFrom >= to) return undefined;
  for (let at = group?.to ?? sentences[index]!.from + 1; at < to - 1; at++)
    if ((isMark(tokens, at, ':') || isMark(tokens, at, '–')) && masks.of[at] === 0) return at;
  return undefined;
}

/** *Guests who smoke on the roof: …*, *Guest in the tower: …*: people without a number who are called. The colon. */
function calledAt({ passage }: Scene, index: number): number | undefined {
  const { tokens, sentences, masks, classes } = passage;
  const { from, to } = sentences[index]!;
  let told = false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const next = wordAt(tokens, at + 1) ?? '';
    told ||= (classes[at]! & customers) !== 0 && toldOf.has(next) && masks.of[at] === 0;
  }
  if (!told) return undefined;
  for (let at = from + 3; at < Math.min(to - 1, from + 30); at++)
    if ((isMark(tokens, at, ':') || isMark(tokens, at, '–')) && masks.of[at] === 0) return at;
  return undefined;
}

const toldOf = new Set('who in on at with from of behind near that whose'.split(' '));

const kindTones = new Set(['grateful', 'warm', 'encouraging', 'celebratory']);

/** Whoever reads is told their own numbers, or what they do again. */
function isOwn({ holds, passage: { tokens, sentences } }: Scene, index: number): boolean {
  const { from, to } = sentences[index]!;
  const toReader = (holds[index]! & you) !== 0;
  const later = (holds[index + 1] ?? 0) & you;
  if (!toReader && later === 0) return false;
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || (token.kind === 'word' && repeating.has(token.text))) return true;
    // *Some of you …*
    if ((token.text === 'some' || token.text === 'certain') && wordAt(tokens, at + 2) === 'you') return true;
  }
  return false;
}

const repeating = new Set(
  'zero again another still third fourth fifth two three four five six seven eight nine ten eleven twelve once twice never'.split(
    ' ',
  ),
);

/** The company, the day or an illness is to blame for what went wrong: nobody laughs at those who suffer it. */
const suffered = new Set(
  (
    'service outage delay delays delayed fault cable power fire flood storm strike incident breakdown stranded hospice cancer grief ' +
    'bereaved surgery evacuated recall breach earthquake'
  ).split(' '),
);

/** How many things in a stretch nobody would boast of; -1 where somebody else is to blame. */
function awkwardness({ passage: { tokens, masks, classes } }: Scene, { from, to }: Range): number {
  let count = 0;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && suffered.has(token.text)) return -1;
    if (masks.of[at] !== 0) {
      if (isScareQuoted(tokens, at)) count++;
      continue;
    }
    if ((classes[at]! & awkwardClass) !== 0 || isZero(token) || isSmallHours(token, tokens[at + 1])) count++;
    else if (token.kind === 'word' && token.text === 'times' && at > from) count++;
  }
  return count;
}

/** *who “borrow” a towel*: one word of their own, in small letters, in quotation marks. */
function isScareQuoted(tokens: Scene['passage']['tokens'], at: number): boolean {
  const word = tokens[at]!;
  const behind = tokens[at + 1];
  return (
    word.kind === 'word' &&
    word.capitals === 'none' &&
    tokens[at - 1]?.kind === 'mark' &&
    behind?.kind === 'mark' &&
    '”’"\''.includes(behind.text)
  );
}

function isZero(token: Scene['passage']['tokens'][number]): boolean {
  return (token.kind === 'number' && token.value === 0) || (token.kind === 'word' && token.text === 'zero');
}

/** One to five in the morning. */
function isSmallHours(token: Scene['passage']['tokens'][number], next: typeof token | undefined): boolean {
  if (token.kind !== 'number' || token.value < 1 || token.value > 5) return false;
  return token.suffix === 'am' || (next?.kind === 'word' && (next.text === 'am' || next.text === 'a.m'));
}

const asking = new Set('what why who how where whom do does did'.split(' '));
const offering = new Set(
  'many much often far long big old we our us next favourite favorite best new'.split(' '),
);

/** A question about what counted people did: *what were the 94 people who … hoping to achieve?* */
function owesAnswer({ passage: { tokens, sentences, masks }, holds }: Scene, index: number): boolean {
  const { from, to } = sentences[index]!;
  if ((holds[index]! & aGroup) === 0 || !(isMark(tokens, to - 1, '?') || isMark(tokens, to - 2, '?')))
    return false;
  if (masks.of[from] !== 0) return false;
  const first = wordAt(tokens, from) ?? '';
  if (!asking.has(first)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at++)
    if (offering.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** *Why?*, and nothing behind it that would answer. */
function isBareQuestion({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const { from, to, words } = sentences[index]!;
  return words === 1 && isMark(tokens, to - 1, '?') && bare.has(wordAt(tokens, from) ?? '');
}

const bare = new Set('why how really seriously what again'.split(' '));

/** *… queued for a toaster. A toaster.*: the sentence behind repeats its words, and says nothing else. */
function isEchoed({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const next = sentences[index + 1];
  if (next === undefined || next.words === 0 || next.words > 3) return false;
  const { from, to } = sentences[index]!;
  const said = new Set<string>();
  for (let at = Math.max(from, to - 40); at < to; at++) said.add(wordAt(tokens, at) ?? '');
  for (let at = next.from; at < next.to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || (token.kind === 'word' && !said.has(token.text))) return false;
  }
  return true;
}

const rolledEyes =
  /[\u{1F644}\u{1F485}\u{1F921}\u{1F62C}\u{1F926}\u{1F480}\u{1F928}\u{1F612}\u{1FAE0}\u{1F440}\u{1F643}]/u;

function rollsEyes(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'symbol' && rolledEyes.test(token.text)) return true;
  }
  return false;
}
