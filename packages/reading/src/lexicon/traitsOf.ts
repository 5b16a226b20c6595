// Words that remarks and told facts are known by, in lists of which each is a bit of `traits.ts`. They are asked once for
// each word, and not in every text.
import * as traits from './traits.ts';
import { closedClass, hails, isFiniteVerb, isPastVerb, lone } from './lists/wordLists.ts';
import { listingOf } from './listing.ts';
import { fieldsOf, wordsOfFields } from './lists/fieldsOfWords.ts';

/** *Unopened*, *misread*, *overslept*: what was left undone, done wrong or too much. */
function isMisdeed(word: string): boolean {
  if (word.length < 7) return false;
  const undone = word.startsWith('un') || word.startsWith('mis') || word.startsWith('over');
  return undone && (word.endsWith('ed') || word.endsWith('en')) && !noMisdeeds.has(word);
}

const noMisdeeds = new Set(
  (
    'united uncovered unveiled unlocked unlimited underlined unpacked unified missed mission overjoyed overwhelmed ' +
    'unprecedented uniformed unleashed unearthed overhauled undefeated unwrapped unrivalled unrivaled unmissed mistaken oven'
  ).split(' '),
);

/** What serves: where, when and how something can be had, and that it was put right. */
const informing = new Set(
  (
    "will we'll we've you'll back fixed free ready open opens closed here available online until ticket tickets voucher vouchers " +
    'refund refunds refunded inbox desk counter door gate hall code reply tomorrow post new way spare replacement replacements sent replaced account'
  ).split(' '),
);
const leading = new Set('on at by from until in since every before after'.split(' '));
/** What asks for a wish, offers something or plays a game. */
const offering = new Set(
  (
    'tonight rematch again time next favourite favorite like love prefer want hear recommend help plan ready hungry ' +
    'joining coming join which guess or better'
  ).split(' '),
);
/** What a company does that watches, and not one that serves. */
const perceiving = new Set(
  (
    'see saw seen know knew noticed notice watched watching heard hear counted smell told wonder worry fear pity question laughed ' +
    'suppose guess assume imagine presume gather reckon hope trust'
  ).split(' '),
);
const comparing = new Set(
  (
    'more less fewer better worse faster slower longer shorter harder easier higher lower further earlier later ' +
    'lazier fussier pickier ruder meaner duller dumber sadder'
  ).split(' '),
);
const somebody = new Set(
  'anyone anybody whoever somebody someone those guess people everyone everybody'.split(' '),
);

const onceMore = new Set(
  'again another third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth still yet'.split(
    ' ',
  ),
);
const whenDone = new Set(
  'week weeks month months year years day days night nights since yesterday tonight today hour hours weekend monday tuesday wednesday thursday friday saturday sunday morning mornings'.split(
    ' ',
  ),
);
/** What offers, counts staff or tells of a product. */
const ofProducts = new Set(
  'we our us free new off per up open only until engineers staff crew team join book get buy months-free offer from deal seats tickets introducing welcome meet how what why which'.split(
    ' ',
  ),
);

const repeating = new Set(
  'zero again another still third fourth fifth two three four five six seven eight nine ten eleven twelve once twice never'.split(
    ' ',
  ),
);

/** The company, the day or an illness is to blame for what went wrong: nobody laughs at those who suffer it. */
const suffered = new Set(
  (
    'service outage delay delays delayed fault cable power fire flood storm strike incident breakdown stranded hospice cancer grief ' +
    'bereaved surgery evacuated recall breach earthquake'
  ).split(' '),
);

const consenting = new Set(
  'permission consent blessing permitted agreed agree consented volunteered opted'.split(' '),
);

const placing = new Set('in from near outside around on at to'.split(' '));

const lists: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [traits.informing, informing],
  [traits.leading, leading],
  [traits.offering, offering],
  [traits.perceiving, perceiving],
  [traits.comparing, comparing],
  [traits.suffered, suffered],
  [traits.somebody, somebody],
  [traits.repeating, repeating],
  [traits.onceMore, onceMore],
  [traits.whenDone, whenDone],
  [traits.ofProducts, ofProducts],
  [traits.consenting, consenting],
  [traits.placing, placing],
  [traits.closed, closedClass],
  [traits.introducing, new Set(['a', 'an', 'the'])],
  [traits.introducing, lone],
  [traits.introducing, hails],
];

/** The traits of all lists that have the word, and its fields of meaning. */
export function listedTraits(word: string): number {
  let bits = fieldsOf(word);
  for (const [bit, words] of lists) if (words.has(word)) bits |= bit;
  return bits;
}

/** Every word of the lists, and of the fields. */
export function wordsWithTraits(): readonly string[] {
  return [...wordsOfFields(), ...lists.flatMap(([, words]) => [...words])];
}

/** What a word does, and its fields of meaning. */
export function traitsOf(word: string): number {
  let bits = listingOf(word)?.traits ?? listedTraits(word);
  if (isMisdeed(word)) bits |= traits.misdeed;
  if (isPastVerb(word)) bits |= traits.past;
  if (/[0-9]/.test(word)) bits |= traits.withDigit;
  return isFiniteVerb(word) ? bits | traits.finite : bits;
}
