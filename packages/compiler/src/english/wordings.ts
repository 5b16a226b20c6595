// The small pieces of English that every sentence is put together from.
import { lengthUnit } from '@fineline/analysis';
import { either, type Day, type Quantity } from '@fineline/ruleset';

/** Nothing but `mocking`: `other than mocking`, `none of mocking or shaming`. */
export function noneOf(items: readonly string[]): string {
  return items.length === 1 ? `not ${items[0]!}` : `none of ${either(items)}`;
}

/** `a` or `an`. */
export function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

/** An author's text on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A word, a column or a table as it stands where it is a plain name, else in quotation marks. */
export function named(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name);
}

/** A text in quotation marks, on one line. */
export function quoted(text: string): string {
  return `“${onOneLine(text)}”`;
}

/** `1,000`, `0.25`. */
export function numeral(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /^\d+$/.test(whole) ? groupsOfThree(whole) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function groupsOfThree(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}

/** `on 1 May 2026`, `from 1 May 2026 to 3 May 2026`. */
export function daysFrom(from: Day, to: Day): string {
  return from === to ? `on ${date(from)}` : `from ${date(from)} to ${date(to)}`;
}

/** `1,000 people`, `1 person`, `5%`. */
export function quantity({ value, unit }: Quantity): string {
  return unit === '%' ? `${numeral(value)}%` : counted(value, unit);
}

/** A fraction as per cent: 0.05 is `5%`. */
export function percentage(fraction: number): string {
  return `${numeral(Number((fraction * 100).toPrecision(12)))}%`;
}

/** `1 person`, `2 people`; a length of time in a unit in which it is a whole number. */
export function counted(value: number, unit: Exclude<Quantity['unit'], '%'>): string {
  const { name, of } = lengthUnit([value], unit);
  const one = name === 'people' ? 'person' : name.slice(0, -1);
  return `${numeral(of(value))} ${of(value) === 1 ? one : name}`;
}

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'] as const),
  ...(['October', 'November', 'December'] as const),
];

/** `1 November 2026`. */
export function date(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${Number(dayOfMonth)} ${months[Number(month) - 1]} ${year}`;
}

/** A text that ends a sentence, whatever its author ended it with. */
export function ended(text: string): string {
  const line = onOneLine(text);
  return /[.?!…](?:["”])?$/.test(line) ? line : `${line}.`;
}
