// People of stories: films, games and series are announced with a number of people whom nobody serves. A label makes no
// story of what people did: *Ad: 9 guests fell asleep* counts guests, and *our film: nine people stranded on an island*
// none. Nor is a label a goal: *squad goals: 8 walkers sang* counts walkers, and *goal: 900 families fed by May* nobody.
import { firstPerson, secondPerson } from '../../lexicon/classes.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Sentence } from '../../passage/sentences.ts';
import { hasOneCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { announces, happened, haveDone, longest, parts, showsIt, works } from './announcements.ts';
import { isBilled } from './billed.ts';
import { ofWorks, tellsOfNewWork } from './newWorks.ts';

/** People whom a company serves, as no story calls them. */
const served = new Set('members subscribers customers users listeners viewers fans you'.split(' '));

/** *Twelve people walk into a hotel*, *nine strangers share a lift. New drama, Monday at nine.*: nobody whom anybody serves. */
export function inStory(passage: Passage, from: number, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const index = sentenceOf[from]!;
  const sentence = sentences[index]!;
  if (from === sentence.from && standsAt(tokens, to, ['walk', 'into', 'a'])) return true;
  if (standsAt(tokens, sentence.from, ['once', 'upon', 'a']) || isMadeUp(passage, sentences[index + 1]))
    return true;
  for (let at = from; at < to; at++) if (wordAt(tokens, at) === 'playable') return true;
  if (isLineUp(passage, sentence, from, to)) return true;
  const noun = wordAt(tokens, to - 1) ?? '';
  if ((ofStories.has(noun) || ofTitles.has(noun)) && isBilled(passage, sentence, from)) return true;
  if (isAbout(passage, sentence, from) || isFilm(passage, from, to)) return true;
  // *Seven strangers, one lift, and nobody knows who lied. New drama, 9 June.*
  const cast = ofStories.has(noun) && !isTold(passage, sentence);
  const behind = [sentences[index + 1], sentences[index + 2]];
  if (cast && (announces(passage, behind[0]) || showsIt(passage, behind[1]))) return true;
  // *All six suspects are lying. Our new whodunnit is out on Friday.*
  if (cast && behind[0] !== undefined && tellsOfNewWork(passage, behind[0])) return true;
  // *She married fourteen men and buried the paperwork. All episodes, Sunday.*
  if (opensWithHero(passage, sentence) && behind.some(next => announces(passage, next))) return true;
  if (numbersPart(passage, sentence, from) || isCast(passage, index, from, to)) return true;
  // *Six strangers, one secret: our new thriller asks …*.
  if (ofStories.has(noun) && tellsOfNewWork(passage, sentence)) return true;
  // *Six degrees, three people, one small world: a new play.*
  if (isListed(passage, sentence) && tellsOfNewWork(passage, sentence)) return true;
  if (isPlot(passage, sentence, from, to) || isInPart(passage, sentence, from, to)) return true;
  // *In our new thriller, one passenger knows what the other eleven did.*
  if (wordAt(tokens, sentence.from) === 'in' && tellsOfNewWork(passage, sentence)) return true;
  if (happened(passage, sentence)) return false;
  if (isPictured(passage, sentence, from)) return true;
  if (playsIn(passage, sentence, from)) return true;
  if (served.has(noun) || isTold(passage, sentence)) return false;
  // *Coming Friday: Eleven Strangers.* gives its title.
  if (wordAt(tokens, sentence.from) === 'coming' && isTitled(passage, from, to)) return true;
  return [index - 1, index, index + 1, index + 2].some(at => announces(passage, sentences[at]));
}

const picturing = [['imagine'], ['picture', 'this'], ['picture', 'it'], ['picture', 'the', 'scene']];

/** *Picture this: nine guests, one lift, no music.*: nothing of it happened. */
function isPictured(passage: Passage, sentence: Sentence, from: number): boolean {
  const { tokens } = passage;
  const words = picturing.find(opening => standsAt(tokens, sentence.from, opening));
  if (words === undefined || isTold(passage, sentence)) return false;
  return from === sentence.from + words.length + 1 && isMark(tokens, from - 1, ':');
}

const heroes = new Set(['he', 'she', 'they']);

function opensWithHero(passage: Passage, sentence: Sentence): boolean {
  return heroes.has(wordAt(passage.tokens, sentence.from) ?? '') && !isTold(passage, sentence);
}

const performances = new Set([
  'album',
  'concert',
  'gala',
  'exhibition',
  'ballet',
  'orchestra',
  'lineup',
  'line-up',
]);
/** What a work does with its people. */
const plotting = new Set(
  'pits follows stars features unlocks introduces tells traps strands imagines reunites throws centres centers chronicles'.split(
    ' ',
  ),
);
/** How far into its sentence a plot may start, in tokens. */
const plotWithin = 8;

/** *The Halloween quest pits you against thirteen witches*, *level 12 unlocks the Baron, a man with three friends*. */
function isPlot(passage: Passage, { from: start, to: end }: Sentence, from: number, to: number): boolean {
  const { tokens } = passage;
  if (served.has(wordAt(tokens, to - 1) ?? '')) return false;
  let work = false;
  for (let at = start; at < Math.min(from, start + plotWithin); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (work && plotting.has(word)) return true;
    work ||=
      works.has(word) ||
      performances.has(word) ||
      ((parts.has(word) || word === 'level' || word === 'stage') &&
        coreNumberAt(tokens, at + 1) !== undefined);
  }
  // *This spring's blockbuster: forty thieves, one lamp.*, *our podcast this week: …*
  // *Viewers who finished the series: 4* counts those before the colon.
  if (!isMark(tokens, from - 1, ':') || coreNumberAt(tokens, from)?.to === to) return false;
  // *Ad: 9 guests booked our spa*, *last night's show: 9 guests fell asleep*.
  const ofWhom = ofStories.has(wordAt(tokens, to - 1) ?? '');
  if (!ofWhom && (haveDone(passage, to) || isOurs(passage, to, Math.min(end, to + longest)))) return false;
  const time = thisTime.has(wordAt(tokens, from - 3) ?? '') ? from - 4 : from - 3;
  return [from - 2, time].some(at => works.has(wordAt(tokens, at) ?? ''));
}

const thisTime = new Set(['this', 'next', 'last']);

/** Only nouns stand before its colon. */
function isListed({ tokens }: Passage, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++) {
    if (isMark(tokens, at, ':')) return at > from + 2;
    if (isFiniteVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at))) return false;
  }
  return false;
}

