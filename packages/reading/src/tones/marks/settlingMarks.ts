// What settles a remark as no jibe, by what it does: the company owns up to what went wrong, puts it right, gives or offers
// something, takes people's side, gives a cause that lies with nobody, or tells plainly how a thing works. Other news (*our
// shops are open*) and *just kidding* settle none.
import type { Scene } from '../../scene/scene.ts';
import { firstPerson } from '../../lexicon/classes.ts';
import { fond, settling } from '../../lexicon/clues.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { hasCapital, isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { concedes, isFondly, wishesWell } from './fondly.ts';
import { isFellow, isOneOfUs, makesLittleOfIt } from './fellowFeeling.ts';
import { invites } from './inviting.ts';
import type { Note } from './note.ts';
import { isWithinReach } from './helpWithinReach.ts';
import { isPlain } from './plainTelling.ts';
import {
  auxiliaries,
  changed,
  faults,
  gifts,
  mended,
  mending,
  noBurdens,
  noOffers,
  opinions,
  perceiving,
  serving,
  staff,
} from '../../lexicon/lists/settlingWords.ts';
import { takesBack } from './unkindMarks.ts';
import { aids, sparing } from '../../lexicon/lists/toneTelltales.ts';

/** How far into a remark is looked. */
const reach = 40;

/** Notes what settles a remark; whether anything does. */
export function markSettled(scene: Scene, { from, to: end }: Range, note: Note): boolean {
  const { passage } = scene;
  const { tokens, classes, sentences, sentenceOf } = passage;
  const here = sentenceOf[from]!;
  if (here >= passage.said) return false;
  const { clues } = sentences[here]!;
  const to = Math.min(end, from + reach);
  let sides =
    agrees(tokens, from, to) ||
    concedes(tokens, from) ||
    makesLittleOfIt(tokens, from) ||
    ((clues & fond) !== 0 && isFondly(tokens, from, to));
  sides ||= wishesWell(tokens, from);
  let denied = false;
  let [owns, did, mends] = [false, false, false];
  let offers = invites(tokens, from, to);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || ((classes[at]! & firstPerson) === 0 && (token.known.clues & settling) === 0))
      continue;
    const word = token.text;
    denied ||= sparing.has(word);
    owns ||= (faults.has(word) && isOurs(tokens, at)) || isByUs(tokens, at);
    mends ||= isMended(tokens, at, word) || isMending(tokens, at, word);
    offers ||= isGiven(tokens, at, word);
    if ((classes[at]! & firstPerson) === 0) continue;
    mends ||= areAtWork(tokens, at, word);
    did ||= isDoneByStaff(tokens, at, word);
    did ||= isOurDeed(tokens, at, word);
    owns ||= isOurSlip(tokens, at, word) || (at === from && isOwnButt(tokens, at, to, word));
    offers ||= isOurOffer(tokens, at, word);
    sides ||= isFellow(tokens, at, word, to);
  }
  sides ||= denied && takesTheirSide(tokens, from, to) && !takesBack(tokens, end);
  if (owns) note('owns up');
  if (did) note('our deed');
  if (mends) note('mends');
  if (offers) note('offers');
  if (sides) note('sides');
  const plain = isPlain(passage, from, to);
  if (plain) note('plain');
  return owns || did || mends || offers || sides || plain;
}

/** *Same.*, *Ditto!*: it says the same of the company. */
function agrees(tokens: readonly Token[], from: number, to: number): boolean {
  const word = wordAt(tokens, from) ?? '';
  return agreeing.has(word) && (to - from <= 2 || (to - from === 3 && wordAt(tokens, from + 1) === 'here'));
}

const agreeing = new Set('same ditto likewise snap understandable understood fair granted'.split(' '));

/** *Our bug*, *the fault was ours*: a fault that the company calls its own. */
function isOurs(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(tokens, back);
    if (word === undefined) break;
    if (word === 'our' || word === 'my') return true;
  }
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined) return false;
    if (word === 'ours' || word === 'our' || word === 'mine') return true;
  }
  return false;
}

/** *Brilliant work by us*, *on our side*. */
function isByUs(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'us') return wordAt(tokens, at - 1) === 'by';
  if (word !== 'our' || !['on', 'at', 'in'].includes(wordAt(tokens, at - 1) ?? '')) return false;
  return ['side', 'end', 'part', 'watch', 'fault', 'cabinet'].includes(wordAt(tokens, at + 1) ?? '');
}

