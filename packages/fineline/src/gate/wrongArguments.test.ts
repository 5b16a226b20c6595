// What a program without types gives by mistake is told of, with what was meant.
import { compile, createChecker, createGate, createJudge, loadRuleSet } from 'fineline';
import { expect, test } from 'vitest';

const text = 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const compiled = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
const rules: unknown = compiled.value![0]!.ruleSet;
const options = { today: (): string => '2026-06-01' };

test.each([
  ['the JSON itself', rules],
  ['a whole result', loadRuleSet(rules)],
  ['a list', [loadRuleSet(rules).value]],
  ['nothing', undefined],
])('what is built of a loaded rule set says so where it is given %s', (_, given) => {
  for (const build of [createJudge, createChecker]) {
    expect(() => build(given as never)).toThrow(TypeError);
    expect(() => build(given as never)).toThrow(/^create(?:Judge|Checker) takes the `value` of `loadRuleSet/);
  }
});

test('a gate takes no whole result, and a judge needs a day', () => {
  expect(() => createGate(compiled, options)).toThrow(/^createGate takes the `value`/);
  expect(() => createGate(loadRuleSet(rules), options)).toThrow(/^createGate takes the `value`/);
  const judge = createJudge(loadRuleSet(rules).value!);
  for (const given of [undefined, {}, { date: new Date(0) }])
    expect(() => judge({}, given as never)).toThrow(/posts are judged on a day/);
});
