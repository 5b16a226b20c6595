// `POST /v1/check` and `/v1/explain`: from a body to decisions. The rules are taken once, when the body is there, and no
// other place than this one asks which are in force.
import { Readable } from 'node:stream';
import { readersPatience } from '../readers/withinTime.ts';
import { decodeText } from '../files/readTextFile.ts';
import { answerDocument, answerInWords, answerLines, type Judging } from './answer.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JudgeWanted } from './edition.ts';
import { itemsOfJson, itemsOfLines, itemsOfText } from './items.ts';
import type { Metrics } from './metrics.ts';
import { bodyProblem, named, problemOf, problemOfPosts } from './problem.ts';
import { sendProblem } from './refusals.ts';
import { bodyTypeIn, bodyTypes, type BodyKind } from './routes.ts';
import type { ServiceSetting } from './serviceSetting.ts';
import { createTurns, Late } from './turns.ts';
import type { UnderWay } from './underWay.ts';

interface JudgingSetting extends ServiceSetting {
  readonly underWay: UnderWay;
  readonly metrics: Metrics;
}

interface JudgingRoute {
  readonly onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
}

/** What is looked at before the body is read, and what is done with it then. */
export function judgingRoutes(setting: JudgingSetting): {
  readonly [N in 'check' | 'explain']: JudgingRoute;
} {
  const { rules, others, limits, underWay, metrics } = setting;
  const turns = createTurns();

  const onRequest =
    (inWords: boolean): JudgingRoute['onRequest'] =>
    async ({ headers }, reply) => {
      if (!rules.current()) return sendProblem(reply, 'starting');
      if (underWay.count() >= limits.atOnce) return sendProblem(reply, 'busy');
      const encoding = headers['content-encoding'] ?? 'identity';
      if (encoding.toLowerCase() !== 'identity') return sendProblem(reply, 'encoded-body');
      const kind = kindOf(headers['content-type']);
      if (kind === undefined || (inWords && kind === 'lines'))
        return sendProblem(reply, inWords ? 'unknown-type-in-words' : 'unknown-type');
      reply.raw.once('close', underWay.begin());
      return undefined;
    };

  const handler =
    (inWords: boolean): JudgingRoute['handler'] =>
    async ({ headers, body, query }, reply) => {
      const asked = askedIn(query, setting.rewrites);
      if ('unknown' in asked) return sendProblem(reply, problemOf('unknown-query', named(asked.unknown)));
      const bench = rules.current()?.bench(asked);
      if (!bench) return sendProblem(reply, problemOf('unknown-policy', named(asked.policy ?? '')));
      const decoded = decodeText(Buffer.isBuffer(body) ? body : Buffer.alloc(0), '-');
      if ('problem' in decoded) return sendProblem(reply, problemOfPosts([notText], []));
      const { text } = decoded;
      const late = lateness(reply, limits.time);
      const judging: Judging = {
        ...{ bench, others, waiting: { patience: readersPatience, until: late } },
        ...{ turns: () => turns.ofPost(late), onAnswer: metrics.answered },
      };
      const kind = kindOf(headers['content-type']);
      if (kind === 'lines') {
        const lines = Readable.from(inChunks(answerLines(itemsOfLines(text, limits.post), judging)));
        late.addEventListener('abort', () => {
          // The last line says so. Whoever does not fetch what is there is waited for as long again.
          setTimeout(() => lines.destroy(new Late()), limits.time).unref();
        });
        return reply.type('application/x-ndjson').send(lines);
      }
      const { items, isList } =
        kind === 'json'
          ? itemsOfJson(text, limits.post)
          : { items: itemsOfText(text, limits.post), isList: false };
      if (isList && items.length > limits.list) {
        const bound = `${items.length} posts, and ${limits.list} are taken at a time`;
        return sendProblem(reply, problemOf('too-many', bound));
      }
      const answer = await (inWords ? answerInWords : answerDocument)(items, judging);
      if (typeof answer !== 'string') return sendProblem(reply, answer);
      return reply.type(inWords ? 'text/plain; charset=utf-8' : 'application/json').send(answer);
    };

  return {
    check: { onRequest: onRequest(false), handler: handler(false) },
    explain: { onRequest: onRequest(true), handler: handler(true) },
  };
}

function kindOf(header: string | undefined): BodyKind | undefined {
  const type = bodyTypeIn(header);
  return type && bodyTypes[type];
}

/** The judge that the query asks for, or what in it is not known. */
function askedIn(query: unknown, rewrites: boolean): JudgeWanted | { readonly unknown: string } {
  const { policy, rewrites: wanted = 'yes', ...others } = query as Readonly<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (other !== undefined) return { unknown: other };
  if (wanted !== 'yes' && wanted !== 'no') return { unknown: `rewrites=${String(wanted)}` };
  const asked = { rewrites: rewrites && wanted === 'yes' };
  if (policy === undefined) return asked;
  return typeof policy === 'string' ? { ...asked, policy } : { unknown: `policy=${String(policy)}` };
}

/** Aborted when the answer is no longer waited for, or has been waited for long enough. */
function lateness(reply: FastifyReply, time: number): AbortSignal {
  const late = new AbortController();
  const over = new Error(`the ${time / 1_000} seconds of the request are over`);
  const timer = setTimeout(() => late.abort(over), time);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    late.abort();
  });
  return late.signal;
}

/** Lines gathered into larger pieces: each piece costs a system call. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const line of lines) {
    held += line;
    if (held.length < 65_536) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

const notText = {
  ...bodyProblem('FL0903', 'the body is not a text', 'A text in UTF-8 without zero bytes is needed.'),
  line: 1,
  column: 1,
};
