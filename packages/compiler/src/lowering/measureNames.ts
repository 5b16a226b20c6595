import type { Grain, Grouping, Tables } from '@fineline/ruleset';

/** ` of viewing`; nothing where every table is meant. */
export function ofTables(tables: Tables): string {
  if (tables === null) return '';
  return ` of ${typeof tables === 'string' ? tables : tables.join(', ')}`;
}

/** A column as measures name it. */
export function quoted(column: string): string {
  return JSON.stringify(column);
}

/** Several of them. */
export function listed(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

/** `per ("region", "year")`. */
export function perText({ columns }: Grouping): string {
  return `per (${columns === 'key' ? 'key' : listed(columns)})`;
}

/** `month`, `2 decimals`, `nearest 5`. */
export function grainText(grain: Grain): string {
  if (grain.kind === 'calendar') return grain.unit;
  return grain.kind === 'nearest' ? `nearest ${grain.number}` : `${grain.number} ${grain.kind}`;
}
