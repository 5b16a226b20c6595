import { expect, test } from 'vitest';
import { check } from '@fineline/language';
import { checked, posts, toldByCheck } from '../testing/told.ts';

test('a policy comes with its parents, words, facts, tables, waivers, guarantees and tests', () => {
  const { value, diagnostics } = checked(
    `import "./base"
     fact season: one of summer, spring otherwise none
     dataset viewing { key region, age  person member }
     tone snide under sarcastic { phrases "b", "a" }
     /// Ours.
     policy ours extends base {
       version 1.2.3 effective 2026-01-01
       posts { floor: min cohort 2_000 people or 5% else review by "legal" never waived because "b" see "c"
               calm: ban tones snide, hostile unless season is spring during 2026-01-01 to 2026-02-01 }
       datasets viewing { min cohort 11 people per region, age missing as any }
     }
     waive calm in ours for campaign "y", "x" until 2026-12-31 by "me" because "so"
     guarantee ours denies posts when cohort.size < 1 person
     guarantee ours is at least as strict as base
     test ours { allow "x" }`,
    { base: 'policy base { posts { ban tones hostile } datasets { ban identifiers in values } }' },
  );
  expect(diagnostics).toEqual([]);
  const [ours] = value!.policies;
  expect(value!.policies).toHaveLength(1);
  expect(value!.sources.map(({ file }) => file)).toEqual(['main', 'base']);
  expect(ours).toMatchObject({
    header: { name: 'ours', version: '1.2.3', effective: '2026-01-01', doc: 'Ours.' },
    parents: [{ header: { name: 'base' }, applies: { posts: true, datasets: 'every' } }],
    facts: [{ name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: true }],
    datasets: [{ name: 'viewing', person: 'member', key: ['age', 'region'] }],
    applies: { posts: true, datasets: ['viewing'] },
    clauses: [
      {
        id: 'floor',
        labelled: true,
        on: 'post',
        body: {
          kind: 'min-cohort',
          atLeast: { value: 2000, unit: 'people' },
          orShare: { value: 5, unit: '%' },
        },
        effect: 'review',
        reviewer: 'legal',
        because: 'b',
        see: ['c'],
        neverWaived: true,
      },
      {
        id: 'calm',
        body: { kind: 'ban', facet: 'tone', words: ['hostile', 'snide'] },
        unless: {
          kind: 'comparison',
          comparison: { fact: 'season', operator: 'containsAny', value: ['spring'] },
        },
        during: { from: '2026-01-01', to: '2026-02-01' },
        effect: 'deny',
      },
      {
        id: 'min-cohort',
        on: 'dataset',
        dataset: 'viewing',
        body: {
          kind: 'min-group',
          atLeast: { value: 11, unit: 'people' },
          per: { columns: ['age', 'region'], missing: 'any' },
          zeroAllowed: false,
        },
      },
    ],
    waivers: [{ rule: 'calm', campaigns: ['x', 'y'], until: '2026-12-31', by: 'me', because: 'so' }],
    guarantees: [
      { claim: 'denies', on: 'post', when: { comparison: { fact: 'cohort.size', value: 1 } } },
      { claim: 'at-least-as-strict', than: { header: { name: 'base' } } },
    ],
    tests: [{ kind: 'test' }],
  });
  expect(ours!.vocabularies.tone.find(({ word }) => word === 'snide')).toEqual({
    word: 'snide',
    under: ['sarcastic'],
    phrases: ['a', 'b'],
  });
});

test('a clause without a label is named for what it says', () => {
  const { value } = checked(
    posts(
      ...[
        'min cohort 5 people',
        'min window 2 weeks',
        'max details 2',
        'round counts to 2 digits',
        'ban tones',
      ],
      ...['ban addressees cohort', 'allow only framings trend', 'quick: round counts to nearest 5'],
    ),
  );
  expect(value!.policies[0]!.clauses.map(({ id, body }) => [id, body])).toEqual([
    ['min-cohort', { kind: 'min-cohort', atLeast: { value: 5, unit: 'people' } }],
    ['min-window', { kind: 'min-window', atLeast: { value: 14, unit: 'days' } }],
    ['max-details', { kind: 'max-details', atMost: 2 }],
    ['round-counts', { kind: 'round-counts', digits: 2 }],
    ['ban-tones', { kind: 'ban', facet: 'tone' }],
    ['ban-addressees', { kind: 'ban', facet: 'addressee', words: ['cohort'] }],
    ['allow-framings', { kind: 'allow-only', facet: 'framing', words: ['trend'] }],
    ['quick', { kind: 'round-counts', nearest: 5 }],
  ]);
});

