// What rule sets know of facts: the built-in ones, and those that each declares.
import { builtInFacts, type FactType, type RuleSet, type VocabularyWord } from '@fineline/ruleset';
import type { NumberDomain } from './numberCells.ts';

export interface KnownFact {
  readonly type: FactType;
  /** Somebody only has to state it: what nobody states is none. */
  readonly claim: boolean;
}

export type KnownFacts = ReadonlyMap<string, KnownFact>;

export function knownFacts({ facts }: RuleSet): KnownFacts {
  return new Map<string, KnownFact>([
    ...builtInFacts,
    ...facts.map(({ name, type, otherwiseNone }) => [name, { type, claim: otherwiseNone }] as const),
  ]);
}

export function isOfGroup(name: string): boolean {
  return builtInFacts.get(name)?.of === 'cohort';
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

export function domainOf(name: string, type: FactType): NumberDomain {
  const unit = type.kind === 'number' ? type.unit : 'count';
  return {
    whole: unit === 'people' || unit === 'rows' || unit === 'digits' || unit === 'count',
    most: unit === 'fraction' ? 1 : Number.POSITIVE_INFINITY,
    mayBeNone: !isOfGroup(name),
    single: name === 'cohort.digits',
  };
}
