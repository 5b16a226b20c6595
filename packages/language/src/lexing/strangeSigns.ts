// Signs with which nothing begins here. Many mean something in another language or came along from a text processor;
// what they stand for is said where it is plain.
import { quote, replacing, type Diagnostic, type Fix } from '@fineline/ruleset';
import { errorAt } from '../errorAt.ts';
import { leavingOut } from '../fixes.ts';
import type { StrangeSigns } from './scanTokens.ts';
import { keywords } from './tokens.ts';

const invisible: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a no-break space'],
  ['\u202f', 'a narrow no-break space'],
  ['\u2009', 'a thin space'],
  ['\u200b', 'a zero-width space'],
  ['\ufeff', 'a byte order mark'],
]);

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
  const said = saidAs.get(sign);
  if (said !== undefined) {
    const whole = { start: offset, end: offset + sign.length };
    const isWord = /^[a-z]/.test(said);
    const [left, right] = [/\S$/.test(before), /^\S/.test(text.slice(whole.end, whole.end + 1))];
    const edit = { span: whole, text: `${isWord && left ? ' ' : ''}${said}${isWord && right ? ' ' : ''}` };
    return errorAt(file, whole, 'FL0101', `${quote(sign)} is said as ${quote(said)} here`, {
      fix: { title: `write ${quote(said)}`, safety: 'safe', edits: [edit] },
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
  const [, next = ''] = /^[ \t]*"?([A-Za-z][\w-]*)/.exec(after) ?? [];
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
  if (/^[-*•–]$/.test(strange) && before.trim() === '')
    return nothing('A line starts with its first word.', leavingOut(strange, 'safe', span));
  const dash = /^[ \t]*[A-Za-z][\w-]*([ \t]+)$/.exec(before);
  if (/^[-–—]$/.test(strange) && dash) {
    const isArrow = after.startsWith('>');
    const sign = { start: offset - dash[1]!.length, end: span.end + (isArrow ? 1 : 0) };
    return nothing('A label and its clause are parted by a colon.', replacing(sign, ':', 'review'));
  }
  if (/^[–—−]$/.test(strange) && /\d$/.test(before) && /^\d/.test(after))
    return nothing('A range is written with `to`.', {
      title: 'write `to`',
      safety: 'review',
      edits: [{ span, text: ' to ' }],
    });
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
