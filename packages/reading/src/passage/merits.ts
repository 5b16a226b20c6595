// Words of failing that their object makes a merit: one quits smoking, gives up a seat, stops for the ducks, leaves a tip,
// fails and then passes. *Quit the course*, *gave up by noon*, *never stopped for the ducks* are none.
import { admirable, awkward, customers, negation, onePerson } from '../lexicon/classes.ts';
import { merit } from '../lexicon/clues.ts';
import { traitsAt } from '../lexicon/traits.ts';
import { bitOf } from '../lexicon/lists/fieldsOfWords.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

/** Makes the words of failing that are merits none, and what they are done with something to be proud of. */
export function creditMerits(tokens: readonly Token[], classes: number[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (token.known.clues & merit) === 0) continue;
    if (outcomes.has(token.text)) creditOutcome(tokens, classes, at);
    const object = objectOf(tokens, classes, at);
    if (object === undefined) continue;
    classes[at]! &= ~awkward;
    classes[object]! = (classes[object]! & ~awkward) | admirable;
  }
}

/** Whether the word of failing at `at` is a merit. */
export function isMerit(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  return objectOf(tokens, classes, at) !== undefined;
}

/** As `isMerit`, whether or not it is denied: *never stopped for the ducks*. */
export function mayBeMerit(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.known.clues & merit) === 0) return false;
  return meritAt(tokens, classes, at, token.text) !== undefined;
}

function objectOf(tokens: readonly Token[], classes: readonly number[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || (token.known.clues & merit) === 0 || isDenied(classes, at)) return undefined;
  return meritAt(tokens, classes, at, token.text);
}

/** Where the object stands that makes it a merit. */
function meritAt(
  tokens: readonly Token[],
  classes: readonly number[],
  at: number,
  word: string,
): number | undefined {
  const next = wordAt(tokens, at + 1) ?? '';
  if (word === 'left') return leftFor(tokens, at);
  if (giving.has(word)) {
    if (next !== 'up') return undefined;
    const object = wordAt(tokens, at + 2) ?? '';
    if (harms.has(object)) return at + 2;
    return owned.has(object) && spared.has(wordAt(tokens, at + 3) ?? '') ? at + 3 : undefined;
  }
  if (outcomes.has(word)) return undefined;
  if (harms.has(next)) return at + 1;
  if (word !== 'stopped') return undefined;
  // *Stopped to help*: they did it on purpose. *Stopped to stare* is a failing by its own word.
  if (next === 'to') return helping.has(wordAt(tokens, at + 2) ?? '') ? at + 2 : undefined;
  for (let ahead = at + 2; ahead < at + 5; ahead++) {
    const whom = wordAt(tokens, ahead);
    if (whom === undefined) return undefined;
    if (next === 'at' && signals.has(whom)) return ahead;
    const lives = ((classes[ahead] ?? 0) & (customers | onePerson)) !== 0;
    if (next === 'for' && (lives || beings.has(whom) || (traitsAt(tokens, ahead) & beasts) !== 0))
      return ahead;
  }
  return undefined;
}

const giving = new Set(['gave', 'given', 'giving']);
const beasts = bitOf('yardsticks');
const harms = new Set(
  'smoking cigarettes tobacco vaping drinking alcohol booze gambling betting speeding littering swearing'.split(
    ' ',
  ),
);
const owned = new Set('his her their your my our a'.split(' '));

/** What somebody gives up for somebody else. */
const spared = new Set(
  'seat seats place places window lunch lunches break breaks weekend weekends holiday holidays time evening evenings morning mornings day days bed beds room rooms table tables'.split(
    ' ',
  ),
);
const helping = new Set('help let ask check wave thank lend rescue comfort assist'.split(' '));
const signals = new Set('red lights crossing crossings'.split(' '));
const beings = new Set(
  'duck ducks ducklings hedgehog hedgehogs toad toads frog frogs swan swans geese child children pedestrian pedestrians cyclist cyclists ambulance'.split(
    ' ',
  ),
);

/** *Left a tip*, *left a kind note*, *left early to make room*. */
function leftFor(tokens: readonly Token[], at: number): number | undefined {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined || word === 'without' || word === 'no') return undefined;
    if (gifts.has(word)) return ahead;
    if (written.has(word) && fond.has(wordAt(tokens, ahead - 1) ?? '')) return ahead;
    if (word === 'make' && room.has(wordAt(tokens, ahead + 1) ?? '')) return ahead;
  }
  return undefined;
}

const gifts = new Set('tip tips donation donations gift gifts present presents flowers'.split(' '));
const written = new Set('note notes card cards letter letters message messages review reviews'.split(' '));
const fond = new Set('kind lovely nice sweet friendly thank-you warm glowing'.split(' '));
const room = new Set('room space way'.split(' '));

function isDenied(classes: readonly number[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if ((classes[back]! & negation) !== 0) return true;
  return false;
}

/** How a failing may come right in the end, by the word behind it. */
const outcomes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['passed', new Set()],
  ['made', new Set(['it'])],
  ['tried', new Set(['again'])],
  ['kept', new Set(['going'])],
  ['got', new Set(['there', 'up'])],
]);

/** How far before it the failing may stand, in tokens. */
const reach = 20;

/** *Failed, tried again and passed*, *left it late and still made it*: it came right, and nothing behind it went wrong again. */
function creditOutcome(tokens: readonly Token[], classes: number[], at: number): void {
  const next = outcomes.get(wordAt(tokens, at)!)!;
  if (next.size > 0 && !next.has(wordAt(tokens, at + 1) ?? '')) return;
  let link = at - 1;
  while (link > at - 4 && yet.has(wordAt(tokens, link) ?? '')) link--;
  const joined = joins.has(wordAt(tokens, link) ?? '') || isMark(tokens, link, ',');
  if (!joined || isDenied(classes, at)) return;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + reach); ahead++) {
    if (isMark(tokens, ahead, '.') || isMark(tokens, ahead, ':')) break;
    if ((classes[ahead]! & (awkward | negation)) !== 0) return;
  }
  for (let back = at - 1; back >= Math.max(0, at - reach) && !isMark(tokens, back, '.'); back--)
    classes[back]! &= ~awkward;
  classes[at]! |= admirable;
}

const joins = new Set('and but then'.split(' '));
const yet = new Set('still then finally eventually'.split(' '));
