import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileParser } from './fileParser.ts';

// Chevrotain's validation calls Object.groupBy, which Node 20 lacks; the parser that ships skips it.
const before = Object.getOwnPropertyDescriptor(Object, 'groupBy');

beforeAll(() => {
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> => {
    const groups: Record<string, T[]> = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
});

afterAll(() => {
  if (before) Object.defineProperty(Object, 'groupBy', before);
  else Reflect.deleteProperty(Object, 'groupBy');
});

test('the grammar has one reading', () => {
  expect(() => new FileParser(undefined, { skipValidations: false })).not.toThrow();
});
