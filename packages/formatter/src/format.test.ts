import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '@fineline/formatter';

/** The text that `format` gives, after holding that it gives it again. */
function formatted(text: string): string | undefined {
  const { value } = format('p.disclosure', text);
  if (value !== undefined) expect(format('p.disclosure', value).value).toBe(value);
  return value;
}

/** What clauses about posts are formatted to, without the indentation that they have in their block. */
function clauses(text: string): readonly string[] | undefined {
  const whole = formatted(`policy p { posts {\n${text}\n} }`);
  expect(whole).toMatch(/^policy p \{\n {2}posts \{\n.*\n {2}\}\n\}\n$/s);
  return whole
    ?.split('\n')
    .slice(2, -3)
    .map(line => line.replace(/^ {4}/, ''));
}

describe('policies that are written well stay as they are', () => {
  const folder = new URL('../../../examples/holiday-posts/policies/', import.meta.url);
  test.each(readdirSync(folder))('%s', file => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(format(file, text)).toEqual({ value: text, diagnostics: [] });
  });

  test('a policy about tables', () => {
    const text = [
      '/// Counts as they are published: what is small is blank.',
      'dataset cells {',
      '  key region, age_band',
      '  count patients to nearest 5',
      '  suppressed as "*"',
      '}',
      '',
      'policy small-numbers {',
      '  version 1.0.0',
      '',
      '  datasets cells {',
      '    small-cells: min cohort 11 people per key zero allowed',
      '      see "The handbook, page 4"',
      '    keep suppressed cells unknown to within 5 people',
      '  }',
      '}',
      '',
    ].join('\n');
    expect(formatted(text)).toBe(text);
  });
});

describe('every declaration', () => {
  test.each([
    ['import   "./a.disclosure"', 'import "./a.disclosure"'],
    ['import a ,b from fineline / health', 'import a, b from fineline/health'],
    ['let few=1000 people', 'let few = 1_000 people'],
    ['let share = 5 %', 'let share = 5%'],
    [
      'let few = 11 people see "a","b" withdrawn 2026-01-01',
      'let few = 11 people see "a", "b" withdrawn 2026-01-01',
    ],
    [
      'let few = 11 people\nsee "a" withdrawn 2026-01-01',
      'let few = 11 people\n  see "a"\n  withdrawn 2026-01-01',
    ],
    ['fact season : one  of spring,"late summer"', 'fact season: one of spring, "late summer"'],
    ['fact apr:%', 'fact apr: %'],
    ['fact sponsored:yes-no otherwise none', 'fact sponsored: yes-no otherwise none'],
    ['tone snide under sarcastic,mocking', 'tone snide under sarcastic, mocking'],
    [
      'topic touchy covers health,religion{phrases "a","b" phrases from "c.csv" column name}',
      'topic touchy covers health, religion {\n  phrases "a", "b"\n  phrases from "c.csv" column name\n}',
    ],
    ['tone snide { }', 'tone snide {}'],
    [
      'dataset d{person id sensitive a ordered,b missing as "-" total "All"}',
      'dataset d {\n  person id\n  sensitive a ordered, b\n  missing as "-"\n  total "All"\n}',
    ],
    ['policy p extends a,b{}', 'policy p extends a, b {}'],
    [
      'policy p{owner "o" version 1.0.0 posts{} datasets a,b{}}',
      'policy p {\n  owner "o"\n  version 1.0.0\n\n  posts {}\n\n  datasets a, b {}\n}',
    ],
    [
      'waive a/floor in p for campaign "c" until 2026-12-31 by "d" because "e"',
      'waive a/floor in p\n  for campaign "c"\n  until 2026-12-31\n  by "d"\n  because "e"',
    ],
    ['guarantee p is at least as strict as q', 'guarantee p is at least as strict as q'],
    [
      'guarantee p never allows datasets cells\nwhen a and b',
      'guarantee p never allows datasets cells\n  when a and b',
    ],
    [
      'test p at 2026-01-01{deny "a","b" on x,y for campaign "c" at 2026-02-02 by only floor,q/r cases from "c.jsonl"}',
      'test p at 2026-01-01 {\n  deny "a", "b" on x, y for campaign "c" at 2026-02-02 by only floor, q/r\n  cases from "c.jsonl"\n}',
    ],
    [
      'test p{allow post{tone a,not b reach 1000 to 2000 people cohort{size at least 53 people}}by x}',
      'test p {\n  allow post {\n    tone a, not b\n    reach 1_000 to 2_000 people\n    cohort {\n      size at least 53 people\n    }\n  } by x\n}',
    ],
    ['test p{deny table t from "t.csv"}', 'test p {\n  deny table t from "t.csv"\n}'],
  ])('%s', (text, expected) => {
    expect(formatted(text)).toBe(`${expected}\n`);
  });
});

