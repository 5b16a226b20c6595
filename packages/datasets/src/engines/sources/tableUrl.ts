// A name for whoever has neither the types of Node nor those of browsers.
declare global {
  interface URL {}
}

/** A table of a database by its address: `postgres://user@host:5432/db#schema.table`. */
export interface TableUrl {
  readonly kind: 'postgres' | 'clickhouse';
  readonly url: URL;
  /** As the user wrote it: `schema.table`. */
  readonly table: string;
}

/** Undefined where the text is no address of a table in a database. */
export function tableUrl(text: string): TableUrl | undefined {
  const [, scheme] = /^(postgres|postgresql|clickhouse|clickhouses):\/\//i.exec(text) ?? [];
  if (scheme === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return {
    kind: scheme.toLowerCase().startsWith('postgres') ? 'postgres' : 'clickhouse',
    url,
    table: decoded(url.hash.slice(1)),
  };
}

/** An address as it may be shown and written down: without the password. */
export function withoutPassword(text: string): string {
  const found = tableUrl(text);
  if (!found) return text;
  const shown = new URL(found.url);
  shown.password = '';
  for (const name of [...shown.searchParams.keys()])
    if (/pass|secret|token|key/i.test(name)) shown.searchParams.delete(name);
  return shown.href;
}

/** Percent signs that stand for nothing are kept. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
