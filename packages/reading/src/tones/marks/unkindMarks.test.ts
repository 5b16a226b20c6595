// What a remark does to people who forgot something, with an ending that is unkind by its form, and with one that nearly is.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function isJibe(ending: string): boolean {
  const { has = [] } = reader.read(`77 tenants forgot the spare key again. ${ending}`).tone ?? {};
  return has.some(word => hostileTones.has(word));
}

test.each([
  ['They know nothing of hooks.', 'They need not come back for it.'],
  ['None of them had looked under the mat.', 'None of them was locked out for long.'],
  ['Hooks were never for everyone.', 'Keys are cut here for everyone.'],
  ['Heads like theirs need a string.', 'Keys like these are rare.'],
  ['Hooks are not that complicated.', 'The hook is not that easy to see.'],
  ['Nobody was waiting in for them.', 'Nobody need wait: we can post the spare.'],
  ['A parrot could have done it.', 'The parrot is asleep.'],
  ['Memory, it seems, was never their subject.', 'Our memory is not what it was.'],
  ['None of them gets invited anywhere.', 'All of them were invited to tea.'],
  ['Their grandchildren were told.', 'Our grandchildren were told.'],
  ['Interpol has been alerted.', 'Every tenant has been alerted.'],
  ['They queue like sheep.', 'They queue like champions.'],
  ['A nail on the wall was too much to remember.', 'The nail on the wall was too high to reach with bags.'],
  ['It’s only Wednesday.', 'It’s only a key.'],
  ['Nobody has been slower to learn.', 'Thank you all for being so quick to learn.'],
])('%s, but not: %s', (jibe, none) => {
  expect([isJibe(jibe), isJibe(none)]).toEqual([true, false]);
});
