// Who works for the company and is no customer of it: *our night-shift nurses*, *our 14 bakers are up at three so that you
// …*, *the 6 people behind the bar*. No floor looks at them: they are mentions of kind `staff`. Trades that may be
// customers (*nurses*, *drivers*) are staff only where the text says that they work for the company.
import { secondPerson } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { looksPlural } from '../../lexicon/lists/wordLists.ts';
import { worksForUs } from './worksForUs.ts';
import { isRelativeWho, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

export const staffModifiers: ReadonlySet<string> = new Set([
  'team',
  'staff',
  'crew',
  'cast',
  'board',
  'faculty',
  'committee',
]);
/** *Our delivery drivers* work for the company; *drivers* alone may be those it serves. */
export const shiftModifiers: ReadonlySet<string> = new Set(
  'delivery night bus van train lorry tram truck shift'.split(' '),
);
const shiftWorkers = new Set('nurses porters bakers cleaners managers workers'.split(' '));
/** How long a list of staff may be, in tokens. */
const reach = 8;

/** *Delivery drivers*, *our night-shift nurses*; other nurses may be anybody’s. */
export function worksShifts(tokens: Passage['tokens'], from: number, at: number): boolean {
  const worker = wordAt(tokens, at) ?? '';
  return (
    (worker === 'drivers' && (wordAt(tokens, from - 1) === 'our' || !dealsWithUs(tokens, at + 1))) ||
    (shiftWorkers.has(worker) && wordAt(tokens, from - 1) === 'our')
  );
}

const dealing = new Set(
  'stay stayed sleep slept book booked order ordered buy bought eat ate rent rented hire hired dine dined visit visited'.split(
    ' ',
  ),
);
const learning = new Set(
  'learn learned learnt swim swam sing sang dance danced train trained play played'.split(' '),
);

/** *Stayed at our motel*, *learn to tango with us*: what only customers do, or do with us. */
export function dealsWithUs(tokens: Passage['tokens'], at: number): boolean {
  const verb = wordAt(tokens, at) ?? '';
  if (dealing.has(verb)) return true;
  if (!learning.has(verb)) return false;
  for (let link = at + 1; link < at + reach; link++)
    if (wordAt(tokens, link) === 'with' && wordAt(tokens, link + 1) === 'us') return true;
  return false;
}

/** *Our 90 drivers, porters and chefs*: whoever is named beside staff is staff. */
export function isAmongStaff(tokens: Passage['tokens'], from: number, at: number): boolean {
  if (wordAt(tokens, from - 1) !== 'our') return false;
  for (let next = at + 1; next < at + reach; next += 2) {
    if (!isMark(tokens, next, ',') && wordAt(tokens, next) !== 'and') return false;
    const beside = wordAt(tokens, next + 1) ?? '';
    if (pluralPeople(beside) === 'staff') return true;
    if (!looksPlural(beside)) return false;
  }
  return false;
}

const trades = new Set(
  'bakers cooks couriers porters waiters waitresses cleaners vets dentists therapists mechanics guards stewards pilots plumbers electricians barbers hairdressers pharmacists opticians florists butchers tailors nannies'.split(
    ' ',
  ),
);

/** Trades that nobody has for customers. */
const housed = new Set(
  (
    'couriers porters waiters waitresses stewards cleaners guards mechanics housekeepers midwives wardens receptionists ' +
    'lifeguards librarians posties postmen dispatchers ushers bartenders chambermaids'
  ).split(' '),
);
/** Those of whom *our* says that they work for us, and who elsewhere may be anybody. */
const employed = new Set(
  (
    'volunteers conductors animators illustrators guides instructors keepers zookeepers rangers caretakers janitors ' +
    'technicians fitters groundskeepers signallers cashiers packers pickers sommeliers concierges stagehands gritters ' +
    'fundraisers testers trustees lecturers tutors handlers operators programmers coders ' +
    'reporters journalists correspondents columnists newsreaders'
  ).split(' '),
);
/** What only those have who work. */
const employments = new Set(
  'shift shifts rota rotas payroll overtime uniform uniforms worked trained training wages apprenticeship here'.split(
    ' ',
  ),
);
/** Who may serve or be served. */
const greeters = new Set('drivers riders volunteers nurses doctors teachers'.split(' '));
const wishes = new Set(
  'wish wishing thank thanking serve serving bring bringing await awaiting greet greeting'.split(' '),
);

/** How far behind staff is looked whom they serve, in tokens. */
const servesWithin = 60;

/** *Our 14 bakers are up at three so that you …*, *two of our couriers ate your curry*. */
export function servesYou(passage: Passage, from: number, at: number): boolean {
  if (worksForUs(passage, from, at)) return true;
  const { tokens, classes, sentences, sentenceOf } = passage;
  const noun = wordAt(tokens, at) ?? '';
  const greets = greeters.has(noun);
  const always = housed.has(noun);
  const works = employed.has(noun);
  if (!trades.has(noun) && !greets && !always && !works) return false;
  if (keepsGoing(tokens, at + 1) || looksAfterYou(tokens, at) || isHereForYou(tokens, at + 1)) return true;
  let ours = false;
  for (let before = from - 1; before < at; before++)
    ours ||= wordAt(tokens, before) === 'our' || (always && wordAt(tokens, before) === 'the');
  if (!ours) return false;
  if (always || works || isAskedOfReaders(tokens, sentences[sentenceOf[from]!]!.from, from)) return true;
  const to = Math.min(sentences[sentenceOf[from]!]!.to, at + servesWithin);
  // *Our 340 drivers wish you a quiet year*.
  for (let behind = at; behind + 1 < to; behind++) {
    if (greets && wordAt(tokens, behind + 1) === 'you' && wishes.has(wordAt(tokens, behind) ?? ''))
      return true;
    if (employments.has(wordAt(tokens, behind + 1) ?? '')) return true;
  }
  for (let behind = at; !greets && behind < to; behind++)
    if ((classes[behind]! & secondPerson) !== 0) return true;
  return false;
}

const kept = new Set([
  'fed',
  'running',
  'moving',
  'warm',
  'open',
  'going',
  'lit',
  'flowing',
  'afloat',
  'rolling',
]);

/** *41 couriers kept Leeds fed*. */
function keepsGoing(tokens: Passage['tokens'], at: number): boolean {
  if (wordAt(tokens, at) !== 'kept' && wordAt(tokens, at) !== 'keep') return false;
  for (let behind = at + 2; behind < at + 6; behind++)
    if (kept.has(wordAt(tokens, behind) ?? '')) return true;
  return false;
}

/** *9 vets and one cat look after your pets*. */
function looksAfterYou(tokens: Passage['tokens'], at: number): boolean {
  for (let verb = at + 1; verb < at + reach + 2; verb++) {
    const after = wordAt(tokens, verb) === 'look' && wordAt(tokens, verb + 1) === 'after';
    const care = wordAt(tokens, verb) === 'care' && wordAt(tokens, verb + 1) === 'for';
    if (after || care) return ['you', 'your'].includes(wordAt(tokens, verb + 2) ?? '');
  }
  return false;
}

/** *Six tutors are here to help*. */
function isHereForYou(tokens: Passage['tokens'], at: number): boolean {
  return (
    standsAt(tokens, at, ['are', 'here', 'to', 'help']) || standsAt(tokens, at, ['are', 'here', 'for', 'you'])
  );
}

const askedOf = new Set('give thank tip spare mind wave meet welcome follow ask greet say be'.split(' '));

/** *Please give our 180 drivers room*: whoever reads is asked something for those who serve them. */
function isAskedOfReaders(tokens: Passage['tokens'], start: number, from: number): boolean {
  const verb = wordAt(tokens, start) === 'please' ? start + 1 : start;
  return askedOf.has(wordAt(tokens, verb) ?? '') && from <= verb + reach;
}

const serving = new Set(
  'help helped helps helping serve served serves serving teach taught teaches teaching dear'.split(' '),
);

/** *Helping 90 developers*, *taught 41 designers*: who is served does not serve. */
export function isServed(tokens: Passage['tokens'], from: number): boolean {
  const before = wordAt(tokens, from - 1) ?? '';
  return serving.has(before === 'the' || before === 'over' ? (wordAt(tokens, from - 2) ?? '') : before);
}

/** *31 Senate staffers*, *5 colleagues at Harlow Plastics*, *90 of our fantasy managers*: whom they work for is named. */
export function worksElsewhere(tokens: Passage['tokens'], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (wordAt(tokens, at - 1) === 'fantasy') return true;
  for (let word = from - 1; word < at; word++) if (wordAt(tokens, word) === 'our') return false;
  const named = at - 1 > from && hasCapital(before);
  const place = ['at', 'from'].includes(wordAt(tokens, at + 1) ?? '') ? tokens[at + 2] : undefined;
  return named || hasCapital(place);
}

const counters = new Set(
  'counter bar till tills scenes desk curtain stall pumps brand wheel kitchen lens'.split(' '),
);

const ofOurs = new Set(['board', 'team', 'staff', 'crew', 'payroll', 'council', 'faculty', 'rota']);
const doing = new Set(
  'answer bake build clean cook drive fix make mend pack sew teach deliver design sort'.split(' '),
);
const duties = new Set(['duty', 'shift', 'call', 'rota', 'reception', 'payroll']);

/** *The 6 people behind the bar* serve the others. */
export function isBehindTheCounter(tokens: Passage['tokens'], at: number): boolean {
  const the = wordAt(tokens, at + 1) ?? '';
  // *On our board*.
  const unit = wordAt(tokens, at + 2) ?? '';
  if (['on', 'in'].includes(wordAt(tokens, at) ?? '') && the === 'our' && ofOurs.has(unit)) return true;
  // *Who answer your emails*.
  if (isRelativeWho(wordAt(tokens, at)) && doing.has(the) && unit === 'your') return true;
  // *On duty*, *on the rota*.
  if (wordAt(tokens, at) === 'on' && duties.has(the)) return true;
  return (
    wordAt(tokens, at) === 'behind' &&
    (the === 'the' || the === 'our') &&
    counters.has(wordAt(tokens, at + 2) ?? '')
  );
}
