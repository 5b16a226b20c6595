import { describe, expect, test } from 'vitest';
import { check, presets } from '@fineline/language';
import { complete } from '@fineline/language-server';
import { builtInFacts } from '@fineline/ruleset';
import { atCursor, posts, sourceOf } from '../../testing/cursor.ts';
import { filledIn } from './completion.ts';

/** What is offered at the cursor, in its order. */
function offered(marked: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const { source, offset } = atCursor(marked, files);
  return complete(source, offset).map(({ label }) => label);
}

/** A policy about a table of observations. */
function rows(clause: string): string {
  return `dataset views {\n  person id\n  key region\n  sensitive genre\n  measure minutes\n}\nlet few = 9 people\npolicy p {\n  datasets views {\n    ${clause}\n  }\n}\n`;
}

test('a column that has the name of a fact is offered in quotation marks, and not the fact', () => {
  const { source, offset } = atCursor(
    rows('min cohort few per channel when ‸').replace('key region', 'key region, channel'),
  );
  const channels = complete(source, offset).filter(({ label }) => label === 'channel');
  expect(channels.map(({ kind, insert }) => [kind, insert])).toEqual([['column', '"channel"']]);
});

const tones = [
  ...['celebratory', 'curious', 'encouraging', 'grateful', 'hostile', 'judgmental', 'mocking', 'neutral'],
  ...['pitying', 'playful', 'sarcastic', 'shaming', 'teasing', 'warm'],
];
const parts = ['when', 'unless', 'during', 'else', 'because', 'suggest', 'see', 'never'];

