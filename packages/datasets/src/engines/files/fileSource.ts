/** What a file of a table can be written as. */
export type FileFormat = 'parquet' | 'json' | 'csv' | 'arrow' | 'sqlite';

/** A file, or several that are one table: `parts/*.parquet`. Texts may be packed: `cells.csv.gz`. */
export interface FileSource {
  readonly path: string;
  readonly format: FileFormat;
  /** Of a file that holds several tables, the one that is meant. */
  readonly table?: string;
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
