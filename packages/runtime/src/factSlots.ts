// Where each fact of a rule set stands in a frame. Facts of one kind share an array, so that a compiled comparison reads
// its fact by position and with its type; the facts of a group stand in a frame of their own.
import {
  builtInFacts,
  type Evidence,
  type FactType,
  type Measure,
  type NumberFact,
  type RuleSet,
  type TextFact,
  type Vocabularies,
  type WordsFact,
} from '@fineline/ruleset';
import type { Leaf } from './conditions/leaf.ts';
import { compileVocabulary, type Vocabulary } from './conditions/vocabulary.ts';
import type { Case } from './findings/case.ts';

/** A yes-no fact; null for a claim that nobody made. */
export interface FlagFact {
  readonly value: boolean | null;
  readonly evidence?: readonly Evidence[];
}

/** The facts of one post, or of one of its groups, by position; undefined is unknown. */
export interface Frame {
  readonly words: (WordsFact | undefined)[];
  readonly numbers: (NumberFact | undefined)[];
  readonly flags: (FlagFact | undefined)[];
  readonly texts: (TextFact | undefined)[];
  /** What shows a group as such; none for a post. */
  readonly evidence: readonly Evidence[];
}

export function emptyFrame(evidence: readonly Evidence[] = []): Frame {
  return { words: [], numbers: [], flags: [], texts: [], evidence };
}

/** Stands for the group in a post that gives a number for none. */
export const noGroup: Frame = emptyFrame();

/** Stands for the group where nobody knows whether there is one. */
export const unknownGroup: Frame = emptyFrame();

export interface Place {
  readonly name: string;
  readonly type: FactType;
  /** It stands in the frame of a group, not of the post. */
  readonly ofGroup: boolean;
  /** A reader tells it from the text. */
  readonly readable: boolean;
  /** The policy declares it. */
  readonly declared: boolean;
  /** Not stated, it is `none` and not unknown. */
  readonly claim: boolean;
  /** What an engine works it out as; only measures have it. */
  readonly measure?: Measure;
  /** A sentence on a comparison of a measure. */
  readonly say?: (leaf: Leaf, slot: FactSlot, it: Case) => string;
}

interface SlotOf<Kind extends Exclude<keyof Frame, 'evidence'>, Fact> extends Place {
  readonly kind: Kind;
  readonly index: number;
  /** What a claim is taken for that nobody made; only claims have it. */
  readonly assumed?: Fact;
}

export interface WordsSlot extends SlotOf<'words', WordsFact> {
  readonly vocabulary: Vocabulary;
}

export type FactSlot =
  WordsSlot | SlotOf<'numbers', NumberFact> | SlotOf<'flags', FlagFact> | SlotOf<'texts', TextFact>;

/** Every fact that rules may name; the built-in ones first. */
export type FactSlots = ReadonlyMap<string, FactSlot>;

/** Lays out the facts of a rule set; for tables the places of its measures besides. */
export function layOutFacts({ facts, vocabularies }: RuleSet, measured: readonly Place[] = []): FactSlots {
  const builtIn = [...builtInFacts].map(([name, { type, of, claim }]): Place => ({
    name,
    type,
    claim,
    ofGroup: of === 'cohort',
    readable: of !== 'release',
    declared: false,
  }));
  const declared = facts.map(({ name, type, otherwiseNone }): Place => ({
    name,
    type,
    claim: otherwiseNone,
    ofGroup: false,
    readable: false,
    declared: true,
  }));
  const places = [...builtIn, ...declared, ...measured];
  const frameOf = (place: Place): string => `${kindOf(place.type)} ${place.ofGroup}`;
  return new Map(
    places.map((place, at) => {
      const index = places.slice(0, at).filter(other => frameOf(other) === frameOf(place)).length;
      return [place.name, slotFor(place, index, vocabularies)];
    }),
  );
}

function kindOf({ kind }: FactType): FactSlot['kind'] {
  if (kind === 'number') return 'numbers';
  if (kind === 'yes-no') return 'flags';
  return kind === 'text' ? 'texts' : 'words';
}

function slotFor(place: Place, index: number, vocabularies: Vocabularies): FactSlot {
  const { name, type, claim } = place;
  if (type.kind === 'words' || type.kind === 'choice') {
    const words =
      type.kind === 'words' ? vocabularies[type.facet] : type.words.map(word => ({ word, under: [] }));
    const assumed = claim && { assumed: { has: name === 'consent' ? ['none'] : [] } };
    return { ...place, kind: 'words', index, vocabulary: compileVocabulary(words), ...assumed };
  }
  const assumed = claim && { assumed: { value: null } };
  if (type.kind === 'number') return { ...place, kind: 'numbers', index, ...assumed };
  if (type.kind === 'yes-no') return { ...place, kind: 'flags', index, ...assumed };
  return { ...place, kind: 'texts', index, ...assumed };
}
