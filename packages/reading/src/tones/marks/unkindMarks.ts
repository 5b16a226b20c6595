// What a remark does to people when no cue knows its words: it denies them something, rates their mind or their manners, says
// that nobody wants them, lets somebody of theirs judge them, or likens them to a beast or a child.
import type { Scene } from '../../scene/scene.ts';
import {
  awkward,
  customers,
  firstPerson,
  onePerson,
  secondPerson,
  startsGeneral,
  witness,
} from '../../lexicon/classes.ts';
import { unkind } from '../../lexicon/clues.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import type { Note } from './note.ts';
import {
  denying,
  faculties,
  sparingFaculties,
  lacking,
  affections,
  contacts,
  unloved,
  kin,
  taxing,
  childlike,
} from '../../lexicon/lists/toneTelltales.ts';

/** How far into a remark is looked. */
const reach = 40;

const judges = bitOf('authorities');
const beasts = bitOf('yardsticks');
const comparedWith = judges | beasts;

/** Notes what is unkind in a remark. */
export function markUnkind({ passage }: Scene, { from, to: end }: Range, note: Note): void {
  const { tokens, classes } = passage;
  const to = Math.min(end, from + reach);
  let [denied, ours] = [false, false];
  let [faculty, scarce] = [false, false];
  let [affection, contact, alone] = [false, false, false];
  let [nobody, spared, apart] = [false, false, false];
  let [denies, judged, likened, taxed] = [false, false, false, false];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const { traits, clues } = token.known;
    const bits = classes[at]!;
    ours ||= (bits & firstPerson) !== 0;
    if ((bits & witness) === 0 && (traits & comparedWith) === 0 && (clues & unkind) === 0) continue;
    const word = token.text;
    denied ||= denying.has(word);
    taxed ||= word === 'only' || taxing.has(word);
    faculty ||= faculties.has(word);
    scarce ||= lacking.has(word);
    affection ||= affections.has(word);
    contact ||= contacts.has(word);
    nobody ||= word === 'nobody' || word === 'no-one' || word === 'none';
    spared ||= sparingFaculties.has(word);
    apart ||= setsApart(tokens, at, word, denied);
    alone ||= unloved.has(word) && !denying.has(wordAt(tokens, at - 1) ?? '');
    denies ||= isDenied(tokens, at, to, word) || noneDid(tokens, classes, at, word);
    judged ||= isJudged(tokens, classes, at, word);
    likened ||= isLikened(tokens, at, from, word);
  }
  if (denies) note('denies them');
  if (!ours && !spared && faculty && (denied || scarce)) note('rates them');
  if (!ours && ((affection && denied) || (contact && nobody) || alone)) note('unloved');
  if (apart) note('sets apart');
  if (judged || isReported(tokens, classes, from, to)) note('judged by others');
  if (likened) note('likened');
  if (takesBack(tokens, from)) note('takes back');
  if (taxed && isTooMuch(tokens, from, to)) note('too much');
  if (isCharged(passage, from, to)) note('charged');
}

/** *You know nothing*, *even if you can't*, *you weren't*: they are not, know not or can not. */
function isDenied(tokens: readonly Token[], at: number, to: number, word: string): boolean {
  const you = word === 'you' || word === "you're" || word === "you've";
  if (!you && word !== 'they') return false;
  for (let ahead = at + 1; ahead < Math.min(to, at + 4); ahead++) {
    const next = wordAt(tokens, ahead);
    if (next === undefined || sparing.has(next)) return false;
    if (denying.has(next)) {
      const deed = wordAt(tokens, ahead + 1) ?? '';
      const whole = wordAt(tokens, ahead + 2) ?? '';
      return !sparing.has(deed) && !sparing.has(whole) && next !== "won't" && next !== "didn't";
    }
  }
  return false;
}

/** *None of them had tried the switch*: not one did what anybody does; that none *was hurt* or *complained* is good. */
function noneDid(tokens: readonly Token[], classes: readonly number[], at: number, word: string): boolean {
  if (word !== 'none' && !(word === 'one' && wordAt(tokens, at - 1) === 'not')) return false;
  if (wordAt(tokens, at + 1) !== 'of' || !['them', 'you'].includes(wordAt(tokens, at + 2) ?? ''))
    return false;
  let verb = at + 3;
  while (['had', 'has', 'have', 'ever', 'even', 'actually'].includes(wordAt(tokens, verb) ?? '')) verb++;
  const deed = wordAt(tokens, verb) ?? '';
  return (
    isPastVerb(deed) &&
    deed !== 'was' &&
    deed !== 'were' &&
    (classes[verb]! & awkward) === 0 &&
    !enduring.has(deed)
  );
}

/** What it is good not to have done. */
const enduring = new Set(
  'gave stopped left quit lost fell missed forgot complained hesitated asked hurt noticed minded'.split(' '),
);

/** *Decisions are hard for some people*, *punctuality was never for everyone*, *palates like theirs*. */
function setsApart(tokens: readonly Token[], at: number, word: string, denied: boolean): boolean {
  const next = wordAt(tokens, at + 1) ?? '';
  if (word === 'for') {
    if (next === 'some')
      return (
        ['people', 'folk', 'of'].includes(wordAt(tokens, at + 2) ?? '') || tokens[at + 2]?.kind !== 'word'
      );
    return denied && (next === 'everyone' || next === 'everybody') && tokens[at + 2]?.kind !== 'word';
  }
  return word === 'like' && ['theirs', 'yours'].includes(next) && tokens[at - 1]?.kind === 'word';
}