describe('in a clause', () => {
  test.each<readonly [marked: string, labels: readonly string[]]>([
    [posts('min ‸'), ['cohort', 'window']],
    [posts('max ‸'), ['details']],
    [posts('m‸'), offered(posts('‸'))],
    [posts('ban tones warm, ‸'), tones],
    [posts('ban tones mo‸'), [...tones, ...parts]],
    [posts('min window 7 ‸'), ['hours', 'days', 'weeks', ...parts]],
    [posts('min cohort 1 ‸'), ['person', 'or', ...parts]],
    [posts('round counts to ‸'), ['nearest']],
    [posts('min window 7 days else ‸'), ['review', 'warn']],
    [
      posts('a: deny when (topic is health or tone is mock‸'),
      [...['any', 'none', 'only', 'unknown', 'not'], ...tones],
    ],
    [posts('a: deny when cohort.‸'), ['digits', 'exact', 'share', 'size']],
    [posts('a: deny when consent is ‸'), ['none', 'unknown', 'not']],
    [posts('a: deny when tone is mocking else ‸'), []],
    [posts('a: deny when window ‸'), ['is', '<=', '>=', '<', '>']],
    [posts('a: require campaign ‸'), ['is']],
    [posts('a: deny when consent ‸'), ['is']],
    [posts('min window 7 days unless consent ‸'), ['is']],
    [posts('a: deny when question ‸'), ['and', 'or', ...parts.filter(part => part !== 'else')]],
    [posts('min window 7 days else review ‸'), ['by', 'because', 'suggest', 'see', 'never']],
    [
      posts('a: deny when windov ‸'),
      ['is', '<=', '>=', '<', '>', 'and', 'or', ...parts.filter(part => part !== 'else')],
    ],
    [rows('min ‸'), ['cohort', 'diversity', 'protection', 'difference', 'value', 'age']],
    [rows('min cohort ‸'), ['few']],
    [rows('min diversity 3 of ‸'), ['genre']],
    [rows('max share 80% of ‸ by top 1 per key'), ['minutes']],
    [rows('a: deny when ‸'), ['not', 'audience', 'channel']],
  ])('%#: %s', (marked, labels) => {
    expect(offered(marked)).toEqual(labels);
  });

  test('behind a whole one it may go on, and another may begin', () => {
    const found = offered(posts('max details 2\n    ‸'));
    expect(found).toEqual(expect.arrayContaining(['because', 'when', 'min cohort 1_000 people']));
  });

  test('a label has a clause behind it, without another label', () => {
    const found = offered(posts('small: ‸'));
    expect(found).toEqual(expect.arrayContaining(['min window 7 days', 'require consent is documented']));
    expect(found).not.toContain('label: require consent is documented');
  });

  test('own words, quantities and facts are there, imported ones too, with what they mean', () => {
    const files = {
      'words.disclosure':
        '/// Smiles while it bites.\ntone snide under sarcastic { phrases "bless" }\nlet few = 12 people\nfact reach: people\n',
    };
    const withImport = (clause: string): string => `import "./words.disclosure"\n${posts(clause)}`;
    const { source, offset } = atCursor(withImport('ban tones ‸'), files);
    expect(complete(source, offset).find(({ label }) => label === 'snide')?.detail).toBe(
      'Smiles while it bites.',
    );
    expect(offered(withImport('min cohort ‸'), files)).toEqual(['few']);
    expect(offered(withImport('a: deny when ‸'), files)).toContain('reach');
  });

  test.each([posts('‸'), rows('‸'), posts('a: ‸'), posts('ban tones ‸'), posts('a: deny when topic is ‸')])(
    'nothing is offered that would be refused: %#',
    marked => {
      const { source, offset } = atCursor(marked);
      const whole = complete(source, offset).filter(({ kind }) => kind === 'snippet' || kind === 'word');
      expect(whole).not.toEqual([]);
      for (const { insert, replaces } of whole) {
        const text =
          source.text.slice(0, replaces.start) + filledIn(insert) + source.text.slice(replaces.end);
        expect(check(sourceOf(text), source.host).diagnostics).toEqual([]);
      }
    },
  );

  test.each([
    ['a rule of this name is there', posts('round counts to 2 digits\n    ‸')],
    [
      'a column has a blank',
      'dataset d {\n  key region\n  sensitive "main genre"\n}\npolicy p {\n  datasets d {\n    ‸\n  }\n}\n',
    ],
    ['a policy is imported', `import fineline/brand\n\n${posts('small: max details 1')}\n‸\n`],
    ['the policies are imported', 'import fineline/brand\n\n‸\n'],
    [
      'a guarantee compares',
      `${posts('min cohort 100 people')}guarantee p denies posts when cohort.size < 100 ‸\n`,
    ],
  ])('nothing either where %s', (_, marked) => {
    const { source, offset } = atCursor(marked);
    const whole = complete(source, offset).filter(({ kind }) => kind === 'snippet' || kind === 'unit');
    expect(whole).not.toEqual([]);
    for (const { insert, replaces } of whole) {
      if (/^(?:import|dataset)/.test(insert)) continue;
      const text = source.text.slice(0, replaces.start) + filledIn(insert) + source.text.slice(replaces.end);
      const wrong = check(sourceOf(text), source.host).diagnostics.filter(it => it.severity === 'error');
      expect([insert, wrong]).toEqual([insert, []]);
    }
  });

  test('a mistake further up or further down changes nothing', () => {
    const broken = `polcy q {\n}\n${posts('ban tones warm, ‸').replace('  posts', '  version one\n  posts')}fact : \n`;
    expect(offered(broken)).toEqual(tones);
  });
});

