import { lengthUnit } from '@fineline/analysis';
import {
  builtInFacts,
  type CohortFact,
  type CustomFact,
  type Day,
  type DeclaredFact,
  type Facts,
  type FactType,
  type Interval,
  type WordsFact,
} from '@fineline/ruleset';
import { amountText as amount, numeral, type NumberUnit } from '../coverage/amountText.ts';

/** What a test is to demand. */
export interface Demanded {
  readonly policy: string;
  readonly verdict: string;
  readonly facts: Facts;
  readonly date: Day;
  /** All the rules that are to be among the findings, where they matter. */
  readonly by?: readonly string[];
}

/** A `test` block that demands a verdict on a post with these facts; undefined where no test can state them. */
export function testText(
  { policy, verdict, facts, date, by }: Demanded,
  declared: readonly DeclaredFact[],
): string | undefined {
  const { cohorts, openCohorts, disputes, conflicts, custom = {}, reading: _, mentions: __, ...post } = facts;
  if (disputes || conflicts || openCohorts === true || (cohorts && cohorts.length > 1)) return undefined;
  const [group] = cohorts ?? [];
  const lines = [
    ...(cohorts && !group ? ['cohort none'] : []),
    ...(group ? [groupText(group)] : []),
    ...Object.entries(post).map(([name, fact]) =>
      fieldText(name, fact as CustomFact | null, builtInFacts.get(name)?.type),
    ),
    ...Object.entries(custom).map(([name, fact]) =>
      fieldText(name, fact, declared.find(it => it.name === name)?.type),
    ),
  ];
  const fields = lines.length === 0 ? ['tone unknown'] : lines;
  return [
    `test ${policy} {`,
    `  ${verdict} post {`,
    ...fields.map(line => `    ${line}`),
    `  } at ${date}${by ? ` by only ${by.join(', ')}` : ''}`,
    '}',
    '',
  ].join('\n');
}

function groupText({ size, share, digits, exact }: CohortFact): string {
  const known = [
    ...(size ? [`size ${interval(size, 'people')}`] : []),
    ...(share ? [`share ${interval(share, 'fraction')}`] : []),
    ...(digits === undefined ? [] : [`digits ${amount(digits, 'digits')}`]),
    ...(exact === undefined ? [] : [`exact ${exact ? 'yes' : 'no'}`]),
  ];
  return `cohort { ${known.length === 0 ? 'size unknown' : known.join(' ')} }`;
}

function fieldText(name: string, fact: CustomFact | Facts['window'], type: FactType | undefined): string {
  if (fact === null || fact === undefined) return `${name} none`;
  if ('days' in fact) return `${name} ${interval(fact.days, 'days')}`;
  if ('has' in fact) return wordsText(name, fact);
  const { value } = fact;
  if (value === null) return `${name} none`;
  if (typeof value === 'boolean') return `${name} ${value ? 'yes' : 'no'}`;
  if (typeof value === 'string') return `${name} ${JSON.stringify(value)}`;
  return `${name} ${interval(value, type?.kind === 'number' ? type.unit : 'count')}`;
}

function wordsText(name: string, { has, lacks = [], open = false }: WordsFact): string {
  const words = [...has.map(word => wordText(word)), ...lacks.map(word => `not ${wordText(word)}`)];
  if (words.length === 0) return `${name} ${open ? 'unknown' : 'none'}`;
  // Words that are not there leave all others open, unless there is none at all.
  if (has.length === 0 && !open) return `${name} none`;
  return `${name} ${open && has.length > 0 ? 'at least ' : ''}${words.join(', ')}`;
}

/** A word as policies write it. */
export function wordText(word: string): string {
  return /^[a-z][a-z-]*$/.test(word) ? word : JSON.stringify(word);
}

function interval({ min, max }: Interval, unit: NumberUnit): string {
  if (max === null || (unit === 'fraction' && max === 1 && min < 1)) return `at least ${amount(min, unit)}`;
  if (min === max) return amount(min, unit);
  if (min === 0) return `at most ${amount(max, unit)}`;
  const { name, of } = lengthUnit([min, max], unit);
  return `${numeral(unit === 'fraction' ? min * 100 : of(min))} to ${amount(of(max), name)}`;
}
