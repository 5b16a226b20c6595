// A file cut down to what a single clause needs, so that it can be checked and put into words whatever is wrong with the
// rest, and without the proofs that a whole policy takes.
import type { ScopedFile, SectionNode } from '@fineline/language';

/** Everything in a file that clauses may name: imports, quantities, facts, words and tables, as they are written. */
export function preambleOf({ loaded }: ScopedFile): string {
  return loaded.tree.declarations
    .filter(({ kind }) => kept.has(kind))
    .map(({ span }) => `${loaded.text.slice(span.start, span.end)}\n`)
    .join('');
}

const kept: ReadonlySet<string> = new Set(['import', 'let', 'fact', 'word-declaration', 'dataset']);

/** A policy with one block of clauses. `head` is what stands before the `{` of the block. */
export function policyWith(name: string, head: string, clauses: readonly string[]): string {
  return `policy ${name} {\n${head} {\n${clauses.join('\n')}\n}\n}\n`;
}

/** What stands before the `{` of a block. */
export function headOf({ on, datasets }: Pick<SectionNode, 'on' | 'datasets'>): string {
  return on === 'post' ? 'posts' : `datasets ${datasets.map(({ text }) => text).join(', ')}`;
}
