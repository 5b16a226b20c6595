// Which combinations of columns may stand side by side. There are 63 of six columns, and only a few are counted: where one
// fails, so does each that has more columns, since its groups are parts of the same; where one passes, so does each that has
// fewer.

/** The groups by a combination: how many there are, and the size of the smallest. */
export interface Counted {
  readonly groups: number;
  readonly smallest: number;
}

export interface PassingCombinations {
  /** Those that pass, with the columns of each in the order given, smaller ones first. */
  readonly passing: readonly (readonly string[])[];
  /** How many were counted. */
  readonly counted: number;
}

/** Two to the power of it are the combinations that are looked at. */
export const mostColumns = 16;

/**
 * The combinations of columns by which every group of a table of `rows` has `atLeast` members, as `count` counts them. `likely`
 * groups are a guess from the columns alone; it only decides which is counted first.
 */
export async function passingCombinations(
  columns: readonly string[],
  rows: number,
  atLeast: number,
  count: (columns: readonly string[], likely: number) => Promise<Counted>,
): Promise<PassingCombinations> {
  if (columns.length > mostColumns) throw new RangeError(`more than ${mostColumns} columns`);
  const all = Array.from({ length: 2 ** columns.length - 1 }, (_, at) => at + 1);
  const passes = new Map<number, boolean>();
  const values = columns.map(() => rows);
  let counted = 0;
  for (const at of columns.keys()) values[at] = await look(2 ** at, rows);
  for (;;) {
    const next = nextOf(all.filter(one => !passes.has(one)));
    if (next === undefined) break;
    await look(next, likely(next));
  }
  const passing = all.filter(one => passes.get(one)).map(namesOf);
  return { passing: passing.sort((a, b) => a.length - b.length), counted };

  async function look(one: number, guess: number): Promise<number> {
    counted++;
    const { groups, smallest } = await count(namesOf(one), guess);
    const isPassing = smallest >= atLeast;
    for (const other of all)
      if (isPassing ? isIn(other, one) : isIn(one, other)) passes.set(other, isPassing);
    return groups;
  }

  /**
   * Of those that should pass the one with most groups, which says most if it does; then the one with fewest, which says most
   * if it fails.
   */
  function nextOf(open: readonly number[]): number | undefined {
    const hopeful = open.filter(one => rows / likely(one) >= mean(likely(one)));
    const [from, sign] = hopeful.length > 0 ? [hopeful, -1] : [open, 1];
    return from.toSorted((a, b) => sign * (likely(a) - likely(b)) || a - b)[0];
  }

  /** How large groups have to be on average for the smallest of so many to be large enough, if rows fell into them by chance. */
  function mean(groups: number): number {
    return atLeast + 3 * Math.sqrt(atLeast) + Math.log(groups);
  }

  function likely(one: number): number {
    return columns.reduce((product, _, at) => (isIn(2 ** at, one) ? product * values[at]! : product), 1);
  }

  function namesOf(one: number): readonly string[] {
    return columns.filter((_, at) => isIn(2 ** at, one));
  }
}

function isIn(part: number, whole: number): boolean {
  return (part & whole) === part;
}
