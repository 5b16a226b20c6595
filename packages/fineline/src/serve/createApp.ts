import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import cors from '@fastify/cors';
import {
  fastify,
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { loggerTo, requestIdOf } from './logLines.ts';
import { answerBrokenRequest, answerPastRequests, errorAnswer, unknownAnswer } from './refusals.ts';
import { bodyTypes } from './routes.ts';
import type { ServiceSetting } from './serviceSetting.ts';

/** What is known of connections elsewhere. */
interface Connections {
  /** Whether a request was answered of which the rest is still to come. */
  readonly isAnswered: (socket: Socket) => boolean;
  /** Hears of each answer to what is no request that could be read, by its status. */
  readonly answeredPast: (status: number, socket: Socket) => void;
}

/** The server within its limits, without an address yet. It gives bodies on as bytes. */
export function createApp(
  { limits, log, logLevel, origins }: ServiceSetting,
  { isAnswered, answeredPast }: Connections,
): FastifyInstance {
  const app = fastify({
    logger: loggerTo(log.write, logLevel),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    genReqId: requestIdOf,
    bodyLimit: limits.body,
    requestTimeout: limits.time,
    // Of a connection on which nothing moves, such as one whose answer nobody fetches.
    connectionTimeout: Math.max(2 * limits.time, 30_000),
    // Longer than a load balancer keeps a connection, which would else ask on one that is being closed.
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headers,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
      // Refused below, where it is counted and told of.
      requireHostHeader: false,
    },
    clientErrorHandler(error, socket) {
      if (isAnswered(socket)) return void socket.destroySoon();
      const status = answerBrokenRequest(error, socket);
      if (status !== undefined) answeredPast(status, socket);
    },
    frameworkErrors: (error, request, reply) =>
      void errorAnswer(error, request as FastifyRequest, reply as FastifyReply),
  }) as unknown as FastifyInstance;
  // Node would answer these itself, without a word.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.server.on('connect', (_request, connection: Duplex) => {
    const socket = connection as Socket;
    answeredPast(answerPastRequests('no-tunnel', socket), socket);
  });
  app.server.maxConnections = limits.connections;
  app.removeAllContentTypeParsers();
  const unread = async (_request: FastifyRequest, body: Buffer): Promise<Buffer> => body;
  app.addContentTypeParser(Object.keys(bodyTypes), { parseAs: 'buffer' }, unread);
  app.setErrorHandler(errorAnswer);
  app.setNotFoundHandler(unknownAnswer);
  if (origins.length > 0)
    void app.register(cors, {
      origin: origins.includes('*') ? '*' : [...origins],
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: ['content-type', 'x-request-id'],
      exposedHeaders: ['allow', 'retry-after', 'x-request-id'],
    });
  return app;
}
