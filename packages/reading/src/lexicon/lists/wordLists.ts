// Small closed classes of English words that several phases ask for.

/** Words that end a noun phrase: what follows them belongs to something else. */
export const closedClass: ReadonlySet<string> = new Set(
  (
    'who whom whose which that and or but nor if unless in on at to for from by with without of as like is are was were be ' +
    'been being am have has had having do did does will would can could should shall may might must the a an this these ' +
    'those my your our their his her its it he she they we i you me us them him not never also than then so because while ' +
    'when where how what why up down off out over under into onto about after before during since until till per each ' +
    "every around across through between against near via there here who've who's who'd who'll we're we've you're you've " +
    "they're it's that's isn't aren't wasn't don't didn't can't won't no yes please"
  ).split(' '),
);

/** *You* and its forms. */
export const secondPersonWords: ReadonlySet<string> = new Set(
  "you your yours yourself yourselves you're you've you'll you'd y'all".split(' '),
);
/** *We*, *I* and their forms. */
export const firstPersonWords: ReadonlySet<string> = new Set(
  "we we're we've we'll us our ours i i'm me my".split(' '),
);
/** Words that say of a verb that it is not done. */
export const negations: ReadonlySet<string> = new Set("never not won't don't wouldn't can't".split(' '));

const irregularPast = new Set(
  (
    'ate became began bet bit bought broke brought built came caught chose cut did drank drew drove fell felt fought found ' +
    'flew forgot gave got grew had heard held hid hit kept knew laid left lent let lost made meant met paid put quit ran ' +
    'rang read rode rose shrank said sang sat saw sent set shut slept sold spent spoke spun stole stood stuck swam took taught ' +
    'told thought threw took tore understood went were was woke won wore wrote binged rewatched hurt burnt learnt spelt dreamt leapt lit clung crept dealt dug fed fled froze ground hung knelt lay led swore swept wept wound ' +
    'blew bled flung forgave forbade overslept overheard sank shook shone slid sought sprang stank strode struck strung swung ' +
    'undid undertook wove withdrew withheld rebuilt resold retold mistook misheard outdid outran upheld spilt'
  ).split(' '),
);

/** *Feed* and *hundred* end as the past does, *agreed* is one. */
const noPast = new Set('hundred naked sacred wicked rugged shed sled'.split(' '));
const pastsInEed = new Set('agreed disagreed freed guaranteed decreed'.split(' '));

/** True for a verb in the past, by its ending or from a list. */
export function isPastVerb(word: string | undefined): boolean {
  if (word === undefined) return false;
  if (irregularPast.has(word)) return true;
  if (word.length < 4 || !word.endsWith('ed') || noPast.has(word)) return false;
  return !word.endsWith('eed') || pastsInEed.has(word);
}

const finite = new Set(
  "is are was were has have had do did does will would can could may might must'll".split(' '),
);

/** True for an auxiliary or a verb in the past: a subject stands before it. */
export function isFiniteVerb(word: string | undefined): boolean {
  return word !== undefined && (finite.has(word) || isPastVerb(word));
}

const adverbs = new Set(
  'just still even also only once already now always alone actually really never somehow again'.split(' '),
);

/** True for a word that may stand between a subject and its verb. */
export function isAdverb(word: string | undefined): boolean {
  return word !== undefined && (adverbs.has(word) || (word.length > 4 && word.endsWith('ly')));
}

const pluralLooking = new Set(
  'sports news series arts games plus less express previous various business fitness wireless always perhaps chess swiss trans'.split(
    ' ',
  ),
);

/** True for a word that looks like a plural noun: it ends the search for people with a thing. */
export function looksPlural(word: string): boolean {
  if (word.length < 3 || !word.endsWith('s') || pluralLooking.has(word)) return false;
  return !/(?:ss|us|is|'s)$/.test(word);
}

/** *Rider's* is *rider*. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Numbers in one word, of things that somebody did within a day or a year. */
export const numerals: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty'.split(
    ' ',
  ),
);

/** Words that call to whoever is named behind them. */
export const hails: ReadonlySet<string> = new Set(['dear', 'hey', 'hi', 'hello']);

/** Words that leave one of many. */
export const lone: ReadonlySet<string> = new Set(['only', 'sole', 'lone', 'single', 'last']);
