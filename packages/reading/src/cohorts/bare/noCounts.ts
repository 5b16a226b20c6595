import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { closedClass } from '../../lexicon/lists/wordLists.ts';
import { collectives } from './bareNumbers.ts';
import { daysOfMonth, isYear } from '../../lexicon/lists/calendar.ts';
import { endOfStreet } from '../../names/streetAt.ts';
import { isSchoolYear } from '../../windows/durations.ts';

const currencies = new Set(['$', '£', '€', '¥', '₹', '#', '№']);
const yearBefore = new Set(['in', 'since', 'during', 'of', 'by', 'until', 'through', 'throughout', 'from']);

function isPredicate(word: string | undefined): boolean {
  return (
    word === 'every' ||
    word === "you're" ||
    word === 'are' ||
    word === 'be' ||
    word === 'become' ||
    word === 'as'
  );
}

const largeRanks = new Set(['hundredth', 'thousandth', 'millionth', 'billionth']);

/** *Every single one of you* are all of you. */
function isEverySingle(tokens: Passage['tokens'], core: number): boolean {
  return wordAt(tokens, core - 1) === 'single' && wordAt(tokens, core - 2) === 'every';
}

/** *Were you one of the 90,000?*, *if you were one of the 90,000*: whoever reads. */
function areYou(tokens: Passage['tokens'], core: number): boolean {
  const [first, last] = [wordAt(tokens, core - 2) ?? '', wordAt(tokens, core - 1) ?? ''];
  return (last === 'you' && being.has(first)) || (first === 'you' && being.has(last));
}

const being = new Set(['are', 'were', "aren't", "weren't"]);
const hoping = new Set(['could', 'will', 'may', 'might', 'can']);
const getting = new Set(['win', 'get', 'receive']);
/** How far behind *one of* what whoever it is may win stands, in tokens. */
const winWithin = 8;

/** *One of our 90,000 members could win a bike*: nobody has yet. */
function mayWin(tokens: Passage['tokens'], of: number): boolean {
  for (let at = of + 1; at < of + winWithin && tokens[at]?.kind !== 'mark'; at++)
    if (hoping.has(wordAt(tokens, at) ?? '')) return getting.has(wordAt(tokens, at + 1) ?? '');
  return false;
}

/** Nouns that are told apart by a number behind them. */
const numbered = new Set(
  (
    'season series episode chapter article section part level room gate bus route channel platform page ' +
    'version volume issue number round day week year step track grade class row seat stage phase formula ' +
    'size house flat door line top type model area zone block iphone ipad'
  ).split(' '),
);

/**
 * True for a number that names what stands before it (*season 4 drops*, *iPhone 15 sells*) or a size that nobody has
 * (*the average family of four spends*): a word with an *s* behind it is its verb.
 */
export function isLabel({ tokens, sentences, sentenceOf }: Passage, { core, from }: NumberPhrase): boolean {
  const before = tokens[core - 1];
  if (before?.kind !== 'word' || from < core) return false;
  if (numbered.has(before.text)) return true;
  if (before.text === 'of' && collectives.has(wordAt(tokens, core - 2) ?? '')) return true;
  return (
    before.capitals !== 'none' &&
    core - 1 > sentences[sentenceOf[core]!]!.from &&
    !closedClass.has(before.text)
  );
}

const parts = new Set(['season', 'series', 'episode', 'chapter', 'version', 'volume', 'issue']);
const determiners = new Set(
  'this last next every each the a one our all per that past whole first same'.split(' '),
);

/** Places and lines that are called by a number, and after which those who are there or go with it are called. */
const numberedPlaces = new Set(
  'row gate bus route channel platform track lane grade seat zone block table pitch court ward pier terminal tram coach carriage store branch'.split(
    ' ',
  ),
);

/** What people are put in by a number; on a stage, and in a group, they may be counted all the same. */
const levels = new Set('level stage group band tier squad heat cohort deck floor'.split(' '));
const leadingToLevel = new Set(['for', 'to', 'from', 'with', 'and', 'or', 'than', 'as']);

