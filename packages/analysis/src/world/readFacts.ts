import { builtInFacts, isOfGroup, type Facts } from '@fineline/ruleset';
import type { FactCells, Holds } from './factCells.ts';

/** What is asked of an assignment for the facts of the post in it. */
export interface Readable {
  readonly facts: readonly FactCells[];
  /** Whether it says which groups there are, and whether there is one. */
  readonly givesGroups: boolean;
  readonly hasGroup: boolean;
  readonly disputed: readonly string[];
}

/** The facts of the post in an assignment. */
export function readFacts({ facts, givesGroups, hasGroup, disputed }: Readable, holds: Holds): Facts {
  const post: Record<string, unknown> = {};
  const group: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const { name, stated, read } of facts) {
    if (!holds(stated)) continue;
    const value = read(holds);
    if (isOfGroup(name)) group[name.slice('cohort.'.length)] = ofGroup(name, value);
    else if (!builtInFacts.has(name)) custom[name] = value;
    else post[name] = name === 'window' ? asWindow(value) : value;
  }
  return {
    ...(givesGroups && { cohorts: hasGroup ? [group] : [] }),
    ...post,
    ...(Object.keys(custom).length > 0 && { custom }),
    ...(disputed.length > 0 && { disputes: disputed.map(fact => ({ fact, ...whoDisputes })) }),
  } as Facts;
}

const whoDisputes = { by: 'somebody', because: 'The reader may be wrong.' };

/** A part of a group stands bare in it. */
function ofGroup(name: string, fact: unknown): unknown {
  const { value } = fact as { readonly value: unknown };
  return name === 'cohort.digits' ? (value as { readonly min: number }).min : value;
}

function asWindow(fact: unknown): unknown {
  const { value } = fact as { readonly value: unknown };
  return value === null ? null : { days: value };
}
