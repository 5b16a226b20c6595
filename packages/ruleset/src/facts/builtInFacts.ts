import type { Facet } from '../vocabulary/vocabulary.ts';
import type { Unit } from './units.ts';

/** What kind of value a fact has, and for numbers in which unit the value stands (`fraction`: 5 % is 0.05). */
export type FactType =
  | { readonly kind: 'words'; readonly facet: Facet }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly unit: Exclude<Unit, '%'> | 'fraction' | 'count' };

/** A fact that conditions may name. */
export interface FactDefinition {
  readonly type: FactType;
  /** `post`: read from or stated for a post. `release`: of whatever is published, tables too. `cohort`: of one group. */
  readonly of: 'post' | 'release' | 'cohort';
  /** A claim is taken as `none` until somebody states it, and may stand only where stating it helps. */
  readonly claim: boolean;
}

type NamedFact = readonly [name: string, FactDefinition];

const fact = (name: string, of: FactDefinition['of'], type: FactType, claim = false): NamedFact => [
  name,
  { type, of, claim },
];

/** The words of a facet, which the fact is called by. */
const words = (facet: Facet, of: FactDefinition['of'], claim = false): NamedFact =>
  fact(facet, of, { kind: 'words', facet }, claim);

/** The facts that every policy may speak of, by name, in code-unit order. */
export const builtInFacts: ReadonlyMap<string, FactDefinition> = new Map([
  words('addressee', 'post'),
  words('audience', 'release'),
  fact('campaign', 'release', { kind: 'text' }, true),
  words('channel', 'release'),
  fact('cohort.digits', 'cohort', { kind: 'number', unit: 'digits' }),
  fact('cohort.exact', 'cohort', { kind: 'yes-no' }),
  fact('cohort.share', 'cohort', { kind: 'number', unit: 'fraction' }),
  fact('cohort.size', 'cohort', { kind: 'number', unit: 'people' }),
  words('consent', 'release', true),
  fact('details', 'post', { kind: 'number', unit: 'count' }),
  words('framing', 'post'),
  words('identifier', 'post'),
  fact('question', 'post', { kind: 'yes-no' }),
  words('tone', 'post'),
  words('topic', 'post'),
  fact('window', 'post', { kind: 'number', unit: 'days' }),
]);

/** Whether a fact is one of a group of people: such facts, and no others, are named so. */
export function isOfGroup(name: string): boolean {
  return name.startsWith('cohort.');
}
