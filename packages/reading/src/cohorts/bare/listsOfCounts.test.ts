// The items of a list are counted each by itself, and what numbers an item counts nobody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['1. We set sail.\n2. 30,000 of you waved.\n3. The mast broke.', [30000]],
  ['1) We set sail.\n2) 30,000 of you waved.\n3) The mast broke.', [30000]],
  ['- 1,204 rowers\n- 9 pies', [1204]],
  ['Our spring:\n- 2 million rowers\n- 61 boats', [2000000]],
  ['- 9 widows\n- 0 rain', [9]],
  ['30,000 #rowers and counting.', [30000]],
  ['We rowed and sang with 30,000 #rowers on Sunday.', [30000]],
  ['Doors open at 9 #rowers', []],
  ['- 6 pies\n- 9 boats', []],
])('%s', (text, expected) => {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  expect([
    ...cohorts.map(({ size }) => size?.min),
    ...(openCohorts && expected.length > 0 ? ['open'] : []),
  ]).toEqual(expected);
});

test.each([
  ['One rower in seven brings a flask.', 1 / 7],
  ['One rower in seven has a flask.', 1 / 7],
  ['One rower in nine sings.', 1 / 9],
])('%s is a share', (text, expected) => {
  const [first] = reader.read(text).cohorts ?? [];
  expect(first?.share?.min).toBeCloseTo(expected);
});

test('One rower in seven towns has a flask. is no share', () => {
  expect(
    (reader.read('One rower in seven towns has a flask.').cohorts ?? []).map(({ share }) => share),
  ).toEqual([undefined]);
});
