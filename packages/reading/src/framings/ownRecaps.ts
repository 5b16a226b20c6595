// What whoever reads did, told to them without a sentence of its own: *Third encore this week?*, *Kettle 1, you 0.* A jibe
// in it calls nobody else out.
import type { Evidence } from '@fineline/ruleset';
import { heldBy, promise, you, type Scene } from '../scene/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isFiniteVerb, numerals } from '../lexicon/lists/wordLists.ts';

/** How many tokens a fragment may have that tells what somebody did. */
const longest = 16;

/** Recaps that no verb shows; none where somebody in the data is counted, or the company tells of its own. */
export function ownRecaps(scene: Scene, jibed: boolean): readonly Evidence[] {
  const { passage, holds, groups, address } = scene;
  const { tokens, sentences, masks } = passage;
  if (address.calls.length > 0 || groups.some(({ cohort: { kind } }) => kind !== 'share')) return none;
  const called = (address.fact.evidence ?? []).some(({ cue }) => cue === 'vocative' || cue === 'name-last');
  return foundIn(sentences, (sentence, index) => {
    const { from } = sentence;
    if (masks.of[from] !== 0 || (holds[index]! & promise) !== 0) return undefined;
    // Somebody must be spoken to: here, behind it, or by a question or a jibe.
    const said = ((holds[index]! | heldBy(scene, index + 1)) & you) !== 0;
    const asked = isAsked(scene, index) || isAsked(scene, index + 1);
    const found = said || asked || jibed ? fragmentAt(scene, sentence) : undefined;
    const toYou = (holds[index]! & you) !== 0;
    const range =
      found ??
      (toYou ? (scoreIn(scene, sentence) ?? ownThingIn(scene, sentence)) : undefined) ??
      (said || jibed || called ? timesIn(scene, sentence) : undefined);
    return range === undefined
      ? undefined
      : { word: 'personal-recap', cue: 'told-in-fragments', span: spanOf(tokens, range.from, range.to) };
  });
}

function isAsked({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && isMark(tokens, sentence.to - 1, '?');
}

const none: readonly never[] = [];

const ordinals = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth'.split(' '),
);
const running = new Set(
  'since today tonight yesterday already again week month year night morning weekend day row hour lunch bedtime midnight'.split(
    ' ',
  ),
);
/** What a company has on offer, and nobody did. */
const offered = new Set(
  (
    'new free off edition season episode series birthday anniversary issue store shop branch album single tour show shows chapter ' +
    'left only from ticket tickets sale deal discount price drop release launch date dates opening opens we our us event ' +
    'flavour flavours flavor flavors class classes thank thanks welcome happy'
  ).split(' '),
);

/** *Third encore this week*, *eleven scones in a day and then black coffee*: counted, without a verb, in a stretch of time. */
function fragmentAt({ passage: { tokens, sentences } }: Scene, { from, to }: Range): Range | undefined {
  if (to - from > longest || sentences.length < 2) return undefined;
  let counted = false;
  let timed = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') counted = true;
    // *£90 on pies this week*.
    if (token.kind === 'symbol' && at > from && tokens[at + 1]?.kind !== 'number') return undefined;
    if (token.kind !== 'word') continue;
    if (offered.has(token.text) || isFiniteVerb(token.text)) {
      // *Water logged yesterday: one glass* is no verb with a subject.
      const described = describing.has(wordAt(tokens, at - 1) ?? '') && wordAt(tokens, at + 1) !== undefined;
      if (!recording.has(token.text) && !(described && !offered.has(token.text))) return undefined;
    }
    counted ||=
      ordinals.has(token.text) || numerals.has(token.text) || (at === from && nothing.has(token.text));
    timed ||= running.has(token.text) && at > from;
  }
  return counted && timed ? { from, to } : undefined;
}

/** What was recorded, and what was left undone: *five alarms snoozed before seven*. */
const recording = new Set(
  'logged recorded tracked counted measured snoozed skipped missed ignored abandoned eaten ordered opened'.split(
    ' ',
  ),
);
const nothing = new Set(['no', 'zero', 'not']);
/** Words before a participle that belongs to its noun: *then iced tea*. */
const describing = new Set('then and with a an the of some in'.split(' '));

/** *Kettle 1, you 0*: whoever reads has a score. */
function scoreIn({ passage: { tokens, sentenceOf } }: Scene, { from, to }: Range): Range | undefined {
  for (let at = from; at + 1 < to; at++) {
    if (wordAt(tokens, at) !== 'you' || tokens[at + 1]?.kind !== 'number') continue;
    const next = tokens[at + 2];
    const ends = next === undefined || next.kind === 'mark' || sentenceOf[at + 2] !== sentenceOf[at];
    if (ends && (at === from || tokens[at - 1]?.kind === 'mark')) return { from, to: at + 2 };
  }
  return undefined;
}

