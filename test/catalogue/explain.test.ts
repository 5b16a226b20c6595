// `fineline explain`, told by the built command line.
import { describe, expect, test } from 'vitest';
import { catalogue, codes } from '@fineline/ruleset';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';

const folder = folderWith({
  'p.disclosure':
    'policy p {\n  version 1.0.0\n  posts {\n    /// About *crowds*.\n    floor: min cohort 100 people\n  }\n}\npolicy q {\n  posts { ban identifiers }\n}\n',
  'wrong.disclosure': 'policy p {\n  posts {\n    ban tones mockign\n  }\n}\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(['explain', ...args], { folder });

describe('a code', () => {
  test('as text: title, reason, a wrong example and a right one', () => {
    expect(run('FL0103')).toEqual({
      code: 0,
      err: '',
      out: [
        'FL0103: a number without its unit',
        '',
        'A number alone leaves open what it counts: 7 could be hours, days or people. Fineline never',
        'guesses a unit, since a guess would change what the policy forbids. Write the unit behind',
        'the number.',
        '',
        'Wrong:',
        '',
        '    policy public-posts {',
        '      posts {',
        '        min window 7',
        '      }',
        '    }',
        '',
        'Right:',
        '',
        '    policy public-posts {',
        '      posts {',
        '        min window 7 days',
        '      }',
        '    }',
        '',
      ].join('\n'),
    });
  });

  test('several files are named, and what is run on them', () => {
    const { out } = run('FL0203');
    expect(out).toContain('\n  policy.disclosure:\n    policy public-posts extends org {\n');
    expect(out).toContain('\n  org.disclosure:\n    policy org {\n');
    expect(out).toContain('\n  $ fineline lint policy.disclosure\n');
  });

  test.each(['fl0103', '0103'])('by another spelling: %s', name => {
    expect(run(name).out).toBe(run('FL0103').out);
  });

  test('in other formats', () => {
    expect(run('FL0103', '--format', 'plain').out).toMatch(
      /^FL0103: a number without its unit\.\nA number .*\nThis is wrong\.\n/,
    );
    expect(run('FL0103', '--format', 'markdown').out).toMatch(
      /^# FL0103: a number without its unit\n\nA number .*\n\n\*\*Wrong\*\*/,
    );
    expect(JSON.parse(run('FL0103', 'FL0106', '--format', 'json').out)).toEqual({
      formatVersion: 1,
      pages: (['FL0103', 'FL0106'] as const).map(code => ({ code, title: codes[code], ...catalogue[code] })),
    });
  });

  test('a page that no example can show has none', () => {
    expect(run('FL0908').out).not.toContain('Wrong');
  });

  test('one that does not exist: the nearest, and what there is', () => {
    const { code, out, err } = run('FL01010');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^error: there is no code `FL01010`; did you mean `FL0101`\?\n\nThere are:\n {2}FL0101 to FL01\d\d +how a policy is written\n/,
    );
    expect(run('nonsense').code).toBe(2);
  });
});

test('every code, as one document', () => {
  const { code, out, err } = run('--all', '--format', 'markdown');
  expect([code, err]).toEqual([0, '']);
  const headings = [...out.matchAll(/^### (FL\d{4}): (.*)$/gm)].map(([, code, title]) => [code, title]);
  expect(headings).toEqual(Object.entries(codes));
});

describe('a policy', () => {
  test('as text', () => {
    expect(run('p.disclosure', '--policy', 'p')).toEqual({
      code: 0,
      err: '',
      out: expect.stringContaining(
        [
          'Posts',
          '',
          '  4  A post is denied if it gives a number for a group of people that is smaller than 100',
          '     people.',
          '     About *crowds*.',
          '     p/floor',
          '',
        ].join('\n'),
      ),
    });
  });

  test('as Markdown, its author’s signs meaning nothing', () => {
    expect(run('p.disclosure', '--format', 'markdown').out).toContain(
      '4. A post is denied if it gives a number for a group of people that is smaller than 100 people.  \n   About \\*crowds\\*.  \n   *p/floor*\n',
    );
  });

  test('for programs, every policy of the file', () => {
    const { policies } = JSON.parse(run('p.disclosure', '--format', 'json').out) as {
      policies: readonly { title: string; sections: readonly { title: string }[] }[];
    };
    expect(policies.map(({ title }) => title)).toEqual(['p 1.0.0', 'q']);
  });

  test('from its rule set it reads the same', () => {
    fineline(['compile', 'p.disclosure', '--policy', 'p', '-o', 'p.rules.json'], { folder });
    expect(run('p.rules.json').out).toBe(run('p.disclosure', '--policy', 'p').out);
  });

  test('one with a mistake is not explained', () => {
    const { code, out, err } = run('wrong.disclosure');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('error[FL0201]')]);
  });
});

test.each([
  ['nothing', [], 'name a code such as'],
  ['both', ['FL0101', 'p.disclosure'], 'one kind at a time'],
  ['all and one', ['--all', 'FL0101'], 'name none'],
  ['a policy that is not there', ['gone.disclosure'], 'there is no file'],
  ['a policy by another name', ['p.disclosure', '--policy', 'r'], 'there is no policy `r`'],
  ['an unknown format', ['FL0101', '--format', 'yaml'], 'choices'],
])('%s cannot be explained', (_name, args, said) => {
  const { code, err } = run(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});
