// What has to be refuted for a new policy to be no looser than an old one, as clauses. Nothing is solved here, so that
// whoever checks a certificate writes the same clauses again from the two rule sets.
import type { RuleSet } from '@fineline/ruleset';
import { daysInForce, overlap } from '../comparing/inForce.ts';
import { narrowedAlike, subjectsOf } from '../comparing/subjects.ts';
import { disputesMatter } from '../rules/disputesMatter.ts';
import { anyFires, encodeRules, levels, type EncodedRule } from '../rules/encodeRules.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { createWorld } from '../world/createWorld.ts';
import type { Certificate, CertifiedSubject } from './certificate.ts';

/** The clauses and claims of every subject, and which variables are inputs: all others follow from them. */
export interface EncodedSubject extends Omit<CertifiedSubject, 'steps'> {
  readonly isInput: readonly boolean[];
}

/** Writes the claims of a certificate as clauses. */
export function encodeClaims(
  old: RuleSet,
  now: RuleSet,
  shows: Certificate['shows'],
): readonly EncodedSubject[] {
  return subjectsOf([old, now]).map(subject => {
    const clauses: (readonly Literal[])[] = [];
    const isInput: boolean[] = [];
    const circuit = createCircuit({
      variable(kind) {
        isInput.push(kind === 'input');
        return (isInput.length - 1) * 2;
      },
      add: literals => clauses.push(literals),
    });
    const [before, after] = narrowedAlike([old, now], subject) as readonly [RuleSet, RuleSet];
    const world = createWorld(
      [before, after],
      {
        inForce: overlap(daysInForce(before.policy), daysInForce(after.policy)) ?? {},
        withDisputes: disputesMatter([before, after]),
      },
      circuit,
    );
    const [olds, news] = [before, after].map((ruleSet, side) => encodeRules(ruleSet, side, world, circuit));
    const exceeding = (
      rules: readonly EncodedRule[],
      others: readonly EncodedRule[],
    ): readonly (readonly Literal[])[] =>
      levels.flatMap(level => {
        const any = anyFires(others, level, circuit);
        return rules
          .filter(({ fires }) => fires[level] !== any && fires[level] !== circuit.no)
          .map(({ fires }) => [fires[level], negated(any)]);
      });
    return {
      subject,
      claims: [...exceeding(olds!, news!), ...(shows === 'same' ? exceeding(news!, olds!) : [])],
      clauses,
      isInput,
    };
  });
}