/** *For the ninth time this week*, *the wind beat you 31 times*: how often something was done, or was done to whoever reads. */
function timesIn({ passage: { tokens } }: Scene, { from, to }: Range): Range | undefined {
  for (let at = from; at + 2 < to; at++) {
    const word = wordAt(tokens, at);
    if (word !== 'the' && word !== 'your' && word !== 'you') continue;
    const token = tokens[at + 1]!;
    const nth =
      token.kind === 'number'
        ? suffixes.has(token.suffix)
        : token.kind === 'word' && ordinals.has(token.text);
    if (word === 'the' && nth && wordAt(tokens, at + 2) === 'time') return { from: at, to: at + 3 };
    // *That’s the fourth pie this week*.
    const shown = word === 'the' && nth && shownBy.has(wordAt(tokens, at - 1) ?? '');
    if (shown && isTimed(tokens, at + 2, to)) return { from: at, to: at + 3 };
    // *That is your 20th ladder*; a second one may be free.
    if (word === 'your' && nth && token.kind === 'number') return { from: at, to: at + 3 };
    // *Your third bucket since breakfast*.
    if (word === 'your' && nth && (isTimed(tokens, at + 2, to) || pointing.has(wordAt(tokens, at - 1) ?? '')))
      return { from: at, to: at + 3 };
    if (word === 'you' && token.kind === 'number' && wordAt(tokens, at + 2) === 'times')
      return { from: at, to: at + 3 };
  }
  return undefined;
}

function isTimed(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++)
    if (offered.has(wordAt(tokens, at) ?? '')) return false;
    else if (timing.has(wordAt(tokens, at) ?? '')) return true;
    else if (wordAt(tokens, at) === 'this' && stretches.has(wordAt(tokens, at + 1) ?? '')) return true;
  return false;
}

const timing = new Set('since today tonight already yesterday running row'.split(' '));
const stretches = new Set('week month year morning afternoon evening weekend season term'.split(' '));

/** *That was your ninth nap*. */
const pointing = new Set(["that's", "this's", 'was', 'makes', 'is', 'made']);

/** What a company tells of an order, and of no habit. */
const served = new Set(
  (
    'order parcel delivery package ticket booking appointment table code voucher basket feedback vote question account payment ' +
    'refund seat next first second free offer trial plan membership subscription discount price chance invitation'
  ).split(' '),
);
/** How far behind *your* its verb, and behind that its number may stand, in tokens. */
const thingWithin = 5;
const numberWithin = 8;

/** *Your kite has flown 41 km*, *your steps this week: 12,040*: a thing of whoever reads, with a number to it. */
function ownThingIn({ passage: { tokens } }: Scene, { from, to }: Range): Range | undefined {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (wordAt(tokens, at) !== 'your' || (at > from && tokens[at - 1]!.kind !== 'mark')) continue;
    let verb = at + 1;
    while (verb < Math.min(to, at + thingWithin) && !isTelling(tokens, verb)) {
      // *Your driver is 4 minutes away* tells of now.
      if (served.has(wordAt(tokens, verb) ?? '') || now.has(wordAt(tokens, verb) ?? '')) return undefined;
      verb++;
    }
    if (!isTelling(tokens, verb)) return undefined;
    for (let number = verb + 1; number < Math.min(to, verb + numberWithin); number++) {
      const word = wordAt(tokens, number) ?? '';
      if (offered.has(word) || served.has(word)) return undefined;
      const counts = tokens[number]!.kind === 'number' || numerals.has(word);
      if (counts && tokens[number + 1]?.kind === 'word') return { from: at, to: number + 1 };
      if (tokens[number]!.kind === 'number' && number + 2 >= to) return { from: at, to: number + 1 };
    }
    return undefined;
  }
  return undefined;
}

const now = new Set(['is', 'are', 'ready']);
const futures = new Set(['will', 'can', 'could', 'would', 'should', 'may', 'might', 'must']);

function isTelling(tokens: Scene['passage']['tokens'], at: number): boolean {
  const word = wordAt(tokens, at);
  return isMark(tokens, at, ':') || (isFiniteVerb(word) && !futures.has(word!) && !now.has(word!));
}

const shownBy = new Set(["that's", 'is', 'makes']);
const suffixes = new Set(['st', 'nd', 'rd', 'th']);
