import { expect, test } from 'vitest';
import { compare, factsInWords, type PolicyDiff } from '@fineline/analysis';
import { builtInVocabularies, type Condition, type RuleSet } from '@fineline/ruleset';
import { given } from '../../../runtime/testing/given.ts';

const size = (people: number): Condition => ({ fact: 'cohort.size', operator: 'lessThan', value: people });
const tone = (...value: string[]): Condition => ({ fact: 'tone', operator: 'containsAny', value });

function compared(old: RuleSet, now: RuleSet): PolicyDiff {
  return compare({ ruleSet: old, digest: 'sha256:1' }, { ruleSet: now, digest: 'sha256:2' });
}

/** The verdict, then each changed rule with the facts of its examples. */
function told(old: RuleSet, now: RuleSet): readonly string[] {
  const { verdict, rules } = compared(old, now);
  const lines = rules.map(({ rule, change, inEffect, looser, stricter }) =>
    [rule, change, inEffect, ...[looser, stricter].flatMap(it => (it ? factsInWords(it.facts) : []))].join(
      ' ',
    ),
  );
  return [verdict, ...lines];
}

test('a floor that sinks lets through what lies between', () => {
  const diff = compared(given({ floor: { when: size(100) } }), given({ floor: { when: size(80) } }));
  expect(diff.verdict).toBe('looser');
  expect(diff.rules[0]).toMatchObject({
    looser: { before: 'deny', after: 'allow', region: [{ fact: 'cohort.size', min: 80, max: 99 }] },
  });
});

test('each change is told with its smallest example', () => {
  const old = given({ floor: { when: size(100) }, tones: { when: tone('hostile') } });
  const now = given({ floor: { when: size(1000) }, tones: { when: tone('mocking') } });
  expect(told(old, now)).toEqual([
    'incomparable',
    'p/floor changed stricter cohort.size 100 tone none',
    'p/tones changed looser no group of people tone judgmental',
  ]);
});

const question: Condition = { fact: 'question', operator: 'equal', value: true };

test.each<readonly [Condition, 'warn' | 'review', string]>([
  [question, 'warn', 'question yes'],
  [question, 'review', 'question yes'],
  [{ fact: 'topic', operator: 'containsAny', value: ['health'] }, 'warn', 'topic mental-state'],
  [size(10), 'review', 'cohort.size 1'],
])(
  '%j as a rule to %s is told by a post that breaks it, and not by one of which that is unknown',
  (when, effect, post) => {
    const [without, withRule] = [given({}), given({ rule: { when, effect } })];
    expect(told(without, withRule)).toEqual(['stricter', `p/rule added stricter ${post}`]);
    expect(told(withRule, without)).toEqual(['looser', `p/rule removed looser ${post}`]);
  },
);

test('a change that another rule covers has no effect, a rule under another name is renamed', () => {
  const floor = { when: size(100) };
  const old = given({ a: { when: size(50) }, floor });
  expect(told(old, given({ a: { when: size(40) }, floor }))).toEqual(['same', 'p/a changed same']);
  expect(compared(old, given({ a: { when: size(40) }, floor })).rules[0]).toMatchObject({
    alone: 'looser',
    coveredBy: ['p/floor'],
  });
  expect(told(old, given({ b: { when: size(50) }, floor }))).toEqual(['same', 'p/b renamed same']);
});

test('a window is told of in the unit of the policy', () => {
  const short = (days: number): RuleSet =>
    given({ short: { when: { fact: 'window', operator: 'lessThan', value: days } } });
  expect(told(short(7), short(167 / 24))).toEqual(['looser', 'p/short changed looser window 167 hours']);
});

test('where a policy has no block about posts it decides nothing of them', () => {
  const floor = given({ floor: { when: size(100) } });
  const silent = given({}, { applies: { posts: false, datasets: 'every' } });
  const shown = [compared(floor, silent), compared(silent, floor)].flatMap(({ rules }) =>
    rules.flatMap(({ looser, stricter }) => [looser, stricter].flatMap(it => it ?? [])),
  );
  expect(shown.map(({ before, after }) => [before, after])).toEqual([
    ['deny', 'none'],
    ['none', 'deny'],
  ]);
});

test('words for people alone are wording', () => {
  const old = given({ floor: { when: size(100), because: 'Few.' } });
  const diff = compared(old, given({ floor: { when: size(100), because: 'Too few.' } }));
  expect([diff.verdict, diff.wording, diff.rules[0]?.change]).toEqual(['same', true, 'wording']);
});