/** *In chapter two the four sisters who fled come home*; *in episode two, 41 viewers gave up* tells of those who saw it. */
function isInPart(passage: Passage, { from: start }: Sentence, from: number, to: number): boolean {
  const { tokens } = passage;
  const noun = wordAt(tokens, to - 1) ?? '';
  if (wordAt(tokens, start) !== 'in') return false;
  const number = parts.has(wordAt(tokens, start + 1) ?? '') ? coreNumberAt(tokens, start + 2) : undefined;
  if (number === undefined)
    return ofStories.has(noun) && [2, 3].some(by => isWork(wordAt(tokens, start + by))) && start + 9 > from;
  const subject = isMark(tokens, from - 1, ',') && isPastVerb(wordAt(tokens, to));
  return from > number.to && !subject && !isOurs(passage, start, from);
}

function isWork(word = ''): boolean {
  return works.has(word) || word === 'episode' || word === 'chapter';
}

function isOurs({ classes }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((classes[at]! & firstPerson) !== 0) return true;
  return false;
}

/** Those who perform or compete, and no company serves by that name. */
const performers = new Set(
  (
    'players judges jurors bakers chefs cooks actors singers dancers musicians hosts referees coaches comedians contestants brothers ' +
    'sisters lads pilots drummers guitarists jugglers acrobats clowns'
  ).split(' '),
);

const performing = new Set(['play', 'star', 'perform', 'compete', 'remain']);

/** *Three judges, ten bakers, one cake.*: a list of who and what there is, in which nobody does anything. */
function isLineUp(
  { tokens }: Passage,
  { from: start, to: end }: Sentence,
  from: number,
  to: number,
): boolean {
  if (!performers.has(wordAt(tokens, to - 1) ?? '')) return false;
  // *Six actors play thirty parts*.
  if (performing.has(wordAt(tokens, to) ?? '')) return true;
  const opens = from === start || isMark(tokens, from - 1, ',');
  if (!opens || (!isMark(tokens, to, ',') && !isMark(tokens, from - 1, ','))) return false;
  for (let at = start; at < Math.min(end, start + longest); at++) {
    // *And a secret that will keep you up*.
    if (wordAt(tokens, at) === 'that') break;
    // *Our guests include a bishop, two judges …*.
    const whose = wordAt(tokens, at) === 'include' ? (wordAt(tokens, at - 1) ?? '') : '';
    if (pluralPeople(whose) === 'people' && !performers.has(whose)) return false;
    if (isFiniteVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at))) return false;
  }
  return true;
}

