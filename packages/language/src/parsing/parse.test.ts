import { expect, test } from 'vitest';
import { parse, type DeclarationNode } from '@fineline/language';
import { posts, toldByParse } from '../../testing/told.ts';

function first(text: string): DeclarationNode {
  const { value, diagnostics } = parse('main', text);
  expect(diagnostics).toEqual([]);
  return value!.declarations[0]!;
}

test('a clause has its label, body, parts and documentation where they stand', () => {
  const text = posts('/// Why.', 'small: min cohort 1_000 people or 5% else review by "legal" see "a", "b"');
  const policy = first(text);
  if (policy.kind !== 'policy') throw new Error(policy.kind);
  const clause = policy.sections[0]!.clauses[0]!;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  expect(clause).toMatchObject({ kind: 'clause', label: { text: 'small' }, doc: 'Why.', damaged: false });
  expect(words(clause.span)).toBe('small: min cohort 1_000 people or 5% else review by "legal" see "a", "b"');
  expect(clause.body).toMatchObject({
    kind: 'min-cohort',
    bound: { kind: 'quantity', number: { value: 1000, decimal: false }, unit: { unit: 'people' } },
    or: { number: { value: 5 }, unit: { unit: '%' } },
  });
  expect(clause.parts.map(({ kind, span }) => [kind, words(span)])).toEqual([
    ['else', 'else review'],
    ['by', 'by "legal"'],
    ['see', 'see "a", "b"'],
  ]);
});

test('conditions keep their parentheses', () => {
  const policy = first(posts('a: deny when not (tone is mocking or question) and cohort.size < small'));
  if (policy.kind !== 'policy') throw new Error(policy.kind);
  expect(policy.sections[0]!.clauses[0]!.body).toMatchObject({
    kind: 'effect-when',
    condition: {
      kind: 'and',
      parts: [
        {
          kind: 'not',
          part: { kind: 'group', inner: { kind: 'or', parts: [{ kind: 'is' }, { kind: 'alone' }] } },
        },
        {
          kind: 'order',
          fact: { name: 'cohort.size' },
          operator: '<',
          bound: { kind: 'name', text: 'small' },
        },
      ],
    },
  });
});

test('every declaration is read', () => {
  const { value, diagnostics } = parse(
    'main',
    `import "./a.disclosure"
     import small-cell from fineline/health
     let few = 11 people see "a policy" withdrawn 2027-01-01
     fact season: one of spring, "18-24" otherwise none
     fact reach: people
     tone snide under sarcastic covers teasing { phrases "ha", "oh" phrases from "x.csv" column name }
     dataset cells {
       person id  key "key", region  count patients to nearest 5  weight w  measure minutes
       sensitive genre ordered, "other genre"  harmless device
       suppressed as "*", "<11"  missing as "NA"  total "All"
     }
     policy p extends a, b {
       version 1.0.0 owner "me" effective 2026-01-01 expires 2026-12-31
       datasets cells, others {
         min diversity 3 of genre per key
         a: min diversity 3 entropy of genre per region, age missing as any
         b: min diversity 5 recursive 4 of genre per key against people-table
         max closeness 0.2 of genre per key
         max share 80% of minutes by top 1 per region
         min protection 10% of minutes per region
         max uniques 5% per key
         max risk 9% journalist per key
         min difference few per key
         ban columns email, name
         ban identifiers in values of note
         ban zero cells of patients per region
         max precision month of birth_date
         c: max precision 2 decimals of share
         d: max precision nearest 5 of patients
         min value 0 of minutes
         max age 90 days of seen_at
         round counts to nearest 5
         keep suppressed cells unknown to within 5 people
         e: min cohort 11 people per key zero allowed
       }
     }
     waive floor in p for campaign "x", "y" from 2026-01-01 until 2026-02-01 by "me" because "so"
     guarantee p never allows datasets cells when channel is email
     guarantee p is at least as strict as b
     test p at 2026-03-01 {
       deny "a", post { text "b" channel email, not push size 24 to 99 people at least 3 people
                        cohort { size 53 people exact unknown } }
         on twitter for campaign "x" at 2026-04-01 by only floor, b/floor
       allow table cells "region,patients", table cells from "t.csv"
       cases from "more.jsonl"
     }`.replace(' at least 3 people', ' reach at least 3 people'),
  );
  expect(diagnostics).toEqual([]);
  expect(value!.declarations.map(({ kind }) => kind)).toEqual([
    ...['import', 'import', 'let', 'fact', 'fact', 'word-declaration', 'dataset', 'policy', 'waive'],
    ...['guarantee', 'guarantee', 'test'],
  ]);
});

