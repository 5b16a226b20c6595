// What the service alone needs and what is large: it stands in a file of its own beside the bundle, since every other
// command would start later for it.
export { default as cors } from '@fastify/cors';
export {
  default as fastify,
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
export { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
export { decisionSchema, diagnosticsSchema, factsSchema, type Schema } from './schemas.generated.ts';
