// What a company made, gave, built or put right, in masses: *we delivered 4 million prescriptions*, *more than 300,000 eye tests
// were carried out in our stores*. Nobody whom it served is told of; what it sold, tracked or noticed tells of buyers.
import { aGroup, heldBy, you, type Scene } from '../scene/scene.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';

const making = new Set(
  (
    'gave delivered brewed baked made built opened planted donated trained hired paid lent sent found fixed recalled recycled saved ' +
    'collected answered turned launched printed cut poured dropped knitted packed cooked mended cleaned lit'
  ).split(' '),
);
const done = new Set(
  'made carried delivered given served poured baked brewed printed posted sent built'.split(' '),
);
const telling = new Set('again once twice one single only most never % rose fell doubled tripled'.split(' '));
/** Fewer may be told apart. */
const inMasses = 1000;
/** How much of a sentence is looked at, in tokens. */
const longest = 40;

/** True where a sentence tells what the company did for so many that nobody is meant. */
export function isCompanysDeed(scene: Scene, sentence: number): boolean {
  const { tokens, sentences } = scene.passage;
  const { from, to } = sentences[sentence]!;
  if (to - from > longest || (heldBy(scene, sentence) & (aGroup | you)) !== 0) return false;
  const byUs = wordAt(tokens, from) === 'we' && making.has(wordAt(tokens, from + 1) ?? '');
  let inOurs = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.text;
    if (telling.has(word) || (isPastVerb(word) && at > from + 1 && !done.has(word) && byUs)) return false;
    const number = coreNumberAt(tokens, at);
    if (number !== undefined && number.value.min < inMasses) return false;
    if (number !== undefined) at = Math.max(at, number.to - 1);
    inOurs ||=
      done.has(word) && ['was', 'were'].includes(wordAt(tokens, at - 1) ?? '') && isInOurs(scene, at + 1);
  }
  return byUs || inOurs;
}

function isInOurs({ passage: { tokens } }: Scene, start: number): boolean {
  for (let at = start; at < start + 4; at++)
    if (wordAt(tokens, at) === 'our' && ['in', 'on', 'at', 'by'].includes(wordAt(tokens, at - 1) ?? ''))
      return true;
  return false;
}
