// The part of a certificate that anybody can check alone: each step follows from what stands before it by unit propagation
// (RUP: Goldberg & Novikov, "Verification of proofs of unsatisfiability for CNF formulas", 2003), and so does each claim.
// It shares nothing with the solver but what a literal is, so that a fault there cannot hide here.
import type { Certificate, CertificateLiteral, CertifiedSubject } from './certificate.ts';

/** Undefined where every step and every claim follows; else which one does not, in words. */
export function faultInCertificate({ subjects }: Certificate): string | undefined {
  for (const { subject, ...rest } of subjects) {
    const fault = faultIn(rest);
    if (fault !== undefined)
      return `${subject.on === 'posts' ? 'posts' : (subject.table ?? 'other tables')}: ${fault}`;
  }
  return undefined;
}

function faultIn({ clauses, steps, claims }: Omit<CertifiedSubject, 'subject'>): string | undefined {
  const known = createPropagation();
  for (const clause of clauses) known.add(clause);
  for (const [at, step] of steps.entries()) {
    if (!known.contradicts(step.map(opposite))) return `step ${at + 1} does not follow`;
    known.add(step);
  }
  const open = claims.findIndex(claim => !known.contradicts(claim));
  return open < 0 ? undefined : `claim ${open + 1} does not follow`;
}

function opposite(literal: CertificateLiteral): CertificateLiteral {
  return literal ^ 1;
}

/** Clauses, and whether some literals contradict them when every clause with one literal left is heeded. */
interface Propagation {
  readonly add: (clause: readonly CertificateLiteral[]) => void;
  readonly contradicts: (literals: readonly CertificateLiteral[]) => boolean;
}

function createPropagation(): Propagation {
  /** By literal, the clauses that are looked at when it becomes false: each watches its first two literals. */
  const watching = new Map<CertificateLiteral, CertificateLiteral[][]>();
  const units: CertificateLiteral[] = [];
  let isEmpty = false;

  function watch(literal: CertificateLiteral, clause: CertificateLiteral[]): void {
    const watchers = watching.get(literal);
    if (watchers) watchers.push(clause);
    else watching.set(literal, [clause]);
  }

  return {
    add(clause) {
      const literals = [...new Set(clause)];
      const [first, second] = literals;
      if (literals.some(literal => literals.includes(opposite(literal)))) return;
      if (first === undefined) isEmpty = true;
      else if (second === undefined) units.push(first);
      else {
        watch(first, literals);
        watch(second, literals);
      }
    },
    contradicts(assumed) {
      if (isEmpty) return true;
      const trail: CertificateLiteral[] = [];
      const holding = new Set<CertificateLiteral>();
      const hold = (literal: CertificateLiteral): boolean => {
        if (holding.has(opposite(literal))) return false;
        if (!holding.has(literal)) {
          holding.add(literal);
          trail.push(literal);
        }
        return true;
      };
      if (![...units, ...assumed].every(hold)) return true;
      for (let at = 0; at < trail.length; at++) {
        const gone = opposite(trail[at]!);
        const watchers = watching.get(gone) ?? [];
        const kept: CertificateLiteral[][] = [];
        let conflict = false;
        for (const clause of watchers) {
          if (conflict) {
            kept.push(clause);
            continue;
          }
          if (clause[0] === gone) [clause[0], clause[1]] = [clause[1]!, gone];
          const other = clause[0]!;
          const next = holding.has(other)
            ? -1
            : clause.findIndex((literal, place) => place > 1 && !holding.has(opposite(literal)));
          if (next > 1) {
            [clause[1], clause[next]] = [clause[next]!, gone];
            watch(clause[1], clause);
            continue;
          }
          kept.push(clause);
          conflict = !hold(other);
        }
        watching.set(gone, kept);
        if (conflict) return true;
      }
      return false;
    },
  };
}
