import { compile, findFaults } from '@fineline/compiler';
import { loadRuleSet, type Rule, type RuleSet } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const text = `dataset viewing {
  person member_id
  key age_band, region
  sensitive genre
}
policy org {
  posts {
    floor: min cohort 100 people or 5% when channel is public unless consent is documented
    rounded: round counts to nearest 10
    kind: ban tones hostile
    topics: allow only framings fun-fact
    asked: require consent is documented
    odd: deny when cohort.size < 10 people
  }
  datasets viewing {
    group: min cohort 5 people per key
    risk: max risk 20% per key
    values: ban identifiers in values
  }
}
guarantee org denies posts when cohort.size < 10 people
`;
const { value, diagnostics } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
const ruleSet = value?.[0]?.ruleSet as RuleSet;

/** What is said where a rule of the policy is another. */
function said(id: string, change: Partial<Rule>): readonly string[] {
  const rules = ruleSet.rules.map(rule => (rule.id === `org/${id}` ? { ...rule, ...change } : rule));
  const changed = { ...ruleSet, rules };
  expect(loadRuleSet(changed).problems).toEqual([]);
  return findFaults(changed).map(({ message }) => message);
}

test('what a compiler made is what it says', () => {
  expect(diagnostics).toEqual([]);
  expect(findFaults(ruleSet)).toEqual([]);
});

test.each<[string, Partial<Rule>, string]>([
  ['floor', { when: { fact: 'cohort.size', operator: 'lessThan', value: 2 } }, 'when'],
  ['floor', { unless: { fact: 'cohort.share', operator: 'greaterThanInclusive', value: 0.001 } }, 'unless'],
  ['rounded', { when: { fact: 'cohort.exact', operator: 'equal', value: true } }, 'when'],
  ['kind', { when: { fact: 'tone', operator: 'containsAny', value: ['mocking'] } }, 'when'],
  [
    'odd',
    { clause: { kind: 'deny-when', that: { fact: 'cohort.size', operator: 'lessThan', value: 99 } } },
    'when',
  ],
  ['group', { clause: { kind: 'ban-columns', columns: ['email'] } }, 'clause'],
])('of `%s`, a clause that is not what is judged by is told of: case %#', (id, change, part) => {
  expect(said(id, change)).toEqual([
    `the \`clause\` of \`org/${id}\` says something else than its \`${part}\`, which is judged by`,
  ]);
});

test('what is judged over nothing is told of', () => {
  expect(said('kind', { each: 'cohort' })).toEqual([
    '`org/kind` is not judged over what its conditions are about',
  ]);
});

test('facts that no reader need tell are told of', () => {
  const requires = { ...ruleSet.requires, facts: ['tone'] };
  expect(findFaults({ ...ruleSet, requires })).toEqual([
    { path: '/requires/facts', message: 'these are not the facts that the rules about posts ask for' },
  ]);
});

test('a guarantee that the rules do not keep is told of', () => {
  expect(findFaults({ ...ruleSet, rules: [] })).toEqual([
    {
      path: '/guarantees/0',
      message: 'the guarantee to deny posts by their `cohort.size` is not kept',
    },
  ]);
});
