/** What a file of a table can be written as. */
export type FileFormat = 'parquet' | 'json' | 'csv' | 'arrow' | 'sqlite';

/** A file, or several that are one table: `parts/*.parquet`. Texts may be packed: `cells.csv.gz`. */
export interface FileSource {
  readonly path: string;
  readonly format: FileFormat;
  /** Of a file that holds several tables, the one that is meant. */
  readonly table?: string;
}

/** A table of a file that was opened, as SQL. */
export interface OpenedFile {
  readonly sql: string;
  /** The columns of numbers that are written in ways of their own, and the table in which some of them are the texts that they are written as. */
  readonly written?: {
    readonly columns: ReadonlySet<string>;
    readonly sql: (names: ReadonlySet<string>) => string;
  };
}

/** The format that the name of a file says; undefined where it says none. */
export function formatOf(name: string): FileFormat | undefined {
  const [, ending = ''] =
    /\.(csv|tsv|jsonl?|ndjson|parquet|arrow|feather|ipc|sqlite3?|db)(?:\.gz)?$/i.exec(name) ?? [];
  return formats[ending.toLowerCase()];
}

const formats: Readonly<Record<string, FileFormat>> = {
  ...{ csv: 'csv', tsv: 'csv', json: 'json', jsonl: 'json', ndjson: 'json', parquet: 'parquet' },
  ...{ arrow: 'arrow', feather: 'arrow', ipc: 'arrow', sqlite: 'sqlite', sqlite3: 'sqlite', db: 'sqlite' },
};
