// Which language a text is in, by its words. The reader knows English; of any other text it must say that it did not read
// it, for a fact that is missing is unknown and a fact that is wrongly *none* would be allowed. So a text is English where
// its words show that it is, and never because they show nothing else.
import { ofEnglish, startsName, weightIn } from '../lexicon/classes.ts';
import { holdsDigit } from '../lexicon/traits.ts';
import { hasCapital, wordAt, type Token, type WordToken } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { isInLoanPhrase } from './loanPhrases.ts';
import { smallWordsOfNeighbours } from '../lexicon/wordWeights.ts';

/** True where the text reads as English. A text without words is in no language. */
export function isEnglish(tokens: readonly Token[], classes: readonly number[]): boolean {
  const headline = isHeadline(tokens);
  let words = 0;
  let known = 0;
  let ours = 0;
  let theirs = 0;
  let glue = 0;
  let opening = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      // *Open at 3am*: no neighbour writes hours like that.
      if (token.kind === 'number' && (token.suffix === 'am' || token.suffix === 'pm')) ours++;
      if (!opening && token.kind === 'mark') opening = '.!?…¶:“"'.includes(token.text);
      continue;
    }
    // A name inside a sentence is the same in every language, and so is an address.
    const name =
      isPartOfName(tokens, classes, at) || (!headline && isName(tokens, at, opening, classes[at]!));
    opening = false;
    if (name || isPartOfAddress(tokens, at) || isLaugh(tokens, at)) continue;
    const weight = weightIn(classes[at]!);
    // *Merci, gracias, thanks!*: a foreign word that stands alone is borrowed.
    if (weight !== undefined && weight < 0 && (standsAlone(tokens, at) || isInLoanPhrase(tokens, at)))
      continue;
    words++;
    if (isOnDate(tokens, at)) ours += 2;
    if (weight === undefined) continue;
    if ((classes[at]! & ofEnglish) !== 0) glue++;
    if (weight >= 0) known++;
    if (weight > 0) ours += weight;
    else theirs -= weight;
  }
  // A single word that only looks English is enough where nothing else is said.
  const shown = ours >= 2 || (ours > 0 && known === words);
  if (!shown && theirs === 0 && 2 * known >= words) return isOfSmallWords(tokens);
  if (!shown || ours <= 2 * theirs) return false;
  return theirs === 0 && glue * 8 >= words ? glue >= 1 : known * 3 >= words && ours * 6 >= words;
}

/** *Ana Reyes*, where everything is capitalised, too. */
function isPartOfName(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const isFirst = (place: number): boolean => place >= 0 && (classes[place]! & startsName) !== 0;
  return hasCapital(tokens[at]) && (isFirst(at) || (isFirst(at - 1) && hasCapital(tokens[at - 1])));
}

/** *Ana*, *BBC*, *QQ12*: names, short forms and numbers are the same in every language; days of the week are none. */
function isName(tokens: readonly Token[], at: number, opening: boolean, bits: number): boolean {
  const token = tokens[at] as WordToken;
  if (token.capitals === 'none' || token.text === 'i') return holdsDigit(token);
  // *Black Friday* is sold everywhere, and *on Friday* in English.
  if (!opening)
    return !isCalendarWord(token.text) || (hasCapital(tokens[at - 1]) && wordAt(tokens, at - 1) !== 'on');
  return (bits & startsName) !== 0 || (token.capitals === 'all' && token.text.length <= longestShortForm);
}

const longestShortForm = 4;

/** *On 6 December*. */
function isOnDate(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'number' &&
    wordAt(tokens, at - 2) === 'on' &&
    isCalendarWord(wordAt(tokens, at)!)
  );
}

/** *We had 41 requests for …*: each of these words has a twin in some language, all of them together in none but English. */
function isOfSmallWords(tokens: readonly Token[]): boolean {
  const neighbours = smallWordsOfNeighbours.filter(words => tokens.some(token => words.has(token.text)));
  return neighbours.length >= 3;
}

/** *Ha ha*: people laugh in every language. */
function isLaugh(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)!;
  return laughs.has(word) && (wordAt(tokens, at - 1) === word || wordAt(tokens, at + 1) === word);
}

const laughs = new Set(['ha', 'he', 'hee', 'ho', 'hi', 'heh', 'hah']);

function standsAlone(tokens: readonly Token[], at: number): boolean {
  return (at === 0 || tokens[at - 1]!.kind === 'mark') && tokens[at + 1]?.kind === 'mark';
}

/** Where nearly all words are written with a capital letter, capitals tell no names. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capital = 0;
  let plain = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.capitals === 'none') plain++;
    else capital++;
  }
  return capital > 2 * plain;
}

/** A part of `jane.doe@shop.example`, `@janedoe` or `shop.example/sale`. */
function isPartOfAddress(tokens: readonly Token[], at: number): boolean {
  return joins(tokens, at - 1) || joins(tokens, at + 1);
}

function joins(tokens: readonly Token[], at: number): boolean {
  const mark = at < 0 ? undefined : tokens[at];
  if (mark?.kind !== 'mark') return false;
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || after.start !== mark.end) return false;
  // *W/c 17 November* is short for words.
  if (mark.text === '/')
    return after.text.length === 1 || wordAt(tokens, at - 1)?.length === 1 || isPath(tokens, at);
  return mark.text === '@' || ('._'.includes(mark.text) && tokens[at - 1]?.end === mark.start);
}

/** How far before a stroke its address may start, in tokens. */
const addressWithin = 8;

/** `shop.example/sale`, and not *buses/day*. */
function isPath(tokens: readonly Token[], stroke: number): boolean {
  for (let at = stroke; at > stroke - addressWithin && at > 0; at--) {
    if (tokens[at - 1]!.end !== tokens[at]!.start) return false;
    if (tokens[at - 1]!.kind === 'mark' && './@'.includes(tokens[at - 1]!.text)) return true;
  }
  return false;
}
