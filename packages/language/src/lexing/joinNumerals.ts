// `1 000`, `1'000`, `2027–03–05` and `5 per cent` are each one thing to their author, and would be several mistakes in pieces.
import type { IToken } from 'chevrotain';
import type { ScannedTokens } from './scanTokens.ts';
import { endOf, k, Name, Numeral, retype } from './tokens.ts';

const spaced = /\d[ \u00a0\u202f\u2009'’]\d{3}(?!\d)/;
const dashedDay = /^\d{4}[-–—−‐‑]\d{1,2}[-–—−‐‑]\d{1,2}(?!\w)/;
const dash = /[–—−‐‑]\d/;
const separator = /^[ \u00a0\u202f\u2009'’]$/;

/** Numbers with blanks or apostrophes between their thousands and days with dashes as one numeral each, `per cent` as one word. */
export function joinNumerals(
  text: string,
  scanned: ScannedTokens,
): Pick<ScannedTokens, 'tokens' | 'strange'> {
  if (!spaced.test(text) && !dash.test(text) && !text.includes('per cent')) return scanned;
  const tokens: IToken[] = [];
  const joins = new Set<number>();
  for (const token of scanned.tokens) {
    const last = tokens.at(-1);
    if (last && (isOneNumber(last, token, text) || isOneDay(last, token, text))) joins.add(endOf(last));
    else if (!last || !isPerCent(last, token, tokens.at(-2), text)) {
      tokens.push(token);
      continue;
    }
    const joined = { ...last, image: text.slice(last.startOffset, endOf(token)) };
    if (last.tokenType === k.per) retype(joined, Name);
    tokens[tokens.length - 1] = joined;
  }
  return { tokens, strange: scanned.strange.filter(({ offset }) => !joins.has(offset)) };
}

function isOneNumber(last: IToken, token: IToken, text: string): boolean {
  return (
    last.tokenType === Numeral &&
    token.tokenType === Numeral &&
    /^\d{3}$/.test(token.image) &&
    /^\d{1,3}(?:\D\d{3})*$/.test(last.image) &&
    separator.test(text.slice(endOf(last), token.startOffset))
  );
}

function isOneDay(last: IToken, token: IToken, text: string): boolean {
  if (last.tokenType !== Numeral || token.tokenType !== Numeral) return false;
  const [day] = dashedDay.exec(text.slice(last.startOffset, last.startOffset + 12)) ?? [];
  return day !== undefined && endOf(token) <= last.startOffset + day.length;
}

function isPerCent(last: IToken, token: IToken, before: IToken | undefined, text: string): boolean {
  return (
    token.image === 'cent' &&
    last.tokenType === k.per &&
    before?.tokenType === Numeral &&
    text.slice(endOf(last), token.startOffset) === ' '
  );
}
