// Days, versions, texts and names as they are written elsewhere, where one of them is due.
import { isDay, quote, replacing, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import type { Extras } from '../errorAt.ts';
import { Close, Comma, Text } from '../lexing/tokens.ts';

const textRules: ReadonlySet<string> = new Set(['because', 'suggest', 'see', 'owner', 'reviewer']);
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const dayHelp = 'A day is written year, month, day, such as `2026-12-31`.';

/** What was meant, and where it ends if that is known. */
export interface Meant extends Extras {
  readonly span?: Span;
}

/** What was meant at `token`, where reading stopped in the productions `rules`, the innermost first. */
export function otherForm(token: IToken, text: string, rules: readonly string[]): Meant | undefined {
  const start = token.startOffset;
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 400))![0];
  if (rules[0] === 'day' || rules[0] === 'headerDay') return otherDay(line, start);
  if (rules[0] === 'version') return otherVersion(line, start);
  if (rules[0] === 'name' && rules[1] === 'policyName' && token.tokenType === Text) return unquoted(token);
  if (rules[0] === 'fieldValue') return otherField(token);
  return rules[0] === 'string' && textRules.has(rules[1] ?? '') ? bareText(line, start) : undefined;
}

/** `channel paid, audience staff`; `cohort { size 20 people exact }` */
function otherField({ tokenType }: IToken): Extras | undefined {
  if (tokenType === Comma)
    return { help: 'No comma stands between fields, as in `channel paid audience staff`.' };
  return tokenType === Close ? { help: 'What is so is stated with `yes`, as in `exact yes`.' } : undefined;
}

/** `1.2.2026`, `31/12/2026`, `1 January 2026`, `January 1, 2026`, `2026/01/31` */
function otherDay(line: string, start: number): Meant {
  const { written = '', day } = readDay(line);
  const whole = written === '' ? {} : { span: { start, end: start + written.length } };
  if (day === undefined || !isDay(day)) return { help: dayHelp, ...whole };
  return { help: dayHelp, fix: replacing({ start, end: start + written.length }, day, 'review') };
}

function readDay(line: string): { readonly written?: string; readonly day?: string } {
  const numbers = /^(\d{1,4})([./])(\d{1,2})\2(\d{1,4})(?![\w./-])/.exec(line);
  if (numbers) {
    const [written, first = '', sign = '', second = '', last = ''] = numbers;
    if (first.length === 4) return { written, day: dayOf(first, second, last) };
    // With slashes the month comes first in some countries: only one that can be no month tells them apart.
    if (sign === '.' || Number(first) > 12) return { written, day: dayOf(last, second, first) };
    return Number(second) > 12 ? { written, day: dayOf(last, first, second) } : { written };
  }
  const [together, year = '', month = '', date = ''] = /^(\d{4})(\d{2})(\d{2})(?![\w.-])/.exec(line) ?? [];
  if (together !== undefined) return { written: together, day: dayOf(year, month, date) };
  const words = /^(?:(\d{1,2})\.? ([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.? (\d{1,2}),?) (\d{4})(?!\w)/.exec(
    line,
  );
  if (!words) return {};
  const [written, dayOfMonth, name, otherName, otherDate, yearBehind = ''] = words;
  const spelled = (name ?? otherName ?? '').toLowerCase();
  const number = months.findIndex(it => it === spelled || it.slice(0, 3) === spelled) + 1;
  return number === 0
    ? {}
    : { written, day: dayOf(yearBehind, String(number), dayOfMonth ?? otherDate ?? '') };
}

function dayOf(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** `1`, `v1.2`, `"1.2.3"` */
function otherVersion(line: string, start: number): Extras {
  const [written, first, second = '0', third = '0'] =
    /^["v]?(\d+)(?:\.(\d+))?(?:\.(\d+))?"?(?![\w.-])/.exec(line) ?? [];
  if (written === undefined) return {};
  return { fix: replacing({ start, end: start + written.length }, `${first}.${second}.${third}`, 'review') };
}

/** `policy "news" {` */
function unquoted({ image, startOffset: start }: IToken): Extras {
  const name = image.slice(1, -1);
  const help = 'A name stands without quotation marks.';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return { help };
  return { help, fix: replacing({ start, end: start + image.length }, name) };
}

/** `because Too few.` */
function bareText(line: string, start: number): Extras {
  const said = line.trimEnd();
  if (said === '' || /["\\{}]|\/\//.test(said)) return {};
  const span: Span = { start, end: start + said.length };
  return { fix: { ...replacing(span, `"${said}"`, 'review'), title: `write ${quote(`"${said}"`)}` } };
}
