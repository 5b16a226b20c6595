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

const words = (facet: Facet, of: FactDefinition['of'], claim = false): FactDefinition => ({
  type: { kind: 'words', facet },
  of,
  claim,
});

const ofCohort = (type: FactType): FactDefinition => ({ type, of: 'cohort', claim: false });
const ofPost = (type: FactType): FactDefinition => ({ type, of: 'post', claim: false });

/** The facts that every policy may speak of, by name, in code-unit order. */
export const builtInFacts: ReadonlyMap<string, FactDefinition> = new Map([
  ['addressee', words('addressee', 'post')],
  ['audience', words('audience', 'release')],
  ['campaign', { type: { kind: 'text' }, of: 'release', claim: true }],
  ['channel', words('channel', 'release')],
  ['cohort.digits', ofCohort({ kind: 'number', unit: 'digits' })],
  ['cohort.exact', ofCohort({ kind: 'yes-no' })],
  ['cohort.share', ofCohort({ kind: 'number', unit: 'fraction' })],
  ['cohort.size', ofCohort({ kind: 'number', unit: 'people' })],
  ['consent', words('consent', 'release', true)],
  ['details', ofPost({ kind: 'number', unit: 'count' })],
  ['framing', words('framing', 'post')],
  ['identifier', words('identifier', 'post')],
  ['question', ofPost({ kind: 'yes-no' })],
  ['tone', words('tone', 'post')],
  ['topic', words('topic', 'post')],
  ['window', ofPost({ kind: 'number', unit: 'days' })],
]);
