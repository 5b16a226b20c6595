import { isObject } from '@fineline/ruleset';
import type { Certificate, CertifiedSubject } from './certificate.ts';

/** A certificate in plain data from parsed JSON; undefined where it is none. Never throws. */
export function readCertificate(data: unknown): Certificate | undefined {
  if (!isObject(data)) return undefined;
  const { formatVersion, old, new: now, shows, subjects, ...others } = data;
  if (formatVersion !== 1 || typeof old !== 'string' || typeof now !== 'string') return undefined;
  if (shows !== 'same' && shows !== 'not-looser') return undefined;
  if (!Array.isArray(subjects) || !subjects.every(isSubject) || Object.keys(others).length > 0)
    return undefined;
  return { formatVersion, old, new: now, shows, subjects };
}

function isSubject(data: unknown): data is CertifiedSubject {
  if (!isObject(data)) return false;
  const { subject, clauses, claims, steps, ...others } = data;
  return (
    isObject(subject) &&
    [clauses, claims, steps].every(it => Array.isArray(it) && it.every(isClause)) &&
    Object.keys(others).length === 0
  );
}

function isClause(data: unknown): boolean {
  return (
    Array.isArray(data) &&
    data.every(literal => Number.isInteger(literal) && literal >= 0 && literal < 2 ** 31)
  );
}