describe('elsewhere', () => {
  test.each<readonly [marked: string, labels: readonly string[]]>([
    ['policy q {}\npolicy p extends ‸ {}', ['q']],
    [
      'policy p {\n  version 1.0.0\n  ‸\n}',
      ['owner', 'effective', 'expires', 'withdrawn', 'posts', 'datasets'],
    ],
    ['policy p { posts { small: max details 1 } }\nwaive ‸', ['small']],
    ['policy p { posts { small: max details 1 } }\nwaive small in ‸', ['p']],
    [
      'policy p { posts { small: max details 1  big: max details 9 never waived } }\npolicy q { posts { a: max details 1 } }\nwaive ‸ in p',
      ['small'],
    ],
    ['import ‸ from fineline/platforms\n', Object.keys(presets.get('fineline/platforms')!.dates)],
    [
      `${posts('floor: min cohort 9 people')}policy q extends p {\n  posts {\n    floor: ‸`,
      ['min cohort 9 people'],
    ],
    ...(
      [
        ['question', ['unknown', 'yes', 'no']],
        ['vetted', ['yes', 'no']],
        ['region', ['unknown', 'none']],
        ['reach', ['unknown', 'at', 'none', 'few']],
        ['details', ['unknown', 'at']],
        ['tone at', ['least']],
        ['reach at', ['least', 'most']],
        ['season spring,', ['not', 'spring', 'summer']],
        ['cohort', ['unknown', 'none']],
      ] as const
    ).map(([field, labels]): [string, readonly string[]] => [
      `let few = 9 people\nlet week = 7 days\nfact region: text\nfact reach: people\nfact vetted: yes-no otherwise none\nfact season: one of spring, summer\npolicy p {}\ntest p {\n  deny post {\n    ${field} ‸\n  }\n}`,
      labels,
    ]),
    [
      'policy p {}\ntest p {\n  each {\n    question | verdict\n    ‸ | allow\n  }\n}',
      ['unknown', 'yes', 'no'],
    ],
    [
      'policy p {}\ntest p {\n  each {\n    question | verdict\n    yes | ‸\n  }\n}',
      ['allow', 'warn', 'review', 'deny'],
    ],
    ['policy p {}\ntest p {\n  each {\n    tone | ‸\n  }\n}', ['text', 'verdict', ...builtInFacts.keys()]],
    ['policy p {}\ntest p {\n  each {\n    ‸\n  }\n}', ['text', ...builtInFacts.keys()]],
    ['guarantee p ‸', ['denies', 'never', 'allows', 'is']],
    ['policy p { posts { small: max details 1 } }\ntest p {\n  deny "x" by ‸\n}', ['only', 'small']],
    [
      'policy p {}\ntest p {\n  review post {\n    consent ‸\n  }\n}',
      ['at', 'not', 'aggregate', 'documented', 'none'],
    ],
    [
      'policy p {}\ntest p {\n  review post {\n    cohort { ‸ }\n  }\n}',
      ['digits', 'exact', 'share', 'size'],
    ],
    [
      'fact season: one of autumn, spring\npolicy p {}\ntest p {\n  each {\n    tone | season | verdict\n    warm | ‸\n  }\n}',
      ['unknown', 'at', 'not', 'autumn', 'spring', 'none'],
    ],
    [
      'dataset d {\n  ‸\n}',
      [
        'person',
        'weight',
        'key',
        'measure',
        'harmless',
        'count',
        'sensitive',
        'suppressed',
        'missing',
        'total',
      ],
    ],
    ['tone snide under ‸', tones],
    ['policy p {\n  owner "a‸b"\n}', []],
    ['// A policy ‸', []],
  ])('%#: %s', (marked, labels) => {
    const found = offered(marked);
    expect([...found].sort()).toEqual([...labels].sort());
  });

  test('the built-in modules, and whole declarations where one may begin', () => {
    expect(offered('import ‸')).toContain('fineline/health');
    expect(offered('‸')).toContain('policy public-posts');
  });

  test('a name that is taken is not proposed again', () => {
    const found = offered('let few = 9 people\n\n‸');
    expect(found).toContain('let few-2 = 12 people');
    expect(found).toContain('fact region: text');
  });

  test('a completion takes the place of the word at the cursor', () => {
    const { source, offset } = atCursor(posts('ban tones moc‸king'));
    const { start, end } = complete(source, offset)[0]!.replaces;
    expect(source.text.slice(start, end)).toBe('mocking');
  });
});
