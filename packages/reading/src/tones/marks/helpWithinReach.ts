// Help that is offered to people in trouble, by where it is to be had: *help is a phone call away*.
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { auxiliaries, serving } from '../../lexicon/lists/settlingWords.ts';

/** *Help?*, *help is a phone call away*, *support starts with a text*. */
export function isWithinReach(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens, at + 1, '?')) return true;
  const verb = wordAt(tokens, at + 1) ?? '';
  if (!auxiliaries.has(verb) && !serving.has(verb)) return false;
  for (let ahead = at + 2; ahead < at + 8; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined) return false;
    if (near.has(word)) return true;
  }
  return false;
}

const near = new Set(
  'away here there call text click tap hand desk counter ready day available confidential free open'.split(
    ' ',
  ),
);
