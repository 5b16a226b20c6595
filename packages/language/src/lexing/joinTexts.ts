// A text whose other mark is missing, or stands lines further down, makes mistakes of all that lies between. Here it is
// put together again, so that its author reads of one text, at its first mark.
import type { Diagnostic, Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { lineStart } from './lineStart.ts';
import type { ScannedText } from './scanText.ts';
import type { ScannedTokens } from './scanTokens.ts';
import { Colon, endOf, k, Text } from './tokens.ts';

/** How many words a text over several lines may have: beyond, it is another one that is open. */
const mostWords = 200;
/** What starts a line of a policy: such a line is no part of the text above it. */
const lineStarts: readonly IToken['tokenType'][] = [
  ...[k.because, k.suggest, k.owner, k.version, k.effective, k.expires, k.posts, k.datasets],
  ...[k.min, k.max, k.round, k.ban, k.allow, k.require, k.deny, k.review, k.warn, k.keep],
];
/** Behind these a text starts. */
const beforeTexts =
  /(?:^|[\s,{])(?:because|suggest|see|owner|by|text|allow|deny|review|warn|phrases|table[ \t]+\S+|,)[ \t]*$/;

/** The pieces with texts joined, and what is wrong with these. */
export function joinTexts(
  text: string,
  scanned: ScannedTokens,
  file: string,
): { readonly scanned: ScannedTokens; readonly mistakes: readonly Diagnostic[] } {
  if (scanned.unclosed.length === 0) return { scanned, mistakes: [] };
  const swallowed = withoutSwallowed(text, scanned);
  const tokens: IToken[] = [];
  const mistakes: Diagnostic[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < swallowed.tokens.length; at++) {
    const token = swallowed.tokens[at]!;
    const last = token.tokenType === Text ? otherEnd(token, at, swallowed.tokens, text) : undefined;
    if (last === undefined) {
      tokens.push(token);
      continue;
    }
    const span = { start: token.startOffset, end: swallowed.tokens[last]!.startOffset + 1 };
    const whole: ScannedText = { marks: 'straight', closed: true };
    tokens.push({ ...token, image: text.slice(span.start, span.end), payload: whole });
    mistakes.push(brokenOver(span, file));
    spans.push(span);
    at = last;
  }
  const isApart = (start: number): boolean => !spans.some(it => start >= it.start && start < it.end);
  return {
    scanned: {
      ...swallowed,
      tokens,
      strange: swallowed.strange.filter(({ offset }) => isApart(offset)),
      strayComments: swallowed.strayComments.filter(({ startOffset }) => isApart(startOffset)),
    },
    mistakes,
  };
}

/** `"Too` on one line and `few."` on another: where the token is that closes the one at `at`. */
function otherEnd(token: IToken, at: number, tokens: readonly IToken[], text: string): number | undefined {
  const { marks, closed } = token.payload as ScannedText;
  if (marks !== 'straight' || closed) return undefined;
  // A mark alone on its line closes a text, unless what stands before it opens one.
  if (token.image.trim() === '"' && !beforeTexts.test(lineBefore(token, text))) return undefined;
  for (let next = at + 1; next < tokens.length && next < at + mostWords; next++) {
    const { tokenType, image, payload, startOffset } = tokens[next]!;
    if (tokenType === Text) {
      if ((payload as ScannedText).closed) return undefined;
      return image.trim() === '"' || lineBefore(tokens[next]!, text).trim() === '' ? next : undefined;
    }
    const isFirst = /[\r\n]/.test(text.slice(endOf(tokens[next - 1]!), startOffset));
    const isLabel = tokens[next + 1]?.tokenType === Colon;
    if (isFirst && (isLabel || lineStarts.includes(tokenType))) return undefined;
  }
  return undefined;
}

/** What stands before a token on its line. */
function lineBefore({ startOffset }: IToken, text: string): string {
  return text.slice(Math.max(lineStart(text, startOffset), startOffset - 80), startOffset);
}

function brokenOver({ start, end }: Span, file: string): Diagnostic {
  const long = '"""';
  return errorAt(file, { start, end: start + 1 }, 'FL0105', 'this text is not closed on its own line', {
    help: 'A text of several lines stands between `"""` and `"""`.',
    fix: {
      title: `write ${'`"""`'}`,
      safety: 'review',
      edits: [
        { span: { start, end: start + 1 }, text: long },
        { span: { start: end - 1, end }, text: long },
      ],
    },
  });
}

/**
 * A long text that is closed by the first mark of the next one: that leaves the last of them open, up to the end. The
 * first one is open in truth, and nothing behind it is what it seems.
 */
function withoutSwallowed(text: string, scanned: ScannedTokens): ScannedTokens {
  const last = scanned.tokens.at(-1)!;
  const isLong = (token: IToken): boolean =>
    token.tokenType === Text && (token.payload as ScannedText).marks === 'long';
  if (!isLong(last) || (last.payload as ScannedText).closed) return scanned;
  const at = scanned.tokens.findIndex(it => isLong(it) && it !== last && closesByOpening(it.image));
  const open = scanned.tokens[at];
  if (!open) return scanned;
  const unclosed: ScannedText = { marks: 'long', closed: false };
  const { startOffset } = open;
  return {
    ...scanned,
    tokens: [...scanned.tokens.slice(0, at), { ...open, image: text.slice(startOffset), payload: unclosed }],
    strange: scanned.strange.filter(({ offset }) => offset < startOffset),
    strayComments: scanned.strayComments.filter(it => it.startOffset < startOffset),
  };
}

function closesByOpening(image: string): boolean {
  const inner = image.slice(3, -3);
  const line = inner.slice(Math.max(inner.lastIndexOf('\n'), inner.lastIndexOf('\r')) + 1);
  return /[\r\n]/.test(inner) && beforeTexts.test(line.slice(-80));
}