test('a waiver loosens on its days', () => {
  const floor = { floor: { when: size(100) } };
  const waiver = {
    rule: 'p/floor',
    campaigns: ['picks'],
    from: '2026-03-01',
    until: '2026-03-31',
    by: 'dpo',
    because: 'Agreed.',
  };
  const diff = compared(given(floor), given(floor, { waivers: [waiver] }));
  expect(diff.verdict).toBe('looser');
  expect(diff.rules[0]?.looser?.days).toEqual([{ from: '2026-03-01', until: '2026-03-31' }]);
  expect(diff.moves).toMatchObject([{ what: 'waiver', gates: true }]);
});

test('a phrase that is taken from a word in use is looser', () => {
  const withPhrases = (...phrases: string[]): RuleSet['vocabularies'] => ({
    ...builtInVocabularies,
    tone: builtInVocabularies.tone.map(it => (it.word === 'mocking' ? { ...it, phrases } : it)),
  });
  const rules = { tones: { when: tone('hostile') } };
  const diff = compared(
    given(rules, { vocabularies: withPhrases('nice try') }),
    given(rules, { vocabularies: withPhrases() }),
  );
  expect([diff.verdict, diff.moves.map(({ message }) => message)]).toEqual([
    'looser',
    ['“nice try” is no longer noticed as the tone `mocking`'],
  ]);
});

test.each<readonly [old: readonly string[], now: readonly string[], moves: readonly string[]]>([
  [['dear sir'], ['dear'], ['stricter “dear” is now noticed']],
  [['dear sir'], ['sir'], ['stricter “sir” is now noticed']],
  [['gay man'], ['gay'], ['stricter “gay” is now noticed']],
  [['gay'], ['gay man'], ['looser “gay” is no longer noticed']],
  [['gay', 'gay man'], ['gay'], []],
  [['well off man'], ['Well-off  man'], []],
  // The plural is found, and what belongs to several is not.
  [['gay man'], ['gay man', 'gay men'], ["stricter “gay men's” is now noticed"]],
  [['dear child'], ['dear child', 'dear children'], ["stricter “dear children's” is now noticed"]],
  [['goods'], ['good'], ["looser “goods's” is no longer noticed", 'stricter “good” is now noticed']],
  [
    ['nice try, sir'],
    ['nice try'],
    ['looser “nice try, sir” is no longer noticed', 'stricter “nice try” is now noticed'],
  ],
])('phrases %j, then %j: what is noticed is compared', (old, now, moves) => {
  const withPhrases = (phrases: readonly string[]): RuleSet['vocabularies'] => ({
    ...builtInVocabularies,
    tone: builtInVocabularies.tone.map(it => (it.word === 'mocking' ? { ...it, phrases } : it)),
  });
  const [before, after] = [old, now].map(phrases =>
    given({ tones: { when: tone('hostile') } }, { vocabularies: withPhrases(phrases) }),
  );
  const told = compared(before!, after!).moves.map(
    ({ verdict, message }) => `${verdict} ${message.replace(' as the tone `mocking`', '')}`,
  );
  expect(told.toSorted()).toEqual(moves.toSorted());
});

test('a difference is told by the widest gap between the verdicts, wherever a fact makes one', () => {
  const tones = { tones: { when: tone('mocking') } };
  const diff = compared(
    given({ floor: { when: size(1000) }, ...tones }),
    given({ floor: { when: size(500) }, ...tones }),
  );
  expect(diff.rules[0]?.looser).toMatchObject({ before: 'deny', after: 'allow', alike: false });
});

test('a region leaves no day out on which a waiver lets off some posts alone', () => {
  const waiver = (until: string): RuleSet['waivers'][number] => ({
    ...{ rule: 'p/tones', campaigns: ['x'], from: '2026-01-01', until },
    ...{ by: 'The officer', because: 'Agreed.' },
  });
  const policy = (until: string, ...words: string[]): RuleSet => ({
    ...given({ tones: { when: tone(...words) } }),
    waivers: [waiver(until)],
  });
  const diff = compared(policy('2030-12-31', 'mocking'), policy('2030-12-30', 'mocking', 'teasing'));
  expect(diff.rules[0]?.stricter).not.toHaveProperty('days');
  expect(diff.rules[0]?.stricter?.region).toEqual([
    { fact: 'campaign', unknown: true, none: true },
    { fact: 'tone', has: ['teasing'], hasNot: ['mocking'] },
  ]);
});

