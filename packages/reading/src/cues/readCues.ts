import type { Evidence, Facet } from '@fineline/ruleset';
import { isUse } from '../words/isUse.ts';
import type { Range } from '../tokens/range.ts';
import { spanOf } from '../tokens/token.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';
import type { Triggered } from './triggers.ts';

/** What the triggers show once the words around them have been looked at; of two that overlap the longer speaks. */
export function readCues(scene: Scene, found: readonly Triggered[]): ReadonlyMap<Facet, readonly Evidence[]> {
  const { tokens, masks } = scene.passage;
  const evidence = new Map<Facet, Evidence[]>();
  const known = new Map<Cue, Set<number>>();
  for (const { cue, from, to } of longest(found)) {
    const facets = cue.shows.map(facetOf);
    const masked = masks.of[from] !== 0 && masks.of[to - 1] !== 0;
    if (masked && facets.every(isUse)) continue;
    const range = cue.when === undefined ? true : cue.when(scene, { from, to });
    if (range === false) continue;
    const shown = range === true ? { from, to } : range;
    if (isRepeated(known, cue, shown)) continue;
    const span = spanOf(tokens, shown.from, shown.to);
    cue.shows.forEach((said, at) => {
      const facet = facets[at]!;
      if (masked && isUse(facet)) return;
      const one = { word: said.slice(facet.length + 1), cue: cue.cue, span };
      const list = evidence.get(facet);
      if (list === undefined) evidence.set(facet, [one]);
      else list.push(one);
    });
  }
  return evidence;
}

/** Whether a cue showed the same tokens before: what stands around two triggers of it may be the same. */
function isRepeated(known: Map<Cue, Set<number>>, cue: Cue, { from, to }: Range): boolean {
  const key = from * 2 ** 25 + to;
  const ranges = known.get(cue);
  if (ranges === undefined) known.set(cue, new Set([key]));
  else if (ranges.has(key)) return true;
  else ranges.add(key);
  return false;
}

/** Within one cue, a trigger that lies in a longer one says nothing more. */
function longest(found: readonly Triggered[]): readonly Triggered[] {
  if (found.length < 2) return found;
  const reach = new Map<Cue, Triggered>();
  const inLonger = new Set<Triggered>();
  // In order of their ends, the longest of those that end together first.
  for (const one of found) {
    const last = reach.get(one.cue);
    if (last !== undefined && last.from <= one.from && one.to <= last.to) {
      inLonger.add(one);
      continue;
    }
    if (last !== undefined && one.from <= last.from && last.to <= one.to) inLonger.add(last);
    reach.set(one.cue, one);
  }
  return found.filter(one => !inLonger.has(one));
}

function facetOf(said: Cue['shows'][number]): Facet {
  return said.slice(0, said.indexOf(' ')) as Facet;
}
