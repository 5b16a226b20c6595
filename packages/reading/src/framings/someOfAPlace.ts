// Some of those who live, ride or drink in a place, and a habit of theirs: *some homes on Beech Avenue still water the lawn*,
// *certain regulars never move their bags*. They know who is meant, and so do their neighbours.
import type { Evidence } from '@fineline/ruleset';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { promise, type Scene } from '../scene/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { hasCapital, spanOf, wordAt, type Token } from '../tokens/token.ts';

const homes = new Set('homes households flats houses families addresses gardens numbers accounts'.split(' '));
const placing = new Set('on in at from of along near around by'.split(' '));
/** How far behind them the name of their place, and behind that what they do, may stand, in tokens. */
const nameWithin = 4;
const habitWithin = 8;

/** What people do again and again, or think. */
const habits = new Set(
  'still never always keep keeps again think believe insist seem reckon refuse forget mistake treat confuse'.split(
    ' ',
  ),
);
/** What befalls them, and what a company does about it. */
const befallen = new Set(
  'without waiting affected asked need help awaiting missing unable may might will could due fitted stuck struggling off closed open'.split(
    ' ',
  ),
);

/** Those whom the sentences start with. */
export function someOfAPlace({ passage, holds }: Scene): readonly Evidence[] {
  const { tokens, sentences, masks } = passage;
  return foundIn(sentences, ({ from, to }, index) => {
    if (masks.of[from] !== 0 || (holds[index]! & promise) !== 0) return undefined;
    const noun = nounAt(tokens, from);
    if (noun === undefined) return undefined;
    const certain = wordAt(tokens, from) === 'certain';
    const place = endOfPlace(tokens, noun + 1) ?? (certain ? noun + 1 : undefined);
    if (place === undefined || !isHabit(tokens, place, to)) return undefined;
    return { word: 'call-out', cue: 'some-of-a-place', span: spanOf(tokens, from, noun + 1) };
  });
}

/** *Some homes*, *a few of our regulars*: the noun. */
function nounAt(tokens: readonly Token[], from: number): number | undefined {
  const [one, two] = [wordAt(tokens, from) ?? '', wordAt(tokens, from + 1)];
  if (!some.has(one) && !(one === 'a' && (two === 'few' || two === 'handful'))) return undefined;
  for (let at = from + 1; at < from + nounWithin; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (homes.has(word) || pluralPeople(word) === 'people') return at;
  }
  return undefined;
}

const some = new Set(['some', 'certain', 'several']);
/** How far into its sentence the noun may stand, in tokens. */
const nounWithin = 5;

/** *On Beech Avenue*, *at our Soho bar*, *on the 8.15*: behind a place with a name or a number. */
function endOfPlace(tokens: readonly Token[], from: number): number | undefined {
  if (!placing.has(wordAt(tokens, from) ?? '')) return undefined;
  for (let at = from + 1; at < from + 1 + nameWithin; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || hasCapital(token)) return at + 1;
  }
  return undefined;
}

function isHabit(tokens: readonly Token[], from: number, to: number): boolean {
  let found = false;
  for (let at = from; at < Math.min(to, from + habitWithin); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (befallen.has(word)) return false;
    found ||= habits.has(word);
  }
  return found;
}
