// Words that are written so that no list finds them rule nothing out; what only looks like it does.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Our members are all i d i o t s today.', 'i d i o t s'],
  ['Our members are all i.d.i.o.t.s today.', 'i.d.i.o.t.s'],
  ['Our members are all idi0ts today.', 'idi0ts'],
  ['Our members are all id<b>i</b>ots today.', 'id<b>i</b>ots'],
])('%s', (text, broken) => {
  const { tone, mentions = [] } = reader.read(text);
  expect(tone).toMatchObject({ open: true });
  expect(mentions.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    `unclear: ${broken}`,
  ]);
});

test.each([
  'Our U.S.A. tour starts in May, and our members are glad.',
  'The new B2B app is here, and our members are glad.',
  'Plan A, B, C and D are on the table.',
  '<b>Hello</b>, the <i>new</i> menu is here.',
  'Hello<br>World of tea is open today.',
  '1917 and Se7en are back in the cinema on Monday.',
])('%s', text => {
  expect(reader.read(text).tone).not.toMatchObject({ open: true });
});
