import { describe, expect, test } from 'vitest';
import { readApprovals } from './readApprovals.ts';

const [old, now] = ['1', '2'].map(digit => `sha256:${digit.repeat(64)}`);
const approval = {
  old,
  new: now,
  change: 'p/floor',
  region: 'cohort.size 50 to 99',
  by: 'dpo@bank.example',
  because: 'Few live there.',
  until: '2026-12-31',
};

function file(approvals: unknown, formatVersion: unknown = 1): string {
  return JSON.stringify({ formatVersion, approvals });
}

/** What is said of a text, each with the words that it points at. */
function told(text: string): readonly string[] {
  const { value, diagnostics } = readApprovals('approvals.json', text);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(
    ({ message, span }) => `${message} @ ${text.slice(span.start, span.end).slice(0, 20)}`,
  );
}

test('what is whole is read as it stands, with or without a byte order mark', () => {
  const { region: _, ...general } = approval;
  expect(readApprovals('a.json', file([approval, general])).value).toEqual([approval, general]);
  expect(readApprovals('a.json', `\ufeff${file([])}`)).toEqual({ value: [], diagnostics: [] });
});

describe('what is not whole is refused where it stands', () => {
  test.each<[string, unknown, string]>([
    [
      'no reason',
      { ...approval, because: undefined },
      'this approval does not say `because` @ {"old":"sha256:11111',
    ],
    ['an empty reason', { ...approval, because: ' ' }, '`because` wants the reason @ " "'],
    [
      'no day',
      { ...approval, until: '2026-02-30' },
      '`until` wants the last day on which it counts, such as `2026-12-31` @ "2026-02-30"',
    ],
    [
      'half a digest',
      { ...approval, new: 'sha256:12' },
      '`new` wants the digest of the new rule set, `sha256:…` @ "sha256:12"',
    ],
    ['a number for a name', { ...approval, by: 7 }, '`by` wants who approves @ 7'],
    [
      'a field of another name',
      { ...approval, untill: '2026-12-31' },
      'an approval has no field `untill` @ "untill":"2026-12-31',
    ],
    ['no object', 'p/floor', 'an approval is an object in braces @ "p/floor"'],
  ])('%s', (_name, damaged, message) => {
    expect(told(file([approval, damaged]))).toEqual([message]);
  });

  test('a field that stands there twice', () => {
    const text = file([approval]).replace('"by":', '"by":"nobody@bank.example","by":');
    expect(told(text)).toEqual(['`by` stands here twice @ "by":"dpo@bank.examp']);
  });

  test.each([
    [
      '{ "formatVersion": 2, "approvals": [] }',
      'this is no list of approvals @ "formatVersion": 2'.replace('"formatVersion": ', ''),
    ],
    ['[]', 'this is no list of approvals @ []'],
    ['{ "formatVersion": 1, "approvals": [], "all": true }', 'this is no list of approvals @ "all": true'],
    ['{ "formatVersion": 1,', 'this is not JSON: a name in double quotes is missing @ '],
  ])('%s', (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});
