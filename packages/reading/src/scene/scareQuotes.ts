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
    !reporting.has(wordAt(tokens, at - 3) ?? '') &&
    !isItsOwnSubject(tokens, at)
  );
}

/** *“Hey” is still the most common*, *“a good pillow” beat “a good view”*: what is told of the words themselves. */
function isItsOwnSubject(tokens: readonly Token[], at: number): boolean {
  // *They “lost” it*
  if (ofPeople.has(wordAt(tokens, at - 2) ?? '')) return false;
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    if (tokens[ahead]?.kind !== 'mark') continue;
    return winning.has(wordAt(tokens, ahead + 1) ?? '');
  }
  return false;
}

const ofPeople = new Set('who whom you they we he she i your their our his her my'.split(' '));
const winning = new Set(
  'is was are were beat beats won wins came comes remains stays tops topped leads led'.split(' '),
);

const reporting = new Set(
  (
    'called rated said saying says told asked ask asking wrote written voted described named titled marked labelled labeled searched typed ' +
    'answered reviewed chose word words phrase shouted reading read tagged listed entitled tweeted posted mentioned'
  ).split(' '),
);
