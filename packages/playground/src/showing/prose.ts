// Messages of the project as people read them on a page: a capital at the beginning, a period at the end, and what stands
// in back-ticks set as code.
import { capitalized } from '@fineline/ruleset';
import { h, type Child } from './element.ts';

/** A message as a sentence. */
export function sentence(message: string): Child {
  const text = message.trim();
  const begun = text.startsWith('`') ? text : capitalized(text);
  return coded(/[.?!…”"]$/.test(begun) ? begun : `${begun}.`);
}

/** A text with the author's own words, in back-ticks, set as code. */
export function coded(text: string): Child {
  return text
    .split(/(`[^`]+`)/)
    .map(part =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`') ? h('code', {}, part.slice(1, -1)) : part,
    );
}

/** `1 reason`, `3 reasons`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1 December 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
