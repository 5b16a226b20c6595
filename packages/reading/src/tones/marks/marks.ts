// What in a post speaks for a jibe, and what against: each thing that a careful reader would point at is a mark. A fact
// that is told of people has marks, and so has each remark beside it. `worthOfMarks.ts` says what a mark is worth.
import type { Evidence } from '@fineline/ruleset';
import { isImperativeAt } from '../../moods/imperatives.ts';
import type { Scene } from '../../scene/scene.ts';
import * as classes from '../../lexicon/classes.ts';
import * as traits from '../../lexicon/traits.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { bitOf, fields } from '../../lexicon/lists/fieldsOfWords.ts';
import { kindOrFestiveTones } from './kindTones.ts';
import { comfortingWords, pettingWords } from '../../lexicon/lists/remarkWords.ts';
import { isDoubted } from '../../scene/scareQuotes.ts';
import { isOurFault } from './blamesUs.ts';
import { markSettled } from './settlingMarks.ts';
import type { Note } from './note.ts';
import type { Fact } from '../../scene/toldFacts.ts';
import { markUnkind } from './unkindMarks.ts';
import type { Mark } from './worthOfMarks.ts';

/** How far into a stretch is looked: longer ones are no remarks. */
const reach = 60;

/** Who is told of, and what words showed of the tone already. */
export function markPost({ groups }: Scene, shown: readonly Evidence[], note: Note): void {
  if (groups.some(({ cohort }) => (cohort.size?.min ?? 0) >= 100_000)) note('vast');
  if (groups.some(({ cohort }) => cohort.kind === 'share')) note('share');
  if (shown.some(({ word }) => word !== undefined && kindOrFestiveTones.has(word))) note('kindness shown');
}

/** Of whom a fact is told, and what. */
export function markFact(scene: Scene, { meant, distant }: Fact, range: Range, note: Note): void {
  const { tokens, classes: bitsOf } = scene.passage;
  if (meant) note(meant);
  else if (distant >= 1) note('crowd');
  markWords(scene, range, told, note);
  for (let at = range.from + 1; at < Math.min(range.to, range.from + reach); at++)
    if ((bitsOf[at]! & classes.firstPerson) !== 0 && wordAt(tokens, at) !== 'our') {
      note('told ours');
      break;
    }
  if (isOurFault(tokens, range)) note('owns up');
  if (isMark(tokens, range.to - 1, '!')) note('told bang');
  if (isMark(tokens, range.to - 1, '?')) note('told question');
}

/** What the marks are called of words that are told, or said beside it. */
interface Names {
  readonly kind: Mark;
  readonly telling: Mark;
  readonly awkward: Mark;
  readonly admirable: Mark;
  readonly stance: Mark;
  readonly number: Mark;
  readonly quoted: Mark;
  /** In the order of their bits. */
  readonly fields: readonly Mark[];
}

const told = namesOf('told');
const said = namesOf('said');

function namesOf(where: 'told' | 'said'): Names {
  return {
    kind: `${where} kind`,
    telling: `${where} telling`,
    awkward: `${where} awkward`,
    admirable: `${where} admirable`,
    stance: `${where} stance`,
    number: `${where} number`,
    quoted: `${where} quoted`,
    fields: fields.map((field): Mark => `${where} ${field}`),
  };
}

/** What the words of a stretch come to. */
interface Wording {
  readonly words: number;
  readonly isKind: boolean;
  readonly isTelling: boolean;
  /** The traits of all of them, quoted ones included. */
  readonly traits: number;
}

/** Notes the words of a stretch by class and field, each at most twice. */
function markWords(
  { passage: { tokens, classes: bitsOf, masks } }: Scene,
  { from, to }: Range,
  names: Names,
  note: Note,
): Wording {
  let [words, kind, telling, awkward, admirable, stance] = [0, 0, 0, 0, 0, 0];
  let [number, quoted] = [false, false];
  let [all, once, twice] = [0, 0, 0];
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') number = true;
    if (token.kind !== 'word') continue;
    const seen = token.known.traits;
    all |= seen;
    if (masks.of[at] !== 0) {
      quoted ||= isDoubted(tokens, at);
      continue;
    }
    words++;
    const bits = bitsOf[at]!;
    if ((bits & classes.kindness) !== 0) kind++;
    if ((bits & classes.telling) !== 0) telling++;
    if ((bits & classes.awkward) !== 0 || (seen & traits.misdeed) !== 0) awkward++;
    if ((bits & classes.admirable) !== 0) admirable++;
    if ((bits & classes.stance) !== 0) stance++;
    twice |= once & seen;
    once |= seen;
  }
  if (kind > 0) note(names.kind, Math.min(kind, 2));
  if (telling > 0) note(names.telling, Math.min(telling, 2));
  if (awkward > 0) note(names.awkward, Math.min(awkward, 2));
  if (admirable > 0) note(names.admirable, Math.min(admirable, 2));
  if (stance > 0) note(names.stance, Math.min(stance, 2));
  for (let nth = 0; nth < fields.length; nth++)
    if ((once & (1 << nth)) !== 0) note(names.fields[nth]!, (twice & (1 << nth)) !== 0 ? 2 : 1);
  if (number) note(names.number);
  if (quoted) note(names.quoted);
  return { words, isKind: kind > 0, isTelling: telling > 0, traits: all };
}

