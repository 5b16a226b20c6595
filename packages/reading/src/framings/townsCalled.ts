// Towns that are told what they do, asked or scolded: they stand for those who live there. One that is only thanked is not
// called out.
import type { Evidence, YesNoFact } from '@fineline/ruleset';
import { you, type Scene } from '../scene/scene.ts';
import { isName } from '../names/isName.ts';
import { isTown } from '../lexicon/isTown.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { hails, isAdverb, isFiniteVerb } from '../lexicon/lists/wordLists.ts';

const callOut = { word: 'call-out', cue: 'town-called' } as const;

/**
 * *Sheffield, you put gravy on everything*, *Hey Ely, was it the soup?*, *Dear Rochester, your bins are full*: whoever lives in
 * a town, told what they do or asked about it, in the sentence that names it or the one behind.
 */
export function townsCalled({ passage, holds }: Scene, question: YesNoFact): readonly Evidence[] {
  const { tokens, sentences, masks } = passage;
  const toldYou = holds.some(held => (held & you) !== 0);
  const asked = toldYou ? (question.evidence ?? []) : [];
  const lastAsked = Math.max(...asked.slice(-1).map(({ span }) => span?.end ?? 0), 0);
  return foundIn(sentences, ({ from, to }, index) => {
    if (masks.of[from] !== 0) return undefined;
    const first = tokens[from]?.kind === 'mark' ? from + 1 : from;
    const name = behindHail(tokens, first);
    const end = endOfTown(tokens, name, to);
    if (end === undefined) return undefined;
    const span = spanOf(tokens, name, end);
    // *Bless you, Luton.* pities whatever follows, *looking at you, Luton: …* means them.
    if (['bless', 'looking'].includes(wordAt(tokens, first) ?? '')) return { ...callOut, span };
    if (lastAsked > span.start || isToldOfThem(tokens, end, to)) return { ...callOut, span };
    const next = sentences[index + 1];
    // *Ely: put the lid on. You leave it off more than anybody.*
    if (next === undefined) return undefined;
    // *Nice one, Hull. Your library books came back nine years late.*
    if (isOfTheirHomes(tokens, next.from, next.to)) return { ...callOut, span };
    if (!isToldTo(tokens, next.from)) return undefined;
    return (holds[index]! & you) === 0 ? { ...callOut, span } : undefined;
  });
}

/** Whether a word stands before a token; asked of later and later tokens, each of which is passed once. */
function wordsBefore(tokens: readonly Token[]): (word: string, from: number) => boolean {
  const words = new Set<string>();
  let passed = 0;
  return (word, from) => {
    for (; passed < from; passed++) words.add(wordAt(tokens, passed) ?? '');
    return words.has(word);
  };
}

/** *Our data says Leeds sleeps in. Sweet dreams, Leeds.*: a town that is told of, and then spoken to by its name. */
export function townsTold({ passage: { tokens, sentences, masks }, holds }: Scene): readonly Evidence[] {
  const isNamedBefore = wordsBefore(tokens);
  return foundIn(sentences, ({ from, to }, index) => {
    if (isToldTo(tokens, from)) {
      // *You rowed late, Hull, and we saw it*, *you left it on, Leeds.*
      for (let at = from + 3; at < Math.min(to, from + townWithin); at++)
        if (isMark(tokens, at - 1, ',') && isTown(tokens[at]) && tokens[at + 1]?.kind === 'mark')
          return { ...callOut, span: spanOf(tokens, at, at + 1) };
    }
    // *We get it, Hull.*
    const seen = wordAt(tokens, from) === 'we' && noticing.has(wordAt(tokens, from + 1) ?? '');
    if (seen && isMark(tokens, from + 3, ',') && isTown(tokens[from + 4]))
      return { ...callOut, span: spanOf(tokens, from + 4, from + 5) };
    const last = tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1;
    const opens = isMark(tokens, from + 1, ',') ? from : undefined;
    const at = isMark(tokens, last - 1, ',') && isTown(tokens[last]) ? last : opens;
    if (at === undefined || !isTown(tokens[at]) || masks.of[at] !== 0) return undefined;
    const town = wordAt(tokens, at)!;
    const said = at === last ? from : from + 2;
    const shamed = wordAt(tokens, from) === 'for' && wordAt(tokens, from + 1) === 'shame';
    const scolded = shamed || scolding.has(wordAt(tokens, said) ?? '');
    // *What is it with you and gherkins, Perth?*
    const asked = at === last && isMark(tokens, to - 1, '?') && (holds[index]! & you) !== 0;
    if (scolded || asked) return { ...callOut, span: spanOf(tokens, at, at + 1) };
    return isNamedBefore(town, from) ? { ...callOut, span: spanOf(tokens, at, at + 1) } : undefined;
  });
}

const noticing = new Set(['know', 'get']);

/** What scolds a town: *For shame, Dundee.*, *Ely, explain yourself.* */
const scolding = new Set(
  'steady really tut tsk oi easy explain behave stop calm own admit confess grow'.split(' '),
);

/** How far into a sentence that tells a town what it did its name may stand, in tokens. */
const townWithin = 20;

