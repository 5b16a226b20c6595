// Each fact that rules name, cut at what they compare it with. A fact that two rule sets declare with different types is
// cut in two ways, of which a post uses one.
import type { Comparison, RuleSet } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import type { FactCells } from './factCells.ts';
import { domainOf, kindOf, wordsOf, type KnownFacts } from './knownFacts.ts';
import { numberCells } from './numberCells.ts';
import { textCells, yesNoCells } from './valueCells.ts';
import { wordCells } from './wordCells.ts';

export interface CellsOfFacts {
  readonly all: readonly FactCells[];
  /** In whatever way it is cut. */
  readonly named: (name: string) => FactCells | undefined;
  /** In every way in which it is cut. */
  readonly waysOf: (name: string) => readonly FactCells[];
  /** As a rule set understands it. */
  readonly ofSide: (name: string, side: number) => FactCells | undefined;
}

/** What is compared with what. */
export interface Compared {
  readonly names: ReadonlySet<string>;
  readonly comparisons: readonly Comparison[];
  readonly campaigns: readonly string[];
  /** Facts that are cut at the same places, itself included; a fact that is not there is cut by itself. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `known` is what each of the rule sets knows. */
export function cellsOfFacts(
  { names, comparisons, campaigns, alike }: Compared,
  ruleSets: readonly RuleSet[],
  known: readonly KnownFacts[],
  circuit: Circuit,
): CellsOfFacts {
  const cells = new Map<string, FactCells>();
  const kindsOf = (name: string): readonly string[] =>
    [
      ...new Set(
        known.flatMap(types => {
          const it = types.get(name);
          return it ? [kindOf(it.type)] : [];
        }),
      ),
    ].sort();
  for (const name of [...names].sort())
    for (const kind of kindsOf(name)) cells.set(`${name} ${kind}`, makeCells(name, kind));
  const all = [...cells.values()];

  function makeCells(name: string, kind: string): FactCells {
    const types = known.map(ofSide => ofSide.get(name));
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
    const fitting = types.flatMap(it => (it && kindOf(it.type) === kind ? [it] : []));
    return numberCells(
      name,
      domainOf(name, fitting),
      numbers,
      [...new Set(factors)].sort((a, b) => a - b),
      circuit,
    );
  }

  return {
    all,
    named: name => all.find(it => it.name === name),
    waysOf: name => kindsOf(name).map(kind => cells.get(`${name} ${kind}`)!),
    ofSide(name, side) {
      const it = known[side]!.get(name);
      return it && cells.get(`${name} ${kindOf(it.type)}`);
    },
  };
}
