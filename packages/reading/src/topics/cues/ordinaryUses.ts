// Words that name a sensitive subject in one company and an ordinary thing in another: a vote on a flavour, a clinic for
// bicycles, a wage that the company pays.
import type { Confirm } from '../../cues/cue.ts';
import { wordAt, type Token } from '../../tokens/token.ts';

const voting = new Set(
  'vote votes voted voting ballot ballots candidate candidates campaign campaigned'.split(' '),
);
const ofState = new Set(
  (
    'election elections electoral elected polling party parties referendum brexit government parliament congress senate president ' +
    'presidential minister ministers mayor mayors mp mps council councillor leave remain labour tory tories conservative ' +
    'conservatives liberal republican republicans democrat democrats trump biden harris obama politics political politicians ' +
    'voter voters constituency turnout swing postal booth independence independent manifesto left-wing right-wing ' +
    'losing leader leadership impeachment union abortion immigration'
  ).split(' '),
);
const asking = new Set(['how', 'who', 'whom', 'whoever', 'whichever']);

/** *You voted, and mango stays*: a vote is one of state where something of state is told of, or how they voted. */
export const ofStateIfAVote: Confirm = ({ passage: { tokens } }, { from, to }) => {
  if (to - from > 2 || !voting.has(wordAt(tokens, from) ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (asking.has(wordAt(tokens, at) ?? '')) return !['the', 'our'].includes(wordAt(tokens, at + 1) ?? '');
  const end = Math.min(tokens.length, to + 60);
  for (let at = Math.max(0, from - 60); at < end; at++)
    if (ofState.has(wordAt(tokens, at) ?? '')) return true;
  return false;
};

const mended = new Set(
  (
    'homework phone mobile bike bicycle cycle repair golf swing serve tennis football coding computer laptop legal tax money ' +
    'writing spelling grammar maths math book books batting style fashion plant garden gadget sewing recipe knife denim jean shoe ' +
    'trainer guitar piano chess putting skills cv career printer'
  ).split(' '),
);
const clinics = new Set([
  'clinic',
  'clinics',
  'doctor',
  'doctors',
  'hospital',
  'surgery',
  'patient',
  'patients',
]);

const ofPersons = new Set(['doctor', 'doctors', 'patient', 'patients']);
const own = new Set(['our', 'this', 'your']);
/** What is told, and not lived. */
const told = new Set(
  'drama thriller novel sitcom series film whodunnit soap scene scenes episode finale trailer chapter finishing masterclass'.split(
    ' ',
  ),
);

/** How far off that may stand, in tokens. */
const toldWithin = 8;

/** *A homework clinic*, *the bike hospital* heal nobody. */
export const ofBodiesIfAClinic: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from, to }) => {
  const word = wordAt(tokens, from) ?? '';
  if (to - from > 1 || !clinics.has(word)) return true;
  // The clinic that tells of itself.
  if (!ofPersons.has(word) && own.has(wordAt(tokens, from - 1) ?? '')) return false;
  const { from: start, to: end } = sentences[sentenceAt(from)]!;
  for (let at = Math.max(start, from - toldWithin); at < Math.min(end, from + toldWithin); at++)
    if (told.has(wordAt(tokens, at) ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 2); at--)
    if (mended.has(wordAt(tokens, at) ?? '')) return false;
  return true;
};

const spending = new Set(['spend', 'spends', 'spent']);
const times = new Set(
  'seconds minutes hours days nights weekends weeks months years time afternoons evenings'.split(' '),
);
/** How far behind what is spent it may be named, in tokens. */
const spentWithin = 5;

/** *Spent more than 2 million hours in our parks*: time is spent, too. */
export const notOfTime: Confirm = ({ passage: { tokens } }, { from, to }) => {
  if (!spending.has(wordAt(tokens, from) ?? '')) return true;
  for (let at = from + 1; at < to + spentWithin; at++) if (times.has(wordAt(tokens, at) ?? '')) return false;
  return true;
};

