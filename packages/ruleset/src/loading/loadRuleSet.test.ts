import { expect, test } from 'vitest';
import {
  builtInVocabularies,
  digestData,
  digestVocabularies,
  loadRuleSet,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';

const floor: Rule = {
  id: 'p/floor',
  policy: 'p',
  on: 'post',
  effect: 'deny',
  each: 'cohort',
  when: { fact: 'cohort.size', operator: 'lessThan', value: 100 },
  neverWaived: false,
  overrides: [],
  see: [],
  clause: { kind: 'min-cohort', atLeast: { value: 100, unit: 'people' } },
};

const sound: RuleSet = {
  formatVersion: 1,
  policy: { name: 'p', version: '1.0.0' },
  applies: { posts: true, datasets: [] },
  parents: [],
  facts: [{ name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: false }],
  vocabularies: builtInVocabularies,
  datasets: [],
  measures: [],
  rules: [floor],
  waivers: [],
  guarantees: [],
  requires: { facts: ['cohort.size'], vocabulary: digestVocabularies(builtInVocabularies) },
};

const visits = {
  name: 'visits',
  person: 'id',
  key: ['region'],
  ...{ sensitive: [], measure: [], harmless: [], suppressedAs: [], missingAs: [], totals: [] },
};

const per = { columns: ['region'], missing: 'value' };
const people = {
  id: 'people',
  kind: 'group-size',
  dataset: 'visits',
  per,
  unit: 'people',
  zeroAllowed: false,
};

const small = {
  ...{ id: 'p/small', policy: 'p', on: 'dataset', dataset: 'visits', effect: 'deny', each: 'group' },
  when: { fact: 'people', operator: 'lessThan', value: 11 },
  ...{ neverWaived: false, overrides: [], see: [] },
  clause: { kind: 'min-group', atLeast: { value: 11, unit: 'people' }, per, zeroAllowed: false },
};

/** A rule set about a table; `change` is of its rule, `measure` of what the rule needs measured. */
const aboutTable = (change: object = {}, measure: object = {}): unknown => ({
  ...sound,
  ...{ datasets: [visits], measures: [{ ...people, ...measure }], rules: [{ ...small, ...change }] },
});

const withRule = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...sound,
  rules: [{ ...floor, ...change }],
});

