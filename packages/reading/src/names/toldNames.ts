// What stands behind a name and says that a customer bears it: *Ana Reyes loves our soup*, *Ana Reyes (42) bought a hat*, *Ana
// Reyes and Tom Ito met in our queue*, *Ana Reyes’s order*.
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { endOfApposition } from './appositions.ts';
import { belongings, betweenNameAndVerb, doesAsCustomer, drawn, onlyCustomersDo, us } from './dealings.ts';
import { endOfNameWord, endOfFullName } from './fullNames.ts';
import type { Bearer } from './ledNames.ts';

/** How far behind a verb what it does something with may stand, in tokens. */
const within = 7;
const oldest = 115;

/** Who bears the name that ends before `to`, by what is told behind it. */
export function bearerTold(tokens: readonly Token[], to: number): Bearer | undefined {
  if (wordAt(tokens, to - 1)?.endsWith("'s") === true) return ownerAt(tokens, to);
  const behindAge = endOfAge(tokens, to);
  if (behindAge !== undefined) {
    const verb = verbAt(tokens, behindAge);
    return verb !== undefined && doesSomething(wordAt(tokens, verb)) ? 'customer' : 'unclear';
  }
  const paired = endOfPartner(tokens, to);
  if (paired !== undefined && isPastVerb(wordAt(tokens, paired))) return 'customer';
  const verb = verbAt(tokens, to) ?? verbAt(tokens, endOfApposition(tokens, to));
  return verb === undefined ? undefined : doerAt(tokens, verb);
}

/** *Ana Reyes (42)*, *Ana Reyes (aged 9)*: behind the age. */
function endOfAge(tokens: readonly Token[], to: number): number | undefined {
  if (!isMark(tokens, to, '(')) return undefined;
  const at = wordAt(tokens, to + 1) === 'aged' ? to + 2 : to + 1;
  const age = tokens[at];
  if (age?.kind !== 'number' || !(age.value >= 3 && age.value <= oldest) || age.suffix !== '')
    return undefined;
  return isMark(tokens, at + 1, ')') ? at + 2 : undefined;
}

/** *and Tom Ito*: behind a second full name. */
function endOfPartner(tokens: readonly Token[], to: number): number | undefined {
  if (wordAt(tokens, to) !== 'and' && tokens[to]?.text !== '&') return undefined;
  return endOfFullName(tokens, to + 1);
}

const denied = new Set(
  "can't won't didn't doesn't hasn't hadn't couldn't wouldn't shouldn't wasn't isn't cannot".split(' '),
);

/** The verb behind *just*, *never*, *only*. */
function verbAt(tokens: readonly Token[], to: number): number | undefined {
  let at = to;
  while (at < to + 2 && (betweenNameAndVerb.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at))))
    at++;
  const verb = wordAt(tokens, at);
  return verb !== undefined && doesSomething(verb) ? at : undefined;
}

function doesSomething(verb: string | undefined): boolean {
  return verb !== undefined && (doesAsCustomer.has(verb) || isFiniteVerb(verb) || denied.has(verb));
}

function doerAt(tokens: readonly Token[], verb: number): Bearer | undefined {
  const word = wordAt(tokens, verb)!;
  if (isFiniteVerb(word) || onlyCustomersDo.has(word)) return 'customer';
  // *Turns 90 today*.
  if (word === 'turns') return tokens[verb + 1]?.kind === 'number' ? 'customer' : undefined;
  for (let at = verb + 1; at < verb + within; at++) {
    const object = wordAt(tokens, at);
    if (object === undefined && tokens[at]?.kind === 'mark' && '.!?¶'.includes(tokens[at]!.text)) break;
    if (us.has(object ?? '') || ((word === 'wins' || word === 'scoops') && drawn.has(object ?? '')))
      return 'customer';
  }
  return 'unclear';
}

/** *Ana Reyes’s order*. */
function ownerAt(tokens: readonly Token[], to: number): Bearer | undefined {
  return [0, 1, 2].some(by => belongings.has(wordAt(tokens, to + by) ?? '')) ? 'unclear' : undefined;
}

/** *Ana and Tom Ito celebrated*: the end of the second name, whose surname the first shares. */
export function endOfSharedSurname(tokens: readonly Token[], from: number): number | undefined {
  const first = endOfNameWord(tokens, from);
  if (first === undefined || wordAt(tokens, first) !== 'and') return undefined;
  return endOfFullName(tokens, first + 1);
}
