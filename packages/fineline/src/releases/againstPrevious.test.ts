import { expect, test } from 'vitest';
import { compile } from '@fineline/compiler';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { againstPrevious } from './againstPrevious.ts';

const waiver = (until: string): string =>
  `waive floor in p for campaign "c" until ${until} by "dpo@bank.example" because "agreed"\n`;

function text(head: string, people: number, behind = ''): string {
  return `policy p {\n  ${head}\n  posts {\n    floor: min cohort ${people} people\n  }\n}\n${behind}`;
}

function compiled(policy: string): LoadedRuleSet {
  const { value, diagnostics } = compile(
    { file: 'p', text: policy },
    { read: () => ({ problem: 'missing' }) },
  );
  expect(diagnostics).toEqual([]);
  const { ruleSet, digest } = value![0]!;
  return { ruleSet, digest };
}

/** `FL0414 [version 1.0.0] message → what the fix writes` */
function told(old: string, now: string): readonly string[] {
  // As a rule set that was written and read again: its properties are in another order.
  const previous = compiled(old);
  const reversed = JSON.parse(JSON.stringify(previous.ruleSet), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as LoadedRuleSet['ruleSet'];
  const written = { file: 'p', text: now, loaded: compiled(now) };
  return againstPrevious({ ...previous, ruleSet: reversed }, written).map(
    ({ code, message, span, fix }) =>
      `${code} [${now.slice(span.start, span.end)}] ${message}${fix ? ` → ${fix.edits[0]!.text}` : ''}`,
  );
}

const old = text('version 1.2.3', 100, waiver('2030-12-31'));

test.each<[what: string, now: string, told: readonly string[]]>([
  ['nothing changed', old, []],
  ['another layout', old.replaceAll('\n', '\n\n'), []],
  [
    'looser, as a patch',
    text('version 1.2.4', 50),
    ['FL0414 [version 1.2.4] a release that lets more through is 2.0.0 or later → version 2.0.0'],
  ],
  ['looser, as a new first number', text('version 2.0.0', 50), []],
  [
    'stricter, as a patch',
    text('version 1.2.4', 200),
    ['FL0414 [version 1.2.4] a release that stops more is 1.3.0 or later → version 1.3.0'],
  ],
  ['stricter, as a new second number', text('version 1.3.0', 200), []],
  [
    'no version any more',
    text('owner "me"', 200),
    ['FL0414 [p] a release that stops more is 1.3.0 or later'],
  ],
  [
    'a waiver of what the rule was',
    text('version 1.3.0', 200, waiver('2030-12-31')),
    ['FL0415 [floor] `p/floor` is not what it was when dpo@bank.example signed this off'],
  ],
  ['a waiver that was signed off again', text('version 1.3.0', 200, waiver('2030-06-30')), []],
])('%s', (_what, now, said) => {
  expect(told(old, now)).toEqual(said);
});

test('after a release without a version any will do', () => {
  expect(told(text('owner "me"', 100), text('version 0.0.1', 50))).toEqual([]);
});
