// What can be taken out of a text so that the rest still reads: a whole sentence, or what stands behind a colon.
import type { Span } from '@fineline/ruleset';
import { isMark, wordAt } from '../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import type { Passage } from '../passage/passage.ts';
import type { Splice } from './splice.ts';

/** A part of the text, and what taking it out does. */
export interface Unit {
  readonly span: Span;
  readonly removal: Splice;
  /** The sentence that it is or ends, by its place in the passage. */
  readonly sentence: number;
  /** Whether it is all of its sentence. */
  readonly whole: boolean;
}

/** Every sentence but for its part behind a colon, and every part behind one; none that is torn from a longer word. */
export function unitsOf({ tokens, sentences, source, masks }: Passage): readonly Unit[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    if (!isBlank(source, first.start - 1) || !isBlank(source, last.end)) return [];
    const whole: Unit = {
      span: { start: first.start, end: last.end },
      removal: without(source, first.start, last.end),
      sentence,
      whole: true,
    };
    let colon = -1;
    for (let at = from + 1; at < to - 1; at++) if (isMark(tokens, at, ':') && masks.of[at] === 0) colon = at;
    const before = wordAt(tokens, colon - 1);
    // *Fun fact: …*, *and honestly: …* say nothing by themselves.
    const leans = before === undefined || closedClass.has(before) || isAdverb(before);
    const hangs = conditions.has(wordAt(tokens, from) ?? '');
    const says = tokens.slice(from, Math.max(from, colon)).some(({ word }) => isFiniteVerb(word));
    if (colon < from + 3 || leans || hangs || !says || !isBlank(source, tokens[colon]!.end)) return [whole];
    const { start } = tokens[colon]!;
    return [
      { ...whole, span: { start: first.start, end: start } },
      {
        span: { start, end: last.end },
        removal: { start, end: last.end, by: '.' },
        sentence,
        whole: false,
      },
    ];
  });
}

const conditions = new Set('if unless when while because since although though whether'.split(' '));

/** White space, or an end of the text. */
function isBlank(source: string, at: number): boolean {
  return source.charAt(at).trim() === '';
}

/** Takes the white space before it out, too, or behind it at the start of the text. */
function without(source: string, start: number, end: number): Splice {
  let [from, to] = [start, end];
  while (from > 0 && source[from - 1]!.trim() === '') from--;
  if (from === 0) while (to < source.length && source[to]!.trim() === '') to++;
  return { start: from, end: to, by: '' };
}
