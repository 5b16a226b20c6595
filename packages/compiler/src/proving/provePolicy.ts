// What must hold of a policy for every combination of facts: its guarantees, and that a rule under a parent's label stops
// whatever the parent's rule stops. What is not proved is an error, with the smallest post that shows it.
import {
  factsInWords,
  looseOverrides,
  proveGuarantee,
  type Example,
  type Unproved,
} from '@fineline/analysis';
import type { CheckedGuarantee, CheckedPolicy, Place } from '@fineline/language';
import {
  builtInFacts,
  comparisonsIn,
  type Code,
  type Condition,
  type Diagnostic,
  type Facts,
  type RuleSet,
} from '@fineline/ruleset';
import { ancestry } from '../lowering/ancestry.ts';
import { lowerGuarantee } from '../lowering/lowerGuarantee.ts';
import { lowerPolicy } from '../lowering/lowerPolicy.ts';

/** What is not proved of a policy and its rule set. */
export function provePolicy(policy: CheckedPolicy, ruleSet: RuleSet): readonly Diagnostic[] {
  return [
    ...proveOverrides(policy, ruleSet),
    ...policy.guarantees.flatMap(guarantee => proveOne(guarantee, policy, ruleSet) ?? []),
  ];
}

function proveOne(
  guarantee: CheckedGuarantee,
  policy: CheckedPolicy,
  ruleSet: RuleSet,
): Diagnostic | undefined {
  const isStrictness = guarantee.claim === 'at-least-as-strict';
  const than = isStrictness ? otherRules(guarantee.than, policy, ruleSet) : undefined;
  const proof = proveGuarantee(lowerGuarantee(guarantee), ruleSet, than);
  if (proof.status === 'proved') return undefined;
  const name = `\`${policy.header.name}\``;
  if (proof.status !== 'refuted')
    return errorAt(guarantee.place, 'FL0413', `it takes too long to prove this of ${name}`, {
      help: 'What is not proved is not promised: say less in one guarantee, or take conditions out of the rules.',
    });
  const { facts, date, verdict } = proof.counterexample;
  const when = guarantee.claim === 'at-least-as-strict' ? undefined : lowerGuarantee(guarantee).when;
  const unsaid = unsaidIn(facts, when, ruleSet);
  const isAboutTables = guarantee.claim !== 'at-least-as-strict' && guarantee.on === 'dataset';
  const what = isStrictness
    ? `${name} is not as strict as \`${guarantee.than.header.name}\``
    : `${name} does not keep this guarantee`;
  return errorAt(guarantee.place, 'FL0413', what, {
    help: `It says \`${verdict}\` ${to({ facts, date }, isAboutTables ? 'table' : 'post', onDay(ruleSet), unsaid)}. Add a rule that covers this, or promise less.`,
  });
}

/**
 * The rules of another policy. Those of a parent are asked about posts in the words of the child: a word that the parent
 * does not know would leave open to it what the child knows, and that no such word loosens a rule of it is a law of its own.
 */
function otherRules(than: CheckedPolicy, policy: CheckedPolicy, { vocabularies }: RuleSet): RuleSet {
  const { ruleSet } = lowerPolicy(than);
  return ancestry(policy).includes(than) ? { ...ruleSet, vocabularies } : ruleSet;
}

function proveOverrides(policy: CheckedPolicy, ruleSet: RuleSet): readonly Diagnostic[] {
  const found = oncePerRule(looseOverrides(ruleSet), ruleSet);
  if (found.length === 0) return [];
  const places = new Map(policy.clauses.map(({ id, place }) => [`${policy.header.name}/${id}`, place]));
  return found.flatMap(loose => {
    const place = places.get(loose.rule);
    if (!place) return [];
    const [rule, parent] = [`\`${loose.rule}\``, `\`${loose.parent}\``];
    if ('undecided' in loose)
      return errorAt(place, 'FL0412', `it takes too long to prove ${rule} as strict as ${parent}`, {
        help: 'Give the rule another label: both hold then, each by itself.',
      });
    return errorAt(place, 'FL0412', `${rule} is not as strict as ${parent}, whose label it takes`, {
      help: `By itself ${parent} says \`${loose.parentSays}\` ${to(loose, loose.subject.on === 'posts' ? 'post' : 'table', onDay(ruleSet))}, and ${rule} says \`${loose.says}\`. Make the rule as strict, or give it another label: a parent's rule holds all the same.`,
    });
  });
}

/** Of a rule that is looser than several, the nearest of them tells: it is as strict as those that it overrides itself. */
function oncePerRule(found: readonly Unproved[], { rules }: RuleSet): readonly Unproved[] {
  const told = new Map<string, Unproved>();
  for (const loose of found) {
    const other = told.get(loose.rule);
    const isNearer = other && rules.find(({ id }) => id === loose.parent)?.overrides.includes(other.parent);
    if (!other || isNearer) told.set(loose.rule, loose);
  }
  return [...told.values()];
}

/** The post or table that shows it, behind what is said of it. */
function to(
  { facts, date }: Example,
  what: 'post' | 'table',
  withDay: boolean,
  unsaid: readonly string[] = [],
): string {
  const words = [...factsInWords(facts), ...unsaid];
  const post =
    words.length === 0 ? `to a ${what} of which nothing is known` : `to a ${what} with ${words.join(', ')}`;
  return withDay ? `${post} on ${date}` : post;
}

/**
 * What a promise turns on and nobody said of a post: it may be the very thing that was promised. A claim that nobody makes
 * is none, and everything else unknown.
 */
function unsaidIn(facts: Facts, when: Condition | undefined, ruleSet: RuleSet): readonly string[] {
  if (!when || Object.keys(facts).length === 0) return [];
  const stated = new Set([...Object.keys(facts), ...Object.keys(facts.custom ?? {})]);
  const isStated = (fact: string): boolean => {
    const [group, part] = fact.split('.');
    if (group !== 'cohort' || part === undefined) return stated.has(fact);
    return (
      facts.cohorts !== undefined && facts.cohorts.every(it => it[part as keyof typeof it] !== undefined)
    );
  };
  const isClaim = (fact: string): boolean =>
    builtInFacts.get(fact)?.claim ??
    ruleSet.facts.some(({ name, otherwiseNone }) => name === fact && otherwiseNone);
  return [...new Set(comparisonsIn(when).map(({ fact }) => fact))]
    .filter(fact => !isStated(fact))
    .sort()
    .map(fact => `${fact} ${isClaim(fact) ? 'none' : 'unknown'}`);
}

/** Whether what it says depends on the day. */
function onDay({ rules, waivers }: RuleSet): boolean {
  return waivers.length > 0 || rules.some(({ during }) => during !== undefined);
}

function errorAt(
  { file, span }: Place,
  code: Code,
  message: string,
  { help }: { readonly help: string },
): Diagnostic {
  return { code, severity: 'error', message, file, span, help };
}