test('comments are kept, and documentation belongs to what follows it', () => {
  const { value } = parse('main', '// one\n/// Two,\n///\n///  three.\nlet a = 5 people //// four\n');
  expect(value!.comments.map(({ text, doc }) => [text, doc])).toEqual([
    ['// one', false],
    ['/// Two,', true],
    ['///', true],
    ['///  three.', true],
    ['//// four', false],
  ]);
  expect(value!.declarations[0]).toMatchObject({ doc: 'Two,\n\n three.' });
});

test('long texts are dedented, escapes resolved', () => {
  const long = first('policy p { owner """\n    one\n      "two"\n\n    three\n  """ }');
  expect(long).toMatchObject({ header: [{ owner: { value: 'one\n  "two"\n\nthree', long: true } }] });
  const short = first('policy p { owner "a \\"b\\" \\\\ c" }');
  expect(short).toMatchObject({ header: [{ owner: { value: 'a "b" \\ c', long: false } }] });
});

test('a byte order mark, CRLF and tabs are layout', () => {
  const policy = first('\ufeffpolicy p {\r\n\tposts {\r\n\t\tmin window 7 days\r\n\t}\r\n}\r\n');
  expect(policy.span).toEqual({ start: 1, end: 49 });
});

test('a name with a colon behind it starts a clause, whatever could go on', () => {
  for (const text of [
    posts('min window week', 'days: ban tones'),
    posts('ban identifiers', 'small: min cohort 5 people'),
    posts('a: deny when cohort.size < few', 'zero: ban topics'),
  ]) {
    const policy = first(text);
    expect(
      policy.kind === 'policy' && policy.sections[0]!.clauses.map(({ label }) => label?.text).at(-1),
    ).toMatch(/days|small|zero/);
  }
  expect(toldByParse(posts('min window 7', 'days: ban tones'))).toEqual([]);
});

