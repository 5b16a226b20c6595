// Slips of the pen, one of each kind at every word of a text: left out, written twice, swapped with the next.

/** A text with one slip in it. */
export interface Damaged {
  readonly slip: 'without' | 'twice' | 'swapped';
  /** The words that were hit: one, or two where they were swapped. */
  readonly words: string;
  readonly text: string;
  /** Where the damage lies in the damaged text, from the word before it to the word behind it. */
  readonly start: number;
  readonly end: number;
}

/** Texts in quotation marks, long ones first; words and numbers with all that is glued to them; signs. */
const pieces = /\/\/[^\n]*|"""[^]*?"""|"(?:\\.|[^"\\\n])*"|[\w-]+(?:\.\d+)*|<=|>=|[^\s\w]/g;

interface Piece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(pieces)]
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
    .filter(({ words }) => !words.startsWith('//'));
}

/** A blank where two words would run together. */
function apart(before: string, after: string): string {
  return /\w$/.test(before) && /^\w/.test(after) ? ' ' : '';
}

/** Every damaged text there is, in the order of the places. */
export function damage(text: string): readonly Damaged[] {
  const all = piecesOf(text);
  return all.flatMap((piece, at) => {
    const next = all[at + 1];
    const before = all[at - 1]?.start ?? 0;
    const after = next?.end ?? text.length;
    const put = (
      slip: Damaged['slip'],
      words: string,
      to: number,
      instead: string,
      until: number,
    ): Damaged => ({
      slip,
      words,
      text: text.slice(0, piece.start) + instead + text.slice(to),
      start: before,
      end: until + instead.length - (to - piece.start),
    });
    const { words, end } = piece;
    return [
      put('without', words, end, '', after),
      put('twice', words, end, `${words} ${words}`, after),
      ...(next && next.words !== words
        ? [
            put(
              'swapped',
              `${words} ${next.words}`,
              next.end,
              `${apart(text.slice(0, piece.start), next.words)}${next.words}${text.slice(end, next.start)}${words}`,
              all[at + 2]?.end ?? text.length,
            ),
          ]
        : []),
    ];
  });
}
