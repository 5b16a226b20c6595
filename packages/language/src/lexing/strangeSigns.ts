// Signs with which nothing begins here. Many mean something in another language or came along from a text processor;
// what they stand for is said where it is plain.
import { leavingOut, quote, replacing, type Diagnostic, type Fix } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { StrangeSigns } from './scanTokens.ts';
import { facetPlurals, keywords } from './tokens.ts';

const invisible: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a no-break space'],
  ['\u202f', 'a narrow no-break space'],
  ['\u2009', 'a thin space'],
  ['\u200b', 'a zero-width space'],
  ['\ufeff', 'a byte order mark'],
  ['\u200c', 'a zero-width sign'],
  ['\u200d', 'a zero-width sign'],
  ['\u2060', 'a zero-width sign'],
  ['\u00ad', 'a soft hyphen'],
  ['\u2002', 'an en space'],
  ['\u2003', 'an em space'],
  ...[0x1680, 0x2000, 0x2001, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x200a, 0x205f, 0x3000].map(
    (code): [string, string] => [String.fromCharCode(code), 'a blank of another kind'],
  ),
  ['\u2028', 'a line separator'],
  ['\u2029', 'a line separator'],
]);
/** What stands before the items of a list: the last comes from a text processor's own font. */
const bullet = /^[-*+•·‣◦▪●○■–—\uf0a7\uf0b7]$/;

const saidAs: ReadonlyMap<string, string> = new Map([
  ['!=', 'is not'],
  ['≠', 'is not'],
  ['≤', '<='],
  ['≥', '>='],
  ['!', 'not'],
  ['：', ':'],
  ['，', ','],
  ['（', '('],
  ['）', ')'],
  ['&', 'and'],
  ['&&', 'and'],
]);

/** The list of a clause, as far as a sign within it. */
const listBefore = new RegExp(`\\b(?:${facetPlurals.join('|')}|columns)[ \\t]+[\\w", \\t-]+$`);

/** How far a line is looked at, so that a long one is not read again for each of its signs. */
const nearby = 200;

