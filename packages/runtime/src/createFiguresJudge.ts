import { measureRange, type RuleSet } from '@fineline/ruleset';
import { layOutFacts } from './facts/factSlots.ts';
import { compileJudge, type Judge } from './judge.ts';

/**
 * Makes the judge of a rule set in which the figures of tables are declared as facts, by the names of their measures, as an
 * analysis has them: each may be what its measure can be, below nothing and above all of a whole where that is so.
 */
export function createFiguresJudge(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): Judge {
  const { ruleSet } = loaded;
  const ranges = new Map(ruleSet.measures.map(measure => [measure.id, measureRange(measure)]));
  const slots = [...layOutFacts(ruleSet)].map(
    ([name, slot]) => [name, { ...slot, range: ranges.get(name) ?? slot.range }] as const,
  );
  return compileJudge(loaded, new Map(slots)).judge;
}