describe('every clause', () => {
  test.each([
    'min cohort 1_000 people or 5% per region, "age band" missing as any against all zero allowed',
    'min window 7 days',
    'max details 2',
    'round counts to nearest 5',
    'round counts to 2 digits',
    'ban identifiers in values of a, b',
    'ban tones',
    'allow only framings a, "b c"',
    'ban columns a, b',
    'ban zero cells of a per key',
    'min diversity 3 entropy of genre per key',
    'min diversity 5 recursive 4 of genre per key',
    'max closeness 0.30 of genre per key',
    'max share 80% of minutes by top 1 per region',
    'min protection 10% of minutes per region',
    'max uniques 1% per key',
    'max risk 9% journalist per key',
    'min difference 5 people per key',
    'max precision month of birth_date',
    'max precision 2 decimals of a, b',
    'max precision nearest 5 of a',
    'min value 5 of a',
    'max age 90 days of b',
    'keep suppressed cells unknown to within 5 people',
    'a: require consent is known or not (tone is not x or cohort.size >= 10 people)',
    'a: review when tone is none of x, y during 2026-01-01 to 2026-02-02 by "legal"',
  ])('%s', clause => {
    expect(clauses(clause)).toEqual([clause]);
  });
});

describe('where a clause breaks', () => {
  test('a line that the author broke before a scope gives every scope its line', () => {
    expect(clauses('ban tones x when a\nunless b else review by "c"')).toEqual([
      'ban tones x',
      '  when a',
      '  unless b',
      '  else review by "c"',
    ]);
  });

  test('breaks elsewhere are joined', () => {
    expect(clauses('ban\ntones\nx,\ny when\na and\nb')).toEqual(['ban tones x, y when a and b']);
  });

  test('a line of more than 100 columns breaks like one that the author broke', () => {
    const [first, second] = ['a'.repeat(40), 'b'.repeat(38)];
    expect(clauses(`ban tones ${first} unless ${second}`)).toEqual([`ban tones ${first} unless ${second}`]);
    expect(clauses(`ban tones ${first} unless ${second}b`)).toEqual([
      `ban tones ${first}`,
      `  unless ${second}b`,
    ]);
  });

  test('an `and` that the author broke before gives every `and` of it a line, and every scope', () => {
    expect(clauses('x: deny when a\nand b and (c or d) unless e and f')).toEqual([
      'x: deny when a',
      '    and b',
      '    and (c or d)',
      '  unless e and f',
    ]);
    expect(clauses('ban tones x when a and (b\n or c)')).toEqual([
      'ban tones x',
      '  when a',
      '    and (b',
      '      or c)',
    ]);
  });

  test('notes have lines of their own, but for `never waived` right behind the clause', () => {
    expect(clauses('ban tones x never waived because "a" suggest "b" see "c", "d"')).toEqual([
      'ban tones x never waived',
      '  because "a"',
      '  suggest "b"',
      '  see "c", "d"',
    ]);
    expect(clauses('ban tones x because "a" never waived')).toEqual([
      'ban tones x',
      '  because "a"',
      '  never waived',
    ]);
  });

  test('a list that the author broke is filled again where it does not fit', () => {
    const words = Array.from({ length: 12 }, (_, at) => `word-number-${at}`);
    expect(clauses(`ban tones ${words.join(', ')}`)).toEqual([`ban tones ${words.join(', ')}`]);
    expect(clauses(`ban tones ${words.join(',\n')}`)).toEqual([
      `ban tones ${words.slice(0, 5).join(', ')},`,
      `    ${words.slice(5, 11).join(', ')},`,
      `    ${words[11]}`,
    ]);
  });
});

test('a text of several lines is indented with what it belongs to', () => {
  expect(clauses('ban tones x because """\n  One.\n\n    Two.\n"""')).toEqual([
    'ban tones x',
    '  because """',
    '    One.',
    '',
    '      Two.',
    '    """',
  ]);
  expect(clauses('ban tones x because """one line"""')).toEqual(['ban tones x', '  because """one line"""']);
});

test.each([
  ['999', '999'],
  ['1000', '1_000'],
  ['1234567', '1_234_567'],
  ['12_345.600', '12_345.600'],
  ['007', '7'],
  ['0.05', '0.05'],
])('%s is spelled %s', (written, spelled) => {
  expect(clauses(`min value ${written} of a`)).toEqual([`min value ${spelled} of a`]);
});

