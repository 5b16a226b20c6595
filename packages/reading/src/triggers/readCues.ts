import type { Evidence, Facet } from '@fineline/ruleset';
import { isUse } from '../words/isUse.ts';
import type { Range } from '../tokens/range.ts';
import { spanOf } from '../tokens/token.ts';
import type { Cue } from '../cues/cue.ts';
import type { Scene } from '../scene/scene.ts';
import type { Triggered } from './triggers.ts';

/** A word that a cue shows. */
interface Shown {
  readonly facet: Facet;
  readonly word: string;
}

/** What the triggers show once the words around them have been looked at; of two that overlap the longer speaks. */
export function readCues(scene: Scene, found: readonly Triggered[]): ReadonlyMap<Facet, readonly Evidence[]> {
  const { tokens, masks } = scene.passage;
  const evidence = new Map<Facet, Evidence[]>();
  const known = new Map<Cue, number | Set<number>>();
  const inLonger = inLongerOf(found);
  for (let at = 0; at < found.length; at++) {
    if (inLonger?.[at] === true) continue;
    const { cue, from, to } = found[at]!;
    const masked = masks.of[from] !== 0 && masks.of[to - 1] !== 0;
    const words = shownBy(cue);
    if (masked && words.every(({ facet }) => isUse(facet))) continue;
    const range = cue.when === undefined ? true : cue.when(scene, { from, to });
    if (range === false) continue;
    const shown = range === true ? found[at]! : range;
    if (isRepeated(known, cue, shown)) continue;
    const span = spanOf(tokens, shown.from, shown.to);
    for (const { facet, word } of words) {
      if (masked && isUse(facet)) continue;
      const one = { word, cue: cue.cue, span };
      const list = evidence.get(facet);
      if (list === undefined) evidence.set(facet, [one]);
      else list.push(one);
    }
  }
  return evidence;
}

const shownByCue = new Map<Cue, readonly Shown[]>();

/** The words that a cue shows, which it says in one string each: taken apart once. */
function shownBy(cue: Cue): readonly Shown[] {
  let shown = shownByCue.get(cue);
  if (shown === undefined) {
    shown = cue.shows.map(said => {
      const space = said.indexOf(' ');
      return { facet: said.slice(0, space) as Facet, word: said.slice(space + 1) };
    });
    shownByCue.set(cue, shown);
  }
  return shown;
}

/**
 * Whether a cue showed the same tokens before: what stands around two triggers of it may be the same. Most cues show one
 * stretch, for which no set is made.
 */
function isRepeated(known: Map<Cue, number | Set<number>>, cue: Cue, { from, to }: Range): boolean {
  const key = from * 2 ** 25 + to;
  const before = known.get(cue);
  if (before === undefined) known.set(cue, key);
  else if (typeof before === 'number') {
    if (before === key) return true;
    known.set(cue, new Set([before, key]));
  } else if (before.has(key)) return true;
  else before.add(key);
  return false;
}

/**
 * For each trigger whether it lies in a longer one of its cue and says nothing more. They come in the order of their ends,
 * the longest of those that end together first, so one walks back over those alone that reach into it.
 */
function inLongerOf(found: readonly Triggered[]): readonly boolean[] | undefined {
  let inLonger: boolean[] | undefined;
  for (let at = 1; at < found.length; at++) {
    const one = found[at]!;
    for (let back = at - 1; back >= 0 && found[back]!.to > one.from; back--) {
      const last = found[back]!;
      if (last.cue !== one.cue || inLonger?.[back] === true) continue;
      if (last.from <= one.from && one.to <= last.to)
        (inLonger ??= new Array<boolean>(found.length))[at] = true;
      else if (one.from <= last.from && last.to <= one.to)
        (inLonger ??= new Array<boolean>(found.length))[back] = true;
      break;
    }
  }
  return inLonger;
}
