// Use is not mention: words inside a quotation or a title say nothing about the brand's tone, and a number inside a
// title counts nobody. A quotation still repeats the numbers in it, so the two are told apart.
import type { Sentence } from './sentences.ts';
import type { Range } from '../tokens/range.ts';
import type { Token } from '../tokens/token.ts';
import { titleRunsIn } from './titleRuns.ts';

export interface Masks {
  /** For each token: 0 plain, 1 in a quotation, 2 in a title. */
  readonly of: readonly number[];
  readonly titles: readonly Range[];
}

export const inQuotation = 1;
export const inTitle = 2;

/**
 * Finds quoted text and, inside sentences, runs of capitalised words that are titles. Quotation marks quote in every
 * language; what capitals mean is known of English alone.
 */
export function masksOf(tokens: readonly Token[], sentences: readonly Sentence[], english: boolean): Masks {
  const of = new Array<number>(tokens.length);
  for (let at = 0; at < tokens.length; at++) of[at] = 0;
  const titles: Range[] = [];
  for (const range of quotedRanges(tokens)) {
    // A title inside quoted speech stays part of the speech, and the other way round.
    if (of[range.from] !== 0) continue;
    const title = english && readsLikeTitle(tokens, range);
    of.fill(title ? inTitle : inQuotation, range.from, range.to);
    if (title) titles.push(range);
  }
  for (const range of english ? titleRunsIn(tokens, sentences) : none) {
    if (of[range.from] !== 0) continue;
    of.fill(inTitle, range.from, range.to);
    titles.push(range);
  }
  const named = english ? presentedTitle(tokens, sentences) : undefined;
  if (named !== undefined && of[named.from] === 0) {
    of.fill(inTitle, named.from, named.to);
    titles.push(named);
  }
  if (titles.length > 1) titles.sort((a, b) => a.from - b.from);
  return { of, titles };
}

const closerOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“']],
  ['„', ['“', '”']],
  ['‘', ['’', "'"]],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['"', ['"', '”']],
  ["'", ["'", '’']],
]);

/** What stands between quotation marks, the outermost first. A mark that is never closed quotes nothing. */
function quotedRanges(tokens: readonly Token[]): readonly Range[] {
  let ranges: Range[] | undefined;
  let open: Map<string, number> | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // Most marks quote nothing.
    if (token.kind !== 'mark' || token.text === '.' || token.text === ',') continue;
    // A quotation may hold lines, and no paragraphs.
    if (token.text === '¶') {
      if (token.end - token.start === 1) continue;
      open = undefined;
      continue;
    }
    const opener = open === undefined ? undefined : openerClosedBy(tokens, at, open);
    if (opener !== undefined) {
      const from = open!.get(opener)! + 1;
      if (at > from) (ranges ??= []).push({ from, to: at });
      open!.delete(opener);
    } else if (closerOf.has(token.text) && opens(tokens, at) && !open?.has(token.text)) {
      (open ??= new Map()).set(token.text, at);
    }
  }
  return ranges?.sort((a, b) => a.from - b.from || b.to - a.to) ?? none;
}

const none: readonly never[] = [];

function openerClosedBy(tokens: readonly Token[], at: number, open: Map<string, number>): string | undefined {
  const token = tokens[at]!;
  if (tokens[at - 1]?.end !== token.start) return undefined;
  for (const opener of open.keys()) if (closerOf.get(opener)!.includes(token.text)) return opener;
  return undefined;
}

/** A quotation mark opens where a word follows at once and none stands before it. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (tokens[at + 1]?.start !== token.end) return false;
  return before === undefined || before.end !== token.start || before.kind === 'mark';
}

const small = new Set(
  "a an the of and or in on at to for from by with like as is vs off up my your our his her its it he it's he's".split(
    ' ',
  ),
);

/** Every word but the small ones is capitalised: a title. `who hurt you` or a whole sentence is speech. */
function readsLikeTitle(tokens: readonly Token[], { from, to }: Range): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') capitals++;
    if (token.kind !== 'word') continue;
    if (token.capitals !== 'none') capitals++;
    else if (!small.has(token.text)) return false;
  }
  return capitals > 0;
}

const articles = new Set(['a', 'an', 'the', 'our', 'new']);
const works = new Set(
  'podcast film movie documentary book novel memoir show series play musical drama comedy thriller album song game exhibition exhibit gig'.split(
    ' ',
  ),
);
/** How far into its sentence the kind of work may stand, in tokens. */
const presentedWithin = 6;

/** *Are You Lost? A new podcast about maps.*: a first sentence in capitals, which the next one says is a work. */
function presentedTitle(tokens: readonly Token[], sentences: readonly Sentence[]): Range | undefined {
  const [first, second] = sentences;
  if (first === undefined || second === undefined || first.words < 2) return undefined;
  if (!articles.has(tokens[second.from]!.text)) return undefined;
  for (let at = first.from; at < first.to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.capitals === 'none' && !small.has(token.text)) return undefined;
  }
  if (tokens[first.to - 2]?.kind !== 'word') return undefined;
  for (let at = second.from + 1; at < Math.min(second.to, second.from + presentedWithin); at++)
    if (works.has(tokens[at]!.text)) return { from: first.from, to: first.to };
  return undefined;
}
