import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, type Host } from '@fineline/compiler';
import { diagnosticsJson, renderDiagnostics } from '@fineline/report';
import { canonicalize, loadRuleSet, type Facts } from '@fineline/ruleset';
import { createTracingJudge } from '@fineline/runtime';
import { runTests } from '@fineline/testing';
import { root } from '../root.ts';

const folder = `${root}test/conformance`;
const cases = readdirSync(folder).filter(name => existsSync(join(folder, name, 'policy.disclosure')));
const updating = process.env['UPDATE'] === '1';

/** Holds `actual` against a file, which is absent where there is nothing to hold. */
function expectFile(path: string, actual: string | undefined): void {
  if (updating && actual === undefined) rmSync(path, { force: true });
  if (updating && actual !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

/** Plain data, laid out for people, keys in canonical order. */
function pretty(data: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalize(data)), null, 2)}\n`;
}

function hostOf(home: string): Host {
  return {
    read(path) {
      if (path.startsWith('..') || path.startsWith('/')) return { problem: 'outside' };
      const file = join(home, path);
      return existsSync(file) ? { text: readFileSync(file, 'utf8') } : { problem: 'missing' };
    },
  };
}

function factsIn(home: string): readonly string[] {
  const facts = join(home, 'facts');
  return existsSync(facts) ? readdirSync(facts) : [];
}

test('there are cases of every kind', () => {
  const having = (file: string): number => cases.filter(name => existsSync(join(folder, name, file))).length;
  expect(Math.min(having('diagnostics.txt'), having('rules.json'), having('decisions'))).toBeGreaterThan(4);
});

test.each(['research-extract', 'small-numbers'])('of %s, which is as it should be, nothing is said', name => {
  const home = join(folder, name);
  const text = readFileSync(join(home, 'policy.disclosure'), 'utf8');
  const { diagnostics } = compile({ file: 'policy.disclosure', text }, hostOf(home), { idle: true });
  expect(diagnostics).toEqual([]);
});

describe.each(cases)('%s', name => {
  const home = join(folder, name);
  const file = 'policy.disclosure';
  const text = readFileSync(join(home, file), 'utf8');

  test('compiles to what is written down', () => {
    const { value, diagnostics } = compile({ file, text }, hostOf(home));
    const files = readdirSync(home).filter(name => name.endsWith('.disclosure'));
    const sources = new Map(files.map(name => [name, readFileSync(join(home, name), 'utf8')]));
    const said = diagnostics.length > 0;
    expectFile(join(home, 'diagnostics.txt'), said ? renderDiagnostics(diagnostics, sources) : undefined);
    expectFile(join(home, 'diagnostics.json'), said ? diagnosticsJson(diagnostics, sources) : undefined);
    expectFile(join(home, 'rules.json'), value && pretty(value.at(-1)?.ruleSet));
  });

  test('its examples come out as written down', () => {
    const { value = [] } = runTests([{ file, text, host: hostOf(home) }]);
    const examples = value.flatMap(({ examples }) =>
      examples.map(({ place, date, expected, passed, differences }) => ({
        line: place.line,
        date,
        expected,
        passed,
        differences,
      })),
    );
    expectFile(join(home, 'examples.json'), examples.length > 0 ? pretty(examples) : undefined);
  });

  test.each(factsIn(home))('judges %s as written down', facts => {
    const { value: loaded, problems } = loadRuleSet(JSON.parse(readFileSync(join(home, 'rules.json'), 'utf8')));
    expect(problems).toEqual([]);
    const input = JSON.parse(readFileSync(join(home, 'facts', facts), 'utf8')) as { date: string; facts: Facts };
    const decision = createTracingJudge(loaded!)(input.facts, { date: input.date });
    expectFile(join(home, 'decisions', facts), pretty(decision));
  });
});
