// Posts judged over HTTP on loopback, their facts stated, beside Cerbos with the same rules and beside the framework alone.
// The servers take turns under the same load. Time on the processor is what to read: it does not hang on who else runs.
import { benchPosts, benchRules } from '../decide/rules.ts';
import { timingsTable, type Timing } from '../race.ts';
import {
  fetchCerbos,
  processorTime,
  send,
  startBare,
  startCerbos,
  startFineline,
  type Server,
} from './servers.ts';

const atOnce = 8;
const rounds = 7;

fetchCerbos();
for (const count of [10, 1_000]) {
  const rules = benchRules(count);
  const fineline = await startFineline(rules);
  const servers = [fineline, await startCerbos(rules), await startBare(fineline)];
  try {
    for (const each of [1, 50]) console.log(`${await race(servers, count, each)}\n`);
  } finally {
    for (const server of servers) server.process.kill();
    await Promise.all(servers.map(server => new Promise(settle => server.process.once('exit', settle))));
  }
}

/** Asks all of them about the same posts, so many in a request, in turns. */
async function race(servers: readonly Server[], count: number, each: number): Promise<string> {
  const posts = benchPosts(count, 400);
  const groups = Array.from({ length: posts.length / each }, (_, at) =>
    posts.slice(at * each, (at + 1) * each),
  );
  await agree(servers, groups[0]!);
  const bodies = servers.map(({ body }) => groups.map(body));
  const repeats = each === 1 ? 2 : 4;
  const walls = servers.map((): number[] => []);
  const processors = servers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [at, server] of servers.entries()) {
      const [before, start] = [processorTime(server), performance.now()];
      const queue = Array.from({ length: repeats }, () => bodies[at]!).flat();
      const total = queue.length;
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let body = queue.pop(); body !== undefined; body = queue.pop()) await send(server, body);
        }),
      );
      // The first round warms up.
      if (round === 0) continue;
      walls[at]!.push((performance.now() - start) / total);
      processors[at]!.push((processorTime(server) - before) / total);
    }
  const table = (what: string, times: readonly (readonly number[])[]): string =>
    timingsTable(
      `${count} rules, ${each === 1 ? 'one post' : `${each} posts`} a request, ${what}`,
      servers.map(({ name }, at) => timingOf(name, times[at]!)),
      'fineline',
    );
  return `${table('until the answer', walls)}\n${table('on the processor', processors)}`;
}

async function agree(servers: readonly Server[], posts: Parameters<Server['body']>[0]): Promise<void> {
  const judging = servers.filter(({ name }) => name !== 'bare fastify');
  const said = await Promise.all(
    judging.map(async server => server.passes(await send(server, server.body(posts))).join()),
  );
  if (new Set(said).size !== 1) throw new Error(`they judge otherwise: ${said.join(' | ')}`);
}

function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, best: sorted[0]!, median: sorted[sorted.length >> 1]! };
}
