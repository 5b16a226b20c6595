import type { Condition } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import type { CheckedCondition } from '@fineline/language';
import { checked, fixed, posts, toldByCheck } from '../../testing/told.ts';

const declarations = `
  let few = 10 people
  fact season: one of spring, summer
  fact region: text
  fact sponsored: yes-no
  fact data-age: hours
`;

function plain(condition: CheckedCondition): Condition {
  switch (condition.kind) {
    case 'comparison':
      return condition.comparison;
    case 'not':
      return { not: plain(condition.part) };
    case 'all':
      return { all: condition.parts.map(plain) };
    case 'any':
      return { any: condition.parts.map(plain) };
  }
}

function lowered(condition: string): Condition {
  const { value, diagnostics } = checked(declarations + posts(`a: deny when ${condition}`));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { body } = value!.policies[0]!.clauses[0]!;
  if (!('that' in body)) throw new Error(body.kind);
  return plain(body.that);
}

const is = (fact: string, ...value: readonly string[]): Condition => ({
  fact,
  operator: 'containsAny',
  value,
});

test.each<readonly [string, Condition]>([
  ['tone is mocking', is('tone', 'mocking')],
  ['tone is not mocking', { not: is('tone', 'mocking') }],
  ['tone is any of shaming, mocking, shaming', is('tone', 'mocking', 'shaming')],
  ['tone is none of shaming, "mocking"', { not: is('tone', 'mocking', 'shaming') }],
  [
    'tone is only playful, curious',
    { fact: 'tone', operator: 'containsOnly', value: ['curious', 'playful'] },
  ],
  ['topic is none', { fact: 'topic', operator: 'empty', value: true }],
  ['window is not none', { not: { fact: 'window', operator: 'empty', value: true } }],
  ['consent is none', is('consent', 'none')],
  ['consent is none of documented, aggregate', { not: is('consent', 'aggregate', 'documented') }],
  ['channel is unknown', { not: { fact: 'channel', operator: 'known', value: true } }],
  ['question', { fact: 'question', operator: 'equal', value: true }],
  ['not sponsored', { not: { fact: 'sponsored', operator: 'equal', value: true } }],
  ['cohort.exact', { fact: 'cohort.exact', operator: 'equal', value: true }],
  ['window < 2 weeks', { fact: 'window', operator: 'lessThan', value: 14 }],
  ['window >= 36 hours', { fact: 'window', operator: 'greaterThanInclusive', value: 1.5 }],
  ['cohort.size <= few', { fact: 'cohort.size', operator: 'lessThanInclusive', value: 10 }],
  ['cohort.size is few', { fact: 'cohort.size', operator: 'equal', value: 10 }],
  ['cohort.share > 5%', { fact: 'cohort.share', operator: 'greaterThan', value: 0.05 }],
  ['cohort.digits > 2 digits', { fact: 'cohort.digits', operator: 'greaterThan', value: 2 }],
  [
    'details is any of 1, 2',
    {
      any: [
        { fact: 'details', operator: 'equal', value: 1 },
        { fact: 'details', operator: 'equal', value: 2 },
      ],
    },
  ],
  ['data-age > 2 days', { fact: 'data-age', operator: 'greaterThan', value: 48 }],
  ['season is spring', is('season', 'spring')],
  ['region is "north"', { fact: 'region', operator: 'equal', value: 'north' }],
  [
    'tone is mocking and (question or not (sponsored))',
    {
      all: [
        is('tone', 'mocking'),
        {
          any: [
            { fact: 'question', operator: 'equal', value: true },
            { not: { fact: 'sponsored', operator: 'equal', value: true } },
          ],
        },
      ],
    },
  ],
])('%s', (condition, expected) => {
  expect(lowered(condition)).toEqual(expected);
});

