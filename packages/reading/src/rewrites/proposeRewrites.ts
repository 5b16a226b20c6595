// Other words for a text, made by taking out and putting in: no sentence is invented. Whether they are better is for
// whoever judges them to say.
import type { Span } from '@fineline/ruleset';
import { readCohorts } from '../cohorts/readCohorts.ts';
import { readNumbers } from '../numbers/readNumbers.ts';
import { passageOf, type Passage } from '../tokens/passage.ts';
import { asFact, callsIn, saysNothing, toEveryone } from './address.ts';
import { countedGroups, dropCount, roundCount, type Counted } from './counted.ts';
import { sizeOf, spliced, type Splice } from './splice.ts';
import { unitsOf } from './units.ts';

/** Texts of more characters than that are for their author to mend. */
const longest = 2_000;

/** So many proposals are made at most. */
const most = 24;

type Change = readonly Splice[];

/**
 * Other words for an English text, what keeps most of it first: the counts rounded or left out, a call to people turned into
 * a fact about them or into words to everyone, the sentences left out that hold one of the spans `shown`. Nothing is
 * proposed for a long text or one in another language.
 */
export function proposeRewrites(text: string, shown: readonly Span[]): readonly string[] {
  if (text.length > longest) return [];
  const passage = passageOf(text);
  if (!passage.english) return [];
  const numbers = readNumbers(passage);
  const groups = countedGroups(readCohorts(passage, numbers, []).groups, numbers);
  const counts = changesOfCounts(passage, groups);
  const calls = changesOfCalls(passage);
  const matter = [...groups.map(({ group }) => group.from), ...callsIn(passage).map(({ from }) => from)];
  const removals = changesByRemoval(
    passage,
    shown,
    matter.map(at => passage.tokens[at]!),
  );
  const changes = [
    ...counts,
    ...calls,
    ...removals,
    ...calls.flatMap(call => counts.map(count => together(call, count))),
    ...removals.flatMap(removal => [...counts, ...calls].map(other => together(removal, other))),
    ...removals.flatMap(removal =>
      calls.flatMap(call => counts.map(count => together(removal, call, count))),
    ),
  ];
  const proposals = new Map<string, number>();
  for (const change of changes) {
    const made = spliced(text, change)?.trim();
    if (made === undefined || made === text.trim() || !saysSomething(made)) continue;
    proposals.set(made, Math.min(sizeOf(change), proposals.get(made) ?? Infinity));
  }
  return [...proposals]
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([made]) => made);
}

/** Every count of the text rounded alike, or left out. */
function changesOfCounts(passage: Passage, groups: readonly Counted[]): readonly Change[] {
  if (groups.length === 0) return [];
  const roundings = [{ digits: 2 }, { digits: 1 }, { nearest: 5 }, { nearest: 10 }];
  const rounded = roundings.map(to => groups.flatMap(counted => roundCount(passage, counted, to) ?? []));
  const dropped = groups.map(counted => dropCount(passage, counted));
  const changes = [...rounded, dropped.every(splice => splice !== undefined) ? dropped : []];
  return changes.filter(change => change.length > 0);
}

function changesOfCalls(passage: Passage): readonly Change[] {
  return callsIn(passage).flatMap(call => {
    const [fact, everyone] = [asFact(passage, call), toEveryone(passage, call)];
    return [...(fact ? [fact] : []), ...(everyone ? [everyone] : [])];
  });
}

/** Each sentence that shows something left out, and all of them; never one that holds what the text is about. */
function changesByRemoval(
  passage: Passage,
  shown: readonly Span[],
  matter: readonly Span[],
): readonly Change[] {
  const units = unitsOf(passage);
  const holds = (unit: Span, { start, end }: Span): boolean => start >= unit.start && end <= unit.end;
  const guilty = units.filter(
    ({ span }) => shown.some(it => holds(span, it)) && !matter.some(it => holds(span, it)),
  );
  return [...guilty.map(unit => [unit]), guilty]
    .filter(removed => removed.length > 0 && removed.length < units.length)
    .map(removed => removed.map(({ removal }) => removal));
}

/** Several changes as one; what a greater one takes out, a smaller one need not touch. */
function together(...changes: readonly Change[]): Change {
  const all = changes.flat();
  const isWithin = (inner: Splice, outer: Splice): boolean =>
    inner !== outer &&
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    sizeOf([inner]) < sizeOf([outer]);
  return all.filter(splice => !all.some(other => isWithin(splice, other)));
}

/** Three words are the least, and a greeting wants something behind it. */
function saysSomething(text: string): boolean {
  const passage = passageOf(text);
  const words = passage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return words >= 3 && !saysNothing(passage);
}
