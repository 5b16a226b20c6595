// Days, versions, texts and names as they are written elsewhere, where one of them is due.
import { isDay, replacing, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import type { Extras } from '../diagnostics/errorAt.ts';
import { plainName } from '../lexing/plainName.ts';
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
  if (rules[0] === 'day' || rules[0] === 'headerDay')
    return (
      (rules[1] === 'during' ? wholeMonth(line, start) : undefined) ??
      otherDay(line, start, rules[1] === 'waive')
    );
  if (rules[0] === 'version') return otherVersion(line, start);
  if (rules[0] === 'name' && token.tokenType === Text) return unquoted(token);
  if (rules[0] === 'fieldValue') return otherField(token);
  return rules[0] === 'string' && textRules.has(rules[1] ?? '') ? bareText(line, start) : undefined;
}

/** `channel paid, audience staff`; `cohort { size 20 people exact }` */
function otherField({ tokenType }: IToken): Extras | undefined {
  if (tokenType === Comma)
    return { help: 'No comma stands between fields, as in `channel paid audience staff`.' };
  return tokenType === Close ? { help: 'What is so is stated with `yes`, as in `exact yes`.' } : undefined;
}

/** `1.2.2026`, `31/12/2026`, `1 January 2026`, `January 1, 2026`, `2026/01/31`, `from 1 January 2026` */
function otherDay(line: string, start: number, hasUntil: boolean): Meant {
  const [before = ''] = /^(?:(?:from|on|until|till|the)[ \t]+)+/.exec(line) ?? [];
  // `from until 2026-12-31`: the day that stands there is that of `until`.
  if (hasUntil && /\b(?:from|until)\b/.test(before)) return { help: dayHelp };
  const read = readDay(line.slice(before.length));
  const day = read.day ?? (/^\d{4}-\d\d-\d\d(?!\w)/.exec(line.slice(before.length)) ?? [])[0];
  const written = before + (read.written ?? day ?? '');
  const whole = written === '' ? {} : { span: { start, end: start + written.length } };
  if (day === undefined || !isDay(day)) return { help: dayHelp, ...whole };
  return { help: dayHelp, fix: replacing({ start, end: start + written.length }, day, 'review') };
}

/** `during May 2027` */
function wholeMonth(line: string, start: number): Meant | undefined {
  const [written = '', name = '', year = ''] =
    /^([A-Za-z]{3,9})\.? (\d{4})(?![\w-])(?![ \t]+to\b)/.exec(line) ?? [];
  const month = monthNamed(name);
  if (month === undefined) return undefined;
  const days = [1, 31, 30, 29, 28].map(date => dayOf(year, month, String(date))).filter(isDay);
  const fix = replacing({ start, end: start + written.length }, `${days[0]} to ${days[1]}`, 'review');
  return { help: dayHelp, fix };
}

function monthNamed(name: string): string | undefined {
  const spelled = name.toLowerCase();
  const at = months.findIndex(it => it === spelled || it.slice(0, 3) === spelled);
  return at === -1 ? undefined : String(at + 1);
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
  const spelled = monthNamed(name ?? otherName ?? '');
  return spelled === undefined
    ? {}
    : { written, day: dayOf(yearBehind, spelled, dayOfMonth ?? otherDate ?? '') };
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
  const help = 'A name stands without quotation marks, in the letters a to z, digits and `-`.';
  const plain = plainName(name);
  if (plain === undefined) return { help };
  const safety = plain === name ? 'safe' : 'review';
  return { help, fix: replacing({ start, end: start + image.length }, plain, safety) };
}

/** `because Too few.` */
function bareText(line: string, start: number): Extras {
  const said = line.trimEnd();
  if (said === '' || /["\\{}]|\/\//.test(said)) return {};
  const span: Span = { start, end: start + said.length };
  return { fix: replacing(span, `"${said}"`, 'review') };
}
