// Whatever a column is called and whatever stands for an empty value, a query says the same: names and texts are cut out
// of the SQL by a reader that knows nothing but how each database ends a quotation, and what is left never changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects, planStatements, type DialectName, type Plan } from '@fineline/datasets';

const sharp = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      ';',
      '--',
      '/*',
      '\n',
      '\r',
      '\0',
      '$$',
      '}',
      ' ',
      'x',
      '\u2028',
      '’',
      '😀',
      "\\'",
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
});

function planOf(key: string, person: string, missing: string): Plan {
  const per = { columns: [key], missing: 'value' } as const;
  return {
    roles: {
      ...{ name: 't', person, key: [key], sensitive: [], measure: [], harmless: [] },
      ...{ suppressedAs: [], missingAs: [missing], totals: [] },
    },
    groupings: [
      {
        columns: [key],
        missing: 'value',
        measures: [{ id: 'k', kind: 'group-size', dataset: 't', per, unit: 'people', zeroAllowed: false }],
      },
    ],
    ofTable: [],
    groupingOf: new Map(),
  };
}

/** How a quotation of each database escapes what would end it. */
const backSlash: Readonly<Record<DialectName, string>> = {
  ...{ duckdb: '', trino: '', postgres: '', snowflake: "'", spark: "'" },
  ...{ clickhouse: "'`", bigquery: "'`" },
};

/** The quotations of a text, and what stands between them. Throws where one has no end. */
function scan(
  sql: string,
  dialect: DialectName,
): { readonly bare: string; readonly quoted: readonly string[] } {
  const quoted: string[] = [];
  let bare = '';
  for (let at = 0; at < sql.length; at++) {
    const quote = sql[at]!;
    if (!`'"\``.includes(quote)) {
      bare += quote;
      continue;
    }
    const escapes =
      backSlash[dialect].includes(quote) || (dialect === 'postgres' && quote === "'" && sql[at - 1] === 'E');
    let text = '';
    for (;;) {
      const next = sql[++at];
      if (next === undefined) throw new Error('a quotation has no end');
      if (escapes && next === '\\') {
        const one = sql[++at]!;
        text += ({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[one] ?? one;
      } else if (next !== quote) text += next;
      else if (sql[at + 1] === quote) text += sql[++at];
      else break;
    }
    quoted.push(text);
    bare += '…';
  }
  return { bare: bare.replaceAll('E…', '…'), quoted };
}

describe.each(Object.values(dialects))('$name', dialect => {
  const plain = planStatements(planOf('area', 'member', 'NA'), 'table', dialect).statements[0]!.sql;
  const expected = scan(plain, dialect.name);

  test('a plain query is not empty to the reader', () => {
    expect(expected.quoted).toEqual(expect.arrayContaining(['area', 'member', 'NA', '', 'table']));
  });

  test('no name and no text changes what is asked', () => {
    fc.assert(
      fc.property(sharp, sharp, sharp, sharp, (key, person, missing, table) => {
        fc.pre(key !== person && !table.includes('.'));
        const { statements, refusals } = planStatements(planOf(key, person, missing), table, dialect);
        if (refusals.length > 0) {
          expect(statements).toEqual([]);
          return;
        }
        const { bare, quoted } = scan(statements[0]!.sql, dialect.name);
        const names = new Map([
          ['area', key],
          ['member', person],
          ['NA', missing],
          ['table', table],
        ]);
        expect(bare).toBe(expected.bare);
        expect(quoted).toEqual(expected.quoted.map(text => names.get(text) ?? text));
      }),
    );
  });
});
