// Cells that no sum connects say nothing of each other. Taken apart, a table of ten thousand cells with a few blanks is
// a few small systems.
import type { Equation } from './linearSystem.ts';

export interface Component<E extends Equation = Equation> {
  /** In ascending order. */
  readonly unknowns: readonly number[];
  readonly equations: readonly E[];
}

/** The connected parts of a system, in the order of their first equations. Equations without unknowns are in none. */
export function componentsOf<E extends Equation>(equations: readonly E[]): readonly Component<E>[] {
  const above = new Map<number, number>();
  const rootOf = (unknown: number): number => {
    let root = unknown;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // Every unknown on the way points to the root from now on, so that ways stay short.
    for (let at = unknown; at !== root;) {
      const next = above.get(at)!;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.keys();
    for (const other of others) {
      const [root, joined] = [rootOf(first!), rootOf(other)];
      if (root !== joined) above.set(joined, root);
    }
  }
  const components = new Map<number, { readonly unknowns: Set<number>; readonly equations: E[] }>();
  for (const equation of equations) {
    const [first] = equation.terms.keys();
    if (first === undefined) continue;
    const root = rootOf(first);
    const component = components.get(root) ?? { unknowns: new Set<number>(), equations: [] };
    components.set(root, component);
    component.equations.push(equation);
    for (const unknown of equation.terms.keys()) component.unknowns.add(unknown);
  }
  return [...components.values()].map(component => ({
    unknowns: [...component.unknowns].sort((a, b) => a - b),
    equations: component.equations,
  }));
}

/** Whether no two equations are connected in two ways; what each says of its own unknowns is all there is to know then. */
export function isTree({ unknowns, equations }: Component): boolean {
  const links = equations.reduce((sum, { terms }) => sum + terms.size, 0);
  return links === unknowns.length + equations.length - 1;
}