const beings = new Set(
  "we're you're they're i'm he's she's stay no be being been is are was were so very more most too how endlessly unusually truly really extremely remarkably incredibly".split(
    ' ',
  ),
);

const allergens = new Set(
  (
    'nuts nut peanuts cats cat dogs dog pollen dust dairy milk eggs egg gluten wheat shellfish fish soy soya sesame latex bees wasps ' +
    'penicillin grass feathers fur mould nickel strawberries everything something it them us our your their the'
  ).split(' '),
);

/** What is *sick* for those who like it, and what one is sick of. */
const admired = new Set(
  'of bag bags beat beats trick tricks flip flips move moves skills tune tunes track tracks drop drops riff riffs kicks'.split(
    ' ',
  ),
);

/** *Sick of queues*, *a very patient designer*: of no body. */
export const ofBodiesIfAilingOrPatient: Confirm = ({ passage: { tokens } }, { from, to }) => {
  const word = wordAt(tokens, from);
  if (to - from > 1) return true;
  if (word === 'sick') return !admired.has(wordAt(tokens, to) ?? '');
  // *Allergic to calendars*.
  if (word === 'allergic' && wordAt(tokens, to) === 'to') return allergens.has(wordAt(tokens, to + 1) ?? '');
  return word !== 'patient' || !beings.has(wordAt(tokens, from - 1) ?? '');
};

const wages = new Set(['wage', 'wages', 'salary', 'salaries', 'pension', 'living_wage']);
const employing = new Set(
  'pay pays paid earns earn staff colleagues couriers workers employees team crew accredited employer'.split(
    ' ',
  ),
);

/** *We pay every courier the living wage* tells of the company, and of no customer. */
export const notOfEmployer: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from, to }) => {
  const isRise = wordAt(tokens, to - 2) === 'pay' && raises.has(wordAt(tokens, to - 1) ?? '');
  if (isRise && areOurs(tokens, from)) return false;
  const isWage = wages.has(wordAt(tokens, to - 1) ?? '');
  if (!isWage) return true;
  const sentence = sentences[sentenceAt(from)]!;
  const living = wordAt(tokens, to - 2) === 'living' || wordAt(tokens, from - 1) === 'living';
  if (!living) return true;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++)
    if (employing.has(wordAt(tokens, at) ?? '')) return false;
  return true;
};

const raises = new Set(['rise', 'rises', 'raise', 'raises']);

/** *Our drivers will get a pay rise*. */
function areOurs(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8) && tokens[at]!.kind === 'word'; at--)
    if (wordAt(tokens, at) === 'our') return true;
  return false;
}

const striking = new Set(['strike', 'strikes']);
const strikers = new Set(
  'nurses doctors teachers junior postal port dock miners general national rent school on the'.split(' '),
);
const ofStrikes = new Set('action pay ballot vote day days fund picket breaker breakers by'.split(' '));

/** *A bakery strike* at nine by the clock is none: who strikes stands before it, or what is done in a strike behind it. */
export const ofWorkersIfAStrike: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from, to }) => {
  if (to - from > 1 || !striking.has(wordAt(tokens, from) ?? '')) return true;
  const named = strikers.has(wordAt(tokens, from - 1) ?? '') || ofStrikes.has(wordAt(tokens, to) ?? '');
  if (!named) return false;
  // *Ridership fell over the strike*: how the trains run.
  const { from: start, to: end } = sentences[sentenceAt(from)]!;
  for (let at = start; at < Math.min(end, start + longestService); at++)
    if (services.has(wordAt(tokens, at) ?? '')) return false;
  return true;
};

const services = new Set(
  'passengers passenger ridership trains train trams tram buses bus tube ferry ferries flights journeys services timetable commuters'.split(
    ' ',
  ),
);
/** How much of a sentence is looked at, in tokens. */
const longestService = 60;

/** What is watched, read or sung is about something, and its people are not. */
export const works =
  'ballad ballads song songs anthem anthems finale film films movie movies drama dramas romcom romcoms comedy comedies';
