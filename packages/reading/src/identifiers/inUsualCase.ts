// *ana reyes from leeds*, *ANA REYES FROM LEEDS*, *Ana REYES*: names that are written in other letters than names are.
import { startsName } from '../lexicon/classes.ts';
import { isTown } from '../lexicon/isTown.ts';
import { isWeighed } from '../lexicon/wordWeights.ts';
import { towns } from '../lexicon/lists/towns.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token, type WordToken } from '../tokens/token.ts';
import { institutions } from '../names/fullNames.ts';
import { givenNames } from '../lexicon/lists/givenNames.ts';
import { isUnknown } from '../names/isUnknown.ts';

const titles = new Set('mr mrs ms dr'.split(' '));
const placing = new Set('from of in'.split(' '));
/** What is in capitals and shorter is an abbreviation as often as a name: *Ana BBC*. */
const shortestSurname = 4;

/** The same text with its names in the letters of names, and with no other word in capitals beside them; undefined where they all are. */
export function inUsualCase(passage: Passage): Passage | undefined {
  const { tokens, classes, sentences, sentenceOf } = passage;
  let changed: Token[] | undefined;
  let quiet = -1;
  for (let at = 0; at < tokens.length - 1; at++) {
    if ((classes[at]! & startsName) === 0) continue;
    const surname = surnameOf(tokens, at);
    if (surname === undefined) continue;
    const first = tokens[at] as WordToken;
    if (first.capitals === 'first' && surname.token.capitals === 'first') continue;
    changed ??= tokens.slice();
    if (first.capitals === 'all' && quiet !== sentenceOf[at]!) {
      quiet = sentenceOf[at]!;
      quieten(changed, sentences[quiet]!);
    }
    changed[at] = { ...first, capitals: 'first' };
    changed[surname.at] = { ...surname.token, capitals: 'first' };
    const place = surname.at + 2;
    if (placing.has(wordAt(tokens, surname.at + 1) ?? '') && isPlace(tokens, place))
      changed[place] = { ...(tokens[place] as WordToken), capitals: 'first' };
  }
  return changed && { ...passage, tokens: changed };
}

/** Endings of English words that are in no list. */
const endings = /(?:ly|ing|ness|ful|less|ers|ors|ed)$/;

function isSurname(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return (
    isUnknown(tokens, at) ||
    !(isWeighed(word) || endings.test(word) || towns.has(word) || word.endsWith("'s"))
  );
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  return towns.has(wordAt(tokens, at) ?? '') || isUnknown(tokens, at);
}

/** What may be a surname behind the first name or the title at `at`: in the same letters, or in capitals. */
function surnameOf(tokens: readonly Token[], at: number): { at: number; token: WordToken } | undefined {
  const first = tokens[at] as WordToken;
  const isTitle = titles.has(first.text);
  if (!isTitle && !givenNames.has(first.text)) return undefined;
  const last = isTitle && isMark(tokens, at + 1, '.') ? at + 2 : at + 1;
  const token = tokens[last];
  if (token?.kind !== 'word' || !isSurname(tokens, last) || institutions.has(token.text)) return undefined;
  const isLong = token.capitals === 'all' && token.text.length >= shortestSurname;
  return first.capitals === token.capitals || (first.capitals === 'first' && isLong)
    ? { at: last, token }
    : undefined;
}

/** Capitals say nothing where all is in capitals, but that towns have one. */
function quieten(tokens: Token[], { from, to }: { readonly from: number; readonly to: number }): void {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.capitals !== 'all') continue;
    tokens[at] = { ...token, capitals: isTown(token) ? 'first' : 'none' };
  }
}