test('a word is above all that is below it, seen or not', () => {
  const { value, diagnostics } = checked(
    `import "./one"\ntone worse under bad\ntopic touchy covers health\n${posts('ban tones')}`,
    {
      one: 'import "./two"\ntone bad under foul',
      two: 'tone foul under hostile',
    },
  );
  expect(diagnostics).toEqual([]);
  const { tone, topic } = value!.policies[0]!.vocabularies;
  const underOf = (words: typeof tone, word: string): unknown => words.find(it => it.word === word)?.under;
  expect([underOf(tone, 'worse'), underOf(tone, 'bad'), underOf(tone, 'foul')]).toEqual([
    ['bad'],
    ['foul'],
    ['hostile'],
  ]);
  expect(underOf(topic, 'health')).toEqual(['touchy']);
});

const wrong: readonly (readonly [
  what: string,
  text: string,
  files: Record<string, string>,
  told: readonly string[],
])[] = [
  [
    'a missing import, and no more',
    'import "./a"\npolicy p extends q { posts { ban tones snide } }',
    {},
    [
      'FL0206 1:8 ["./a"] there is no file `a` | An import names a file from the folder of the file that it stands in.',
    ],
  ],
  [
    'a circle of imports',
    'import "./a"\nlet x = 5 people',
    { a: 'import "./main"\nlet y = 5 days' },
    ['FL0207 1:8 ["./a"] these imports go in a circle | Here `a` imports `main` imports `a`.'],
  ],
  [
    'a circle of imports, at the same import wherever reading starts',
    'import "./z"\nlet x = 5 people',
    { z: 'import "./main"\nlet y = 5 days' },
    ['FL0207 z:1:8 ["./main"] these imports go in a circle | Here `main` imports `z` imports `main`.'],
  ],
  [
    'no such module',
    'import fineline/helth\nimport small-cel from fineline/health\nlet x = 5 people',
    {},
    [
      'FL0221 1:8 [fineline/helth] there is no built-in module `fineline/helth` | Did you mean `fineline/health`? (review)',
      'FL0217 2:8 [small-cel] `fineline/health` declares no `small-cel` | Did you mean `small-cell`? (review)',
    ],
  ],
  [
    'a name that is not there',
    'import x, z from "./a"\nlet b = 4 rows',
    { a: 'let x = 3 days' },
    ['FL0217 1:11 [z] `a` declares no `z` | It declares `x`; what a file imports is not passed on.'],
  ],
  [
    'names are not passed on',
    `import "./a"\n${posts('min cohort small')}`,
    { a: 'import "./b"\nlet x = 3 days', b: 'let small = 3 people' },
    [
      'FL0209 4:16 [small] no quantity is named `small` | A quantity is written with its unit, or named by a line such as `let small-cell = 11 people`.',
    ],
  ],
  [
    'one declaration by two ways is one',
    'import "./a"\nimport "./b"\nimport a from "./b"\nlet y = 3 days',
    { a: 'import "./b"\nlet x = 3 days', b: 'let a = 3 people' },
    [],
  ],
  [
    'two in one file',
    'let a = 5 people\nlet a = 6 people',
    {},
    ['FL0205 2:5 [a] the quantity `a` is defined twice @1:5 it is first defined here'],
  ],
  [
    'one here and one there',
    'import "./a"\nlet x = 5 people',
    { a: 'let x = 3 days' },
    [
      'FL0205 2:5 [x] the quantity `x` is defined twice @a:1:5 it is defined here, and the import brings it along',
    ],
  ],
  [
    'a fact that posts have',
    'fact tone: text\nfact people: text',
    {},
    [
      'FL0205 1:6 [tone] `tone` is a fact of every post already | Choose another name.',
      'FL0114 2:6 [people] `people` is a word of the language and no name for a fact | Choose another name.',
    ],
  ],
  [
    'built-in words',
    'tone mocking under playful\nframing no-claim { phrases "x" }\ntone sarcastic { phrases "oh, great" }',
    {},
    [
      'FL0218 1:6 [mocking] `mocking` is built in and stays where it is | A built-in word may get phrases; a place among the words is given to words of your own.',
      'FL0218 2:9 [no-claim] `no-claim` gets no phrases: it is what is left without any',
    ],
  ],
  [
    'unknown policies',
    'policy p extends q { }\ntest pp { allow "x" }\nguarantee p is at least as strict as r',
    {},
    [
      'FL0203 1:18 [q] there is no policy `q` | A policy of another file is seen where that file is imported.',
      'FL0203 2:6 [pp] there is no policy `pp` | A policy of another file is seen where that file is imported.',
      'FL0203 3:38 [r] there is no policy `r` | A policy of another file is seen where that file is imported.',
    ],
  ],
  [
    'labels',
    posts('require question', 'deny when question'),
    {},
    [
      'FL0211 3:5 [require] a rule with `require` needs a label | Put a name and a colon before it, such as `consent-by-mail: require …`. (review)',
      'FL0211 4:5 [deny] a rule with `deny when` needs a label | Put a name and a colon before it, such as `consent-by-mail: deny when …`. (review)',
    ],
  ],
  [
    'clauses of the other kind',
    `dataset d { key a }\npolicy p { posts { min cohort 5 people per key ban identifiers in values }\n datasets d { min cohort 5 rows  max details 2  ban tones  a: deny when tone is mocking  b: min cohort 5 people per key } }`,
    {},
    [
      'FL0408 2:40 [per key] `per` and `zero allowed` go with tables, and this block is about posts | Put the clause in `datasets { … }`.',
      'FL0408 2:48 [ban identifiers in values] `ban identifiers in values` goes with tables, and this block is about posts | Put the clause in `datasets { … }`.',
      'FL0408 3:15 [min cohort 5 rows] `min cohort` needs `per` in a block about tables | Say how rows are grouped, such as `min cohort 11 people per key`.',
      'FL0408 3:34 [max details 2] `max details` goes with posts, and this block is about tables | Put the clause in `posts { … }`.',
      'FL0304 3:53 [tones] a table has no tones: they are read from posts | Put the clause in `posts { … }`.',
      'FL0304 3:73 [tone] `tone` is a fact of posts, and here tables are judged | Known of a table are `audience`, `campaign`, `channel` and `consent`.',
      'FL0301 3:104 [5 people] `d` names no column of persons, so its rows are counted | Write `rows`, or give the table a `person` column.',
    ],
  ],
  [
    'damage is told once',
    `${posts('floor: min cohort 1,000 people', 'ban tones mosking')}waive floor in p for campaign "x" until 2026-01-01 by "x" because "y"\nlet min = 5 people`,
    {},
    [
      'FL0104 3:23 [1,000] `1,000` is not how numbers are written here | Thousands are set apart by `_`, since a comma separates the parts of a list. (safe)',
      'FL0114 8:5 [min] `min` is a word of the language and no name | Choose another name.',
    ],
  ],
];

