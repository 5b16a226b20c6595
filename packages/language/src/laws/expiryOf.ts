import type { DayNode } from '../tree/ast.ts';
import type { TypedPolicy } from '../types/program.ts';

/** The last day on which a policy decides, where it has one. */
export function expiryOf({ header }: TypedPolicy['node']): DayNode | undefined {
  const line = header.find(({ kind }) => kind === 'expires');
  return line && 'day' in line ? line.day : undefined;
}
