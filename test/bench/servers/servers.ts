// Rules about a table of PostgreSQL and of ClickHouse, beside the nested query that somebody would write by hand for them, over
// the same table on the same server. The servers are those of the parity tests: `node .ci/withServers.mjs npm run bench -- servers`.
import { compile } from '@fineline/compiler';
import { planTable, rolesOf, type Engine, type Plan } from '@fineline/datasets';
import { clickHouseEngine, postgresEngine, tableUrl, type TableUrl } from '@fineline/datasets/engines';
import pg from 'pg';
import { aimsTable, raceLater, ratioOf, timingsTable } from '../race.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = 7;
const keys = 'age_band, sex, region, education';
const { FINELINE_POSTGRES: postgres, FINELINE_CLICKHOUSE: clickHouse } = process.env;

/** Where a table is, how it is asked by hand, and the engine that is timed. */
interface Server {
  readonly name: string;
  readonly address: string;
  readonly engine: Engine<TableUrl>;
  readonly ask: (sql: string) => Promise<unknown>;
  /** The same over a connection of its own; absent where there is none to be opened. */
  readonly askAnew?: (sql: string) => Promise<unknown>;
  /** The rows, one for each number, and what draws a number from each. */
  readonly make: (select: string) => readonly string[];
  readonly drawn: (name: string, from: number) => string;
  readonly text: (sql: string) => string;
}

const servers: Server[] = [];
if (clickHouse !== undefined) servers.push(clickHouseServer(clickHouse));
const client = new pg.Client({ connectionString: postgres ?? '' });
if (postgres !== undefined) {
  await client.connect();
  servers.push(postgresServer(postgres));
}
if (servers.length === 0) throw new Error('no server is at hand: run this by `node .ci/withServers.mjs`');
for (const server of servers) await measure(server);
await client.end();

function postgresServer(address: string): Server {
  return {
    ...{ name: 'PostgreSQL', address: `${address}#people`, engine: postgresEngine },
    ask: sql => client.query(sql),
    // Whoever asks about a table connects first, and the server starts a process: by hand, too.
    async askAnew(sql) {
      const anew = new pg.Client({ connectionString: address });
      await anew.connect();
      const answer = await anew.query(sql);
      await anew.end();
      return answer;
    },
    make: select => [
      `CREATE TABLE people AS SELECT ${select} FROM generate_series(1, ${rows}) AS r(i)`,
      'VACUUM ANALYZE people',
    ],
    drawn: (name, from) => `abs(hashtextextended('${name}' || i, 0)) % ${from}`,
    text: sql => `CAST(${sql} AS TEXT)`,
  };
}

function clickHouseServer(address: string): Server {
  const { url } = tableUrl(`${address}#people`)!;
  return {
    ...{ name: 'ClickHouse', address: `${address}#people`, engine: clickHouseEngine },
    async ask(sql) {
      const answer = await fetch(`http://${url.host}/`, {
        method: 'POST',
        headers: { 'X-ClickHouse-User': url.username, 'X-ClickHouse-Key': url.password },
        body: sql,
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return text;
    },
    make: select => [
      `CREATE TABLE people ENGINE = MergeTree ORDER BY tuple() AS SELECT ${select} FROM (SELECT number AS i FROM numbers(${rows}))`,
    ],
    drawn: (name, from) => `cityHash64(i, '${name}') % ${from}`,
    text: sql => `toString(${sql})`,
  };
}

async function measure(server: Server): Promise<void> {
  const { name, address, engine, ask, askAnew = ask, make, drawn, text } = server;
  const columns = { age_band: 15, sex: 3, region: 50, education: 8, illness: 12 };
  const texts = Object.entries(columns).map(
    ([column, from]) => `concat('${column} ', ${text(`(${drawn(column, from)})`)}) AS ${column}`,
  );
  await ask('DROP TABLE IF EXISTS people');
  const amount = name === 'ClickHouse' ? `toInt64(${drawn('amount', 100_000)})` : drawn('amount', 100_000);
  for (const sql of make([...texts, `${amount} AS amount`].join(', '))) await ask(sql);
  const cells = `SELECT ${keys}, illness, COUNT(*) AS c, SUM(amount) AS a, MAX(amount) AS x, MIN(amount) AS y FROM people GROUP BY ${keys}, illness`;
  const byHand = {
    k: `SELECT MIN(n), COUNT(*) FROM (SELECT ${keys}, COUNT(*) AS n FROM people GROUP BY ${keys}) AS g`,
    'k, l and (n,k)': `SELECT MIN(n), MIN(d), MAX(s), MIN(y) FROM (SELECT ${keys}, SUM(c) AS n, COUNT(*) AS d, MAX(x) / SUM(a) AS s, MIN(y) AS y FROM (${cells}) AS c GROUP BY ${keys}) AS g`,
  };
  const clauses = {
    k: 'min cohort 10 rows per key',
    'k, l and (n,k)': `min cohort 10 rows per key
      min diversity 3 of illness per key
      max share 80% of amount by top 1 per key`,
  };
  for (const what of ['k', 'k, l and (n,k)'] as const) {
    const plan = planOf(clauses[what]);
    const source = tableUrl(address)!;
    const timings = await raceLater(
      [
        { name: 'by hand', run: () => askAnew(byHand[what]) },
        { name: 'fineline', run: async () => engine.run(plan, source, { date: '2026-06-01' }) },
      ],
      rounds,
    );
    const title = `${name}, ${rows.toLocaleString('en')} rows: ${what} over four keys`;
    process.stdout.write(`${timingsTable(title, timings, 'by hand')}\n`);
    const came = ratioOf(timings, 'fineline', 'by hand');
    process.stdout.write(`${aimsTable([{ what: 'beside the nested query by hand', most: 1.2, came }])}\n\n`);
  }
  await ask('DROP TABLE people');
}

function planOf(clauses: string): Plan {
  const text = `dataset people {\n  key ${keys}\n  sensitive illness\n  measure amount\n}\n
    policy p {\n  datasets people {\n${clauses}\n  }\n}\n`;
  const { value: [policy] = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return planTable(policy.ruleSet, rolesOf(policy.ruleSet, 'people'));
}
