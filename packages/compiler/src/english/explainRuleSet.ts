// A policy in plain English, from its rule set alone: what it says is what is judged. Plain data, so that a hover can
// show one sentence of it and a report all of them.
import type { Rule, RuleSet, SourceMap } from '@fineline/ruleset';
import { mayBeWithoutGroup, speaksOfGroups } from './groupsInConditions.ts';
import { guaranteeStatement } from './guaranteeStatement.ts';
import { policyStatements } from './policyStatements.ts';
import { ruleInWords, waiverInWords, type RuleInWords } from './ruleStatement.ts';
import { tableStatement } from './tableStatement.ts';
import { factsInWords, wordsInWords } from './wordStatements.ts';

/** One numbered sentence, with what goes with it. */
export interface Statement extends RuleInWords {
  /** Counted through the whole explanation, so that people can speak of "number 7". */
  readonly number: number;
  /** Id of the rule that it is about. */
  readonly rule?: string;
}

export interface Section {
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** A policy in plain English. */
export interface Explanation {
  /** `public-posts 2.1.0`. */
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Unnumbered {
  readonly title: string;
  readonly statements: readonly (RuleInWords & { readonly rule?: string })[];
}

/**
 * Says a whole rule set. Sections in which there is nothing to say are left out. Rules come in the author's order where a
 * `map` holds it, and by their ids where none does, so that one rule set is numbered in two ways, which is said then; what
 * is said of each rule is the rule set's alone.
 */
export function explainRuleSet(ruleSet: RuleSet, map?: Pick<SourceMap, 'rules'>): Explanation {
  const { name, version } = ruleSet.policy;
  const sections: readonly Unnumbered[] = [
    { title: 'What this is', statements: policyStatements(ruleSet) },
    ...ruleSections(ruleSet, 'post', 'Posts', map),
    ...ruleSections(ruleSet, 'dataset', 'Tables', map),
    { title: 'Waivers', statements: ruleSet.waivers.map(waiver => waiverInWords(waiver, ruleSet.rules)) },
    {
      title: 'Guarantees',
      statements: ruleSet.guarantees.map(guarantee => guaranteeStatement(guarantee, ruleSet)),
    },
    { title: 'Words', statements: wordsInWords(ruleSet) },
    { title: 'Facts that have to be stated', statements: factsInWords(ruleSet.facts) },
    { title: 'The tables', statements: ruleSet.datasets.map(tableStatement) },
    {
      title: 'What is not said',
      statements: [...closing, ...withoutGroups(ruleSet), ...withoutOrder(ruleSet, map)],
    },
  ];
  return {
    title: version === undefined ? name : `${name} ${version}`,
    sections: numbered(sections.filter(({ statements }) => statements.length > 0)),
  };
}

/** The policy's own rules, then those of each policy that it extends. */
function ruleSections(
  ruleSet: RuleSet,
  on: Rule['on'],
  title: string,
  map: Pick<SourceMap, 'rules'> | undefined,
): readonly Unnumbered[] {
  const places = new Map(map?.rules.map(({ id }, place) => [id, place]));
  const place = ({ id }: Rule): number => places.get(id) ?? places.size;
  const rules = ruleSet.rules.filter(rule => rule.on === on).sort((a, b) => place(a) - place(b));
  const own = ruleSet.policy.name;
  const others = [...new Set(rules.map(({ policy }) => policy))].filter(policy => policy !== own);
  return [own, ...others].map(policy => ({
    title: policy === own ? title : `${title}: rules of ${policy}`,
    statements: rules
      .filter(rule => rule.policy === policy)
      .map(rule => ({ rule: rule.id, ...ruleInWords(rule, ruleSet) })),
  }));
}

const closing: Unnumbered['statements'] = [
  { text: 'What no rule above forbids passes.', notes: [] },
  {
    text: 'Where nobody knows whether a rule is broken, the finding stands: it counts as a review, or as a warning where the rule asks for no more.',
    notes: ['An exception that nobody can show to hold does not hold.'],
  },
  { text: 'Of several findings the strictest decides, and no rule cancels another.', notes: [] },
];

/** What becomes of rules about groups where a post has none. */
function withoutGroups({ rules, guarantees }: RuleSet): Unnumbered['statements'] {
  const isSaid =
    rules.some(({ each, when }) => each === 'cohort' && mayBeWithoutGroup(when)) ||
    guarantees.some(({ when }) => when && speaksOfGroups(when) && mayBeWithoutGroup(when));
  return isSaid
    ? [
        {
          text: 'Of a post that gives a number for no group, nothing that is said of a group holds, nor does its opposite: it neither breaks a rule nor excuses.',
          notes: [],
        },
      ]
    : [];
}

/** Where they stand last, sentences move no number of another. */
function withoutOrder({ rules }: RuleSet, map: unknown): Unnumbered['statements'] {
  if (map !== undefined || rules.length < 2) return [];
  return [
    {
      text: 'The order in which the author wrote the rules is not kept: here they come by their names, and their sentences have other numbers than those of the policy itself.',
      notes: ['Whoever cites a rule gives its name.'],
    },
  ];
}

function numbered(sections: readonly Unnumbered[]): readonly Section[] {
  let number = 0;
  return sections.map(({ title, statements }) => ({
    title,
    statements: statements.map(statement => ({ number: ++number, ...statement })),
  }));
}
