// How rule sets understand their comparisons: where a fact is stated, where it is not, where somebody disputes it, and
// within a group.
import { isOfGroup, type Comparison } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { CellsOfFacts } from './cellsOfFacts.ts';
import type { Rails } from './factCells.ts';
import type { KnownFacts } from './knownFacts.ts';
import type { CompareFact } from './world.ts';

/** What posts say of groups, and what is disputed. */
export interface GroupsAndDisputes {
  /** It says of groups which there are, be there none. */
  readonly givesGroups: Literal;
  readonly hasGroup: Literal;
  /** `cohort` is all that is said of groups. */
  readonly disputed: (name: string) => Literal;
}

export function comparisonRails(
  cells: CellsOfFacts,
  known: readonly KnownFacts[],
  { givesGroups, hasGroup, disputed }: GroupsAndDisputes,
  { and, or, yes, no }: Circuit,
): CompareFact {
  const compared = new Map<string, Rails>();

  return (comparison, side, isNegated, doubted) => {
    const { fact, operator, value } = comparison;
    const key = JSON.stringify([fact, operator, value, side, doubted]);
    const plain = compared.get(key) ?? plainly(comparison, side, doubted);
    compared.set(key, plain);
    const turned = isNegated ? { surely: negated(plain.possibly), possibly: negated(plain.surely) } : plain;
    return isOfGroup(fact) ? inGroup(turned, doubted) : turned;
  };

  function plainly(comparison: Comparison, side: number, doubted: boolean): Rails {
    const { fact, operator } = comparison;
    const it = cells.ofSide(fact, side);
    const missing = operator === 'known' ? { surely: no, possibly: no } : { surely: no, possibly: yes };
    if (!it) return missing;
    const stated = it.statedFor(side);
    const there = it.rails(comparison, side);
    const { claim } = known[side]!.get(fact)!;
    const silent = claim ? unclaimed(comparison) : missing;
    const given = {
      surely: or([and([stated, there.surely]), and([negated(stated), silent.surely])]),
      possibly: or([and([stated, there.possibly]), and([negated(stated), silent.possibly])]),
    };
    if (!doubted) return given;
    // A claim that nobody made stays none: there is nothing in it to dispute.
    const gone = claim ? and([disputed(fact), stated]) : disputed(fact);
    return {
      surely: and([negated(gone), given.surely]),
      possibly: operator === 'known' ? and([negated(gone), given.possibly]) : or([gone, given.possibly]),
    };
  }

  /** What is true of a claim that nobody made. */
  function unclaimed({ operator, value, fact }: Comparison): Rails {
    const isSo =
      operator === 'empty' ||
      (fact === 'consent' && (operator === 'containsAny' || operator === 'containsOnly')
        ? value.includes('none')
        : operator === 'containsOnly');
    return isSo ? { surely: yes, possibly: yes } : { surely: no, possibly: no };
  }

  function inGroup({ surely, possibly }: Rails, doubted: boolean): Rails {
    const gone = doubted ? disputed('cohort') : no;
    return {
      surely: and([negated(gone), hasGroup, surely]),
      possibly: or([gone, negated(givesGroups), and([hasGroup, possibly])]),
    };
  }
}
