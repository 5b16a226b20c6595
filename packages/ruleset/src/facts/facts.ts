// What is known of one post. Everything may be missing, and what is missing is unknown: an empty object is a post of
// which nobody knows anything. `none` is something else: it is known that there is none.
import type { Span } from '../diagnostics/span.ts';

/** A number known to lie between two bounds, both included; `max` null where there is no upper bound. */
export interface Interval {
  readonly min: number;
  readonly max: number | null;
}

/** What shows a fact: the cue that saw it and where, or `stated` where somebody declared it. */
export interface Evidence {
  /** The word of the vocabulary that it shows, where the fact is a set of words. */
  readonly word?: string;
  /** The name of the cue, or `stated`. */
  readonly cue: string;
  /** Where in the text; absent for what was stated. */
  readonly span?: Span;
}

/**
 * A set of words. A word is in it when `has` holds it or a word below it. Of the others, those below a word in `has`
 * are unknown unless `lacks` names them or a word above them; the rest are absent, unless the set is `open`.
 */
export interface WordsFact {
  readonly has: readonly string[];
  /** Words known to be absent, with all that is below them. */
  readonly lacks?: readonly string[];
  /** True where words not named may be there all the same. */
  readonly open?: boolean;
  readonly evidence?: readonly Evidence[];
}

export interface YesNoFact {
  readonly value: boolean;
  readonly evidence?: readonly Evidence[];
}

/** A number, or null where it is known that there is none. */
export interface NumberFact {
  readonly value: Interval | null;
  readonly evidence?: readonly Evidence[];
}

/** A text, or null where it is known that there is none. */
export interface TextFact {
  readonly value: string | null;
  readonly evidence?: readonly Evidence[];
}

/** How a text speaks of the size of a group. */
export type CohortKind = 'count' | 'single' | 'share' | 'vague' | 'bound' | 'zero' | 'stated';

/** A group of people that a post gives a number for. */
export interface CohortFact {
  /** People; absent where the text gives no number of them. */
  readonly size?: Interval;
  /** True where the number is given to the last person: 53 is, "about 3,700" and "2.5 million" are not. */
  readonly exact?: boolean;
  /** Significant digits of the number as written: 2 in 53, 4 in 3,749, 2 in 2.5 million. */
  readonly digits?: number;
  /** The part of everybody, as a fraction between 0 and 1. */
  readonly share?: Interval;
  /** What the text calls them: `people`, `subscribers`. */
  readonly unit?: string;
  readonly kind?: CohortKind;
  readonly span?: Span;
}

/** The shortest stretch of time that a post mentions. */
export interface WindowFact {
  readonly days: Interval;
  readonly span?: Span;
}

/**
 * A number that counts no measured customers, and why: `everyone`, `nobody`, `staff`, `offer`, `thing` …; `unclear` where
 * it may count some, which leaves the groups open.
 */
export interface Mention {
  readonly kind: string;
  readonly size?: Interval;
  readonly unit?: string;
  readonly span: Span;
}

/** Somebody says that the reader is wrong about a fact. The finding stays, marked, and counts as review. */
export interface Dispute {
  /** A fact's name, as in conditions; `cohort` for everything about groups. */
  readonly fact: string;
  readonly by: string;
  readonly because: string;
}

/** A stated number that what was read rules out: the reading stands and a person looks at it. */
export interface Conflict {
  readonly fact: string;
  readonly stated: Interval;
  readonly read: Interval;
}

/** Which reader it was, so that its answer can be had again. */
export interface ReaderIdentity {
  readonly name: string;
  readonly version: string;
  /** Digest of what it is: `sha256:…`. */
  readonly digest?: string;
}

/** A reader that was asked besides; `failed` where it gave no answer, so that what it looks for is unknown. */
export interface OtherReaderIdentity extends ReaderIdentity {
  readonly failed?: true;
}

/** Who read the text, which text, and with which words in mind. */
export interface Reading {
  /** SHA-256 of the text's UTF-8 bytes: `sha256:…`. */
  readonly text: string;
  readonly reader: ReaderIdentity;
  /** Those who were asked besides, in the order of asking. */
  readonly otherReaders?: readonly OtherReaderIdentity[];
  /** Digest of the vocabularies that the reader was given; what it did not look for is unknown. */
  readonly vocabulary: string;
  /**
   * BCP 47 tag of the language it read, `zxx` where there are no words, or `unknown`: then only phrases, addresses and
   * numbers of telephones were read.
   */
  readonly language: string;
}

/** The value of a fact that a policy declares: words for `one of`, else as its type says. */
export type CustomFact = WordsFact | YesNoFact | NumberFact | TextFact;

/** Facts of one post, read and stated together. */
export interface Facts {
  /** The groups it gives a number for; an empty list where it gives none. */
  readonly cohorts?: readonly CohortFact[];
  /** True where there may be more groups than those listed. */
  readonly openCohorts?: boolean;
  /** Null where it mentions no stretch of time. */
  readonly window?: WindowFact | null;
  readonly details?: NumberFact;
  readonly question?: YesNoFact;
  readonly addressee?: WordsFact;
  readonly tone?: WordsFact;
  readonly framing?: WordsFact;
  readonly topic?: WordsFact;
  readonly identifier?: WordsFact;
  readonly channel?: WordsFact;
  readonly audience?: WordsFact;
  readonly consent?: WordsFact;
  readonly campaign?: TextFact;
  /** Facts that the policy declares, by name. */
  readonly custom?: { readonly [name: string]: CustomFact };
  readonly mentions?: readonly Mention[];
  readonly disputes?: readonly Dispute[];
  readonly conflicts?: readonly Conflict[];
  /** Absent where the facts were all stated. */
  readonly reading?: Reading;
}