const worsening = new Set(
  'worse harder slower lazier fussier pickier ruder meaner duller dumber sadder'.split(' '),
);

/** What a remark says, and in which form. `named` are the words of what was told. */
export function markRemark(scene: Scene, range: Range, named: ReadonlySet<string>, note: Note): void {
  const { tokens, classes: bitsOf } = scene.passage;
  const { from, to } = range;
  const { words, isKind, isTelling, traits: all } = markWords(scene, range, said, note);
  if (words === 0) return;
  let [we, our, informs, echoes] = [false, false, (all & traits.informing) !== 0, false];
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const bits = bitsOf[at]!;
    if ((bits & classes.firstPerson) !== 0) {
      if (wordAt(tokens, at) === 'our') our = true;
      else we = true;
    }
    informs ||= (bits & classes.ofTime) !== 0 && (traitsAt(tokens, at - 1) & traits.leading) !== 0;
    echoes ||= named.has(tokens[at]!.word ?? '');
  }
  const perceives = (all & traits.perceiving) !== 0;
  const offers = (all & traits.offering) !== 0;
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
  // A word behind the remark may still do it.
  if (((all | traitsAt(tokens, to) | traitsAt(tokens, to + 1)) & doing) !== 0)
    if (isPersonified(scene.passage, range, named)) note('personified');
  if ((all & traits.comparing) !== 0 && isOutdone(tokens, range)) note('outdone');
  if (isPetted(tokens, range)) note('petted');
  if (contradicts(tokens, range)) note('contradicts');
  markUnkind(scene, range, note);
}

const common = classes.customers | classes.onePerson | classes.secondPerson | classes.ofTime;

/** A word that tells what people did, and is none of those that every sentence has. */
function mayName({ tokens, classes: bitsOf }: Scene['passage'], at: number): boolean {
  if ((bitsOf[at]! & common) !== 0 || (traitsAt(tokens, at) & (traits.closed | traits.past)) !== 0)
    return false;
  const word = wordAt(tokens, at);
  return word !== undefined && word.length >= 3;
}

/** The words of a stretch that tell what people did. */
export function nounsOf({ passage }: Scene, { from, to }: Range, named: Set<string>): void {
  for (let at = from; at < Math.min(to, from + reach); at++)
    if (passage.masks.of[at] === 0 && mayName(passage, at)) named.add(wordAt(passage.tokens, at)!);
}

const doing = bitOf('human deeds');
const beasts = bitOf('yardsticks');
const speakers = bitOf('things') | beasts | bitOf('authorities');

const articles = new Set('the your their our his her my even those these some one'.split(' '));

/** *The mirror would like to …*, *Shakespeare is taking notes*: a thing, or somebody far away, does what people do. */
function isPersonified(passage: Scene['passage'], { from, to }: Range, named: ReadonlySet<string>): boolean {
  const { tokens, classes: bitsOf } = passage;
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || (bitsOf[at]! & (classes.customers | classes.onePerson)) !== 0) continue;
    const speaks = (traitsAt(tokens, at) & speakers) !== 0 || (bitsOf[at]! & classes.witness) !== 0;
    if (!speaks && !named.has(word)) continue;
    const opens = at === from || tokens[at - 1]?.kind === 'mark';
    if (!opens && !articles.has(wordAt(tokens, at - 1) ?? '') && !articles.has(wordAt(tokens, at - 2) ?? ''))
      continue;
    if (wordAt(tokens, at + 1) === undefined) continue;
    const next = traitsAt(tokens, at + 1);
    if ((next & doing) !== 0) return true;
    if ((next & traits.finite) === 0 && (traitsAt(tokens, at + 2) & doing) !== 0) return true;
  }
  return false;
}

/** *Glaciers with more ambition*, *nobody is harder to please*: a beast or a stone does better, or nobody does worse. */
function isOutdone(tokens: readonly Token[], { from, to }: Range): boolean {
  let [beast, more, nobody] = [false, false, false];
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const seen = traitsAt(tokens, at);
    beast ||= (seen & beasts) !== 0;
    more ||= (seen & traits.comparing) !== 0;
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
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
