// A finding's message is made of one sentence for each comparison that decided it, so that every clause is spoken of in
// the same words, whether the author wrote it short (`min cohort 1_000 people`) or as a condition.
import type { Clause } from '@fineline/ruleset';
import { compileComparison } from '../conditions/compileComparison.ts';
import { leavesOf } from '../conditions/decisiveLeaves.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { UNKNOWN } from '../conditions/kleene.ts';
import { unknownGroup } from '../facts/factSlots.ts';
import type { Case } from '../rules/case.ts';
import { sayLeaf } from './sayLeaf.ts';

/** What was found, in plain words: lower case, one line, no final period. `leaves` are those that decided. */
export function messageFor(it: Case, leaves: readonly Leaf[]): string {
  const isOpen = (leaf: Leaf): boolean => leaf.test(it.post, it.group) === UNKNOWN;
  const told = toldOf(it.compiled.rule.clause, leaves, isOpen);
  const share = shareTooSmall(it);
  const sentences: string[] = [];
  for (const leaf of share ? [...told, share] : told) {
    const sentence = sayLeaf(leaf, it);
    if (!sentences.includes(sentence)) sentences.push(sentence);
  }
  // Where a sentence goes on to say why something is not known, `and` would join the wrong halves.
  let joint = sentences.some(sentence => sentence.includes(';')) ? '; ' : ', and ';
  // Nobody knows it, since nobody could read the text.
  if (it.unread !== undefined && told.some(leaf => leaf.slot?.readable && isOpen(leaf))) {
    sentences.push(it.unread);
    joint = '; ';
  }
  return sentences.length === 1 ? withoutSubject(sentences[0]!) : sentences.join(joint);
}

/** Of what decided, the sentences of the clause itself, then what is not known besides; all where that is nothing. */
function toldOf(clause: Clause, leaves: readonly Leaf[], isOpen: (leaf: Leaf) => boolean): readonly Leaf[] {
  const own = leaves.filter(leaf => isOwn(clause, leaf));
  if (own.length === leaves.length) return leaves;
  const told = [...own, ...leaves.filter(leaf => !own.includes(leaf) && isOpen(leaf))];
  return told.length > 0 ? told : leaves;
}

/** The sentences of a clause itself; of those of its `when` only what is not known need be said. */
function isOwn(clause: Clause, { comparison: { fact, operator } }: Leaf): boolean {
  switch (clause.kind) {
    case 'min-cohort':
      return (fact === 'cohort.size' || fact === 'cohort.share') && operator === 'lessThan';
    case 'min-window':
      return fact === 'window';
    case 'max-details':
      return fact === 'details';
    case 'round-counts':
      return fact === 'cohort.digits' || (fact === 'cohort.size' && operator === 'multipleOf');
    case 'ban':
    case 'allow-only':
      return fact === clause.facet;
    default:
      return true;
  }
}

/** `or 5%` is an exception that the clause itself makes, so a reader is told why it does not help here. */
function shareTooSmall({ compiled: { rule, unless }, group, slots }: Case): Leaf | undefined {
  if (!('orShare' in rule.clause) || !unless || group === unknownGroup) return undefined;
  const share = leavesOf(unless).find(({ comparison }) => comparison.fact === 'cohort.share');
  return share && compileComparison(share.comparison, slots, true);
}

function withoutSubject(sentence: string): string {
  return sentence.startsWith('it ') && !sentence.startsWith('it is ') ? sentence.slice(3) : sentence;
}
