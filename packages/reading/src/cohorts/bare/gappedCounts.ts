// The people are named once and counted twice: *Wells has 20,000 members; Ely has 4*, *3,000 ordered the soup and four the
// haggis*, *20,000 in Wells, against 4 in Ely*. The second number has no noun, and what stands beside it answers to what
// stands beside the first: the same preposition, another day, another thing done. Where something answers, it counts the
// same people; where nothing does, nobody can tell, and the groups are open.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, hasOneCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { smallNumbers } from '../../lexicon/lists/numberWords.ts';
import { isTown } from '../../lexicon/isTown.ts';
import { closedClass, isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, isSeason, isYear, unitDays } from '../../lexicon/lists/calendar.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { isItem } from './items.ts';
import { isYearly, standsAlone } from './bareNumbers.ts';
import type { Counted } from './ellipsis.ts';
import type { Unnamed } from './unnamedPeople.ts';

/**
 * The people whom a number without a noun counts as the number before it did; `last` was counted before it, and at `passed` a
 * number that counts nothing.
 */
export function gapped(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
  passed: number,
): Unnamed | undefined {
  const { from, to, core, form, value } = number;
  if (last?.kind !== 'people' || form === 'share' || value.max === 0 || !Number.isInteger(value.min))
    return undefined;
  if (!isNear(passage, core, last) || isYearly(passage, number) || isItem(passage, number)) return undefined;
  const found = isAloneHere(passage, number, last) ? kindOf(passage, number, last) : undefined;
  if (found === undefined) return undefined;
  // *Finished season 1 in May and 2 in June*: whichever it answers to.
  const torn = passed > last.to || wordAt(passage.tokens, core) === 'one';
  return { unit: last.unit, from, to, kind: torn ? 'unclear' : found };
}

/** The same sentence or the next; between them there may be what is asked: *Ely? Four.* */
function isNear({ sentences, sentenceOf, tokens }: Passage, core: number, last: Counted): boolean {
  const by = sentenceOf[core]! - last.sentence;
  if (by !== 2) return by < 2;
  const asked = sentences[last.sentence + 1]!;
  return asked.to - asked.from <= longest && isMark(tokens, asked.to - 1, '?');
}

type Kind = Unnamed['kind'];

const joining = new Set('and but while whereas or yet though plus then & nor not including'.split(' '));
const prepositions = new Set(
  'in on at by with from for during via over through as without after to'.split(' '),
);
const times = new Set(
  'this last next now today yesterday tonight here there elsewhere previously'.split(' '),
);
const placing = new Set(['in', 'on', 'at', 'from', 'through', 'for']);
const pointing = new Set(['this', 'last', 'next']);
const articles = new Set('the a an our no his her their my'.split(' '));
/** What makes the number behind it an hour, a mark or a part: *nine to five*, *four of those kettles*, *six past ten*. */
const goingOn = new Set('to of or past out till until o x'.split(' '));

/** True where no noun of its own stands behind the number: nothing, a place, a verb, or what they did it to. */
function isAloneHere(passage: Passage, { from, to }: NumberPhrase, last: Counted): boolean {
  const { tokens, sentenceOf } = passage;
  const next = tokens[to];
  // *3,000 guests, give or take six*.
  if (wordAt(tokens, from) === 'give') return false;
  if (next?.kind === 'mark' && ':/%-@°'.includes(next.text)) return false;
  if (next?.kind === 'symbol' && next.start === tokens[to - 1]!.end) return false;
  if (next?.kind === 'word' && goingOn.has(next.text) && !isBound(passage, to)) return false;
  if (next?.kind === 'word' && (next.text === 'more' || times.has(next.text))) return true;
  // *3,000 took soup, 4 haggis*.
  return (
    standsAlone(passage, to) ||
    (sentenceOf[from] === last.sentence && next?.kind === 'word' && isFiniteVerb(wordAt(tokens, last.to)))
  );
}

/** *And five to Carlisle*: where they went, and neither *nine to five* nor *6 to 2*. */
function isBound({ tokens }: Passage, to: number): boolean {
  const place = tokens[to + 1];
  return wordAt(tokens, to) === 'to' && hasOneCapital(place) && !isCalendarWord(place!.text);
}

function kindOf(passage: Passage, number: NumberPhrase, last: Counted): Kind | undefined {
  const { tokens, sentenceOf } = passage;
  const { from } = number;
  const before = wordAt(tokens, from - 1) ?? '';
  const be = beforeBeing(passage, from);
  if (be < from) return fronted(passage, be, last);
  if (holding.has(before) || (isFiniteVerb(before) && before === wordAt(tokens, last.from - 1)))
    return held(passage, from, last);
  if (isCompared(passage, from)) return answersTo(passage, number, last) ?? 'people';
  if (sentenceOf[from] === last.sentence && before === 'by')
    return isDone(passage, from) ? 'unclear' : undefined;
  const joined = opensPart(passage, number, last);
  const told = fronted(
    passage,
    isMark(tokens, from - 1, ',') || isMark(tokens, from - 1, ':') ? from - 1 : from,
    last,
  );
  if (told !== undefined) return told;
  if (!joined || isAge(passage, number)) return undefined;
  if (isAmongThem(passage, from, last)) return 'people';
  return answersTo(passage, number, last) ?? doing(passage, number);
}

