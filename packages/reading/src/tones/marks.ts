// What in a post speaks for a jibe, and what against: each thing that a careful reader would point at is a mark. A fact
// that is told of people has marks, and so has each remark beside it. `weighPost.ts` says what a mark is worth.
import type { Evidence } from '@fineline/ruleset';
import { isImperativeAt } from '../address/imperatives.ts';
import type { Scene } from '../cues/scene.ts';
import * as classes from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isFiniteVerb, isPastVerb } from '../tokens/wordLists.ts';
import { bitOf, fields, fieldsOf } from './fieldsOfWords.ts';
import { comfortingWords, pettingWords } from './remarkWords.ts';
import { markSettled } from './settlingMarks.ts';
import type { Fact } from './toldFacts.ts';
import { markUnkind } from './unkindMarks.ts';

/** Takes a mark, and how often it was seen. */
export type Note = (mark: string, times?: number) => void;

/** How far into a stretch is looked: longer ones are no remarks. */
const reach = 60;

const kindTones = new Set(['grateful', 'warm', 'encouraging', 'celebratory']);

/** Who is told of, and what words showed of the tone already. */
export function markPost({ groups }: Scene, shown: readonly Evidence[], note: Note): void {
  if (groups.some(({ cohort }) => (cohort.size?.min ?? 0) >= 100_000)) note('vast');
  if (groups.some(({ cohort }) => cohort.kind === 'share')) note('share');
  if (shown.some(({ word }) => word !== undefined && kindTones.has(word))) note('kindness shown');
}

/** Of whom a fact is told, and what. */
export function markFact(scene: Scene, { meant, distant }: Fact, range: Range, note: Note): void {
  const { tokens, classes: bitsOf } = scene.passage;
  if (meant) note(meant);
  else if (distant >= 1) note('crowd');
  markWords(scene, range, 'told', note);
  for (let at = range.from + 1; at < Math.min(range.to, range.from + reach); at++)
    if ((bitsOf[at]! & classes.firstPerson) !== 0 && wordAt(tokens, at) !== 'our') {
      note('told ours');
      break;
    }
  if (isMark(tokens, range.to - 1, '!')) note('told bang');
  if (isMark(tokens, range.to - 1, '?')) note('told question');
}

/** Notes the words of a stretch by class and field, each at most twice; returns what they come to. */
function markWords(
  { passage: { tokens, classes: bitsOf, masks } }: Scene,
  { from, to }: Range,
  where: 'told' | 'said',
  note: Note,
): { readonly words: number; readonly isKind: boolean; readonly isTelling: boolean } {
  let [words, kind, telling, awkward, admirable, stance] = [0, 0, 0, 0, 0, 0];
  let [number, quoted] = [false, false];
  let [once, twice] = [0, 0];
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') number = true;
    if (token.kind !== 'word') continue;
    if (masks.of[at] !== 0) {
      quoted ||= token.capitals === 'none' && isScareQuoted(tokens, at);
      continue;
    }
    words++;
    const bits = bitsOf[at]!;
    if ((bits & classes.kindness) !== 0) kind++;
    if ((bits & classes.telling) !== 0) telling++;
    if ((bits & classes.awkward) !== 0 || isMisdeed(token.text)) awkward++;
    if ((bits & classes.admirable) !== 0) admirable++;
    if ((bits & classes.stance) !== 0) stance++;
    const seen = fieldsOf(token.text);
    twice |= once & seen;
    once |= seen;
  }
  const upToTwo = (name: string, times: number): void => {
    if (times > 0) note(`${where} ${name}`, Math.min(times, 2));
  };
  upToTwo('kind', kind);
  upToTwo('telling', telling);
  upToTwo('awkward', awkward);
  upToTwo('admirable', admirable);
  upToTwo('stance', stance);
  for (let nth = 0; once !== 0; nth++, once >>= 1, twice >>= 1)
    if ((once & 1) !== 0) upToTwo(fields[nth]!, (twice & 1) !== 0 ? 2 : 1);
  if (number) note(`${where} number`);
  if (quoted) note(`${where} quoted`);
  return { words, isKind: kind > 0, isTelling: telling > 0 };
}

