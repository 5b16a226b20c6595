// What a rule set decides, in a form that does not show how it was written: two rule sets with one digest decide alike for
// every combination of facts. Rules are put together into the functions that say which posts are denied, sent to somebody
// or warned about; constants on which nothing turns are forgotten; what is left has one diagram and no other.
import { digestData, type RuleSet } from '@fineline/ruleset';
import { daysInForce } from '../comparing/inForce.ts';
import { narrowed, subjectsOf } from '../comparing/subjects.ts';
import { anyFires, encodeRules, levels } from '../rules/encodeRules.ts';
import type { InputName } from '../solving/createCircuit.ts';
import { createWorld } from '../world/createWorld.ts';
import { findingsWithin } from '../world/findings.ts';
import { lonelinessesOf } from '../world/lonelinesses.ts';
import { orderingsOf } from '../world/orderings.ts';
import { createDiagrams, type Diagram } from './createDiagrams.ts';
import { drawFunctions } from './drawFunctions.ts';
import { forgetConstants } from './forgetConstants.ts';
import { isInput, recordCircuit } from './recordCircuit.ts';
import { inOrder } from './variableOrder.ts';

/**
 * The digest of a meaning, or why there is none: diagrams grow too large (`large`), figures of tables that depend on each
 * other (`figures`) or "a multiple of" (`multiples`) could be written down in several ways.
 */
export type Meaning =
  { readonly digest: string } | { readonly notComputed: 'large' | 'figures' | 'multiples' };

export interface MeaningOptions {
  /** How many steps the diagrams of one subject may cost: 2,000,000 unless told otherwise, half a second or so. */
  readonly steps?: number;
}

/**
 * The meaning digest of a rule set. Where two are equal, `compare` says `same`. They take in what is decided, by whom it is
 * to be reviewed and what is left when every rule is waived that may be; and besides the rules, what words mean, whose rows
 * are counted and the days on which the policy decides. Names, reasons, tests and guarantees are no part of it.
 */
export function meaningDigest(ruleSet: RuleSet, { steps = 2_000_000 }: MeaningOptions = {}): Meaning {
  const { applies, datasets, vocabularies, policy } = ruleSet;
  const subjects: unknown[] = [];
  for (const subject of subjectsOf([ruleSet])) {
    const meaning = meaningOf(narrowed(ruleSet, subject), steps);
    if ('notComputed' in meaning) return meaning;
    subjects.push({ subject, ...meaning });
  }
  const days = daysInForce(policy);
  return { digest: digestData({ formatVersion: 2, applies, datasets, vocabularies, days, subjects }) };
}

/** How many nodes the diagrams of one subject may have at a time. */
const mostNodes = 250_000;

type SubjectMeaning = {
  readonly facts: unknown;
  readonly nodes: unknown;
  readonly roots: readonly Diagram[];
};

function meaningOf(
  ruleSet: RuleSet,
  mostSteps: number,
): SubjectMeaning | Exclude<Meaning, { readonly digest: string }> {
  const recorded = recordCircuit();
  const { circuit } = recorded;
  const world = createWorld([ruleSet], { inForce: daysInForce(ruleSet.policy), withDisputes: true }, circuit);
  const asked = new Set(world.facts.map(({ name }) => name));
  const measures = ruleSet.measures.filter(({ id }) => asked.has(id));
  const ties = [orderingsOf(measures, ruleSet.datasets), findingsWithin(measures), lonelinessesOf(measures)];
  if (ties.some(({ length }) => length > 0)) return { notComputed: 'figures' };
  const rules = encodeRules(ruleSet, 0, world, circuit);
  const strict = rules.filter(({ rule }) => rule.neverWaived);
  const reviewers = [...new Set(rules.flatMap(({ rule }) => rule.reviewer ?? []))].sort();
  const functions = [
    ...[rules, strict].flatMap(some => levels.map(level => anyFires(some, level, circuit))),
    ...reviewers.map(reviewer =>
      anyFires(
        rules.filter(({ rule }) => rule.reviewer === reviewer),
        'review',
        circuit,
      ),
    ),
  ];
  const inputs = inOrder(recorded.variables.filter(isInput), ruleSet);
  const diagrams = createDiagrams(mostNodes, mostSteps);
  const drawn = drawFunctions(recorded, inputs, functions, diagrams);
  const kept = forgetConstants(drawn, inputs, diagrams);
  if (diagrams.isSpent()) return { notComputed: 'large' };
  if (kept === 'multiples') return { notComputed: 'multiples' };
  const { nodes, roots } = diagrams.list(kept);
  if (diagrams.isSpent()) return { notComputed: 'large' };
  const used = new Set(nodes.map(([variable]) => inputs[variable]!.fact));
  const own = [
    ...ruleSet.facts.filter(({ name }) => used.has(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ...ruleSet.measures.filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  return {
    facts: { reviewers, own },
    nodes: nodes.map(([variable, yes, no]) => [nameOf(inputs[variable]!), yes, no]),
    roots,
  };
}

function nameOf({ fact, part, of }: InputName): readonly string[] {
  return [fact, part, ...(of === undefined ? [] : [of])];
}
