// Rules about a table of ten million rows, beside the barest query that could answer them. Everybody is given the same
// file and the same database, and what is compared is processor time: on a machine that does other things besides, that
// of one run is steadier than its hours.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { compile } from '@fineline/compiler';
import { planTable, rolesOf, type Plan } from '@fineline/datasets';
import { combinationsOfFile, duckDbEngine } from '@fineline/datasets/engines';

const rows = Number(process.argv[2] ?? 10_000_000);
const rounds = 5;
const four = ['age_band', 'sex', 'region', 'education'];
const six = [...four, 'postcode', 'occupation'];

const folder = mkdtempSync(join(tmpdir(), 'fineline-bench-'));
const path = join(folder, 'people.parquet');

try {
  const megabytes = await makePeople();
  process.stdout.write(`${rows.toLocaleString('en')} rows, ${megabytes} MB of Parquet\n\n`);
  await compare('k over four keys', bare(`COUNT(*) AS n`, four), ours('min cohort 10 rows per key', four));
  await compare('k over six keys', bare(`COUNT(*) AS n`, six), ours('min cohort 10 rows per key', six));
  const fused = ours(
    `min cohort 10 rows per key
     min diversity 3 of illness per key
     max share 80% of amount by top 1 per key
     max closeness 0.4 of illness per key`,
    four,
  );
  const cells = [...four, 'illness'];
  await compare('k, l, (n,k) and t over four keys', bare(`COUNT(*) AS n`, cells), fused);
  // The rule about amounts has to read them, which the count does not.
  await compare(
    'the same, beside cells with their amounts',
    bare(`COUNT(*) AS n, SUM(amount) AS a, MAX(amount) AS b`, cells, ', SUM(a), MAX(b)'),
    fused,
  );
  const limited = await peakOf(ours('min cohort 10 rows per key', six, '300MB'));
  process.stdout.write(
    `six keys under a limit of 300 MB: ${limited.seconds.toFixed(1)} s, peak ${limited.megabytes} MB\n`,
  );
  await compareCombinations();
} finally {
  rmSync(folder, { recursive: true });
}

type Contestant = () => Promise<unknown>;

async function makePeople(): Promise<number> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  // The same people on every machine: values are taken from a hash of the row.
  const drawn = (name: string, from: number): string => `hash(i, '${name}') % ${from}`;
  await connection.run(`
    COPY (
      SELECT
        'band ' || ${drawn('age', 15)} AS age_band,
        ['f', 'm', 'x'][CAST(1 + ${drawn('sex', 3)} AS BIGINT)] AS sex,
        'region ' || ${drawn('region', 50)} AS region,
        'level ' || ${drawn('education', 8)} AS education,
        1000 + ${drawn('postcode', 900)} AS postcode,
        'work ' || ${drawn('occupation', 40)} AS occupation,
        'illness ' || CAST(floor(sqrt(${drawn('illness', 144)})) AS INTEGER) AS illness,
        CAST(${drawn('amount', 100_000)} / 100 AS DECIMAL(10, 2)) AS amount
      FROM range(${rows}) AS r(i)
    ) TO '${path}' (FORMAT parquet)`);
  const [[bytes] = [0n]] = (
    await connection.runAndReadAll(`SELECT SUM(total_compressed_size) FROM parquet_metadata('${path}')`)
  ).getRows();
  connection.closeSync();
  instance.closeSync();
  return Math.round(Number(bytes) / 1e6);
}

/** The groups, counted and folded no further than to be looked at. */
function bare(figure: string, keys: readonly string[], looks: string = ''): Contestant {
  return async () => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const answer = await connection.runAndReadAll(
      `SELECT MIN(n), COUNT(*)${looks} FROM (SELECT ${figure} FROM read_parquet('${path}') GROUP BY ${keys.join(', ')})`,
    );
    connection.closeSync();
    instance.closeSync();
    return answer.getRows();
  };
}

function ours(clauses: string, keys: readonly string[], memoryLimit?: string): Contestant {
  const plan = planOf(clauses, keys);
  const engine = duckDbEngine(memoryLimit === undefined ? {} : { memoryLimit });
  return async () => engine.run(plan, { path, format: 'parquet' }, { date: '2026-06-01' });
}

function planOf(clauses: string, keys: readonly string[]): Plan {
  const text = `dataset people {\n  key ${keys.join(', ')}\n  sensitive illness\n  measure amount\n}\n
    policy p {\n  datasets people {\n${clauses}\n  }\n}\n`;
  const { value: [policy] = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return planTable(policy.ruleSet, rolesOf(policy.ruleSet, 'people'));
}

/** In turns, so that a machine that slows down slows both; the best of each. */
async function compare(what: string, other: Contestant, own: Contestant): Promise<void> {
  const best = [Infinity, Infinity];
  const wall = [Infinity, Infinity];
  for (let round = 0; round <= rounds; round++)
    for (const [at, run] of [other, own].entries()) {
      const [before, start] = [process.cpuUsage(), performance.now()];
      await run();
      const { user, system } = process.cpuUsage(before);
      // The first round warms up.
      if (round === 0) continue;
      best[at] = Math.min(best[at]!, (user + system) / 1000);
      wall[at] = Math.min(wall[at]!, performance.now() - start);
    }
  const [theirs = 0, mine = 0] = best;
  process.stdout.write(
    `${what}: ${(mine / theirs).toFixed(2)} times the bare GROUP BY ` +
      `(${mine.toFixed(0)} to ${theirs.toFixed(0)} ms of processor, ${(rows / (wall[1] ?? 1) / 1000).toFixed(0)} million rows a second)\n`,
  );
}

/** Whether each of the 63 combinations of six keys has a group that is too small: one query for each, or ours; once. */
async function compareCombinations(): Promise<void> {
  const all = Array.from({ length: 63 }, (_, at) => six.filter((_, key) => ((at + 1) >> key) & 1));
  for (const atLeast of [2, 10, 1000]) {
    const before = process.cpuUsage();
    let passing = 0;
    for (const keys of all) {
      const [[smallest] = [0n]] = (await bare('COUNT(*) AS n', keys)()) as bigint[][];
      if (Number(smallest) >= atLeast) passing++;
    }
    const theirs = process.cpuUsage(before);
    const start = process.cpuUsage();
    const found = await combinationsOfFile({ path, format: 'parquet' }, { columns: six, atLeast });
    const own = process.cpuUsage(start);
    if (found.passing.length !== passing) throw new Error(`${found.passing.length} pass, not ${passing}`);
    const [mine, others] = [own, theirs].map(({ user, system }) => (user + system) / 1000) as [
      number,
      number,
    ];
    process.stdout.write(
      `63 combinations of six keys, ${passing} of them with ${atLeast} in each group: ` +
        `${(mine / others).toFixed(2)} times as long as one query for each ` +
        `(${found.counted} counted, ${mine.toFixed(0)} to ${others.toFixed(0)} ms of processor)\n`,
    );
  }
}

async function peakOf(run: Contestant): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  await run();
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(peak / 1e6) };
}
