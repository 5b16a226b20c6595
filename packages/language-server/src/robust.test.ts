// Whatever stands in the editor is half-written most of the time: every feature answers, and none breaks off.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colour, complete, definitionOf, fold, hover, lenses, outline } from '@fineline/language-server';
import { sourceOf } from '../testing/cursor.ts';

const folder = new URL('../../../examples/holiday-posts/policies/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const story = text('public-posts.disclosure');
const files = { 'org-baseline.disclosure': text('org-baseline.disclosure') };

/** Every so many offsets, so that each kind of place is met. */
const cuts = Array.from({ length: Math.floor(story.length / 23) }, (_, at) => at * 23);

test('a policy that breaks off anywhere is answered for', () => {
  for (const cut of cuts) {
    const source = sourceOf(story.slice(0, cut), files);
    expect(outline(source.file, source.text)).toBeInstanceOf(Array);
    expect(fold(source.file, source.text)).toBeInstanceOf(Array);
    expect(colour(source).every(({ span }) => span.start < span.end && span.end <= cut)).toBe(true);
    for (const { replaces } of complete(source, cut)) expect(replaces.end).toBeLessThanOrEqual(cut);
    const place = definitionOf(source, cut);
    expect(place === undefined || place.span.end <= story.length).toBe(true);
    expect(hover(source, cut, [])?.markdown).not.toBe('');
  }
});

test('a policy that goes on behind the cursor is completed as one that does not', () => {
  const labels = (source: string, offset: number): readonly string[] =>
    complete(sourceOf(source, files), offset).map(({ label }) => label);
  const offset = story.indexOf('judgmental, shaming');
  expect(labels(story, offset)).toEqual(labels(`${story.slice(0, offset)}\n }\n}\n`, offset));
  expect(labels(story, offset)).toContain('diagnosing');
});

test('a text that is no policy at all has nothing to it', () => {
  for (const text of ['', '}', '{{{{', '"', '\ufeff', '// only this', '\0']) {
    const source = sourceOf(text);
    expect(lenses(source)).toEqual([]);
    expect(outline(source.file, text)).toEqual([]);
    expect(hover(source, text.length, [])).toBeUndefined();
    expect(complete(source, text.length)).toBeInstanceOf(Array);
  }
});
