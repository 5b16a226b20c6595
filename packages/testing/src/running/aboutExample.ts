// What an example is about. In another release it may stand elsewhere, be laid out otherwise and demand something else, and
// is still the one that it was; on another day, on another channel or under other heads it is another.
import type { ExampleNode, SubjectNode, TestNode, TestTableNode } from '@fineline/language';
import type { Post } from '@fineline/reading';

/** What tells the example of a subject from every other. */
export function aboutSubject(
  subject: SubjectNode,
  { channels, campaign, at }: ExampleNode,
  block: TestNode,
): string {
  return JSON.stringify([subject, channels, campaign, at ?? block.at], (key, value: unknown) =>
    layout.has(key) ? undefined : value,
  );
}

export function aboutCase({ text, stated }: Post): string {
  return JSON.stringify([text, stated.map(({ name, value }) => [name, value])]);
}

/** What stands beside a subject, as it is written: ` on email for campaign "gala" at 2026-12-24`. */
export function besideSubject({ channels, campaign, at }: ExampleNode): string {
  return [
    ...(channels.length > 0 ? [` on ${channels.map(({ text }) => text).join(', ')}`] : []),
    ...(campaign ? [` for campaign “${campaign.value}”`] : []),
    ...(at ? [` at ${at.day}`] : []),
  ].join('');
}

/** Cells say nothing without the heads of their columns. */
export function underHeads({ columns }: TestTableNode): string {
  return ` under \`${columns.map(({ name }) => name).join(' | ')}\``;
}

const layout: ReadonlySet<string> = new Set(['span', 'long', 'decimal']);
