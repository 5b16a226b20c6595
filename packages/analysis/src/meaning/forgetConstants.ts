import type { InputName } from '../solving/createCircuit.ts';
import { never, type Diagram, type Diagrams } from './createDiagrams.ts';
import type { Drawn } from './drawFunctions.ts';
import { constantOf, isConstant } from './variableOrder.ts';

/**
 * Forgets the constants on which nothing turns: a policy that says the same need not name them. `multiples` where it could
 * be said in several ways what is left.
 */
export function forgetConstants(
  { functions, possible }: Drawn,
  inputs: readonly InputName[],
  diagrams: Diagrams,
): readonly Diagram[] | 'multiples' {
  const { and, some, within, turnsOn, isSpent, variable } = diagrams;
  const byConstant = new Map<string, Set<number>>();
  for (const [at, input] of inputs.entries()) {
    if (!isConstant(input)) continue;
    const key = constantOf(input);
    byConstant.set(key, (byConstant.get(key) ?? new Set()).add(at));
  }
  const there = new Map(possible);
  let kept = functions;
  let used = turnsOn(kept);
  const needed: (readonly [fact: string, part: string, gone: ReadonlySet<number>])[] = [];
  const isMultiple = (key: string): boolean => (JSON.parse(key) as readonly string[])[1] === 'multiple';
  // Bounds that "a multiple of" makes needless go first.
  for (const [key, gone] of [...byConstant].sort(
    ([a], [b]) => Number(isMultiple(a)) - Number(isMultiple(b)),
  )) {
    if (isSpent()) return kept;
    const [fact, part] = JSON.parse(key) as [string, string];
    if ([...gone].some(at => used.has(at)) && turnsOnThem(gone, there.get(fact)!)) {
      needed.push([fact, part, gone]);
      continue;
    }
    const here = there.get(fact)!;
    const left = some(here, gone);
    there.set(fact, left);
    kept = kept.map(it => within(some(and(it, here), gone), left));
    const all = diagrams.keep([...kept, ...there.values()]);
    kept = all.slice(0, kept.length);
    for (const [at, one] of [...there.keys()].entries()) there.set(one, all[kept.length + at]!);
    used = turnsOn(kept);
  }
  return needed.some(([fact, part]) => part === 'multiple' && !isPlain(fact)) ? 'multiples' : kept;

  /** Whether two posts that differ in these alone are decided otherwise. */
  function turnsOnThem(gone: ReadonlySet<number>, where: Diagram): boolean {
    return kept.some(it => and(some(and(it, where), gone), some(and(it ^ 1, where), gone)) !== never);
  }

  /**
   * A multiple of something can be said in one way only where intervals show where the bounds lie, and where it matters
   * above them all: below, the multiples could be named one by one.
   */
  function isPlain(fact: string): boolean {
    const own = needed.filter(it => it[0] === fact);
    const bounds = own.filter(([, part]) => part !== 'multiple');
    const single = inputs.findIndex(it => it.fact === fact && it.part === 'single');
    const [multiple, ...others] = own.filter(([, part]) => part === 'multiple');
    if (!multiple || others.length > 0 || (single < 0 && bounds.length > 0)) return false;
    const top = Math.max(
      -1,
      ...bounds.flatMap(([, , gone]) => [...gone]).filter(at => inputs[at]!.part === 'low'),
    );
    const here = there.get(fact)!;
    const above = top < 0 ? here : and(here, variable(top));
    const open = single < 0 ? here : and(here, variable(single) ^ 1);
    return turnsOnThem(multiple[2], above) && bounds.every(([, , gone]) => turnsOnThem(gone, open));
  }
}
