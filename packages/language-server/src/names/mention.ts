import type { Place } from '@fineline/language';
import type { Facet, Span } from '@fineline/ruleset';

/** Something that has a name. */
export interface Target {
  readonly kind: 'policy' | 'rule' | 'quantity' | 'fact' | 'word' | 'dataset' | 'column' | 'file';
  readonly name: string;
  /** The same for every mention of it, in whatever file. */
  readonly key: string;
  /** Of a word of a vocabulary. */
  readonly facet?: Facet;
  /** Where it is declared; absent where the language has it from the start. */
  readonly declared?: Place;
  /** Whether its name is the author's to choose, and not the language's. */
  readonly isOwn: boolean;
}

/** A place in a file at which something is named. */
export interface Mention {
  /** The name alone, quotation marks included. */
  readonly span: Span;
  readonly target: Target;
  readonly isDeclaration: boolean;
}
