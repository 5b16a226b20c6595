// A rule under a parent's label is to be at least as strict as the parent's by itself: whoever reads it believes that it
// takes the parent's place. Waivers and disputes are no part of that.
import { digestData, type RuleSet } from '@fineline/ruleset';
import { createJudge, type Verdict } from '@fineline/runtime';
import { narrowed } from '../comparing/subjects.ts';
import { encodeRules, levels } from '../rules/encodeRules.ts';
import { createSearch } from '../searching/createSearch.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver, negated } from '../solving/createSolver.ts';
import { createWorld, type Example } from '../world/createWorld.ts';

/** A rule that lets through what the rule that it overrides stops. */
export interface LooseOverride extends Example {
  readonly rule: string;
  readonly parent: string;
  /** What the parent's rule says of the post, and what this one says. */
  readonly parentSays: Verdict;
  readonly says: Verdict;
}

/** An override that is loose, or of which it took too long to tell. */
export type Unproved =
  LooseOverride | { readonly rule: string; readonly parent: string; readonly undecided: true };

const budget = 200_000;

/**
 * Every rule about posts that is not proved to be as strict as one that it overrides; without an example where it took
 * too long. Rules about tables are left out: figures of one table are known together or not at all, and as long as no
 * axiom says so, a table would be shown that there cannot be. Nothing is loosened by that, since both rules hold.
 */
export function looseOverrides(ruleSet: RuleSet): readonly Unproved[] {
  const rules = ruleSet.rules.filter(({ on }) => on === 'post');
  if (rules.every(({ overrides }) => overrides.length === 0)) return [];
  const posts = narrowed(ruleSet, { on: 'posts' });
  return looseIn({ ...posts, waivers: [] });
}

function looseIn(ruleSet: RuleSet): readonly Unproved[] {
  const involved = new Set(
    ruleSet.rules.flatMap(({ id, overrides }) => (overrides.length > 0 ? [id, ...overrides] : [])),
  );
  const rules = ruleSet.rules.filter(({ id }) => involved.has(id));
  const solver = createSolver(budget);
  const circuit = createCircuit(solver);
  const world = createWorld([{ ...ruleSet, rules }], { inForce: {}, withDisputes: false }, circuit);
  const search = createSearch(world, circuit, solver);
  const encoded = encodeRules({ ...ruleSet, rules }, 0, world, circuit);
  const byId = new Map(encoded.map(it => [it.rule.id, it]));
  return encoded.flatMap(child =>
    child.rule.overrides.flatMap((id): readonly Unproved[] => {
      const parent = byId.get(id);
      if (!parent) return [];
      const names = { rule: child.rule.id, parent: id };
      for (const level of levels) {
        if (parent.fires[level] === child.fires[level]) continue;
        const wanted = [parent.fires[level], negated(child.fires[level])];
        const answer = search.ask(wanted);
        if (answer === 'undecided') return [{ ...names, undecided: true }];
        const example = answer === 'satisfiable' ? search.smallest(wanted) : undefined;
        if (!example) continue;
        const says = (of: string): Verdict => judgeAlone(ruleSet, of, example);
        return [{ ...names, ...example, parentSays: says(id), says: says(child.rule.id) }];
      }
      return [];
    }),
  );
}

function judgeAlone(ruleSet: RuleSet, id: string, { facts, date }: Example): Verdict {
  const { effective: _, expires: __, withdrawn: ___, ...policy } = ruleSet.policy;
  const rules = ruleSet.rules.filter(rule => rule.id === id);
  return createJudge({ ruleSet: { ...ruleSet, policy, rules }, digest: digestData(id) })(facts, { date })
    .verdict;
}
