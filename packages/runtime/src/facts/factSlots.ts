// Where each fact of a rule set stands in a frame, so that a compiled comparison reads its fact by position. The facts of
// a group stand in a frame of their own, at their positions there.
import {
  builtInFacts,
  type Evidence,
  type FactDefinition,
  type FactType,
  type Measure,
  type NumberFact,
  type NumberRange,
  type RuleSet,
  type TextFact,
  type Vocabularies,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';
import { compileVocabulary, type Vocabulary } from './vocabulary.ts';
import { numberRange } from './factShapes.ts';
import { phrasesFor, type FactPhrases } from '../phrases/factPhrases.ts';
import type { MessageUnit } from '../phrases/quantities.ts';

/** A yes-no fact; null for a claim that nobody made. */
export interface FlagFact {
  readonly value: boolean | null;
  readonly evidence?: readonly Evidence[];
}

export type Fact = WordsFact | NumberFact | FlagFact | TextFact;

/** The facts of one post, or of one of its groups. */
export interface Frame {
  /** By the index of their slots, of the kind that the slot says; undefined is unknown. */
  readonly facts: (Fact | undefined)[];
  /** What shows a group as such; none for a post. */
  readonly evidence: readonly Evidence[];
}

export function emptyFrame(evidence: readonly Evidence[] = []): Frame {
  return { facts: [], evidence };
}

/** Stands for the group in a post that gives a number for none. */
export const noGroup: Frame = emptyFrame();

/** Stands for the group where nobody knows whether there is one. */
export const unknownGroup: Frame = emptyFrame();

export interface Place extends FactDefinition {
  readonly name: string;
  /** What an engine works it out as; only measures have it. */
  readonly measure?: Measure;
}

interface SlotOf<Kind extends string, Fact> extends Place {
  readonly kind: Kind;
  readonly index: number;
  /** It stands in the frame of a group, not of the post. */
  readonly ofGroup: boolean;
  /** A reader tells it from the text. */
  readonly readable: boolean;
  /** What a claim is taken for that nobody made; only claims have it. */
  readonly assumed: Fact | undefined;
  /** What its numbers count, and what they may be. */
  readonly unit: MessageUnit;
  readonly range: NumberRange;
  /** The words that it may hold. */
  readonly vocabulary: Vocabulary;
  readonly says: FactPhrases;
}

export type WordsSlot = SlotOf<'words', WordsFact>;

export type TextsSlot = SlotOf<'text', TextFact>;

export type FactSlot = WordsSlot | SlotOf<'number', NumberFact> | SlotOf<'yes-no', FlagFact> | TextsSlot;

/** The fact in a slot; undefined where it is unknown. */
export function factIn<Slot extends FactSlot>({ facts }: Frame, { index }: Slot): Slot['assumed'] {
  return facts[index] as Slot['assumed'];
}

/** Every fact that rules may name; the built-in ones first. */
export type FactSlots = ReadonlyMap<string, FactSlot>;

/** Lays out the facts of a rule set; for tables the places of its measures besides. */
export function layOutFacts({ facts, vocabularies }: RuleSet, measured: readonly Place[] = []): FactSlots {
  const places: readonly Place[] = [
    ...[...builtInFacts].map(([name, fact]) => ({ name, ...fact })),
    ...facts.map(
      ({ name, type, otherwiseNone }) => ({ name, type, of: 'release', claim: otherwiseNone }) as const,
    ),
    ...measured,
  ];
  return new Map(places.map((place, index) => [place.name, slotFor(place, index, vocabularies)]));
}

/** Those of a post, or those of its groups. */
export function slotsOf(slots: FactSlots, ofGroups: boolean): readonly FactSlot[] {
  return [...slots.values()].filter(({ ofGroup }) => ofGroup === ofGroups);
}

/** Slots of every kind have one shape: an engine finds its way sooner about such. */
function slotFor(place: Place, index: number, vocabularies: Vocabularies): FactSlot {
  const { name, type, of, claim, measure } = place;
  const kind = type.kind === 'choice' ? 'words' : type.kind;
  const unit = type.kind === 'number' ? type.unit : 'count';
  const none = kind === 'words' ? { has: name === 'consent' ? ['none'] : [] } : { value: null };
  return {
    name,
    measure,
    kind,
    index,
    ofGroup: of === 'cohort',
    readable: of !== 'release',
    assumed: claim ? none : undefined,
    unit,
    range: numberRange(unit),
    vocabulary: compileVocabulary(wordsOf(type, vocabularies)),
    says: phrasesFor(name, kind, builtInFacts.has(name)),
  } as FactSlot;
}

function wordsOf(type: FactType, vocabularies: Vocabularies): readonly VocabularyWord[] {
  if (type.kind === 'words') return vocabularies[type.facet];
  return type.kind === 'choice' ? type.words.map(word => ({ word, under: [] })) : [];
}
