// Sensitive subjects in what a company does for everybody: an offer of help, a gift to a cause, a wish, thanks to its own
// people. They are told of nobody, as long as nothing beside them was seen, counted or guessed.
import { aDeed, aGroup, heldBy, people, you, type Scene } from '../cues/scene.ts';
import { onePerson } from '../lexicon/classes.ts';
import { standsAt, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';

function phrases(...list: readonly string[]): readonly (readonly string[])[] {
  return list.map(phrase => phrase.split(' '));
}

const offering = phrases(
  'is available',
  'are available',
  'here to help',
  'here for',
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
);
const giving = phrases(
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
const wishing = phrases(
  'happy',
  'merry',
  "here's to",
  'thank you to our',
  'thanks to our',
  'thanks to all our',
);

/** Words of somebody who watched, measured or guesses. */
const seeing = new Set(
  "again still always search searches searched sell sells sold sales order orders ordered buy buys bought book bookings booked stream streams downloads rose fell rise rises peak peaks peaked doubled most noticed notice saw see know knew looks look seem seems sounds your you've spotted guess clearly apparently".split(
    ' ',
  ),
);
/** How much of a sentence is looked at, in tokens. */
const longest = 60;

/** Whether what is sensitive in the sentence is part of an offer, a gift, a wish or thanks, and told of nobody. */
export function isServed(scene: Scene, sentence: number): boolean {
  const { passage, address, groups } = scene;
  const spoken = address.fact.evidence ?? [];
  if (groups.length > 0 || address.calls.length > 0 || spoken.some(({ word }) => word === 'individual'))
    return false;
  const given = [sentence, sentence - 1].some(at => holdsOne(scene, at, giving));
  const wished = passage.sentences[sentence] !== undefined && opensWith(scene, sentence, wishing);
  const offered = [sentence, sentence + 1].some(at => holdsOne(scene, at, offering));
  if (!given && !wished && !offered) return false;
  const about = given || wished ? aGroup : aGroup | people | aDeed;
  return (heldBy(scene, sentence) & about) === 0 && !guesses(scene, sentence);
}

function holdsOne(
  { passage: { tokens, sentences } }: Scene,
  sentence: number,
  wanted: readonly (readonly string[])[],
): boolean {
  const range = sentences[sentence];
  if (range === undefined) return false;
  for (let at = range.from; at < Math.min(range.to, range.from + longest); at++)
    if (wordAt(tokens, at) !== undefined && wanted.some(phrase => standsAt(tokens, at, phrase))) return true;
  return false;
}

function opensWith(
  { passage: { tokens, sentences } }: Scene,
  sentence: number,
  wanted: readonly (readonly string[])[],
): boolean {
  return wanted.some(phrase => standsAt(tokens, sentences[sentence]!.from, phrase));
}

/** It says what whoever reads did, or what somebody saw. */
function guesses(scene: Scene, sentence: number): boolean {
  const { tokens, sentences, classes } = scene.passage;
  const { from, to } = sentences[sentence]!;
  const spoken = (heldBy(scene, sentence) & you) !== 0;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    if (seeing.has(word) || (classes[at]! & onePerson) !== 0) return true;
    if (spoken && isPastVerb(word) && wordAt(tokens, at - 1) === 'you') return true;
  }
  return false;
}
