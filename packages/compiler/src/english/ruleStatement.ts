import { both, capitalized, type Rule, type Waiver } from '@fineline/ruleset';
import { clausePhrase } from './clausePhrase.ts';
import type { Known } from './comparisonPhrase.ts';
import { conditionPhrase } from './conditionPhrase.ts';
import { mayBeWithoutGroup, speaksOfGroups } from './groupsInConditions.ts';
import { scopeOf, type Scope } from './scopeOf.ts';
import { date, daysFrom, ended, onOneLine, quantity, quoted } from './wordings.ts';

/** One rule in words: the sentence that says what happens when, and what goes with it. */
export interface RuleInWords {
  /** "A post is denied if it gives a number for a group of people that is smaller than 1,000 people." */
  readonly text: string;
  /** What its author wrote beside it, the reason, the way out, the sources: a sentence each. */
  readonly notes: readonly string[];
}

/** A rule as a lawyer reads it. */
export function ruleInWords(rule: Rule, known: Known): RuleInWords {
  return { text: sentence(rule, known), notes: notes(rule) };
}

function sentence(rule: Rule, known: Known): string {
  const { during, clause, neverWaived } = rule;
  const scope = scopeOf(rule);
  const where = scope.when && conditionPhrase(scope.when, known);
  const lead = groupLead(rule, scope);
  const broken = clausePhrase(rule, known, lead === 'first');
  const excuses = [
    ...(clause.kind === 'min-cohort' && clause.orShare
      ? [`the group is at least ${quantity(clause.orShare)} of everybody`]
      : []),
    ...(scope.unless ? [conditionPhrase(scope.unless, known)] : []),
  ];
  const groups = mayBeWithoutGroup(rule.when)
    ? ' gives a number for (for the post alone, where it gives none), '
    : ' gives a number for, ';
  const said = [
    during && `${daysFrom(during.from, during.to)}, `,
    lead === 'first' && `for any group of people that a post${groups}`,
    where && `where ${where}${isList(where) ? '; then ' : ', '}`,
    `${lead === 'first' ? 'it' : subject(rule)} ${outcome(rule)} if`,
    lead === 'behind' ? `, for any group of people that it${groups}` : leadIn(broken),
    broken,
    excuses.length > 0 && `${isList(broken) ? '; ' : ', '}unless ${excuses.join(', or unless ')}`,
  ];
  const text = capitalized(said.filter(part => part).join(''));
  if (!neverWaived) return `${text}.`;
  return isList(text) ? `${text}. Nobody may waive this.` : `${text}; nobody may waive this.`;
}

/** Where a sentence says that it is about each group: first of all, or behind "if"; nowhere where its clause says so. */
function groupLead({ each, clause }: Rule, { when, unless }: Scope): 'first' | 'behind' | undefined {
  if (each !== 'cohort') return undefined;
  if (when && speaksOfGroups(when)) return 'first';
  const isOfOne = unless !== undefined && speaksOfGroups(unless) && clause.kind !== 'min-cohort';
  return 'that' in clause || isOfOne ? 'behind' : undefined;
}

/** What stands between "if" and a phrase: a comma where the phrase says first where to look. */
function leadIn(phrase: string): string {
  return phrase.startsWith('in ') ? ', ' : ' ';
}

/** Whether a phrase ends in a lettered list, behind which a comma would belong to the last item. */
function isList(phrase: string): boolean {
  return phrase.includes('; ');
}

function subject({ on, dataset }: Rule): string {
  if (on === 'post') return 'a post';
  if (dataset === null || dataset === undefined) return 'a table';
  return typeof dataset === 'string' ? `the table ${dataset}` : `each of the tables ${both(dataset)}`;
}

function outcome({ effect, reviewer }: Rule): string {
  switch (effect) {
    case 'deny':
      return 'is denied';
    case 'review':
      return reviewer === undefined ? 'goes to review' : `goes to ${onOneLine(reviewer)} for review`;
    case 'warn':
      return 'passes with a warning';
  }
}

function notes({ because, suggest, see, doc, overrides }: Rule): readonly string[] {
  return [
    ...(doc === undefined ? [] : [ended(doc)]),
    ...(because === undefined ? [] : [`Reason: ${ended(because)}`]),
    ...(suggest === undefined ? [] : [`What to do: ${ended(suggest)}`]),
    ...(see.length === 0 ? [] : [`See ${both(see.map(onOneLine))}.`]),
    ...(overrides.length === 0
      ? []
      : [`It is reported in the place of ${both(overrides)} where it weighs as much.`]),
  ];
}

/** A waiver in words. What a child asks under the same label stands, and whoever reads of the waiver wants to know that. */
export function waiverInWords(
  { rule, campaigns, from, until, by, because }: Waiver,
  rules: readonly Rule[],
): RuleInWords {
  const days = from === undefined ? `until ${date(until)}` : daysFrom(from, until);
  const last = from === until ? '' : ', the last day included';
  const which = campaigns.length === 1 ? 'the campaign' : 'the campaigns';
  const stricter = rules.filter(({ overrides }) => overrides.includes(rule)).map(({ id }) => id);
  return {
    text: `The rule ${rule} is waived for ${which} ${both(campaigns.map(quoted))} ${days}${last}.`,
    notes: [
      `Signed off by ${onOneLine(by)}.`,
      `Reason: ${ended(because)}`,
      ...(stricter.length === 0 ? [] : [`It does not waive ${both(stricter)}.`]),
    ],
  };
}
