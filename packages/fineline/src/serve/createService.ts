// The service as it is asked over HTTP: what each address answers. How much of it anybody may ask stands in `limits.ts`.
import type { Socket } from 'node:net';
import { codes, type Code } from '@fineline/ruleset';
import { pagesMarkdown } from '@fineline/report';
import type { LoadedPolicies } from '../files/loadedPolicies.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createApp } from './createApp.ts';
import { judgingRoutes } from './judgingRoutes.ts';
import type { PolicyToday } from './edition.ts';
import { createMetrics } from './metrics.ts';
import { openApi } from './openApi.ts';
import { cutOff, sendProblem, statusAnsweredOn } from './refusals.ts';
import { judging, routes } from './routes.ts';
import { startReloading } from './reloading.ts';
import type { ServiceSetting } from './serviceSetting.ts';
import { createUnderWay } from './underWay.ts';

export interface Service {
  /** Resolves to the address, `http://127.0.0.1:8181`; rejects where it cannot be had. */
  readonly listen: (host: string, port: number) => Promise<string>;
  /** Loads the rules for the first time; only then is anything judged. */
  readonly open: () => Promise<LoadedPolicies>;
  /** Reads the rules anew, and says in log and metrics what came of it. */
  readonly reload: () => Promise<void>;
  /** Judges no more, and resolves when what is under way is answered, or cut off after the grace. */
  readonly end: () => Promise<void>;
  /** Cuts off what is under way. */
  readonly cut: () => void;
}

/** Builds the service; nothing listens yet. */
export function createService(setting: ServiceSetting): Service {
  const { rules, limits, version } = setting;
  const app = createApp(setting, {
    isAnswered: socket => isToldOf(socket),
    answeredPast: (status, socket) => answeredPast(status, socket),
  });
  const underWay = createUnderWay();
  const metrics = createMetrics(version, { underWay: underWay.count, lostLines: setting.log.lost });
  const reloading = startReloading(setting, metrics, app.log);
  let ending = false;

  const told = new WeakSet<FastifyRequest>();
  const tell = (request: FastifyRequest, reply: FastifyReply, status: number): void => {
    if (told.has(request)) return;
    told.add(request);
    const route = request.routeOptions.url ?? 'unknown';
    const ms = reply.elapsedTime;
    metrics.requested(route, status, ms / 1000);
    const line = { method: request.method, route, status, ms: Math.round(ms * 100) / 100 };
    const cut = status === cutOff;
    request.log[status >= 500 || cut ? 'warn' : 'info'](line, cut ? 'cut off' : 'answered');
  };

  /** The last request of each connection. */
  const asking = new WeakMap<Socket, FastifyRequest>();
  /** Whether its answer is out while its body is not there: what comes of that is told of already. */
  const isToldOf = (socket: Socket): boolean => {
    const last = asking.get(socket);
    return last !== undefined && told.has(last) && !last.raw.complete;
  };
  const answeredPast = (status: number, socket: Socket): void => {
    const last = asking.get(socket);
    // It is told of when its reply closes.
    if (last && !told.has(last)) return;
    metrics.requested('unknown', status, 0);
    if (status === cutOff) app.log.warn({ route: 'unknown', status }, 'cut off');
    else app.log.info({ route: 'unknown', status }, 'answered');
  };

  app.addHook('onRequest', async (request, reply) => {
    const { socket } = request.raw;
    asking.set(socket, request);
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) tell(request, reply, statusAnsweredOn(socket) ?? cutOff);
    });
    reply
      .header('x-request-id', request.id)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff');
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined)
      return sendProblem(reply, 'no-host');
    // What is measured and watched goes on being told while the service ends.
    if (ending && judging.has(request.routeOptions.url)) return sendProblem(reply, 'ending');
  });
  app.addHook('onResponse', async (request, reply) => {
    // An answer to half a request is made, but there is nobody to have it.
    const hasLeft = request.raw.errored !== null && request.raw.socket.destroyed;
    tell(request, reply, hasLeft ? cutOff : reply.statusCode);
  });

  const { check, explain } = judgingRoutes({ ...setting, underWay, metrics });
  app.route({ ...routes.check, ...check });
  app.route({ ...routes.explain, ...explain });
  addPages(app, version);
  app.route({
    ...routes.policies,
    handler: async () => ({ formatVersion: 1, policies: rules.current()?.today() ?? [] }),
  });
  app.route({
    ...routes.ready,
    async handler(_request, reply) {
      const policies = rules.current()?.today();
      const refused = rules.refused();
      const status = ending ? 'ending' : policies === undefined ? 'starting' : readiness(policies);
      reply.code(status === 'ready' ? 200 : 503);
      return { status, policies: policies ?? [], ...(refused.length > 0 && { refused }) };
    },
  });
  app.route({
    ...routes.metrics,
    async handler(_request, reply) {
      reply.type(metrics.registry.contentType);
      return metrics.registry.metrics();
    },
  });

  const cut = (): void => app.server.closeAllConnections();
  return {
    listen: (host, port) =>
      app.listen({ host, port, listenTextResolver: address => `listening at ${address}` }),
    open: reloading.open,
    reload: reloading.reload,
    async end() {
      ending = true;
      reloading.stop();
      app.log.info({ underWay: underWay.count() }, 'ending');
      const timer = setTimeout(() => {
        app.log.warn({ underWay: underWay.count() }, 'the grace is over: what is under way is cut off');
        cut();
      }, limits.grace);
      // Whoever asks until then whether the service is ready is told that it is not.
      await underWay.none();
      await app.close();
      clearTimeout(timer);
      app.log.info('ended');
    },
    cut,
  };
}

/** Where no policy is in force today no post is judged, though each is answered. */
function readiness(policies: readonly PolicyToday[]): 'ready' | 'not-in-force' {
  return policies.some(({ notInForce }) => notInForce === undefined) ? 'ready' : 'not-in-force';
}

/** What is the same as long as the service runs. */
function addPages(app: FastifyInstance, version: string): void {
  const document = openApi(version);
  app.route({ ...routes.openApi, handler: async () => document });
  app.route({ ...routes.healthy, handler: async () => ({ status: 'alive' }) });
  app.route<{ Params: { code: string } }>({
    ...routes.code,
    async handler({ params: { code } }, reply) {
      if (!Object.hasOwn(codes, code)) return sendProblem(reply, 'unknown-code');
      reply.type('text/markdown; charset=utf-8');
      return pagesMarkdown([code as Code]);
    },
  });
}
