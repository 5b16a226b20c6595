// Each cue's examples are its test: the text shows every word of the cue, by its name.
import { readFileSync, readdirSync } from 'node:fs';
import { createReader } from '@fineline/reading';
import { builtInVocabularies, type Facet, type Facts } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { allCues } from './allCues.ts';
import { placesOf } from '../cues/cue.ts';

const cues = [...allCues().values()];
const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

/** What a text is seen to show by one cue, as `tone judgmental`, each once. */
function shownBy(cue: string, text: string): readonly string[] {
  const facts = reader.read(text) as Partial<Record<Facet, Facts['tone']>>;
  const facets = ['tone', 'framing', 'topic', 'identifier'] as const;
  return [
    ...new Set(
      facets.flatMap(facet =>
        (facts[facet]?.evidence ?? []).filter(one => one.cue === cue).map(({ word }) => `${facet} ${word}`),
      ),
    ),
  ].sort();
}

test.each(cues.flatMap(({ cue, shows, examples }) => examples.map(text => [cue, text, shows] as const)))(
  '%s: %s',
  (cue, text, shows) => {
    expect(shownBy(cue, text)).toEqual([...shows].sort());
  },
);

test('cues have names of their own and show words that there are', () => {
  const names = cues.map(({ cue }) => cue);
  expect(names).toEqual([...new Set(names)]);
  for (const { cue, shows } of cues)
    for (const said of shows) {
      const [facet, word] = said.split(' ') as [Facet, string];
      expect([cue, builtInVocabularies[facet].some(one => one.word === word)]).toEqual([cue, true]);
    }
});

test('a trigger has places, each with the words that may stand there', () => {
  expect(placesOf('a|b c d_e')).toEqual([['a', 'b'], ['c'], ['d_e']]);
});

test('each table of tones stands in the list of them, with an example of one of its cues', () => {
  const folder = new URL('../tones/cues/', import.meta.url);
  const rows = readFileSync(new URL('README.md', folder), 'utf8').matchAll(
    /^\| `(\w+Cues\.ts)` .* _(.+)_ +\|$/gm,
  );
  const listed = [...rows].map(([, table = '', example = '']) => ({ table, example }));
  const tables = readdirSync(folder).filter(name => name.endsWith('Cues.ts'));
  expect(listed.map(({ table }) => table).sort()).toEqual(tables.sort());
  for (const { table, example } of listed)
    expect([table, readFileSync(new URL(table, folder), 'utf8').includes(example)]).toEqual([table, true]);
});
