import type { Range } from '../tokens/range.ts';
import type { Passage } from '../passage/passage.ts';
import { automatonOf, beginnings, type Automaton } from '../words/automaton.ts';
import { findPhrases } from '../words/findPhrases.ts';
import { lineOf, linesOf } from '../lexicon/lineOf.ts';
import { phraseLine } from '../words/phraseLines.ts';
import { allCues, cueOf } from './allCues.ts';
import { placesOf, type Cue } from '../cues/cue.ts';
import { openings } from './openings.ts';
import { triggerLines } from './triggerLines.ts';

/** A trigger of a cue, where a text has it. */
export interface Triggered extends Range {
  readonly cue: Cue;
}

/** Finds the triggers of all cues, in the order of their ends. */
export function findTriggers(passage: Passage): readonly Triggered[] {
  const triggered: Triggered[] = [];
  findPhrases(automatonOfCues(), passage, (owner, from, to) =>
    triggered.push({ cue: cueOf(owner), from, to }),
  );
  return triggered;
}

let prepared: Automaton | undefined;

/** The same for every reader, so it is made when it is first asked for, and kept. */
function automatonOfCues(): Automaton {
  return (prepared ??=
    openings === undefined || triggerLines === undefined
      ? automatonOf(triggerLinesOf(), true)
      : triggersWith(openings, triggerLines));
}

/** The automaton of all triggers, where it is told what the words lead to that they begin with. */
export function triggersWith(opened: string, lines: string): Automaton {
  return automatonOf(lines, true, word => {
    let place = 0;
    return (lineOf(word, opened)?.split(' ') ?? []).map(step => (place += parseInt(step, 36)));
  });
}

/** The lines of all triggers. */
export function triggerLinesOf(): string {
  return [...allCues()]
    .flatMap(([number, { triggers }]) => triggers.map(trigger => phraseLine(number, placesOf(trigger))))
    .join('');
}

/**
 * For each word that a trigger begins with a line, sorted: the word, and how far it is to where each trigger goes on behind it
 * from where the one before does, in base 36.
 */
export function openingsOf(): string {
  const steps = ([word, places]: readonly [string, readonly number[]]): readonly [string, string] => [
    word,
    places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(36)).join(' '),
  ];
  return linesOf(new Map([...beginnings(automatonOf(triggerLinesOf(), true))].map(steps)));
}