/** *Level 2 swimmers train on Tuesday*, *a bus for group 4 walkers*; *on stage 4 dancers fell* counts four. */
function isLevel(tokens: Passage['tokens'], at: number): boolean {
  if (!levels.has(wordAt(tokens, at) ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind !== 'word' ? before?.kind !== 'number' : leadingToLevel.has(before.text);
}

/** Goods that are sold by the number of their make: *iPhone 15 users*, *Windows 11 users*. */
const numberedGoods = new Set(
  'iphone ipad ios ipados macos android windows chrome firefox safari pixel xbox playstation fitbit fifa gta java python php'.split(
    ' ',
  ),
);

/** *Room*, *table*: what the number behind it tells apart. */
export function numbersWhatIsBefore(tokens: Passage['tokens'], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return numbered.has(word) || numberedPlaces.has(word) || numberedGoods.has(word);
}

/** *Season 4 viewers* are viewers of it, *lane 4 swimmers* swim there; *this season 41 viewers* are 41. */
function isNumberOfPart(tokens: Passage['tokens'], { core, from, to }: NumberPhrase): boolean {
  const [before, first] = [wordAt(tokens, core - 1) ?? '', wordAt(tokens, core - 2) ?? ''];
  if (from < core || to > core + 1) return false;
  const digits = tokens[core]!.kind === 'number';
  // *On iOS 15 users complained* may count them.
  if (numberedGoods.has(before)) return digits && !onWhat.has(first);
  if (determiners.has(first)) return false;
  return parts.has(before) || (digits && (numberedPlaces.has(before) || isLevel(tokens, core - 1)));
}

const onWhat = new Set(['on', 'in', 'with', 'for', 'by', 'from', 'to']);

/** *Not for one reader, not for a million*. */
function isNotOne(tokens: Passage['tokens'], core: number): boolean {
  const link = wordAt(tokens, core - 1) ?? '';
  return ['for', 'to', 'by', 'from', 'with'].includes(link) && wordAt(tokens, core - 2) === 'not';
}

const parents = new Set(
  'mother father mum mom dad parent grandmother grandfather grandma grandpa nan gran granny grandad'.split(
    ' ',
  ),
);

/** What is told apart by a number, in short. */
const numberedShort = new Set('no fig figs vol ch ep pt sec art'.split(' '));

/** True for numbers that never count people, whatever follows them: money, ranks, years, and *no one*. */
export function isNoCount({ tokens }: Passage, number: NumberPhrase): boolean {
  const { core, to } = number;
  const first = tokens[core]!;
  const before = tokens[core - 1];
  // *#53people* is a hashtag, in which the noun is glued to its number.
  const hashtag =
    before?.text === '#' && tokens[to]?.kind === 'word' && tokens[to].start === tokens[to - 1]!.end;
  if (before !== undefined && currencies.has(before.text) && before.end === first.start && !hashtag)
    return true;
  // `[^1]` leads to a note.
  if (before?.text === '^' && isMark(tokens, core - 2, '[')) return true;
  if (isNumberOfPart(tokens, number)) return true;
  // *Year 9 parents*.
  if (number.from === core && isSchoolYear(tokens, core - 1) && first.kind === 'number' && first.value < 15)
    return true;
  // *In the week ending 22 March, average …*: a day of the month.
  const dated = first.kind === 'number' && to === core + 1 && first.value <= 31;
  if (dated && number.from === core && daysOfMonth(wordAt(tokens, to) ?? '') !== undefined) return true;
  // *At 12 Acacia Avenue, Leeds*: the number of a house.
  if (endOfStreet(tokens, core) !== undefined) return true;
  const word = wordAt(tokens, core - 1);
  if (word === 'number' || word === 'no' || word === 'nos') return true;
  if (isMark(tokens, core - 1, '.') && numberedShort.has(wordAt(tokens, core - 2) ?? '')) return true;
  // *2/ People like chips*: a post of a thread.
  const slash = tokens[to];
  const opens = core === 0 || tokens[core - 1]!.kind === 'mark';
  if (opens && slash?.text === '/' && slash.end < (tokens[to + 1]?.start ?? Infinity)) return true;
  // *You are one of …*, *every (single) one of …*, *not one of …* and *not one rider* single nobody out; *its one
  // millionth rider* has a rank.
  if (first.text === '1' && largeRanks.has(wordAt(tokens, to) ?? '')) return true;
  if (wordAt(tokens, core) === 'one' && to === core + 1)
    if (
      word === 'not' ||
      isNotOne(tokens, core) ||
      largeRanks.has(wordAt(tokens, to) ?? '') ||
      (wordAt(tokens, to) === 'of' &&
        (isPredicate(word) || isEverySingle(tokens, core) || areYou(tokens, core) || mayWin(tokens, to)))
    )
      return true;
  // *A mother of nine*: her children.
  if (word === 'of' && parents.has(wordAt(tokens, core - 2) ?? '')) return true;
  // *Seven o'clock*, *nine times out of ten our patients …*: hours, and how often.
  if (wordAt(tokens, to) === "o'clock" || standsAt(tokens, core - 3, ['times', 'out', 'of'])) return true;
  // *3:30*, *24/7*, *2.1*: parts of something else.
  const glued = before?.kind === 'mark' && ':/'.includes(before.text) && before.end === first.start;
  if (glued && tokens[core - 2]?.kind === 'number') return true;
  // A heart.
  if (before?.text === '<' && before.end === first.start && first.kind === 'number' && first.text === '3')
    return true;
  return (
    first.kind === 'number' &&
    to === core + 1 &&
    isYear(first.text, first.value) &&
    first.end - first.start === 4 &&
    yearBefore.has(word ?? '')
  );
}
