import type { Day, Facts } from '@fineline/ruleset';
import { wordText } from './testText.ts';

/** What a test of a table is to demand. */
export interface DemandedOfTable {
  readonly policy: string;
  readonly verdict: string;
  /** The table as a test has it: `table viewing """…"""`. */
  readonly table: string;
  /** The channels and the campaign stated of it; what else is known no test can state. */
  readonly release: Facts;
  readonly date: Day;
  /** All the rules that are to be among the findings, where they matter. */
  readonly by?: readonly string[];
}

/** A `test` block that demands a verdict on a table. */
export function tableTestText({ policy, verdict, table, release, date, by }: DemandedOfTable): string {
  const { channel, campaign } = release;
  const beside = [
    ...(channel ? [` on ${channel.has.map(wordText).join(', ')}`] : []),
    ...(typeof campaign?.value === 'string' ? [` for campaign ${JSON.stringify(campaign.value)}`] : []),
    ` at ${date}`,
    ...(by ? [` by only ${by.join(', ')}`] : []),
  ];
  return `test ${policy} {\n  ${verdict} ${table}${beside.join('')}\n}\n`;
}
