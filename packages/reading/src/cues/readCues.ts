import type { Evidence, Facet } from '@fineline/ruleset';
import { isUse } from '../words/isUse.ts';
import { spanOf } from '../tokens/token.ts';
import type { Match } from '../words/phraseMatcher.ts';
import { allCues } from './allCues.ts';
import { phrasesOf, type Cue } from './cue.ts';
import type { Scene } from './scene.ts';

/** One phrase that triggers a cue. */
export interface Trigger {
  readonly phrase: string;
  readonly cue: Cue;
}

/** The phrases of all cues, for the automaton. */
export const triggers: readonly Trigger[] = allCues.flatMap(cue =>
  [...new Set(cue.triggers.flatMap(phrasesOf))].map(phrase => ({ phrase, cue })),
);

/** A trigger that was found. */
export interface Triggered extends Match {
  readonly cue: Cue;
}

/** What the triggers show once the words around them have been looked at; of two that overlap the longer speaks. */
export function readCues(scene: Scene, found: readonly Triggered[]): ReadonlyMap<Facet, readonly Evidence[]> {
  const { tokens, masks } = scene.passage;
  const evidence = new Map<Facet, Evidence[]>();
  for (const { cue, from, to } of longest(found)) {
    const facets = cue.shows.map(facetOf);
    const masked = masks.of[from] !== 0 && masks.of[to - 1] !== 0;
    if (masked && facets.every(isUse)) continue;
    const range = cue.when === undefined ? true : cue.when(scene, { from, to });
    if (range === false) continue;
    const shown = range === true ? { from, to } : range;
    const span = spanOf(tokens, shown.from, shown.to);
    cue.shows.forEach((said, at) => {
      const facet = facets[at]!;
      if (masked && isUse(facet)) return;
      const one = { word: said.slice(facet.length + 1), cue: cue.cue, span };
      const list = evidence.get(facet);
      if (list === undefined) evidence.set(facet, [one]);
      else if (!list.some(other => sameEvidence(other, one))) list.push(one);
    });
  }
  return evidence;
}

/** Within one cue, a trigger that lies in a longer one says nothing more. */
function longest(found: readonly Triggered[]): readonly Triggered[] {
  const reach = new Map<Cue, Triggered>();
  const kept: Triggered[] = [];
  // In order of their ends, the longest of those that end together first.
  for (const one of found) {
    const last = reach.get(one.cue);
    if (last !== undefined && last.from <= one.from && one.to <= last.to) continue;
    if (last !== undefined && one.from <= last.from && last.to <= one.to) kept.splice(kept.indexOf(last), 1);
    reach.set(one.cue, one);
    kept.push(one);
  }
  return kept;
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return (
    a.word === b.word && a.cue === b.cue && a.span?.start === b.span?.start && a.span?.end === b.span?.end
  );
}

function facetOf(said: Cue['shows'][number]): Facet {
  return said.slice(0, said.indexOf(' ')) as Facet;
}