/** What is wrong with a stretch of strange signs. Undefined where one before it on its line has said so for both. */
export function strangeSigns(
  text: string,
  { offset, length }: StrangeSigns,
  file: string,
): Diagnostic | undefined {
  const span = { start: offset, end: offset + length };
  const strange = text.slice(span.start, span.end);
  const nothing = (help?: string, fix?: Fix): Diagnostic =>
    errorAt(file, span, 'FL0101', `${quote(strange)} means nothing here`, { help, fix });
  const [before = ''] = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - nearby), offset)) ?? [];
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(span.end, span.end + nearby)) ?? [];

  const unseen = invisible.get(strange[0]!);
  if (unseen !== undefined && [...strange].every(sign => invisible.has(sign)))
    return errorAt(file, span, 'FL0101', `${unseen} means nothing here`, {
      fix: { title: 'write a blank', safety: 'safe', edits: [{ span, text: ' ' }] },
    });

  const sign = strange === '!' && after.startsWith('=') ? '!=' : strange;
  const isInList = /^&&?$/.test(sign) && listBefore.test(before) && !facetPlurals.includes(firstWord(after));
  if (isInList) {
    const blanks = /[ \t]*$/.exec(before)![0].length;
    const withBlanks = { start: offset - blanks, end: span.end };
    return nothing('The parts of a list are joined by commas.', replacing(withBlanks, ','));
  }
  const said = saidAs.get(sign);
  if (said !== undefined) {
    const whole = { start: offset, end: offset + sign.length };
    const isWord = /^[a-z]/.test(said);
    const [left, right] = [/\S$/.test(before), /^\S/.test(text.slice(whole.end, whole.end + 1))];
    const parted = `${isWord && left ? ' ' : ''}${said}${isWord && right ? ' ' : ''}`;
    return errorAt(file, whole, 'FL0101', `${quote(sign)} is said as ${quote(said)} here`, {
      fix: replacing(whole, parted),
    });
  }
  if (/^`+$/.test(strange)) {
    if (before.includes('`')) return undefined;
    const close = after.indexOf(strange);
    const other = { start: span.end + close, end: span.end + close + length };
    const fix =
      close === -1 ? undefined : { ...leavingOut(strange, 'safe', span, other), title: 'leave them out' };
    return errorAt(file, span, 'FL0101', 'back-ticks mean nothing here', { fix });
  }
  const isLast = /^[ \t]*(?:\}|\/\/|$)/.test(after);
  const next = firstWord(after);
  const isList = /[\w"][ \t]*$/.test(before) && next !== '' && !keywords.has(next);
  if (strange === ';' && isList)
    return nothing('The parts of a list are joined by commas.', replacing(span, ',', 'review'));
  if (strange === ';')
    return nothing(
      'No sign stands at the end of a line; the parts of a list are joined by commas.',
      isLast || keywords.has(next) ? leavingOut(';', 'safe', span) : undefined,
    );
  if (strange[0] === ']' && before.includes('['))
    return length === 1 ? undefined : strangeSigns(text, { offset: offset + 1, length: length - 1 }, file);
  if (strange === '[' && after.includes(']')) {
    const close = span.end + after.indexOf(']');
    return nothing(
      'A list stands without brackets.',
      leavingOut('[ ]', 'safe', span, { start: close, end: close + 1 }),
    );
  }
  const isRule = /^-+$/.test(strange) && /^[ \t|:-]*$/.test(before + after);
  if (isRule && before.includes('-')) return undefined;
  if (isRule) return nothing('Nothing stands between the first line of a table and its rows.');
  const negation = /\b(?:is|are|does)n$/.exec(before);
  if (/^['’]$/.test(strange) && negation && /^t\b/.test(after)) {
    const whole = { start: offset - negation[0].length, end: span.end + 1 };
    const written = text.slice(whole.start, whole.end);
    return errorAt(file, whole, 'FL0101', `${quote(written)} is said as \`is not\` here`, {
      fix: replacing(whole, 'is not'),
    });
  }
  if (bullet.test(strange) && before.trim() === '')
    return nothing('A line starts with its first word.', leavingOut(strange, 'safe', span));
  const dash = /^[ \t]*[A-Za-z][\w-]*([ \t]+)$/.exec(before);
  if (/^[-–—]$/.test(strange) && dash) {
    const isArrow = after.startsWith('>');
    const sign = { start: offset - dash[1]!.length, end: span.end + (isArrow ? 1 : 0) };
    return nothing('A label and its clause are parted by a colon.', replacing(sign, ':', 'review'));
  }
  if (/^[-–—−]$/.test(strange) && /\d[ \t]*$/.test(before) && /^[ \t]*\d/.test(after))
    return nothing(
      'A range is written with `to`.',
      replacing(span, `${/\d$/.test(before) ? ' ' : ''}to${/^\d/.test(after) ? ' ' : ''}`, 'review'),
    );
  if (/^[-–—−]$/.test(strange) && /^\d/.test(after))
    return nothing('No number is below 0 here.', leavingOut(strange, 'review', span));
  const [front = ''] = /[\w.+-]+$/.exec(before) ?? [];
  const [back = ''] = /^[\w.-]+/.exec(after) ?? [];
  if (strange === '@' && front !== '' && back !== '') {
    const word = { start: offset - front.length, end: span.end + back.length };
    const written = text.slice(word.start, word.end);
    return errorAt(file, word, 'FL0101', `${quote(written)} stands in quotation marks`, {
      fix: replacing(word, `"${written}"`),
    });
  }
  return nothing(strange === '*' ? 'A text stands between `"` and `"`.' : undefined);
}

function firstWord(text: string): string {
  return /^[ \t]*"?([A-Za-z][\w-]*)/.exec(text)?.[1] ?? '';
}
