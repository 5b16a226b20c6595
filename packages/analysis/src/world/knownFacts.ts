// What rule sets know of facts: the built-in ones, and those that each declares.
import {
  builtInFacts,
  isOfGroup,
  measureRange,
  numberRange,
  type FactType,
  type NumberRange,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';
import type { NumberDomain } from './numberCells.ts';

export interface KnownFact {
  readonly type: FactType;
  /** Somebody only has to state it: what nobody states is none. */
  readonly claim: boolean;
  /** What it may be, where it is a number. */
  readonly range?: NumberRange;
}

export type KnownFacts = ReadonlyMap<string, KnownFact>;

export function knownFacts({ facts, measures }: RuleSet): KnownFacts {
  const measured = new Map(measures.map(measure => [measure.id, measureRange(measure)]));
  return new Map<string, KnownFact>([
    ...[...builtInFacts].map(
      ([name, { type, claim }]) => [name, { type, claim, ...rangeOf(type, undefined) }] as const,
    ),
    ...facts.map(
      ({ name, type, otherwiseNone }) =>
        [name, { type, claim: otherwiseNone, ...rangeOf(type, measured.get(name)) }] as const,
    ),
  ]);
}

function rangeOf(type: FactType, measured: NumberRange | undefined): Pick<KnownFact, 'range'> {
  return type.kind === 'number' ? { range: measured ?? numberRange(type.unit) } : {};
}

/** Facts of one kind are cut alike: a number by its unit, words whoever has declared them. */
export function kindOf(type: FactType): string {
  if (type.kind === 'choice') return 'words';
  return type.kind === 'number' ? type.unit : type.kind;
}

export function wordsOf(type: FactType | undefined, { vocabularies }: RuleSet): readonly VocabularyWord[] {
  if (type?.kind === 'words') return vocabularies[type.facet];
  return type?.kind === 'choice' ? type.words.map(word => ({ word, under: [] })) : [];
}

/** `known` is what rule sets that take the number alike know of it: what any of them holds possible is. */
export function domainOf(name: string, known: readonly KnownFact[]): NumberDomain {
  const ranges = known.flatMap(({ range }) => range ?? []);
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
    whole: ranges.every(({ whole }) => whole),
    all: known.some(({ type }) => kindOf(type) === 'fraction') ? 1 : Number.POSITIVE_INFINITY,
    mayBeNone: !isOfGroup(name),
    single: name === 'cohort.digits',
  };
}
