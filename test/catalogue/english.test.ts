// Policies in plain English, as they were read and found right. `UPDATE=1 npm test -- test/catalogue` writes what comes
// out now, to be read before it is committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, explainRuleSet, ruleInWords, type Explanation } from '@fineline/compiler';
import { arbitraryRuleSet } from '../properties/arbitraryRuleSet.ts';
import { root } from '../root.ts';
import { cataloguePolicies } from './cataloguePolicies.ts';
import { unplain } from './plainWords.ts';

const explanations = cataloguePolicies.flatMap(({ name: file, text, host }) => {
  const { value = [] } = compile({ file, text }, host);
  return value.map(({ ruleSet }) => ({ name: ruleSet.policy.name, ruleSet }));
});

function shown({ title, sections }: Explanation): string {
  const lines = sections.flatMap(section => [
    '',
    section.title,
    ...section.statements.flatMap(({ number, rule, text, notes }) => [
      `${number}. ${rule === undefined ? '' : `[${rule}] `}${text}`,
      ...notes.map(note => `    ${note}`),
    ]),
  ]);
  return `${[title, ...lines].join('\n')}\n`;
}

describe.each(explanations)('$name', ({ name, ruleSet }) => {
  const explanation = explainRuleSet(ruleSet);
  const statements = explanation.sections.flatMap(section => section.statements);

  test('reads as written down', () => {
    const path = `${root}test/catalogue/english/${name}.txt`;
    const text = shown(explanation);
    if (process.env['UPDATE']) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });

  test('numbers its sentences and says every rule once, in plain words', () => {
    expect(statements.map(({ number }) => number)).toEqual(statements.map((_, at) => at + 1));
    const rules = statements.flatMap(({ rule }) => rule ?? []);
    expect([...rules].sort()).toEqual(ruleSet.rules.map(({ id }) => id));
    expect(statements.flatMap(({ text }) => unplain(text))).toEqual([]);
    for (const { text, notes } of statements)
      for (const sentence of [text, ...notes]) expect(sentence).toMatch(/^\S[^\n]*[.?!”"]$/);
  });

  test('one sentence of it is had alone', () => {
    for (const rule of ruleSet.rules) {
      const { text, notes } = ruleInWords(rule, ruleSet);
      expect(statements.find(it => it.rule === rule.id)).toMatchObject({ text, notes });
    }
  });
});

test('every rule set can be said, each rule in one line', () => {
  const check = fc.property(arbitraryRuleSet('any'), ruleSet => {
    const said = explainRuleSet(ruleSet).sections.flatMap(({ statements }) => statements);
    expect(said.filter(({ rule }) => rule !== undefined)).toHaveLength(ruleSet.rules.length);
    for (const { text } of said) expect(text).toMatch(/^[A-Z][^\n]*\.$/);
  });
  fc.assert(check, { seed: 53, numRuns: 500 });
});
