// A finding's message is made of one sentence for each comparison that decided it, so that every clause is spoken of in
// the same words, whether the author wrote it short (`min cohort 1_000 people`) or as a condition.
import type { Clause } from '@fineline/ruleset';
import { compileComparison } from '../conditions/compileComparison.ts';
import { leavesOf } from '../conditions/decisiveLeaves.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { UNKNOWN } from '../conditions/kleene.ts';
import { unknownGroup } from '../factSlots.ts';
import type { Case } from '../findings/case.ts';
import { sayLeaf } from './sayLeaf.ts';

/** What was found, in plain words: lower case, one line, no final period. `leaves` are those that decided. */
export function messageFor(it: Case, leaves: readonly Leaf[]): string {
  const isOpen = (leaf: Leaf): boolean => leaf.test(it.post, it.group) === UNKNOWN;
  // The sentences of the clause itself, then what is not known besides; all where that is nothing.
  const own = leaves.filter(leaf => isOwn(it.compiled.rule.clause, leaf));
  const open = leaves.filter(leaf => !own.includes(leaf) && isOpen(leaf));
  const told = own.length + open.length > 0 ? [...own, ...open] : leaves;
  const sentences = new Set([...told, ...shareTooSmall(it)].map(leaf => sayLeaf(leaf, it)));
  // Nobody knows it, since nobody could read the text.
  const unread = it.unread !== undefined && told.some(leaf => leaf.slot?.readable && isOpen(leaf));
  const all = [...sentences, ...(unread ? [it.unread] : [])];
  // Where a sentence goes on to say why something is not known, `and` would join the wrong halves.
  const joint = unread || all.some(sentence => sentence.includes(';')) ? '; ' : ', and ';
  return all.length === 1 ? withoutSubject(all[0]!) : all.join(joint);
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
function shareTooSmall({ compiled: { rule, unless }, group, slots }: Case): readonly Leaf[] {
  if (rule.clause.kind !== 'min-cohort' || !rule.clause.orShare || !unless || group === unknownGroup)
    return [];
  return leavesOf(unless)
    .filter(({ comparison }) => comparison.fact === 'cohort.share')
    .slice(0, 1)
    .map(({ comparison }) => compileComparison(comparison, slots, true));
}

function withoutSubject(sentence: string): string {
  return sentence.startsWith('it ') && !sentence.startsWith('it is ') ? sentence.slice(3) : sentence;
}
