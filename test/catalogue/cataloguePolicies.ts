import { readFileSync, readdirSync } from 'node:fs';
import type { Host } from '@fineline/language';
import { root } from '../root.ts';

export interface CataloguePolicy {
  readonly name: string;
  readonly text: string;
  /** Gives the policies beside it. */
  readonly host: Host;
}

/** The policies of the story and those of the catalogue, by their names. */
export const cataloguePolicies: readonly CataloguePolicy[] = [
  'examples/holiday-posts/policies',
  'test/catalogue/policies',
].flatMap(folder => {
  const names = readdirSync(root + folder).filter(name => name.endsWith('.disclosure'));
  const texts = new Map(
    names.sort().map(name => [name, readFileSync(`${root}${folder}/${name}`, 'utf8')] as const),
  );
  const host: Host = {
    read(path) {
      const text = texts.get(path);
      return text === undefined ? { problem: 'missing' } : { text };
    },
  };
  return [...texts].map(([name, text]) => ({ name, text, host }));
});
