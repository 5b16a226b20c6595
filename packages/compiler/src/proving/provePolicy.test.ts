import { expect, test } from 'vitest';
import { compile } from '@fineline/compiler';

/** What is said of a child that takes the label of its parent's rule. */
function told(parent: string, child: string): readonly string[] {
  const text = `dataset viewing {
  person member_id
  key age_band, region
  sensitive genre
}
policy org { datasets viewing { floor: ${parent} } }
policy team extends org { datasets viewing { floor: ${child} } }
`;
  return compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) }).diagnostics.map(
    ({ code }) => code,
  );
}

test.each<readonly [what: string, parent: string, child: string, said: readonly string[]]>([
  ['a higher floor', 'min cohort 5 rows per key', 'min cohort 11 rows per key', []],
  ['a lower floor', 'min cohort 5 rows per key', 'min cohort 4 rows per key', ['FL0412']],
  ['smaller groups', 'min cohort 5 people per region', 'min cohort 5 people per age_band, region', []],
  ['larger groups', 'min cohort 5 people per age_band, region', 'min cohort 5 people per region', ['FL0412']],
  ['groups that overlap', 'min cohort 5 people per region', 'min cohort 5 people per age_band', ['FL0412']],
  ['values for rows', 'min cohort 3 rows per key', 'min diversity 3 of genre per key', []],
  ['rows for values', 'min diversity 3 of genre per key', 'min cohort 3 rows per key', ['FL0412']],
  [
    'effective values for values',
    'min diversity 3 of genre per key',
    'min diversity 3 entropy of genre per key',
    [],
  ],
  // A person may have several values.
  ['values for people', 'min cohort 3 people per key', 'min diversity 3 of genre per key', ['FL0412']],
])('under a label, %s', (_, parent, child, said) => {
  expect(told(parent, child)).toEqual(said);
});

test('a promise that is not kept comes with a post, and with what nobody knows of it', () => {
  const text = `policy p {
  posts {
    floor: min cohort 1_000 people unless consent is documented
    topics: ban topics health unless consent is documented
  }
}
guarantee p denies posts when cohort.size < 1_000 people
guarantee p never allows posts when topic is health
`;
  const { diagnostics } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
  expect(diagnostics.filter(({ code }) => code === 'FL0413').map(({ help }) => help)).toEqual([
    'It says `allow` to a post with cohort.size 1, consent documented. Add a rule that covers this, or promise less.',
    'It says `allow` to a post with consent documented, topic unknown. Add a rule that covers this, or promise less.',
  ]);
});

test('what nobody claims is none', () => {
  const text = `fact vetted: yes-no otherwise none
fact region: text
policy p {
  posts {
    a: ban tones hostile unless consent is documented
  }
}
waive a in p for campaign "x" until 2027-01-01 by "The officer" because "Agreed."
guarantee p denies posts when tone is mocking and consent is none
guarantee p never allows posts when campaign is "y" and region is "Kent" and not vetted
`;
  const { diagnostics } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
  const shown = diagnostics.flatMap(({ code, help }) => (code === 'FL0413' ? [help?.split('.')[0]] : []));
  expect(shown).toEqual([
    'It says `allow` to a post with campaign “x”, tone mocking, consent none on 2027-01-01',
    'It says `allow` to a post with campaign “y”, tone none, region unknown, vetted none on 2027-01-01',
  ]);
});

test.each([
  ['during 2026-06-01 to 2026-12-31', []],
  ['during 2026-06-02 to 2026-12-31', ['FL0412']],
  ['during 2026-06-01 to 2026-12-30', ['FL0412']],
])('a policy decides on its own days, and its rule holds on these: %s', (during, said) => {
  const text = `policy org { expires 2026-12-31 posts { floor: min cohort 100 people } }
policy kid extends org { effective 2026-06-01 expires 2026-12-31 posts { floor: min cohort 200 people ${during} } }
`;
  const { diagnostics } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
  expect(diagnostics.map(({ code }) => code)).toEqual(said);
});

test.each([
  'v: review when topic is touchy',
  'v: review when topic is touchy and topic is sly',
  's: deny when topic is touchy',
])('a child that adds a word and a rule is as strict as its parent: %s', clause => {
  const files: Readonly<Record<string, string>> = {
    org: 'policy org { posts { s: deny when topic is health } }',
    kid: `import "./org"
topic touchy covers health, politics
topic sly { phrases "on the sly" }
policy kid extends org { posts { ${clause} } }
guarantee kid is at least as strict as org
`,
  };
  const read = (path: string): { text: string } => ({ text: files[path.replace('.disclosure', '')]! });
  expect(compile({ file: 'kid', text: files.kid! }, { read }).diagnostics).toEqual([]);
});

test('no post is shown that nobody could write', () => {
  const text = `policy p { posts { a: ban tones hostile unless consent is documented } }
guarantee p denies posts when tone is mocking and consent is none
`;
  expect(compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) }).diagnostics).toEqual([]);
});

test('a rule that is looser than a parent and its parent is told of once, against the nearer', () => {
  const policy = (name: string, floor: number): string =>
    `policy ${name} { posts { floor: min cohort ${floor} people } }\n`;
  const text = policy('p', 100) + policy('q extends p', 200) + policy('t extends p, q', 50);
  const { diagnostics } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['FL0412', '`t/floor` is not as strict as `q/floor`, whose label it takes'],
  ]);
});
