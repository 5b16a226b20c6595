// A crowd that belongs to the company, joined it or set a record: a number to be proud of, and no fact of what people do.
import type { Evidence } from '@fineline/ruleset';
import { doerOf, verbBehind } from '../cohorts/doerOf.ts';
import type { Group } from '../cohorts/group.ts';
import { isFew, promise, you, type Scene } from '../scene/scene.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isAdverb, isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { isRecord } from './records.ts';

/** Crowds to be proud of. */
export function relations(scene: Scene, touchy: ReadonlySet<number>, cheered: boolean): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  return groups.flatMap((group): readonly Evidence[] => {
    const { from, to } = group;
    const { kind, share, size } = group.cohort;
    if (kind === 'share' || share !== undefined || size === undefined || isFew(group)) return none;
    // *Join 90,000 members* is an offer.
    if (['join', 'joining'].includes(wordAt(passage.tokens, from - 1) ?? '')) return none;
    // *Fewer than 1,000 members* is no record.
    if (size.min < 2) return none;
    if ((holds[sentenceAt(from)]! & (promise | you)) !== 0 || passage.masks.of[to - 1] !== 0) return none;
    const belongs = isRelation(scene, group);
    if (!belongs && !isRecord(scene, group, touchy)) return none;
    const shown = { cue: 'crowd-that-joined', span: spanOf(passage.tokens, from, to) };
    const proud = { word: 'milestone', ...shown };
    const fact = { word: 'aggregate-fact', ...shown };
    if (!choseSomething(passage.tokens, to) && (cheered || (belongs && !tookPart(passage.tokens, to))))
      return [proud];
    // *12,000 customers paid by cheque*: what so many do is a fact, and nobody's record.
    return belongs || size.min >= vast ? [proud, fact] : [fact];
  });
}

const none: readonly never[] = [];

const chosen = new Set(
  'tried switched swapped chosen froze rounded rewatched replayed reread watching began sat skipped'.split(
    ' ',
  ),
);

/** *8.4 million members have chosen the long way*: what tells of the tastes and the habits of a crowd. */
function choseSomething(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) if (chosen.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const belonging = new Set(
  'members customers subscribers users followers fans savers accounts readers'.split(' '),
);
const owning = new Set(['has', 'have', 'had', 'with']);
const joining = new Set(
  'joined signed registered subscribed enrolled downloaded switched returned rejoined gone'.split(' '),
);
const best = new Set('biggest best busiest largest longest highest most greatest'.split(' '));

/** How far behind the group what it did with the company may stand, in tokens. */
const reach = 24;

/** *9,000 people joined us*, *we now have 9,000 members*, *9,000 members later*, *a record 9,000*. */
export function isRelation(
  { passage, sentenceAt }: Scene,
  { from, to, cohort: { unit, size } }: Group,
): boolean {
  const { tokens, sentences } = passage;
  const { from: start, to: end } = sentences[sentenceAt(from)]!;
  if (wordAt(tokens, to) === 'later') return true;
  if (belonging.has(unit ?? '') && owning.has(wordAt(tokens, from - 1) ?? '')) return true;
  let verb = false;
  let most = false;
  for (let at = start; at < Math.min(end, start + 60); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (word === 'record' && at < to) return true;
    most ||= best.has(word);
    if (word === 'ever' && most) return true;
    verb ||= isVerbAt(tokens, at);
  }
  if (!verb) return belonging.has(unit ?? '') || size!.min >= crowd;
  if (isNow(tokens, from) || isBack(tokens, to)) return true;
  if (isGrownTo(tokens, start, from) || isNowWith(tokens, to, end)) return true;
  for (let at = to; at < Math.min(end, to + reach); at++) {
    const word = wordAt(tokens, at) ?? '';
    // *The 9,000 who joined us in May walked home* tells what they did.
    if (joining.has(word) && at <= Math.max(to, verbBehind(tokens, to)) + 2) return true;
    if (size!.min >= crowd && at <= to + 3 && takesPart(tokens, at)) return true;
    if (
      word === 'us' &&
      accompanying.has(wordAt(tokens, at - 1) ?? '') &&
      !asking.has(wordAt(tokens, to) ?? '')
    )
      return true;
  }
  return false;
}

const partaking = new Set(
  'came visited attended stayed tuned donated gave volunteered started began voted swapped filled rode camped gathered marched clipped'.split(
    ' ',
  ),
);
const partly: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['took', new Set(['part'])],
  ['taken', new Set(['part'])],
  ['turned', new Set(['up', 'out'])],
  ['slept', new Set(['in'])],
  ['woke', new Set(['up'])],
  ['woken', new Set(['up'])],
  ['used', new Set(['our'])],
  ['read', new Set(['with'])],
]);

/** *Two million guests stayed with somebody*, *2.02m people took part*: whoever takes part in what a company offers. */
function takesPart(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return partaking.has(word) || partly.get(word)?.has(wordAt(tokens, at + 1) ?? '') === true;
}

/** A crowd that did something is a fact about many, too, whatever it is to the company. */
function tookPart(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at <= to + 3; at++)
    if (takesPart(tokens, at) || joining.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *We are now 2 billion people*, *the choir is officially 90,000 strong*. */
function isNow(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && (wordAt(tokens, at) === 'now' || isAdverb(wordAt(tokens, at)))) at--;
  // *There are 218 people who …* tells of them.
  return ['is', 'are', "we're"].includes(wordAt(tokens, at) ?? '') && wordAt(tokens, at - 1) !== 'there';
}

/** *40,000 of our members came back*. */
function isBack(tokens: readonly Token[], to: number): boolean {
  const verb = ['have', 'has'].includes(wordAt(tokens, to) ?? '') ? to + 1 : to;
  return ['came', 'come'].includes(wordAt(tokens, verb) ?? '') && wordAt(tokens, verb + 1) === 'back';
}

/** From how many on people who are told of without a verb are a record, and from how many on whatever they do. */
const crowd = 10_000;
const vast = 100_000;
const growing = new Set('grown grew grow risen rose climbed swelled swollen expanded up'.split(' '));

/** *The choir has grown to 48,000 singers*. */
function isGrownTo(tokens: readonly Token[], start: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - 4); at--)
    if (wordAt(tokens, at) === 'to' || wordAt(tokens, at) === 'past')
      return growing.has(wordAt(tokens, at - 1) ?? '');
  return false;
}

/** *Over 90,000 people now save with Ferncliff*: whom a company has for customers by now. */
function isNowWith(tokens: readonly Token[], to: number, end: number): boolean {
  if (wordAt(tokens, to) !== 'now') return false;
  for (let at = to + 1; at < Math.min(end, to + 6); at++) {
    const next = tokens[at + 1];
    if (companying.has(wordAt(tokens, at) ?? '') && next?.kind === 'word')
      return next.text === 'us' || next.capitals !== 'none';
  }
  return false;
}

const companying = new Set(['with', 'at', 'on', 'through', 'use']);

const accompanying = new Set(['with', 'for', 'join', 'joined', 'support', 'supported', 'chose', 'chosen']);
const asking = new Set(['asked', 'told', 'who', 'whom']);

/** A finite verb, or one that people do. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  return isFiniteVerb(wordAt(tokens, at)) || doerOf(tokens, at, false) === 'people';
}
