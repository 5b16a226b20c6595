// *Call 0800 …*, *write to help@…*: where whoever speaks may be reached identifies no customer.
import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const reaching = new Set(
  (
    'call calls ring phone telephone text dial whatsapp email mail write contact reach fax tel helpline hotline freephone ' +
    'switchboard reception enquiries inquiries bookings reservations'
  ).split(' '),
);

/** What may stand between: nobody in particular. */
const between = new Set(
  (
    'us me on at to our the team free line number desk office support customer service care now today anytime any time day or ' +
    'night directly back straight toll is address people staff'
  ).split(' '),
);

const farthest = 6;

/** What reaches somebody, in the order of the text, without where the text asks to be reached itself. */
export function withoutOwnContacts({ tokens }: Passage, evidence: readonly Evidence[]): readonly Evidence[] {
  let at = 0;
  return evidence.filter(({ word, span }) => {
    if ((word !== 'phone' && word !== 'email') || span === undefined) return true;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    return !asksToBeReached(tokens, at);
  });
}

/** Whether what stands before `end` asks whoever reads to call or to write. */
function asksToBeReached(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - farthest); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined ? !isMark(tokens, at, ':') && !isMark(tokens, at, '(') : !between.has(word))
      return word !== undefined && reaching.has(word);
  }
  return false;
}
