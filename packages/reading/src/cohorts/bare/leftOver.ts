// Numbers that nothing took up, while their sentence goes on to people within a few words: *(7) guests*, *7, count them,
// guests*, *7 not so happy guests*, *7 on a line of its own*. Whom they count nobody can tell, so they leave the groups open.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import { smallNumbers, tens } from '../../lexicon/lists/numberWords.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, isAdverb, isPastVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { endOfWhole, mayCountMany } from './bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { standsFree } from '../nouns/freeNumbers.ts';
import { isItem } from './items.ts';
import { meansPeopleByForm } from '../../lexicon/peopleForms.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { hasUnknownNoun } from './unknownNouns.ts';

/** How far behind the number the people may stand, in tokens. */
const reach = 10;
/** How long an aside between them may be. */
const longestAside = 6;

/** What the people are called that such a number may count, or undefined. */
export function leftOver(passage: Passage, number: NumberPhrase): string | undefined {
  const { tokens } = passage;
  const { from, to, value } = number;
  if (value.min < 2 || !mayCountMany(passage, number)) return undefined;
  if (tokens[from]!.text.startsWith('0') || !standsFree(passage, number) || isItem(passage, number))
    return undefined;
  // *7 in all skipped the bill*.
  const whole = endOfWhole(tokens, to);
  if (whole > to && isPastVerb(wordAt(tokens, whole))) return 'people';
  if (hasUnknownNoun(passage, number, true)) return 'people';
  const limit = Math.min(endOfThought(passage, number), to + reach);
  for (let at = to; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      if (mayBePeople(tokens, at)) return isHailed(passage, number, at) ? undefined : token.text;
      if (!leadsOn(tokens, at, to)) return undefined;
    } else if (token.kind === 'number') {
      // *20-something readers*, *4K viewers*.
      if (token.suffix === '' && !isMark(tokens, at + 1, '-') && !isYearAlone(token.text)) return undefined;
    } else at = endOfAside(tokens, at, limit) ?? at;
  }
  return undefined;
}

function isYearAlone(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));
}

/** Nouns for people, possessives aside; by their form alone only where they do something. */
function mayBePeople(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)!;
  const owned =
    word.endsWith("'s") || (isMark(tokens, at + 1, "'") && tokens[at + 1]!.start === tokens[at]!.end);
  if (owned) return false;
  if (pluralPeople(word) === 'people') return true;
  return looksPlural(word) && meansPeopleByForm(word, false) && doerOf(tokens, at + 1, false) === 'people';
}

const linking = new Set(
  'and or but not so too oh yes of from among amongst the our those these all my'.split(' '),
);

/** Whether the word at `at` may stand between a number that ends at `to` and its noun. */
function leadsOn(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const word = token.text;
  // *R & B*, *A & B*.
  if (token.kind === 'word' && word.length === 1 && token.capitals !== 'none') return true;
  // *On platform 7 and 8 passengers* joins what stands before it.
  if (word === 'and' || word === 'or') return at > to && tokens[at - 1]?.kind === 'word';
  if (linking.has(word) || smallNumbers.has(word) || tens.has(word)) return true;
  if (closedClass.has(word) || looksPlural(word)) return false;
  if (isAdverb(word)) return at > to;
  // *Tired but happy*.
  return !isPastVerb(word) || ['and', 'but', 'or'].includes(wordAt(tokens, at + 1) ?? '');
}

const closerOf: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['–', '–'],
  [',', ','],
  [':', ':'],
]);

/** *(Yes, really)*, *, count them,*, *:tada:*: the last token of the aside that the mark at `at` opens; undefined where it opens none. */
function endOfAside(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const closer = closerOf.get(tokens[at]!.text);
  if (closer === undefined) return undefined;
  for (let end = at + 2; end < Math.min(limit, at + longestAside); end++)
    if (isMark(tokens, end, closer)) return end;
  return undefined;
}

/** *It is 9 already, folks!*: whoever is spoken to at the end. */
function isHailed({ tokens, sentences, sentenceOf }: Passage, { from }: NumberPhrase, noun: number): boolean {
  const next = tokens[noun + 1];
  const ends = next === undefined || next.kind === 'mark';
  return ends && tokens[noun - 1]?.kind === 'mark' && sentences[sentenceOf[from]!]!.from !== from;
}

/** The end of the sentence; of the next one, too, where only the number, or what leads to it, stands before a full stop. */
function endOfThought({ tokens, sentences, sentenceOf }: Passage, { from, to }: NumberPhrase): number {
  const index = sentenceOf[to - 1]!;
  const own = sentences[index]!;
  const next = sentences[index + 1];
  const opens = from <= own.from + 1 || pointing.has(wordAt(tokens, from - 1) ?? '');
  if (next === undefined || own.to > to + 3 || !opens) return own.to;
  const first = tokens[next.from]!;
  // *9*, and on the next line *Passengers missed it*; else a capital letter starts anew.
  const anew = hasCapital(first) && !isMark(tokens, own.to, '¶');
  return anew ? own.to : next.to;
}

const pointing = new Set(['the', 'those', 'these', 'our', 'only', 'just']);
