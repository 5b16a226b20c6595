// The test of a table that notices a change of a rule about tables. No table is found by its figures alone, so a few are
// tried: plain ones that are made of the figures, and those of the examples, told of elsewhere or on other days. Each is judged
// before and after, and only one that comes out otherwise is told.
import { createTableChecker, readTable } from '@fineline/datasets';
import { shortRuleId, type Day, type Facts, type RuleSet } from '@fineline/ruleset';
import { createTableJudge, type Decision, type TableFacts } from '@fineline/runtime';
import type { JudgeableTable } from '../results/judgeable.ts';
import type { Expectation } from '../results/testResult.ts';
import { compareDecision } from '../running/compareDecision.ts';
import type { Changed, MissingTest } from './missingTest.ts';
import { comparedBy, mostRows, plainTables } from './plainTables.ts';
import { tableTestText } from './tableTestText.ts';

/** So many of each are tried. */
const mostTried = 12;

/** What is stated of a table, and the day. */
interface Circumstances {
  readonly release: Facts;
  readonly date: Day;
}

/** A table that may tell of it, and the circumstances in which it is tried. */
interface Candidate {
  readonly measured: TableFacts;
  /** As a test has it. */
  readonly table: string;
  readonly among: readonly Circumstances[];
}

/** Looks for the test; `examples` are those of the tables that the rule is about. */
export function missingTableTest(changed: Changed, examples: readonly JudgeableTable[]): MissingTest {
  const { loaded, mutated, diff } = changed;
  const { ruleSet } = loaded;
  const judges = [loaded, { ruleSet: mutated, digest: 'a mutant' }].map(createTableJudge);
  const all = candidatesFor(changed, examples.filter(isShort).slice(0, mostTried));
  for (const demandOf of [byVerdict, byFindings(ruleSet)])
    for (const { measured, table, among } of all)
      for (const { release, date } of among) {
        const [before, after] = judges.map(judge => judge({ ...measured, release }, { date }));
        const demanded = demandOf(before!);
        if (!demanded || compareDecision(demanded, after!, () => '').length === 0) continue;
        const { name: policy } = ruleSet.policy;
        const by = demanded.by.map(id => shortRuleId(id, policy));
        const { verdict, only } = demanded;
        const told = { policy, verdict, table, release, date, ...(only && { by }) };
        return { unseen: false, test: tableTestText(told) };
      }
  if (diff.rules.every(({ inEffect }) => inEffect === 'same')) return { unseen: true };
  return { unseen: false, why: 'no simple table tells of it' };
}

/** A test that repeats hundreds of rows helps nobody. */
function isShort({ written }: JudgeableTable): boolean {
  return written.split('\n').length <= mostRows;
}

function byVerdict({ verdict }: Decision): Expectation | undefined {
  return verdict === 'none' ? undefined : { verdict, by: [], only: false };
}

/** By all findings, where each is of a rule that a test may name. */
function byFindings({ rules }: RuleSet): (decision: Decision) => Expectation | undefined {
  const known = new Set(rules.map(({ id }) => id));
  return ({ verdict, findings }) => {
    const by = [...new Set(findings.map(({ rule }) => rule))];
    if (verdict === 'none' || by.length === 0 || by.some(id => !known.has(id))) return undefined;
    return { verdict, by, only: true };
  };
}

function candidatesFor(
  { loaded, diff, rule }: Changed,
  examples: readonly JudgeableTable[],
): readonly Candidate[] {
  const { ruleSet } = loaded;
  const checker = createTableChecker(loaded);
  const differences = diff.rules
    .flatMap(({ looser, stricter, alsoLooser = [], subject }) =>
      [looser, stricter, ...alsoLooser].flatMap(it => (it ? [{ ...it, subject }] : [])),
    )
    .slice(0, mostTried);
  const among = once([
    ...differences.map(({ facts, date }) => ({ release: statable(facts), date })),
    ...examples.map(({ measured, date }) => ({ release: statable(measured.release ?? {}), date })),
    ...differences
      .slice(0, 1)
      .flatMap(({ date }) =>
        channelsIn(ruleSet).map(word => ({ release: { channel: { has: [word] } }, date })),
      ),
  ]);
  const plain = differences.flatMap(({ facts, date, subject }): readonly Candidate[] => {
    const roles = ruleSet.datasets.find(
      ({ name }) => subject.on === 'tables' && name === (subject.table ?? name),
    );
    if (!roles) return [];
    return plainTables(facts.custom ?? {}, roles, ruleSet, rule).flatMap(csv => {
      const lines = csv.trimEnd().replaceAll('\n', '\n    ');
      const written = `table ${roles.name} """\n    ${lines}\n    """`;
      return measured(csv, roles.name, date).map(it => ({
        ...{ measured: it, table: written, among: onDay(date) },
      }));
    });
  });
  const shown = examples.map(({ measured, written, date }) => ({
    measured,
    table: written,
    among: onDay(date),
  }));
  return [...plain, ...shown];

  function measured(csv: string, dataset: string, date: Day): readonly TableFacts[] {
    const measurings: TableFacts[] = [];
    const { value: table } = readTable('plain.csv', csv);
    if (table) checker.check(table, { dataset, date, onMeasured: it => measurings.push(it) });
    return measurings;
  }

  /** How old something is depends on the day; nothing else that is measured does. */
  function onDay(day: Day): readonly Circumstances[] {
    const isAged = ruleSet.measures.some(({ kind }) => kind === 'youngest-age' || kind === 'oldest-age');
    return isAged ? among.filter(({ date }) => date === day) : among;
  }
}

/** What a test can state of a release. */
function statable({ channel, campaign }: Facts): Facts {
  return {
    ...(channel && channel.has.length > 0 && { channel: { has: channel.has } }),
    ...(typeof campaign?.value === 'string' && { campaign: { value: campaign.value } }),
  };
}

/** The channels that rules about tables ask for: on one of them another rule may say nothing. */
function channelsIn({ rules }: RuleSet): readonly string[] {
  const asked = comparedBy(rules.filter(({ on }) => on === 'dataset')).flatMap(({ fact, value }) =>
    fact === 'channel' && typeof value === 'object' ? value : [],
  );
  return [...new Set(asked)].slice(0, mostTried);
}

function once(all: readonly Circumstances[]): readonly Circumstances[] {
  return [...new Map(all.map(it => [JSON.stringify(it), it])).values()];
}
