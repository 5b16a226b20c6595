// *In tonight's episode, a guest in room 9 checks in and never checks out*: whoever is told of in a plot is found by nobody.
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';

const works = new Set(
  'episode thriller drama novel film movie whodunnit sequel chapter series sitcom story'.split(' '),
);
const presented = new Set("our tonight's new next this today's latest the".split(' '));
/** How far into its sentence the work may be named, in tokens. */
const within = 5;

/** Tells whether an offset stands in a sentence that opens on a work. */
export function inPlots({ passage: { tokens, sentences } }: Scene): (offset: number) => boolean {
  const plots = sentences.filter(({ from }) => {
    if (wordAt(tokens, from) !== 'in' || !presented.has(wordAt(tokens, from + 1) ?? '')) return false;
    for (let at = from + 2; at < from + within; at++) if (works.has(wordAt(tokens, at) ?? '')) return true;
    return false;
  });
  return offset =>
    plots.some(({ from, to }) => tokens[from]!.start <= offset && offset < tokens[to - 1]!.end);
}
