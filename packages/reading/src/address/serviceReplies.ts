// Replies of a service. A first name in one that tells nothing of its bearer identifies nobody.
import { hails, isPastVerb } from '../lexicon/lists/wordLists.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const serving = new Set(
  (
    'sorry apologies apologise apologize refund refunded replacement help sorted fixed resolved team look looking way dispatched ' +
    'resend resent booked shipped dm reply respond investigate investigating thanks thank touch contacting stock delivery welcome ' +
    'birthday confirm confirmed update sent available asking flagging telling ready'
  ).split(' '),
);

/** What a company may name as *your …* in a reply without telling anything of whoever wrote. */
const owned = new Set(
  (
    'order parcel refund account booking ticket replacement message messages patience email call delivery card request details ' +
    'inbox feedback question query note letter package time case complaint return voucher'
  ).split(' '),
);

const longest = 80;

/**
 * *Hi Sam, sorry for the wait. A refund is coming.*: an answer to one customer who wrote, by first name alone, with help or an
 * apology and nothing about what that customer did.
 */
export function isServiceReply({ tokens }: Passage): boolean {
  if (!hails.has(wordAt(tokens, 0) ?? '')) return false;
  // A surname would tell who it is.
  if (tokens[1]?.kind !== 'word' || tokens[2]?.kind !== 'mark' || isMark(tokens, 2, '@')) return false;
  if (tokens.length > longest) return false;
  let serves = false;
  for (let at = 3; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' && !isOfService(tokens, at)) return false;
    const word = wordAt(tokens, at) ?? '';
    const next = wordAt(tokens, at + 1) ?? '';
    if (word === 'your' && !owned.has(next)) return false;
    if (said.has(word) || (word === 'you' && (isPastVerb(next) || telling.has(next)))) return false;
    serves ||= serving.has(word);
  }
  return serves;
}

/** *by 5pm*, *within 3 working days*, *on 0131 …*: a number that tells nothing of whoever wrote. */
function isOfService(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number') return true;
  // *We’ve refunded £14.20*.
  if (tokens[at - 1]?.kind === 'symbol' && giving.has(wordAt(tokens, at - 2) ?? '')) return true;
  return ahead.has(wordAt(tokens, at - 1) ?? '') || units.has(wordAt(tokens, at + 1) ?? '');
}

const ahead = new Set('by within until before on call at'.split(' '));
const giving = new Set(['refunded', 'credited', 'refund', 'credit', 'of', 'returned', 'put']);
const units = new Set('pm am minutes hours days working business'.split(' '));

const said = new Set(["you've", "you're", "you'd", 'noticed', 'saw']);
const telling = new Set('have are were always never still only just keep'.split(' '));