const invented = new Set(['fictional', 'imaginary', 'invented', 'made-up', 'fictitious']);

/** *The grandmothers are fictional.* */
function isMadeUp({ tokens }: Passage, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.words > longestFragment + 2) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (invented.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *The school play is about a driver and two …*. */
function isAbout({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  let named = false;
  for (let at = Math.max(start, from - longest); at < from; at++) {
    const word = wordAt(tokens, at) ?? '';
    named ||= ofWorks.has(word.endsWith("'s") ? word.slice(0, -2) : word);
    if (named && word === 'about' && ['is', "it's"].includes(wordAt(tokens, at - 1) ?? '')) return true;
  }
  return false;
}

const ofTitles = new Set(
  'men women brides brothers sisters kings queens popes monkeys strangers friends amigos tailors gentlemen ladies musketeers dwarves'.split(
    ' ',
  ),
);

/** *12 Angry Men*, *The Forty Thieves* among words in lower case: a title that nothing marks. */
function isFilm(passage: Passage, from: number, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const noun = wordAt(tokens, to - 1) ?? '';
  const told = ofTitles.has(noun) || ofStories.has(noun);
  if (to >= from + 3 && ofTitles.has(noun) && isTitled(passage, from + 1, to)) return true;
  const sentence = sentences[sentenceOf[from]!]!;
  if (served.has(noun) || isRelativeWho(wordAt(tokens, to)) || !isTitled(passage, from + 1, to)) return false;
  // A number in words has a capital of its own inside a sentence.
  const first = tokens[from]!;
  const opens = from === sentence.from || isMark(tokens, from - 1, ':');
  const named = hasOneCapital(first) && !opens;
  return (named || told) && hasPlainWord(passage, sentence);
}

/** How long a word is that headlines write with a capital letter. */
const longWord = 4;

function hasPlainWord({ tokens }: Passage, { from, to }: Sentence): boolean {
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.capitals === 'none' && token.end - token.start >= longWord)
      return true;
  }
  return false;
}

/** It tells whoever reads of themselves, or of the company. */
function isTold({ classes }: Passage, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++)
    if ((classes[at]! & (firstPerson | secondPerson)) !== 0) return true;
  return false;
}

/** *Season 3 opens with nine strangers*. */
function numbersPart({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  if (!parts.has(wordAt(tokens, start) ?? '') || coreNumberAt(tokens, start + 1) === undefined) return false;
  for (let at = start; at < from; at++) if (isPastVerb(wordAt(tokens, at))) return false;
  return true;
}

/** Whom stories are about, and no company serves by that name. */
const ofStories = new Set(
  (
    'strangers friends enemies lovers exes sisters brothers siblings cousins twins detectives thieves spies suspects survivors ' +
    'widows widowers soldiers astronauts outlaws witches wizards jurors assassins villagers castaways heirs orphans ' +
    'brides grooms husbands wives sons daughters queens kings princes princesses knights killers murderers nuns priests ' +
    'cops crooks robbers bandits pirates gangsters hitmen conmen cowboys vampires zombies ghosts aliens'
  ).split(' '),
);
const longestFragment = 4;

/** *Nine strangers. One lighthouse.*: a number of people alone, and then a number of things. */
function isCast({ tokens, sentences }: Passage, index: number, from: number, to: number): boolean {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]];
  if (from !== sentence.from || !isMark(tokens, to, '.') || !ofStories.has(wordAt(tokens, to - 1) ?? ''))
    return false;
  return next !== undefined && next.words <= longestFragment && coreNumberAt(tokens, next.from) !== undefined;
}

/** *In our new game you run a bank with 19 customers*. */
function playsIn({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  if (wordAt(tokens, start) !== 'in') return false;
  // *In episode six, 13 rowers …*.
  if (parts.has(wordAt(tokens, start + 1) ?? '') && coreNumberAt(tokens, start + 2) !== undefined)
    return true;
  for (let at = start + 2; at < Math.min(from, start + 5); at++)
    if (works.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

function isTitled({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.capitals === 'none') return false;
  }
  return true;
}
