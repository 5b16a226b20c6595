// A fix is safe where it can only be what was meant. What can be read in two ways is left to whoever wrote it: the fix waits
// for their eye, or there is none.
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '@fineline/ruleset';
import { checked, posts } from '../testing/told.ts';

const table = 'dataset t {\n  person m\n  key region\n  measure minutes\n}\n';
const tables = (clause: string): string => `${table}policy p {\n  datasets t {\n    ${clause}\n  }\n}\n`;

/** How safe the fix of the first mistake is, if it has one, and what it says. */
function fixOf(text: string): string {
  return inShort(checked(text).diagnostics[0]);
}

function inShort(mistake: Diagnostic | undefined): string {
  return mistake?.fix ? `${mistake.fix.safety}: ${mistake.fix.title}` : 'none';
}

describe('two readings', () => {
  test.each([
    ['round counts to 100', 'none'],
    ['round counts to 2', 'none'],
    ['-- ban tones mocking', 'review: write `//`'],
    ['# small: min cohort 5 people', 'review: write `//`'],
    ['round counts counts to 2 digits', 'review: leave out `counts`'],
    ['min cohort 1_000 people or 5', 'review: add `%`'],
    ['min cohort 1_000 people or 500', 'none'],
    ['a: deny when cohort.share < 1', 'review: add `%`'],
    ['min window 7 days else review when channel is paid', 'review: put them in order'],
    ['min window 7 days else review unless consent is documented', 'review: put them in order'],
    ['min window 7 days else review during 2026-01-01 to 2026-02-01', 'review: put them in order'],
    ['min window 7 days never waived when channel is paid', 'review: put them in order'],
    ['a: review when question by "legal" when channel is paid', 'review: put them in order'],
    ['a: warn when question else deny', 'review: leave it out'],
    ['ban tones warm during 2026-01-01 and 2026-02-01', 'review: write `to`'],
    ['ban tones warm, not playful', 'none'],
    ['ban tones warm, key', 'review: write `"key"`'],
    ['ban tones passive aggressive', 'review: add `,`'],
    ['ban tones mocking and topics health', 'review: write `,`'],
    ['ban tones mocking, and topics health', 'review: leave out `and`'],
    ['ban tones mocking, when question', 'review: leave out `,`'],
    ['a: deny when tone is mocking, shaming', 'review: write `is any of`'],
    ['a: deny when channel is none, tv', 'none'],
    ['a: deny when channel is none or tv', 'review: write `channel is tv`'],
    ['a: deny when channel is not none or tv', 'review: write `channel is not tv`'],
    ['a: deny when tone is only warm or playful', 'review: write `, playful`'],
    ['a: deny when tone is only warm and playful', 'review: write `, playful`'],
    ['a: deny when tone is any of warm and playful', 'review: write `, playful`'],
    ['a: deny when tone is any of warm, and channel is tv', 'review: leave out `,`'],
    ['a: require window exists', 'review: write `is known`'],
    ['a: deny when question is no', 'review: write `not question`'],
    ['a: deny when tone under hostile', 'review: write `<`'],
    ['max details < 2', 'none'],
    ['max details >= 2', 'none'],
    ['min cohort > 100 people', 'none'],
    ['min cohort <= 500 people', 'none'],
    ['min window < 500 days', 'none'],
    ['min cohort 10,00 people', 'none'],
    ['min cohort 0,125 people', 'none'],
    ['min window 1,500 days', 'review: write `1_500`'],
    ['min window 1,500days', 'review: write `1_500 days`'],
  ])('%s', (clause, fix) => {
    expect(fixOf(posts(clause))).toBe(fix);
  });

  test.each([
    ['max uniques 5 per key', 'review: add `%`'],
    ['min protection 10 of minutes per region', 'review: add `%`'],
    ['ban columns first name', 'review: add `,`'],
    ['round counts to 5', 'none'],
    ['max value 1,500 of minutes', 'review: write `1_500`'],
  ])('%s', (clause, fix) => {
    expect(fixOf(tables(clause))).toBe(fix);
  });
});