const subjects = new Set("we we've i i've".split(' '));
const asking = new Set('shall can may could should will would do did have must'.split(' '));

/** *We wrote it*, *we have moved it*, *we should have seen it*: what the company did, and not what it saw people do. */
function isOurDeed(tokens: readonly Token[], at: number, word: string): boolean {
  if (!subjects.has(word) || asking.has(wordAt(tokens, at - 1) ?? '')) return false;
  let verb = at + 1;
  if (['have', 'had'].includes(wordAt(tokens, verb) ?? '')) verb++;
  while (isAdverb(wordAt(tokens, verb)) && verb < at + 4) verb++;
  const deed = wordAt(tokens, verb) ?? '';
  return (isPastVerb(deed) || mended.has(deed)) && !perceiving.has(deed) && deed !== 'were';
}

/** *Not as simple as we thought*, *we forgot*, *we never told you*. */
function isOurSlip(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'we') return false;
  const verb = wordAt(tokens, at + 1) ?? '';
  const before = wordAt(tokens, at - 1) ?? '';
  if (opinions.has(verb)) return before === 'as' || before === 'than';
  // *We should have seen it*
  if (verb === 'should' || verb === 'could') return wordAt(tokens, at + 2) === 'have';
  return ["didn't", "hadn't", "shouldn't", 'never'].includes(verb);
}

/** *Our old website was an embarrassment*: what is bad is a thing of the company. */
function isOwnButt(tokens: readonly Token[], at: number, to: number, word: string): boolean {
  if (word !== 'our') return false;
  for (let ahead = at + 1; ahead < to; ahead++) {
    const next = wordAt(tokens, ahead) ?? '';
    if (next === 'you' || next === 'your' || next === 'they' || next === 'them') return false;
    if ((traitsAt(tokens, ahead) & blame) !== 0) return true;
  }
  return false;
}

const blame = bitOf('blame');

/** *We'll walk you down*, *we can help*, *let us pay*; not *we won't tell*. */
function isOurOffer(tokens: readonly Token[], at: number, word: string): boolean {
  let verb = at + 1;
  if (word === 'we' && ['will', 'can', 'could'].includes(wordAt(tokens, verb) ?? '')) verb++;
  else if (word !== "we'll" && !(word === 'us' && wordAt(tokens, at - 1) === 'let')) return false;
  while (givenOver.has(wordAt(tokens, verb) ?? '') && verb < at + 4) verb++;
  const deed = wordAt(tokens, verb) ?? '';
  return deed !== '' && deed !== 'not' && deed !== 'only' && !perceiving.has(deed) && !noOffers.has(deed);
}

/** *Our plumbers are on the road*: somebody of the company sees to it. *Our team is in Leeds*, *our shops are open* is news. */
function areAtWork(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'our') return false;
  for (let verb = at + 2; verb < at + 5; verb++) {
    const one = wordAt(tokens, verb);
    if (one === undefined) return false;
    if (one !== 'is' && one !== 'are') continue;
    const where = tokens[verb + 2];
    return (
      isOneOfUs(wordAt(tokens, verb - 1)) && working.has(wordAt(tokens, verb + 1) ?? '') && !hasCapital(where)
    );
  }
  return false;
}

/** *Our engineers worked until four*, *our drivers found most of them*. */
function isDoneByStaff(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'our') return false;
  const noun = staff.has(wordAt(tokens, at + 1) ?? '') ? at + 1 : at + 2;
  const deed = wordAt(tokens, noun + 1) ?? '';
  return (
    staff.has(wordAt(tokens, noun) ?? '') && isPastVerb(deed) && !perceiving.has(deed) && !leaving.has(deed)
  );
}

const leaving = new Set('quit resigned left fainted hid needed gave drew were was'.split(' '));
const working = new Set('in open free on out at working here coming with back there ready round'.split(' '));

const givenOver = new Set('all just even gladly happily always also still'.split(' '));

