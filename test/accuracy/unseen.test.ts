// No cue is made of the posts that the reader is measured on: neither its triggers nor its examples share five words in a
// row with them. The posts are none of ours to ship, so this runs where they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCues } from '../../packages/reading/src/triggers/allCues.ts';
import { root } from '../root.ts';

const posts = process.env['FINELINE_LABELLED_POSTS'] ?? join(root, '../shared/posts/dev.jsonl');
const atHand = existsSync(posts);
if (!atHand) console.warn(`not compared with labelled posts, since there are none at ${posts}`);

/** Every run of five words, case and marks aside. */
function runs(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

test.skipIf(!atHand)('cues and their examples are our own', () => {
  const lines = readFileSync(posts, 'utf8').split('\n').filter(Boolean);
  const labelled = new Set(lines.flatMap(line => runs((JSON.parse(line) as { text: string }).text)));
  expect(labelled.size).toBeGreaterThan(100);
  const shared = [...allCues().values()].flatMap(cue =>
    [...cue.examples, ...cue.triggers.map(trigger => trigger.replaceAll('_', ' '))]
      .flatMap(runs)
      .filter(run => labelled.has(run))
      .map(run => `${cue.cue}: ${run}`),
  );
  expect(shared).toEqual([]);
});
