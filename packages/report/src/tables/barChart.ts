import { withCommas } from '@fineline/ruleset';
import { escapeHtml } from '../layout/escapeHtml.ts';

/** One bar with the words at both of its ends. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** The least part of the whole width, in hundredths, that a bar takes which stands for anything: it can be seen. */
const thinnest = 0.5;

/**
 * Bars one under another as a table that a page holds as it is: every number is text beside its bar, as large as all text on
 * however narrow a page, and read out by whoever reads the page out. The longest bar takes the whole width.
 */
export function barChart(bars: readonly Bar[]): string {
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
  const rows = bars.map(({ label, count }) => {
    const width = count === 0 ? 0 : Math.max(thinnest, Number(((count / most) * 100).toFixed(1)));
    const bar = `<rect width="${width}" height="1" fill="currentColor"/>`;
    return `<tr><th scope="row">${escapeHtml(label)}</th><td>${withCommas(count)}</td><td aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none">${bar}</svg></td></tr>`;
  });
  return ['<table class="grid bars">', ...rows, '</table>'].join('\n');
}
