// Tables are judged as posts are, by the same closures: measures are facts, and a group of rows is a group. What differs
// is that a finding speaks of all groups that break a rule at once, with how many they are, and never of one by name.
import { isAbout, isKeyValue, isOfOnePerson, type Day, type RuleSet } from '@fineline/ruleset';
import { compileAdmission, type Admitted } from './facts/admit.ts';
import type { BlankedCell } from './decisions/blankedCell.ts';
import { breaks, compileRules, type CompiledRule } from './rules/compileRule.ts';
import { leavesOf } from './conditions/decisiveLeaves.ts';
import { TRUE, UNKNOWN } from './conditions/kleene.ts';
import type { Decision, Finding, UsedFact, Violating } from './decisions/decision.ts';
import {
  emptyFrame,
  factIn,
  layOutFacts,
  type FactSlot,
  type FactSlots,
  type Frame,
} from './facts/factSlots.ts';
import { buildFinding } from './findings/buildFinding.ts';
import { aboutColumn, withoutRole, withoutRows } from './findings/columnFindings.ts';
import { foldFindings, overriddenIn } from './findings/foldFindings.ts';
import { isRuleInForce, waiverFor, whyNotInForce } from './rules/inForce.ts';
import { measurePlaces } from './tables/measurePlaces.ts';
import { sayGroups } from './messages/sayGroups.ts';
import type { TableFacts } from './tables/tableFacts.ts';
import { tableCase, tableFrame, tableOutcomes, type TableOutcome } from './tables/tableOutcomes.ts';
import { finiteFact, usedMeasures } from './tables/usedMeasures.ts';
import { obligationsOf, verdictOf } from './decisions/verdict.ts';

/** Judges one table. */
export type TableJudge = (
  table: TableFacts,
  options: { readonly date: Day; readonly id?: string },
) => Decision;

/** Compiles the rules about tables of a rule set that was loaded and checked. */
export function createTableJudge(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): TableJudge {
  return compileTableJudge(loaded).judge;
}

/** The judge, and what it is made of. */
export function compileTableJudge({
  ruleSet,
  digest,
}: {
  readonly ruleSet: RuleSet;
  readonly digest: string;
}): {
  readonly judge: TableJudge;
  readonly rules: readonly CompiledRule[];
  readonly slots: FactSlots;
  /** What is known of a table and of its release. */
  readonly knownOf: (table: TableFacts) => Pick<Admitted, 'post' | 'problems'>;
} {
  const { name, version } = ruleSet.policy;
  const { datasets } = ruleSet.applies;
  const slots = layOutFacts(ruleSet, measurePlaces(ruleSet.measures));
  const admit = compileAdmission(layOutFacts(ruleSet), ruleSet.requires.vocabulary);
  const rules = compileRules(ruleSet, slots, 'dataset');
  const overridden = overriddenIn(ruleSet);

  const knownOf = (table: TableFacts): Pick<Admitted, 'post' | 'problems'> => {
    const { post, problems } = admit(table.release ?? {});
    return { post: tableFrame(table.ofTable, slots, post), problems };
  };

  const judge: TableJudge = (table, { date, id }) => {
    const known = datasets === 'every' || datasets.includes(table.dataset);
    const reason = whyNotInForce(ruleSet, date, !known && `the dataset \`${table.dataset}\``);
    const { post, problems } = knownOf(table);
    const about = rules.filter(({ rule }) => isAbout(rule.dataset, table.dataset));
    const inForce = about.filter(({ rule }) => isRuleInForce(rule, date));
    const judged =
      reason === undefined
        ? [
            ...inForce.flatMap(rule =>
              judgeRule(rule, post, table, slots, waiverFor(rule.waivers, post, slots, date)),
            ),
            ...table.withoutRole.map(withoutRole),
            ...(table.problems ?? []).map(aboutColumn),
            ...(table.rows === 0 ? [withoutRows()] : []),
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
      measures: reason === undefined ? usedMeasures(about, table, slots) : [],
      ...(problems.length > 0 && { problems }),
    };
  };
  return { judge, rules, slots, knownOf };
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
  const outcomes = tableOutcomes(compiled, post, table, slots);
  return ([TRUE, UNKNOWN] as const).flatMap(value => {
    const found = outcomes.filter(({ broken }) => broken === value);
    const [first] = found;
    if (!first) return [];
    const state = value === TRUE ? 'broken' : 'undetermined';
    const built = buildFinding(
      tableCase(compiled, post, worstOf(found, compiled).frame, slots),
      state,
      waiver,
      [],
    );
    const isTold = ({ fact }: UsedFact): boolean => !isValue(slots.get(fact));
    const finding = { ...built, facts: built.facts.filter(isTold) };
    if (!perGroup) {
      const cells = value === TRUE ? cellsThatBreak(compiled, post, table) : [];
      return [cells.length > 0 ? { ...finding, cells } : finding];
    }
    if (!first.group) return [finding];
    const violating = violatingOf(found);
    const keys = found.flatMap(({ group }) => (group?.key ? [group.key] : []));
    // Combinations that no row has are groups to those rules alone that look for them.
    const all = outcomes.reduce(
      (sum, { group, broken }) => sum + (group && (group.rows > 0 || broken === value) ? group.groups : 0),
      0,
    );
    return [
      {
        ...finding,
        message: sayGroups(violating, all, finding.message),
        // The values of its key name the group.
        facts: finding.facts.filter(({ fact }) => keys.length > 0 || !isKey(slots.get(fact))).map(finiteFact),
        violating,
        ...(keys.length > 0 && { keys }),
      },
    ];
  });
}