/** Where *it was*, *it's*, *there are*, *that makes* before a number starts; the number itself where none does. */
function beforeBeing({ tokens }: Passage, from: number): number {
  const verb = wordAt(tokens, from - 1) ?? '';
  if (verb === "it's" || verb === "there's" || verb === "that's") return from - 1;
  const subject = wordAt(tokens, from - 2) ?? '';
  const is = verb === 'is' || verb === 'was' || verb === 'are' || verb === 'were';
  return is && (subject === 'it' || subject === 'there') ? from - 2 : from;
}

const holding = new Set('has have had got sees saw gets gains gained lost loses'.split(' '));
const holders = new Set('we it'.split(' '));
const eachOfThem = new Set(
  'most some all each both many they you he she everyone everybody one i'.split(' '),
);

/** *Wells has 20,000 members; Ely has 4*; *4,000 have two* tells of what they have. */
function held({ tokens, sentenceOf }: Passage, from: number, last: Counted): Kind | undefined {
  const at = isAdverb(wordAt(tokens, from - 2)) ? from - 3 : from - 2;
  const subject = tokens[at];
  const ours = holders.has(wordAt(tokens, at) ?? '');
  if (!ours && !hasOneCapital(subject)) return undefined;
  const who = wordAt(tokens, at)!;
  if (eachOfThem.has(who) || pluralPeople(who) === 'people') return undefined;
  const likewise =
    holding.has(wordAt(tokens, last.from - 1) ?? '') || isFiniteVerb(wordAt(tokens, last.from - 1));
  return likewise && !ours && sentenceOf[from] === last.sentence ? 'people' : 'unclear';
}

const changing = new Set('down up back'.split(' '));
const comparing = new Set('vs v versus against than'.split(' '));

/** *Vs 4*, *compared with 4*, *down to 5*, *up from 6*. */
function isCompared({ tokens }: Passage, from: number): boolean {
  const before = wordAt(tokens, from - 1) ?? '';
  const earlier = wordAt(tokens, from - 2) ?? '';
  // *vs. 4*
  if (isMark(tokens, from - 1, '.')) return earlier === 'vs' || earlier === 'v';
  if (comparing.has(before)) return true;
  if (before !== 'with' && before !== 'to' && before !== 'from') return false;
  return before !== 'with' && changing.has(earlier) ? true : earlier === 'compared';
}

const being = new Set(['was', 'were', 'been', 'is', 'are']);

/** *The sequel was finished by six*: somebody, or an hour. */
function isDone({ tokens }: Passage, from: number): boolean {
  return [2, 3].some(
    by => isPastVerb(wordAt(tokens, from - by)) && being.has(wordAt(tokens, from - by - 1) ?? ''),
  );
}

const adding = new Set('further extra additional other another'.split(' '));

/** True where another part of the sentence, or the next sentence, starts with the number: behind a mark or a word that joins. */
function opensPart(passage: Passage, { from, to }: NumberPhrase, last: Counted): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const start = sentences[sentenceOf[from]!]!.from;
  let at = from - 1;
  // *A further six*.
  if (adding.has(wordAt(tokens, at) ?? '')) at--;
  if (wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an') at--;
  // *Among them six from Lyme*.
  if (standsAt(tokens, at - 1, ['among', 'them'])) at -= 2;
  if (at < start) return true;
  while (at > start && (joining.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at)))) at--;
  const mark = tokens[at]?.kind === 'mark' && ',;–:('.includes(tokens[at]!.text);
  const joins = joining.has(wordAt(tokens, at + 1) ?? '') || joining.has(wordAt(tokens, at) ?? '');
  if (!mark && !joins) return false;
  // *Hated it: 6*, and neither *Trains: 3* nor *Doors: 7*.
  if (isMark(tokens, at, ':') && !isPastVerb(wordAt(tokens, start))) return false;
  if (mark) at--;
  // *Rows 4, 5 and 6*: as the number before it.
  const earlier = tokens[at];
  if (at < last.to || earlier === undefined) return true;
  // *Miles three and six*; *they finished part one, six part two*.
  if (earlier.kind !== 'number')
    return !smallNumbers.has(wordAt(tokens, at) ?? '') || !standsAlone(passage, to);
  // *Aged 5 to 97 and two over 100*: in a word, which goes on with no digits.
  if (tokens[from]!.kind === 'word' && prepositions.has(wordAt(tokens, to) ?? '')) return true;
  // *2021–22*.
  return isYear(earlier.text, earlier.value) && tokens[at + 1]!.start > earlier.end;
}

