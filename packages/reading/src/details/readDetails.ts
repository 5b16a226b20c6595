import type { Evidence, NumberFact } from '@fineline/ruleset';
import type { Group, People } from '../cohorts/groups/group.ts';
import type { Range } from '../tokens/range.ts';
import type { Passage } from '../passage/passage.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { shortPeriods } from '../lexicon/lists/shortPeriods.ts';
import type { Windows } from '../windows/shortest.ts';

/**
 * How many exact details the text combines about any one group: its exact number, a title, a place, a time, each counted
 * once. What a sentence says is said about each group in it. `possible` groups may add to them.
 */
export function readDetails(
  passage: Passage,
  { groups, possible }: Pick<People, 'groups' | 'possible'>,
  windows: Windows,
): NumberFact {
  const surely = mostDetails(passage, groups, windows);
  const perhaps = mostDetails(passage, possible, windows);
  const value = { min: surely.length, max: Math.max(surely.length, perhaps.length) };
  return { value, evidence: surely.length > 0 ? surely : perhaps };
}

function mostDetails(passage: Passage, groups: readonly Group[], windows: Windows): readonly Evidence[] {
  if (groups.length === 0) return [];
  let most: readonly Evidence[] = [];
  for (const [sentence, inSentence] of bySentence(passage, groups)) {
    const about = detailsOf(passage, sentence, windows);
    for (const { cohort } of inSentence) {
      const count = cohort.exact === true && cohort.span ? [{ cue: 'exact-count', span: cohort.span }] : [];
      if (count.length + about.length > most.length) most = [...count, ...about];
    }
  }
  return most;
}

function bySentence(passage: Passage, groups: readonly Group[]): ReadonlyMap<number, readonly Group[]> {
  const sentences = new Map<number, Group[]>();
  for (const group of groups) {
    const sentence = passage.sentenceOf[group.from]!;
    const together = sentences.get(sentence);
    if (together === undefined) sentences.set(sentence, [group]);
    else together.push(group);
  }
  return sentences;
}

function detailsOf(passage: Passage, index: number, windows: Windows): readonly Evidence[] {
  const { tokens, masks, sentences } = passage;
  const { from, to } = sentences[index]!;
  const details: Evidence[] = [];
  const title = firstWithin(masks.titles, from, to);
  if (title !== undefined) details.push({ cue: 'title', span: spanOf(tokens, title.from, title.to) });
  const place = placeIn(passage, from, to);
  if (place !== undefined) details.push({ cue: 'place', span: spanOf(tokens, place.from, place.to) });
  const time = firstWithin(windows, from, to);
  if (time !== undefined) details.push({ cue: 'time', span: spanOf(tokens, time.from, time.to) });
  return details;
}

/** The first of the ranges, which are in order, that lies within the tokens `from` to `to`. */
function firstWithin(ranges: readonly Range[], from: number, to: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const first = ranges[low];
  return first !== undefined && first.to <= to ? first : undefined;
}

const placing = new Set(['in', 'from', 'at', 'near', 'around']);

/** *In Dublin*, *from the Theater District*: a capitalised name, no date, after a word of place. */
function placeIn({ tokens, masks }: Passage, from: number, to: number): Range | undefined {
  for (let at = from; at < to - 1; at++) {
    // The name first: fewer words lead to one than are asked for.
    const next = tokens[at + 1]!;
    if (next.kind !== 'word' || (next.capitals === 'none' && next.text !== 'the')) continue;
    if (!placing.has(wordAt(tokens, at) ?? '') || masks.of[at] !== 0) continue;
    const start = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    let end = start;
    while (end < to) {
      const token = tokens[end]!;
      if (token.kind !== 'word' || token.capitals === 'none') break;
      if (isCalendarWord(token.text) || shortPeriods.has(token.text)) break;
      end++;
    }
    if (end > start && masks.of[start] === 0) return { from: start, to: end };
  }
  return undefined;
}