test.each([
  ['tone is mockign', 'FL0201 8:26 [mockign] `mockign` is no tone | Did you mean `mocking`? (review)'],
  ['tone is health', 'FL0201 8:26 [health] `health` is no tone, but a topic'],
  [
    'addressee is everyone',
    'FL0201 8:31 [everyone] `everyone` is no addressee | Known are `cohort`, `individual` and `reader`.',
  ],
  ['season is winter', 'FL0201 8:28 [winter] `winter` is no season | It is one of `spring` or `summer`.'],
  ['chanel is email', 'FL0202 8:18 [chanel] there is no fact `chanel` | Did you mean `channel`? (review)'],
  ['cohort', 'FL0202 8:18 [cohort] a condition names a part of `cohort`'],
  ['cohort.size < 5%', 'FL0301 8:32 [5%] `cohort.size` is counted in people, not in `%`'],
  ['details > 2 people', 'FL0301 8:28 [2 people] `details` is a plain number without a unit'],
  [
    'cohort.size < 100',
    'FL0103 8:32 [100] `cohort.size` needs a number with its unit, such as `1_000 people` (safe)',
  ],
  ['window < 7', 'FL0103 8:27 [7] `window` needs a number with its unit, such as `7 days` (review)'],
  ['cohort.size < 1.000 people', 'FL0306 8:32 [1.000 people] people are counted in whole numbers'],
  ['cohort.share < 500%', 'FL0306 8:33 [500%] a share is 100% at most'],
  ['cohort.size < fwe', 'FL0209 8:32 [fwe] no quantity is named `fwe` | Did you mean `few`? (review)'],
  ['tone < 5 people', 'FL0302 8:18 [tone < 5 people] `tone` has no order'],
  ['tone', 'FL0303 8:18 [tone] `tone` does not stand alone'],
  ['question is "yes"', 'FL0305 8:18 [question is "yes"] `question` is a yes-no fact and stands alone'],
  ['region is north', 'FL0305 8:28 [north] `region` is compared with a text in quotation marks (safe)'],
  ['window is "long"', 'FL0305 8:28 ["long"] `window` is compared with a number'],
  ['tone is 5 people', 'FL0305 8:26 [5 people] `tone` is compared with words'],
  ['topic is any of health, none', 'FL0305 8:42 [none] `none` is no word of a list'],
  [
    'tone is any of mocking, shaming or pitying',
    'FL0202 8:53 [pitying] `pitying` is a tone and no fact that could stand alone | The words of a list are joined by commas. (safe)',
  ],
  [
    'topic is health and politics',
    'FL0202 8:38 [politics] `politics` is a topic and no fact that could stand alone | Each comparison names its fact again. (review)',
  ],
])('%s is refused', (condition, message) => {
  const told = toldByCheck(
    `let few = 10 people\nfact season: one of spring, summer\nfact region: text\n\n\n${posts(`a: deny when ${condition}`)}`,
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(message);
});

test('fixes give what was meant', () => {
  const meant = (clause: string): string => fixed(posts(clause)).split('\n')[2]!.trim();
  expect(meant('a: deny when tone is any of mocking, shaming or pitying')).toBe(
    'a: deny when tone is any of mocking, shaming, pitying',
  );
  expect(meant('a: deny when topic is health or politics')).toBe(
    'a: deny when topic is any of health, politics',
  );
  expect(meant('a: deny when topic is health and politics')).toBe(
    'a: deny when topic is health and topic is politics',
  );
  expect(meant('a: deny when tone is none of mocking and shaming and pitying')).toBe(
    'a: deny when tone is none of mocking, shaming and pitying',
  );
  expect(meant('min cohort 100')).toBe('min cohort 100 people');
  expect(meant('min cohort 12,500 people')).toBe('min cohort 12_500 people');
  expect(meant('min window 7days')).toBe('min window 7 days');
  expect(meant('min window 7 days else review unless question')).toBe(
    'min window 7 days unless question else review',
  );
  expect(meant('ban tones sarcastic, mocking or shaming')).toBe('ban tones sarcastic, mocking, shaming');
});
