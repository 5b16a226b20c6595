// What several policies say of the same posts, side by side: who would stop what.
import type { Decision, Verdict } from '@fineline/runtime';
import { printable, widthOf } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import { policyName, verdicts } from './wording.ts';

/** Gathers verdicts by post and policy, in the order in which they come. */
export interface Panel {
  readonly add: (decision: Decision) => void;
  /** The table; empty where fewer than two policies, or too many posts for a table, were judged. */
  readonly render: (look: { readonly paint?: Paint }) => string;
}

/** More rows than this are no table that anybody reads. */
const mostPosts = 100;
const stopping: ReadonlySet<Verdict> = new Set(['deny', 'review']);

/** An empty panel. It keeps verdicts alone, and of so many posts only that a table can show. */
export function createPanel(): Panel {
  const policies = new Map<string, { stopped: number; judged: number }>();
  const posts = new Map<string, Map<string, Verdict>>();
  let tooMany = false;
  return {
    add(decision) {
      const name = policyName(decision);
      const tally = policies.get(name) ?? { stopped: 0, judged: 0 };
      policies.set(name, {
        stopped: tally.stopped + (stopping.has(decision.verdict) ? 1 : 0),
        judged: tally.judged + 1,
      });
      const id = decision.id ?? '';
      const row = posts.get(id);
      if (row !== undefined) row.set(name, decision.verdict);
      else if (posts.size < mostPosts) posts.set(id, new Map([[name, decision.verdict]]));
      else tooMany = true;
    },
    render({ paint = unpainted }) {
      if (policies.size < 2 || tooMany) return '';
      const names = [...policies.keys()];
      const first = Math.max(...[...posts.keys()].map(id => widthOf(printable(id))));
      const numbers = names.map((_, at) => String(at + 1).padEnd(cell));
      const longest = Math.max(...names.map(name => widthOf(printable(name))));
      const legend = names.map((name, at) => {
        const { stopped, judged } = policies.get(name)!;
        const gap = ' '.repeat(longest - widthOf(printable(name)));
        return `  ${at + 1}  ${printable(name)}${gap}  stops ${stopped} of ${judged}`;
      });
      const rows = [...posts].map(([id, row]) => {
        const shown = printable(id);
        const cells = names.map(name => cellOf(row.get(name), paint));
        return `  ${shown}${' '.repeat(first - widthOf(shown))}  ${cells.join('')}`.trimEnd();
      });
      const head = `  ${' '.repeat(first)}  ${numbers.join('')}`.trimEnd();
      return `${['who would stop what', '', ...legend, '', paint('dim', head), ...rows].join('\n')}\n`;
    },
  };
}

/** `✗ deny` and a gap. */
const cell = 10;

function cellOf(verdict: Verdict | undefined, paint: Paint): string {
  if (verdict === undefined) return ' '.repeat(cell);
  const { sign, style } = verdicts[verdict];
  const text = `${sign} ${verdict}`;
  return paint(style, text) + ' '.repeat(cell - text.length);
}
