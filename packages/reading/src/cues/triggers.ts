import type { Range } from '../tokens/range.ts';
import type { Passage } from '../tokens/passage.ts';
import { automatonOf, type Automaton } from '../words/automaton.ts';
import { findPhrases } from '../words/findPhrases.ts';
import type { Pattern } from '../words/state.ts';
import { allCues } from './allCues.ts';
import { alternativesAt, type Cue } from './cue.ts';

/** A trigger of a cue, where a text has it. */
export interface Triggered extends Range {
  readonly cue: Cue;
}

/** Finds the triggers of all cues, in the order of their ends. */
export function findTriggers(passage: Passage): readonly Triggered[] {
  const triggered: Triggered[] = [];
  findPhrases(automatonOfCues(), passage, (owner, from, to) =>
    triggered.push({ cue: allCues[owner]!, from, to }),
  );
  return triggered;
}

let prepared: Automaton | undefined;

/** The same for every reader, so it is made when it is first asked for, and kept. */
function automatonOfCues(): Automaton {
  return (prepared ??= automatonOf(
    allCues.flatMap(({ triggers }, owner) =>
      triggers.map((trigger): Pattern => ({ owner, at: place => alternativesAt(trigger, place) })),
    ),
    true,
  ));
}
