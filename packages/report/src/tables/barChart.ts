import { withCommas } from '@fineline/ruleset';
import { escapeHtml } from '../layout/escapeHtml.ts';

/** One bar with the words at both of its ends. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

const line = 26;
const left = 150;
const widest = 420;

/**
 * Bars one under another as SVG, which a page holds as it is: every number stands beside its bar in words, so nothing has
 * to be pointed at. The longest bar takes the whole width, and a bar that stands for anything can be seen.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
  const height = bars.length * line;
  const rows = bars.map(({ label, count }, at) => {
    const width = count === 0 ? 0 : Math.max(2, Math.round((count / most) * widest));
    const y = at * line;
    return [
      `<text x="${left - 10}" y="${y + 17}" text-anchor="end" fill="currentColor">${escapeHtml(label)}</text>`,
      `<rect x="${left}" y="${y + 4}" width="${width}" height="${line - 8}" rx="2" fill="currentColor" opacity="0.45"/>`,
      `<text x="${left + width + 8}" y="${y + 17}" fill="currentColor">${withCommas(count)}</text>`,
    ].join('');
  });
  return [
    `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${left + widest + 90} ${height}" width="100%" font-size="13">`,
    ...rows,
    '</svg>',
  ].join('\n');
}
