// A label names the people, and a list behind it says how many they are where or when.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size, share }) => size?.min ?? share?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  ['Evening-class learners: Truro 18,000, Penzance 2,500, Bodmin 6.', [18000, 2500, 6]],
  ['Evening-class learners by town: 18,000 (Truro), 2,500 (Penzance), 6 (Bodmin).', [18000, 2500, 6]],
  ['Evening-class learners by town\n- Truro: 18,000\n- Penzance: 2,500\n- Bodmin: 6', [18000, 2500, 6]],
  ['Learners in the evening class\nTruro 18,000\nPenzance 2,500\nBodmin 6', [18000, 2500, 6]],
  ['Learners in our evening class:\n• Truro – 18,000\n• Bodmin – 6', [18000, 6]],
  ['Learners by year: 2022: 18,000; 2023: 6.', [18000, 6]],
  ['Learners by age. 18–24: 9,100; 25–34: 18,000; 85+: 6.', [9100, 18000, 6]],
  ['Learners: 18,000 on Monday, 6 on Tuesday.', [18000, 6]],
  ['Learners: 18,000 in Truro and 6 in Bodmin.', [18000, 6]],
  ['Learners who chose Danish, by year. 2022: 41%. 2023: 52%.', [0.41, 0.52]],
  ['Learners: 18,000 yes, 6 no.', [18000, 6]],
  ['May in numbers:\n9,100 rode the 12\n6 rode the 61', [9100, 6]],
  ['Attendance at our Truro reading: 4.', [4]],
  ['Footfall at our Truro shop: six.', [6]],
  ['Attendance prize at our Truro reading: 4 pens.', []],
  // Hours, or how many.
  ['Learners: Monday 7, Tuesday 9.', ['open']],
  ['Learners: 7 on Monday.', ['open']],
  // A number that names, and what is not the learners.
  ['Learners: Room 4, Room 9.', []],
  ['Learners: table 4 in Truro.', []],
  ['Hours for learners: Truro 9, Bodmin 10.', []],
  ['Learners’ favourite rooms: Truro 4, Bodmin 6.', []],
  ['Learners meet here: Truro 4, Bodmin 6.', []],
  ['Pies by town: Truro 18,000, Bodmin 6.', []],
  ['Learners, good news: Truro 4, Bodmin 1.', []],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
