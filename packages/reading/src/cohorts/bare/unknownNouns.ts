// A number, one word that no list knows and that is no plural, and what people do behind it: *9 homeless slept in our doorway*,
// *9 unvaccinated checked in*, *9 peeeople came*. Nothing else that a number counts is written so, but for what has no plural of
// its own, measures, and what is called by a number.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { closedClass, isAdverb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { isYearly } from './bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { standsFree } from '../nouns/freeNumbers.ts';

/** Things of which one and several are called alike. */
const alike = new Set(
  (
    'aircraft spacecraft hovercraft watercraft sheep deer moose elk bison swine cattle poultry fowl grouse fish salmon trout cod tuna ' +
    'haddock herring mackerel squid shrimp plankton coral species series offspring dice fruit software hardware furniture ' +
    'luggage baggage equipment jewellery jewelry footage bamboo'
  ).split(' '),
);
/** What a number belongs to as its measure or its name: *the 12 inch came out*, *the 53 bus ran late*. */
const named = new Set(
  (
    'inch foot mile metre meter kilometre litre liter gram kilo pound tonne ton stone acre hectare watt volt degree point pint ounce ' +
    'bus tram train ferry flight tube coach line route club series mark star way man woman person strong odd plus minus percent ' +
    'per year-old'
  ).split(' '),
);
/** Words that lead to a participle: *our 9 most read books*. */
const leading = new Set('most best worst least less well ill newly self hand home oven'.split(' '));

/** True for such a number; `bare` as `doerOf` has it. */
export function hasUnknownNoun(passage: Passage, number: NumberPhrase, bare: boolean): boolean {
  const { tokens } = passage;
  const { to, form, value } = number;
  const token = tokens[to];
  if (form === 'share' || value.min < 2 || token?.kind !== 'word' || token.capitals === 'first') return false;
  const word = token.text;
  if (
    closedClass.has(word) ||
    isAdverb(word) ||
    looksPlural(word) ||
    unitDays.has(word) ||
    isCalendarWord(word)
  )
    return false;
  if (alike.has(word) || named.has(word) || leading.has(word)) return false;
  const verb = endOfWritten(passage, to);
  if (doerOf(tokens, verb, bare) !== 'people') return false;
  return !isYearly(passage, number) && standsFree(passage, number);
}

/** The token after a word in which signs stand for letters: *p*ople*, *c-st-mer*. */
function endOfWritten({ source, tokens }: Passage, at: number): number {
  let end = at + 1;
  while (
    end < at + 6 &&
    tokens[end] !== undefined &&
    !hasSpace(source, tokens[end - 1]!.end, tokens[end]!.start)
  )
    end++;
  return end;
}

function hasSpace(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source[at]!.trim() === '') return true;
  return false;
}
