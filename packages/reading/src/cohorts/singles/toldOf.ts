// What says of somebody in the singular that one person is meant, not anybody: *somebody in Leeds*, *a fan wrote*, *we have a
// guest who irons*, *Passenger in 3F: …*.
import { ofTime } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isAdverb, isPastVerb, secondPersonWords } from '../../lexicon/lists/wordLists.ts';
import { opensClause } from '../bare/bareNumbers.ts';

/** Words of place that lead from a person to where they are. */
export const places: ReadonlySet<string> = new Set(['in', 'from', 'at', 'with', 'near', 'on']);

const moments = new Set(['second', 'minute']);

/** *Somebody in Leeds …*, *somebody at 14 Elm Row*, *…, somebody round here borrowed*: one person, not anybody. */
export function isSomebodyToldOf(passage: Passage, at: number, inNamedPlace: boolean): boolean {
  const { tokens } = passage;
  const follows = wordAt(tokens, at + 1);
  const numbered =
    places.has(follows ?? '') && (tokens[at + 2]?.kind === 'number' || tokens[at + 3]?.kind === 'number');
  // *In Flat 12 somebody is awake*.
  const placed = tokens[at - 1]?.kind === 'number' && places.has(wordAt(tokens, at - 3) ?? '');
  if (numbered || placed) return true;
  const { from } = passage.sentences[passage.sentenceOf[at]!]!;
  // *Every second, someone in Ely sings it*: so many that it is anybody.
  if (
    moments.has(wordAt(tokens, from + 1) ?? '') &&
    wordAt(tokens, from) === 'every' &&
    isMark(tokens, from + 2, ',')
  )
    return false;
  if (inNamedPlace) return true;
  // *Somebody had to*, *someone once said*: anybody.
  if (follows === 'had' && wordAt(tokens, at + 2) === 'to') return false;
  if (follows === 'once' && ['said', 'wrote'].includes(wordAt(tokens, at + 2) ?? '')) return false;
  // *Somebody, somewhere, spent …*.
  if (isMark(tokens, at + 1, ',') && near.has(wordAt(tokens, at + 2) ?? '') && isMark(tokens, at + 3, ','))
    return isToldVerb(tokens, at + 4);
  // *A million times in 2017, somebody asked …*: one of a million.
  for (let times = from; times < Math.min(at, from + 7); times++)
    if (wordAt(tokens, times) === 'times') return false;
  let verb = at + 1;
  if (places.has(follows ?? '') && !near.has(follows!)) {
    verb = endOfTold(tokens, verb);
    // *Somebody in marketing* works for us.
    for (let at = verb - 1; at > verb - 4; at--) if (offices.has(wordAt(tokens, at) ?? '')) return false;
  }
  if (near.has(follows ?? ''))
    verb += wordAt(tokens, at + 2) === 'here' || wordAt(tokens, at + 2) === 'there' ? 2 : 1;
  return (opensClause(passage, at) || isBehindItsTime(passage, at)) && isToldVerb(tokens, verb);
}

/** *In 2017 somebody pressed …*, *Last night someone swam …*: a time opens the sentence, and they come next. */
function isBehindItsTime({ tokens, classes, sentences, sentenceOf }: Passage, at: number): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  if (at === from || at > from + 4) return false;
  return tokens[at - 1]!.kind === 'number' || (classes[at - 1]! & ofTime) !== 0;
}

const offices = new Set(
  'marketing accounts legal office team hr design it finance support sales reception our us radio telly tv phone internet news'.split(
    ' ',
  ),
);
const near = new Set([
  'round',
  'around',
  'near',
  'over',
  'out',
  'here',
  'nearby',
  'locally',
  'somewhere',
  'up',
  'down',
]);

/** *Booked*, *has booked*, *keeps booking*: what one person did or does. */
export function isToldVerb(tokens: Passage['tokens'], start: number): boolean {
  const at = isAdverb(wordAt(tokens, start)) ? start + 1 : start;
  const verb = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (verb === 'has' || verb === "hasn't")
    return isPastVerb(next) || isAdverb(next) || next === 'not' || participles.has(next ?? '');
  if (verb === 'keeps') return next?.endsWith('ing') === true;
  return isPastVerb(verb);
}

/** Those that differ from the past. */
const participles = new Set(
  (
    'been ridden driven eaten written seen taken flown swum sung worn drunk begun gone done given known grown shown fallen chosen ' +
    'broken spoken stolen run come become hidden forgotten shaken drawn thrown woken bitten frozen beaten'
  ).split(' '),
);
const pointingOut = new Set(
  "have has had got met meet is was there's here's spotted know lives lived works sits sleeps".split(' '),
);

/** *We have a guest who …*, *there is a rider who …*: whoever is pointed out is one person. */
export function isThere(tokens: Passage['tokens'], at: number): boolean {
  return pointingOut.has(wordAt(tokens, at) ?? '');
}

/** The token behind *of Leeds*, *with nine cats*, of a few words: where the verb may stand. */
export function endOfTold(tokens: Passage['tokens'], at: number): number {
  if (!told.has(wordAt(tokens, at) ?? '')) return at;
  // *On the tills at our Truro branch* are two such phrases.
  const second = [at + 2, at + 3].find(next => told.has(wordAt(tokens, next) ?? '')) ?? at;
  for (let end = at + 2; end <= second + 4; end++) if (isToldVerb(tokens, end)) return end;
  return at;
}

const told = new Set(['of', 'with', 'from', 'in', 'at', 'near', 'on']);

/** How far behind somebody who is hailed the colon may stand, in tokens. */
const hailWithin = 14;

/** *Passenger in 3F: …*: somebody at the start of a sentence, with a colon behind. */
export function isHailed({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const { from, to } = sentences[sentenceOf[at]!]!;
  if (at !== from) return false;
  for (let ahead = at + 2; ahead < Math.min(to, at + hailWithin); ahead++)
    if (
      isMark(tokens, ahead, ':') ||
      (isMark(tokens, ahead, ',') && secondPersonWords.has(wordAt(tokens, ahead + 1) ?? ''))
    )
      return true;
  return false;
}
