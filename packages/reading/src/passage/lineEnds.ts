// Posts end sentences with a line as often as with a full stop. A line that is only wrapped goes on with a small letter, or
// stops at a word that cannot end a sentence.
import { ofTime, startsNumber } from '../lexicon/classes.ts';
import type { Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';

/** Whether the line that ends with the last of the tokens has said what it says: what stands behind it starts with `next`. */
export function endsLine(tokens: readonly Token[], source: string, next: number): boolean {
  const last = tokens.at(-1);
  return last !== undefined && startsAnew(source, next) && mayEnd(last, tokens.at(-2));
}

/** A capital letter, and not *I*; a quotation mark or a bracket may stand before it. */
function startsAnew(source: string, next: number): boolean {
  const at = '"“‘\'([*'.includes(source[next] ?? ' ') ? next + 1 : next;
  const first = source.codePointAt(at);
  if (first === undefined) return false;
  const letter = String.fromCodePoint(first);
  if (letter.toLowerCase() === letter) return false;
  return letter !== 'I' || /^[a-z]{2}/i.test(source.slice(at + 1, at + 3));
}

/** What may stand last in a sentence. A word with a capital may be half of a name: *New*, and on the next line *York*. */
function mayEnd(last: Token, before: Token | undefined): boolean {
  switch (last.kind) {
    case 'word':
      if (leadsOn.has(last.text) || (last.known.bits & startsNumber) !== 0) return false;
      return last.capitals === 'none' || (last.known.bits & ofTime) !== 0;
    case 'number':
      // *In 2025*, *at 9pm*, *up 8*: a count may stand before what it counts.
      return (
        last.suffix !== '' || (before?.kind === 'word' && last.end - last.start === 4 && last.value < 2100)
      );
    case 'mark':
      return ')]”"»’*'.includes(last.text);
    case 'symbol':
      return !'£$€#&+=<>→'.includes(last.text);
  }
}

/** Words of the closed class that may stand last: *we saw you*, *they came about it*. */
const mayStandLast = new Set(
  'you it them him us me too so not never then there here up down off out over under yes no please has had have did do does since before after until'.split(
    ' ',
  ),
);
const leadsOn: ReadonlySet<string> = new Set(
  [...closedClass, ...'last next early late new mr mrs ms dr st mt'.split(' ')].filter(
    word => !mayStandLast.has(word),
  ),
);
