/** The tables that a rule or a measure is about: one, several, or null for every table. */
export type Tables = string | readonly string[] | null;

/** The tables that are named; none where it is about every table. */
export function tablesIn(tables: Tables | undefined): readonly string[] {
  return typeof tables === 'string' ? [tables] : (tables ?? []);
}

/** Whether a rule or a measure is about a table; null is any that no rule names. */
export function isAbout(tables: Tables | undefined, table: string | null): boolean {
  if (tables === null || tables === undefined) return true;
  return table !== null && tablesIn(tables).includes(table);
}
