// Facts to decision, reading left out, beside a function written by hand and other engines on the same rules; then how
// the time grows with the number of rules; then from a line of JSON to the decision, beside the bare parsing of the line;
// then the start of the command line.
import { compile } from '@fineline/compiler';
import { createJudge, createSieve, type Judge, type Sieve } from '@fineline/runtime';
import type { Facts, LoadedRuleSet } from '@fineline/ruleset';
import { aimsTable, race, raceLater, ratioOf, timingsTable, type Aim, type Timing } from '../race.ts';
import { casbin, cedar, jsonRulesEngine, writtenByHand, writtenByHandOnFacts } from './engines.ts';
import { benchPosts, benchRules, factsOf, policyText } from './rules.ts';
import { startsTable } from './startsTable.ts';

const date = '2026-06-15';
const host = { read: () => ({ problem: 'missing' as const }) };
const postCount = 256;

function compiled(text: string): LoadedRuleSet {
  const { value, diagnostics } = compile({ file: 'many.disclosure', text }, host);
  const [policy] = value ?? [];
  if (!policy || diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(diagnostics[0]?.message ?? 'nothing came of it');
  return policy;
}

/** The rules of one size with posts for them, judged by Fineline and by a function written by hand alike. */
function prepare(count: number) {
  const rules = benchRules(count);
  const posts = benchPosts(count, postCount);
  const facts = posts.map(factsOf);
  const loaded = compiled(policyText(rules));
  const judge = createJudge(loaded);
  const sieve = createSieve(loaded);
  const byHand = writtenByHand(rules);
  const byHandOnFacts = writtenByHandOnFacts(rules);
  for (const [at, post] of posts.entries()) {
    const broken = judge(facts[at]!, { date }).findings.map(({ rule }) => rule.slice('many/'.length));
    if (broken.join() !== byHand(post).join()) throw new Error(`post ${at} is judged otherwise`);
    if (byHandOnFacts(facts[at]!).join() !== broken.join()) throw new Error(`post ${at} differs by hand`);
    const found = sieve(facts[at]!, { date }).findings.map(({ rule }) => rule.slice('many/'.length));
    if (found.join() !== broken.join()) throw new Error(`post ${at} is sifted otherwise`);
  }
  const passing = posts.flatMap((post, at) => (byHand(post).length === 0 ? [facts[at]!] : []));
  return { rules, posts, facts, passing, judge, sieve, byHand, byHandOnFacts };
}

const judgeAll = (judge: Judge | Sieve, facts: readonly Facts[]) => (): unknown =>
  facts.map(fact => judge(fact, { date }).findings.length);

const perPost = ({ name, best, median }: Timing, posts: number): Timing => ({
  name,
  best: best / posts,
  median: median / posts,
});

// The others say whether a post passes, and the function by hand which rules it breaks: what does as much as they is the
// sieve. Decisions, with sentences and evidence, stand beside it. The first function by hand is given flat records, of
// which every field is there and certain; the second reads what Fineline is given, and takes its shape on trust.

/** How many times faster than these a decision on ten rules is to be. */
const rivals = [
  { name: 'casbin, enforceSync', times: 100 },
  { name: 'cedar-wasm, stateful', times: 500 },
  { name: 'json-rules-engine', times: 500 },
];

async function besideOthers(count: number): Promise<string> {
  const { rules, posts, facts, passing, judge, sieve, byHand, byHandOnFacts } = prepare(count);
  const engines = [cedar(rules), await casbin(rules), jsonRulesEngine(rules)];
  for (const { name, passes } of engines)
    for (const post of posts)
      if ((await passes(post)) !== (byHand(post).length === 0)) throw new Error(`${name} judges otherwise`);
  const some = posts.slice(0, count > 100 ? 8 : 64);
  const timings = [
    ...race(
      [
        { name: 'by hand', run: () => posts.map(post => byHand(post).length) },
        { name: 'by hand, on the same facts', run: () => facts.map(fact => byHandOnFacts(fact).length) },
        { name: 'fineline, which rules', run: judgeAll(sieve, facts) },
        { name: 'fineline, decisions', run: judgeAll(judge, facts) },
      ],
      31,
    ).map(timing => perPost(timing, posts.length)),
    ...race([{ name: 'decisions on posts that pass', run: judgeAll(judge, passing) }], 31).map(timing =>
      perPost(timing, passing.length),
    ),
    ...(
      await raceLater(
        engines.map(({ name, passes }) => ({
          name,
          run: async () => {
            for (const post of some) await passes(post);
          },
        })),
        9,
      )
    ).map(timing => perPost(timing, some.length)),
  ];
  const table = timingsTable(
    `${count} rules, one post; ${passing.length} of ${posts.length} pass`,
    timings,
    'fineline, which rules',
  );
  if (count > 10) return table;
  const aims: readonly Aim[] = [
    { what: 'a function by hand', most: 8, came: ratioOf(timings, 'fineline, which rules', 'by hand') },
    {
      what: 'a function by hand on the same facts',
      most: 8,
      came: ratioOf(timings, 'fineline, which rules', 'by hand, on the same facts'),
    },
    ...rivals.map(({ name, times }) => ({
      what: name,
      most: 1 / times,
      came: ratioOf(timings, 'fineline, which rules', name),
    })),
  ];
  return `${table}\n${aimsTable(aims)}`;
}

function growth(): string {
  const timings = race(
    [10, 100, 1000, 10_000].map(count => {
      const { judge, facts } = prepare(count);
      return { name: `${count} rules`, run: judgeAll(judge, facts) };
    }),
    31,
  ).map(timing => perPost(timing, postCount));
  const aim = { what: '1,000 rules beside ten', most: 10, came: ratioOf(timings, '1000 rules', '10 rules') };
  return `${timingsTable('how it grows, one post', timings, '10 rules')}\n${aimsTable([aim])}`;
}

function fromLines(): string {
  const { facts, judge } = prepare(10);
  const lines = facts.map(fact => JSON.stringify(fact));
  const timings = race(
    [
      { name: 'JSON.parse', run: () => lines.map(line => JSON.parse(line) as unknown) },
      {
        name: 'line to decision',
        run: () => lines.map(line => judge(JSON.parse(line) as Facts, { date }).verdict),
      },
    ],
    31,
  ).map(timing => perPost(timing, postCount));
  const aim = {
    what: 'a line to its decision beside parsing it',
    most: 5,
    came: ratioOf(timings, 'line to decision', 'JSON.parse'),
  };
  return `${timingsTable('a line of facts, ten rules', timings, 'JSON.parse')}\n${aimsTable([aim])}`;
}

console.log(growth());
console.log(`\n${fromLines()}`);
for (const count of [10, 1000]) console.log(`\n${await besideOthers(count)}`);
console.log(`\n${startsTable()}`);
