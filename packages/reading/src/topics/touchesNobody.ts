// Sensitive subjects in what a company does for everybody: an offer of help, a gift to a cause, a wish, thanks to its own
// people. They are told of nobody, as long as nothing beside them was seen, counted or guessed.
import { aDeed, aGroup, heldBy, people, you, type Scene } from '../scene/scene.ts';
import { onePerson } from '../lexicon/classes.ts';
import { isCompanysDeed } from './companysDeeds.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';

const offering: Phrases = phrasesOf(
  'is available',
  'are available',
  'here to help',
  'phone line for',
  'new line for',
  'line is open',
  'here for',
  'are here',
  'we can help',
  'we can support',
  'talk to us',
  'speak to us',
  'speak to our',
  'talk to our',
  'call free',
  'free help',
  'free advice',
  'no appointment',
  'behind the counter',
  'helpline',
  'our pharmacists',
  'our nurses',
  'if you use',
  'if you need',
  'please book',
  'please ask',
  'talk to a',
  'speak to a',
  'ask a pharmacist',
  'see a doctor',
  'see your gp',
  'call your gp',
  'ask your gp',
);
const supposing: Phrases = phrasesOf('if you use', 'if you need', 'if you are', "if you're", 'if you have');
const giving: Phrases = phrasesOf(
  'gave what',
  'gave generously',
  'harvest',
  'food drive',
  'raised',
  'raising',
  'donated',
  'donating',
  'donate',
  'donation',
  'donations',
  'fundraising',
  'fundraisers',
  'proceeds',
  'charity',
  'volunteers',
);
/** What many gave is told of none of them, from so many on. */
const aMultitude = 10_000;
const ofGifts: Phrases = phrasesOf(
  'gave what',
  'gave generously',
  'harvest',
  'food drive',
  'collection point',
  'donated',
  'food bank appeal',
);
const wishing: Phrases = phrasesOf(
  'happy',
  'merry',
  'wishing',
  "here's to",
  'thank you to our',
  'thanks to our',
  'thanks to all our',
);

/** Words of somebody who watched, measured, compares or guesses. */
const seeing = new Set(
  (
    'again still always search searches searched sell sells seller sellers sold sales orders ordered buys bought bookings booked streams ' +
    'downloads rise rises peak peaks most noticed notice looks seem seems sounds your ' +
    "you've spotted guess clearly apparently"
  ).split(' '),
);
/** What nobody sees but whoever watches: *we know*; *the dentist will see you* is an offer. */
const watching = new Set('see saw know knew'.split(' '));
/** *We can tell*, *we watch*. */
const boasting = new Set('tell watch watched notice'.split(' '));
const measuring = new Set(
  (
    'percent pc cent half third quarter top favourite favorite popular busiest trend trends trending average typical record more less ' +
    'fewer than every each mentions requests often rarely never finally someone somebody basket baskets'
  ).split(' '),
);
/** Remarks: *you can stop pretending*, *hide it before she comes*, *the liver is not*. */
const remarking = new Set(
  'stop admit hide pretend pretending deny relax breathe need want not he she him her his they them'.split(
    ' ',
  ),
);
/** What says what people may do. */
const enabling = new Set(['can', 'may', 'will', 'free', 'open', 'opens']);
/** How much of a sentence is looked at, in tokens. */
const longest = 60;

/** Tells of a sentence whether what is sensitive in it is told of nobody. */
export function touchesNobody(scene: Scene): (sentence: number) => boolean {
  const { address, groups } = scene;
  const spoken = address.fact.evidence ?? [];
  // *Half a million families gave what they could*.
  if (
    groups.length > 0 &&
    address.calls.length === 0 &&
    groups.every(({ cohort: { size } }) => (size?.min ?? 0) >= aMultitude)
  )
    return sentence =>
      [sentence, sentence - 1, sentence + 1].some(at => holdsOne(scene, at, ofGifts)) &&
      !guesses(scene, sentence);
  if (groups.length > 0 || address.calls.length > 0 || spoken.some(({ word }) => word === 'individual'))
    return () => false;
  if (announcesOnly(scene)) return () => true;
  return sentence => isServed(scene, sentence) || isCompanysDeed(scene, sentence);
}

const explaining = new Set(['how', 'why']);

/** How many sentences an announcement may have. */
const mostSentences = 8;

/** *Kids swim for free*, *our wine bar opens on Monday*: nothing in the text is past, counted, compared or asked. */
function announcesOnly(scene: Scene): boolean {
  const { sentences } = scene.passage;
  return sentences.length <= mostSentences && sentences.every((_, index) => announces(scene, index));
}

