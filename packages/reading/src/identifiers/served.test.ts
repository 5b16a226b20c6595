// Whom a reply names that tells nothing of them, and where a number or a place finds somebody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Hi Priya, thanks for getting in touch. Your order leaves on Monday.', []],
  ['Hey Dana, happy birthday!', []],
  ['Hi Priya, you have bought nine kilos of cheese.', ['person-name']],
  ['Hi Oluwa, your parcel is at 9 Quay Street, and your divorce papers are, too.', ['person-name']],
  ['A fault held up payments, and our helpline is 0161 496 0000.', []],
  ['Message us your order number, or ring 020 7946 0018.', []],
  ['Dear guest in 512, the minibar is empty.', ['quasi']],
  ['The honeymooners in our Garden Suite sang all night.', ['quasi']],
  ['One regular has had the number 22 with lime since May.', []],
])('%s', (text, expected) => {
  expect(reader.read(text).identifier?.has).toEqual(expected);
});
