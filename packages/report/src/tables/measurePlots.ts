// Figures of a table as plots: how the groups are spread over each figure, and for their sizes besides how many rows stand
// at which risk.
import type { Bin, UsedMeasure } from '@fineline/runtime';
import { codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { barChart, type Bar } from './barChart.ts';

/** HTML for the measures that have figures for groups; empty where none has. */
export function measurePlots(measures: readonly UsedMeasure[]): readonly string[] {
  return measures.flatMap(measure => {
    const { spread = [], says = measure.measure, groups = 0, unknown = 0 } = measure;
    if (spread.length === 0) return [];
    const known = groups - unknown;
    const plots = [figureHtml(says, `Groups, ${known} in all:`, spread.map(groupBar(spread)))];
    // One person of so many can be told from the others with a chance of one in so many.
    if (/^how many (?:people|rows) a group has/.test(says))
      plots.push(
        figureHtml(
          `risk of being picked out of a group${says.replace(/^how many (?:people|rows) a group has/, '')}`,
          'Rows, by the chance to tell whose they are:',
          spread.filter(({ from }) => from >= 1).map(riskBar),
        ),
      );
    return plots;
  });
}

function figureHtml(title: string, caption: string, bars: readonly Bar[]): string {
  return [
    '<figure>',
    `<figcaption><strong>${codeHtml(title)}</strong><br><small>${escapeHtml(caption)}</small></figcaption>`,
    barChart(bars),
    '</figure>',
  ].join('\n');
}

function groupBar(bins: readonly Bin[]): (bin: Bin) => Bar {
  const isPart =
    bins.every(({ from, to }) => from <= 1 && (to ?? 1) <= 1) && bins.some(({ from }) => from % 1 !== 0);
  return ({ from, to, groups }) => ({ label: isPart ? share(from, to) : stretch(from, to), count: groups });
}

function stretch(from: number, to: number | null): string {
  if (to === null) return `${from} or more`;
  return to - from === 1 ? String(from) : `${from} to ${to - 1}`;
}

function share(from: number, to: number | null): string {
  const percent = (part: number): string => `${Math.round(part * 100)}%`;
  return to === null ? percent(from) : `${percent(from)} up to ${percent(to)}`;
}

function riskBar({ from, to, rows }: Bin): Bar {
  const chance = (size: number): string => `${Number((100 / size).toPrecision(2))}%`;
  const last = to === null ? undefined : to - 1;
  const label =
    last === undefined
      ? `at most ${chance(from)}`
      : last === from
        ? chance(from)
        : `${chance(last)} to ${chance(from)}`;
  return { label, count: rows };
}
