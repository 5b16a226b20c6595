// The catalogue holds what it promises: every code has a page, every wrong example gives its code and nothing else, every
// right one nothing at all, and nobody is spoken to in the machine's words.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bands, catalogue, codes, type Code } from '@fineline/ruleset';
import { root } from '../root.ts';
import { faultsInWords, unplain } from './plainWords.ts';
import { saidOf } from './runExample.ts';

const all = (Object.keys(codes) as Code[]).sort();

/** Codes that no example can show, and why. */
const withoutExamples: Partial<Record<Code, string>> = {
  FL0601: 'it takes a table, and examples are policies and posts',
  FL0720: 'it takes a table, and examples are policies and posts',
  FL0721: 'it takes a table, and examples are policies and posts',
  FL0722: 'it takes a database that cannot say something',
  FL0723: 'it takes a database',
  FL0907: 'it is about two files that a compiler wrote, and only one of them is replaced',
  FL0908: 'it takes a file that nobody may read',
  FL0909: 'it takes a fault of the formatter',
  FL0517: 'it takes a policy that nobody could read',
  FL0919: 'it takes somebody who interrupts the run',
  FL1001: 'it takes a service that runs',
  FL1002: 'it takes a service that runs',
  FL1003: 'it takes a service that runs',
  FL1004: 'it takes a service that runs',
  FL1005: 'it takes a service that runs',
  FL1006: 'it takes a service that runs',
  FL1007: 'it takes a service that runs',
  FL1008: 'it takes a service that runs',
  FL1009: 'it takes a service that runs',
  FL1010: 'it takes a service that runs',
};

test('every code has a page, in a band', () => {
  expect(Object.keys(catalogue).sort()).toEqual(all);
  expect(all.filter(code => !bands.has(code.slice(2, 4)))).toEqual([]);
});

test('every code that a package says is in the registry', () => {
  const said = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' })
    .filter(path => /\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap(path => readFileSync(`${root}packages/${path}`, 'utf8').match(/'FL\d{4}'/g) ?? [])
    .map(quoted => quoted.slice(1, -1));
  expect([...new Set(said)].filter(code => !Object.hasOwn(codes, code))).toEqual([]);
});

describe.each(all)('%s', code => {
  const { why, examples } = catalogue[code];

  test('is said in plain words', () => {
    expect([...unplain(codes[code]), ...unplain(why)]).toEqual([]);
    expect(codes[code]).toMatch(/^[^A-Z\n].{5,70}[^.\n]$/);
    const sentences = why.split(/(?<=[.?!]) (?=[A-Z`])/);
    expect([why, sentences.length >= 2 && sentences.length <= 5]).toEqual([why, true]);
    expect(why).toMatch(/[.?!]$/);
  });

  test('the wrong example gives it alone, in plain words; the right one nothing', () => {
    expect(examples === undefined).toBe(code in withoutExamples);
    if (!examples) return;
    const said = saidOf(examples.wrong);
    expect(new Set(said.map(it => it.code))).toEqual(new Set([code]));
    expect(said.flatMap(faultsInWords)).toEqual([]);
    expect(saidOf(examples.right)).toEqual([]);
  });
});