function announces(scene: Scene, index: number): boolean {
  const { tokens, sentences } = scene.passage;
  const { from, to } = sentences[index]!;
  const held = heldBy(scene, index);
  // *How gin makes Ely sleep* tells what somebody looked into.
  if (explaining.has(wordAt(tokens, from) ?? '') && wordAt(tokens, to - 1) !== undefined) return false;
  if (to - from > longest || (held & (aGroup | aDeed)) !== 0 || guesses(scene, index)) return false;
  let enabled = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    // *20% off*.
    const offer = token.text === '%' && wordAt(tokens, at + 1) === 'off';
    if ((token.text === '%' && !offer) || token.text === '?') return false;
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    // *Half-price*.
    const next = isMark(tokens, at + 1, '-') ? at + 2 : at + 1;
    const isOffer = wordAt(tokens, next) === 'price' || wordAt(tokens, at + 1) === 'you';
    // *Half price*, *someone you love*.
    if ((measuring.has(word) && !isOffer) || isPastVerb(word)) return false;
    if (remarking.has(word) && wordAt(tokens, at - 1) !== 'or') return false;
    enabled ||= enabling.has(word);
  }
  // *Patients can now book* tells what they may do; *you owe £40* tells of whoever reads.
  return enabled || (held & (people | you)) === 0;
}

/** It is part of an offer, a gift, a wish or thanks. */
function isServed(scene: Scene, sentence: number): boolean {
  const given = [sentence, sentence - 1].some(at => holdsOne(scene, at, giving));
  const wished = opensWith(scene, sentence, wishing) && !tellsOfPast(scene, sentence);
  const offered = [sentence, sentence + 1, sentence + 2].some(at => holdsOne(scene, at, offering));
  // *Anxious about your flight? Our crew are here to help.*
  if (offered && asksForNeed(scene, sentence)) return true;
  if (!given && !wished && !offered) return false;
  // *Minibuses carry 16 passengers: please book if you use a wheelchair*.
  const supposed = offered && holdsOne(scene, sentence, supposing);
  const about = given || wished ? aGroup : supposed ? aGroup | aDeed : aGroup | people | aDeed;
  if ((heldBy(scene, sentence) & about) !== 0) return false;
  return (
    !guesses(scene, sentence) &&
    !tellsOfOne(scene, sentence) &&
    !((offered || given) && isMeasured(scene, sentence))
  );
}

const inNeed = new Set(
  'feeling worried anxious nervous struggling grieving caring coping living quitting need suffering going trouble lost scared stressed pregnant'.split(
    ' ',
  ),
);

/** *Feeling anxious about your flight?*, and not *struggling with rent again?* */
function asksForNeed(scene: Scene, sentence: number): boolean {
  const { tokens, sentences } = scene.passage;
  const { from, to } = sentences[sentence]!;
  if (!inNeed.has(wordAt(tokens, from) ?? '') || tokens[to - 1]!.text !== '?') return false;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (isPastVerb(word) || tokens[at]!.kind === 'number' || (seeing.has(word) && word !== 'your'))
      return false;
  }
  return true;
}

function holdsOne({ passage: { tokens, sentences } }: Scene, sentence: number, wanted: Phrases): boolean {
  const range = sentences[sentence];
  if (range === undefined) return false;
  for (let at = range.from; at < Math.min(range.to, range.from + longest); at++)
    if (phraseAt(tokens, at, wanted) !== undefined) return true;
  return false;
}

function opensWith({ passage: { tokens, sentences } }: Scene, sentence: number, wanted: Phrases): boolean {
  return phraseAt(tokens, sentences[sentence]!.from, wanted) !== undefined;
}

/** *Happy Father’s Day to all who hid*: what they did, or how often, is told with the wish. */
function tellsOfPast({ passage: { tokens, sentences } }: Scene, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + longest); at++)
    if (isPastVerb(wordAt(tokens, at)) || tokens[at]!.kind === 'number') return true;
  return false;
}

function tellsOfOne({ passage: { sentences, classes } }: Scene, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + longest); at++)
    if ((classes[at]! & onePerson) !== 0) return true;
  return false;
}

/** *Pregnancy tests doubled*. */
function isMeasured({ passage: { tokens, sentences } }: Scene, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + longest); at++)
    if (rising.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const rising = new Set(
  'rose fell grew peaked doubled tripled trebled quadrupled jumped climbed soared dropped'.split(' '),
);

/** It says what whoever reads did, or what somebody saw. */
function guesses(scene: Scene, sentence: number): boolean {
  const { tokens, sentences } = scene.passage;
  const { from, to } = sentences[sentence]!;
  const spoken = (heldBy(scene, sentence) & you) !== 0;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    if (seeing.has(word) || (watching.has(word) && wordAt(tokens, at + 1) !== 'you')) return true;
    const before = wordAt(tokens, at - 1);
    if ((watching.has(word) || boasting.has(word)) && (before === 'we' || before === 'can')) return true;
    if (spoken && isPastVerb(word) && wordAt(tokens, at - 1) === 'you') return true;
  }
  return false;
}
