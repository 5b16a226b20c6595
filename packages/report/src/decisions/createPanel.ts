// What several policies say of the same posts, side by side: who would stop what.
import type { Decision, Verdict } from '@fineline/runtime';
import { printable, widthOf } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import { namesApart, policyKey } from './policiesApart.ts';
import { verdicts } from './wording.ts';

/** Gathers verdicts by post and policy, in the order in which they come. */
export interface Panel {
  /** `anchor` leads to the decision, where it can be led to. */
  readonly add: (decision: Decision, anchor?: string) => void;
  /** Absent where fewer than two policies, or too many posts for a table, were judged. */
  readonly table: () => PanelTable | undefined;
  /** The table as text; empty where there is none. */
  readonly render: (look: { readonly paint?: Paint }) => string;
}

/** What the table says, before anybody lays it out. */
export interface PanelTable {
  readonly policies: readonly { readonly name: string; readonly stopped: number; readonly judged: number }[];
  /** In the order of the policies; undefined where a policy did not judge the post. */
  readonly rows: readonly { readonly id: string; readonly decided: readonly (Decided | undefined)[] }[];
}

interface Decided {
  readonly verdict: Verdict;
  readonly anchor?: string;
}

/** More rows than this are no table that anybody reads. */
const mostPosts = 100;
const stopping: ReadonlySet<Verdict> = new Set(['deny', 'review']);

/** An empty panel. It keeps verdicts alone, and of so many posts only that a table can show. */
export function createPanel(): Panel {
  const policies = new Map<string, { decision: Decision; stopped: number; judged: number }>();
  const posts = new Map<string, Map<string, Decided>>();
  let tooMany = false;
  const table = (): PanelTable | undefined => {
    if (policies.size < 2 || tooMany) return undefined;
    const all = [...policies.values()];
    const names = namesApart(all.map(({ decision }) => decision));
    return {
      policies: all.map(({ stopped, judged }, at) => ({ name: names[at]!, stopped, judged })),
      rows: [...posts].map(([id, row]) => ({
        id,
        decided: [...policies.keys()].map(key => row.get(key)),
      })),
    };
  };
  return {
    add(decision, anchor) {
      const key = policyKey(decision);
      const tally = policies.get(key) ?? { decision, stopped: 0, judged: 0 };
      policies.set(key, {
        decision: tally.decision,
        stopped: tally.stopped + (stopping.has(decision.verdict) ? 1 : 0),
        judged: tally.judged + 1,
      });
      const id = decision.id ?? '';
      const decided = { verdict: decision.verdict, ...(anchor !== undefined && { anchor }) };
      const row = posts.get(id);
      if (row !== undefined) row.set(key, decided);
      else if (posts.size < mostPosts) posts.set(id, new Map([[key, decided]]));
      else tooMany = true;
    },
    table,
    render({ paint = unpainted }) {
      const shown = table();
      return shown ? renderTable(shown, paint) : '';
    },
  };
}

function renderTable({ policies, rows }: PanelTable, paint: Paint): string {
  const first = Math.max(...rows.map(({ id }) => widthOf(printable(id))));
  const numbers = policies.map((_, at) => String(at + 1).padEnd(cell));
  const longest = Math.max(...policies.map(({ name }) => widthOf(printable(name))));
  const legend = policies.map(({ name, stopped, judged }, at) => {
    const gap = ' '.repeat(longest - widthOf(printable(name)));
    return `  ${at + 1}  ${printable(name)}${gap}  stops ${stopped} of ${judged}`;
  });
  const lines = rows.map(({ id, decided }) => {
    const shown = printable(id);
    const cells = decided.map(one => cellOf(one?.verdict, paint));
    return `  ${shown}${' '.repeat(first - widthOf(shown))}  ${cells.join('')}`.trimEnd();
  });
  const head = `  ${' '.repeat(first)}  ${numbers.join('')}`.trimEnd();
  return `${['who would stop what', '', ...legend, '', paint('dim', head), ...lines].join('\n')}\n`;
}

/** `✗ deny` and a gap. */
const cell = 10;

function cellOf(verdict: Verdict | undefined, paint: Paint): string {
  if (verdict === undefined) return ' '.repeat(cell);
  const { sign, style } = verdicts[verdict];
  const text = `${sign} ${verdict}`;
  return paint(style, text) + ' '.repeat(cell - text.length);
}
