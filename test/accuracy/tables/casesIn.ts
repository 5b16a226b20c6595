import type { PublishedCase } from './publishedCase.ts';
import { wordOfCase } from './spelling.ts';

/** A figure that belongs to no case. */
export interface Loose {
  readonly name: string;
  readonly value: unknown;
}

/** Where a file says what it was made of, and not what came out. */
const said: ReadonlySet<string> = new Set(['source', 'sources', 'note', 'notes', 'comment', 'id']);

/**
 * The cases of a file, however deep they stand and whatever holds them: an object that says what was published of a table.
 * All else that looks like a figure is loose; nothing is left out in silence.
 */
export function casesIn(content: unknown): {
  readonly cases: readonly PublishedCase[];
  readonly loose: readonly Loose[];
} {
  const cases: PublishedCase[] = [];
  const loose: Loose[] = [];
  collect(content, []);
  return { cases, loose };

  function collect(value: unknown, path: readonly string[]): void {
    const name = path.join(' ');
    if (typeof value !== 'object' || value === null) return void loose.push({ name, value });
    const one = respelled(value);
    if (isCase(one)) return void cases.push({ ...one, id: one.id ?? name });
    if (Array.isArray(value) && !value.some(item => typeof item === 'object' && item !== null))
      return void loose.push({ name, value });
    for (const [key, inner] of Object.entries(value as Record<string, unknown>))
      if (!said.has(key)) collect(inner, [...path, key]);
  }
}

function isCase(one: Partial<PublishedCase>): one is Omit<PublishedCase, 'id'> & { readonly id?: string } {
  const { published } = one;
  const isPublished = typeof published === 'object' && published !== null && !Array.isArray(published);
  return isPublished && (typeof one.file === 'string' || one.data !== undefined);
}

/** With the words of this folder; a list of one may be written as the one. */
function respelled(value: object): Partial<PublishedCase> {
  if (Array.isArray(value)) return {};
  const one: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) one[wordOfCase(key)] = held;
  for (const name of ['key', 'rows', 'columns'])
    if (typeof one[name] === 'string' || typeof one[name] === 'number') one[name] = [one[name]];
  // The rows that are held against all rows of the table.
  const { file, subset, ...others } = one;
  return (
    subset === undefined ? one : { population: file, ...others, file: subset }
  ) as Partial<PublishedCase>;
}
