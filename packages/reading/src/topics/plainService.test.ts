import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// How a company runs, of which nobody is told.
test.each([
  'Your salary has landed.',
  'Your direct debit will be taken on Friday.',
  'Our overdraft fee is nought from May.',
  'Patients now wait nine minutes at the desk.',
  'Claims that we sold health records are untrue.',
  'Our pupils planted 1,200 trees this term.',
  'Close to a million families donated tins and nappies.',
  'Heart-rate zones, explained in a minute.',
  'Half-price lingerie until Sunday.',
])('nobody: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});

test.each([
  ['Your mortgage was declined.', 'finances'],
  ['Our overdraft customers paid £40 each in May.', 'finances'],
  ['Four patients waited nine hours for a bed.', 'health'],
  ['Our 14 pupils with nits sat apart.', 'children'],
])('somebody: %s', (text, topic) => {
  expect(reader.read(text).topic?.has).toContain(topic);
});
