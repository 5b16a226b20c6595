import type { Evidence, Span } from '@fineline/ruleset';
import { unknownGroup } from '../facts/factSlots.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import { isAtOrBelow } from '../facts/vocabulary.ts';
import { factAt, type Case } from '../rules/case.ts';

/** The words of the text that made `leaves` come out as they did, each once, in the order of the text. */
export function evidenceFor(leaves: readonly Leaf[], it: Case): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const leaf of leaves) for (const piece of evidenceOf(leaf, it)) evidence.push(piece);
  return inTextOrder(evidence);
}

/** Evidence that stands somewhere in the text, each piece once, in the order of the text. */
export function inTextOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length === 0) return [];
  const placed = evidence
    .filter((it): it is Evidence & { readonly span: Span } => it.span !== undefined)
    .sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (orderOf(a) < orderOf(b) ? -1 : 1),
    );
  return placed
    .filter((it, at) => at === 0 || orderOf(it) !== orderOf(placed[at - 1]!))
    .map(({ word, cue, span }) => (word === undefined ? { cue, span } : { word, cue, span }));
}

function orderOf({ word = '', cue, span }: Evidence): string {
  return JSON.stringify([word, cue, span?.start, span?.end]);
}

const none: readonly Evidence[] = [];

function evidenceOf(leaf: Leaf, it: Case): readonly Evidence[] {
  const { slot, sought } = leaf;
  if (!slot) return none;
  let evidence = factAt(slot, it)?.evidence;
  if (slot.ofGroup) evidence ??= it.group === unknownGroup ? it.unclear : it.group.evidence;
  // What is absent shows nowhere: what is there instead does.
  if (!evidence || !sought || leaf.wantsNone || leaf.comparison.operator === 'known') return evidence ?? none;
  const shows =
    leaf.test(it.post, it.group) === TRUE
      ? (word: string): boolean => sought.has(word)
      : (word: string): boolean => [...sought].some(below => isAtOrBelow(slot.vocabulary, below, word));
  return evidence.filter(({ word }) => word !== undefined && shows(word));
}
