// Contestants run in turns within one process, so that a machine that slows down slows all of them: what is compared
// are ratios inside one run, never times of two runs.

/** Something that is timed. What it gives back is kept, so that no compiler can leave the work out. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds for one call. */
export interface Timing {
  readonly name: string;
  readonly best: number;
  readonly median: number;
}

/** Calls that last less than this are timed several at a time, in milliseconds. */
const shortest = 5;

let kept: unknown;

/** Times contestants in turns: each is warmed up, then called once in every round. */
export function race(contestants: readonly Contestant[], rounds: number): readonly Timing[] {
  const entries = contestants.map(contestant => ({
    contestant,
    calls: callsPerTurn(contestant),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, calls, times } of entries) times.push(time(contestant, calls) / calls);
  }
  return entries.map(({ contestant: { name }, times }) => timingOf(name, times));
}

/** The same for contestants that may answer later. */
export async function raceLater(
  contestants: readonly { readonly name: string; readonly run: () => Promise<unknown> }[],
  rounds: number,
): Promise<readonly Timing[]> {
  const times = contestants.map((): number[] => []);
  // The first round warms up.
  for (let round = 0; round <= rounds; round++)
    for (const [at, { run }] of contestants.entries()) {
      const start = performance.now();
      kept = await run();
      if (round > 0) times[at]!.push(performance.now() - start);
    }
  return contestants.map(({ name }, at) => timingOf(name, times[at]!));
}

function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, best: sorted[0]!, median: sorted[sorted.length >> 1]! };
}

/** Warms up for a second, or ten calls where that takes longer, and tells how many calls make a turn. */
function callsPerTurn({ run }: Contestant): number {
  const start = performance.now();
  let calls = 0;
  while (calls < 10 || performance.now() - start < 1000) {
    kept = run();
    calls++;
  }
  const each = (performance.now() - start) / calls;
  return Math.max(1, Math.ceil(shortest / each));
}

function time({ run }: Contestant, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept = run();
  return performance.now() - start;
}

/** What the last call gave. */
export function lastResult(): unknown {
  return kept;
}

/** A table of timings, each beside the one that the others are held against. */
export function timingsTable(title: string, timings: readonly Timing[], against: string): string {
  const base = timings.find(({ name }) => name === against);
  const rows = timings.map(({ name, best, median }) => [
    name,
    milliseconds(median),
    milliseconds(best),
    base === undefined ? '' : `${(median / base.median).toFixed(2)} x`,
  ]);
  const head = ['', 'median', 'best', against];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  return [title, ...[head, ...rows].map(row => `  ${line(row)}`.trimEnd())].join('\n');
}

function milliseconds(value: number): string {
  if (value < 0.001) return `${(value * 1e6).toFixed(1)} ns`;
  return value < 1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(2)} ms`;
}

/** Something to reach: how many times as long as another one contestant may take, by the median. */
export interface Aim {
  readonly what: string;
  readonly most: number;
  readonly came: number;
}

/** Each aim beside what came of it. */
export function aimsTable(aims: readonly Aim[]): string {
  return aims
    .map(
      ({ what, most, came }) =>
        `  ${came <= most ? 'yes' : 'NO '}  ${what}: ${came.toPrecision(3)} x, to be at most ${most.toPrecision(3)} x`,
    )
    .join('\n');
}

/** How many times as long as `against` the other takes. */
export function ratioOf(timings: readonly Timing[], name: string, against: string): number {
  const of = (wanted: string): number => timings.find(timing => timing.name === wanted)!.median;
  return of(name) / of(against);
}
