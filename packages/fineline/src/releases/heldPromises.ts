// What the old release promised, held against the new one: guarantees by proof, examples by running them.
import { factsInWords, guaranteeInWords, proveGuarantee, type Move } from '@fineline/analysis';
import { builtInFacts, canonicalize, comparisonsIn, type Guarantee, type RuleSet } from '@fineline/ruleset';
import type { OldTestChange, OldTests, TestSubject } from '@fineline/testing';

/**
 * Guarantees that are written down no longer and are not kept any more. Those that are written down still were proved when
 * the new policy was compiled.
 */
export function brokenGuarantees(old: RuleSet, now: RuleSet): readonly Move[] {
  const still = new Set(now.guarantees.map(keyOf));
  return old.guarantees.flatMap(guarantee => {
    if (still.has(keyOf(guarantee)) || guarantee.claim === 'at-least-as-strict') return [];
    const message = whyBroken(guarantee, now);
    return message === undefined ? [] : [promise('guarantee', message, true)];
  });
}

function keyOf({ status: _, ...promised }: Guarantee): string {
  return canonicalize(promised);
}

function whyBroken(guarantee: Guarantee, now: RuleSet): string | undefined {
  const name = `the old guarantee ${guaranteeInWords(guarantee)}`;
  const unknown = factsUnknownTo(now, guarantee);
  if (unknown.length > 0)
    return `${name} cannot be proved: the new policy does not know ${unknown.join(', ')}`;
  const proof = proveGuarantee(guarantee, now);
  if (proof.status === 'proved') return undefined;
  if (proof.status !== 'refuted') return `${name} takes too long to prove of the new policy`;
  const { facts, verdict } = proof.counterexample;
  const words = factsInWords(facts);
  const post = words.length === 0 ? 'of which nothing is known' : `with ${words.join(', ')}`;
  return `${name} is not kept: it says \`${verdict}\` to one ${post}`;
}

/** Facts that only the old policy declares. What is measured of tables has names of its own. */
function factsUnknownTo({ facts, measures }: RuleSet, { when }: Guarantee): readonly string[] {
  const known = new Set<string>([
    ...builtInFacts.keys(),
    ...facts.map(({ name }) => name),
    ...measures.map(({ id }) => id),
  ]);
  const asked = when ? comparisonsIn(when).map(({ fact }) => fact) : [];
  return [...new Set(asked)].filter(fact => !known.has(fact)).map(fact => `\`${fact}\``);
}

/**
 * Examples that are gone or that the new policy decides otherwise. One that is stopped now has to be approved by nobody;
 * that none could be run has to be.
 */
export function changedTests(tests: OldTests | 'unreadable'): readonly Move[] {
  if (tests === 'unreadable') {
    const message =
      'the old examples were not run: the tests of one of the two cannot be read, `fineline test` says why';
    return [promise('test', message, true)];
  }
  return tests.changes.map(change => promise('test', testInWords(change), change.kind !== 'other'));
}

function testInWords({ kind, says, differences = [], example, beside, demands }: OldTestChange): string {
  const { subject, expected } = example;
  const name = `the old example ${subjectInWords(subject)}${beside}`;
  if (kind === 'gone') return `${name} is gone: it demands \`${expected.verdict}\``;
  if (demands) return `${name} demands ${demandInWords(expected)}, and now only ${demandInWords(demands)}`;
  if (says === expected.verdict) return `${name} is decided by other rules: ${differences.join('; ')}`;
  return `${name} demands \`${expected.verdict}\`, and the new policy says \`${says}\``;
}

function demandInWords({ verdict, by, only }: OldTestChange['example']['expected']): string {
  return `\`${verdict}\`${by.length > 0 ? ` by ${only ? 'only ' : ''}${by.join(', ')}` : ''}`;
}

/** By what it is about, whole: another example may differ from it at its very end. */
function subjectInWords(subject: TestSubject): string {
  switch (subject.kind) {
    case 'text':
      return `“${onOneLine(subject.text)}”`;
    case 'case':
      return `\`${subject.id}\``;
    case 'post':
    case 'row':
    case 'table':
      return `\`${onOneLine(subject.written)}\``;
  }
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function promise(what: Move['what'], message: string, gates: boolean): Move {
  return { what, message, verdict: 'same', gates };
}
