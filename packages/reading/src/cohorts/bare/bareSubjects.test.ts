// Numbers without a noun that are people by what is said of them.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // Headlines.
  ['Nine ill after quiz night in Goole', '9 people'],
  ['Seven fall ill after quiz night', '7 people'],
  ['Three banned from our pier for whistling', '3 people'],
  ['Nine trapped in lift in Goole', 'unclear'],
  ['We sold 40 oars. Nine trapped in the van.', ''],
  // Answers.
  ['Our rowers like the pier. Four don’t.', '4 rowers'],
  ['Our rowers like the pier. All except four.', '4 rowers'],
  ['Our oars float. Four don’t.', ''],
  ['Our oars float. All except four.', ''],
  // Said of them.
  ['The rowers who sank on Sunday were seven in number.', '7 rowers'],
  ['The oars that sank on Sunday were seven in number.', ''],
  ['Our rowers are up six on last year.', '6 rowers'],
  ['Our rowers say prices are up six on last year.', ''],
  ['With three exceptions, all of our rowers sank.', '3 rowers'],
  ['All of them sank, with three exceptions.', 'unclear'],
  ['With three exceptions, all of our oars sank.', ''],
  ['Precisely nine, that’s how many rowers sank.', '9 rowers'],
  ['Precisely nine, that’s how many oars sank.', ''],
  // No number at all.
  ['A single-digit number of rowers sank.', 'unclear'],
  ['Single-digit numbers of our rowers sank.', 'unclear'],
  ['A single-digit number of oars sank.', ''],
])('%s', (text, expected) => {
  const { cohorts = [], openCohorts } = reader.read(text);
  const counted = cohorts.map(({ size, unit }) => `${size?.min} ${unit}`);
  expect(openCohorts === true && counted.length === 0 ? 'unclear' : counted.join(', ')).toBe(expected);
});