test.each(wrong)('%s', (_what, text, files, told) => {
  expect(toldByCheck(text, files)).toEqual(told);
  expect(checked(text, files).value === undefined).toBe(told.length > 0);
});

test('the host hears paths from the folder of the importing file, each once', () => {
  const asked: string[] = [];
  const files: Record<string, string> = {
    'org/base.disclosure': 'import "../shared/words.disclosure"\npolicy base { }',
    'shared/words.disclosure': 'tone snide under sarcastic',
  };
  const { diagnostics } = check(
    {
      file: 'brand/posts.disclosure',
      text: `import "../org/base.disclosure"\nimport "../shared/words.disclosure"\nimport "../../x"\nimport "/etc"\nimport "./folder"\nimport "./picture"`,
    },
    {
      read: path => {
        asked.push(path);
        const text = files[path];
        if (text !== undefined) return { text };
        if (path === 'brand/folder') return { problem: 'folder' };
        return { problem: path === 'brand/picture' ? 'not-text' : 'outside' };
      },
    },
  );
  expect(asked).toEqual([
    'org/base.disclosure',
    'shared/words.disclosure',
    '../x',
    '/etc',
    'brand/folder',
    'brand/picture',
  ]);
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'FL0208 `../x` lies outside the project',
    'FL0208 `/etc` lies outside the project',
    'FL0206 `brand/folder` is a folder',
    'FL0206 `brand/picture` is not a text file',
  ]);
});
