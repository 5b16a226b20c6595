import type { Subject } from '../comparing/subjects.ts';

/** A literal of a certificate: a variable v said to be true is 2v, said to be false 2v + 1. */
export type CertificateLiteral = number;

/** What is claimed of one subject, and why it follows. */
export interface CertifiedSubject {
  readonly subject: Subject;
  /** What is known of facts and rules: of each clause, a literal holds. */
  readonly clauses: readonly (readonly CertificateLiteral[])[];
  /** Each says that its literals never hold together: that one policy stops something which the other lets pass. */
  readonly claims: readonly (readonly CertificateLiteral[])[];
  /** Further clauses, each of which follows from those before it by unit propagation. */
  readonly steps: readonly (readonly CertificateLiteral[])[];
}

/** Shows that a new policy lets nothing through that an old one stopped; `same`: nor the other way round. */
export interface Certificate {
  readonly formatVersion: 1;
  /** Digests of both rule sets. */
  readonly old: string;
  readonly new: string;
  readonly shows: 'same' | 'not-looser';
  readonly subjects: readonly CertifiedSubject[];
}
