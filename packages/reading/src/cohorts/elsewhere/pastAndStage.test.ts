// Founders, those of history and those on a stage, and customers of whom the same words tell.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // founders
  ['Our school was set up in 1921 by six weavers.', []],
  ['We were founded by four brothers.', []],
  ['Our hospice was first started by two midwives in a barn.', []],
  ['The fire was started by two cooks.', [2]],
  ['The petition was set up by six savers.', [6]],
  ['Our bank was robbed by two sisters.', [2]],
  ['Our school was set up by six pupils.', [6]],
  ['Our club was founded by the six women who still row.', [6]],
  // of history
  ['Our museum celebrates six famous weavers.', []],
  ['Six of history’s great weavers, under one roof.', []],
  ['Our museum shows six weavers.', [6]],
  ['Our museum fined six great weavers.', [6]],
  ['Our museum celebrates six great members.', [6]],
  // on a stage
  ['Two Gentlemen of Verona, Sunday at 7.', []],
  ['Six Sisters in a Lift, Sunday at 7.', []],
  ['Six Sisters in a Lift Wept, Sunday at 7.', [6]],
  ['Six Sisters Saw Our Lift, Sunday at 7.', [6]],
  ['Six Brides, Sunday at 7.', [6]],
  ['Six Members in a Boat, Sunday at 7.', [6]],
  ['Two queens, five husbands, nine tunes: our musical opens at 7.', []],
  ['Two queens, five husbands, nine tunes: our bar opens at 7.', [2, 5]],
  ['Five husbands sing of their kettles in our new opera.', []],
  ['Five husbands sing in our new opera club.', [5]],
  ['Five members sing in our new opera.', [5]],
  ['Five husbands left our new opera in tears.', [5]],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
