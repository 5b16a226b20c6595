// What the compiler refuses an author, no rule set says: an effect that is not its clause's, days that are none or run
// backwards, a claim that hurts, hiding that helps. Whoever edits a rule set by hand is told of it here.
import { builtInFacts, type FactType } from '../facts/builtInFacts.ts';
import { isWholeUnit } from '../facts/isWholeUnit.ts';
import type { Quantity } from '../facts/units.ts';
import type { Clause } from '../rules/clause.ts';
import type { Comparison, Condition } from '../rules/condition.ts';
import { isDay } from '../rules/isDay.ts';
import { labelOfRule } from '../rules/ruleId.ts';
import type { Day, Effect, RuleSet } from '../rules/ruleSet.ts';
import type { Problem } from './problem.ts';

/** Everything in a rule set whose names are sound that no policy compiles to. */
export function checkLaws(ruleSet: RuleSet): readonly Problem[] {
  const { policy, parents, rules, waivers, presets = [] } = ruleSet;
  const problems: Problem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const { effective, expires, withdrawn } = policy;
  checkDays('/policy', { effective }, { expires, withdrawn }, report);
  for (const [at, { from, until }] of waivers.entries())
    checkDays(`/waivers/${at}`, { from }, { until }, report);
  for (const [at, { date }] of presets.entries()) checkDays(`/presets/${at}`, { date }, {}, report);

  const facts = new Map<string, FactDefined>(builtInFacts);
  for (const { name, type, otherwiseNone } of ruleSet.facts) facts.set(name, { type, claim: otherwiseNone });
  for (const [at, rule] of rules.entries()) {
    const path = `/rules/${at}`;
    const { clause, effect, reviewer, during, overrides } = rule;
    if (parents.length === 0 && rule.policy !== policy.name)
      report(`${path}/policy`, `\`${policy.name}\` extends no policy, and this is another`);
    if (during) checkDays(`${path}/during`, { from: during.from }, { to: during.to }, report);
    const own = effectOf(clause);
    if (own && own !== effect)
      report(`${path}/effect`, `of a clause of kind \`${clause.kind}\` it is ${own}`);
    if (reviewer !== undefined && effect !== 'review')
      report(`${path}/reviewer`, 'nobody looks at what is not up for review');
    for (const [nth, id] of overrides.entries())
      if (labelOfRule(id) !== labelOfRule(rule.id) || rules.some(it => it.id === id && it.on !== rule.on))
        report(`${path}/overrides/${nth}`, `\`${id}\` has not the label of \`${rule.id}\``);
    for (const [name, part] of Object.entries(clause) as [string, unknown][])
      if (isPartOfOne(part)) report(`${path}/clause/${name}/value`, inWholeNumbers);
    // Of what `require` asks, that something is known must be all, or to say anything of it would do.
    const asksMore = clause.kind === 'require' && !('fact' in clause.that);
    checkComparisons(rule.when, `${path}/when`, true, { facts, report, mayExcuse: asksMore });
    if (rule.unless)
      checkComparisons(rule.unless, `${path}/unless`, false, { facts, report, mayExcuse: true });
  }
  return problems;
}

type Report = (path: string, message: string) => void;

type Days = Readonly<Record<string, Day | undefined>>;

/** Each is a day of the calendar, and none of the last ones is before the first. */
function checkDays(path: string, first: Days, lasts: Days, report: Report): void {
  const [start = ''] = Object.values(first);
  for (const [name, day] of Object.entries({ ...first, ...lasts })) {
    if (day === undefined) continue;
    if (!isDay(day)) report(`${path}/${name}`, 'this is no day of the calendar');
    else if (day < start && isDay(start)) report(`${path}/${name}`, `${day} is before ${start}`);
  }
}

interface FactDefined {
  readonly type: FactType;
  readonly claim: boolean;
}

/** The effect that a clause names itself. */
function effectOf({ kind }: Clause): Effect | undefined {
  const named = { 'deny-when': 'deny', 'review-when': 'review', 'warn-when': 'warn' } as const;
  return named[kind as keyof typeof named];
}

const inWholeNumbers = 'this is counted in whole numbers';

function isPartOfOne(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('unit' in part)) return false;
  const { value, unit } = part as Quantity;
  return unit !== '%' && isWholeUnit(unit) && !Number.isInteger(value);
}

interface Checking {
  readonly facts: ReadonlyMap<string, FactDefined>;
  readonly report: Report;
  /** Something that is known might excuse here, whatever it is. */
  readonly mayExcuse: boolean;
}

/** `adds`: where the condition holds there can only be more findings. */
function checkComparisons(condition: Condition, path: string, adds: boolean, checking: Checking): void {
  if ('not' in condition) checkComparisons(condition.not, `${path}/not`, !adds, checking);
  else if ('fact' in condition) checkComparison(condition, path, adds, checking);
  else {
    const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
    for (const [at, part] of parts.entries()) checkComparisons(part, `${path}/${key}/${at}`, adds, checking);
  }
}

function checkComparison(
  comparison: Comparison,
  path: string,
  adds: boolean,
  { facts, report, mayExcuse }: Checking,
): void {
  const { fact, operator, value } = comparison;
  if (operator === 'known') {
    if (adds) report(path, `a post would fare better here for leaving out \`${fact}\``);
    else if (mayExcuse) report(path, `a post would fare better here for stating any \`${fact}\` at all`);
    return;
  }
  const defined = facts.get(fact);
  if (!defined) return;
  const { type, claim } = defined;
  if (claim && holdsOfNone(comparison, type.kind === 'words') !== adds)
    report(path, `\`${fact}\` is a claim, and a post would fare worse here for stating it`);
  if (type.kind === 'number' && isWholeUnit(type.unit) && !Number.isInteger(value))
    report(`${path}/value`, inWholeNumbers);
}

/** Whether a comparison is true while nobody has stated the claim. `isWord`: `none` is a word of its vocabulary. */
function holdsOfNone({ operator, value }: Comparison, isWord: boolean): boolean {
  if (operator === 'empty') return true;
  const hasNone = isWord && (value as readonly string[]).includes('none');
  return operator === 'containsAny' ? hasNone : operator === 'containsOnly' && (!isWord || hasNone);
}
