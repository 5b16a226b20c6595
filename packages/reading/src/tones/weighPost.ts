// Weighs a post as a careful reader would: nothing alone tells a jibe from a joke that everybody may hear, so what speaks
// for it and what against is added up, over a fact that is told of people and the remarks that stand near it.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { aGroup } from '../scene/scene.ts';
import type { Range } from '../tokens/range.ts';
import { markFact, markPost, markRemark, nounsOf } from './marks/marks.ts';
import type { Note } from './marks/note.ts';
import type { Fact } from '../scene/toldFacts.ts';
import { damning, harsh, settling, unkind, worth } from './marks/worthOfMarks.ts';

/** A fact with what is said near it. */
export interface Weighed {
  /** What it comes to: above `jibe` it is one. */
  readonly points: number;
  /** What is most to blame: a remark, or the fact itself where nothing is said beside it. */
  readonly shownBy: Range;
  /** Whether that stands behind the colon of a call. */
  readonly isCalled: boolean;
  /** Something said near it is unkind, or at least harsh and not settled. */
  readonly isHarsh: boolean;
  /** It is so unkind that little else is needed. */
  readonly isDamning: boolean;
}

/** How many sentences before and behind a fact are said of it. */
const before = 2;
const behind = 3;

/** Weighs what is told in one sentence, and what is said near it. */
export function weighFact(
  scene: Scene,
  factAt: readonly (Fact | undefined)[],
  fact: Fact,
  ofPost: number,
  isTease: (range: Range) => boolean,
): Weighed {
  const { sentences } = scene.passage;
  const { told, said } = nearby(scene, factAt, fact);
  let points = ofPost;
  let [isUnkind, isHarsh, isDamning, isSettled] = [false, false, false, false];
  const add: Note = (mark, times = 1) => {
    isUnkind ||= unkind.has(mark);
    isHarsh ||= harsh.has(mark);
    isDamning ||= damning.has(mark);
    isSettled ||= settling.has(mark);
    points += worth[mark] * times;
  };
  const named = new Set<string>();
  for (const { at, range } of told) {
    markFact(scene, at, range, add);
    nounsOf(scene, range, named);
  }
  const { from, to } = sentences[fact.index]!;
  let shownBy: Range = { from, to };
  let heaviest = -Infinity;
  let isCalled = false;
  for (const range of said) {
    // What words show to be a tease is no more than that.
    if (isTease(range)) continue;
    const start = points;
    markRemark(scene, range, named, add);
    // Of two that weigh the same the later one is the punch line.
    if (points - start < heaviest) continue;
    heaviest = points - start;
    shownBy = range;
    isCalled = fact.colon !== undefined && range.from === fact.colon + 1;
  }
  return {
    points,
    shownBy,
    isCalled,
    isHarsh: isUnkind || (isHarsh && !isSettled),
    isDamning,
  };
}

/** What the post brings to each of its facts. */
export function weighBackground(scene: Scene, shown: readonly Evidence[]): number {
  let points = 0;
  markPost(scene, shown, (mark, times = 1) => {
    points += worth[mark] * times;
  });
  return points;
}

/** What is told, and what is said, around a fact. */
export function nearby(
  { passage: { sentences, said: count }, holds }: Scene,
  factAt: readonly (Fact | undefined)[],
  fact: Fact,
): {
  readonly told: readonly { readonly at: Fact; readonly range: Range }[];
  readonly said: readonly Range[];
} {
  const told: { at: Fact; range: Range }[] = [];
  const said: Range[] = [];
  for (
    let index = Math.max(0, fact.index - before);
    index <= Math.min(count - 1, fact.index + behind);
    index++
  ) {
    const { from, to } = sentences[index]!;
    const at = factAt[index];
    // What whoever reads did is told once: *you* behind it is a remark.
    const tells =
      at !== undefined && ((holds[index]! & aGroup) !== 0 || at.meant !== undefined || told.length === 0);
    if (!tells) said.push({ from, to });
    else {
      told.push({ at, range: { from, to: at.colon ?? to } });
      if (at.colon !== undefined) said.push({ from: at.colon + 1, to });
    }
  }
  return { told, said };
}
