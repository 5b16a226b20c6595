// Where the lines of a text start and end.
import type { Passage } from '../../passage/passage.ts';

/** True for a token in front of which a line of the text ends. */
export function startsLine({ tokens, source }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || source.slice(before.end, tokens[at]!.start).includes('\n');
}

/** True for a token at which a line of the text has ended, or what it says. */
export function endsLine(passage: Passage, at: number): boolean {
  const next = passage.tokens[at];
  if (next === undefined || startsLine(passage, at)) return true;
  return next.kind === 'mark' && ['.', '!', '…', ',', ';', '¶', ')'].includes(next.text);
}