/** The blanked cells that would break the rule if each were the only one. */
function cellsThatBreak(
  compiled: CompiledRule,
  post: Frame,
  { blanked = [] }: TableFacts,
): readonly BlankedCell[] {
  const slot = leavesOf(compiled.when).find(one => one.slot?.measure?.kind === 'suppressed-interval')?.slot;
  if (slot?.kind !== 'number') return [];
  return blanked.filter(({ size: { min, max } }) => {
    if (max === null) return false;
    const facts = [...post.facts];
    facts[slot.index] = { value: { min: max - min, max: max - min } };
    return breaks(compiled, { ...post, facts }, emptyFrame()) === TRUE;
  });
}

/** The outcome that the message speaks of: the smallest or the largest figure, whichever breaks the rule. */
function worstOf(found: readonly TableOutcome[], { when }: CompiledRule): TableOutcome {
  const figures = leavesOf(when).flatMap(({ slot, comparison, negated }) =>
    slot?.kind === 'number' && slot.ofGroup && slot.measure?.kind !== 'key-number'
      ? [{ slot, falls: comparison.operator.startsWith('lessThan') !== negated }]
      : [],
  );
  const badness = ({ frame }: TableOutcome): number => {
    for (const { slot, falls } of figures) {
      const value = factIn(frame, slot)?.value;
      if (value) return falls ? -value.min : (value.max ?? Number.MAX_VALUE);
    }
    return Number.NEGATIVE_INFINITY;
  };
  return found.reduce((worst, one) => (badness(one) > badness(worst) ? one : worst));
}

/** Whether a fact is a value that stands in a row. */
function isValue(slot: FactSlot | undefined): boolean {
  return slot?.measure !== undefined && isOfOnePerson(slot.measure);
}

function isKey(slot: FactSlot | undefined): boolean {
  return slot?.measure !== undefined && isKeyValue(slot.measure);
}

function violatingOf(found: readonly TableOutcome[]): Violating {
  let [groups, rows, persons] = [0, 0, 0];
  for (const { group } of found) {
    groups += group?.groups ?? 0;
    rows += group?.rows ?? 0;
    persons += group?.persons ?? 0;
  }
  const named = found.some(({ group }) => group?.persons !== undefined);
  return { groups, rows, ...(named && { persons }) };
}
