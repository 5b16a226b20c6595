import { weightIn } from '../lexicon/classes.ts';
import { towns } from '../lexicon/lists/towns.ts';
import type { Token } from '../tokens/token.ts';

/** A word that is neither English nor a town, so it may be a name, however it is written. */
export function isUnknown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { text } = token;
  const weight = weightIn(token.known.bits);
  return (weight === undefined || weight < 0) && text.length > 1 && !towns.has(text) && !text.endsWith("'s");
}
