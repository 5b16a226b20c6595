// A message to one customer by first name alone, with nothing in it that others might not hear: *Hey Nadia, your parcel’s out for
// delivery*, *Hello Femi, that charge drops off by itself*.
import { aDeed, we, type Scene } from '../scene/scene.ts';
import { onceMore, perceiving, repeating, traitsAt } from '../lexicon/traits.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { hails, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';

/** What a company may name as *your …* without telling anything of whoever it writes to. */
const served = new Set(
  (
    'order parcel refund account booking ticket delivery card request query message call feedback patience time streak goal target best ' +
    'personal week day month year name friend friends team next new free local first bus train flight appointment table seat code ' +
    'password pin receipt basket badge prize cake gift voucher points driver courier engineer adviser trial plan class lesson ' +
    'bill statement policy broadband line signal service meter reading readings invoice renewal contract subscription repair repairs ' +
    'replacement exchange boiler router tracker quote photos prints'
  ).split(' '),
);
/** What people do that nobody minds. */
const harmless = new Set(
  'beat hit made reached smashed did finished completed earned asked wrote told contacted called got won joined unlocked left'.split(
    ' ',
  ),
);
const having = new Set(['have', 'had', 'just', 'only', 'never', 'also', 'still', 'always', 'even']);

/** How a message opens that names whoever it is for later. */
const opening = new Set([
  'your',
  'happy',
  'welcome',
  'good',
  'thanks',
  'sorry',
  'all',
  'we',
  "we've",
  "that's",
  'done',
]);

/** Whether a text is such a message. */
export function isNotice({ passage: { tokens }, holds }: Scene): boolean {
  const hailed =
    hails.has(wordAt(tokens, 0) ?? '') &&
    tokens[1]?.kind === 'word' &&
    tokens[2]?.kind === 'mark' &&
    !isMark(tokens, 2, '@');
  // *Your parcel is on its way, Priya.*
  if ((!hailed && !opening.has(wordAt(tokens, 0) ?? '')) || holds.some(held => (held & aDeed) !== 0))
    return false;
  return !tokens.some((_, at) => tellsOfBearer(tokens, at) || isWatched(tokens, at, holds[0]!));
}

/** *You have bought nine kilos*, *your court papers*, *again*: what whoever is greeted did, has or repeats. */
function tellsOfBearer(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (isMark(tokens, at, '?') && wordAt(tokens, at - 1) !== undefined && !asksToHelp(tokens, at)) return true;
  if ((traitsAt(tokens, at) & (repeating | onceMore)) !== 0 && !isOurDoing(tokens, at)) return true;
  if (word === 'your') return !isServed(tokens, at + 1);
  if (word !== 'you' && word !== "you've") return false;
  const verb = having.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  return isPastVerb(wordAt(tokens, verb)) && !harmless.has(wordAt(tokens, verb)!);
}

/** *We will run them again*. */
function isOurDoing(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 5 && tokens[before]?.kind === 'word'; before--)
    if (['we', "we'll", "we've"].includes(wordAt(tokens, before)!)) return true;
  return false;
}

/** *Your parcel*, *your June bill*, *your best mile’s …*. */
function isServed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return served.has((isCalendarWord(word) ? (wordAt(tokens, at + 1) ?? '') : word).replace(/'s$/, ''));
}

const helping = new Set('anything something can could may would help need question questions'.split(' '));
/** How long a question that offers help may be, in tokens. */
const longest = 14;

/** *Anything wrong?*, *can we help?* */
function asksToHelp(tokens: readonly Token[], mark: number): boolean {
  for (let at = mark - 1; at >= Math.max(0, mark - longest) && tokens[at]!.kind !== 'mark'; at--)
    if (helping.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *We noticed that …*. */
function isWatched(tokens: readonly Token[], at: number, held: number): boolean {
  return (held & we) !== 0 && (traitsAt(tokens, at) & perceiving) !== 0;
}
