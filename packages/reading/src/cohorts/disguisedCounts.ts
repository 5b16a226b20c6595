// What stands where a number would, right before people, and is written so that no phase reads it as one: *XII customers*,
// *tw3lve customers*, *l2 customers*, *53ish customers*, *fiftythree customers*.
import { customers } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { magnitudes, smallNumbers, tens } from '../lexicon/lists/numberWords.ts';
import { endOfGluedPercent } from '../numbers/percent.ts';
import { isRelativeWho, pluralPeople } from '../lexicon/lists/peopleNouns.ts';

/** The stretches that may count people, from the disguised number to the noun. */
export function disguisedCounts({ source, tokens, classes, masks }: Passage): readonly Range[] {
  let found: Range[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // *12customers*
    const glued =
      token.kind === 'number' && token.suffix.length > 3 && pluralPeople(token.suffix) === 'people';
    if (glued) (found ??= []).push({ from: at, to: at + 1 });
    if ((classes[at]! & customers) === 0 || masks.of[at] !== 0 || pluralPeople(token.text) !== 'people')
      continue;
    const from = startOfDisguised(source, tokens, at);
    if (from !== undefined) (found ??= []).push({ from, to: at + 1 });
  }
  return found ?? none;
}

const none: readonly Range[] = [];
const quotes = new Set([...'"“”„‘’«»‹›$', "'"]);

/** Where the disguised number before the noun at `at` starts. */
function startOfDisguised(source: string, tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  if (isDisguised(before) || isSignOfRoman(source.charCodeAt(before.start))) return at - 1;
  const earlier = tokens[at - 2];
  if (earlier === undefined) return undefined;
  // *“12” customers*
  if (quotes.has(before.text) && quotes.has(tokens[at - 3]?.text ?? ''))
    return isNumber(earlier) ? at - 3 : undefined;
  // *#12 customers paid late*; *ranked #1 by customers* counts nobody.
  if (isMark(tokens, at - 2, '#') && before.kind === 'number')
    return isPastVerb(tokens[at + 1]?.word) || isRelativeWho(tokens[at + 1]?.word) ? at - 2 : undefined;
  if (before.kind === 'mark') {
    // *12.customers*, *12_customers*
    const glued = earlier.end === before.start && before.end === tokens[at]!.start;
    return glued && '._+~=|&'.includes(before.text) && earlier.kind === 'number' ? at - 2 : undefined;
  }
  // *12/13 customers*
  if (isMark(tokens, at - 2, '/') && before.kind === 'number' && tokens[at - 3]?.kind === 'number')
    return around.has(`${tokens[at - 3]!.text}/${before.text}`) ? undefined : at - 3;
  return startOfSpelt(tokens, at) ?? startOfPart(tokens, at) ?? startOfDigits(tokens, at);
}

const sizes = new Set(['single', 'double', 'triple']);
const digits = new Set(['digit', 'figure']);
const amounts = new Set(['number', 'numbers', 'count', 'counts', 'total']);

/** *A single-digit number of customers*. */
function startOfDigits(tokens: readonly Token[], at: number): number | undefined {
  const of = wordAt(tokens, at - 1) === 'our' ? at - 2 : at - 1;
  if (wordAt(tokens, of) !== 'of' || !amounts.has(wordAt(tokens, of - 1) ?? '')) return undefined;
  const start = of - 4;
  const written = isMark(tokens, start + 1, '-') && digits.has(wordAt(tokens, start + 2) ?? '');
  return written && sizes.has(wordAt(tokens, start) ?? '') ? start : undefined;
}

/** What is glued to a number and is known: ranks, times, measures. */
const knownSuffixes = new Set(
  'st nd rd th s x am pm h hr hrs min mins sec secs d g kg mg lb lbs oz t ml l cl mm cm m km mi ft in p c f gb mb tb w kw kwh mph kmh kcal cal'.split(
    ' ',
  ),
);

