// Signs that jeer at people without a sentence: a face that rolls its eyes, a pig behind what they ate, a hashtag that scorns.
import type { Scene } from '../cues/scene.ts';
import { kindness } from '../lexicon/classes.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { bitOf, fieldsOf } from './fieldsOfWords.ts';

const rolledEyes =
  /[\u{1F644}\u{1F485}\u{1F921}\u{1F62C}\u{1F926}\u{1F480}\u{1F928}\u{1F612}\u{1FAE0}\u{1F440}\u{1F643}]/u;

/** *…and blamed the dog 🙄*. */
export function rollsEyes({ tokens }: Scene['passage'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'symbol' && rolledEyes.test(token.text)) return true;
  }
  return false;
}

/** Pigs, sheep, sloths, snails, droppings, and somebody who is sick. */
const beastly =
  /[\u{1F437}\u{1F416}\u{1F411}\u{1F40F}\u{1F9A5}\u{1F40C}\u{1F435}\u{1F412}\u{1F40D}\u{1F400}\u{1F4A9}\u{1F92E}\u{1F922}]/u;
const beasts = bitOf('yardsticks');

/** *… ordered pancakes at midnight 🐷*: a beast behind people, where nothing tells of beasts. */
export function callsBeasts({ tokens }: Scene['passage'], from: number, to: number): boolean {
  let called = false;
  for (let at = from; at < to && !called; at++) {
    const token = tokens[at]!;
    called = token.kind === 'symbol' && beastly.test(token.text);
  }
  if (!called) return false;
  for (let at = 0; at < Math.min(tokens.length, 80); at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((fieldsOf(word) & beasts) !== 0 || amongBeasts.has(word)) return false;
  }
  return true;
}

const amongBeasts = new Set(
  'zoo farm farms vet vets vaccine vaccines lamb lambs piglet piglets wool wildlife animal animals petting bacon pork sick garden'.split(
    ' ',
  ),
);

const scorn = bitOf('blame');

/** *#YouHaveLegs*, *#BareMinimum*: a tag that tells them what anybody knows, or what they are. */
export function tagsWithScorn({ tokens, classes }: Scene['passage'], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!isMark(tokens, at, '#')) continue;
    let [scorned, kind] = [scolds(tokens, at + 1), false];
    // What is glued to it belongs to it.
    for (
      let part = at + 1;
      part < Math.min(to, at + 9) && tokens[part]!.start === tokens[part - 1]!.end;
      part++
    ) {
      const word = wordAt(tokens, part);
      if (word === undefined) break;
      scorned ||= (fieldsOf(word) & scorn) !== 0 || scornful.has(word);
      kind ||= (classes[part]! & kindness) !== 0 && word !== 'deserves' && word !== 'deserve';
    }
    if (scorned && !kind) return true;
  }
  return false;
}

const scornful = new Set(
  'minimum drain wasted waste fail fails yikes cringe smh facepalm ick priorities excuses shame standards oops busted guilty eww yuck'.split(
    ' ',
  ),
);

/** *#YouHaveLegs*, *#SheDeservesBetter*, *#GetALife*, *#GrowUp*. */
function scolds(tokens: Scene['passage']['tokens'], at: number): boolean {
  const [first, second, third] = [
    wordAt(tokens, at) ?? '',
    wordAt(tokens, at + 1) ?? '',
    wordAt(tokens, at + 2) ?? '',
  ];
  if (people.has(first)) return (owed.has(second) && third !== '') || second.startsWith('deserve');
  if (first === 'get') return second === 'a' || second === 'over' || second === 'real';
  return (first === 'grow' || first === 'wake') && second === 'up';
}

const people = new Set('you she he they we your'.split(' '));
const owed = new Set(['have', 'need', 'had', 'should', 'could']);