/** *We know about it*, *you left fourteen shoes*, *your bins are full*, *38% of you have not*. */
function isToldOfThem(tokens: readonly Token[], end: number, to: number): boolean {
  if (isToldTo(tokens, end + 1)) return true;
  // *We know about the ice cream.*
  if (wordAt(tokens, end + 1) === 'we' && knowing.has(wordAt(tokens, end + 2) ?? ''))
    // *We hear you.* listens to them.
    return !(wordAt(tokens, end + 2)!.startsWith('hear') && wordAt(tokens, end + 3) === 'you');
  return isOfTheirHomes(tokens, end + 1, to);
}

/** What is in people's homes or shows what they do there; a town's trains, shops and tickets are the company's. */
const ofHomes = new Set(
  (
    'lights lamps ovens oven kettles kettle bins bin recycling rubbish basket baskets trolley trolleys search searches ' +
    'history thermostat thermostats heating radiators boilers taps showers baths toilets fridges freezers phones screens ' +
    'tvs televisions doorbells curtains bedtime bedtimes alarms snoring sleep step steps orders order playlist playlists ' +
    'queue queues habits manners books browser diets bodies dogs cats teenagers taste tastes usage demand shopping ' +
    'messages swipes matches excuses tips takeaways snacks leftovers washing dishwashers hosepipes sprinklers'
  ).split(' '),
);
/** How far behind *your* what they have may stand, and how far behind that what is told of it, in tokens. */
const homesWithin = 5;
const tellingWithin = 9;

/** *Your porch lights went off early*, *your search history on Sunday was a lot*. */
function isOfTheirHomes(tokens: readonly Token[], at: number, to: number): boolean {
  if (wordAt(tokens, at) !== 'your') return false;
  for (let noun = at + 1; noun < Math.min(to, at + homesWithin); noun++) {
    if (!ofHomes.has(wordAt(tokens, noun) ?? '')) continue;
    for (let verb = noun + 1; verb < Math.min(to, noun + tellingWithin); verb++) {
      const word = wordAt(tokens, verb);
      // *Your order will be late*, *your orders are on their way*.
      if (futures.has(word ?? '')) return false;
      if (isFiniteVerb(word) || word === 'tell' || word === 'say') return !isServed(tokens, verb + 1);
    }
  }
  return false;
}

const futures = new Set(['will', 'can', 'may', 'might', 'could', 'should']);
const served = new Set(
  'ready here on delivered collected waiting available coming safe fixed mended'.split(' '),
);

/** *Are on their way*, *are ready*; *was on until four* tells what they did. */
function isServed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (word === 'on') return ['their', 'its', 'the', 'sale'].includes(wordAt(tokens, at + 1) ?? '');
  return served.has(word);
}

const knowing = new Set(['know', 'see', 'saw', 'noticed', 'heard', 'hear', 'counted']);

/** *You left …*, *you never …*: what they did, and nothing that anybody would be proud of. */
function isToldTo(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'you') return false;
  const place = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const verb = wordAt(tokens, place);
  // *You can stop ordering them at midnight.*
  if (verb === 'can' && ['stop', 'quit'].includes(wordAt(tokens, place + 1) ?? '')) return true;
  return verb !== undefined && !kind.has(verb);
}

/** What is said to a town and tells nothing that it did, or something good. */
const kind = new Set(
  (
    'are were can could will may might should have need deserve rock asked made helped gave raised recycled tipped donated ' +
    "saved planted walked voted kept you're came turned beat won danced sang cheered ran cycled swam hiked marched " +
    'showed filled packed shared smashed delivered'
  ).split(' '),
);

const blessing = new Set(
  'bless goodnight good morning evening sorry oh tut psst oi sleep nice sweet steady well bravo chin poor never congratulations'.split(
    ' ',
  ),
);

/** Where the name may stand: at `at`, or behind a greeting of one or two words and its comma. */
function behindHail(tokens: readonly Token[], at: number): number {
  const first = wordAt(tokens, at) ?? '';
  if (hails.has(first)) return isMark(tokens, at + 1, ',') ? at + 2 : at + 1;
  // *Looking at you, New Orleans: …*
  if (first === 'looking' && wordAt(tokens, at + 1) === 'at' && wordAt(tokens, at + 2) === 'you')
    return isMark(tokens, at + 3, ',') ? at + 4 : at;
  if (!blessing.has(first)) return at;
  for (let comma = at + 1; comma < at + 4; comma++) if (isMark(tokens, comma, ',')) return comma + 1;
  // *Well done Luton!*
  if (first === 'well' && wordAt(tokens, at + 1) === 'done') return at + 2;
  return at;
}

/** What the names of many towns open with, and no name of a person. */
const partsOfTowns = new Set(
  'new san santa los las el fort port saint st great east west north south'.split(' '),
);

/** The mark behind one to three capitalised words, the last of them a town that is known. */
function endOfTown(tokens: readonly Token[], name: number, to: number): number | undefined {
  const first = wordAt(tokens, name) ?? '';
  // *New Orleans, …*: what opens such a name may be a word of the calendar elsewhere.
  let end = partsOfTowns.has(first) ? name + 1 : name;
  while (end < Math.min(to, name + 3) && isName(tokens[end])) end++;
  const mark = tokens[end];
  if (end === name || mark?.kind !== 'mark' || !',:.!'.includes(mark.text)) return undefined;
  // *Salt Lake City, …*
  const city = end > name + 1 && wordAt(tokens, end - 1) === 'city';
  // *King’s Lynn: …*.
  const compound = end > name + 1 && (partsOfTowns.has(first) || first.endsWith("'s"));
  return city || compound || isTown(tokens[end - 1]) ? end : undefined;
}
