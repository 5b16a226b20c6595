// Names of people who work for the company, as what stands beside the name says: *our night baker Tom*, *our chief executive,
// Ms Ito*, *Meet Tomás, who runs our kitchen*. No customer is told of by them.
import { singularPeople } from '../lexicon/lists/peopleNouns.ts';
import type { Range } from '../tokens/range.ts';
import { hasOneCapital, isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';

const trades = wordSet(
  'baker tailor cook brewer gardener pilot nurse doctor pharmacist librarian teacher tutor trainer coach guide cleaner porter ' +
    'conductor guard florist butcher fishmonger cheesemonger editor writer host concierge mechanic electrician plumber carpenter ' +
    'decorator potter roaster sommelier assistant apprentice intern vet dentist therapist optician steward barber hairdresser ' +
    'caretaker janitor farmer beekeeper lifeguard chauffeur bartender waiter waitress usher postman postwoman handyman technician ' +
    'scientist analyst illustrator photographer animator copywriter chef conductor driver brewer manager engineer captain',
);
/** Who speaks for a company, and is known to everybody. */
const officers = wordSet(
  'executive ceo cfo coo cto chair chairman chairwoman chairperson president director founder co-founder spokesperson spokesman ' +
    'spokeswoman officer principal headteacher editor-in-chief',
);
const working = wordSet(
  'run runs ran running manage manages managed lead leads led bake bakes baked brew brews brewed cook cooks cooked drive drives ' +
    'drove design designs designed build builds built look looks looked clean cleans cleaned teach teaches taught grow grows grew ' +
    'sew sews sewed mend mends mended repair repairs repaired answer answers answered voice voices voiced work works worked',
);
const workplaces = wordSet(
  'store shop branch bakery kitchen desk helpline workshop studio garden gardens warehouse depot office lab library ward clinic ' +
    'restaurant cafe café hotel brewery school team crew fleet website app newsletter switchboard reception canteen nursery loaves ' +
    'bread cakes menu trains buses trams vans rooms lawns',
);
/** *Chief executive*, *founder*. */
export function isOfficer(role: string): boolean {
  return officers.has(role);
}

/** *Baker*, *pilot*. */
export function isTrade(role: string): boolean {
  return trades.has(role) || singularPeople(role) === 'staff';
}

/** How far behind the name what somebody works on may stand, in tokens. */
const workWithin = 6;

/** Whether whoever is named by the tokens of `name` works for the speaker. */
export function isOneOfOurs(tokens: readonly Token[], { from, to }: Range): boolean {
  return (
    hasTrade(tokens, from) ||
    speaksForUs(tokens, from) ||
    isPresentedAtWork(tokens, to) ||
    isOurRole(tokens, to) ||
    retires(tokens, to) ||
    joinsUs(tokens, to) ||
    volunteers(tokens, to)
  );
}

/** *Our night baker Tom*: whoever has a trade is ours by it. */
function hasTrade(tokens: readonly Token[], at: number): boolean {
  const role = wordAt(tokens, at - 1) ?? '';
  return isTrade(role) && (isOurs(tokens, at - 1) || isTitle(tokens, at - 1));
}

/** *Conductor Tom has your back*: a trade for a title. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const role = tokens[at];
  return hasOneCapital(role) && (at === 0 || tokens[at - 1]!.kind === 'mark');
}

/** *Our chief executive, Ms Ito*. */
function speaksForUs(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at - 1, ',') && officers.has(wordAt(tokens, at - 2) ?? '') && isOurs(tokens, at - 2);
}

function isOurs(tokens: readonly Token[], role: number): boolean {
  return wordAt(tokens, role - 1) === 'our' || wordAt(tokens, role - 2) === 'our';
}

/** *Tomás, who has run our kitchen since May*. */
function isPresentedAtWork(tokens: readonly Token[], to: number): boolean {
  if (!isMark(tokens, to, ',') || wordAt(tokens, to + 1) !== 'who') return false;
  const verb = ['has', 'have'].includes(wordAt(tokens, to + 2) ?? '') ? to + 3 : to + 2;
  if (!working.has(wordAt(tokens, verb) ?? '')) return false;
  for (let at = verb + 1; at < to + workWithin; at++)
    if (wordAt(tokens, at) === 'our') return [1, 2].some(by => workplaces.has(wordAt(tokens, at + by) ?? ''));
  return false;
}

/** *Joan, 81, has volunteered at our shop*. */
function volunteers(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + workWithin; at++)
    if (['volunteered', 'volunteers'].includes(wordAt(tokens, at) ?? ''))
      return [2, 3].some(by => ['our', 'us'].includes(wordAt(tokens, at + by - 1) ?? ''));
  return false;
}

/** *Dr Ito joins us as chief scientist*. */
function joinsUs(tokens: readonly Token[], to: number): boolean {
  if (standsAt(tokens, to, ['joins', 'us', 'as']) || standsAt(tokens, to, ['has', 'joined', 'us', 'as']))
    return true;
  // *Dr Ito joins our board*.
  return ['joins', 'joined'].includes(wordAt(tokens, to) ?? '') && bodies.has(wordAt(tokens, to + 2) ?? '');
}

const bodies = wordSet('board team crew kitchen faculty council staff company firm orchestra newsroom');

/** *Mr Patel, our headteacher, …*. */
function isOurRole(tokens: readonly Token[], to: number): boolean {
  if (!isMark(tokens, to, ',') || wordAt(tokens, to + 1) !== 'our') return false;
  return [2, 3].some(by => {
    const role = wordAt(tokens, to + by) ?? '';
    return trades.has(role) || officers.has(role);
  });
}

/** *Mrs Ellis retires after 31 years in our kitchen*. */
function retires(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== 'retires' && wordAt(tokens, to) !== 'leaves') return false;
  for (let at = to + 1; at < to + workWithin + 2; at++)
    if (['our', 'us'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}
