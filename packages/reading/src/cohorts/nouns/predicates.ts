// What may stand right behind a number that has no noun: what its people do (*2% skip every intro*), or what it measures
// (*2% interest*, *5% off*).
import { wordAt, type Token } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { isToDo } from './doerOf.ts';

const ofOne = new Set(['is', 'was', 'has', 'does']);
const notDoing = new Set(
  "do don't didn't haven't hadn't aren't weren't won't can't couldn't wouldn't".split(' '),
);
const objects = new Set(
  'it them us me him her themselves everything nothing every their our your the a an no'.split(' '),
);
/** What is told of in hundredths besides. */
const measured = new Set(
  (
    'off more less fewer higher lower up down back better worse above below extra over under points of than on in at for to from with and or ' +
    'discount discounts cashback interest apr aer commission fee fees deposit deposits tip tax vat bonus growth return returns yield rise ' +
    'increase drop fall cut saving savings stake alcohol abv cotton wool silk linen milk fat cocoa recycled organic battery sure'
  ).split(' '),
);

/** What a share that ends before `at` may be of by what stands there: of people, of something else, or undefined. */
export function predicateAt(tokens: readonly Token[], at: number): 'people' | 'thing' | undefined {
  let verb = at;
  while (verb < at + 2 && isAdverb(wordAt(tokens, verb))) verb++;
  const word = wordAt(tokens, verb);
  if (word === undefined || ofOne.has(word)) return 'thing';
  if (isFiniteVerb(word) || notDoing.has(word)) return 'people';
  const next = wordAt(tokens, verb + 1);
  if (objects.has(next ?? '') && !measured.has(word)) return 'people';
  // *5% cashback helped*, *2% book tokens are …*.
  const isNoun = [verb + 1, verb + 2].some(behind => isFiniteVerb(wordAt(tokens, behind)));
  if (measured.has(word) || isNoun) return 'thing';
  return isToDo(word) ? 'people' : undefined;
}

/** *One skips every intro*: what one does, for a plural does not stand behind *one*. */
export function isDoneByOne(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, isAdverb(wordAt(tokens, at)) ? at + 1 : at);
  return word !== undefined && (looksPlural(word) || isFiniteVerb(word));
}

/** *In fifty skips every intro*, and not *in fifty towns*: what people do, in the form of one. */
export function isDeedOfOne(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (!word.endsWith('s') || pluralPeople(word) !== undefined) return false;
  const bases = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  const next = wordAt(tokens, at + 1);
  return bases.some(isToDo) && !isFiniteVerb(next) && !(next !== undefined && looksPlural(next));
}
