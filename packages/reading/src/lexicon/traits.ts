// What a word does in a sentence or a remark, as bits beside those of `classes.ts`: the walks over remarks and told facts test
// a bit where a set would have to be asked. The lowest bits are the fields of `fieldsOfWords.ts`.
import type { Token } from '../tokens/token.ts';

/** Where, when and how something can be had, and that it was put right. */
export const informing = 128;
/** *On*, *by*: may lead to when. */
export const leading = 256;
/** Asks for a wish, offers something or plays a game. */
export const offering = 512;
/** What a company does that watches, and not one that serves. */
export const perceiving = 1024;
/** *More*, *slower*. */
export const comparing = 2048;
/** *Unopened*, *misread*, *overslept*: left undone, done wrong or too much. */
export const misdeed = 4096;
/** *Outage*: who or what is to blame for what went wrong. */
export const suffered = 8192;
/** *Anyone*, *people*: somebody whom nobody counted, with *who* behind them. */
export const somebody = 16384;
/** *Again*, *seven*, *twice*: how often something was done. */
export const repeating = 32768;
/** *Another*, *third*: it was done before. */
export const onceMore = 65536;
/** *Since*, *Friday*: when it was done. */
export const whenDone = 131072;
/** What offers, counts staff or tells of a product. */
export const ofProducts = 262144;
/** *Permission*, *agreed*: people were asked whether one may tell. */
export const consenting = 524288;
/** A verb in the past. */
export const past = 1048576;
/** An auxiliary or a verb in the past. */
export const finite = 2097152;
/** Ends a noun phrase. */
export const closed = 4194304;

/** Has a digit in it: *G20*, *4b7*. */
export const withDigit = 8388608;

/** *In*, *from*: may lead to a place. */
export const placing = 16777216;

/** *A*, *the*, *only*, *dear*: may lead to one person. */
export const introducing = 33554432;

/** Whether a digit stands in a token. */
export function holdsDigit(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && (token.known.traits & withDigit) !== 0);
}

/** The traits of the word at `at`; 0 where none stands. */
export function traitsAt(tokens: readonly Token[], at: number): number {
  if (at < 0 || at >= tokens.length) return 0;
  const token = tokens[at]!;
  return token.kind === 'word' ? token.known.traits : 0;
}
