// A difference between two policies is told in facts. Here they become posts that somebody could write: plain sentences
// that give the numbers, and stated beside them whatever else is so. Who asks judges them: words say more than was asked.
import type { CohortFact, CustomFact, Facts, Interval } from '@fineline/ruleset';
import type { PostDraft } from '../state/pageState.ts';

/** Posts of which about these facts are known, those that look most like a post first. */
export function postsOfFacts(facts: Facts): readonly PostDraft[] {
  const { cohorts = [], channel } = facts;
  const stated = statementsOf(facts);
  const sentences = cohorts.map(sentenceOf);
  const groups = cohorts.length === 0 ? [] : [`cohorts: ${JSON.stringify(cohorts.map(statedGroup))}`];
  const draft = (text: string, lines: readonly string[]): PostDraft => ({
    text,
    channel: channel?.has[0] ?? '',
    stated: lines.join('\n'),
  });
  return [
    ...(sentences.length > 0 && !sentences.includes(undefined) ? [draft(sentences.join(' '), stated)] : []),
    ...['It is out now.', ''].map(text => draft(text, [...groups, ...stated])),
  ];
}

function sentenceOf(group: CohortFact): string | undefined {
  const { share, exact } = group;
  const about = exact === false ? 'About ' : '';
  if (share !== undefined) return `${about}${percent(share.min)} of our viewers watched it.`;
  const number = numberOf(group);
  return number === undefined ? undefined : `${about}${number.toLocaleString('en')} people watched it.`;
}

/** A number of as many people, with as many significant digits as are asked for. */
function numberOf({ size, digits }: CohortFact): number | undefined {
  if (digits === undefined) return size?.min;
  const step = 10 ** Math.max(0, String(size?.min ?? 12_345).length - digits);
  const first = Math.ceil((size?.min ?? 12_345) / step) * step;
  // One that ends in a zero more has a digit less.
  const number = (first / step) % 10 === 0 ? first + step : first;
  return isWithin(number, size) ? number : size?.min;
}

function isWithin(number: number, within: Interval | undefined): boolean {
  return within === undefined || within.max === null || number <= within.max;
}

function statedGroup({ size, share, digits, exact }: CohortFact): object {
  return {
    ...(size && { size: size.min }),
    ...(share && { share: share.min }),
    ...(digits !== undefined && { digits }),
    ...(exact !== undefined && { exact }),
  };
}

/** Everything but the groups and where it goes, as front matter has it. */
function statementsOf(facts: Facts): readonly string[] {
  const { addressee, tone, framing, topic, identifier, audience, consent, custom = {} } = facts;
  const { window, details, question, campaign, disputes = [] } = facts;
  const named = { addressee, tone, framing, topic, identifier, audience, consent };
  const others = { details, question, campaign, ...custom };
  return [
    ...Object.entries({ ...named, ...others }).flatMap(([name, fact]) =>
      fact === undefined ? [] : lineOf(name, fact),
    ),
    ...(window ? [`window: ${window.days.min} days`] : []),
    ...disputes.map(dispute => `dispute: ${JSON.stringify(dispute)}`),
  ];
}

function lineOf(name: string, fact: CustomFact): readonly string[] {
  if ('has' in fact) {
    const { has } = fact;
    if (has.length === 0) return [];
    return [`${name}: ${has.length === 1 ? has[0] : `[${has.join(', ')}]`}`];
  }
  const { value } = fact;
  if (value === null) return [];
  if (typeof value === 'object') return [`${name}: ${value.min}`];
  return [`${name}: ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : JSON.stringify(value)}`];
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
