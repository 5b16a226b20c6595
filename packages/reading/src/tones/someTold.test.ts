// Some, many, plenty of people are told of as well as those whom a number counts.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './marks/hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function isHostile(text: string): boolean {
  return (reader.read(text).tone?.has ?? []).some(word => hostileTones.has(word));
}

test.each([
  'Some diners salt the soup first. Who hurt them?',
  'Many members take the lift to the treadmill. Seek help.',
  'Some of our tenants can’t work a kettle 🤦',
  'Plenty of you can’t find the exit of a round room 🤦',
  'A lot of customers bought a whistle and a wig. Bless.',
  'A number of guests iron their socks. Bless.',
  'Most of our riders ring the bell at sheep. Seek help.',
  'Lots of you alphabetise the bins. Who hurt you?',
])('a jibe: %s', text => {
  expect(isHostile(text)).toBe(true);
});

test.each([
  'Some diners salt the soup first. Good for them.',
  'Many members take the lift to the treadmill. The stairs are shut until May.',
  'Some people like it hot. Others like it sweet.',
  'Some people are allergic to nuts. Tell us and we will bake without.',
  'Some of our tenants can’t work the new boiler. Ring us and we will come round.',
  'A lot of customers asked for bigger mugs. Here they are.',
  'Many guests come back each June. Lovely to see them.',
  'Plenty of you wrote in about the swans. Thank you.',
  'Most members renew in spring. How do I renew? Tap the key.',
])('none: %s', text => {
  expect(isHostile(text)).toBe(false);
});
