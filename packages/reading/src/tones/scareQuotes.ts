// Words of their own in quotation marks, by which a text doubts them: *who “borrow” towels*. A title has capitals.
import { wordAt, type Token } from '../tokens/token.ts';

/** *who “borrow” a towel*, *‘deleted us for good’*: a word in small letters behind a quotation mark. */
export function isScareQuoted(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const mark = tokens[at - 1];
  return (
    word?.kind === 'word' && word.capitals === 'none' && mark?.kind === 'mark' && '“‘"\''.includes(mark.text)
  );
}

/** The same where nobody is quoted: not what somebody *called*, *rated* or *searched for* so. */
export function isDoubted(tokens: readonly Token[], at: number): boolean {
  return (
    isScareQuoted(tokens, at) &&
    !reporting.has(wordAt(tokens, at - 2) ?? '') &&
    !reporting.has(wordAt(tokens, at - 3) ?? '')
  );
}

const reporting = new Set(
  (
    'called rated said saying says told asked ask asking wrote written voted described named titled marked labelled labeled searched typed ' +
    'answered reviewed chose word words phrase shouted reading read tagged listed entitled tweeted posted mentioned'
  ).split(' '),
);
