// Everything that posts can differ in for some rule sets: each fact that a rule names, the groups, the day, disputes.
// One group stands for any number of them, since a decision joins what is decided for each.
import { comparisonsIn, isOfGroup, type RuleSet } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { cellsOfFacts } from './cellsOfFacts.ts';
import { comparisonRails } from './comparisonRails.ts';
import { dayCells } from './dayCells.ts';
import { knownFacts } from './knownFacts.ts';
import { orderingsOf } from './orderings.ts';
import { readFacts } from './readFacts.ts';
import { comparedTogether, tieFigures } from './tieFigures.ts';
import type { World, WorldOptions } from './world.ts';

export function createWorld(
  ruleSets: readonly RuleSet[],
  { inForce, withDisputes, conditions = [] }: WorldOptions,
  circuit: Circuit,
): World {
  const { and, or, input, demand, no } = circuit;
  const rules = ruleSets.flatMap(({ rules }) => rules);
  const waivers = ruleSets.flatMap(ruleSet => ruleSet.waivers);
  const measures = ruleSets.flatMap(ruleSet => ruleSet.measures);
  const comparisons = [
    ...rules.flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])]),
    ...conditions,
  ].flatMap(comparisonsIn);
  const campaigns = waivers.flatMap(waiver => waiver.campaigns);
  const names = new Set(comparisons.map(({ fact }) => fact));
  if (campaigns.length > 0) names.add('campaign');

  const known = ruleSets.map(knownFacts);
  const orderings = orderingsOf(
    measures,
    ruleSets.flatMap(({ datasets }) => datasets),
  );
  const alike = comparedTogether(orderings);
  const cells = cellsOfFacts({ names, comparisons, campaigns, alike }, ruleSets, known, circuit);
  tieFigures(orderings, measures, cells, circuit);

  const isMeasure = new Set(measures.map(({ id }) => id));
  const facts = cells.all;
  const ofGroups = facts.filter(({ name }) => isOfGroup(name));
  const asksOfGroups = ofGroups.length > 0;
  // No list of groups, an empty one, or one with a group.
  const [givesGroups, hasGroup] = asksOfGroups
    ? [input({ fact: 'cohort', part: 'given' }), input({ fact: 'cohort', part: 'there' })]
    : [no, no];
  demand([negated(hasGroup), givesGroups]);
  for (const { stated } of ofGroups) demand([negated(stated), hasGroup]);
  const noGroup = and([givesGroups, negated(hasGroup)]);
  for (const name of names) atMostOne(cells.waysOf(name).map(({ stated }) => stated));
  const disputes = new Map(
    withDisputes
      ? [...names, ...(asksOfGroups ? ['cohort'] : [])]
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
  const settledGroup = or([noGroup, and([hasGroup, ...ofGroups.map(({ settled }) => settled)])]);
  const ofPosts = facts.filter(({ name }) => !isOfGroup(name));

  return {
    facts,
    day,
    stated: [
      ...facts.map(({ stated }) => stated),
      ...(asksOfGroups ? [givesGroups] : []),
      ...disputes.values(),
    ],
    excess: [
      // A table has rows, and most of its figures, unless none is what is shown.
      ...facts.flatMap(({ name, ends }) => (isMeasure.has(name) && ends ? [ends.none] : [])),
      ...disputes.values(),
      ...facts.flatMap(({ excess }) => excess),
      ...(asksOfGroups ? [hasGroup] : []),
    ],
    complete: and([
      ...ofPosts.map(({ settled, stated, name }) =>
        isClaim(name) ? or([settled, negated(stated)]) : settled,
      ),
      ...(asksOfGroups ? [settledGroup] : []),
      ...[...disputes.values()].map(negated),
    ]),
    hasGroup,
    pinsOfGroups: holds =>
      [...(asksOfGroups ? [givesGroups, hasGroup] : []), ...disputes.values()].map(literal =>
        holds(literal) ? literal : negated(literal),
      ),
    compare: comparisonRails(cells, known, { givesGroups, hasGroup, disputed }, circuit),
    hasCampaign(wanted, doubted) {
      const it = cells.named('campaign');
      if (!it) return no;
      const one = wanted.map(value => it.rails({ fact: 'campaign', operator: 'equal', value }, 0).surely);
      return and([it.stated, or(one), ...(doubted ? [negated(disputed('campaign'))] : [])]);
    },
    read: holds => ({
      facts: readFacts(
        {
          facts,
          givesGroups: holds(givesGroups),
          hasGroup: holds(hasGroup),
          disputed: [...disputes].filter(([, literal]) => holds(literal)).map(([fact]) => fact),
        },
        holds,
      ),
      date: day.read(holds),
    }),
    regionIn(kept, choices) {
      const parts = facts
        .flatMap(({ region }) => region(kept, choices) ?? [])
        .map(part => (part.unknown && isClaim(part.fact) ? { ...part, none: true } : part));
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

  function atMostOne(literals: readonly Literal[]): void {
    for (const [at, one] of literals.entries())
      for (const other of literals.slice(at + 1)) demand([negated(one), negated(other)]);
  }

  function isClaim(name: string): boolean {
    return known.some(types => types.get(name)?.claim === true);
  }
}
