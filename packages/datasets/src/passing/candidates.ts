// What both searches for a way to pass have in common: the one over rows in memory, and the one over a table elsewhere.
import { listed } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { Plan } from '../plan/plan.ts';
import type { Change } from './change.ts';

/** So many ways are shown. */
export const mostRemedies = 3;

/** The columns of the key that may be changed: with other values groups could not be compared with those released before. */
export function columnsToSayLessFinely({ groupings }: Plan, hasLedger: boolean): readonly string[] {
  const compared = groupings.filter(({ measures }) => measures.some(({ kind }) => kind === 'difference'));
  const kept = new Set(hasLedger ? compared.flatMap(({ columns }) => columns) : []);
  return [...new Set(groupings.flatMap(({ columns }) => columns))].filter(column => !kept.has(column));
}

/** Ways for one column, and for two together, with what is lost of `columns` columns: none first, then the smallest loss. */
export function candidatesOf(
  ways: readonly { readonly column: string; readonly change: Change }[],
  columns: number,
): readonly { readonly changes: readonly Change[]; readonly loss: number }[] {
  const one = ways.map(({ change }) => [change]);
  const two = ways.flatMap(({ column, change }, at) =>
    ways.slice(0, at).flatMap(other => (other.column === column ? [] : [[other.change, change]])),
  );
  return [[], ...one, ...two]
    .map(changes => ({ changes, loss: lossOf(changes, columns) }))
    .sort((a, b) => a.loss - b.loss || a.changes.length - b.changes.length);
}

/** The rules of which nobody could tell from the start whether they are kept, with the rows that they leave open. */
export type OpenRules = ReadonlyMap<string, number>;

/** What nobody can tell by looking at the table alone stays for a person, whatever is done to it. */
export function openRules({ findings }: Decision): OpenRules {
  return new Map(
    findings
      .filter(({ state }) => state === 'undetermined')
      .map(({ rule, violating }) => [rule, violating?.rows ?? Infinity]),
  );
}

/**
 * What is still to be done where a decision lets everything through but what nobody could tell from the start: nothing, or
 * that somebody looks. Undefined where it stops more, be it that it hides what is broken among what nobody can tell.
 */
export function leftToDo({ findings }: Decision, open: OpenRules): readonly string[] | undefined {
  const stopped = findings.filter(isStopped);
  const isOpen = ({ state, rule, violating }: Decision['findings'][number]): boolean =>
    state === 'undetermined' && (violating?.rows ?? 0) <= (open.get(rule) ?? -1);
  if (!stopped.every(isOpen)) return undefined;
  const rules = [...new Set(stopped.map(({ rule }) => rule))];
  return rules.length === 0 ? [] : [`have somebody look at what ${listed(rules)} cannot tell`];
}

export function isStopped({ countsAs }: Decision['findings'][number]): boolean {
  return countsAs !== 'allow';
}

/** What is lost where columns lose so much, and then so large a part of the rows is left out. */
export function withRowsLost(loss: number, part: number): number {
  return 1 - (1 - loss) * (1 - part);
}

/** Who leaves out more rows than stay shows another table. */
export function keepsHalf(left: number, rows: number): boolean {
  return left * 2 <= rows;
}

function lossOf(changes: readonly Change[], columns: number): number {
  return changes.reduce((sum, { loss }) => sum + loss, 0) / Math.max(1, columns);
}
