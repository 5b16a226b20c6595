import type { Span } from '@fineline/ruleset';
import type { StopSignal } from './stopSignal.ts';

/** The facts that other readers may be asked for: sets of words that a classifier or a model can tell. */
export const askable = ['addressee', 'framing', 'identifier', 'tone', 'topic'] as const;

export type Askable = (typeof askable)[number];

/**
 * Whatever else reads a text: a company's classifier, a model over HTTP. It adds to what the built-in reader reads and
 * tells what that one cannot; it takes nothing away.
 */
export interface OtherReader {
  /** Recorded in every decision, as are version and digest. Not `stated`. */
  readonly name: string;
  /** Changes whenever its answers may: what is remembered is remembered for one version. */
  readonly version: string;
  /** Digest of what it is, a file of weights or a module: `sha256:…`. */
  readonly digest?: string;
  /** What it looks for: `all` words of a set, or those listed. Words that the policy does not know are passed over. */
  readonly reads: { readonly [F in Askable]?: 'all' | readonly string[] };
  /** May throw, reject or be late: then nobody knows what it would have said. It should heed the signal. */
  readonly read: (asked: Asked, signal?: StopSignal) => Answer | Promise<Answer>;
}

/** What a reader is asked. */
export interface Asked {
  readonly text: string;
  /** BCP 47 tag, or `unknown` where the text is not English. */
  readonly language: string;
  /** For each set that it reads, the words of the policy in question. */
  readonly words: { readonly [F in Askable]?: readonly string[] };
}

/** What it found, for every set that it reads. */
export type Answer = { readonly [F in Askable]?: WordsFound };

/** Words that were asked about and stand in neither list are not there. */
export interface WordsFound {
  readonly has: readonly string[];
  /** Words that it cannot tell of. */
  readonly unsure?: readonly string[];
  /** Where the text shows a word, in UTF-16 units; may be left out. */
  readonly evidence?: readonly { readonly word: string; readonly span: Span }[];
}
