// Tables are judged as posts are, by the same closures: measures are facts, and a group of rows is a group. What differs
// is that a finding speaks of all groups that break a rule at once, with how many they are, and never of one by name.
import type { Day, Facts, Interval, RuleSet, Tables } from '@fineline/ruleset';
import { compileAdmission } from './admit.ts';
import { breaks, compileRules, type CompiledRule } from './compileRule.ts';
import { TRUE, UNKNOWN, type Kleene } from './conditions/kleene.ts';
import type { Decision, Finding, UsedMeasure, Violating } from './decision.ts';
import { emptyFrame, layOutFacts, unknownGroup, type FactSlots, type Frame } from './factSlots.ts';
import { buildFinding } from './findings/buildFinding.ts';
import type { Case } from './findings/case.ts';
import { foldFindings, overriddenIn } from './findings/foldFindings.ts';
import { isWithin, waiverFor, whyNotInForce } from './inForce.ts';
import { sayGroups } from './messages/sayGroups.ts';
import { obligationsOf, verdictOf } from './verdict.ts';

type MeasureValue = Interval | readonly string[] | string | null | undefined;
type Values = ReadonlyMap<string, MeasureValue>;

/** Groups of rows that are alike in everything that a rule compares. */
export interface TableGroup {
  readonly groups: number;
  readonly rows: number;
  readonly persons?: number;
  /** By the measure's id; null is known to have no figure, undefined or missing is unknown. */
  readonly values: Values;
  readonly key?: readonly (string | number | boolean | null)[];
}

/** What is known of a table. */
export interface TableFacts {
  readonly dataset: string;
  readonly rows: number;
  readonly ofTable: Values;
  /** By the id of the rule that is judged for each of them. */
  readonly groupsOf: ReadonlyMap<string, readonly TableGroup[]>;
  /** Columns of which the policy does not say what they are. */
  readonly withoutRole: readonly string[];
  /** What the organisation states of the release: channel, audience, campaign, declared facts. */
  readonly release?: Facts;
}

/** Judges one table. */
export type TableJudge = (
  table: TableFacts,
  options: { readonly date: Day; readonly id?: string },
) => Decision;

/** The rule of findings that no policy writes: nobody said what a column is. */
export const columnWithoutRole = 'fineline/column-without-role';

/** Compiles the rules about tables of a rule set that was loaded and checked. */
export function createTableJudge(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): TableJudge {
  const { ruleSet, digest } = loaded;
  const { name, version } = ruleSet.policy;
  const slots = layOutFacts(ruleSet, ruleSet.measures);
  const admit = compileAdmission(layOutFacts(ruleSet), ruleSet.requires.vocabulary);
  const rules = compileRules(ruleSet, slots, 'dataset');
  const overridden = overriddenIn(ruleSet);

  return (table, { date, id }) => {
    const reason = whyNotInForce(ruleSet, date, table.dataset);
    const { post: release, problems } = admit(table.release ?? {});
    const post = frameOf(table.ofTable, slots, release);
    const about = rules.filter(({ rule }) => isAbout(rule.dataset, table.dataset));
    const inForce = about.filter(
      ({ rule }) => !rule.during || isWithin(date, rule.during.from, rule.during.to),
    );
    const campaign = slots.get('campaign');
    const claimed = campaign?.kind === 'texts' ? post.texts[campaign.index]?.value : undefined;
    const judged =
      reason === undefined
        ? [
            ...inForce.flatMap(rule =>
              judgeRule(rule, post, table, slots, waiverFor(rule.waivers, claimed, date)),
            ),
            ...table.withoutRole.map(withoutRole),
          ]
        : [];
    const findings = foldFindings(judged, overridden).toSorted((a, b) =>
      a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0,
    );
    return {
      formatVersion: 1,
      ...(id !== undefined && { id }),
      policy: name,
      ...(version !== undefined && { version }),
      ruleSet: digest,
      date,
      verdict: reason === undefined ? verdictOf(judged) : 'none',
      ...(reason !== undefined && { reason }),
      findings,
      obligations: obligationsOf(findings),
      dataset: table.dataset,
      rows: table.rows,
      measures: reason === undefined ? usedMeasures(about, table) : [],
      ...(problems.length > 0 && { problems }),
    };
  };
}

/** Whether a rule or a measure is about a dataset. */
export function isAbout(tables: Tables | undefined, dataset: string): boolean {
  if (tables === null || tables === undefined) return true;
  return typeof tables === 'string' ? tables === dataset : tables.includes(dataset);
}

/** Puts values where the compiled rules look for them; `base` holds the facts of the release. */
function frameOf(values: Values, slots: FactSlots, base: Frame = emptyFrame()): Frame {
  const frame: Frame = {
    words: [...base.words],
    numbers: [...base.numbers],
    flags: [...base.flags],
    texts: [...base.texts],
    evidence: [],
  };
  for (const [id, value] of values) {
    const slot = slots.get(id);
    if (!slot || value === undefined) continue;
    if (slot.kind === 'words' && Array.isArray(value)) frame.words[slot.index] = { has: value };
    else if (slot.kind === 'texts' && (value === null || typeof value === 'string'))
      frame.texts[slot.index] = { value };
    else if (slot.kind === 'numbers' && (value === null || isInterval(value)))
      frame.numbers[slot.index] = { value };
  }
  return frame;
}