const oneMistake: readonly (readonly [clause: string, told: string])[] = [
  ['min cohort 1,000 people', 'FL0104 3:16 [1,000] `1,000` is not how numbers are written here'],
  ['min window 7days', 'FL0104 3:16 [7days] `7days` needs a blank between the number and its unit'],
  ['min cohort 4K people', 'FL0104 3:16 [4K] `4K` is not how numbers are written here'],
  ['min cohort 1_00 people', 'FL0104 3:16 [1_00] `1_00` has a `_` in an odd place'],
  [
    'allow only audiences 18-24',
    'FL0104 3:26 [18-24] `18-24` is no number and, without quotation marks, no word',
  ],
  ['min cohort 100 peple', 'FL0219 3:20 [peple] there is no unit `peple` | Did you mean `people`?'],
  [
    'min cohort 10 people or 5 prsons else warn',
    'FL0219 3:31 [prsons] there is no unit `prsons` | Did you mean `person`?',
  ],
  ['a: deny when window < 7 dys', 'FL0219 3:29 [dys] there is no unit `dys` | Did you mean `days`?'],
  ['min cohort', 'FL0102 3:9 [cohort] `min cohort` needs a number of people, such as `1_000 people`'],
  ['min cohort many people', 'FL0102 3:16 [many] `many` is not a number'],
  ['min cohorts 5 people', 'FL0102 3:9 [cohorts] `min` goes with `cohort`, `window`'],
  ['bann tones', 'FL0102 3:5 [bann] no clause starts with `bann` | Did you mean `ban`?'],
  ['floor min cohort 5 people', 'FL0102 3:5 [floor] `floor` has no `:` behind it'],
  [
    'min cohort 5 people becuase "x"',
    'FL0102 3:25 [becuase] `becuase` does not belong here | Did you mean `because`?',
  ],
  ['ban tonez mocking', 'FL0216 3:9 [tonez] there is no kind of word called `tonez` | Did you mean `tones`?'],
  ['ban tone mocking', 'FL0102 3:9 [tone] `tone` is said in the plural here, `tones`'],
  ['ban tones sarcastic, mocking or shaming', 'FL0102 3:34 [or] `or` does not belong in a list'],
  ['ban tones sarcastic, or shaming', 'FL0102 3:26 [or] `or` does not belong in a list'],
  [
    'a: deny when tone is mocking and question or window < 2 days',
    'FL0108 3:47 [or] `and` and `or` stand side',
  ],
  [
    'a: deny when tone is any of mocking, pitying or shaming and question',
    'FL0108 3:61 [and] `and` and `or` stand side by side | The words of a list are joined by commas alone',
  ],
  ['a: deny when topic is not known', 'FL0102 3:27 [not known] `not known` is said as `unknown`'],
  ['a: deny when (tone is mocking', 'FL0110 3:18 [(] this `(` is never closed'],
  ['a: deny when tone is', 'FL0102 3:23 [is] `is` needs a word'],
  ['min window 7 days else review when question', 'FL0109 3:35 [when question] `when` comes before `else`'],
  [
    'min window 7 days because "a" because "b"',
    'FL0109 3:35 [because "b"] `because` stands twice in this clause',
  ],
  ['a: deny when question else review', 'FL0115 3:27 [else review] `else` does not go with `deny when`'],
  ['min window 7 days by "legal"', 'FL0102 3:23 [by "legal"] `by` names who reviews'],
  ['ban tones mосking', 'FL0111 3:15 [mосking] `mосking` holds a Cyrillic `о`, which only looks like `o`'],
  ['ban tones café', 'FL0101 3:15 [café] `café` holds the letter `é`, which no name may hold'],
  ['ban tones mocking §', 'FL0101 3:23 [§] `§` means nothing here'],
  ['ban tones because "never closed', 'FL0105 3:23 ["] this text is never closed'],
  ['ban tones because “curly”', 'FL0101 3:23 [“curly”] curly quotation marks do not hold a text'],
  [
    "ban tones because 'few'",
    "FL0101 3:23 ['few'] a text stands between `\"` and `\"`, not in marks such as `'`",
  ],
  ['ban tones because ‘few’', 'FL0101 3:23 [‘few’] a text stands between'],
  ['ban tones because «few»', 'FL0101 3:23 [«few»] a text stands between'],
  ["ban tones don't", "FL0101 3:18 ['] `'` means nothing here"],
  ['ban tones # not nice', 'FL0101 3:15 [#] a comment starts with `//`, not with `#`'],
  ['ban tones /* not\n nice */', 'FL0101 3:15 [/*] a comment starts with `//`, not with `/*`'],
  ['min cohort: 100 people', 'FL0102 3:15 [:] no `:` belongs behind `cohort` here (safe)'],
  [
    'ban tones else allow',
    'FL0102 3:20 [allow] `else` is followed by `review` or `warn`; where a post may pass all the same, leave the clause out',
  ],
  [
    'ban tones, topics',
    'FL0102 3:14 [,] `,` does not belong here | Each kind of word has a clause of its own',
  ],
  [
    'ban tones during 2026-05-01',
    '[2026-05-01] `during` needs two days, such as `during 2027-04-22 to 2027-05-05`; a single day stands twice',
  ],
  ['ban tones else deny', 'FL0102 3:15 [else deny] `else` is followed by `review` or `warn`; without it'],
  ['a: deny if tone is mocking', 'FL0102 3:13 [if] `if` is said as `when` here (safe)'],
  [
    'ban tones mocking if channel is email',
    'FL0102 3:23 [if] `if` does not belong here | Here this is said as `when`. (review)',
  ],
  [
    'ban tones mocking except channel is email',
    '[except] `except` does not belong here | Here this is said as `unless`.',
  ],
  [
    'permit tones warm',
    '[permit] no clause starts with `permit` | Nothing has to be written: what nothing forbids passes.',
  ],
  [
    'min cohort 5 people or 5 percent',
    'FL0219 3:30 [percent] there is no unit `percent` | A share is written with `%`',
  ],
  [
    'min window 1 month',
    'FL0219 3:18 [month] there is no unit `month` | Time is counted in hours, days and weeks.',
  ],
  [
    'min cohort 100 persons',
    'FL0219 3:20 [persons] there is no unit `persons` | They are counted as `people`. (review)',
  ],
  [
    'min cohort one hundred people',
    'FL0102 3:20 [hundred] `hundred` is no number | Numbers are written in digits',
  ],
  ['a: deny when tone = mocking', 'FL0102 3:23 [=] `=` is said as `is` here (review)'],
  ['a: deny when (tone == mocking)', 'FL0102 3:24 [==] `==` is said as `is` here (review)'],
  ['ban tones mocking sarcastic', 'FL0102 3:23 [sarcastic] a comma is missing before `sarcastic` (safe)'],
  ['ban tones mocking whenever channel is email', '[whenever] `whenever` does not belong here'],
  [
    'a: deny when channel is not any of email, push',
    'FL0102 3:29 [not any of] `not any of` is said as `none of` (safe)',
  ],
  ['ban tones if channel is email', '[if] `if` does not belong here | Here this is said as `when`. (review)'],
  [
    'ban tones except warm',
    '[except] `except` does not belong here | All but some are banned by `allow only`',
  ],
  ['ban tones mocking on email', '[on] `on` does not belong here | A clause is limited by a condition'],
  ['ban tones (mocking, shaming)', '[(] a list stands without parentheses (safe)'],
  ['ban tones {mocking, shaming}', '[{] a list stands without braces (safe)'],
  ['ban tones [mocking, shaming]', '[[] `[` means nothing here | A list stands without brackets. (safe)'],
  ['ban tones mocking;', '[;] `;` means nothing here | No sign stands at the end of a line; the parts'],
  ['- ban tones mocking', '[-] `-` means nothing here | A line starts with its first word. (safe)'],
  ['ban the tones mocking', '[the] `the` does not belong here | What is left says the same. (review)'],
  ['ban all tones', '[all] `all` does not belong here'],
  ['ban sarcastic', '[sarcastic] `ban` goes with `tones` or another kind of word'],
  [
    'a: deny when tone is one of mocking, shaming',
    '[is one of] `is one of` is said as `is any of` here (safe)',
  ],
  ['a: deny when tone in (mocking, shaming)', '[in] `in` is said as `is any of` here (safe)'],
  ['a: deny when tone is mocking, shaming', '[,] `,` does not belong here | Several words are compared with'],
  ['a: deny when cohort.size is less than 5 people', '[is less than] `is less than` is said as `<` here'],
  ['a: deny when cohort.size under 5 people', '[under] `under` is said as `<` here (safe)'],
  ['a: deny when cohort.size => 5 people', '[=>] `=>` is said as `>=` here (safe)'],
  ['a: deny when cohort.size ≥ 5 people', '[≥] `≥` is said as `>=` here (safe)'],
  ['a: deny when cohort size < 5 people', '[cohort size] a part of `cohort` is written `cohort.size` (safe)'],
  ['a: deny when tone != mocking', '[!=] `!=` is said as `is not` here (safe)'],
  ['a: deny when question && tone is mocking', '[&&] `&&` is said as `and` here (safe)'],
  ['a: deny when question || tone is mocking', '[||] `||` is said as `or` here (safe)'],
  ['a: deny when !question', '[!] `!` is said as `not` here (safe)'],
  ['a: require consent documented', '[documented] `is` is missing before `documented` (review)'],
  ['a: deny when (tone mocking)', '[mocking] `is` is missing before `mocking` (review)'],
  [
    'a: requires consent is documented',
    '[requires] no clause starts with `requires` | Did you mean `require`?',
  ],
  ['a b: ban tones', '[a b] a label is one word, whose parts are joined by hyphens (review)'],
  ['"a": ban tones', '["a"] a label stands without quotation marks (safe)'],
  ['a = ban tones', '[=] a label and its clause are parted by a colon (safe)'],
  ['a - ban tones', '[-] `-` means nothing here | A label and its clause are parted by a colon. (review)'],
  ['min cohort 1 000 people', '[1 000] `1 000` is not how numbers are written here'],
  [
    'min cohort 1\u00a0000\u00a0000 people',
    '[1\u00a0000\u00a0000] `1 000 000` is not how numbers are written here',
  ],
  ["min cohort 1'000 people", "[1'000] `1'000` is not how numbers are written here"],
  ['min cohort >= 1_000 people', '[>=] `>=` does not belong before this number (safe)'],
  ['min cohort size 1_000 people', '[size] `size` does not belong before a number (review)'],
  ['min cohort people 1_000', '[people] a unit stands behind its number (safe)'],
  [
    'min cohort 5 people or 5 per cent',
    '[per cent] there is no unit `per cent` | A share is written with `%`',
  ],
  [
    'min cohort 5 visitors',
    '[visitors] there is no unit `visitors` | They are counted as `people`. (review)',
  ],
  ['min cohort 5 llamas', '[llamas] there is no unit `llamas` | Numbers are counted in `people`, `rows`'],
  ['min window 7d', '[7d] `7d` is not how quantities are written here'],
  ['max window 7 days', '[window] `max` goes with `details`'],
  [
    'round counts to nearest 5 people',
    '[people] `people` does not belong here | This number stands without a unit.',
  ],
  ['ban tones because “She said “no” to it.”', '[“She said “no” to it.”] curly quotation marks do not hold'],
  ["ban tones because 'don't'", "['don't'] a text stands between"],
  ['ban tones because "\\q"', 'FL0101 3:24 [\\q] `\\q` means nothing in a text'],
  ['review: ban tones', 'FL0114 3:5 [review] `review` cannot be a label'],
  ['ban topics health, none', 'FL0114 3:24 [none] `none` is a word of the language and no name'],
  ['ban tones during 2026-02-30 to 2026-03-01', 'FL0112 3:22 [2026-02-30] the calendar has no `2026-02-30`'],
  [
    'ban tones during 2026-2-3 to 2026-03-01',
    'FL0104 3:22 [2026-2-3] `2026-2-3` is not how days are written here',
  ],
];

