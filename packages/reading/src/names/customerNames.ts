// Full names that what stands around them makes those of customers or of staff: *our client Ana Reyes*, *the account of Ana
// Reyes*, *Ana Reyes owes us*. Artists, authors and characters have names, too; none of this is said of them.
import { startsName } from '../lexicon/classes.ts';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';
import { endOfApposition } from './appositions.ts';
import { givenNames } from '../lexicon/lists/givenNames.ts';
import { endOfFullName, endOfNameWord, nameAt } from './fullNames.ts';
import { bearerLedTo, isWinner } from './ledNames.ts';
import { isInPublic } from './publicNames.ts';

/** Whoever they are, they are no performers; a firm may be one of the first. */
const served = wordSet(
  'client subscriber shopper donor user regular reader viewer listener rider commuter pensioner runner-up',
);
const customers = wordSet(
  'customer patient tenant borrower passenger policyholder cardholder debtor resident guest member lodger mortgagor ' +
    'depositor payee claimant applicant saver',
);
const staff = wordSet(
  'manager adviser advisor cashier teller clerk receptionist barista waiter waitress courier colleague employee agent',
);

/** What people have with a company. */
const dealings = wordSet(
  'account accounts loan loans card cards policy mortgage debt debts payment payments overdraft claim application data details ' +
    'records file arrears invoice bill bills rent balance salary password address parcel order refund deposit',
);
const joining = wordSet('of to for from by with');
const doneTo = wordSet(
  'refused banned sued evicted suspended fined charged reported warned blocked billed emailed refunded invoiced dismissed reimbursed',
);
const owing = wordSet('owes owed defaulted overdrew banks');
const seen = wordSet('caught saw seen watched filmed spotted');
const misdeeds = wordSet('stealing cheating shoplifting lying sleeping smoking forging drinking');

/** The end of the full name at `at` where it is that of a customer, or of somebody who serves them. */
export function endOfCustomerName(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals !== 'first') return undefined;
  if (isCalled(tokens, at)) return nameAt(tokens, at);
  const listed = (token.known.bits & startsName) !== 0 && givenNames.has(token.text);
  const end = endOfFullName(tokens, at) ?? (listed ? endOfNameWord(tokens, at) : undefined);
  if (end === undefined) return undefined;
  if (end === at + 1) return isOurCustomer(tokens, at, end) ? end : undefined;
  const isTheirs = isLedByRole(tokens, at, end, listed) || isOwing(tokens, end);
  if (isTheirs || (listed && (isDealtWith(tokens, at, end) || isOneOfMany(tokens, at, end)))) return end;
  if (!listed || bearerLedTo(tokens, at, end) !== 'customer') return undefined;
  return isInPublic(tokens, at, end) ? undefined : end;
}

const stories = wordSet(
  'film films novel book books drama story character advert ad thriller comedy series cartoon play game',
);

/** How far from a name the word for a story may stand, in tokens. */
const storyWithin = 16;

/** *A policyholder named Graham*, *a guest by the name of Olga*. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const named = before === 'named' || before === 'called';
  // *A guest called Reception at nine*.
  const next = tokens[at + 1];
  if (before === 'called' && !(next?.kind === 'mark' || isFiniteVerb(next?.text) || next?.text === 'from'))
    return false;
  const noun = named ? at - 2 : standsAt(tokens, at - 4, ['by', 'the', 'name', 'of']) ? at - 5 : undefined;
  if (noun === undefined) return false;
  const person = wordAt(tokens, noun) ?? '';
  if (!customers.has(person) && !served.has(person) && !anybody.has(person)) return false;
  for (let near = at - storyWithin; near < at + storyWithin; near++)
    if (stories.has(wordAt(tokens, near) ?? '')) return false;
  return true;
}

const anybody = wordSet(
  'visitor diner driver rider player swimmer student pupil parent shopper listener fan man woman',
);

/** Whether a word says that somebody is served: *tenant*, *regular*. */
export function isCustomerRole(word: string): boolean {
  return customers.has(word) || served.has(word);
}

/** *Our customer Ana*, *our regular, Ana, …*, *winners: Tom, Ana and Olga*. */
function isOurCustomer(tokens: readonly Token[], at: number, end: number): boolean {
  const apart = isMark(tokens, at - 1, ',') && isMark(tokens, end, ',');
  const role = apart ? at - 2 : at - 1;
  const word = wordAt(tokens, role) ?? '';
  if (customers.has(word) || served.has(word)) return [1, 2].some(by => wordAt(tokens, role - by) === 'our');
  return isWinner(tokens, at);
}

/** *One of our readers, Ana Reyes, knits*. */
function isOneOfMany(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isMark(tokens, at - 1, ',') || !isMark(tokens, end, ',') || wordAt(tokens, at - 3) !== 'our')
    return false;
  const role = wordAt(tokens, at - 2)?.slice(0, -1) ?? '';
  return customers.has(role) || served.has(role);
}

/** *Our client Ana Reyes*, *our oldest guest, Ana Reyes, slept*. */
function isLedByRole(tokens: readonly Token[], at: number, end: number, listed: boolean): boolean {
  const apart = isMark(tokens, at - 1, ',') && isMark(tokens, end, ',');
  const role = wordAt(tokens, apart ? at - 2 : at - 1) ?? '';
  if (staff.has(role)) return true;
  if (listed) return customers.has(role) || served.has(role);
  if (!customers.has(role)) return false;
  const verb = wordAt(tokens, apart ? end + 1 : end);
  return isMark(tokens, end, ',') || isFiniteVerb(verb) || isPastVerb(verb);
}

/** *Ana Reyes owes us*, *Ana Reyes missed a payment*. */
function isOwing(tokens: readonly Token[], end: number): boolean {
  const verb = wordAt(tokens, end) ?? '';
  if (owing.has(verb))
    return ['us', 'our', 'on', 'her', 'his', 'with'].includes(wordAt(tokens, end + 1) ?? '');
  if (verb !== 'missed' && verb !== 'skipped') return false;
  return [1, 2, 3].some(by => dealings.has(wordAt(tokens, end + by) ?? ''));
}

/** *The account of Ana Reyes*, *Ana Reyes’s loan*, *it was Ana Reyes who*, *thanks to Ana Reyes for banking with us*. */
function isDealtWith(tokens: readonly Token[], at: number, end: number): boolean {
  const before = wordAt(tokens, at - 1) ?? '';
  const next = wordAt(tokens, end) ?? '';
  if (joining.has(before) && dealings.has(wordAt(tokens, at - 2) ?? '')) return true;
  if (doneTo.has(before)) return true;
  if (wordAt(tokens, end - 1)?.endsWith("'s") === true && dealings.has(next)) return true;
  const cleft = (before === 'was' || before === 'is') && wordAt(tokens, at - 2) === 'it';
  if (cleft && wordAt(tokens, endOfApposition(tokens, end)) === 'who') return true;
  if (seen.has(before) && misdeeds.has(next)) return true;
  if (isMark(tokens, end, ',') && wordAt(tokens, end + 1) === 'who')
    return owing.has(wordAt(tokens, end + 2) ?? '');
  const thanked = before === 'to' && /^thanks?$/.test(wordAt(tokens, at - 2) ?? '');
  return thanked && next === 'for' && wordAt(tokens, end + 1)?.endsWith('ing') === true;
}
