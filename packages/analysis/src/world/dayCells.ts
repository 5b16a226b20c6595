// Days are cut where a rule or a waiver begins to count or ceases to.
import type { Day } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { Holds } from './factCells.ts';

/** Days from one to another, both included; without one of them there is no such end. */
export interface Days {
  readonly from?: Day;
  readonly until?: Day;
}

export interface DayCells {
  /** Whether the day lies between two others, both included. */
  readonly within: (days: Days) => Literal;
  readonly read: (holds: Holds) => Day;
  /** Each stretch in which nothing begins or ceases, with the literals that pin the day to it. */
  readonly stretches: readonly { readonly days: Days; readonly pins: readonly Literal[] }[];
}

/** `spans` are all that is asked about; only days of `inForce` can be the answer. */
export function dayCells(
  spans: readonly Days[],
  inForce: Days,
  { and, input, demand, yes }: Circuit,
): DayCells {
  const starts = [
    ...new Set(
      [...spans, inForce].flatMap(({ from, until }) => [
        ...(from === undefined ? [] : [from]),
        ...(until === undefined ? [] : [shifted(until, 1)]),
      ]),
    ),
  ].sort();
  const reached = starts.map(of => input({ fact: 'day', part: 'since', of }));
  for (let at = 1; at < reached.length; at++) demand([negated(reached[at]!), reached[at - 1]!]);
  const since = (day: Day): Literal => reached[starts.indexOf(day)] ?? yes;
  const bounds = ({ from, until }: Days): readonly Literal[] => [
    ...(from === undefined ? [] : [since(from)]),
    ...(until === undefined ? [] : [negated(since(shifted(until, 1)))]),
  ];
  for (const literal of bounds(inForce)) demand([literal]);
  const stretches = Array.from({ length: starts.length + 1 }, (_, at) => ({
    days: {
      ...(at > 0 && { from: starts[at - 1]! }),
      ...(at < starts.length && { until: shifted(starts[at]!, -1) }),
    },
    pins: [...(at > 0 ? [reached[at - 1]!] : []), ...(at < starts.length ? [negated(reached[at]!)] : [])],
  }));
  return {
    within: days => and(bounds(days)),
    read(holds) {
      const at = reached.findLastIndex(holds);
      if (at >= 0) return starts[at]!;
      return starts[0] === undefined ? anyDay : shifted(starts[0], -1);
    },
    stretches,
  };
}

/** Where no rule asks for the day. */
const anyDay: Day = '2026-01-01';

/** So many days after a day, by the calendar. */
export function shifted(day: Day, by: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}
