// A jibe that the company turns on itself, or that ends in a gift, is none: *brilliant work by us*, *is a free hint any
// help?* What words show of a sting counts for nothing where what is said behind it settles it.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { hostileTones } from './hostileTones.ts';
import { markSettled } from './settlingMarks.ts';

/** What was weighed against what settles it already. */
const weighed = new Set(['aside-on-people', 'remark-on-people']);
/** Whole questions: *is a free hint any help?*, *who wouldn't?* settle what they would ask. */
const questions = new Set(['question-to-task', 'question-of-motive', 'asked-to-account']);

/** Leaves out what is settled behind where it is said; where the company only takes people's side, it teases. */
export function eased(scene: Scene, evidence: readonly Evidence[]): readonly Evidence[] {
  const { tokens, sentences } = scene.passage;
  return evidence.flatMap(one => {
    const { word = '', cue, span } = one;
    if (span === undefined || !hostileTones.has(word) || weighed.has(cue)) return [one];
    const from = firstFrom(tokens, questions.has(cue) ? span.start : span.end);
    const index = scene.sentenceAt(Math.max(0, from - 1));
    const rest = { from, to: sentences[index]!.to };
    const ease = easeOf(scene, rest, sentences[index + 1]);
    return ease === 'settled' ? [] : [ease === 'teasing' ? { ...one, word: 'teasing' } : one];
  });
}

/** How the rest of a sentence and the one behind it end. */
function easeOf(scene: Scene, rest: Range, next: Range | undefined): 'settled' | 'teasing' | undefined {
  const marks = new Set<string>();
  if (rest.from < rest.to) markSettled(scene, rest, mark => marks.add(mark));
  // *We wrote it* turns what it ends on the company, and as a sentence of its own it may reproach.
  if (next !== undefined) markSettled(scene, next, mark => mark !== 'our deed' && marks.add(mark));
  marks.delete('plain');
  if (marks.size === 0) return undefined;
  return marks.size === 1 && marks.has('sides') ? 'teasing' : 'settled';
}

/** The first token that starts at a place of the text or behind it. */
function firstFrom(tokens: Scene['passage']['tokens'], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
