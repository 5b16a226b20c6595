// How a rule came out for a table: for each of its groups where it is judged for each, else once.
import { isInterval } from '@fineline/ruleset';
import type { Kleene } from '../conditions/kleene.ts';
import { emptyFrame, unknownGroup, type FactSlots, type Frame } from '../facts/factSlots.ts';
import type { Case } from '../rules/case.ts';
import { breaks, type CompiledRule } from '../rules/compileRule.ts';
import { sayMeasure } from '../messages/sayMeasure.ts';
import type { TableFacts } from './tableFacts.ts';
import type { TableGroup, Values } from './tableGroup.ts';

/** A rule held against groups that are alike, or against the table. */
export interface TableOutcome {
  /** Absent where the rule is about the whole table, and where nobody knows its groups. */
  readonly group: TableGroup | undefined;
  readonly frame: Frame;
  readonly broken: Kleene;
}

/** `post` is what is known of the table and of its release. */
export function tableOutcomes(
  compiled: CompiledRule,
  post: Frame,
  table: TableFacts,
  slots: FactSlots,
): readonly TableOutcome[] {
  const { rule } = compiled;
  const perGroup = rule.each === 'group';
  const groups = perGroup ? (table.groupsOf.get(rule.id) ?? [undefined]) : [undefined];
  return groups.map(group => {
    const frame = group ? tableFrame(group.values, slots) : perGroup ? unknownGroup : emptyFrame();
    return { group, frame, broken: breaks(compiled, post, frame) };
  });
}

/** What explains an outcome. */
export function tableCase(compiled: CompiledRule, post: Frame, group: Frame, slots: FactSlots): Case {
  return { compiled, post, group, unclear: [], slots, wasRead: true, sayMeasure };
}

/** Puts values where the compiled rules look for them; `base` holds the facts of the release. */
export function tableFrame(values: Values, slots: FactSlots, base: Frame = emptyFrame()): Frame {
  const frame: Frame = {
    facts: [...base.facts],
    evidence: [],
  };
  for (const [id, value] of values) {
    const slot = slots.get(id);
    if (!slot || value === undefined) continue;
    if (slot.kind === 'words' && Array.isArray(value)) frame.facts[slot.index] = { has: value };
    else if (slot.kind === 'text' && (value === null || typeof value === 'string'))
      frame.facts[slot.index] = { value };
    else if (slot.kind === 'number' && (value === null || isInterval(value)))
      frame.facts[slot.index] = { value };
  }
  return frame;
}