test.each(oneMistake)('%s is one mistake, and the clause behind it is whole', (clause, message) => {
  const told = toldByParse(posts(clause, 'max details 2'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(message);
  const policy = parse('main', posts(clause, 'max details 2')).value?.declarations[0];
  expect(policy?.kind === 'policy' && policy.sections[0]!.clauses.map(({ body }) => body?.kind).at(-1)).toBe(
    'max-details',
  );
});

test('what stands for one thing elsewhere is read as that, and the rest is looked at', () => {
  expect(toldByParse('use fineline/health\nconst few = 5 people\npolicy p { posts { ban tonez } }')).toEqual([
    'FL0102 1:1 [use] `use` is said as `import` here (safe)',
    'FL0102 2:1 [const] `const` is said as `let` here (safe)',
    'FL0216 3:24 [tonez] there is no kind of word called `tonez` | Did you mean `tones`? (review)',
  ]);
});

test.each([
  ['let few = 5 people', 'let', 'stands in no policy, but beside it'],
  ['test p {\n    allow "x"\n  }', 'test', 'stands in no policy, but beside it'],
  ['description "x"', 'description', 'in lines that start with `///`'],
  ['owner: "x"', ':', 'no `:` belongs behind `owner` here'],
  ['author "x"', 'author', 'Here this is said as `owner`.'],
  ['extends q', 'extends', '`extends` stands before the `{` of its policy'],
  ['rules {\n    ban tones\n  }', 'rules', 'Here this is said as `posts`.'],
])('%s in a policy is one mistake, and the block behind it is whole', (line, place, said) => {
  const told = toldByParse(`policy p {\n  ${line}\n  posts {\n    ban tonez\n  }\n}\n`);
  expect(told).toHaveLength(2);
  expect(told[0]).toContain(`[${place}] `);
  expect(told[0]).toContain(said);
  expect(told[1]).toContain('[tonez]');
});

test.each([
  ['Allow "x"', '`Allow` is written in small letters, `allow` (safe)'],
  ['reject "x"', 'Here this is said as `deny`.'],
  ['deny post { text: "x" }', 'no `:` belongs behind `text` here'],
  ['deny post { cohort { size under 5 people } }', 'A field is a name and a value'],
  [
    'each {\n  tone | verdict\n  ---|---\n  warm | allow\n}',
    'Nothing stands between the first line of a table',
  ],
])('%s in a test is one mistake', (line, said) => {
  const told = toldByParse(`test p {\n${line}\n}\n`);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(said);
});

test('three mistakes in three clauses are three messages', () => {
  expect(
    toldByParse(posts('min cohort 1,000 people', 'ban tones "a" "b"', 'max details 2', 'min window')),
  ).toEqual([
    'FL0104 3:16 [1,000] `1,000` is not how numbers are written here | Thousands are set apart by `_`, since a comma separates the parts of a list. (safe)',
    'FL0102 4:19 ["b"] a comma is missing before `"b"` (safe)',
    'FL0102 6:9 [window] `min window` needs a stretch of time, such as `7 days`',
  ]);
});

test('lines that start no clause are a mistake each', () => {
  const lines = [
    'minimum cohort 100 people',
    'maximum details 2',
    'forbid tones mocking',
    'prohibit topics health',
  ];
  expect(toldByParse(posts(...lines)).map(line => line.replace(/ no clause.*said as/, ''))).toEqual([
    'FL0102 3:5 [minimum] `min`. (review)',
    'FL0102 4:5 [maximum] `max`. (review)',
    'FL0102 5:5 [forbid] `ban`. (review)',
    'FL0102 6:5 [prohibit] `ban`. (review)',
  ]);
  expect(toldByParse(posts('minimum cohort 100 people', '  and more', 'ban tones'))).toHaveLength(1);
  expect(toldByParse(posts('ban tone mocking', 'a deny when tone is mocking'))).toEqual([
    'FL0102 3:9 [tone] `tone` is said in the plural here, `tones` (safe)',
    'FL0102 4:5 [a] `a` has no `:` behind it | A label and its clause are parted by a colon. (review)',
  ]);
});

const others: readonly (readonly [text: string, told: readonly string[]])[] = [
  [
    '',
    [
      'FL0113 1:1 [] this file declares nothing | A policy starts with a line such as `policy public-posts {`.',
    ],
  ],
  [
    'policy p {\n posts {\n  ban tones\n }\n',
    ['FL0110 1:10 [{] this `{` is never closed | Close it with `}`. (review)'],
  ],
  [
    'policy p {\n posts {\n  ban tones\n}\nlet a = 5 people',
    ['FL0110 2:8 [{] this `{` is never closed | Close it with `}`. (review)'],
  ],
  [
    'policy p {\n posts {\n  ban tones\n datasets {\n }\n}',
    ['FL0110 2:8 [{] this `{` is never closed | Close it with `}`. (review)'],
  ],
  ['policy p {\n}\n}\nlet a = 5 people', ['FL0102 3:1 [}] this `}` closes nothing (safe)']],
  [
    'policy p { owner """never closed }',
    ['FL0105 1:18 ["""] this text is never closed | Close it with `"""`.'],
  ],
  [
    'policy Public_Posts { }',
    [
      'FL0116 1:8 [Public_Posts] `Public_Posts` is no name for a policy | A policy is named in small letters and digits, joined by single hyphens. (review)',
    ],
  ],
  [
    'policy My Policy { posts { } }',
    [
      'FL0116 1:8 [My Policy] `My Policy` is no name for a policy | A policy is named in small letters and digits, joined by single hyphens. (review)',
    ],
  ],
  [
    'policy My Policy extends org { posts { } }',
    [
      'FL0116 1:8 [My Policy] `My Policy` is no name for a policy | A policy is named in small letters and digits, joined by single hyphens. (review)',
    ],
  ],
  [
    'policy a extend b { posts { } }',
    [
      'FL0102 1:10 [extend] `extend` does not belong between `policy a` and its `{` | Did you mean `extends`? (review)',
    ],
  ],
  [
    '# a note of two words\npolicy p { posts { } }',
    [
      'FL0101 1:1 [#] a comment starts with `//`, not with `#` | A comment goes to the end of its line; each further line of it has its own `//`. (safe)',
    ],
  ],
  [
    'policy p {\n posts {\n  ban tones /* never closed\n }\n}',
    [
      'FL0101 3:13 [/*] a comment starts with `//`, not with `/*` | A comment goes to the end of its line; each further line of it has its own `//`. (review)',
    ],
  ],
  [
    'policy p posts { ban tones }',
    ['FL0102 1:8 [p] `policy p` has no `{` behind it | A block stands between `{` and `}`.'],
  ],
  [
    'policy p {\n posts\n ban tones\n }\n}',
    ['FL0102 2:2 [posts] `posts` has no `{` behind it | A block stands between `{` and `}`.'],
  ],
  [
    'policy p {\n ban tones\n min window 7 days\n}',
    ['FL0102 2:2 [ban] a clause stands in a block | Put it in `posts { … }` or in `datasets { … }`.'],
  ],
  [
    'policy p {\n posts { }\n version 1.0.0\n}',
    ['FL0109 3:2 [version 1.0.0] `version` comes before the first block'],
  ],
  [
    'polcy p { }\nlet a 5 people',
    [
      'FL0102 1:1 [polcy] no declaration starts with `polcy` | Did you mean `policy`? (review)',
      'FL0102 2:7 [5] `let` needs a name and a quantity, such as `let small-cell = 11 people`',
    ],
  ],
  [
    'let min = 5 people',
    ['FL0114 1:5 [min] `min` is a word of the language and no name | Choose another name.'],
  ],
  [
    'dataset d {\n key key\n}',
    [
      'FL0114 2:6 [key] `key` is a word of the language and no name | As a word or a column it stands in quotation marks. (review)',
    ],
  ],
  [
    'test p {\n foo "x"\n deny "x" by\n}',
    [
      'FL0102 2:2 [foo] no example starts with `foo` | An example starts with the verdict: `allow`, `warn`, `review` or `deny`.',
      'FL0102 3:11 [by] an example needs a verdict and a post, such as `deny "To the 53 people …" by floor`',
    ],
  ],
];

test.each(others)('%j', (text, told) => {
  expect(toldByParse(text)).toEqual(told);
});

test('what is too large or too deep is refused before it is read', () => {
  expect(toldByParse(`// ${'x'.repeat(1_000_000)}`)[0]).toMatch(/^FL0107/);
  expect(toldByParse(`// ${'é'.repeat(500_000)}`)[0]).toMatch(/^FL0107/);
  const deep = posts(`a: deny when ${'('.repeat(10_000)}question${')'.repeat(10_000)}`);
  expect(toldByParse(deep)).toEqual([
    'FL0106 3:116 [(] this is nested deeper than 100 braces and parentheses',
  ]);
  expect(parse('main', deep).value).toBeUndefined();
  expect(toldByParse(posts(`a: deny when ${'('.repeat(98)}question${')'.repeat(98)}`))).toEqual([]);
});

test('a text of 900 KB is read', () => {
  const text = `policy p { owner "${'a \\" '.repeat(180_000)}" }`;
  expect(first(text)).toMatchObject({ header: [{ kind: 'owner' }] });
});
