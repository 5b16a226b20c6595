// Every way to say no, in one shape.
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { placesIn } from './logLines.ts';
import { Late } from './turns.ts';
import { problemOf, type Problem, type ProblemKind } from './problem.ts';
import { methodsAt } from './routes.ts';

/** Seconds after which somebody who is told to come again may do so. */
const comeAgain = 1;

/** Sends a problem. */
export function sendProblem(reply: FastifyReply, problem: ProblemKind | Problem): FastifyReply {
  const details = typeof problem === 'string' ? problemOf(problem) : problem;
  const { status } = details;
  if (status === 503) reply.header('retry-after', comeAgain);
  if (problem === 'encoded-body') reply.header('accept-encoding', 'identity');
  // Of a body that is not read to its end, nobody knows where it ends.
  if (status === 413 || problem === 'ending') reply.header('connection', 'close');
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...details, requestId: reply.request.id }));
}

/** Answers an address that is not there, or one that does not take the method. */
export function unknownAnswer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const methods = methodsAt(request.url.split('?')[0]!);
  if (methods === undefined) return sendProblem(reply, 'unknown-address');
  return sendProblem(reply.header('allow', methods), 'wrong-method');
}

const kindByCode: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unknown-type',
  FST_ERR_CTP_EMPTY_TYPE: 'unknown-type',
  FST_ERR_BAD_URL: 'unknown-address',
};

/** Answers what was thrown: a mistake of the caller that the framework found, or one of ours. */
export function errorAnswer(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  // Of the second, whoever asked has left before the first line of the answer.
  if (error instanceof Late || code === 'ERR_STREAM_PREMATURE_CLOSE') return sendProblem(reply, 'late');
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { bodyLimit } = request.server.initialConfig;
    return sendProblem(reply, problemOf('too-large', `${bodyLimit} bytes are taken at a time`));
  }
  const known = kindByCode[code];
  if (known) return sendProblem(reply, known);
  if (statusCode >= 400 && statusCode < 500) return sendProblem(reply, 'bad-request');
  request.log.error({ bug: placesIn(error) }, 'a mistake of ours');
  return sendProblem(reply, 'bug');
}

/** What log and metrics call an answer that did not come to its end: no status that was sent says so. */
export const cutOff = 499;

/** Answers on a connection on which no request could be read, and gives the status; undefined where nobody is there to be answered. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): number | undefined {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const status = answerPastRequests(kindOfBroken[error.code ?? ''] ?? 'not-http', socket);
  // It ended half-way: who only ended their half has the answer, but most have gone.
  if (error.code !== 'HPE_INVALID_EOF_STATE') return status;
  answeredOn.set(socket, cutOff);
  return cutOff;
}

/** Answers on the connection itself, closes it, and gives the status. */
export function answerPastRequests(kind: ProblemKind, socket: Socket): number {
  const problem = problemOf(kind);
  answeredOn.set(socket, problem.status);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...(problem.status === 405 ? ['allow: GET, HEAD, POST'] : []),
  ];
  // Whoever leaves the other half open would keep a place.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  return problem.status;
}

/** The status that was answered past a request: of one whose body did not come in time there is a reply that was never sent. */
export function statusAnsweredOn(socket: Socket): number | undefined {
  return answeredOn.get(socket);
}

const answeredOn = new WeakMap<Socket, number>();

const kindOfBroken: Readonly<Record<string, ProblemKind>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};
