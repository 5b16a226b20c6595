import { canonicalize, type LoadedRuleSet } from '@fineline/ruleset';
import { createSolver, type Literal } from '../solving/createSolver.ts';
import type { Certificate, CertifiedSubject } from './certificate.ts';
import { faultInCertificate } from './checkCertificate.ts';
import { encodeClaims, type EncodedSubject } from './encodeClaims.ts';

/** Conflicts that the proof of one claim may cost. */
const budget = 200_000;

/** A certificate of what `shows` says, on the days on which both decide; undefined where it is not so, or took too long. */
export function certify(
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  shows: Certificate['shows'],
): Certificate | undefined {
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
  for (const input of isInput) solver.variable(input ? 'input' : 'gate');
  for (const clause of clauses) solver.add(clause);
  if (claims.some(claim => solver.solve(claim) !== 'unsatisfiable')) return undefined;
  return { subject, clauses, claims, steps };
}

/**
 * Why a certificate is not one of these two rule sets; undefined where it is. The clauses are written anew from the rule
 * sets, and every step is checked without the solver.
 */
export function refuseCertificate(
  certificate: Certificate,
  old: LoadedRuleSet,
  now: LoadedRuleSet,
): string | undefined {
  if (certificate.old !== old.digest || certificate.new !== now.digest) return 'it is about other rule sets';
  const meant = encodeClaims(old.ruleSet, now.ruleSet, certificate.shows).map(
    ({ subject, clauses, claims }) => ({ subject, clauses, claims }),
  );
  const said = certificate.subjects.map(({ subject, clauses, claims }) => ({ subject, clauses, claims }));
  if (canonicalize(said) !== canonicalize(meant)) return 'it does not say what these rule sets say';
  return faultInCertificate(certificate);
}
