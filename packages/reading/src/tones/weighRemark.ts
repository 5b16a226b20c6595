// What speaks for a sentence being a remark on the people just told of, and against. A remark is short; it tells nothing
// new, is no kindness, and is not about what the company does. What is left is said of the people: by a stance (*boldly*),
// by a witness (*your mum*, *the fridge*), by a name that they are called (*king*), or by nothing but standing there.
import { we, you, type Scene } from '../cues/scene.ts';
import * as classes from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { comfortingWords, pettingWords } from './remarkWords.ts';

/** How far a stretch looks like a remark on people. */
export interface Remark {
  /** Two and more, with an awkward fact, is a jibe; one is no more than a remark that nobody understood. */
  readonly weight: number;
  /** It may be one at all. */
  readonly isAside: boolean;
  /** It is neither kind nor does it tell anything new. */
  readonly isIdle: boolean;
  /** It asks, and for no wish. */
  readonly asksThem: boolean;
}

const none: Remark = { weight: 0, isAside: false, isIdle: false, asksThem: false };
const longest = 18;

const anaphora = 1;
const supposing = 2;
/** What a company does that watches, and not one that serves. */
const perceiving = 4;
/** What asks for a wish, offers something or plays a game. */
const asking = 8;

/** What the words of a remark do, as bits: one look-up for each of them. */
const doings = new Map<string, number>();
for (const [doing, words] of [
  [anaphora, "they them their theirs themselves they're they've they'll he she him her his he's she's it's"],
  [supposing, 'suppose guess assume imagine presume gather reckon'],
  [
    perceiving,
    'see saw seen know knew noticed notice watched watching heard hear counted smell told wonder worry fear pity questions question laughed angry tired',
  ],
  [
    asking,
    'next favourite favorite like love prefer want hear recommend help plan ready hungry joining coming join tried seen yours which guess or better',
  ],
] as const)
  for (const word of words.split(' ')) doings.set(word, (doings.get(word) ?? 0) | doing);

/** Weighs a stretch that stands beside a fact about people. */
export function weighRemark(
  { passage: { tokens, masks, classes: bitsOf }, holds }: Scene,
  index: number,
  { from, to }: Range,
): Remark {
  let [words, bits, kind, telling, pointers, does] = [0, 0, 0, 0, 0, 0];
  // What a sofa loves is nobody's kindness.
  const acted = isPersonified(tokens, from);
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      telling += isYear(token) ? 0 : 2;
      continue;
    }
    if (token.kind !== 'word') continue;
    words++;
    const bit = bitsOf[at]!;
    bits |= bit;
    if ((bit & classes.stance) !== 0) pointers++;
    else if ((bit & classes.witness) !== 0) pointers += 0.75;
    if (!acted && (bit & classes.kindness) !== 0 && !isVocative(tokens, at, to) && !isTheRest(tokens, at))
      kind++;
    if ((bit & classes.telling) !== 0) telling++;
    else if ((bit & classes.ofTime) !== 0) telling += 0.5;
    does |= doings.get(token.text) ?? 0;
  }
  const about = (does & anaphora) !== 0;
  const supposes = (does & supposing) !== 0;
  if (words === 0 || words > longest || masks.of[from] !== 0) return none;
  const asked = isMark(tokens, to - 1, '?');
  if (asked && (does & asking) !== 0) return none;
  const company = (holds[index]! & we) !== 0 && (bits & classes.firstPerson) !== 0;
  const contradicts = isContradiction(tokens, from, to);
  const isIdle = kind === 0 && telling === 0;
  if (company && (does & perceiving) === 0 && !supposes && !about)
    return { ...none, isIdle, asksThem: asked };
  // *They don't love you back*: what is denied is no kindness and no news.
  let weight = contradicts ? 1 : 1 - Math.min(kind, 2) * 1.5 - Math.min(telling, 2);
  if (acted) pointers += 0.75;
  if (contradicts) weight += 0.9;
  weight += Math.min(2, pointers + (supposes ? 1 : 0));
  if (isPetting(tokens, from, to)) weight += 1;
  if (about || ((holds[index]! & you) !== 0 && (bits & classes.secondPerson) !== 0)) weight += 0.25;
  if (words <= 3) weight += 0.25;
  if (asked) weight += 0.5;
  // Whoever cheers raises their voice, and irony does not.
  if (isMark(tokens, to - 1, '!')) weight -= 0.5;
  return { weight, isAside: weight >= 0.75, isIdle, asksThem: asked };
}

/** What people do, and things only in jokes. */
const human = new Set(
  (
    'miss misses missed remember remembers remembered hate hates send sends weep weeps wept cry cries know knows think thinks believe ' +
    'believes worry worries judge judges resigned quit filed called asked begged forgives wants want prefers laughed laughs sighed'
  ).split(' '),
);
const persons = new Set(
  'people team staff crew chef winner winners jury council government public'.split(' '),
);

/** *The kettle misses you*: a thing does what people do. */
function isPersonified(tokens: readonly Token[], from: number): boolean {
  if (!['the', 'your', 'their', 'those', 'even'].includes(wordAt(tokens, from) ?? '')) return false;
  if (persons.has(wordAt(tokens, from + 1) ?? '')) return false;
  return human.has(wordAt(tokens, from + 2) ?? '') || human.has(wordAt(tokens, from + 3) ?? '');
}

const pronouns = new Set("it that they he she this you it's that's they're he's she's you're".split(' '));
const denials = new Set(
  "isn't wasn't aren't weren't won't wouldn't doesn't didn't don't hasn't haven't can't couldn't never not".split(
    ' ',
  ),
);

const faults = new Set(
  'miss misses stop stops fail fails give gives quit quits complain forget tire'.split(' '),
);

/** *It wasn't.*, *They are not six foot.*, *He isn't coming.*: a few words deny what somebody said or hoped. */
function isContradiction(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8 || isMark(tokens, to - 1, '?') || !pronouns.has(wordAt(tokens, from) ?? '')) return false;
  let denied = false;
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    // *They never miss a night* praises.
    if (comfortingWords.has(word) || faults.has(word)) return false;
    denied ||= at < from + 3 && denials.has(word);
  }
  return denied;
}

/** *It has not moved since 1987* tells of no number. */
function isYear(token: Token): boolean {
  return token.kind === 'number' && token.text.length === 4 && token.value >= 1900 && token.value < 2030;
}

/** *The rest of you* rests nobody. */
function isTheRest(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'rest' && wordAt(tokens, at - 1) === 'the';
}

/** *…, king*: a name behind a comma that ends the sentence. */
function isPetting(tokens: readonly Token[], from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && tokens[last]!.kind !== 'word') last--;
  return last > from + 1 && isVocative(tokens, last, to) && pettingWords.has(wordAt(tokens, last) ?? '');
}

function isVocative(tokens: readonly Token[], at: number, to: number): boolean {
  const ends = at + 1 >= to || tokens[at + 1]?.kind === 'mark' || tokens[at + 1]?.kind === 'symbol';
  const behind = isMark(tokens, at - 1, ',') || (wordAt(tokens, at - 1) === 'and' && at > 2);
  return ends && behind && pettingWords.has(wordAt(tokens, at) ?? '');
}
