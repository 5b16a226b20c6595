// What stands above many decisions: how many came to which verdict, by policy and by rule, and the way to each of them.
import { shortRuleId, withCommas } from '@fineline/ruleset';
import type { Decision, FindingState, Verdict } from '@fineline/runtime';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { gridHtml } from '../layout/gridHtml.ts';
import { createPanel } from './createPanel.ts';
import { looks } from './decisionHtml.ts';
import { panelHtml } from './panelHtml.ts';
import { namesApart, policyKey } from './policiesApart.ts';
import { inReadingOrder, verdicts, worstFirst } from './wording.ts';

/** A decision that the page lists. */
export interface Listed {
  readonly decision: Decision;
  readonly anchor: string;
  /** Its number among all, from 1. */
  readonly at: number;
}

export interface Overview {
  /** `anchor` is absent where the decision is counted only. */
  readonly add: (decision: Decision, anchor: string | undefined) => void;
  readonly render: (tally: ReadonlyMap<Verdict, number>, listed: readonly Listed[]) => readonly string[];
}

/** A page shows so many rules, and tells so many apart; no policy comes near that. */
const [mostRules, mostApart] = [100, 10_000];
/** A finding of a rule that weighs more hides the others of it in the same decision. */
const states: readonly FindingState[] = ['broken', 'disputed', 'undetermined', 'waived'];

/** An empty overview. It keeps counts, and of decisions those that a table can show. */
export function createOverview(): Overview {
  const panel = createPanel();
  const policies = new Map<string, { readonly decision: Decision; readonly counts: Map<Verdict, number> }>();
  const rules = new Map<string, Map<FindingState, number>>();
  const days = { first: '', last: '' };
  return {
    add(decision, anchor) {
      panel.add(decision, anchor);
      const { verdict, date } = decision;
      if (days.first === '' || date < days.first) days.first = date;
      if (date > days.last) days.last = date;
      const key = policyKey(decision);
      const { counts } = policies.get(key) ?? policies.set(key, { decision, counts: new Map() }).get(key)!;
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      for (const [rule, state] of gravest(decision)) {
        if (!rules.has(rule) && rules.size === mostApart) continue;
        const counts = entryOf(rules, rule);
        counts.set(state, (counts.get(state) ?? 0) + 1);
      }
    },
    render(tally, listed) {
      const table = panel.table();
      const all = [...policies.values()];
      const names = namesApart(all.map(({ decision }) => decision));
      const nameOf = new Map([...policies.keys()].map((key, at) => [key, names[at]!]));
      return [
        `<p>${escapeHtml(judgedBy(names, days))}</p>`,
        tallyHtml(tally),
        ...(all.length > 1 ? policiesHtml(all.map(({ counts }, at) => [names[at]!, counts])) : []),
        ...(rules.size > 0 ? rulesHtml(rules) : []),
        ...(table
          ? panelHtml(table, new Set(listed.map(({ anchor }) => anchor)))
          : indexHtml(listed, all.length > 1 ? nameOf : undefined)),
      ];
    },
  };
}

function entryOf<Key>(all: Map<string, Map<Key, number>>, name: string): Map<Key, number> {
  const entry = all.get(name) ?? new Map<Key, number>();
  all.set(name, entry);
  return entry;
}

/** Each rule that a decision names, with whatever weighs most of what it found. */
function gravest({ findings }: Decision): ReadonlyMap<string, FindingState> {
  const found = new Map<string, FindingState>();
  for (const { rule, state } of findings) {
    const before = found.get(rule);
    if (before === undefined || states.indexOf(state) < states.indexOf(before)) found.set(rule, state);
  }
  return found;
}

function judgedBy(policies: readonly string[], { first, last }: { first: string; last: string }): string {
  const by = policies.length === 1 ? policies[0]! : `${policies.length} policies`;
  return `By ${by}, ${first === last ? `on ${first}` : `from ${first} to ${last}`}.`;
}

function tallyHtml(tally: ReadonlyMap<Verdict, number>): string {
  const tiles = worstFirst.flatMap(verdict => {
    const count = tally.get(verdict);
    const { sign, name } = verdicts[verdict];
    return count === undefined
      ? []
      : [`<li class="${looks[verdict]}"><strong>${withCommas(count)}</strong> ${sign} ${name}</li>`];
  });
  return `<ul class="tally">${tiles.join('')}</ul>`;
}

function policiesHtml(
  policies: readonly (readonly [name: string, counts: ReadonlyMap<Verdict, number>])[],
): readonly string[] {
  const columns = worstFirst.filter(verdict => policies.some(([, counts]) => counts.has(verdict)));
  const rows = policies.map(([name, counts], at) => [
    `${at + 1}&ensp;${escapeHtml(name)}`,
    ...columns.map(verdict => withCommas(counts.get(verdict) ?? 0)),
  ]);
  const heads = columns.map(verdict => `${verdicts[verdict].sign} ${verdicts[verdict].name}`);
  return gridHtml('By policy', ['Policy', ...heads], rows, 1);
}

function rulesHtml(rules: ReadonlyMap<string, ReadonlyMap<FindingState, number>>): readonly string[] {
  const total = (counts: ReadonlyMap<FindingState, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const columns = states.filter(state => [...rules.values()].some(counts => counts.has(state)));
  const ordered = [...rules].toSorted(([, a], [, b]) => total(b) - total(a));
  const rows = ordered
    .slice(0, mostRules)
    .map(([rule, counts]) => [escapeHtml(rule), ...columns.map(state => withCommas(counts.get(state) ?? 0))]);
  const more = ordered.length - rows.length;
  return [
    ...gridHtml('By rule, in how many decisions', ['Rule', ...columns], rows, 1),
    ...(more > 0
      ? [`<p>And ${more === mostApart - mostRules ? 'at least ' : ''}${withCommas(more)} more rules.</p>`]
      : []),
  ];
}

/** The way to each decision that is listed. */
function indexHtml(
  listed: readonly Listed[],
  nameOf: ReadonlyMap<string, string> | undefined,
): readonly string[] {
  const rows = listed.map(({ decision, anchor }) => [
    `<a href="#${anchor}">${escapeHtml(decision.id ?? 'unnamed')}</a>`,
    `<span class="mark ${looks[decision.verdict]}">${verdicts[decision.verdict].sign} ${verdicts[decision.verdict].name}</span>`,
    escapeHtml(
      [
        ...new Set(
          inReadingOrder(decision.findings, undefined).map(({ rule }) => shortRuleId(rule, decision.policy)),
        ),
      ].join(', '),
    ),
    ...(nameOf ? [escapeHtml(nameOf.get(policyKey(decision)) ?? '')] : []),
  ]);
  return gridHtml(
    'Decisions',
    ['Post or table', 'Verdict', 'Rules', ...(nameOf ? ['Policy'] : [])],
    rows,
    Infinity,
  );
}