describe('comments', () => {
  test('stay on the line of what they follow', () => {
    expect(
      clauses('// one\nban tones x // two\n  // three\nunless a // four\n because "b" // five\n// six'),
    ).toEqual([
      '// one',
      'ban tones x // two',
      '  // three',
      '  unless a // four',
      '  because "b" // five',
      '// six',
    ]);
  });

  test('within a line start the next one further in', () => {
    expect(clauses('ban // one\n tones x, // two\n // three\n y // four\n, z')).toEqual([
      'ban // one',
      '    tones x, // two',
      '    // three',
      '    y // four',
      '    , z',
    ]);
  });

  test('in an empty block keep it open', () => {
    expect(formatted('policy p { // one\n\n// two\n\n}')).toBe('policy p { // one\n  // two\n}\n');
  });

  test('of `///` stand above what they speak of', () => {
    expect(clauses('ban tones x /// one\n\nban topics y')).toEqual([
      'ban tones x',
      '/// one',
      'ban topics y',
    ]);
  });

  test('at the top and at the end of a file', () => {
    expect(formatted('\n// one\n\n\n// two\nimport "a"   // three\n\n\n// four\n\n')).toBe(
      '// one\n\n// two\nimport "a" // three\n\n// four\n',
    );
  });
});

describe('blank lines', () => {
  test('part declarations, but short ones of a kind only where the author wants it', () => {
    const text =
      'import "a"\nimport "b"\n\n\nimport "c"\nlet x = 1 day\nlet y = 2 days\npolicy p {}\npolicy q {}';
    expect(formatted(text)).toBe(
      'import "a"\nimport "b"\n\nimport "c"\n\nlet x = 1 day\nlet y = 2 days\n\npolicy p {}\n\npolicy q {}\n',
    );
  });

  test('between clauses are kept, one at a time; within a clause and at the edges of a block there are none', () => {
    expect(clauses('\n\nban tones x\n\nbecause "a"\n \t\n\nban topics y\nban channels z\n\n')).toEqual([
      'ban tones x',
      '  because "a"',
      '',
      'ban topics y',
      'ban channels z',
    ]);
  });

  test('between declarations go above the comment, unless the author has them below', () => {
    expect(formatted('policy p {} // one\n// two\npolicy q {}')).toBe(
      'policy p {} // one\n\n// two\npolicy q {}\n',
    );
    expect(formatted('policy p {}\n// two\n\npolicy q {}')).toBe('policy p {}\n// two\n\npolicy q {}\n');
  });
});

test('a byte order mark goes, and lines end with LF', () => {
  expect(formatted('\ufeffimport "a"\r\n\r\n// one \rimport """\r\n  b\r\n  c"""')).toBe(
    'import "a"\n\n// one\nimport """\n  b\n  c\n  """\n',
  );
});

describe('a text is left alone', () => {
  test.each([
    ['with a mistake', 'policy p { posts { min cohort 1,000 people } }', 'FL0104'],
    ['without a declaration', '// nothing yet\n', 'FL0113'],
    ['that would get too large', `import """${'\n a'.repeat(300_000)}"""`, 'FL0107'],
  ])('%s', (_name, text, code) => {
    const { value, diagnostics } = format('p.disclosure', text);
    expect([value, diagnostics.map(one => one.code)]).toEqual([undefined, [code]]);
  });
});

test('a list of 50 000 words takes no longer for each word', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(',\n');
  expect(clauses(`ban tones ${words}`)?.length).toBeGreaterThan(4_000);
});

test('the columns of a table stand below each other, and a cell that is far wider sticks out', () => {
  const long = `"${'Some 13 fans came. '.repeat(4)}"`;
  const text = `policy p { posts { ban tones mocking } }
test p {
  each "small groups" {
    text|tone | cohort.size | verdict
    "Some 13 fans came." | mocking, not warm|at least 500 people | deny by only ban-tones, p/floor
    // The next two say less.
    | warm | | allow at 2026-01-01

    ${long} | unknown | 2 to 5 people | review // by hand
  }
}
`;
  expect(formatted(text)).toBe(`policy p {
  posts {
    ban tones mocking
  }
}

test p {
  each "small groups" {
    text                 | tone              | cohort.size         | verdict
    "Some 13 fans came." | mocking, not warm | at least 500 people | deny by only ban-tones, p/floor
    // The next two say less.
                         | warm              |                     | allow at 2026-01-01

    ${long} | unknown           | 2 to 5 people       | review // by hand
  }
}
`);
});
