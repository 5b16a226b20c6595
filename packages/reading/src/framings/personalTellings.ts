// What points at nobody: whoever is told by name what they did themselves, and those whom a fault of the company befell.
import type { Confirm } from '../cues/cue.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { we, you, type Scene } from '../scene/scene.ts';
import { faulty } from '../lexicon/clues.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { hails } from '../lexicon/lists/wordLists.ts';
import { faults } from '../lexicon/lists/framingTelltales.ts';

/** *Hey Olga, you beat last week by nine lengths*: a message to one person about themselves is their recap. */
export function isGivenTheirOwn({ passage: { tokens, sentences }, holds }: Scene, cue: string): boolean {
  if (cue !== 'hey-name') return false;
  const first = sentences.find(({ from }) => hails.has(wordAt(tokens, from) ?? ''));
  if (first === undefined || !isMark(tokens, first.from + 2, ',')) return false;
  return holds.some(held => (held & you) !== 0) || yours.has(wordAt(tokens, first.from + 3) ?? '');
}

/** Nobody is spoken to but whoever reads, or is hailed by a name and told of themselves: *Hi Olga, you rowed 412 miles*. */
export const toldOfThemselves: Confirm = scene => {
  const { pointedFrom, fact } = scene.address;
  if (pointedFrom === undefined) return true;
  return (fact.evidence ?? []).every(({ cue }) => isGivenTheirOwn(scene, cue ?? ''));
};

const yours = new Set(["that's", "it's"]);

/** How far from the people what befell them may stand, in tokens. */
const reach = 40;

/** *Up to 75 players were thrown out by our bug*: what befell them, which the company owns up to. */
export function befallen(
  { passage: { tokens, sentences }, holds, sentenceAt }: Scene,
  { from }: Group,
): boolean {
  const sentence = sentenceAt(from);
  const { from: start, to, clues } = sentences[sentence]!;
  if ((clues & faulty) === 0) return false;
  for (let at = Math.max(start, from - reach); at < Math.min(to, from + reach); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (faults.has(word)) return true;
    // *Could see another person's balance. We have written to each of them.*
    if (word === 'could' && wordAt(tokens, at + 1) === 'see') return ((holds[sentence + 1] ?? 0) & we) !== 0;
  }
  return false;
}
