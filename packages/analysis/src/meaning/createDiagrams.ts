// Decision diagrams: every function of yes-no variables, tested in one fixed order, is one graph and no other (R. Bryant,
// "Graph-Based Algorithms for Boolean Function Manipulation", 1986). A function and its opposite share a graph.

/** A function: twice the node that it starts at, one more where it is the opposite of what the node says. */
export type Diagram = number;

export interface Diagrams {
  /** The function that is true where a variable is. Variables are tested in the order of their numbers. */
  readonly variable: (at: number) => Diagram;
  readonly and: (a: Diagram, b: Diagram) => Diagram;
  /** Whether it is so for some value of the variables. */
  readonly some: (a: Diagram, variables: ReadonlySet<number>) => Diagram;
  /**
   * The function that is `a` wherever `care` holds, and elsewhere what `a` is at the nearest place where it holds: it
   * depends on nothing but these two (O. Coudert and J. Madre, "A unified framework for the formal verification of
   * sequential circuits", 1990). `care` must hold somewhere.
   */
  readonly within: (a: Diagram, care: Diagram) => Diagram;
  /** The variables that functions turn on. */
  readonly turnsOn: (all: readonly Diagram[]) => ReadonlySet<number>;
  /** Each node that functions are made of, those it leads to first, and where each function starts. */
  readonly list: (all: readonly Diagram[]) => Listed;
  /** Forgets every function but these, where room is getting short; gives them as they are called from now on. */
  readonly keep: (all: readonly Diagram[]) => readonly Diagram[];
  /** True where more was asked than the budget allows: nothing that was answered since is of use. */
  readonly isSpent: () => boolean;
}

/** Diagrams as plain numbers that are the same for the same functions: nodes are numbered from 1 on, 0 is true. */
export interface Listed {
  /** The variable, and where it leads to if it is true, and if it is false. */
  readonly nodes: readonly (readonly [variable: number, yes: Diagram, no: Diagram])[];
  readonly roots: readonly Diagram[];
}

export const always: Diagram = 0;
export const never: Diagram = 1;

const cacheSize = 1 << 16;

/**
 * @param mostNodes How many nodes there may be at a time.
 * @param mostSteps How many pairs of nodes may be looked at in all.
 */
export function createDiagrams(mostNodes: number, mostSteps: number): Diagrams {
  const variables = new Int32Array(mostNodes);
  const yeses = new Int32Array(mostNodes);
  const nos = new Int32Array(mostNodes);
  const places = new Int32Array(2 ** Math.ceil(Math.log2(mostNodes) + 1));
  const cached = new Int32Array(3 * cacheSize).fill(-1);
  let size = 1;
  let steps = mostSteps;
  variables[0] = 0x7fffffff;

  const isSpent = (): boolean => steps < 0;

  function node(variable: number, yes: Diagram, no: Diagram): Diagram {
    if (yes === no) return yes;
    if (yes & 1) return node(variable, yes ^ 1, no ^ 1) ^ 1;
    let place = mixed(variable, yes, no) & (places.length - 1);
    for (; places[place] !== 0; place = (place + 1) & (places.length - 1)) {
      const known = places[place]!;
      if (variables[known] === variable && yeses[known] === yes && nos[known] === no) return known * 2;
    }
    if (size === mostNodes) {
      steps = -1;
      return always;
    }
    variables[size] = variable;
    yeses[size] = yes;
    nos[size] = no;
    places[place] = size;
    return size++ * 2;
  }

  const top = (a: Diagram): number => variables[a >> 1]!;
  const ifYes = (a: Diagram, variable: number): Diagram =>
    top(a) === variable ? yeses[a >> 1]! ^ (a & 1) : a;
  const ifNo = (a: Diagram, variable: number): Diagram => (top(a) === variable ? nos[a >> 1]! ^ (a & 1) : a);

  function remembered(key: number, a: Diagram, b: Diagram): number | undefined {
    return cached[3 * key] === a && cached[3 * key + 1] === b ? cached[3 * key + 2]! : undefined;
  }

  function remember(key: number, a: Diagram, b: Diagram, result: Diagram): Diagram {
    cached[3 * key] = a;
    cached[3 * key + 1] = b;
    cached[3 * key + 2] = result;
    return result;
  }

  function and(one: Diagram, other: Diagram): Diagram {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === always || a === b) return b;
    if (a === never || a === (b ^ 1)) return never;
    if (steps-- < 0) return never;
    const key = mixed(a, b, 0) & (cacheSize - 1);
    const known = remembered(key, a, b);
    if (known !== undefined) return known;
    const variable = Math.min(top(a), top(b));
    const yes = and(ifYes(a, variable), ifYes(b, variable));
    return remember(key, a, b, node(variable, yes, and(ifNo(a, variable), ifNo(b, variable))));
  }

  function some(a: Diagram, gone: ReadonlySet<number>): Diagram {
    const known = new Map<Diagram, Diagram>();
    const last = Math.max(...gone);
    return walk(a);

    function walk(it: Diagram): Diagram {
      const variable = top(it);
      if (it < 2 || variable > last || steps < 0) return it;
      const before = known.get(it);
      if (before !== undefined) return before;
      const [yes, no] = [walk(ifYes(it, variable)), walk(ifNo(it, variable))];
      const result = gone.has(variable) ? and(yes ^ 1, no ^ 1) ^ 1 : node(variable, yes, no);
      known.set(it, result);
      return result;
    }
  }

  function within(one: Diagram, other: Diagram): Diagram {
    const known = new Map<number, Diagram>();
    return walk(one, other);

    function walk(a: Diagram, care: Diagram): Diagram {
      if (care === always || a < 2 || steps-- < 0) return a;
      if (a === care) return always;
      if (a === (care ^ 1)) return never;
      const key = a * 2 * mostNodes + care;
      const before = known.get(key);
      if (before !== undefined) return before;
      const variable = Math.min(top(a), top(care));
      const [careYes, careNo] = [ifYes(care, variable), ifNo(care, variable)];
      const result =
        careYes === never
          ? walk(ifNo(a, variable), careNo)
          : careNo === never
            ? walk(ifYes(a, variable), careYes)
            : node(variable, walk(ifYes(a, variable), careYes), walk(ifNo(a, variable), careNo));
      known.set(key, result);
      return result;
    }
  }

  function list(all: readonly Diagram[]): Listed {
    const numbers = new Map<number, number>([[0, 0]]);
    const nodes: [number, Diagram, Diagram][] = [];
    const listed = (a: Diagram): Diagram => {
      const at = a >> 1;
      if (!numbers.has(at)) {
        const [yes, no] = [listed(yeses[at]!), listed(nos[at]!)];
        nodes.push([variables[at]!, yes, no]);
        numbers.set(at, nodes.length);
      }
      return numbers.get(at)! * 2 + (a & 1);
    };
    return { roots: all.map(listed), nodes };
  }

  function keep(all: readonly Diagram[]): readonly Diagram[] {
    if (size < mostNodes / 2 || isSpent()) return all;
    const { nodes, roots } = list(all);
    size = 1;
    places.fill(0);
    cached.fill(-1);
    const made: Diagram[] = [always];
    const asNow = (a: Diagram): Diagram => made[a >> 1]! ^ (a & 1);
    for (const [variable, yes, no] of nodes) made.push(node(variable, asNow(yes), asNow(no)));
    return roots.map(asNow);
  }

  return {
    variable: at => node(at, always, never),
    and,
    some,
    within,
    turnsOn: all => new Set(list(all).nodes.map(([variable]) => variable)),
    list,
    keep,
    isSpent,
  };
}

function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
