import { canonicalize, type LoadedRuleSet } from '@fineline/ruleset';
import { movesOf } from '../comparing/movesOf.ts';
import { joinDiffs } from '../comparing/policyDiff.ts';
import type { Certificate } from './certificate.ts';
import { faultInCertificate } from './faultInCertificate.ts';
import { encodeClaims } from './encodeClaims.ts';

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
  if (!isShownOutside(old, now, certificate.shows))
    return 'what words mean or whose rows are counted has moved';
  const meant = encodeClaims(old.ruleSet, now.ruleSet, certificate.shows).map(
    ({ subject, clauses, claims }) => ({ subject, clauses, claims }),
  );
  const said = certificate.subjects.map(({ subject, clauses, claims }) => ({ subject, clauses, claims }));
  if (canonicalize(said) !== canonicalize(meant)) return 'it does not say what these rule sets say';
  return faultInCertificate(certificate);
}

/** Whether what moved outside the rules is in keeping with what is shown. */
export function isShownOutside(old: LoadedRuleSet, now: LoadedRuleSet, shows: Certificate['shows']): boolean {
  const moved = joinDiffs(movesOf(old.ruleSet, now.ruleSet).map(({ verdict }) => verdict));
  return moved === 'same' || (moved === 'stricter' && shows === 'not-looser');
}
