// A label that names the people, and behind it a list of places, times or answers, each with its number: *Members by town:
// Wells 20,000, Ely 4*, *Riders: 12,000 on Friday, 6 on Sunday*, one on a line as often as not.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { headOfLabel } from './headOfLabel.ts';
import { startsLine } from './lines.ts';
import { numbersWhatIsBefore } from './noCounts.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** The people whom a number in such a list counts; `list` is what the last one did. */
export function listed(
  passage: Passage,
  number: NumberPhrase,
  list: Unnamed | undefined,
): Unnamed | undefined {
  const { from, to } = number;
  if (number.value.max === 0) return undefined;
  const item = itemAt(passage, number);
  if (item === undefined) return undefined;
  const goesOn = list !== undefined && item >= list.to && item - list.to <= between;
  const sure = number.value.min > lastHour;
  if (goesOn) return { ...list, from, to, kind: sure ? 'people' : list.kind };
  const label = labelBefore(passage, item);
  if (label === undefined) return undefined;
  return { unit: label.unit, from, to, kind: sure || label.divided ? 'people' : 'unclear' };
}

/** The most tokens between two items: a mark, a bracket with a name, *and*. */
const between = 5;
/** The most tokens of what an item is called. */
const longestName = 4;
/** The most tokens of a label. */
const longestLabel = 14;
/** No hour is later. */
const lastHour = 24;

const placing = new Set('in on at from by with'.split(' '));
const answers = new Set('yes no for against'.split(' '));
const parting = ',;:–•*-.¶';

/** Where the item of a number starts: *Wells 20,000*, *Wells: 20,000*, *20,000 (Wells)*, *12,000 on Friday*, *9,000 yes*. */
function itemAt(passage: Passage, { from, to }: NumberPhrase): number | undefined {
  const { tokens } = passage;
  const next = wordAt(tokens, to) ?? '';
  if (parts(passage, from)) {
    if (isMark(tokens, to, '(') && hasCapital(tokens[to + 1])) return from;
    if (placing.has(next) || answers.has(next)) return from;
  }
  return endsItem(passage, to) ? namedItem(passage, from) : undefined;
}

function namedItem(passage: Passage, from: number): number | undefined {
  const { tokens } = passage;
  const signed = tokens[from - 1]?.kind === 'mark' && ':–-'.includes(tokens[from - 1]!.text);
  const end = signed ? from - 1 : from;
  const nearest = tokens[end - 1];
  if (nearest === undefined || (!signed && !hasCapital(nearest)) || numbersWhatIsBefore(tokens, end - 1))
    return undefined;
  for (let start = end - 1; start >= Math.max(0, end - longestName); start--) {
    const token = tokens[start]!;
    if (token.kind === 'word' && isFiniteVerb(token.text)) return undefined;
    if (token.kind === 'mark' && !'–+-'.includes(token.text)) return undefined;
    if (parts(passage, start) && !(token.kind === 'number' && isMark(tokens, start - 1, '–'))) return start;
  }
  return undefined;
}

/** True where an item may start: behind a mark, *and*, or the end of a line. */
function parts(passage: Passage, at: number): boolean {
  const before = passage.tokens[at - 1];
  if (before === undefined) return false;
  if (startsLine(passage, at)) return true;
  return before.kind === 'mark' ? parting.includes(before.text) : wordAt(passage.tokens, at - 1) === 'and';
}

function endsItem(passage: Passage, to: number): boolean {
  const next = passage.tokens[to];
  if (next === undefined || startsLine(passage, to)) return true;
  return next.kind === 'mark' ? ',;.!…¶'.includes(next.text) : next.kind === 'word' && next.text === 'and';
}

/** The people of the label that ends before an item; `divided` where it says by what. */
function labelBefore(
  passage: Passage,
  item: number,
): { readonly unit: string; readonly divided: boolean } | undefined {
  const { tokens } = passage;
  let end = item;
  // The sign in front of an item.
  if (tokens[end - 1]?.kind === 'mark' && '-•*–¶'.includes(tokens[end - 1]!.text)) end--;
  if (isMark(tokens, end - 1, '¶')) end--;
  const sign = tokens[end - 1]?.kind === 'mark' ? tokens[end - 1]!.text : '';
  const signed = sign === ':' || sign === '.';
  if (!signed && !startsLine(passage, end) && tokens[end]?.text !== '¶') return undefined;
  if (signed) end--;
  let start = end - 1;
  while (start > Math.max(0, end - longestLabel) && !startsLine(passage, start) && !isEnd(tokens, start - 1))
    start--;
  if (start < 0) return undefined;
  if (start > 0 && !startsLine(passage, start) && !isEnd(tokens, start - 1)) return undefined;
  const head = headOfLabel(passage, start);
  if (head === undefined || head.to > end) return undefined;
  const divided = saysBy(tokens, head.to, end);
  // *Members by age. 18–24: 9,400*; a sentence that ends with members is no label.
  if (sign === '.' && !divided) return undefined;
  return head.to === end || leadsOn(tokens, head.to, end) ? { unit: head.unit, divided } : undefined;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'mark' && '.!?:…¶'.includes(tokens[at]!.text);
}

function saysBy(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(tokens, at) === 'by') return true;
  return false;
}

const leading = new Set('by in on at from with who that per across this last over during'.split(' '));

/** *Members on the late bus*, *riders by day*, *customers who chose oats, by year*; *members meet here* is a sentence. */
function leadsOn(tokens: readonly Token[], from: number, to: number): boolean {
  const first = isMark(tokens, from, ',') || isMark(tokens, from, '(') ? from + 1 : from;
  if (!leading.has(wordAt(tokens, first) ?? '')) return false;
  if (isRelativeWho(wordAt(tokens, first))) return true;
  for (let at = first; at < to; at++) if (isFiniteVerb(wordAt(tokens, at))) return false;
  return true;
}
