// Words that are written so that no list finds them: *i d i o t s*, *idi0ts*, `id<b>i</b>ots`. What they say was not
// understood, so that it is ruled out no more than what stands in another language.
import { holdsDigit } from '../lexicon/traits.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import type { Token, WordToken } from '../tokens/token.ts';

/** The words of the text that are broken up, in order. */
export function brokenWords({ tokens, source, masks }: Passage): readonly Range[] {
  const hasTags = source.includes('<');
  let found: Range[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || masks.of[at] !== 0) continue;
    const to =
      (token.text.length === 1 ? endOfSpelling(tokens, at) : undefined) ??
      (hasTags ? endOfGlued(source, tokens, at) : undefined) ??
      endOfMixed(token, at);
    if (to === undefined) continue;
    (found ??= []).push({ from: at, to });
    at = to - 1;
  }
  return found ?? none;
}

const none: readonly Range[] = [];

/** So many letters in a row spell a word; fewer are initials. */
const fewestLetters = 4;

/** *I d i o t s*, *i.d.i.o.t.s*: small letters that stand alone. */
function endOfSpelling(tokens: readonly Token[], from: number): number | undefined {
  let letters = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.text.length === 1 && (token.capitals === 'none' || letters === 0))
      letters++;
    else if (!(token.kind === 'mark' && '.-*_'.includes(token.text) && letters > 0)) break;
  }
  return letters >= fewestLetters ? at : undefined;
}

/** Tags behind which a new line begins. */
const breaking = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|h[1-6]|hr|table|section|article)\b/i;

/** `id<b>i</b>ots`: markup and nothing else stands between the parts of a word. */
function endOfGlued(source: string, tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at + 1 < tokens.length && isGlued(source, tokens[at]!, tokens[at + 1]!)) at++;
  return at > from ? at + 1 : undefined;
}

function isGlued(source: string, { end }: Token, next: Token): boolean {
  if (next.kind !== 'word' || next.start === end || source[end] !== '<') return false;
  const between = source.slice(end, next.start);
  return !breaking.test(between) && between.at(-1) === '>';
}

/** *Idi0ts*: one digit between letters, as no unit, code or model has it; *Se7en* is a name. */
function endOfMixed(token: WordToken, at: number): number | undefined {
  if (token.capitals !== 'none' || !holdsDigit(token)) return undefined;
  return mixed.test(token.text) ? at + 1 : undefined;
}

const mixed = /^[a-z]{2,20}[013457][a-z]{2,20}$/;
