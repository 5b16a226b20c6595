// A title stands above the text, an alternative text below its picture, and a description in what a search shows: they are
// published, and whoever reads the one reads the others. So they are read in front of the text, as paragraphs of their own.
// What shows a fact there has no place in the text, as what is stated has none.
import { digestText, type CohortFact, type Evidence, type Facts, type Span } from '@fineline/ruleset';
import type { Post, StatedField } from '../files/post.ts';

const published: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'headline', 'subheadline', 'heading', 'subheading', 'subject', 'preheader'],
  ...['description', 'metadescription', 'summary', 'excerpt', 'teaser', 'caption', 'alt', 'alttext'],
]);

/** What is published above the text and with it, in the order in which it is stated; empty where there is none. */
export function publishedAbove({ stated }: Post, isFact: (name: string) => unknown): string {
  let above = '';
  for (const field of stated)
    if (!isFact(field.name)) for (const part of publishedIn(field)) above += `${part}\n\n`;
  return above;
}

/** What of a field is published. */
export function publishedIn({ name, value }: Pick<StatedField, 'name' | 'value'>): readonly string[] {
  const parts: string[] = [];
  collect(name, value, parts);
  return parts;
}

/** `cover: { src: a.png, alt: … }` holds an alternative text, too. */
function collect(name: string, value: unknown, into: string[]): void {
  if (Array.isArray(value)) for (const one of value) collect(name, one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [inner, one] of Object.entries(value)) collect(inner, one, into);
  else if (
    (typeof value === 'string' || typeof value === 'number') &&
    published.has(name.replace(/[-_ ]/g, '').toLowerCase())
  ) {
    const text = String(value).trim();
    if (text !== '') into.push(text);
  }
}

/**
 * The facts of a text and what is published above it, with places in the text alone. Where the text is none that can be
 * read (a picture, a foreign language), what stands above rules out nothing of what it says.
 */
export function readBelow(aboveText: () => string, text: string, read: (text: string) => Facts): Facts {
  const alone = read(text);
  if (alone.reading?.language !== 'en') return alone;
  const above = aboveText();
  if (above === '') return alone;
  const { cohorts, window, mentions, reading, ...others } = read(above + text);
  const offset = above.length;
  const moved = <Placed extends { readonly span?: Span }>({
    span,
    ...rest
  }: Placed): Omit<Placed, 'span'> => ({
    ...rest,
    ...(span && span.start >= offset && { span: { start: span.start - offset, end: span.end - offset } }),
  });
  const facts: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(others) as [string, Facts['tone'] | boolean][])
    facts[name] =
      typeof fact === 'object' && fact.evidence
        ? { ...fact, evidence: fact.evidence.map(it => moved<Evidence>(it)) }
        : fact;
  return {
    ...facts,
    ...(cohorts && { cohorts: cohorts.map(it => moved<CohortFact>(it)) }),
    ...(window !== undefined && { window: window && { ...moved(window), days: window.days } }),
    ...(mentions && {
      mentions: mentions.flatMap(({ span, ...it }) =>
        span.start < offset ? [] : [{ ...it, span: { start: span.start - offset, end: span.end - offset } }],
      ),
    }),
    ...(reading && { reading: { ...reading, text: digestText(text) } }),
  };
}
