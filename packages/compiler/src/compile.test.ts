import { describe, expect, test } from 'vitest';
import { compile, type CompiledPolicy, type Host } from '@fineline/compiler';
import { digestData, loadRuleSet, type Condition, type Rule } from '@fineline/ruleset';

function hostOf(files: Readonly<Record<string, string>>): Host {
  return {
    read(path) {
      const text = files[path];
      return text === undefined ? { problem: 'missing' } : { text };
    },
  };
}

function compiled(text: string, files: Readonly<Record<string, string>> = {}): readonly CompiledPolicy[] {
  const { value, diagnostics } = compile({ file: 'p.disclosure', text }, hostOf(files));
  expect(diagnostics).toEqual([]);
  return value!;
}

function rulesOf(...clauses: readonly string[]): readonly Rule[] {
  const text = `fact reach: people\npolicy p {\n  posts {\n${clauses.join('\n')}\n  }\n}\n`;
  return compiled(text)[0]!.ruleSet.rules;
}

/** A condition on one line: `cohort.size < 100`, `not (tone in mocking)`. */
function say(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(say).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(say).join(' or ')})`;
  if ('not' in condition) return `not ${say(condition.not)}`;
  return `${condition.fact} ${condition.operator} ${[condition.value].flat().join('|')}`;
}

/** What a clause comes to: when it is broken, what excuses, what it does, over what it is judged. */
function told(clause: string): string {
  const [{ when, unless, effect, each }] = rulesOf(clause) as [Rule];
  return `${effect}${each ? ` each ${each}` : ''}: ${say(when)}${unless ? ` unless ${say(unless)}` : ''}`;
}

test.each([
  ['min cohort 1_000 people', 'deny each cohort: cohort.size lessThan 1000'],
  [
    'min cohort 100 people or 5%',
    'deny each cohort: cohort.size lessThan 100 unless cohort.share greaterThanInclusive 0.05',
  ],
  [
    'min cohort 100 people or 5% unless consent is documented',
    'deny each cohort: cohort.size lessThan 100 unless (cohort.share greaterThanInclusive 0.05 or consent containsAny documented)',
  ],
  ['min window 2 weeks else review', 'review: window lessThan 14'],
  ['min window 36 hours', 'deny: window lessThan 1.5'],
  ['max details 2', 'deny: details greaterThan 2'],
  ['round counts to 2 digits', 'deny each cohort: cohort.digits greaterThan 2'],
  [
    'round counts to nearest 5',
    'deny each cohort: (cohort.exact equal true and not cohort.size multipleOf 5)',
  ],
  ['ban tones shaming, mocking', 'deny: tone containsAny mocking|shaming'],
  ['ban identifiers', 'deny: not identifier empty true'],
  ['ban addressees cohort else warn', 'warn: addressee containsAny cohort'],
  ['allow only framings trend, fun-fact', 'deny: not framing containsOnly fun-fact|no-claim|trend'],
  ['allow only channels owned', 'deny: not channel containsOnly owned'],
  [
    'a: require consent is documented when channel is email',
    'deny: (channel containsAny email and not consent containsAny documented)',
  ],
  ['a: deny when question', 'deny: question equal true'],
  ['a: review when tone is not neutral', 'review: not tone containsAny neutral'],
  ['a: warn when reach >= 1_000 people', 'warn: reach greaterThanInclusive 1000'],
  [
    'a: deny when (tone is teasing or question) and cohort.size < 10 people',
    'deny each cohort: ((tone containsAny teasing or question equal true) and cohort.size lessThan 10)',
  ],
  ['a: deny when tone is none of warm, neutral', 'deny: not tone containsAny neutral|warm'],
  ['a: deny when topic is only health', 'deny: topic containsOnly health'],
  ['a: deny when window is none', 'deny: window empty true'],
  ['a: deny when audience is unknown', 'deny: not audience known true'],
])('%s', (clause, expected) => {
  expect(told(clause)).toBe(expected);
});

describe('a rule', () => {
  test('keeps what the author says of it', () => {
    const [rule] = rulesOf(
      '/// Small numbers point.',
      'floor: min cohort 10 people during 2026-01-01 to 2026-02-01 else review by "legal"',
      'because "They point." suggest "Widen it." see "GDPR", "handbook" never waived',
    );
    expect(rule).toMatchObject({
      id: 'p/floor',
      policy: 'p',
      on: 'post',
      effect: 'review',
      reviewer: 'legal',
      during: { from: '2026-01-01', to: '2026-02-01' },
      because: 'They point.',
      suggest: 'Widen it.',
      see: ['GDPR', 'handbook'],
      neverWaived: true,
      overrides: [],
      doc: 'Small numbers point.',
      clause: { kind: 'min-cohort', atLeast: { value: 10, unit: 'people' } },
    });
  });

  test('is named by its clause where it has no label, and rules stand in the order of their ids', () => {
    const rules = rulesOf(
      'min window 7 days',
      'ban tones hostile',
      'z: min cohort 5 people',
      'max details 2',
    );
    expect(rules.map(({ id }) => id)).toEqual(['p/ban-tones', 'p/max-details', 'p/min-window', 'p/z']);
  });
});

describe('a child', () => {
  const parent = `
    tone snide under sarcastic { phrases "get a life" }
    policy parent { version 1.0.0 posts { floor: min cohort 100 people never waived  ban identifiers } }
  `;
  const child = `
    import "./parent.disclosure"
    policy child extends parent { posts { floor: min cohort 1_000 people  ban identifiers else review } }
    waive floor in child for campaign "b", "a" until 2026-12-31 by "x" because "y"
  `;
  const [{ ruleSet, map }] = compiled(child, { 'parent.disclosure': parent }) as [CompiledPolicy];

  test('stands alone, with every rule of its parents', () => {
    expect(ruleSet.rules.map(({ id, overrides }) => [id, ...overrides])).toEqual([
      ['child/ban-identifiers'],
      ['child/floor', 'parent/floor'],
      ['parent/ban-identifiers'],
      ['parent/floor'],
    ]);
    expect(ruleSet.vocabularies.tone.find(({ word }) => word === 'snide')).toEqual({
      word: 'snide',
      under: ['sarcastic'],
      phrases: ['get a life'],
    });
    expect(loadRuleSet(ruleSet).problems).toEqual([]);
  });

  test('names its parents by the digest of what they compile to themselves', () => {
    const [{ digest }] = compiled(parent) as [CompiledPolicy];
    expect(ruleSet.parents).toEqual([{ policy: 'parent', version: '1.0.0', digest }]);
  });

  test('keeps its waivers, campaigns in order', () => {
    expect(ruleSet.waivers).toEqual([
      { rule: 'child/floor', campaigns: ['a', 'b'], until: '2026-12-31', by: 'x', because: 'y' },
    ]);
  });

  test('has a map of where each rule stands, its own first', () => {
    expect(map.ruleSet).toBe(digestData(ruleSet));
    expect(map.rules.map(({ id, file, line }) => `${id} ${file}:${line}`)).toEqual([
      'child/floor p.disclosure:3',
      'child/ban-identifiers p.disclosure:3',
      'parent/floor parent.disclosure:3',
      'parent/ban-identifiers parent.disclosure:3',
    ]);
  });
});

test('a file gives one rule set for each policy that it declares, in its order', () => {
  const text = 'policy b { posts { max details 1 } }\npolicy a extends b { posts { max details 2 } }\n';
  expect(compiled(text).map(({ ruleSet }) => ruleSet.policy.name)).toEqual(['b', 'a']);
});

test('guarantees are kept, and proved', () => {
  const text = `
    policy p { posts { min cohort 100 people } }
    policy q { posts { min cohort 50 people } }
    guarantee p denies posts when cohort.size < 100 people
    guarantee p is at least as strict as q
  `;
  expect(compiled(text)[0]!.ruleSet.guarantees).toEqual([
    { claim: 'at-least-as-strict', than: 'q', status: 'proved' },
    {
      claim: 'denies',
      on: 'post',
      when: { fact: 'cohort.size', operator: 'lessThan', value: 100 },
      status: 'proved',
    },
  ]);
});

test('a rule refers to what the quantities that it names refer to', () => {
  const text = `import "./org.disclosure"
