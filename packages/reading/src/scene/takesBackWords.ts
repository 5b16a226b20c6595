// Words that a company takes back (*we are sorry that we called 80 of you ‘grubby’*) are mentioned, not used: neither they
// nor the sentence that judges them is a jibe or calls anybody out.
import { inQuotation } from '../passage/masks.ts';
import { aGroup, heldBy, regret, toldSaying, you, type Scene } from './scene.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';

/**
 * *We are sorry that we called 90 of you ‘skint’*: the sentence quotes what was said of people, and it or one beside it takes
 * that back. Use is not mention: nobody is called that by it.
 */
export function takesBackWords(scene: Scene, sentence: number): boolean {
  if ((heldBy(scene, sentence) & toldSaying) === 0) return false;
  const near = heldBy(scene, sentence - 1) | heldBy(scene, sentence) | heldBy(scene, sentence + 1);
  return (
    ((near & regret) !== 0 || isWithdrawn(scene.passage, sentence + 1)) && isQuoting(scene.passage, sentence)
  );
}

/** *It was a cheap shot and it’s gone*, *it is down*: what was said was taken down. */
function isWithdrawn({ tokens, sentences }: Passage, sentence: number): boolean {
  const range = sentences[sentence];
  if (range === undefined || !['it', "it's"].includes(wordAt(tokens, range.from) ?? '')) return false;
  for (let at = range.from; at < Math.min(range.to, range.from + 16); at++)
    if (withdrawn.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const withdrawn = new Set('down gone removed pulled deleted withdrawn scrapped dropped'.split(' '));

/** Whether the company says that it is sorry, in a sentence that starts with it or says nothing else. */
export function apologises({ passage }: Pick<Scene, 'passage'>, sentence: number): boolean {
  const range = passage.sentences[sentence];
  if (range === undefined) return false;
  for (let at = range.from; at < Math.min(range.to, range.from + 4); at++)
    if (apologising.has(wordAt(passage.tokens, at) ?? '')) return true;
  return false;
}

const apologising = new Set(['sorry', 'apologies', 'apologise', 'apologize']);

/** *Hundreds of you wrote in. Sorry.*: nobody counted them, and they are owed an apology. */
export function isOwedAnApology(scene: Scene, sentence: number): boolean {
  const { holds } = scene;
  return (
    ((holds[sentence] ?? 0) & (aGroup | you)) !== 0 && [0, 1, 2].some(by => apologises(scene, sentence + by))
  );
}

function isQuoting({ masks, sentences }: Passage, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + 60); at++) if (masks.of[at] === inQuotation) return true;
  return false;
}
