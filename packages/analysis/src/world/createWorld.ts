// Everything that posts can differ in for some rule sets: each fact that a rule names, the groups, the day, disputes.
// One group stands for any number of them, since a decision joins what is decided for each.
import {
  builtInFacts,
  comparisonsIn,
  type Comparison,
  type Condition,
  type Day,
  type FactType,
  type Facts,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { dayCells, type DayCells, type Days } from './dayCells.ts';
import type { FactCells, Holds, Rails, RegionPart } from './factCells.ts';
import { numberCells, type NumberDomain } from './numberCells.ts';
import { findingsWithin, orderingsOf, type Ordering } from './orderings.ts';
import { textCells, yesNoCells } from './valueCells.ts';
import { wordCells } from './wordCells.ts';

/** A post, as far as anything asks about it. */
export interface Example {
  readonly facts: Facts;
  readonly date: Day;
}

export interface World {
  /** Every fact that is asked about; facts of groups are named `cohort.…`. */
  readonly facts: readonly FactCells[];
  readonly day: DayCells;
  /** What is stated in an example: the fewer of them hold, the smaller it is. */
  readonly stated: readonly Literal[];
  /** What small examples do without, in the order in which it is left out. */
  readonly excess: readonly Literal[];
  /** Nothing is unknown and nothing disputed. */
  readonly complete: Literal;
  /** It gives a number for a group of people. */
  readonly hasGroup: Literal;
  /** Literals that hold in an example and together pin what it says of groups and disputes. */
  readonly pinsOfGroups: (holds: Holds) => readonly Literal[];
  /** How a rule set understands a comparison, or its negation; `doubted`: without the facts that are disputed. */
  readonly compare: (comparison: Comparison, side: number, isNegated: boolean, doubted: boolean) => Rails;
  /** Whether the campaign is one of these. */
  readonly hasCampaign: (campaigns: readonly string[], doubted: boolean) => Literal;
  readonly read: (holds: Holds) => Example;
  /** What all posts are like for which pins hold that are kept, and one of each fact’s choices. */
  readonly regionIn: (kept: ReadonlySet<Literal>, choices: ReadonlySet<Literal>) => readonly RegionPart[];
}

export interface WorldOptions {
  readonly inForce: Days;
  readonly withDisputes: boolean;
  /** Conditions that are asked about besides those of the rules. */
  readonly conditions?: readonly Condition[];
}

export function createWorld(
  ruleSets: readonly RuleSet[],
  { inForce, withDisputes, conditions = [] }: WorldOptions,
  circuit: Circuit,
): World {
  const { and, or, input, demand, no, yes } = circuit;
  const rules = ruleSets.flatMap(({ rules }) => rules);
  const waivers = ruleSets.flatMap(ruleSet => ruleSet.waivers);
  const comparisons = [
    ...rules.flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])]),
    ...conditions,
  ].flatMap(comparisonsIn);
  const campaigns = waivers.flatMap(waiver => waiver.campaigns);

  const orderings = orderingsOf(ruleSets.flatMap(({ measures }) => measures));
  const known = ruleSets.map(factsOf);
  const alike = comparedTogether(orderings);
  const cells = new Map<string, FactCells>();
  const names = new Set(comparisons.map(({ fact }) => fact));
  if (campaigns.length > 0) names.add('campaign');
  for (const name of [...names].sort())
    for (const kind of kindsOf(name)) cells.set(`${name} ${kind}`, makeCells(name, kind));

  for (const { smaller, larger, mayLack } of orderings) order(cellsOf(smaller), cellsOf(larger), mayLack);

  for (const [few, many] of findingsWithin(ruleSets.flatMap(({ measures }) => measures))) {
    const also = cellsOf(many)?.has;
    for (const [word, found] of cellsOf(few)?.has ?? [])
      if (also?.has(word)) demand([negated(found), also.get(word)!]);
  }

  const facts = [...cells.values()];
  const ofGroups = facts.filter(({ name }) => isOfGroup(name));
  // No list of groups, an empty one, or one with a group.
  const [givesGroups, hasGroup] =
    ofGroups.length > 0
      ? [input({ fact: 'cohort', part: 'given' }), input({ fact: 'cohort', part: 'there' })]
      : [no, no];
  demand([negated(hasGroup), givesGroups]);
  for (const { stated } of ofGroups) demand([negated(stated), hasGroup]);
  const noGroup = and([givesGroups, negated(hasGroup)]);
  // A fact that two rule sets declare with different types can be stated in one way only.
  for (const name of names) {
    const ways = kindsOf(name).map(kind => cells.get(`${name} ${kind}`)!.stated);
    for (const [at, one] of ways.entries())
      for (const other of ways.slice(at + 1)) demand([negated(one), negated(other)]);
  }
  const disputes = new Map(
    withDisputes
      ? [...names, ...(ofGroups.length > 0 ? ['cohort'] : [])]
          .sort()
          .map(name => [name, input({ fact: name, part: 'disputed' })])
      : [],
  );
  const disputed = (name: string): Literal => disputes.get(name) ?? no;
  const day = dayCells(
    [
      ...rules.flatMap(({ during }) => (during ? [{ from: during.from, until: during.to }] : [])),
      ...waivers.map(({ from, until }) => ({ ...(from !== undefined && { from }), until })),
    ],
    inForce,
    circuit,
  );
  const compared = new Map<string, Rails>();

  function kindsOf(name: string): readonly string[] {
    return [...new Set(known.flatMap(types => kindOf(types.get(name)?.type) ?? []))].sort();
  }

  function makeCells(name: string, kind: string): FactCells {
    const types = known.map(ofSide => ofSide.get(name));
    const fitting = types.flatMap(it => (it && kindOf(it.type) === kind ? [it.type] : []));
    const here = comparisons.filter(({ fact }) => alike.get(name)?.has(fact) ?? fact === name);
    if (kind === 'yes-no') return yesNoCells(name, circuit);
    if (kind === 'text') {
      const texts = here.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
      return textCells(name, name === 'campaign' ? [...texts, ...campaigns] : texts, circuit);
    }
    if (kind === 'words')
      return wordCells(
        name,
        types.map((it, side) => ({ words: wordsOf(it?.type, ruleSets[side]!), claim: it?.claim === true })),
        circuit,
      );
    const numbers = here.flatMap(({ operator, value }) =>
      typeof value === 'number' && operator !== 'multipleOf' ? [value] : [],
    );
    const factors = here.flatMap(({ operator, value }) =>
      typeof value === 'number' && operator === 'multipleOf' ? [value] : [],
    );
    return numberCells(
      name,
      domainOf(name, fitting[0]!),
      numbers,
      [...new Set(factors)].sort((a, b) => a - b),
      circuit,
    );
  }

  function cellsOf(name: string): FactCells | undefined {
    return [...cells.values()].find(it => it.name === name);
  }

  /** Of two numbers that are cut at the same places, the first is never larger, and both are known or neither is. */
  function order(small: FactCells | undefined, large: FactCells | undefined, mayLack: boolean): void {
    if (!small?.ends || !large?.ends) return;
    const implies = (one: Literal, other: Literal): void => demand([negated(one), other]);
    const alike = (one: Literal, other: Literal): void => {
      implies(one, other);
      implies(other, one);
    };
    alike(small.stated, large.stated);
    implies(small.ends.none, large.ends.none);
    if (!mayLack) implies(large.ends.none, small.ends.none);
    implies(small.ends.unbounded, large.ends.unbounded);
    for (const end of ['low', 'high'] as const)
      for (const [at, from] of small.ends[end].entries()) implies(from, large.ends[end][at]!);
  }

  /** The cells in which a rule set understands a fact. */
  function cellsFor(name: string, side: number): FactCells | undefined {
    const kind = kindOf(known[side]!.get(name)?.type);
    return kind === undefined ? undefined : cells.get(`${name} ${kind}`);
  }

  function compare(comparison: Comparison, side: number, isNegated: boolean, doubted: boolean): Rails {
    const { fact, operator } = comparison;
    const key = JSON.stringify([fact, operator, comparison.value, side, doubted]);
    const plain = compared.get(key) ?? plainly(comparison, side, doubted);
    compared.set(key, plain);
    const turned = isNegated ? { surely: negated(plain.possibly), possibly: negated(plain.surely) } : plain;
    return isOfGroup(fact) ? inGroup(turned, doubted) : turned;
  }

  function plainly(comparison: Comparison, side: number, doubted: boolean): Rails {
    const { fact, operator } = comparison;
    const it = cellsFor(fact, side);
    const missing = operator === 'known' ? { surely: no, possibly: no } : { surely: no, possibly: yes };
    if (!it) return missing;
    const stated = it.statedFor(side);
    const there = it.rails(comparison, side);
    const claim = known[side]!.get(fact)!.claim;
    const silent = claim ? assumed(comparison, side) : missing;
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
  function assumed(comparison: Comparison, side: number): Rails {
    const settled = (value: boolean): Rails =>
      value ? { surely: yes, possibly: yes } : { surely: no, possibly: no };
    const { operator, value, fact } = comparison;
    if (operator === 'known') return settled(false);
    if (operator === 'empty') return settled(true);
    if (operator !== 'containsAny' && operator !== 'containsOnly') return settled(false);
    if (fact !== 'consent') return settled(operator === 'containsOnly');
    void side;
    return settled(value.includes('none'));
  }

  function inGroup({ surely, possibly }: Rails, doubted: boolean): Rails {
    const gone = doubted ? disputed('cohort') : no;
    return {
      surely: and([negated(gone), hasGroup, surely]),
      possibly: or([gone, negated(givesGroups), and([hasGroup, possibly])]),
    };
  }

  const settledGroup = or([noGroup, and([hasGroup, ...ofGroups.map(({ settled }) => settled)])]);
  const ofPosts = facts.filter(({ name }) => !isOfGroup(name));

  return {
    facts,
    day,
    stated: [
      ...facts.map(({ stated }) => stated),
      ...(ofGroups.length > 0 ? [givesGroups] : []),
      ...disputes.values(),
    ],
    excess: [
      ...disputes.values(),
      ...facts.flatMap(({ excess }) => excess),
      ...(ofGroups.length > 0 ? [hasGroup] : []),
    ],
    complete: and([
      ...ofPosts.map(({ settled, stated, name }) =>
        isClaim(name) ? or([settled, negated(stated)]) : settled,
      ),
      ...(ofGroups.length > 0 ? [settledGroup] : []),
      ...[...disputes.values()].map(negated),
    ]),
    hasGroup,
    pinsOfGroups: holds =>
      [...(ofGroups.length > 0 ? [givesGroups, hasGroup] : []), ...disputes.values()].map(literal =>
        holds(literal) ? literal : negated(literal),
      ),
    compare,
    hasCampaign(wanted, doubted) {
      const it = cells.get('campaign text');
      if (!it) return no;
      const one = wanted.map(value => it.rails({ fact: 'campaign', operator: 'equal', value }, 0).surely);
      return and([it.stated, or(one), ...(doubted ? [negated(disputed('campaign'))] : [])]);
    },
    read(holds) {
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
      const doubts = [...disputes].filter(([, literal]) => holds(literal)).map(([fact]) => fact);
      return {
        facts: {
          ...(holds(givesGroups) && { cohorts: holds(hasGroup) ? [group] : [] }),
          ...post,
          ...(Object.keys(custom).length > 0 && { custom }),
          ...(doubts.length > 0 && { disputes: doubts.map(fact => ({ fact, ...whoDisputes })) }),
        } as Facts,
        date: day.read(holds),
      };
    },
    regionIn(kept, choices) {
      const parts = facts.flatMap(({ region }) => region(kept, choices) ?? []);
      const isThere = kept.has(hasGroup) && !parts.some(({ fact }) => isOfGroup(fact));
      return [
        ...(kept.has(negated(givesGroups)) ? [{ fact: 'cohort', unknown: true as const }] : []),
        ...(kept.has(negated(hasGroup)) && !kept.has(negated(givesGroups))
          ? [{ fact: 'cohort', none: true }]
          : []),
        ...(isThere ? [{ fact: 'cohort', none: false }] : []),
        ...parts,
        ...[...disputes]
          .filter(([, literal]) => kept.has(literal))
          .map(([fact]) => ({ fact, disputed: true as const })),
      ];
    },
  };

  function isClaim(name: string): boolean {
    return known.some(types => types.get(name)?.claim === true);
  }
}

