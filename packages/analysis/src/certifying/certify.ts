import type { LoadedRuleSet } from '@fineline/ruleset';
import { createSolver } from '../solving/createSolver.ts';
import type { Literal } from '../solving/literal.ts';
import { mostWork } from '../solving/mostWork.ts';
import type { Certificate, CertifiedSubject } from './certificate.ts';
import { encodeClaims, type EncodedSubject } from './encodeClaims.ts';
import { isShownOutside } from './refuseCertificate.ts';

/** Conflicts that the proof of one claim may cost. */
const budget = 200_000;

/** A certificate of what `shows` says, on the days on which both decide; undefined where it is not so, or took too long. */
export function certify(
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  shows: Certificate['shows'],
): Certificate | undefined {
  if (!isShownOutside(old, now, shows)) return undefined;
  const subjects = encodeClaims(old.ruleSet, now.ruleSet, shows).map(refute);
  if (subjects.includes(undefined)) return undefined;
  return {
    formatVersion: 1,
    old: old.digest,
    new: now.digest,
    shows,
    subjects: subjects as readonly CertifiedSubject[],
  };
}

function refute({ subject, clauses, claims, isInput }: EncodedSubject): CertifiedSubject | undefined {
  const steps: (readonly Literal[])[] = [];
  const solver = createSolver(budget, { given: () => undefined, learned: step => steps.push([...step]) });
  solver.allow(mostWork);
  for (const input of isInput) solver.variable(input ? 'input' : 'gate');
  for (const clause of clauses) solver.add(clause);
  if (claims.some(claim => solver.solve(claim) !== 'unsatisfiable')) return undefined;
  return { subject, clauses, claims, steps };
}
