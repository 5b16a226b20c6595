// What can be taken out of a text so that the rest still reads: a whole sentence, or what stands behind a colon.
import type { Span } from '@fineline/ruleset';
import { isMark } from '../tokens/token.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Splice } from './splice.ts';

/** A part of the text, and what taking it out does. */
export interface Unit {
  readonly span: Span;
  readonly removal: Splice;
}

/** Every sentence but for its part behind a colon, and every part behind one. */
export function unitsOf({ tokens, sentences, source, masks }: Passage): readonly Unit[] {
  return sentences.flatMap(({ from, to }) => {
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    const whole: Unit = {
      span: { start: first.start, end: last.end },
      removal: without(source, first.start, last.end),
    };
    let colon = -1;
    for (let at = from + 1; at < to - 1; at++) if (isMark(tokens, at, ':') && masks.of[at] === 0) colon = at;
    if (colon < from + 3) return [whole];
    const { start } = tokens[colon]!;
    return [
      { span: { start: first.start, end: start }, removal: whole.removal },
      { span: { start, end: last.end }, removal: { start, end: last.end, by: '.' } },
    ];
  });
}

/** Takes the white space before it out, too, or behind it at the start of the text. */
function without(source: string, start: number, end: number): Splice {
  let [from, to] = [start, end];
  while (from > 0 && source[from - 1]!.trim() === '') from--;
  if (from === 0) while (to < source.length && source[to]!.trim() === '') to++;
  return { start: from, end: to, by: '' };
}