/** By measure, all those that it is ordered with, itself included: they are cut at the same places. */
function comparedTogether(orderings: readonly Ordering[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { smaller, larger } of orderings) {
    const joined = new Set([smaller, larger, ...(groups.get(smaller) ?? []), ...(groups.get(larger) ?? [])]);
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}

const whoDisputes = { by: 'somebody', because: 'The reader may be wrong.' };

interface KnownFact {
  readonly type: FactType;
  readonly claim: boolean;
}

function factsOf({ facts }: RuleSet): ReadonlyMap<string, KnownFact> {
  return new Map<string, KnownFact>([
    ...builtInFacts,
    ...facts.map(({ name, type, otherwiseNone }) => [name, { type, claim: otherwiseNone }] as const),
  ]);
}

function isOfGroup(name: string): boolean {
  return builtInFacts.get(name)?.of === 'cohort';
}

function kindOf(type: FactType | undefined): string | undefined {
  if (type === undefined) return undefined;
  if (type.kind === 'choice') return 'words';
  return type.kind === 'number' ? type.unit : type.kind;
}

function wordsOf(type: FactType | undefined, { vocabularies }: RuleSet): readonly VocabularyWord[] {
  if (type?.kind === 'words') return vocabularies[type.facet];
  return type?.kind === 'choice' ? type.words.map(word => ({ word, under: [] })) : [];
}

function domainOf(name: string, type: FactType): NumberDomain {
  const unit = type.kind === 'number' ? type.unit : 'count';
  return {
    whole: unit === 'people' || unit === 'rows' || unit === 'digits' || unit === 'count',
    most: unit === 'fraction' ? 1 : Number.POSITIVE_INFINITY,
    mayBeNone: !isOfGroup(name),
    single: name === 'cohort.digits',
  };
}

/** A part of a group stands bare in it. */
function ofGroup(name: string, fact: unknown): unknown {
  const { value } = fact as { readonly value: unknown };
  return name === 'cohort.digits' ? (value as { readonly min: number }).min : value;
}

function asWindow(fact: unknown): unknown {
  const { value } = fact as { readonly value: unknown };
  return value === null ? null : { days: value };
}
