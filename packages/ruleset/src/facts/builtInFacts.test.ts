import { expect, test } from 'vitest';
import { builtInFacts, isOfGroup } from './builtInFacts.ts';

test.each([...builtInFacts])('%s is a fact of a group where it is named so', (name, { of }) => {
  expect(isOfGroup(name)).toBe(of === 'cohort');
});
