// What a fact is called before its value. Figures of tables go by names that only a machine needs: they say the same with
// the columns as policies write them, and without the table, which whoever speaks of a rule has named. A comparison that
// was written to a file holds their names alone, so all that is said of one is told by its name, and by nobody else.
import { withCommas } from '@fineline/ruleset';

/** A fact as a title: `tone`, ``people per `region`:``. */
export function factTitle(fact: string): string {
  if (!isFigure(fact)) return fact;
  const columns: string[] = [];
  const pieces = fact.replaceAll(/"(?:[^"\\]|\\.)*"/g, column => `§${columns.push(column) - 1}§`).split(', ');
  const notes: string[] = [];
  while (pieces.length > 1 && note.test(pieces.at(-1)!)) notes.unshift(pieces.pop()!);
  const title = inPlainWords(withoutTable(pieces.join(', ')));
  const said = notes.length === 0 ? title : `${title} (${notes.join(', ')})`;
  return `${said}:`.replaceAll(
    /§(\d+)§/g,
    (_, at: string) => `\`${JSON.parse(columns[Number(at)]!) as string}\``,
  );
}

/** What is said of a figure behind its tables. */
const note = /^(?:missing as any|zero allowed|ordered|l \d+|against [^ ]+)$/;

/** A name without the tables at its end. */
function withoutTable(name: string): string {
  const at = name.lastIndexOf(' of ');
  const tables = at < 0 ? [] : name.slice(at + 4).split(', ');
  return tables.length > 0 && tables.every(table => /^[^ §()]+$/.test(table)) ? name.slice(0, at) : name;
}

const among = 'columns present among ';

function inPlainWords(name: string): string {
  const bare = name.replaceAll(/[()]/g, '');
  if (bare.startsWith(among)) return `which of the columns ${bare.slice(among.length)} the table has`;
  if (bare.startsWith('distinct ')) return bare.replace('distinct', 'different');
  if (bare.startsWith('uniques')) return bare.replace('uniques', 'rows of whoever is alone');
  return /^§\d+§$/.test(bare) ? `the column ${bare}` : bare;
}

/** Whether a fact is worked out of a table: no other has a name of several words. */
function isFigure(fact: string): boolean {
  return fact.includes(' ') || fact.startsWith('"');
}

const parts: readonly string[] = [
  'share of ',
  'uniques',
  'journalist risk',
  'marketer risk',
  'protection of ',
];

/** A number of a fact: a part as per cent, everything else with commas. */
export function amountInWords(fact: string, value: number): string {
  const isPart = fact === 'cohort.share' || (isFigure(fact) && parts.some(part => fact.startsWith(part)));
  if (isPart) return `${Number((value * 100).toPrecision(12))}%`;
  return withCommas(Number(value.toPrecision(15)));
}

/** Whether a figure may lie below zero: values in a table do, and days ahead. */
export function mayBeBelowZero(fact: string): boolean {
  return /^(?:"|smallest |largest |youngest |oldest )/.test(fact);
}