import small-cell from fineline/health
let desk = 250 people see "Hausordnung 4.2"
policy p {
  posts {
    floor: min cohort desk see "GDPR art. 5", "Hausordnung 4.2"
    near: review when cohort.size < far or cohort.size < desk
    few: min cohort small-cell
    other: min window 7 days
  }
}
`;
  const [policy] = compiled(text, { 'org.disclosure': 'let far = 1_000 people see "Org 1"\n' });
  expect(policy!.ruleSet.rules.map(({ id, see }) => [id, see])).toEqual([
    ['p/few', ['CMS cell size suppression policy, https://resdac.org/node/1506']],
    ['p/floor', ['GDPR art. 5', 'Hausordnung 4.2']],
    ['p/near', ['Org 1', 'Hausordnung 4.2']],
    ['p/other', []],
  ]);
});

test.each<[string, () => unknown, string]>([
  [
    'a promise',
    async () => ({ text: 'tone snide under sarcastic' }),
    'gives a promise for `words.disclosure`',
  ],
  ['something else', () => ({ contents: '' }), 'gives neither a text nor a problem for `words.disclosure`'],
  ['nothing', () => undefined, 'gives neither a text nor a problem for `words.disclosure`'],
  [
    'a problem of its own',
    () => ({ problem: 'ENOENT' }),
    "one of 'missing', 'outside', 'folder', 'not-text'",
  ],
])('a host that gives %s is told so, and no import is lost', (_name, read, message) => {
  const entry = {
    file: 'p.disclosure',
    text: 'import "./words.disclosure"\npolicy p { posts { ban tones sarcastic } }',
  };
  expect(() => compile(entry, { read } as unknown as Host)).toThrow(message);
  expect(() => compile(entry, { read } as unknown as Host)).toThrow(TypeError);
});

test('a quantity that is withdrawn is warned of, and counts', () => {
  const text = 'let few = 100 people withdrawn 2026-05-01\npolicy p { posts { min cohort few } }\n';
  const { value, diagnostics } = compile({ file: 'p.disclosure', text }, hostOf({}));
  expect(value?.[0]?.ruleSet.rules.map(({ when }) => say(when))).toEqual(['cohort.size lessThan 100']);
  expect(diagnostics.map(({ code, help }) => `${code} ${help?.split('. ')[0]}`)).toEqual([
    'FL0504 It counts here all the same',
  ]);
});
