// What goes into the log: lines of JSON for machines to read. No line holds an address as it was asked for, a header, a
// word of a post or a fact, for the log is read by more people than the posts are.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyServerOptions } from 'fastify';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

/** The settings of the logger; `write` takes whole lines. */
export function loggerTo(
  write: (line: string) => void,
  level: LogLevel,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: label => ({ level: label }) },
    stream: { write },
    // Whatever the framework logs by itself.
    serializers: {
      req: ({ method }) => ({ method }),
      res: ({ statusCode }) => ({ statusCode }),
      err: (error: Error) => ({ type: error.name, message: '', stack: placesIn(error) }),
    },
  };
}

/** A line of the log for what is no matter of the framework. */
export function logLine(level: LogLevel, msg: string, details: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ level, time: new Date().toISOString(), ...details, msg })}\n`;
}

/** Where an error came from. Its message may hold what was being read when it happened. */
export function placesIn(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  return [name, ...stack.split('\n').filter(line => /^\s+at /.test(line))].join('\n');
}

/** The id that the caller gave, where it is one that a log can hold, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
