// E-mail addresses that are spelled out, so that no machine finds them: *jane.doe [at] shop [dot] example*, *jane dot doe at shop
// dot example*. People read them all the same.
import type { Evidence } from '@fineline/ruleset';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';

const opening = '([{<';
const closing = ')]}>';
const asking = new Set(['email', 'mail', 'write', 'contact', 'reach', 'message']);
/** How many parts an address may have before and behind its *at*. */
const mostParts = 4;

/** Such addresses, in order. */
export function spelledAddresses(tokens: readonly Token[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.word !== 'at') continue;
    const bracketed = isBracketed(tokens, at);
    const local = startOfName(tokens, bracketed ? at - 2 : at - 1);
    const end = local === undefined ? undefined : endOfDomain(tokens, bracketed ? at + 2 : at + 1);
    if (local === undefined || end === undefined) continue;
    if (!bracketed && !isSpelled(tokens, local, at)) continue;
    found.push({ word: 'email', cue: 'spelled-address', span: spanOf(tokens, local, end) });
    at = end - 1;
  }
  return found;
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind === 'word' || after?.kind === 'word' || before === undefined || after === undefined)
    return false;
  return opening.includes(before.text) && closing.includes(after.text);
}

/** *At shop dot example* may be a web site; *jane dot doe at* and *write to jane at* are no such. */
function isSpelled(tokens: readonly Token[], local: number, at: number): boolean {
  for (let part = local; part < at; part++) if (wordAt(tokens, part) === 'dot') return true;
  return [1, 2].some(by => asking.has(wordAt(tokens, local - by) ?? ''));
}

/** The first token of *jane.doe*, *jane dot doe*, whose last is at `last`. */
function startOfName(tokens: readonly Token[], last: number): number | undefined {
  if (!isPart(tokens[last])) return undefined;
  let at = last;
  for (let parts = 1; parts < mostParts; parts++) {
    const joined = isJoint(tokens, at - 1) && isPart(tokens[at - 2]);
    if (!joined) break;
    at -= 2;
  }
  return at;
}

/** The token behind *shop [dot] example*, *shop dot co dot example*. */
function endOfDomain(tokens: readonly Token[], first: number): number | undefined {
  if (!isPart(tokens[first]) || wordAt(tokens, first) === 'dot') return undefined;
  let end = first + 1;
  let parts = 1;
  for (; parts <= mostParts; parts++) {
    const next =
      isBracketed(tokens, end + 1) && wordAt(tokens, end + 1) === 'dot'
        ? end + 3
        : isJoint(tokens, end)
          ? end + 1
          : undefined;
    if (next === undefined || tokens[next]?.kind !== 'word') break;
    end = next + 1;
  }
  return parts > 1 ? end : undefined;
}

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** *Dot*, or a full stop with nothing around it. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'dot') return true;
  const mark = tokens[at];
  if (mark === undefined || !(isMark(tokens, at, '.') || isMark(tokens, at, '_') || isMark(tokens, at, '-')))
    return false;
  return tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end;
}
