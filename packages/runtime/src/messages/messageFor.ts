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
  const { clause } = it.compiled.rule;
  const own = leaves.filter(leaf => isOwn(clause, leaf));
  const open = leaves.filter(leaf => !isOwn(clause, leaf) && leaf.test(it.post, it.group) === UNKNOWN);
  const told = own.length + open.length > 0 ? [...own, ...open] : leaves;
  const sentences = new Set([...told, ...shareTooSmall(it)].map(leaf => sayLeaf(leaf, it)));
  const unread = told.some(leaf => isUnread(leaf, it));
  const all = [...sentences, ...(unread && it.unread ? [whyUnread[it.unread]] : [])];
  // Where a sentence goes on to say why something is not known, `and` would join the wrong halves.
  const message = all.join(unread || all.some(sentence => sentence.includes(';')) ? '; ' : ', and ');
  return all.length === 1 ? withoutSubject(message) : message;
}

const whyUnread: Readonly<Record<NonNullable<Case['unread']>, string>> = {
  language: 'the text is in a language that was not read',
  'no-words': 'there is no text to read',
};

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
  const share = leavesOf(unless).find(({ comparison }) => comparison.fact === 'cohort.share');
  return share ? [compileComparison(share.comparison, slots, true)] : [];
}

/** Nobody knows it, since nobody could read the text. */
function isUnread(leaf: Leaf, it: Case): boolean {
  return it.unread !== undefined && leaf.slot?.readable === true && leaf.test(it.post, it.group) === UNKNOWN;
}

function withoutSubject(sentence: string): string {
  return sentence.startsWith('it is ') ? sentence : sentence.replace(/^it /, '');
}
