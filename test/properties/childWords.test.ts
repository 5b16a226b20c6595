// A child may bring words and phrases of its own. Where that is let pass, no text fares better for them than under the
// parent alone.
import { compile, createChecker, parsePosts, type Facts } from 'fineline';
import { expect, test } from 'vitest';

/** By fact, what a parent's clauses compare it with, and the words that a child adds. */
const facets = {
  topic: [
    ['none', 'finances', 'only finances', 'none of health', 'unknown'],
    ['cash', 'finances', 'cash under finances', 'cash covers finances, religion'],
  ],
  tone: [
    ['none', 'neutral', 'warm', 'hostile', 'only neutral', 'only warm, neutral', 'only hostile'],
    ['sly', 'warm', 'sly under hostile', 'sly covers warm', 'sly covers mocking'],
  ],
  framing: [
    ['no-claim', 'trend', 'only no-claim', 'only trend', 'any of no-claim, trend', 'pointed'],
    ['zing', 'trend', 'zing under trend', 'zing covers no-claim'],
  ],
  identifier: [
    ['none', 'quasi', 'only quasi'],
    ['branch', 'branch under quasi'],
  ],
  channel: [
    ['none', 'private', 'only private'],
    ['sms', 'sms under private', 'sms covers email'],
  ],
} as const;
const ways = (compared: string): readonly string[] => [
  `a: deny when ${compared}`,
  `a: require ${compared}`,
  `a: review when ${compared}`,
  `min cohort 50 people unless ${compared}`,
  `min cohort 50 people unless not (${compared})`,
];
const ofOthers = ['tone sly { phrases "moved money" }', 'tone warm { phrases "moved money" }', 'topic cash'];
const cases = Object.entries(facets).flatMap(([fact, [compared, names]]) => {
  const own = names.flatMap(name => [`${fact} ${name}`, `${fact} ${name} { phrases "moved money" }`]);
  return compared.map(it => ({
    clauses: [...ways(`${fact} is ${it}`), ...(it === 'trend' ? ['allow only framings trend'] : [])],
    words: [...new Set([...own, ...ofOthers])],
  }));
});
const texts = [
  'We moved money.',
  'We never moved.',
  'We moved money for 12 people.',
  'To the 12 people who moved money every night for a week: who hurt you?',
  'Dear member who moved money at 3 am, again: really?',
  'Thank you! We moved money for customers with diabetes who were bankrupt.',
];
const order = ['allow', 'warn', 'review', 'deny'];

interface Compiled {
  /** Of what is wrong with it, or `none`. */
  readonly code: string;
  readonly weights: readonly number[];
}

const readings = new Map<string, readonly Facts[]>();

/** What the policy of a file says of each text, which is read once for each set of words. */
function judged(file: string, files: Readonly<Record<string, string>>): Compiled {
  const read = (path: string): { text: string } => ({ text: files[path.replace('.disclosure', '')]! });
  const { value, diagnostics } = compile({ file, text: files[file]! }, { read });
  const code = diagnostics.find(({ severity }) => severity === 'error')?.code ?? 'none';
  if (!value) return { code, weights: [] };
  const { vocabulary } = value[0]!.ruleSet.requires;
  const checker = createChecker(value[0]!);
  const facts =
    readings.get(vocabulary) ??
    texts.map(text => checker.read(parsePosts('post.md', text).value![0]!).value!);
  readings.set(vocabulary, facts);
  return {
    code,
    weights: facts.map(it => order.indexOf(checker.judge(it, { date: '2026-12-01' }).verdict)),
  };
}

test('no text fares better for a word of a child that nobody complains of', () => {
  const [better, tally]: [string[], Record<string, number>] = [[], {}];
  for (const { clauses, words } of cases)
    for (const clause of clauses) {
      const org = `policy org { posts { ${clause} } }`;
      const before = judged('org', { org });
      for (const word of before.weights.length > 0 ? words : []) {
        const kid = `import "./org"\n${word}\npolicy kid extends org { posts { max details 9 } }`;
        const { code, weights } = judged('kid', { org, kid });
        tally[code] = (tally[code] ?? 0) + 1;
        for (const [at, weight] of weights.entries())
          if (weight < before.weights[at]!) better.push(`${clause} | ${word} | ${texts[at]!}`);
      }
    }
  expect(better).toEqual([]);
  expect(Object.keys(tally).sort()).toEqual(['FL0409', 'none']);
});
