// RFC 4180 in one pass over the text: quoted fields may hold separators, quotes written twice and line ends; both kinds
// of line end and a byte-order mark are taken. A field that was quoted is told from a bare one, since `""` may be a text.

/** Records of fields, with the offsets at which they start; or, as an offset, where a quoted field never ends, or where something stands behind its end. */
export type ParsedCsv =
  | { readonly records: readonly (readonly string[])[]; readonly starts: readonly number[] }
  | { readonly unclosed: number }
  | { readonly stray: number };

/** The separators that are looked for in the header, the likeliest first. */
const separators = [',', ';', '\t'] as const;

/** Splits CSV text; without a separator the one that stands most often outside quotes in the first line is taken. */
export function parseCsv(text: string, separator: string = separatorOf(text)): ParsedCsv {
  const records: string[][] = [];
  const starts: number[] = [];
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let begin = at;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const start = at;
      field = '';
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return { unclosed: start };
        field += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
      if (!isEnd(text[at], separator)) return { stray: at };
    } else field = '';
    const start = at;
    while (!isEnd(text[at], separator)) at++;
    record.push(field + text.slice(start, at));
    if (text[at] === separator) {
      at++;
      if (at === text.length) record.push('');
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    // An empty line is no record, unless the table has a single column and it could be an empty value.
    if (record.length > 1 || record[0] !== '' || records[0]?.length === 1) {
      records.push(record);
      starts.push(begin);
    }
    [record, begin] = [[], at];
  }
  return { records, starts };
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n' || character === '\r';
}

/**
 * The names in the first line of a text that goes on, and the separator, which is looked for as `parseCsv` does; undefined
 * where the text ends before its first line does.
 */
export function headerOf(
  start: string,
  given?: string,
): { readonly names: readonly string[]; readonly separator: string } | undefined {
  let quoted = false;
  for (let at = 0; at < start.length; at++) {
    if (start[at] === '"') quoted = !quoted;
    if (quoted || (start[at] !== '\n' && start[at] !== '\r')) continue;
    const line = start.slice(0, at + 1);
    const separator = given ?? separatorOf(line);
    const parsed = parseCsv(line, separator);
    const names = 'records' in parsed ? parsed.records[0] : undefined;
    return names && { names, separator };
  }
  return undefined;
}

function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
