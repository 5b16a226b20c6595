import { withCommas } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import type { Splice } from './splice.ts';

/** A group with the number that tells its size. */
export interface Counted {
  readonly group: Group;
  readonly number: NumberPhrase;
}

/** The groups of a text that have a number of more than one, with it. */
export function countedGroups(
  groups: readonly Group[],
  numbers: readonly NumberPhrase[],
): readonly Counted[] {
  return groups.flatMap(group => {
    const number = numbers.find(({ from, to }) => from < group.to && to > group.from);
    return number === undefined || number.value.max === 1 ? [] : [{ group, number }];
  });
}

const pointers = new Set(['the', 'these', 'those']);
const determiners = new Set(['the', 'our', 'your', 'these', 'those', 'you', 'them', 'us', 'my', 'their']);

/**
 * *53 people* to *people*, *53 of our members* to *some of our members*, *62% of listeners* to *some listeners*, *the 53 of
 * you* to *those of you*.
 */
export function dropCount({ tokens }: Passage, { group, number }: Counted): Splice | undefined {
  const { start, end } = spanOf(tokens, number.from, number.to);
  const next = tokens[number.to];
  if (next === undefined || next.kind !== 'word') return undefined;
  // With its article a number is a noun, which cannot just be left out.
  const article = pointers.has(wordAt(tokens, number.from - 1) ?? '') && next.text === 'of';
  const from = article ? number.from - 1 : number.from;
  const first = startsSentence(tokens, from);
  const some = first ? 'Some' : 'some';
  if (article) {
    const { start } = spanOf(tokens, from, number.to);
    return { start, end, by: first ? 'Those' : 'those' };
  }
  if (next.text === 'of') {
    if (determiners.has(wordAt(tokens, number.to + 1) ?? '')) return { start, end, by: some };
    return { start, end: next.end, by: some };
  }
  if (group.to <= number.to)
    return {
      start,
      end,
      by: pointers.has(wordAt(tokens, number.from - 1) ?? '') ? 'people' : `${some} people`,
    };
  // Whole groups behind a word that wants the number: *all 53 people*, *each of 53 people*.
  if (['all', 'each', 'every', 'only', 'just', 'of'].includes(wordAt(tokens, number.from - 1) ?? ''))
    return undefined;
  return { start, end: next.start, by: '', capital: first };
}

/** *3,749 people* to *about 3,700 people*: the number to so many significant digits, or to a multiple of `nearest`. */
export function roundCount(
  { tokens }: Passage,
  { number }: Counted,
  to: { readonly digits: number } | { readonly nearest: number },
): Splice | undefined {
  const { form, value, bound, from, core } = number;
  if (form !== 'count' || number.magnitude) return undefined;
  const exact = bound === 'max' ? value.max : value.min;
  if (exact === null || exact < 10) return undefined;
  const step = 'nearest' in to ? to.nearest : 10 ** Math.max(0, String(exact).length - to.digits);
  // A bound still has to hold of the rounded number.
  const round = bound === undefined ? Math.round : bound === 'min' ? Math.floor : Math.ceil;
  const rounded = round(exact / step) * step;
  if (rounded === 0 || rounded === exact) return undefined;
  const place = spanOf(tokens, bound === undefined ? from : core, number.to);
  if (bound !== undefined) return { ...place, by: withCommas(rounded) };
  const behindDeterminer = determiners.has(wordAt(tokens, from - 1) ?? '');
  const about = startsSentence(tokens, from) ? 'About' : behindDeterminer ? 'roughly' : 'about';
  return { ...place, by: `${about} ${withCommas(rounded)}` };
}

function startsSentence(tokens: Passage['tokens'], at: number): boolean {
  return at === 0 || ['.', '!', '?', '¶'].some(mark => isMark(tokens, at - 1, mark));
}
