import type { Rule, RuleSet, Waiver } from '@fineline/ruleset';
import { compileCondition, type Node } from '../conditions/compileCondition.ts';
import { factsOf, leavesOf } from '../conditions/decisiveLeaves.ts';
import { FALSE, TRUE, type Kleene } from '../conditions/kleene.ts';
import type { FactSlots, Frame } from '../facts/factSlots.ts';
import { inOrderOf } from './inOrderOf.ts';

/** A rule whose conditions are closures. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly when: Node;
  readonly unless: Node | undefined;
  /** Names of the facts that it uses, in code-unit order. */
  readonly facts: readonly string[];
  readonly waivers: readonly Waiver[];
}

/** The rules of a rule set about posts or about tables, compiled, in the order of their ids. */
export function compileRules(
  { rules, waivers }: RuleSet,
  slots: FactSlots,
  about: Rule['on'] = 'post',
): readonly CompiledRule[] {
  const own = rules.filter(({ on }) => on === about);
  return inOrderOf(own, ({ id }) => id).map(rule => {
    const when = compileCondition(rule.when, slots);
    const unless = rule.unless && compileCondition(rule.unless, slots);
    return {
      rule,
      when,
      unless,
      facts: factsOf([when, ...(unless ? [unless] : [])].flatMap(leavesOf)),
      waivers: rule.neverWaived ? [] : waivers.filter(waiver => waiver.rule === rule.id),
    };
  });
}

/** Whether a post breaks a rule, with regard to one group. An exception that is not surely there is none. */
export function breaks({ when, unless }: CompiledRule, post: Frame, group: Frame): Kleene {
  const broken = when.test(post, group);
  if (broken === FALSE || !unless) return broken;
  return unless.test(post, group) === TRUE ? FALSE : broken;
}
