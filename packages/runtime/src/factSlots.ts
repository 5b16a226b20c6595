// Where each fact of a rule set stands in a frame, so that a compiled comparison reads its fact by position. The facts of
// a group stand in a frame of their own, at their positions there.
import {
  builtInFacts,
  type Evidence,
  type FactDefinition,
  type FactType,
  type Measure,
  type NumberFact,
  type RuleSet,
  type TextFact,
  type Vocabularies,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';
import { compileVocabulary, type Vocabulary } from './conditions/vocabulary.ts';
import { phrasesFor, type FactPhrases } from './messages/factPhrases.ts';
import type { MessageUnit } from './messages/quantities.ts';

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
  /** The policy declares it. */
  readonly declared: boolean;
  /** What an engine works it out as; only measures have it. */
  readonly measure?: Measure;
  /** A measure as a declared fact, where tables are judged as posts: an engine found it, and whatever it is, it is. */
  readonly figure?: boolean;
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
  /** What its numbers count, and the greatest that there is. */
  readonly unit: MessageUnit;
  readonly most: number;
  /** The words that it may hold. */
  readonly vocabulary: Vocabulary;
  readonly says: FactPhrases;
}

export type WordsSlot = SlotOf<'words', WordsFact>;

export type FactSlot =
  WordsSlot | SlotOf<'numbers', NumberFact> | SlotOf<'flags', FlagFact> | SlotOf<'texts', TextFact>;

/** The fact in a slot; undefined where it is unknown. */
export function factIn<Slot extends FactSlot>({ facts }: Frame, { index }: Slot): Slot['assumed'] {
  return facts[index] as Slot['assumed'];
}

/** Every fact that rules may name; the built-in ones first. */
export type FactSlots = ReadonlyMap<string, FactSlot>;

/** Lays out the facts of a rule set; for tables the places of its measures besides. */
export function layOutFacts(
  { facts, measures, vocabularies }: RuleSet,
  measured: readonly Place[] = [],
): FactSlots {
  const builtIn = [...builtInFacts].map(([name, fact]): Place => ({ name, declared: false, ...fact }));
  const declared = facts.map(({ name, type, otherwiseNone }): Place => ({
    name,
    declared: true,
    type,
    of: 'release',
    claim: otherwiseNone,
    figure: measures.some(({ id }) => id === name),
  }));
  return new Map(
    [...builtIn, ...declared, ...measured].map((place, index) => [
      place.name,
      slotFor(place, index, vocabularies),
    ]),
  );
}

/** Those of a post, or those of its groups. */
export function slotsOf(slots: FactSlots, ofGroups: boolean): readonly FactSlot[] {
  return [...slots.values()].filter(({ ofGroup }) => ofGroup === ofGroups);
}

const kinds = {
  words: 'words',
  choice: 'words',
  number: 'numbers',
  'yes-no': 'flags',
  text: 'texts',
} as const;

/** Slots of every kind have one shape: an engine finds its way sooner about such. */
function slotFor(place: Place, index: number, vocabularies: Vocabularies): FactSlot {
  const { name, type, of, claim } = place;
  const kind = kinds[type.kind];
  const unit = type.kind === 'number' ? type.unit : 'count';
  const none = kind === 'words' ? { has: name === 'consent' ? ['none'] : [] } : { value: null };
  return {
    ...place,
    kind,
    index,
    ofGroup: of === 'cohort',
    readable: of !== 'release',
    assumed: claim ? none : undefined,
    unit,
    most: unit === 'fraction' ? 1 : Number.POSITIVE_INFINITY,
    vocabulary: compileVocabulary(wordsOf(type, vocabularies)),
    says: phrasesFor(name, kind, place.declared),
  } as FactSlot;
}

function wordsOf(type: FactType, vocabularies: Vocabularies): readonly VocabularyWord[] {
  if (type.kind === 'words') return vocabularies[type.facet];
  return type.kind === 'choice' ? type.words.map(word => ({ word, under: [] })) : [];
}
