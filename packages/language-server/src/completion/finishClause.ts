import { tokensOf, whatFollows, type Follower } from '@fineline/language';
import type { ColumnRole } from '../names/columnsIn.ts';
import { facetBanned } from './candidates.ts';
import { columnsOf, factCompared, sampleValue, type CompletionContext } from './completionContext.ts';

/** The most words that a clause is finished with. */
const most = 12;

/** What makes a whole clause of its beginning, such as ` of genre per key`: any sound one, to try the beginning with. */
export function finishClause(beginning: string, context: CompletionContext): string {
  let rest = '';
  for (let step = 0; step < most; step++) {
    const text = beginning + rest;
    const { followers, isWhole } = whatFollows(text, 'clause');
    if (isWhole) break;
    const next = sampleFor(followers, text, context);
    if (next === undefined) break;
    rest += text.endsWith('.') ? next : ` ${next}`;
  }
  // The form is whole without, and of a table it says nothing.
  const lacksGroups = context.block.kind === 'datasets' && /^min cohort (?!.*\bper\b)/.test(beginning + rest);
  return lacksGroups ? `${rest} per key` : rest;
}

function sampleFor(
  followers: readonly Follower[],
  text: string,
  context: CompletionContext,
): string | undefined {
  for (const { next, within } of followers) {
    const sample = typeof next === 'string' ? undefined : sampleOf(next.any, within, text, context);
    if (sample !== undefined) return sample;
  }
  const words = followers.flatMap(({ next }) => (typeof next === 'string' ? [next] : []));
  return words.find(word => word === ')') ?? words.find(word => /^[a-z]/.test(word));
}

function sampleOf(
  any: Exclude<Follower['next'], string>['any'],
  within: readonly string[],
  text: string,
  context: CompletionContext,
): string | undefined {
  const isIn = (rule: string): boolean => within.includes(rule);
  switch (any) {
    case 'text':
      return isIn('word') || isIn('path') ? undefined : '"x"';
    case 'day':
      return '2026-01-01';
    case 'number':
      if (isIn('isRelation')) return sampleValue(factCompared(tokensOf(text)), context);
      if (isIn('order')) return sampleAmount(factCompared(tokensOf(text)), context);
      return isIn('bound') ? boundFor(within, text, context) : '1';
    case 'name':
      if (isIn('path')) return text.endsWith('.') ? 'size < 9 people' : 'channel is email';
      if (isIn('value')) return sampleValue(factCompared(tokensOf(text)), context);
      return isIn('word') ? wordFor(within, text, context) : undefined;
    default:
      return undefined;
  }
}

/** A number behind `<`, of whatever stands before it. */
function sampleAmount(fact: string, context: CompletionContext): string {
  const sample = sampleValue(fact, context) ?? '';
  return /^\d/.test(sample) ? sample : '9 people';
}

function boundFor(within: readonly string[], text: string, context: CompletionContext): string {
  if (within.includes('minWindow') || within.includes('minLimit') || within.includes('maxLimit'))
    return '7 days';
  if (within.includes('roundCounts')) return '2 digits';
  const isOfPeople = ['minCohort', 'minDifference', 'keepSuppressed'].some(rule => within.includes(rule));
  if (!isOfPeople || text.trimEnd().endsWith('or')) return '5%';
  const isCounted = context.tables.length === 0 || columnsOf(context, 'person', 'count').length > 0;
  return isCounted ? '9 people' : '9 rows';
}

function wordFor(within: readonly string[], text: string, context: CompletionContext): string | undefined {
  if (within.includes('banWords') || within.includes('allowOnly')) {
    const facet = facetBanned({ tokens: tokensOf(text) });
    return facet && [...context.here.scope.nameable[facet]].sort()[0];
  }
  const role = roleFor(within);
  return (
    columnsOf(context, ...(role ? [role] : []))[0]?.name ?? (context.tables.length === 0 ? 'x' : undefined)
  );
}

/** The role of a column that a clause is about. */
function roleFor(within: readonly string[]): ColumnRole | undefined {
  const isIn = (...rules: readonly string[]): boolean => rules.some(rule => within.includes(rule));
  if (isIn('minDiversity', 'maxCloseness')) return 'sensitive';
  return isIn('maxShare', 'minProtection', 'minLimit', 'maxLimit') ? 'measure' : undefined;
}