/** *61,000 visitors, including two from Tonga*, *61,000 visitors, among them two from Tonga*: right behind them. */
function isAmongThem({ tokens }: Passage, from: number, last: Counted): boolean {
  const start = wordAt(tokens, from - 1) === 'including' ? from - 1 : from - 2;
  const told = start === from - 1 || standsAt(tokens, start, ['among', 'them']);
  return told && last.to === start - 1 && isMark(tokens, last.to, ',');
}

/** *Tom, 9, wrote to us*: how old he is. */
function isAge({ tokens }: Passage, { from, to }: NumberPhrase): boolean {
  const name = tokens[from - 2];
  if (!isMark(tokens, from - 1, ',') && !isMark(tokens, from - 1, '(')) return false;
  if (!hasOneCapital(name) || isTown(name) || isCalendarWord(wordAt(tokens, from - 2)!)) return false;
  return tokens[to] === undefined || tokens[to].kind === 'mark';
}

/** How far what answers to something may stand from what it answers to, in tokens. */
const reach = 40;

function stoodBefore({ tokens, sentences }: Passage, word: string, last: Counted, end: number): boolean {
  const start = Math.max(sentences[last.sentence]!.from, last.from - reach);
  for (let at = start; at < Math.min(end, last.to + reach); at++)
    if (wordAt(tokens, at) === word) return true;
  return false;
}

/** *4 in Ely*, *six by cheque*, *four the haggis*: what stands behind the number answers to what was told of the first. */
function answersTo(passage: Passage, { from, to }: NumberPhrase, last: Counted): Kind | undefined {
  const { tokens, sentenceOf } = passage;
  const next = wordAt(tokens, to) ?? '';
  // *Two in one week* tells how often.
  const often = smallNumbers.has(wordAt(tokens, to + 1) ?? '');
  if (prepositions.has(next)) return !often && stoodBefore(passage, next, last, from) ? 'people' : 'unclear';
  if (!articles.has(next) || sentenceOf[from] !== last.sentence) return undefined;
  const behind = wordAt(tokens, last.to) ?? '';
  return isFiniteVerb(behind) || articles.has(behind) ? 'people' : 'unclear';
}

const helping = new Set("do did does don't didn't have haven't".split(' '));

/** *Six more did not*; *four were cold* tells of things. */
function doing({ tokens }: Passage, { to }: NumberPhrase): Kind | undefined {
  const verb = wordAt(tokens, to) === 'more' ? to + 1 : to;
  if (helping.has(wordAt(tokens, verb) ?? '')) return 'people';
  const doer = doerOf(tokens, verb, true);
  return doer === 'thing' ? undefined : (doer ?? 'unclear');
}

/** How long what stands in front of a number may be, in tokens. */
const longest = 5;

/** *In Ripon 7,000*, *this year: five*, *Ely 4*: what opens its part answers to what was told of the first. */
function fronted(passage: Passage, end: number, last: Counted): Kind | undefined {
  const { tokens } = passage;
  const nearest = wordAt(tokens, end - 1) ?? '';
  // *And in winter at 10*.
  if (closedClass.has(nearest) && !times.has(nearest)) return undefined;
  const parted = tokens[end]?.kind === 'mark';
  for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') return undefined;
    if (token.kind === 'number') continue;
    const word = token.text;
    if (!opensHere(passage, at)) {
      if (isFiniteVerb(word) && !isAdverb(word)) return undefined;
      continue;
    }
    // *In leg two*, *on page 4*.
    const numbered = at === end - 2 && !parted && !hasCapital(tokens[end - 1]) && !isTime(nearest);
    if (numbered && placing.has(word)) return undefined;
    if (prepositions.has(word)) return stoodBefore(passage, word, last, at) ? 'people' : 'unclear';
    // *This one is for you*.
    if (times.has(word)) return at < end - 1 ? 'people' : pointing.has(word) ? undefined : 'unclear';
    return at === end - 1 ? named(passage, at, last) : undefined;
  }
  return undefined;
}

/** What takes no number in front of the next: *in summer six*, *at night two*. */
function isTime(word: string): boolean {
  return isSeason(word) || unitDays.has(word) || times.has(word);
}

function opensHere({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || sentences[sentenceOf[at]!]!.from === at) return true;
  return (
    (before.kind === 'mark' && ',;–:('.includes(before.text)) || joining.has(wordAt(tokens, at - 1) ?? '')
  );
}

/** *Ely 4*: another place, where the first was counted in one; *and Frozen 2* is a film. */
function named(passage: Passage, at: number, last: Counted): Kind | undefined {
  const { tokens, sentenceOf } = passage;
  const token = tokens[at]!;
  if (!hasOneCapital(token) || closedClass.has(token.text)) return undefined;
  if (
    sentenceOf[at] === last.sentence &&
    hasOneCapital(tokens[last.from - 2]) &&
    isFiniteVerb(wordAt(tokens, last.from - 1))
  )
    return 'people';
  if (sentenceOf[at] === last.sentence && hasOneCapital(tokens[last.from - 1])) return 'people';
  return isTown(token) || isCalendarWord(wordAt(tokens, at)!) ? 'unclear' : undefined;
}
