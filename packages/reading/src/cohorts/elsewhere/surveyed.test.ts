// People who were asked: in a survey they count no customers, by an officer or to leave they are told of.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // Asked to do something, or for something of theirs.
  ['Three rowers were asked to move their boats.', '3 rowers'],
  ['Four diners were then asked to wash up.', '4 diners'],
  ['Two savers were asked for their passports.', '2 savers'],
  ['Five skaters were asked by a marshal to slow down.', '5 skaters'],
  ['Three rowers were asked to name their favourite pier.', ''],
  ['400 savers were asked to say how they felt about Mondays.', ''],
  ['Nine diners were asked for their thoughts on soup.', ''],
  ['Nine diners were asked for honest feedback.', ''],
  ['400 skaters were asked what keeps them awake.', ''],
  ['400 savers were asked by researchers to rate their bank.', ''],
  // Heard by somebody with power over them.
  ['Two lodgers were interviewed by detectives at our hostel.', '2 lodgers'],
  ['Two lodgers interviewed by detectives at our hostel have left.', '2 lodgers'],
  ['Three students were interviewed under caution.', '3 students'],
  ['600 renters were interviewed by phone in May.', ''],
  ['Nine renters were interviewed by our research team.', ''],
  ['Six students were questioned about a missing trophy.', '6 students'],
  ['Six students questioned over a missing trophy.', '6 students'],
  ['600 students were questioned about breakfast.', ''],
  ['Six students were questioned about breakfast for our survey.', ''],
  ['Nine savers were polled about a missing trophy.', ''],
])('%s', (text, expected) => {
  const { cohorts = [] } = reader.read(text);
  expect(cohorts.map(({ size, unit }) => `${size?.min} ${unit}`).join(', ')).toBe(expected);
});
