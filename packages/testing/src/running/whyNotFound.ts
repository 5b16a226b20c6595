import { isOfGroup, quote } from '@fineline/ruleset';
import type { RuleTrace, TraceNode, UsedFact } from '@fineline/runtime';

/** Why a rule found nothing, from how it came out. */
export function whyNotFound(rule: string, traces: readonly RuleTrace[], date: string): string {
  const own = traces.filter(trace => trace.rule === rule);
  const [first] = own;
  if (!first) return 'it judges tables, and this is a post';
  if (first.outcome === 'not-in-force') return `it is not in force on ${date}`;
  const told = new Set(own.filter(({ outcome }) => outcome === 'kept').map(whyKept));
  const [one = 'it is kept', ...more] = told;
  return more.length === 0 ? one : [one, ...more.slice(0, 2)].join('; ');
}

function whyKept({ when, unless }: RuleTrace): string {
  if (when.value === 'false') return `it is kept, since ${factsOf(deciding(when, 'false'))}`;
  return unless ? `it is excused, since ${factsOf(deciding(unless, 'true'))}` : 'it is kept';
}

/** The comparisons that made a condition true or false. */
function deciding(node: TraceNode, value: 'true' | 'false'): readonly TraceNode[] {
  const { condition, parts = [] } = node;
  if (typeof condition === 'object') return [node];
  if (condition === 'not') return parts;
  return parts.filter(part => part.value === value).flatMap(part => deciding(part, value));
}

function factsOf(leaves: readonly TraceNode[]): string {
  return [...new Set(leaves.flatMap(({ fact }) => (fact ? [sayFact(fact)] : [])))].join(' and ');
}

/** A fact as it stood: "`tone` is playful". */
function sayFact({ fact, value, open, from }: UsedFact): string {
  if (value === null && isOfGroup(fact)) return 'the post gives no number of people';
  const name = quote(fact);
  if (value === undefined) return `nobody knows ${name}`;
  if (value === null) return from === 'assumed' ? `nobody states ${name}` : `${name} is none`;
  if (typeof value === 'boolean') return `${name} is ${value ? 'yes' : 'no'}`;
  if (typeof value === 'string') return `${name} is ${quote(value)}`;
  if ('min' in value) return `${name} is ${interval(value.min, value.max)}`;
  const words = value.length === 0 ? 'none' : value.join(', ');
  return open ? `${name} holds ${words} and may hold more` : `${name} is ${words}`;
}

function interval(min: number, max: number | null): string {
  if (max === null) return `at least ${min}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}
