// A rule under a parent's label is to be at least as strict as the parent's by itself: whoever reads it believes that it
// takes the parent's place. Waivers, disputes and days on which the policy decides nothing are no part of that.
import { digestData, type RuleSet } from '@fineline/ruleset';
import { createFiguresJudge, type Verdict } from '@fineline/runtime';
import { daysInForce } from '../comparing/inForce.ts';
import { judgedAnyway, narrowedAlike, subjectsOf, type Subject } from '../comparing/subjects.ts';
import { encodeRules, levels } from '../rules/encodeRules.ts';
import { createSearch } from '../searching/createSearch.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver } from '../solving/createSolver.ts';
import { negated } from '../solving/literal.ts';
import { mostWork } from '../solving/mostWork.ts';
import { createWorld } from '../world/createWorld.ts';
import type { Example } from '../world/world.ts';

interface Override {
  readonly rule: string;
  readonly parent: string;
  /** What they are about. */
  readonly subject: Subject;
}

/** A rule that lets through what the rule that it overrides stops. */
export interface LooseOverride extends Override, Example {
  /** What the parent's rule says of the post, and what this one says. */
  readonly parentSays: Verdict;
  readonly says: Verdict;
}

/** An override that is loose, or of which it took too long to tell. */
export type Unproved = LooseOverride | (Override & { readonly undecided: true });

const budget = 200_000;

/** Every rule that is not proved to be as strict as one that it overrides; without an example where it took too long. */
export function looseOverrides(ruleSet: RuleSet): readonly Unproved[] {
  if (ruleSet.rules.every(({ overrides }) => overrides.length === 0)) return [];
  const found = subjectsOf([ruleSet]).flatMap(subject => {
    const [about] = narrowedAlike([ruleSet], subject) as readonly [RuleSet];
    return looseIn({ ...about, waivers: [] }).map(loose => ({ ...loose, subject }));
  });
  // A rule about several tables is told of once.
  return [...new Map(found.map(loose => [`${loose.rule} ${loose.parent}`, loose])).values()];
}

type WithoutSubject<T> = T extends unknown ? Omit<T, 'subject'> : never;

function looseIn(ruleSet: RuleSet): readonly WithoutSubject<Unproved>[] {
  const involved = new Set(
    ruleSet.rules.flatMap(({ id, overrides }) => (overrides.length > 0 ? [id, ...overrides] : [])),
  );
  const rules = ruleSet.rules.filter(({ id }) => involved.has(id));
  const solver = createSolver(budget);
  solver.allow(mostWork);
  const circuit = createCircuit(solver);
  const inForce = daysInForce(ruleSet.policy);
  const world = createWorld([{ ...ruleSet, rules }], { inForce, withDisputes: false }, circuit);
  const search = createSearch(world, circuit, solver);
  const encoded = encodeRules({ ...ruleSet, rules }, 0, world, circuit);
  const byId = new Map(encoded.map(it => [it.rule.id, it]));
  return encoded.flatMap(child =>
    child.rule.overrides.flatMap((id): readonly WithoutSubject<Unproved>[] => {
      const parent = byId.get(id);
      if (!parent) return [];
      const names = { rule: child.rule.id, parent: id };
      for (const level of levels) {
        if (parent.fires[level] === child.fires[level]) continue;
        const wanted = [parent.fires[level], negated(child.fires[level])];
        const answer = search.ask(wanted);
        if (answer === 'unsatisfiable') continue;
        const example =
          answer === 'satisfiable' ? (search.smallest(wanted) ?? search.any(wanted)) : undefined;
        if (!example) return [{ ...names, undecided: true }];
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
  return createFiguresJudge({ ruleSet: { ...judgedAnyway(ruleSet), policy, rules }, digest: digestData(id) })(
    facts,
    {
      date,
    },
  ).verdict;
}
