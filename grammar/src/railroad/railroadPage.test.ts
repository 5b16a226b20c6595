import { expect, test } from 'vitest';
import { productions } from '../productions.ts';
import { railroadPage } from './railroadPage.ts';

const page = railroadPage();
const all = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map(([, found]) => found!);

test('every production has one diagram', () => {
  expect(all(/<section id="([^"]+)"/g)).toEqual([...productions.map(({ name }) => name), 'lexical-words']);
  expect(all(/<title>Railroad diagram of ([^<]+)</g)).toEqual(productions.map(({ name }) => name));
});

test('every link leads to a place on the page', () => {
  const places = new Set(all(/ id="([^"]+)"/g));
  const links = all(/ href="([^"]+)"/g);
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter(link => !link.startsWith('#') || !places.has(link.slice(1)))).toEqual([]);
});

test('nothing is fetched and nothing runs', () => {
  expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(|https?:/);
});

test('no track is drawn to nowhere', () => {
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});
