// Sentences that can be left out: what comes behind has to stand without them.
import type { Span } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { changeBy, type Change } from './proposal.ts';
import { unitsOf, type Unit } from './units.ts';

/** Each sentence that shows something left out, and all of them; never one that holds what the text is about. */
export function changesByRemoval(
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
    .filter(removed => removed.every(unit => canGo(passage, unit, removed)))
    .map(removed =>
      changeBy(
        removed.map(({ removal }) => removal),
        { leftOut: removed.map(({ span }) => span) },
      ),
    );
}

/** Whether what stands behind the unit is no answer to it. */
function canGo({ tokens, sentences }: Passage, unit: Unit, removed: readonly Unit[]): boolean {
  const next = sentences[unit.sentence + 1];
  if (next === undefined || removed.some(({ sentence }) => sentence === unit.sentence + 1)) return true;
  // A question says what the answer is about.
  if (isMark(tokens, sentences[unit.sentence]!.to - 1, '?') || wordAt(tokens, next.from) === undefined)
    return false;
  const words = tokens.slice(next.from, next.to).flatMap(({ word }) => word ?? []);
  if (leaning.has(wordAt(tokens, next.from) ?? '') || elliptic.has(words.at(-1) ?? '')) return false;
  return words.length > 0 && (kind.has(words[0]!) || (words.length > 3 && subjects.has(words[0]!)));
}

/** Words that tie a sentence to the one before. */
const leaning = new Set(
  (
    'and but so or nor yet because which who whose that this these those it he she they then also too however instead ' +
    "otherwise except still that's it's he's she's they're there's here's there here not neither unless as such " +
    'like again even only'
  ).split(' '),
);
/** Words that leave open what they speak of. */
const elliptic = new Set(
  "does do did have has had is are was were can will would not too so noticed know knew don't doesn't didn't haven't hasn't can't won't".split(
    ' ',
  ),
);
/** Words that stand by themselves. */
const kind = new Set('thank thanks congratulations welcome happy'.split(' '));
/** Words that open a sentence of its own. */
const subjects = new Set("we we've we're our you your the".split(' '));
