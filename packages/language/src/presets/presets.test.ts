import { describe, expect, test } from 'vitest';
import { parse } from '@fineline/language';
import { checked, toldByCheck } from '../../testing/told.ts';
import { presets } from './presets.ts';

test('there are five, in order', () => {
  expect([...presets.keys()]).toEqual([
    'fineline/brand',
    'fineline/health',
    'fineline/official-statistics',
    'fineline/platforms',
    'fineline/privacy-law',
  ]);
});

describe.each([...presets.values()])('$module', ({ module, text, dates }) => {
  const all = parse(module, text).value!.declarations;
  const declarations = all.filter(node => node.kind === 'let' || node.kind === 'policy');

  test('is sound, and nothing is said about it', () => {
    expect(checked(text).diagnostics).toEqual([]);
    expect(checked(`import ${module}\npolicy mine { }`).diagnostics).toEqual([]);
  });

  test('declares quantities and policies and nothing else, each with its day', () => {
    expect(all.length).toBe(declarations.length);
    const names = [...new Set(declarations.map(({ name }) => name.text))];
    expect(names.sort()).toEqual(Object.keys(dates).sort());
    for (const day of Object.values(dates)) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test.each(declarations.map(node => ({ name: node.name.text, node })))(
    '$name says its comparator, its zero rule, its day and its status',
    ({ name, node }) => {
      const doc = node.doc!.replaceAll('\n', ' ');
      for (const part of ['Comparator: ', 'Zero: ', 'Date: ', 'Status: current.'])
        expect(doc).toContain(part);
      expect(doc).toContain(dates[name]);
    },
  );

  test('names the source of each number and each rule', () => {
    const rules = declarations.flatMap(node =>
      node.kind === 'policy' && node.name.text !== 'brand-privacy'
        ? node.sections.flatMap(({ clauses }) => clauses)
        : [],
    );
    const sourceless = rules.filter(({ parts }) => parts.every(({ kind }) => kind !== 'see'));
    expect(sourceless).toEqual([]);
    expect(declarations.filter(node => node.kind === 'let' && node.see.length === 0)).toEqual([]);
  });
});

test('what a policy uses of a module is remembered', () => {
  const { value, diagnostics } = checked(`import small-cell from fineline/health
import fineline/official-statistics
dataset d { person id  key region  measure minutes }
policy mine extends ons-10-5 {
  datasets d {
    min cohort small-cell per key
    min protection eu-protection-95 of minutes per key
  }
}`);
  expect(diagnostics).toEqual([]);
  expect(value!.policies[0]!.presets).toEqual([
    {
      ...{ module: 'fineline/health', name: 'small-cell' },
      ...{ value: { value: 11, unit: 'people' }, date: '2024-01-26' },
    },
    {
      ...{ module: 'fineline/official-statistics', name: 'eu-protection-95' },
      ...{ value: { value: 5.26, unit: '%' }, date: '2026-11-25' },
    },
    { module: 'fineline/official-statistics', name: 'ons-10-5', date: '2026-11-25' },
  ]);
  expect(value!.sources.map(({ file }) => file)).toEqual([
    'main',
    'fineline/health',
    'fineline/official-statistics',
  ]);
});

test('what was withdrawn, is known at second hand or not at all has no name', () => {
  const without = ['doj-ftc-zone-1996', 'ema-0070', 'floc-2000', 'hud-11', 'linkedin-matched'];
  const known = [...presets.values()].flatMap(({ dates }) => Object.keys(dates));
  expect(without.filter(name => known.includes(name))).toEqual([]);
});

test('a name of a module shadows nothing', () => {
  const files = { 'fineline/health': presets.get('fineline/health')!.text };
  expect(toldByCheck('import fineline/health\nlet small-cell = 5 people', files)).toEqual([
    'FL0205 2:5 [small-cell] the quantity `small-cell` is defined twice @fineline/health:4:5 it is defined here, and the import brings it along',
  ]);
});

test('a file of the same name is another file', () => {
  const files = { 'fineline/health': 'let own = 5 people' };
  const text =
    'import "./fineline/health"\nimport fineline/health\npolicy p { posts { min cohort own  b: min cohort small-cell } }';
  expect(toldByCheck(text, files)).toEqual([]);
});
