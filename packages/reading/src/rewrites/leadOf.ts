// What stands before a number, since that decides whether its sentence can do without it. What is not listed here cannot:
// *the other 53*, *one of 53*, *which 53 of you*, *customer no. 53*.
import { startsNumber } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';

/**
 * `opens`: it opens its sentence or clause. `determiner`: *the 53*, *our 53*. `there`: *there were 53*. `verb`: *we saw 53*.
 * `greeting`: *dear 53*, *hello to 53*. `preposition`: *by 53*. `link`: *is 53*, *of 53*, which only another number can
 * follow.
 */
export type Lead = 'opens' | 'determiner' | 'there' | 'verb' | 'greeting' | 'preposition' | 'link';

export const pointers: ReadonlySet<string> = new Set(['the', 'these', 'those']);
const owners = new Set(['our', 'your', 'their', 'my', 'its', 'his', 'her']);
const degrees = new Set(
  'slightly quite rather just barely hardly nearly almost only about roughly exactly'.split(' '),
);
const times = new Set(
  (
    'yesterday today tonight week weekend month year night morning afternoon evening monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april june july august september october november december'
  ).split(' '),
);
const joins = new Set('and but because while so'.split(' '));
const greets = new Set(['dear', 'hey', 'hi', 'hello']);
const greetsTo = new Set(
  'hello hi thanks congratulations congrats off shoutout out cheers welcome'.split(' '),
);
const prepositions = new Set(['by', 'with', 'among', 'amongst']);
const links = new Set(
  'is are was were be been of for from to at in on over after before among between against'.split(' '),
);
const wants = new Set('have welcome thank congratulate see meet invite salute'.split(' '));
/** What they say is the number itself. */
const ofNumbers = new Set(
  (
    'counted totalled totaled numbered reached hit passed topped grew rose fell dropped dwindled shrank averaged climbed ' +
    'equalled'
  ).split(' '),
);
const openers = new Set(
  'in on at during after before last this yesterday today tonight over since hey oh wow yes'.split(' '),
);

/** The first token of a number phrase with the words of degree before it: *slightly fewer than 53*. */
export function withDegree(tokens: readonly Token[], from: number): number {
  let first = from;
  while (degrees.has(wordAt(tokens, first - 1) ?? '')) first--;
  return first;
}

/** What leads to the number whose first token is `from`; undefined for what is better left alone. */
export function leadOf(passage: Passage, from: number): Lead | undefined {
  const { tokens } = passage;
  const before = tokens[from - 1];
  // *Fifty*, an empty line, *three*: the number may go on.
  if (isMark(tokens, from - 1, '¶') && isNumber(passage, from - 2)) return undefined;
  if (before === undefined || opensSentence(tokens, from)) return 'opens';
  if (before.kind === 'mark') return opensClause(passage, from) ? 'opens' : undefined;
  const word = before.word;
  if (word === undefined) return undefined;
  if (pointers.has(word) || owners.has(word)) return 'determiner';
  if (times.has(word)) return 'opens';
  if (joins.has(word)) return goesOn(passage, from - 2) ? undefined : 'opens';
  if (greets.has(word)) return 'greeting';
  if (word === 'to' && (from === 1 || opensSentence(tokens, from - 1))) return 'greeting';
  if (word === 'to' && greetsTo.has(wordAt(tokens, from - 2) ?? '')) return 'greeting';
  if (prepositions.has(word)) return 'preposition';
  if (links.has(word)) return wordAt(tokens, from - 2) === 'there' && word !== 'be' ? 'there' : 'link';
  if (ofNumbers.has(word)) return 'link';
  return isPastVerb(word) || word === 'has' || word === 'had' || wants.has(word) ? 'verb' : undefined;
}

/** Whether a sentence opens at `at`, a list mark or an emoji before it aside. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isBullet(tokens, first - 1)) first--;
  return first === 0 || ['.', '!', '?', '…', '¶'].some(mark => isMark(tokens, first - 1, mark));
}

function isBullet(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || next.start === token.end) return false;
  return token.kind === 'symbol' ? !'+=~<>&/$€£%'.includes(token.text) : '-*•–—'.includes(token.text);
}

/** Behind a colon, or behind a comma that ends no name of whoever is counted: *in May, 53 …*, *40 came, 53 …*. */
function opensClause({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  if (isMark(tokens, from - 1, ':')) return tokens[from]!.start > tokens[from - 1]!.end;
  if (!isMark(tokens, from - 1, ',')) return false;
  const first = sentences[sentenceOf[from]!]!.from;
  if (openers.has(wordAt(tokens, first) ?? '')) return true;
  for (let at = first; at < from - 1; at++) if (isFiniteVerb(wordAt(tokens, at))) return true;
  return false;
}

/** *Two score and ten*, *all but three*: what stands before a joining word at `at` and the number belong together. */
function goesOn(passage: Passage, at: number): boolean {
  if (opensSentence(passage.tokens, at + 1) || opensClause(passage, at + 1)) return false;
  const word = wordAt(passage.tokens, at);
  return word === undefined || wholes.has(word) || isNumber(passage, at);
}

const wholes = new Set('all any anything everyone everybody nobody none nothing score dozen'.split(' '));

function isNumber({ tokens, classes }: Passage, at: number): boolean {
  return tokens[at]?.kind === 'number' || ((classes[at] ?? 0) & startsNumber) !== 0;
}
