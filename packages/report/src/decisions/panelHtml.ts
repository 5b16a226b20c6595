import { escapeHtml } from '../layout/escapeHtml.ts';
import { gridHtml } from '../layout/gridHtml.ts';
import type { PanelTable } from './createPanel.ts';
import { looks } from './decisionHtml.ts';
import { verdicts } from './wording.ts';

/** Posts and policies as a table whose cells lead to the decisions that are listed. The policies have their numbers. */
export function panelHtml({ policies, rows }: PanelTable, listed: ReadonlySet<string>): readonly string[] {
  const cells = rows.map(({ id, decided }) => [
    escapeHtml(id === '' ? 'unnamed' : id),
    ...decided.map(one => {
      if (one === undefined) return '';
      const { verdict, anchor } = one;
      const said = `<span class="mark ${looks[verdict]}">${verdicts[verdict].sign} ${verdicts[verdict].name}</span>`;
      return anchor !== undefined && listed.has(anchor) ? `<a href="#${anchor}">${said}</a>` : said;
    }),
  ]);
  const heads = policies.map(({ name }, at) => `<abbr title="${escapeHtml(name)}">${at + 1}</abbr>`);
  return gridHtml('Who would stop what', ['Post or table', ...heads], cells, Infinity);
}
