import type { CheckedPolicy } from '@fineline/language';
import { didYouMean, listed, quote, type Span } from '@fineline/ruleset';
import { statedAgainstRead } from '@fineline/runtime';
import { refuse, type Complaints } from '../loading/complaints.ts';
import { generations, wholeId } from '../loading/family.ts';

/**
 * The whole id of the rule that `written` names in a test of `policy`: of a short id the policy's own rule, else that of
 * the nearest parent. Undefined after a complaint.
 */
export function ruleNamed(
  written: string,
  span: Span,
  policy: CheckedPolicy,
  complaints: Complaints,
): string | undefined {
  if (written === statedAgainstRead) return written;
  const levels = generations(policy);
  const isNamed = (member: CheckedPolicy, id: string): boolean =>
    written.includes('/') ? written === wholeId(member, id) : written === id;
  for (const level of levels) {
    const found = level.flatMap(member =>
      member.clauses.filter(({ id }) => isNamed(member, id)).map(({ id }) => wholeId(member, id)),
    );
    if (found.length > 1)
      return refuse(complaints, span, 'FL0204', `${quote(written)} is a rule of several parents`, {
        help: `Name the one that is meant: ${listed([...found].sort())}.`,
      });
    if (found[0] !== undefined) return found[0];
  }
  const all = levels.flat().flatMap(member => member.clauses.map(({ id }) => [id, wholeId(member, id)]));
  const known = all.map(([short, whole]) => (written.includes('/') ? whole! : short!));
  return refuse(
    complaints,
    span,
    'FL0204',
    `there is no rule ${quote(written)} in ${quote(policy.header.name)}`,
    {
      ...(known.length > 0 && { help: `There are ${listed([...new Set(known)].sort())}.` }),
      ...didYouMean(written, span, known),
    },
  );
}