/** *Who “borrow” towels*: words of their own in quotation marks; not what somebody *called*, *rated* or *searched for* so. */
function isScareQuoted(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (mark?.kind !== 'mark' || !'“‘"\''.includes(mark.text)) return false;
  return !reporting.has(wordAt(tokens, at - 2) ?? '') && !reporting.has(wordAt(tokens, at - 3) ?? '');
}

const reporting = new Set(
  (
    'called rated said saying says told asked ask asking wrote written voted described named titled marked labelled labeled searched typed ' +
    'answered reviewed chose word words phrase shouted reading read tagged listed entitled tweeted posted mentioned'
  ).split(' '),
);

/** *Unopened*, *misread*, *overslept*: what was left undone, done wrong or too much. */
function isMisdeed(word: string): boolean {
  if (word.length < 7) return false;
  const [first, second] = [word[0], word[1]];
  if (!(
    (first === 'u' && second === 'n') ||
    (first === 'm' && second === 'i') ||
    (first === 'o' && second === 'v')
  ))
    return false;
  const undone = word.startsWith('un') || word.startsWith('mis') || word.startsWith('over');
  return undone && (word.endsWith('ed') || word.endsWith('en')) && !noMisdeeds.has(word);
}

const noMisdeeds = new Set(
  (
    'united uncovered unveiled unlocked unlimited underlined unpacked unified missed mission overjoyed overwhelmed ' +
    'unprecedented uniformed unleashed unearthed overhauled undefeated unwrapped unrivalled unrivaled unmissed mistaken oven'
  ).split(' '),
);

/** What serves: where, when and how something can be had, and that it was put right. */
const informing = new Set(
  (
    "will we'll we've you'll back fixed free ready open opens closed here available online until ticket tickets voucher vouchers " +
    'refund refunds refunded inbox desk counter door gate hall code reply tomorrow post new way spare replacement replacements sent replaced account'
  ).split(' '),
);
const leading = new Set('on at by from until in since every before after'.split(' '));
/** What asks for a wish, offers something or plays a game. */
const offering = new Set(
  (
    'tonight rematch again time next favourite favorite like love prefer want hear recommend help plan ready hungry ' +
    'joining coming join which guess or better'
  ).split(' '),
);
/** What a company does that watches, and not one that serves. */
const perceiving = new Set(
  (
    'see saw seen know knew noticed notice watched watching heard hear counted smell told wonder worry fear pity question laughed ' +
    'suppose guess assume imagine presume gather reckon hope trust'
  ).split(' '),
);
const comparing = new Set(
  'more less fewer better worse faster slower longer shorter harder easier higher lower further earlier later'.split(
    ' ',
  ),
);
const worsening = new Set(
  'worse harder slower lazier fussier pickier ruder meaner duller dumber sadder'.split(' '),
);
/** What a remark says, and in which form. `named` are the words of what was told. */
export function markRemark(scene: Scene, range: Range, named: ReadonlySet<string>, note: Note): void {
  const { tokens, classes: bitsOf } = scene.passage;
  const { from, to } = range;
  const { words, isKind, isTelling } = markWords(scene, range, 'said', note);
  if (words === 0) return;
  let [we, our, informs, perceives, offers, echoes] = [false, false, false, false, false, false];
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    const bits = bitsOf[at]!;
    if ((bits & classes.firstPerson) !== 0) {
      our ||= word === 'our';
      we ||= word !== 'our';
    }
    informs ||=
      informing.has(word) || ((bits & classes.ofTime) !== 0 && leading.has(wordAt(tokens, at - 1) ?? ''));
    perceives ||= perceiving.has(word);
    offers ||= offering.has(word);
    echoes ||= named.has(word);
  }
  const asked = isMark(tokens, to - 1, '?');
  const bang = isMark(tokens, to - 1, '!');
  const serves = we && !perceives;
  note('remark');
  const settled = markSettled(scene, range, note);
  if (!settled && !bang && !isKind && !isTelling && !informs && !serves) note('idle');
  if (bang) note('bang');
  if (asked && !offers) note(we || our ? 'question of us' : words <= 4 ? 'short question' : 'question');
  if (serves) note('we serve');
  if (informs) note('informs');
  if (words <= 3 && !asked) note('three words');
  if (echoes) note('echo');
  if (wordAt(tokens, from) === 'even') note('even');
  if (isImperativeAt(scene.passage, from)) note('commands');
  if (isPersonified(scene.passage, range, named)) note('personified');
  if (isOutdone(tokens, range)) note('outdone');
  if (isPetted(tokens, range)) note('petted');
  if (contradicts(tokens, range)) note('contradicts');
  markUnkind(scene, range, note);
}