describe('a policy that lost a word of its head', () => {
  const clauses = ' {\n  posts {\n    ban tones mocking\n  }\n}\n';
  const parent = `policy org-baseline${clauses}`;

  test.each([
    [
      `${parent}policy public-posts org-baseline${clauses}`,
      'FL0102 `extends` is missing before `org-baseline`',
      'review: add `extends`',
    ],
    [
      `import "./org-baseline.disclosure"\npolicy public-posts org-baseline${clauses}`,
      'FL0102 `extends` is missing before `org-baseline`',
      'review: add `extends`',
    ],
    [`policy brand privacy${clauses}`, 'FL0116 `brand privacy` is no name for a policy', 'none'],
    [`policy My Policy${clauses}`, 'FL0116 `My Policy` is no name for a policy', 'review: write `my-policy`'],
    [
      `${parent}policy extends org-baseline${clauses}`,
      'FL0102 a policy needs a name before `extends`',
      'none',
    ],
    [
      `${parent}policy p extends : org-baseline${clauses}`,
      'FL0102 no `:` belongs behind `extends` here',
      'safe: leave out `:`',
    ],
    [
      `tone snide under : mocking\n${parent}`,
      'FL0102 no `:` belongs behind `under` here',
      'safe: leave out `:`',
    ],
  ])('%j', (text, said, fix) => {
    const told = checked(text, { 'org-baseline.disclosure': parent }).diagnostics;
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([said]);
    expect(inShort(told[0])).toBe(fix);
  });
});

describe('one reading', () => {
  test.each([
    ['min cohort 1_000', 'safe: add `people`'],
    ['min cohort >= 100 people', 'safe: leave out `>=`'],
    ['max details <= 2', 'safe: leave out `<=`'],
    ['max details = 2', 'safe: leave out `=`'],
    ['min cohort 1,500 people', 'safe: write `1_500`'],
    ['max details 1,500', 'safe: write `1_500`'],
    ['min window 1,500,000 days', 'safe: write `1_500_000`'],
    ['min window 0,500 days', 'safe: write `0.500`'],
    ['min window 0,500days', 'safe: write `0.500 days`'],
    ['a: deny when cohort.share < 1,500%', 'safe: write `1.500`'],
    ['a: deny when cohort.share < 0,125%', 'safe: write `0.125`'],
    ['# people first', 'safe: write `//`'],
    ['a: deny when cohort.digits > 2', 'safe: add `digits`'],
    ['a: deny when cohort.share < 5', 'safe: add `%`'],
    ['min window 7 days because "Too short." else review', 'safe: put them in order'],
    ['min window 7 days else deny', 'safe: leave it out'],
    ['ban tones mocking sarcastic', 'safe: add `,`'],
    ['ban tones mocking and sarcastic', 'safe: write `,`'],
    ['ban tones mocking, and sarcastic', 'safe: leave out `and`'],
    ['min cohort 5 people, when question', 'safe: leave out `,`'],
    ['a: deny when tone is mocking, and channel is tv', 'safe: leave out `,`'],
    ['a: deny when tone is mocking or shaming', 'safe: write `any of mocking, shaming`'],
    ['a: deny when cohort.size under 5 people', 'safe: write `<`'],
    ['a: deny when question is yes', 'safe: write `question`'],
  ])('%s', (clause, fix) => {
    expect(fixOf(posts(clause))).toBe(fix);
  });
});

test('a day that is missing is no other day', () => {
  const waiver = (days: string): string =>
    `${posts('floor: min cohort 5 people')}waive floor in p for campaign "c" ${days} by "d" because "e"\n`;
  expect(fixOf(waiver('from until 2026-12-31'))).toBe('none');
  expect(fixOf(waiver('until 1 May 2026'))).toBe('review: write `2026-05-01`');
});

test('how counts may be rounded is said where it is not', () => {
  expect(checked(posts('round counts to 100')).diagnostics[0]).toMatchObject({
    code: 'FL0103',
    help: 'To significant digits it is `to 2 digits`; to a multiple it is `to nearest 100`.',
  });
});