/** *Who wouldn't?*, *nobody thinks you're strange*, *no need to rush*: what they did is no reproach. */
function takesTheirSide(tokens: readonly Token[], from: number, to: number): boolean {
  let nobody = false;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (!isMark(tokens, at, ',')) nobody = false;
      continue;
    }
    const next = wordAt(tokens, at + 1) ?? '';
    if (word === 'who' && ["wouldn't", "hasn't", "doesn't", "didn't", "isn't", 'among'].includes(next))
      return true;
    if ((word === 'no' || word === 'zero') && noBurdens.has(next)) return true;
    if (word === 'nobody' || word === 'no-one' || (word === 'none' && next === 'of')) nobody = true;
    if (word === 'we' && ["don't", "won't", "can't", 'never', "couldn't"].includes(next)) nobody = true;
    if (nobody && (opinions.has(word) || word === 'alone')) return true;
  }
  return false;
}

/** *Will be corrected*, *is waived*, *has been moved*: it was put right. */
function isMended(tokens: readonly Token[], at: number, word: string): boolean {
  if (!mended.has(word)) return false;
  for (let back = at - 1; back >= at - 3; back--) {
    const before = wordAt(tokens, back);
    // *Were you all raised in a barn*
    if (before === undefined || before === 'not' || before === 'never' || before === 'you') return false;
    if (before === 'being' || before === 'be' || before === 'been' || before === 'now') return true;
    // *You would have dropped it* mends nothing.
    if (auxiliaries.has(before))
      return !theirs.has(wordAt(tokens, back - 1) ?? '') && !(changed.has(word) && isOtherNews(tokens, back));
  }
  return false;
}

/** How far before it what was changed may be named, in tokens. */
const namedWithin = 60;

/** *Our app was updated on Monday*: a thing of the company of which nothing was said is no answer to what was. */
function isOtherNews(tokens: readonly Token[], auxiliary: number): boolean {
  const thing = wordAt(tokens, auxiliary - 1);
  let start = auxiliary - 2;
  while (start > auxiliary - 5 && tokens[start]?.kind === 'word' && wordAt(tokens, start) !== 'our') start--;
  if (thing === undefined || wordAt(tokens, start) !== 'our') return false;
  for (let at = start - 1; at >= Math.max(0, start - namedWithin); at--)
    if (wordAt(tokens, at) === thing) return false;
  return true;
}

const theirs = new Set("you you'd they they'd would".split(' '));

/** *The patch fixes it*, *the app can show it to you now*, *a sign now points to both*, *from the next sale on*. */
function isMending(tokens: readonly Token[], at: number, word: string): boolean {
  const next = wordAt(tokens, at + 1) ?? '';
  if (mending.has(word))
    return wordAt(tokens, at - 1) !== undefined && ['it', 'this', 'that', 'them'].includes(next);
  if (word === 'now')
    return (
      serving.has(next) ||
      auxiliaries.has(next) ||
      serving.has(wordAt(tokens, at - 1) ?? '') ||
      auxiliaries.has(wordAt(tokens, at - 1) ?? '')
    );
  if (word === 'from')
    return (
      ['now', 'today', 'tonight', 'tomorrow', 'next'].includes(next) || wordAt(tokens, at + 2) === 'next'
    );
  return word === 'next' && next === 'time' && isOurNext(tokens, at);
}

/** *Next time we will ask*, *we'll do better next time*; *maybe walk next time* mends nothing. */
function isOurNext(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 8; near < at + 8; near++) if (ours.has(wordAt(tokens, near) ?? '')) return true;
  return false;
}

const ours = new Set("we we'll we've our us it'll it".split(' '));

/** *Your refund is on its way*, *a free hint*, *the drinks are on us*, *is free*; not *free advice*. */
function isGiven(tokens: readonly Token[], at: number, word: string): boolean {
  const before = wordAt(tokens, at - 1) ?? '';
  const next = wordAt(tokens, at + 1) ?? '';
  if (word === 'free')
    return (
      gifts.has(next) ||
      auxiliaries.has(before) ||
      ['for', 'of', 'until', 'ships', 'ship'].includes(next) ||
      before === 'ships'
    );
  if (word === 'on')
    return (
      (next === 'us' ||
        (['its', 'their', 'the'].includes(next) &&
          ['way', 'house'].includes(wordAt(tokens, at + 2) ?? ''))) &&
      tokens[at - 1]?.kind === 'word'
    );
  if (word === 'any') return next === 'help' || next === 'use';
  if (aids.has(word)) return isWithinReach(tokens, at);
  if (word === 'yours') return auxiliaries.has(before) || before === 'all';
  if (!gifts.has(word)) return false;
  const whose = before === 'your' || wordAt(tokens, at - 2) === 'your';
  return whose && (auxiliaries.has(next) || next === 'waits' || next === 'now');
}