/** The words that tell what people did, but for those that every sentence has. */
export function nounsOf(
  { passage: { tokens, classes: bitsOf, masks } }: Scene,
  { from, to }: Range,
  named: Set<string>,
): void {
  const common = classes.customers | classes.onePerson | classes.secondPerson | classes.ofTime;
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || word.length < 3 || masks.of[at] !== 0 || (bitsOf[at]! & common) !== 0) continue;
    if (!closedClass.has(word) && !isPastVerb(word)) named.add(word);
  }
}

const doing = bitOf('human deeds');
const beasts = bitOf('yardsticks');
const speakers = bitOf('things') | beasts | bitOf('authorities');

const articles = new Set('the your their our his her my even those these some one'.split(' '));

/** *The mirror would like to …*, *Shakespeare is taking notes*: a thing, or somebody far away, does what people do. */
function isPersonified(
  { tokens, classes: bitsOf }: Scene['passage'],
  { from, to }: Range,
  named: ReadonlySet<string>,
): boolean {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || (bitsOf[at]! & (classes.customers | classes.onePerson)) !== 0) continue;
    if ((fieldsOf(word) & speakers) === 0 && (bitsOf[at]! & classes.witness) === 0 && !named.has(word))
      continue;
    const opens = at === from || tokens[at - 1]?.kind === 'mark';
    if (!opens && !articles.has(wordAt(tokens, at - 1) ?? '') && !articles.has(wordAt(tokens, at - 2) ?? ''))
      continue;
    const next = wordAt(tokens, at + 1);
    if (next === undefined) continue;
    if ((fieldsOf(next) & doing) !== 0) return true;
    if (!isFiniteVerb(next) && (fieldsOf(wordAt(tokens, at + 2) ?? '') & doing) !== 0) return true;
  }
  return false;
}

/** *Glaciers with more ambition*, *nobody is harder to please*: a beast or a stone does better, or nobody does worse. */
function isOutdone(tokens: readonly Token[], { from, to }: Range): boolean {
  let [beast, more, nobody] = [false, false, false];
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    beast ||= (fieldsOf(word) & beasts) !== 0;
    more ||= comparing.has(word);
    if (nobody && worsening.has(word)) return true;
    nobody ||= word === 'nobody' || word === 'never' || word === 'no-one' || word === 'nothing';
  }
  return beast && more;
}

const pronouns = new Set("it that they he she this you it's that's they're he's she's you're".split(' '));
const denials = new Set(
  "isn't wasn't aren't weren't won't wouldn't doesn't didn't don't hasn't haven't can't couldn't never not".split(
    ' ',
  ),
);

/** *It is not a manual.*, *He isn't coming.*: a few words deny what nobody said, and comfort nobody. */
function contradicts(tokens: readonly Token[], { from, to }: Range): boolean {
  if (to - from > 9 || isMark(tokens, to - 1, '?') || !pronouns.has(wordAt(tokens, from) ?? '')) return false;
  // *This one does not*: the company speaks of itself.
  if (wordAt(tokens, from + 1) === 'one') return false;
  let denied = false;
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (comfortingWords.has(word)) return false;
    denied ||= at < from + 3 && denials.has(word);
  }
  return denied;
}

/** *Sir, …*, *…, lads*: a name by which people are talked down to. */
function isPetted(tokens: readonly Token[], { from, to }: Range): boolean {
  if (pettingWords.has(wordAt(tokens, from) ?? '') && isMark(tokens, from + 1, ',')) return true;
  const last = tokens[to - 1]?.kind === 'word' ? to - 1 : to - 2;
  return last > from + 1 && isMark(tokens, last - 1, ',') && pettingWords.has(wordAt(tokens, last) ?? '');
}