test('a claim of the policy that nobody makes is none', () => {
  const uk: Condition = { fact: 'market', operator: 'equal', value: 'uk' };
  const market = { name: 'market', type: { kind: 'text' }, otherwiseNone: true } as const;
  const floor = (people: number): RuleSet =>
    given({ floor: { when: size(people), unless: uk } }, { facts: [market] });
  expect(compared(floor(100), floor(80)).rules[0]?.looser?.region).toEqual([
    { fact: 'cohort.size', min: 80, max: 99 },
    { fact: 'market', unknown: true, none: true },
  ]);
});

test('a region says on which days and for which multiples it holds', () => {
  const lent = { during: { from: '2026-01-01', to: '2027-12-31' } };
  const dated = compared(given({ floor: { when: size(100), ...lent } }), given({}));
  expect(dated.rules[0]?.looser?.days).toEqual([{ from: '2026-01-01', until: '2027-12-31' }]);
  const round: Condition = { not: { fact: 'cohort.size', operator: 'multipleOf', value: 100 } };
  const rounded = compared(
    given({ floor: { when: size(500) } }),
    given({ floor: { when: { all: [size(500), round] } } }),
  );
  expect(rounded.rules[0]?.looser?.region).toEqual([{ fact: 'cohort.size', max: 499, multipleOf: [100] }]);
});

test('every word that is let through is named, and one with all below it once', () => {
  const diff = compared(
    given({ tones: { when: tone('hostile', 'playful') } }),
    given({ tones: { when: tone('playful') } }),
  );
  expect(diff.rules[0]).toMatchObject({ looser: { region: [{ hasAny: ['hostile'], hasNot: ['playful'] }] } });
  expect(diff.rules[0]?.alsoLooser).toBeUndefined();
});

test('one rule that stops all of it is named, and not the others that happen to', () => {
  const others = { floor: { when: size(100) }, tones: { when: tone('hostile') } };
  const diff = compared(given(others), given({ ...others, low: { when: size(20) } }));
  expect(diff.rules[0]).toMatchObject({ alone: 'stricter', inEffect: 'same', coveredBy: ['p/floor'] });
});

test('a region is alike where both policies say of all of it what they say of the example', () => {
  const paid = (): Condition => tone('mocking');
  const old = given({ paid: { when: paid(), effect: 'review' }, small: { when: size(100) } });
  const now = given({ paid: { when: tone('hostile'), unless: paid(), effect: 'review' } });
  const alone = given({ paid: { when: paid(), effect: 'review' } });
  const alike = (before: RuleSet): readonly unknown[] =>
    compared(before, now)
      .rules.filter(({ rule }) => rule === 'p/paid')
      .map(({ looser }) => [looser?.before, looser?.after, looser?.alike]);
  // What has fewer than 100 people was denied.
  expect(alike(old)).toEqual([['review', 'allow', false]]);
  expect(alike(alone)).toEqual([['review', 'allow', true]]);
});

/** What is let through by each rule: the posts of one kind, and what was said of its example. */
function turns(old: RuleSet, now: RuleSet): readonly string[] {
  return compared(old, now).rules.flatMap(({ rule, looser, alsoLooser = [] }) =>
    [...(looser ? [looser] : []), ...alsoLooser].map(({ region, facts, before, after }) => {
      const words = region.flatMap(({ has = [], hasAny = [] }) => [...has, ...hasAny]);
      return [rule, ...(words.length > 0 ? words : factsInWords(facts)), before, after].join(' ');
    }),
  );
}

test.each<readonly [string, old: RuleSet, now: RuleSet, told: readonly string[]]>([
  [
    'of which one is let be and another only warned of',
    given({ rule: { when: tone('hostile', 'playful'), effect: 'review' } }),
    given({ rule: { when: tone('playful'), effect: 'warn' } }),
    ['p/rule hostile review allow', 'p/rule playful review warn'],
  ],
  [
    'of which one is let be and another only looked at',
    given({ rule: { when: size(100) } }),
    given({ rule: { when: size(80), effect: 'review' } }),
    ['p/rule cohort.size 80 deny allow', 'p/rule cohort.size 1 deny review'],
  ],
  [
    'that another rule stopped besides',
    given({ floor: { when: size(100) }, tones: { when: tone('mocking'), effect: 'warn' } }),
    given({ floor: { when: size(80) }, tones: { when: tone('hostile'), effect: 'warn' } }),
    ['p/floor cohort.size 80 tone none deny allow'],
  ],
])('posts %s are told of by what their own rule says', (_name, old, now, told) => {
  expect(turns(old, now)).toEqual(told);
});
