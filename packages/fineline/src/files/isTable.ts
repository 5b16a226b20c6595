import { tableUrl } from '@fineline/datasets/engines';

/** Whether an input is a table by its name alone, which is judged where it lies. */
export function liesElsewhere(name: string): boolean {
  return /\.parquet$/i.test(name) || tableUrl(name) !== undefined;
}

/** Whether an input is a table; JSON is one where somebody says which dataset it is. */
export function isTable(file: string, { as }: { readonly as?: string }): boolean {
  return liesElsewhere(file) || /\.(csv|tsv)$/i.test(file) || (as !== undefined && /\.jsonl?$/i.test(file));
}
