// Things that are called by whom they are for: *nine children's books for £4*, *two members' bars*, *six visitors' parking bays*.
// The possessive says of what kind they are, and counts nobody. Where it may say whose they were (*nine members' cards were
// declined*, *six men's coats were stolen*) people are counted, or nobody can tell.
import { currencySigns } from '../../lexicon/lists/numberWords.ts';
import type { Passage } from '../../passage/passage.ts';
import { closedClass, isFiniteVerb, isPastVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import type { Head } from '../groups/head.ts';
import { kindOfMany } from './nounsOfMany.ts';

/** What nobody has alone, whoever it is for. */
const shared = new Set(
  (
    'evenings courses classes bars clubs groups teams schools choirs bands coaches buses trains races finals leagues championships ' +
    'cups relays tournaments bays entrances toilets lounges hostels unions forums guides handbooks newsletters magazines workshops ' +
    'networks associations committees societies menus conferences festivals fairs corners departments galleries wards'
  ).split(' '),
);
/** Whom many things are made for that are nobody's yet. */
const kindsOfPeople = new Set("men's women's children's kids ladies gents boys girls".split(' '));
const made = new Set(
  (
    'books stories songs films games poems plays tales audiobooks novels puzzles cartoons comics rides parties nights lessons sessions ' +
    'matches homes hospitals charities'
  ).split(' '),
);
const worn = new Set(
  (
    'coats shoes bikes jackets shirts boots trousers jumpers hats gloves socks watches shorts dresses jeans trainers clothes ' +
    'razors perfumes wetsuits helmets prams cots beds toys tickets meals portions kits maps mugs'
  ).split(' '),
);
/** How far behind whom they are for the things may stand, in tokens, and behind them what is told of them. */
const reach = 4;
const told = 10;

/** The things that are called by those whom the noun at `at` means; undefined where it says whose they are. */
export function ownedThings(passage: Passage, at: number, partitive: boolean): Head | undefined {
  const { tokens } = passage;
  const word = wordAt(tokens, at)!;
  const vehicles = word === 'people' ? vehiclesAt(tokens, at + 1) : undefined;
  if (vehicles !== undefined)
    return { kind: 'thing', unit: tokens[vehicles]!.text, to: vehicles + 1, partitive };
  const start = behindPossessive(tokens, at);
  if (start === undefined) return undefined;
  for (let things = start; things < start + reach; things++) {
    const noun = wordAt(tokens, things);
    if (noun === undefined || closedClass.has(noun) || isFiniteVerb(noun)) return undefined;
    const kind = kindOf(passage, at, things);
    if (kind !== undefined) return { kind, unit: noun, to: things + 1, partitive };
    if (looksPlural(noun)) return undefined;
  }
  return undefined;
}

/** *People carriers*, *people-movers*. */
function vehiclesAt(tokens: Passage['tokens'], at: number): number | undefined {
  const noun = isMark(tokens, at, '-') ? at + 1 : at;
  return ['carriers', 'movers'].includes(wordAt(tokens, noun) ?? '') ? noun : undefined;
}

/** *Men's*, *members'*: the token behind it. */
function behindPossessive(tokens: Passage['tokens'], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.text.endsWith("'s")) return at + 1;
  const sign = tokens[at + 1];
  return sign?.kind === 'mark' && "'’".includes(sign.text) && sign.start === token.end ? at + 2 : undefined;
}

function kindOf(passage: Passage, at: number, things: number): Head['kind'] | undefined {
  const { tokens } = passage;
  const noun = wordAt(tokens, things)!;
  const ofKind = kindsOfPeople.has(wordAt(tokens, at)!);
  const then = tellsOfThen(passage, things + 1);
  if (shared.has(noun) && kindOfMany(passage, things, at) === 'people') return 'people';
  if (shared.has(noun) || (ofKind && made.has(noun))) return then ? 'unclear' : 'thing';
  if (!worn.has(noun) && !made.has(noun)) return undefined;
  if (!then && isForSale(passage, things + 1)) return 'thing';
  return ofKind ? 'unclear' : undefined;
}

const sales: readonly (readonly string[])[] = [
  ['half', 'price'],
  ['on', 'sale'],
  ['for', 'sale'],
  ['for', 'hire'],
  ['to', 'rent'],
  ['in', 'stock'],
];
const leadingToPrice = new Set(['for', 'from', 'at', 'now', 'only', 'just', 'under']);

/** *For £4*, *are half price*, *on sale*. */
function isForSale({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const end = Math.min(sentences[sentenceOf[from - 1]!]!.to, from + told);
  for (let at = from; at < end; at++) {
    if (sales.some(words => standsAt(tokens, at, words))) return true;
    if (leadingToPrice.has(wordAt(tokens, at) ?? '') && currencySigns.has(tokens[at + 1]?.text ?? ''))
      return true;
  }
  return false;
}

const gone = new Set(['missing', 'lost', 'late', 'wet', 'has', 'have', 'who']);
const being = new Set(['is', 'are', 'will', 'be']);

/** *Were declined*, *have gone*; what is closed is so now. */
function tellsOfThen({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const end = Math.min(sentences[sentenceOf[from - 1]!]!.to, from + told);
  for (let at = from; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (gone.has(word) || (isPastVerb(word) && !being.has(wordAt(tokens, at - 1) ?? ''))) return true;
  }
  return false;
}
