// What will happen to particular customers, and what is promised to anybody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // Something is put right or taken away: they are known.
  ['Five savers will be reimbursed in June.', '5 savers'],
  ['Five of our savers will soon be reimbursed.', '5 savers'],
  ['Three rowers will be expelled from the club.', '3 rowers'],
  ['Two lodgers will be sent home on Sunday.', '2 lodgers'],
  ['Two lodgers won’t be refunded.', '2 lodgers'],
  ['Six skaters will get an apology.', '6 skaters'],
  ['Six skaters will be sent a letter of apology.', '6 skaters'],
  ['Six skaters will each receive their deposit back.', '6 skaters'],
  ['Six skaters will be getting a call from our office.', '6 skaters'],
  ['Nine savers will get a £40 refund.', '9 savers'],
  // Something is given away: nobody knows yet to whom.
  ['Five rowers will get a woolly hat.', ''],
  ['Five rowers will receive a call from Santa.', ''],
  ['Five rowers will be invited to the boathouse.', ''],
  ['Five rowers will be given an oar.', ''],
  ['Five rowers will be picked on Sunday.', ''],
  ['Five winners will be refunded for their trip.', ''],
  ['Five rowers will get their money back in our prize draw.', ''],
])('%s', (text, expected) => {
  const { cohorts = [] } = reader.read(text);
  expect(cohorts.map(({ size, unit }) => `${size?.min} ${unit}`).join(', ')).toBe(expected);
});
