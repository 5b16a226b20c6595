import type { Dialect } from './dialects/dialect.ts';

/** A table's name, `schema.table` part by part; undefined where the dialect cannot write it. */
export function quoteTable(name: string, dialect: Dialect): string | undefined {
  const parts = name.split('.').map(dialect.identifier);
  return parts.includes(undefined) ? undefined : parts.join('.');
}
