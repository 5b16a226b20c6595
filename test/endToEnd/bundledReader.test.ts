// Bundled, the reader makes its sets and cues where a text asks for one, and has its tables worked out: it reads what the
// sources read.
import { expect, test } from 'vitest';
import { createReader } from '@fineline/reading';
import { factsLine } from '@fineline/report';
import { builtInVocabularies as vocabularies, digestVocabularies } from '@fineline/ruleset';
import { allCues } from '../../packages/reading/src/triggers/allCues.ts';
import { fineline, folderWith } from './commandLine.ts';

test('the command line reads the examples of all cues as the sources do', () => {
  const texts = [...new Set([...allCues().values()].flatMap(({ examples }) => examples))];
  const posts = texts.map((text, at) => ({ id: `post-${at}`, text }));
  const { out } = fineline(['read', 'posts.jsonl', '--format', 'jsonl'], {
    folder: folderWith({ 'posts.jsonl': posts.map(post => JSON.stringify(post)).join('\n') }),
  });
  const reader = createReader({ vocabularies, digest: digestVocabularies(vocabularies) });
  const expected = posts.map(post => factsLine({ ...post, facts: reader.read(post.text) }));
  expect(out.split('\n')).toEqual(expected.join('').split('\n'));
  expect(posts.length).toBeGreaterThan(allCues().size);
});
