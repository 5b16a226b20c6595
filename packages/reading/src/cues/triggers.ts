import type { Range } from '../tokens/range.ts';
import type { Passage } from '../tokens/passage.ts';
import { automatonOf, beginnings, type Automaton } from '../words/automaton.ts';
import { findPhrases } from '../words/findPhrases.ts';
import { lineOf } from '../words/lineOf.ts';
import type { Pattern } from '../words/state.ts';
import { allCues } from './allCues.ts';
import { alternativesAt, triggersOf, type Cue } from './cue.ts';
import { openings } from './openings.ts';

/** A trigger of a cue, where a text has it. */
export interface Triggered extends Range {
  readonly cue: Cue;
  /** Its place among all cues. */
  readonly owner: number;
}

/** Finds the triggers of all cues, in the order of their ends. */
export function findTriggers(passage: Passage): readonly Triggered[] {
  const triggered: Triggered[] = [];
  findPhrases(automatonOfCues(), passage, (owner, from, to) =>
    triggered.push({ cue: allCues[owner]!, owner, from, to }),
  );
  return triggered;
}

let prepared: Automaton | undefined;

/** The same for every reader, so it is made when it is first asked for, and kept. */
function automatonOfCues(): Automaton {
  return (prepared ??= openings === undefined ? allTriggers() : triggersWith(openings));
}

function allTriggers(): Automaton {
  return automatonOf(
    allCues.flatMap((cue, owner) => triggersOf(cue).map((_, nth) => patternOf(owner, nth))),
    true,
  );
}

function patternOf(owner: number, nth: number): Pattern {
  const trigger = triggersOf(allCues[owner]!)[nth]!;
  return { owner, at: place => alternativesAt(trigger, place) };
}

/** The automaton of all triggers, of which those are prepared that begin with a word that comes. */
export function triggersWith(told: string): Automaton {
  return automatonOf([], true, word => {
    const line = lineOf(word, told);
    if (line === undefined) return [];
    return line
      .split(' ')
      .map(named => patternOf(...(named.split('/').map(Number) as [owner: number, nth: number])));
  });
}

/** For each word that a trigger begins with a line, sorted: the word, and each trigger as its cue and place in it. */
export function openingsOf(): string {
  const names = new Map<Pattern, string>();
  const patterns = allCues.flatMap((cue, owner) =>
    triggersOf(cue).map((_, nth) => {
      const pattern = patternOf(owner, nth);
      names.set(pattern, `${owner}/${nth}`);
      return pattern;
    }),
  );
  return [...beginnings(automatonOf(patterns, true))]
    .map(([word, these]) => [word, ...new Set(these.map(pattern => names.get(pattern)!))].join(' '))
    .sort()
    .join('\n');
}