/** What people are glad not to be or have to do. */
const sparing = new Set(
  'imagine believe guess overstate need have pay be miss worry lose owe wait alone late wrong charged billed too only required affected have to lift rush queue'.split(
    ' ',
  ),
);

/** *Your mother would weep*, *their spouses may have questions*. */
function isJudged(tokens: readonly Token[], classes: readonly number[], at: number, word: string): boolean {
  if ((traitsAt(tokens, at) & judges) === 0 && (classes[at]! & witness) === 0 && !kin.has(word)) return false;
  for (let back = at - 1; back >= at - 3; back--)
    if (['our', 'my'].includes(wordAt(tokens, back) ?? '')) return false;
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const next = wordAt(tokens, ahead);
    if (next === undefined) return false;
    if (disapproving.has(next)) return true;
  }
  return false;
}

/** *Mensa has been informed.*: somebody was told of them, in a mock report. */
function isReported(tokens: readonly Token[], classes: readonly number[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & (firstPerson | secondPerson | customers | onePerson | startsGeneral)) !== 0)
      return false;
    if (reporting.has(word))
      return wordAt(tokens, at - 1) === 'been' && ['has', 'have'].includes(wordAt(tokens, at - 2) ?? '');
  }
  return false;
}

const reporting = new Set('informed notified alerted warned summoned'.split(' '));

/** *Still too hard to read*, *it's only Tuesday*: what anybody can do was too much, or what nobody does came too soon. */
function isTooMuch(tokens: readonly Token[], from: number, to: number): boolean {
  const first = wordAt(tokens, from);
  if ((first === "it's" || first === 'it') && to - from <= 6)
    for (let at = from + 1; at < from + 4; at++)
      if (wordAt(tokens, at) === 'only' && daily.has(wordAt(tokens, at + 1) ?? '')) return true;
  for (let at = from; at < to - 2; at++) {
    if (!taxing.has(wordAt(tokens, at + 1) ?? '')) continue;
    const word = wordAt(tokens, at);
    const before = wordAt(tokens, at - 1) ?? '';
    // *Calendars are not that complicated*
    if (word === 'that' && denying.has(before)) return true;
    if (word === 'too' && wordAt(tokens, at + 2) === 'to') return simple.has(wordAt(tokens, at + 3) ?? '');
  }
  return false;
}

const daily = new Set(
  'monday tuesday wednesday thursday friday saturday sunday noon lunchtime breakfast january february march morning'.split(
    ' ',
  ),
);
const simple = new Set(
  'read count spell think understand remember walk climb lift carry open find ask listen look wait learn reach follow see write add'.split(
    ' ',
  ),
);

const disapproving = new Set(
  (
    'weep weeps wept weeping cry cries cried crying despair despairs despaired sigh sighs sighed questions knows notice notices noticed ' +
    'wonder wonders worried worries ashamed disappointed embarrassed mortified informed notified alerted warned told called blushing ' +
    'disown disowned suing laughing laughs laughed giggling sobbing appalled horrified speechless unimpressed resigned blame blames blamed hate hates hated judge judges judged pity pities resent resents regret regrets'
  ).split(' '),
);

/** *Like children*, *Morning, sheep.* */
function isLikened(tokens: readonly Token[], at: number, from: number, word: string): boolean {
  const young = childlike.has(word);
  if ((traitsAt(tokens, at) & beasts) === 0 && !young) return false;
  const before = wordAt(tokens, at - 1);
  if (before === 'like') return true;
  if ((before === 'a' || before === 'an') && wordAt(tokens, at - 2) === 'like') return true;
  if (managesIt(tokens, at, from)) return true;
  if (young) return false;
  const last = tokens[at + 1];
  return isMark(tokens, at - 1, ',') && at - from <= 3 && (last === undefined || last.kind !== 'word');
}

/** *Toddlers have finished it*, *a goldfish could do that*. */
function managesIt(tokens: readonly Token[], at: number, from: number): boolean {
  if (at - from > 2 || wordAt(tokens, at - 1) === 'our' || !able.has(wordAt(tokens, at + 1) ?? ''))
    return false;
  for (let ahead = at + 2; ahead < at + 6; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined) return false;
    if (word === 'it' || word === 'that' || word === 'this' || word === 'better') return true;
  }
  return false;
}

const able = new Set(
  'can could have has manage manages do does did learn finish would know knows get'.split(' '),
);

/** *Nobody except all of us*, *well, some*: what comforted is taken back. */
export function takesBack(tokens: readonly Token[], from: number): boolean {
  const first = wordAt(tokens, from) ?? '';
  if (first === 'except' || (first === 'well' && isMark(tokens, from + 1, ','))) return true;
  const next = wordAt(tokens, from + 1) ?? '';
  return nobody.has(first) && (next === 'except' || next === 'but');
}

const nobody = new Set(['nobody', 'no-one', 'nothing', 'none']);

/** *You're holding it upside down, aren't you?*: a question that charges them with what nobody boasts of. */
export function isCharged({ tokens, classes }: Scene['passage'], from: number, to: number): boolean {
  if (!isMark(tokens, to - 1, '?') || wordAt(tokens, to - 2) !== 'you') return false;
  if (!isMark(tokens, to - 4, ',') || (classes[from]! & secondPerson) === 0) return false;
  for (let at = from; at < to - 4; at++) if ((classes[at]! & awkward) !== 0) return true;
  return false;
}
