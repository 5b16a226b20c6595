// Two policies side by side on the command line.
import { expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const policy = (floor: number): string =>
  `policy p {\n  posts {\n    floor: min cohort ${floor} people\n    ban tones hostile\n  }\n}\n`;
const folder = folderWith({
  'old.disclosure': policy(100),
  'new.disclosure': policy(80),
  'post.md': 'Hello.',
});

test('a looser policy is shown with a post that it lets through, and gates where that is asked for', () => {
  const { code, out } = fineline(['diff', 'old.disclosure', 'new.disclosure'], { folder });
  expect([code, out.split('\n')[0]]).toEqual([0, 'looser']);
  expect(out).toContain('p/floor  changed: looser');
  expect(out).toContain('cohort.size 80');
  expect(fineline(['diff', 'old.disclosure', 'new.disclosure', '--fail-on', 'looser'], { folder }).code).toBe(
    1,
  );
  expect(fineline(['diff', 'new.disclosure', 'old.disclosure', '--fail-on', 'looser'], { folder }).code).toBe(
    0,
  );
});

test('as JSON the verdict is at the top', () => {
  const { out } = fineline(['diff', 'new.disclosure', 'old.disclosure', '--format', 'json'], { folder });
  expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, verdict: 'stricter', wording: false });
});

test('what is no policy is refused', () => {
  const { code, err } = fineline(['diff', 'old.disclosure', 'post.md'], { folder });
  expect([code, err.includes('`post.md` is no policy')]).toEqual([2, true]);
});