/** *4xy of our customers*: letters that nobody knows behind a number, and whose part it tells of. */
function startOfPart(tokens: readonly Token[], at: number): number | undefined {
  let of = at - 1;
  while (of > at - 4 && wordAt(tokens, of) !== 'of') of--;
  const number = tokens[of - 1];
  if (of <= at - 4 || number?.kind !== 'number' || number.suffix === '') return undefined;
  if (endOfGluedPercent(tokens, of - 1) !== undefined) return undefined;
  return knownSuffixes.has(number.suffix) || magnitudes.has(number.suffix) ? undefined : of - 1;
}

/** All day, and a day in September. */
const around = new Set(['24/7', '9/11', '7/7', '50/50']);

function isNumber(token: Token): boolean {
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && (smallNumbers.has(token.text) || tens.has(token.text)))
  );
}

/** How many letters a number of one word has. */
const longestSpelt = 9;

/** *T-w-e-l-v-e customers*. */
function startOfSpelt(tokens: readonly Token[], at: number): number | undefined {
  let letters = '';
  for (let from = at - 1; from >= 0 && letters.length < longestSpelt; from--) {
    const token = tokens[from]!;
    if (token.kind === 'mark' && '-.'.includes(token.text)) continue;
    if (token.kind !== 'word' || token.text.length !== 1) return undefined;
    letters = token.text + letters;
    if (smallNumbers.has(letters) || tens.has(letters)) return from;
  }
  return undefined;
}

function isDisguised(token: Token): boolean {
  if (token.kind === 'number')
    return token.suffix === 'ish' || token.suffix === 'x' || looksLikeDigits.test(token.suffix);
  if (token.kind !== 'word') return false;
  const { text } = token;
  if (token.capitals === 'all' && text.length > 1 && isRoman(text)) return true;
  return (
    foreignNumbers.has(text) ||
    digitsInLetters.test(text) ||
    inOtherNotation.test(text) ||
    inHan.test(text) ||
    isSpeltInDigits(text) ||
    isAboutSoMany(text) ||
    isRunTogether(text)
  );
}

/** *Zwölf customers*; *elf* and *once* are English. */
const foreignNumbers = new Set(
  (
    'zwei drei vier fünf sechs sieben neun zehn zwölf zwanzig deux trois quatre cinq sept huit neuf onze douze vingt dos tres ' +
    'cuatro cinco siete ocho nueve diez doce veinte'
  ).split(' '),
);
/** *1O*, *5.3e1*. */
const looksLikeDigits = /^(?:[oil]+|e\d+)$/;
/** *l2*, *i2*. */
const digitsInLetters = /^[li]\d[\dloi]*$/;

/** *5.3e1*, *0x35*, *0b110101*. */
const inOtherNotation = /^(?:\d+(?:\.\d+)?e\d+|0x[\da-f]+|0b[01]+)$/;
/** *五十三*. */
const inHan = /^[〇零一二两兩三四五六七八九十百千万萬亿億兆壹贰叁肆伍陆柒捌玖拾佰仟]+$/;

/** Shirts, states, drips and discs that are written with the same letters. */
const noNumerals = new Set('xl xxl mi md di dc cd cc iv vi mm mc cv dm ml ll mix xx xxx'.split(' '));
const numeral = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

function isRoman(text: string): boolean {
  return numeral.test(text) && !noNumerals.has(text);
}

/** *Ⅻ*, which is one sign. */
function isSignOfRoman(unit: number): boolean {
  return unit >= 0x2160 && unit <= 0x2188;
}

const letterOfDigit: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]);

/** *tw3lve*, *s1x*. */
function isSpeltInDigits(text: string): boolean {
  if (!/\d/.test(text)) return false;
  let letters = '';
  for (const sign of text) letters += letterOfDigit.get(sign) ?? sign;
  return smallNumbers.has(letters) || tens.has(letters);
}

/** *Eightish*. */
function isAboutSoMany(text: string): boolean {
  if (!text.endsWith('ish')) return false;
  const number = text.slice(0, -3);
  return smallNumbers.has(number) || tens.has(number);
}

/** *fiftythree*. */
function isRunTogether(text: string): boolean {
  if (text.length < 8) return false;
  for (const ten of tens.keys()) if (text.startsWith(ten)) return smallNumbers.has(text.slice(ten.length));
  return false;
}