function isInterval(value: MeasureValue): value is Interval {
  return typeof value === 'object' && value !== null && 'min' in value;
}

interface Outcome {
  readonly group: TableGroup | undefined;
  readonly frame: Frame;
  readonly broken: Kleene;
}

/** At most two findings: of what surely breaks the rule, and of what may break it. */
function judgeRule(
  compiled: CompiledRule,
  post: Frame,
  table: TableFacts,
  slots: FactSlots,
  waiver: ReturnType<typeof waiverFor>,
): readonly Finding[] {
  const { rule } = compiled;
  const perGroup = rule.each === 'group';
  const groups = perGroup ? (table.groupsOf.get(rule.id) ?? [undefined]) : [undefined];
  const outcomes = groups.map((group): Outcome => {
    const frame = group ? frameOf(group.values, slots) : perGroup ? unknownGroup : emptyFrame();
    return { group, frame, broken: breaks(compiled, post, frame) };
  });
  return ([TRUE, UNKNOWN] as const).flatMap(value => {
    const found = outcomes.filter(({ broken }) => broken === value);
    const [first] = found;
    if (!first) return [];
    const it = (frame: Frame): Case => ({
      compiled,
      post,
      group: frame,
      unclear: [],
      slots,
      disputed: new Set(),
      wasRead: true,
      isForeign: false,
    });
    const state = value === TRUE ? 'broken' : 'undetermined';
    const finding = buildFinding(it(worstOf(found, compiled, slots).frame), state, waiver, []);
    if (!perGroup || !first.group) return [finding];
    const violating = violatingOf(found);
    const keys = found.flatMap(({ group }) => (group?.key ? [group.key] : []));
    const all = groups.reduce((sum, group) => sum + (group?.groups ?? 0), 0);
    return [
      {
        ...finding,
        message: sayGroups(violating, all, finding.message),
        violating,
        ...(keys.length > 0 && { keys }),
      },
    ];
  });
}

/** The outcome that the message speaks of: the smallest or the largest figure, whichever the rule is about. */
function worstOf(found: readonly Outcome[], { facts, rule }: CompiledRule, slots: FactSlots): Outcome {
  const numbers = facts.flatMap(fact => {
    const slot = slots.get(fact);
    return slot?.kind === 'numbers' && slot.ofGroup ? [slot.index] : [];
  });
  const rises = !/"operator":"lessThan/.test(JSON.stringify(rule.when));
  const figure = ({ frame }: Outcome): number => {
    const value = numbers.map(index => frame.numbers[index]?.value).find(value => value);
    if (!value) return Number.POSITIVE_INFINITY;
    return rises ? -(value.max ?? Number.MAX_VALUE) : value.min;
  };
  return found.reduce((worst, one) => (figure(one) < figure(worst) ? one : worst));
}

function violatingOf(found: readonly Outcome[]): Violating {
  let [groups, rows, persons] = [0, 0, 0];
  for (const { group } of found) {
    groups += group?.groups ?? 0;
    rows += group?.rows ?? 0;
    persons += group?.persons ?? 0;
  }
  const named = found.some(({ group }) => group?.persons !== undefined);
  return { groups, rows, ...(named && { persons }) };
}

function withoutRole(column: string): Finding {
  return {
    rule: columnWithoutRole,
    effect: 'review',
    state: 'undetermined',
    countsAs: 'review',
    message: `nobody said what \`${column}\` is`,
    suggest: 'Give the column a role in the dataset; `harmless` where it tells nothing of anybody.',
    evidence: [],
    facts: [],
    missing: [column],
  };
}

/** Every measure that the rules compare, in code-unit order. */
function usedMeasures(rules: readonly CompiledRule[], table: TableFacts): readonly UsedMeasure[] {
  const used = new Map<string, UsedMeasure>();
  for (const { rule, facts } of rules)
    for (const fact of facts) {
      if (used.has(fact)) continue;
      const groups = table.groupsOf.get(rule.id)?.filter(({ values }) => values.has(fact)) ?? [];
      const value = table.ofTable.get(fact);
      if (groups.length > 0) used.set(fact, overGroups(fact, groups));
      else if (table.ofTable.has(fact))
        used.set(fact, {
          measure: fact,
          ...(value !== undefined && typeof value !== 'string' && { value: finite(value) }),
        });
    }
  return [...used.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1));
}

/** A bound that no number holds has no place in JSON: it is the largest there is. */
function finite<V extends Interval | readonly string[] | null>(value: V): V | Interval {
  if (!isInterval(value) || Number.isFinite(value.min)) return value;
  return { min: Number.MAX_VALUE, max: null };
}

function overGroups(measure: string, groups: readonly TableGroup[]): UsedMeasure {
  let [min, max]: [number, number | null] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [count, unknown] = [0, 0];
  for (const { groups: times, values } of groups) {
    const value = values.get(measure);
    count += times;
    if (value === undefined) unknown += times;
    if (!isInterval(value)) continue;
    min = Math.min(min, value.min);
    max = max === null || value.max === null ? null : Math.max(max, value.max);
  }
  const known = min <= Number.MAX_VALUE || max === null;
  return {
    measure,
    ...(known && { value: finite({ min, max }) }),
    groups: count,
    ...(unknown > 0 && { unknown }),
  };
}
