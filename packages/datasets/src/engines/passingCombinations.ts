// Which combinations of columns may stand side by side. There are 63 of six columns, and only a few are counted: where one
// fails, so does each that has more columns, since its groups are parts of the same; where one passes, so does each that has
// fewer.

/** The groups by a combination: how many there are, and the size of the smallest; of some of them alone, that size. */
export interface Counted {
  readonly groups?: number;
  readonly smallest: number;
}

/** What is guessed of a combination. It only decides what is counted first, and how. */
export interface Guess {
  /** No more groups than this, as far as those of its parts tell. */
  readonly groups: number;
  /** Whether all groups should be large enough; if not, some of them may do to show it. */
  readonly passes: boolean;
}

export interface PassingCombinations {
  /** Those that pass, with the columns of each in the order given, smaller ones first. */
  readonly passing: readonly (readonly string[])[];
  /** How many were counted. */
  readonly counted: number;
}

/** Two to the power of it are the combinations that are looked at. */
export const mostColumns = 16;

/** The combinations of columns by which every group of a table of `rows` has `atLeast` members, as `count` counts them. */
export async function passingCombinations(
  columns: readonly string[],
  rows: number,
  atLeast: number,
  count: (columns: readonly string[], guess: Guess) => Promise<Counted>,
): Promise<PassingCombinations> {
  if (columns.length > mostColumns) throw new RangeError(`more than ${mostColumns} columns`);
  const all = Array.from({ length: 2 ** columns.length - 1 }, (_, at) => at + 1);
  const passes = new Map<number, boolean>();
  /** By combination, no more groups than this. */
  const most = all.map(() => rows);
  let counted = 0;
  for (const at of columns.keys()) await look(2 ** at, true);
  const open = (): readonly number[] => all.filter(one => !passes.has(one));
  for (let left = open(); left.length > 0; left = open()) {
    // Of those that should pass the one with most groups, which says most if it does; then the one with fewest, which says
    // most if it fails.
    const hopeful = left.filter(one => rows / mostOf(one) >= mean(mostOf(one)));
    const [from, sign] = hopeful.length > 0 ? [hopeful, -1] : [left, 1];
    const [next = 0] = from.toSorted((a, b) => sign * (mostOf(a) - mostOf(b)) || a - b);
    await look(next, hopeful.length > 0);
  }
  const passing = all.filter(one => passes.get(one)).map(namesOf);
  return { passing: passing.sort((a, b) => a.length - b.length), counted };

  async function look(one: number, isHopeful: boolean): Promise<void> {
    counted++;
    const { groups, smallest } = await count(namesOf(one), { groups: mostOf(one), passes: isHopeful });
    const isPassing = smallest >= atLeast;
    for (const other of all) {
      if (isPassing ? isIn(other, one) : isIn(one, other)) passes.set(other, isPassing);
      if (groups !== undefined && isIn(one, other))
        most[other - 1] = Math.min(mostOf(other), groups * (other === one ? 1 : mostOf(other & ~one)));
    }
  }

  function mostOf(one: number): number {
    return most[one - 1] ?? 1;
  }

  /** How large groups have to be on average for the smallest of so many to be large enough, if rows fell into them by chance. */
  function mean(groups: number): number {
    return atLeast + 3 * Math.sqrt(atLeast) + Math.log(groups);
  }

  function namesOf(one: number): readonly string[] {
    return columns.filter((_, at) => isIn(2 ** at, one));
  }
}

function isIn(part: number, whole: number): boolean {
  return (part & whole) === part;
}