/** The complaints about `data`, one a line: `/path: message`. */
function problems(data: unknown): string {
  const loaded = loadRuleSet(data);
  expect(loaded.value === undefined).toBe(loaded.problems.length > 0);
  return loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

test('a sound rule set loads, with its digest', () => {
  expect(loadRuleSet(sound)).toEqual({ value: { ruleSet: sound, digest: digestData(sound) }, problems: [] });
});

test.each([
  [null, ': this is to be an object'],
  [[], ': this is to be an object'],
  [{}, ': `formatVersion` is missing'],
  [
    { ...sound, formatVersion: 2 },
    '/formatVersion: this is format version 2, and only version 1 can be read',
  ],
  [{ ...sound, extra: 1 }, ': `extra` does not belong here'],
  [{ ...sound, policy: { name: 'P Q' } }, '/policy/name: this is not written as it should be'],
  [withRule({ effect: 'allow' }), '/rules/0/effect: this is to be one of warn, review, deny'],
  [withRule({ when: {} }), '/rules/0/when: this has the shape of nothing that may stand here'],
  [
    withRule({ when: { fact: 'cohort.size', operator: 'sumsTo', value: 1 } }),
    '/rules/0/when/operator: this is to be one of lessThan, lessThanInclusive, greaterThan, greaterThanInclusive, equal, multipleOf, containsAny, containsOnly, empty, known',
  ],
  [
    withRule({ when: { fact: 'cohort.size', operator: 'lessThan', value: '1' } }),
    '/rules/0/when/value: this is to be a number',
  ],
  [
    withRule({ when: { fact: 'cohort.size', operator: 'multipleOf', value: 0 } }),
    '/rules/0/when/value: this is to be more than 0',
  ],
  [
    withRule({ clause: { kind: 'min-cohorts' } }),
    '/rules/0/clause: `kind` names nothing that this version knows',
  ],
  [
    withRule({ when: { fact: 'cohort.sise', operator: 'lessThan', value: 1 } }),
    '/rules/0/when/fact: there is no fact `cohort.sise`',
  ],
  [
    withRule({ when: { not: { fact: 'tone', operator: 'containsAny', value: ['snide'] } } }),
    '/rules/0/when/not/value: there is no word `snide`',
  ],
  [
    withRule({ when: { any: [{ fact: 'season', operator: 'containsAny', value: ['autumn'] }] } }),
    '/rules/0/when/any/0/value: there is no word `autumn`',
  ],
  [
    withRule({ unless: { fact: 'question', operator: 'lessThan', value: 1 } }),
    '/rules/0/unless/value: `question` cannot be compared like that',
  ],
  [withRule({ policy: 'q' }), '/rules/0/id: `p/floor` is not of the policy `q`'],
  [withRule({ overrides: ['q/floor'] }), '/rules/0/overrides/0: there is no rule `q/floor`'],
  [withRule({ overrides: ['p/floor'] }), '/rules/0/overrides: `p/floor` overrides itself'],
  [
    withRule({ each: undefined }),
    '/rules/0: a rule about groups of people is judged for each: `"each": "cohort"`',
  ],
  [{ ...sound, rules: [floor, floor] }, '/rules/1: `p/floor` is there twice'],
  [
    {
      ...sound,
      rules: [{ ...floor, neverWaived: true }],
      waivers: [{ rule: 'p/floor', campaigns: ['c'], until: '2026-12-31', by: 'me', because: 'so' }],
    },
    '/waivers/0/rule: `p/floor` is never waived',
  ],
  [
    { ...sound, vocabularies: { ...builtInVocabularies, tone: [{ word: 'snide', under: ['mean'] }] } },
    '/vocabularies/tone/0/under: there is no word `mean`\n/requires/vocabulary: this is not the digest of `vocabularies`',
  ],
  [
    { ...sound, policy: { name: 'p', doc: '\ud800' } },
    ': this is not plain JSON: half of a surrogate pair has no JSON form',
  ],
  [
    withRule({ when: { ...floor.when, value: Number.NaN } }),
    '/rules/0/when/value: this is not plain JSON: NaN has no JSON form',
  ],
  [
    withRule({ see: ['a', undefined] }),
    '/rules/0/see/1: this is not plain JSON: a value of type undefined has no JSON form',
  ],
  [Object.create(sound), ': this is not plain JSON: `formatVersion` is inherited'],
  [
    { ...sound, policy: Object.create(sound.policy) as unknown },
    '/policy: this is not plain JSON: `name` is inherited',
  ],
])('a rule set that is not sound is refused (%#)', (data, expected) => {
  expect(problems(data)).toBe(expected);
});

test.each([
  [aboutTable(), ''],
  [
    aboutTable({ dataset: 'visit' }),
    '/rules/0: `people` is no measure of what this rule is about\n/rules/0/dataset: there is no dataset `visit`',
  ],
  [aboutTable({ dataset: null }), '/rules/0: `people` is no measure of what this rule is about'],
  [
    aboutTable({ each: undefined }),
    '/rules/0: a rule about groups of rows is judged for each: `"each": "group"`',
  ],
  [
    aboutTable({ each: 'cohort' }),
    '/rules/0/each: a table has no groups of people but of rows\n/rules/0: a rule about groups of rows is judged for each: `"each": "group"`',
  ],
  [
    aboutTable({ unless: { fact: 'question', operator: 'equal', value: true } }),
    '/rules/0: `question` is a fact of posts, and this rule is about tables',
  ],
  [aboutTable({}, { per: { ...per, against: 'all' } }), '/measures/0/per/against: there is no dataset `all`'],
  [aboutTable({}, { kind: 'sum' }), '/measures/0: `kind` names nothing that this version knows'],
  [aboutTable({}, { unit: 'heads' }), '/measures/0/unit: this is to be one of people, rows, cells, by-role'],
  [
    aboutTable({ when: { fact: 'channel', operator: 'empty', value: true } }, { id: 'channel' }),
    '/measures/0: `channel` is the name of a fact',
  ],
  [
    aboutTable({
      clause: { kind: 'min-diversity', atLeast: 3, form: 'recursive', of: 'a', per },
    }),
    '/rules/0/clause: `c` is missing',
  ],
  [
    { ...sound, presets: [{ module: 'health', name: 'small-cell', date: '2024-01-26' }] },
    '/presets/0/module: this is not written as it should be',
  ],
])('what a rule set says of tables is held together (%#)', (data, expected) => {
  expect(problems(data)).toBe(expected);
});

const tone = { fact: 'tone', operator: 'containsAny', value: ['mocking'] };
const documented = { fact: 'consent', operator: 'containsAny', value: ['documented'] };
const spring = { fact: 'season', operator: 'containsAny', value: ['spring'] };
const toneKnown = { fact: 'tone', operator: 'known', value: true };

/** A rule set of one rule, with a clause that says what the rule does. */
const withClause = (kind: string, that: unknown, change: object = {}, whole: object = {}): unknown => {
  const [effect = 'deny'] = /^(?:deny|review|warn)/.exec(kind) ?? [];
  const { each: _, ...bare } = floor;
  const when = kind === 'require' ? { not: that } : that;
  const rule = { ...bare, effect, when, clause: { kind, that }, ...change };
  return { ...sound, rules: [rule], ...whole };
};
const withDays = (change: object): unknown => withClause('deny-when', tone, change);
const ofPolicy = (change: object): unknown => ({ ...sound, policy: { ...sound.policy, ...change } });
const waived = (change: object): unknown => ({
  ...sound,
  waivers: [{ rule: 'p/floor', campaigns: ['c'], until: '2026-12-31', by: 'me', because: 'so', ...change }],
});
const claimed = { facts: [{ ...sound.facts[0], otherwiseNone: true }] };

test.each([
  [withClause('deny-when', tone), ''],
  [withClause('require', documented), ''],
  [withClause('require', toneKnown), ''],
  [withClause('deny-when', { any: [tone, { not: toneKnown }] }), ''],
  [withClause('deny-when', tone, { unless: documented }), ''],
  [withClause('deny-when', spring), ''],
  [withClause('require', spring, {}, claimed), ''],
  [withDays({ during: { from: '2026-02-28', to: '2026-02-28' } }), ''],
  [waived({ from: '2026-12-31' }), ''],
  [
    withClause('deny-when', tone, { effect: 'warn' }),
    '/rules/0/effect: of a clause of kind `deny-when` it is deny',
  ],
  [
    withClause('warn-when', tone, { effect: 'deny' }),
    '/rules/0/effect: of a clause of kind `warn-when` it is warn',
  ],
  [
    withClause('deny-when', tone, { reviewer: 'legal' }),
    '/rules/0/reviewer: nobody looks at what is not up for review',
  ],
  [withClause('deny-when', tone, { unless: { all: [] } }), '/rules/0/unless/all: this is empty'],
  [
    withClause('deny-when', { any: [] }),
    '/rules/0/when/any: this is empty\n/rules/0/clause/that/any: this is empty',
  ],
  [
    withClause('deny-when', { ...tone, value: [] }),
    '/rules/0/when/value: this is empty\n/rules/0/clause/that/value: this is empty',
  ],
  [withRule({ clause: { kind: 'ban', facet: 'tone', words: [] } }), '/rules/0/clause/words: this is empty'],
  [waived({ campaigns: [] }), '/waivers/0/campaigns: this is empty'],
  [
    withDays({ during: { from: '2030-01-01', to: '2020-01-01' } }),
    '/rules/0/during/to: 2020-01-01 is before 2030-01-01',
  ],
  [
    withDays({ during: { from: '2026-02-30', to: '2026-13-01' } }),
    '/rules/0/during/from: this is no day of the calendar\n/rules/0/during/to: this is no day of the calendar',
  ],
  [ofPolicy({ expires: '2026-13-45' }), '/policy/expires: this is no day of the calendar'],
  [ofPolicy({ effective: '2026-00-00' }), '/policy/effective: this is no day of the calendar'],
  [
    ofPolicy({ effective: '2026-02-01', expires: '2026-01-01' }),
    '/policy/expires: 2026-01-01 is before 2026-02-01',
  ],
  [
    ofPolicy({ effective: '2026-02-01', withdrawn: '2026-01-01' }),
    '/policy/withdrawn: 2026-01-01 is before 2026-02-01',
  ],
  [waived({ until: '2026-02-30' }), '/waivers/0/until: this is no day of the calendar'],
  [waived({ from: '2027-01-01' }), '/waivers/0/until: 2026-12-31 is before 2027-01-01'],
  [
    { ...sound, presets: [{ module: 'fineline/health', name: 'small-cell', date: '2024-02-30' }] },
    '/presets/0/date: this is no day of the calendar',
  ],
  [
    withClause('deny-when', spring, {}, claimed),
    '/rules/0/when: `season` is a claim, and a post would fare worse here for stating it',
  ],
  [
    withClause('deny-when', tone, { unless: { not: documented } }),
    '/rules/0/unless/not: `consent` is a claim, and a post would fare worse here for stating it',
  ],
  [
    withClause('deny-when', tone, { unless: { ...documented, value: ['none'] } }),
    '/rules/0/unless: `consent` is a claim, and a post would fare worse here for stating it',
  ],
  [withClause('deny-when', toneKnown), '/rules/0/when: a post would fare better here for leaving out `tone`'],
  [
    withClause('require', { any: [tone, toneKnown] }),
    '/rules/0/when/not/any/1: a post would fare better here for stating any `tone` at all',
  ],
  [
    withClause('deny-when', tone, { unless: toneKnown }),
    '/rules/0/unless: a post would fare better here for stating any `tone` at all',
  ],
  [
    withClause('deny-when', tone, { unless: { not: toneKnown } }),
    '/rules/0/unless/not: a post would fare better here for leaving out `tone`',
  ],
  [
    withRule({ when: { fact: 'cohort.size', operator: 'lessThan', value: 999.5 } }),
    '/rules/0/when/value: this is counted in whole numbers',
  ],
  [
    withRule({ clause: { kind: 'min-cohort', atLeast: { value: 999.5, unit: 'people' } } }),
    '/rules/0/clause/atLeast/value: this is counted in whole numbers',
  ],
  [ofPolicy({ name: 'q' }), '/rules/0/policy: `q` extends no policy, and this is another'],
  [
    { ...sound, rules: [floor, { ...floor, id: 'p/other', overrides: ['p/floor'] }] },
    '/rules/1/overrides/0: `p/floor` has not the label of `p/other`',
  ],
])('what no policy compiles to is refused (%#)', (data, expected) => {
  expect(problems(data)).toBe(expected);
});

test('data that goes in a circle or too deep is refused, not followed', () => {
  const circle: Record<string, unknown> = { ...sound };
  circle['policy'] = circle;
  expect(problems(circle)).toBe(': this is nested too deep for a rule set');
  let deep: unknown = floor.when;
  for (let level = 0; level < 100_000; level++) deep = { not: deep };
  expect(problems(withRule({ when: deep }))).toBe(': this is nested too deep for a rule set');
});

test('a rule set with another digest than the one demanded is refused', () => {
  expect(loadRuleSet(sound, { digest: digestData(sound) }).problems).toEqual([]);
  const digest = `sha256:${'0'.repeat(64)}`;
  expect(loadRuleSet(sound, { digest }).problems).toEqual([
    { path: '', message: `this rule set is ${digestData(sound)}, not ${digest}` },
  ]);
});
