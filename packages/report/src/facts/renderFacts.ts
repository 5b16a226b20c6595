import type { CohortFact, Evidence, Facts, Interval, NumberFact, WordsFact } from '@fineline/ruleset';
import { annotate, type Mark } from '../layout/annotate.ts';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import type { ReadPost } from './factsLine.ts';

const wordFacts = [
  'addressee',
  'tone',
  'framing',
  'topic',
  'identifier',
  'channel',
  'audience',
  'consent',
] as const;

/** What was read from a post: its text with the words that show something underlined, then each fact on a line. */
export function renderFacts(
  { id, text, facts }: ReadPost,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const paint = look.paint ?? unpainted;
  const width = Math.max(20, look.width - 2);
  const lines = factLines(facts).map(([name, value]) => `  ${paint('bold', name.padEnd(10))}  ${value}`);
  return [
    paint('bold', printable(id)),
    '',
    ...annotate(text, marksOf(facts), { width, paint }).map(line => `  ${line}`),
    '',
    ...lines,
    '',
  ].join('\n');
}

function marksOf(facts: Facts): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (span: Evidence['span'], label: string): void => {
    if (span) marks.push({ span, label, style: 'blue' });
  };
  for (const { span } of facts.cohorts ?? []) add(span, 'cohort');
  add(facts.window?.span, 'window');
  for (const { span } of facts.question?.evidence ?? []) add(span, 'question');
  for (const { span, kind } of facts.mentions ?? []) add(span, kind);
  for (const name of wordFacts)
    for (const { span, word = name } of facts[name]?.evidence ?? []) add(span, word);
  return marks;
}

function factLines(facts: Facts): readonly (readonly [string, string])[] {
  const [unknown, unclaimed] = ['unknown', 'none (nobody stated it)'];
  const { cohorts, window, details, question, campaign, reading } = facts;
  return [
    [
      'cohorts',
      cohorts
        ? `${cohortsText(cohorts)}${facts.openCohorts ? '; there may be more, since it is unclear what a number counts' : ''}`
        : unknown,
    ],
    ['window', window === undefined ? unknown : window ? daysText(window.days) : 'none'],
    ['details', numberText(details) ?? unknown],
    ['question', question ? (question.value ? 'yes' : 'no') : unknown],
    ...wordFacts.map(
      name => [name, wordsText(facts[name]) ?? (name === 'consent' ? unclaimed : unknown)] as const,
    ),
    ['campaign', campaign ? printable(campaign.value ?? 'none') : unclaimed],
    ['language', languageText(facts)],
    ...(reading?.otherReaders ?? []).map(({ name, version, failed }) => {
      const answered = failed ? ': gave no answer, so what it looks for is unknown' : '';
      return ['asked', printable(`${name} ${version}${answered}`)] as const;
    }),
  ];
}

/** Of a text that is not English little is read, and whoever sees so much unknown wants to know why. */
function languageText({ reading }: Facts): string {
  if (reading?.language === 'zxx') return 'none: there are no words';
  if (reading?.language !== 'unknown') return reading?.language ?? 'unknown';
  return 'too few words are known as English: only phrases, addresses and numbers of telephones, cards and accounts were looked for';
}

/** A text may name a hundred thousand groups. */
const mostCohorts = 12;

function cohortsText(cohorts: readonly CohortFact[]): string {
  const shown = cohorts.slice(0, mostCohorts).map(cohortText);
  const more = cohorts.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ') || 'none';
}

function daysText({ min, max }: Interval): string {
  const rounded = { min: round(min), max: max === null ? null : round(max) };
  return `${rangeText(rounded)} ${min === 1 && max === 1 ? 'day' : 'days'}`;
}

/** Three decimals are enough to show; the number itself is in the JSON. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function cohortText({ size, share, exact, digits, unit = 'people', kind }: CohortFact): string {
  const many = size ? `${rangeText(size)} ${unit}` : undefined;
  const part = share && `${rangeText({ min: percent(share.min), max: share.max && percent(share.max) })} %`;
  const notes = [
    kind,
    exact === true ? 'exact' : undefined,
    digits === undefined ? undefined : `digits: ${digits}`,
  ];
  return `${[many, part].filter(Boolean).join(', ')} (${notes.filter(Boolean).join(', ')})`;
}

/** Two decimals are enough to show a share; the number itself is in the JSON. */
function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}

function numberText(fact: NumberFact | undefined): string | undefined {
  return fact && (fact.value ? rangeText(fact.value) : 'none');
}

function rangeText({ min, max }: Interval): string {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function wordsText(fact: WordsFact | undefined): string | undefined {
  if (!fact) return undefined;
  const has = fact.has.map(printable).join(', ');
  if (fact.open) return has === '' ? undefined : `${has}; the rest is unknown`;
  return has || 'none';
}
