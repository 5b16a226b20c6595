import { inQuotation } from '../masks/masks.ts';
import { aGroup, you, type Scene } from '../cues/scene.ts';
import type { Passage } from '../tokens/passage.ts';
import { wordAt } from '../tokens/token.ts';

const regretting = new Set(
  'sorry apologise apologize apologies apologised apologized apology regret regretted wrong unkind rude mistake deleted withdrawn'.split(
    ' ',
  ),
);
const saying = new Set(
  (
    'called call calling calls said saying tweeted posted wrote described labelled labeled named joked referred dubbed sent ' +
    'email tweet post advert ad billboard caption headline newsletter line joke'
  ).split(' '),
);

/**
 * *We are sorry that we called 90 of you ‘skint’*: the sentence quotes what was said of people, and it or one beside it takes
 * that back. Use is not mention: nobody is called that by it.
 */
export function takesBackWords(scene: Scene, sentence: number): boolean {
  const { passage } = scene;
  return (
    holdsWord(passage, sentence, saying) &&
    isQuoting(passage, sentence) &&
    [sentence, sentence - 1, sentence + 1].some(at => holdsWord(passage, at, regretting))
  );
}

/** Whether the company says that it is sorry, in a sentence that starts with it or says nothing else. */
export function apologises({ passage }: Pick<Scene, 'passage'>, sentence: number): boolean {
  return holdsWord(passage, sentence, apologising, 4);
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

function holdsWord(
  { tokens, sentences }: Passage,
  sentence: number,
  words: ReadonlySet<string>,
  within = 60,
): boolean {
  const range = sentences[sentence];
  if (range === undefined) return false;
  for (let at = range.from; at < Math.min(range.to, range.from + within); at++)
    if (words.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
