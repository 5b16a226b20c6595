import { expect, test } from 'vitest';
import { certify, faultInCertificate, refuseCertificate, type Certificate } from '@fineline/analysis';
import type { Condition, LoadedRuleSet } from '@fineline/ruleset';
import { given } from '../../../runtime/testing/given.ts';

const size = (people: number): Condition => ({ fact: 'cohort.size', operator: 'lessThan', value: people });
const tone = (...value: string[]): Condition => ({ fact: 'tone', operator: 'containsAny', value });

function denying(...conditions: readonly Condition[]): LoadedRuleSet {
  const rules = Object.fromEntries(conditions.map((when, at) => ['abcdef'[at]!, { when }]));
  return { digest: `sha256:${JSON.stringify(conditions).length}`, ruleSet: given(rules) };
}

const loose = denying({ any: [size(100), tone('mocking')] }, { all: [tone('warm'), size(5000)] });
const strict = denying(size(1000), tone('hostile'), { all: [size(9000), { not: { not: tone('warm') } }] });

test('what is stricter is certified, what is looser is not', () => {
  const certificate = certify(loose, strict, 'not-looser')!;
  expect(refuseCertificate(certificate, loose, strict)).toBeUndefined();
  expect(certify(strict, loose, 'not-looser')).toBeUndefined();
  expect(certify(loose, strict, 'same')).toBeUndefined();
});

test('what says the same in other words is certified', () => {
  const other = denying(tone('mocking'), size(100), { all: [size(5000), tone('warm')] });
  const certificate = certify(loose, other, 'same')!;
  expect(refuseCertificate(certificate, loose, other)).toBeUndefined();
});

test('a certificate of other policies, or one that was cut or forged, is refused', () => {
  const certificate = certify(loose, strict, 'not-looser')!;
  const [posts] = certificate.subjects;
  const forged = (change: Partial<Certificate['subjects'][number]>): Certificate => ({
    ...certificate,
    subjects: [{ ...posts!, ...change }],
  });
  expect(refuseCertificate(certificate, strict, loose)).toBe('it is about other rule sets');
  const cut = forged({ clauses: posts!.clauses.slice(0, (posts!.clauses.length * 2) / 3) });
  expect(refuseCertificate(cut, loose, strict)).toBe('it does not say what these rule sets say');
  expect(faultInCertificate(cut)).toMatch(/^posts: (step|claim) \d+ does not follow$/);
  const [claim] = posts!.claims;
  expect(faultInCertificate(forged({ claims: [[claim![0]!]] }))).toBe('posts: claim 1 does not follow');
  expect(faultInCertificate(forged({ steps: [[2 * 5], ...posts!.steps] }))).toBe(
    'posts: step 1 does not follow',
  );
});
