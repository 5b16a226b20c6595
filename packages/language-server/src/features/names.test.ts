// Definition, references and renaming see the same names.
import { describe, expect, test } from 'vitest';
import { definitionOf, referencesTo, rename, type Source } from '@fineline/language-server';
import { sourcesOf } from '../../testing/cursor.ts';

const files = {
  'base.disclosure': `let few = 12 people
tone snide under sarcastic { phrases "bless" }
policy base {
  posts {
    floor: min cohort few
  }
}
`,
  'main.disclosure': `import "./base.disclosure"
fact season: one of spring, summer
dataset visits { person id  key region, "age band" }
policy main extends base {
  posts {
    floor: min cohort 100 people
    ban tones snide, mocking unless season is spring
  }
  datasets visits { small: min cohort few per region, "age band" }
}
waive floor in main for campaign "x" until 2026-12-31 by "x" because "x"
test main {
  deny "To the 3 of you." by floor, base/floor
}
`,
};
type File = keyof typeof files;
const sources = sourcesOf(files);

/** A file, and the offset of the cursor in some words of it. */
function at(file: File, marked: string): readonly [source: Source, offset: number] {
  const start = files[file].indexOf(marked.replace('‸', ''));
  return [sources.find(source => source.file === file)!, start + marked.indexOf('‸')];
}

/** `main:4 base`: the line of a place, and what stands there. */
function told({
  file,
  span,
}: {
  readonly file: string;
  readonly span: { readonly start: number; readonly end: number };
}): string {
  const text = files[file as File];
  const line = text.slice(0, span.start).split('\n').length;
  return `${file.split('.')[0]}:${line} ${text.slice(span.start, span.end)}`;
}

describe('where a name is declared', () => {
  test.each<readonly [file: File, marked: string, place: string]>([
    ['main.disclosure', 'extends ba‸se', 'base:3 base'],
    ['main.disclosure', 'cohort f‸ew', 'base:1 few'],
    ['main.disclosure', '‸snide, m', 'base:2 snide'],
    ['main.disclosure', 'unless seas‸on', 'main:2 season'],
    ['main.disclosure', 'is spri‸ng', 'main:2 spring'],
    ['main.disclosure', 'datasets vis‸its', 'main:3 visits'],
    ['main.disclosure', 'per reg‸ion', 'main:3 region'],
    ['main.disclosure', 'waive flo‸or', 'main:6 floor'],
    ['main.disclosure', 'base/flo‸or', 'base:5 floor'],
    ['main.disclosure', 'ba‸se/floor', 'base:3 base'],
    ['main.disclosure', 'test main‸', 'main:4 main'],
    ['main.disclosure', 'import "./ba‸se', 'base:1 '],
  ])('%s: %s', (file, marked, place) => {
    expect(told(definitionOf(...at(file, marked))!)).toBe(place);
  });

  test('a word of the language is declared nowhere', () => {
    expect(definitionOf(...at('main.disclosure', 'mock‸ing'))).toBeUndefined();
    expect(definitionOf(...at('main.disclosure', 'po‸sts'))).toBeUndefined();
  });
});

describe('where a name is used', () => {
  test.each<readonly [marked: string, places: readonly string[]]>([
    ['extends ba‸se', ['base:3 base', 'main:4 base', 'main:13 base']],
    ['cohort f‸ew', ['base:1 few', 'base:5 few', 'main:9 few']],
    ['waive flo‸or', ['base:5 floor', 'main:6 floor', 'main:11 floor', 'main:13 floor', 'main:13 floor']],
    ['"age ba‸nd"', ['main:3 "age band"', 'main:9 "age band"']],
  ])('%s', (marked, places) => {
    expect(referencesTo(...at('main.disclosure', marked), sources).map(told)).toEqual(places);
  });
});

/** The files with a new name, or why not. */
function renamed(marked: string, name: string): Readonly<Record<string, string>> | string {
  const result = rename(...at('main.disclosure', marked), name, sources);
  if ('refused' in result) return result.refused;
  const texts: Record<string, string> = { ...files };
  for (const { file, span, text } of [...result.edits].reverse())
    texts[file] = texts[file]!.slice(0, span.start) + text + texts[file]!.slice(span.end);
  return texts;
}

describe('another name', () => {
  test('goes to every file, and back again', () => {
    const texts = renamed('waive flo‸or', 'least') as Record<File, string>;
    expect(texts['base.disclosure']).toContain('least: min cohort few');
    expect(texts['main.disclosure']).toMatch(/least: min[^]*waive least in main[^]*by least, base\/least/);
    expect(`${texts['base.disclosure']}${texts['main.disclosure']}`).not.toContain('floor');
  });

  test('keeps quotation marks, and gets them where it has to', () => {
    const quoted = (renamed('"age ba‸nd"', 'age') as Record<File, string>)['main.disclosure'];
    expect(quoted).toContain('per region, "age"');
    const plain = (renamed('per reg‸ion', 'county name') as Record<File, string>)['main.disclosure'];
    expect(plain).toContain('per "county name", "age band"');
  });

  test.each([
    ['mock‸ing', 'x', '`mocking` is a word of the language and stays as it is'],
    ['po‸sts', 'x', 'nothing here has a name of its own'],
    ['extends ba‸se', 'Base', 'a policy is named in small letters and digits, joined by single hyphens'],
    ['extends ba‸se', 'main', 'there is a policy `main` already'],
    ['‸snide, m', 'mocking', 'there is a tone `mocking` already'],
    [
      'unless seas‸on',
      'when',
      '`when` is no name: letters, digits, `-` and `_`, a letter first, and no word of the language',
    ],
    ['unless seas‸on', 'tone', 'there is a fact `tone` already'],
    ['import "./ba‸se', 'x', '`base.disclosure` is a file, and is renamed as files are'],
  ])('%s as %s is refused', (marked, name, why) => {
    expect(renamed(marked, name)).toBe(why);
  });
});

describe('a name that would mean two things is refused', () => {
  const two = {
    'a.disclosure':
      'let few = 12 people\npolicy a {\n  posts {\n    floor: min cohort few\n    deny when question\n  }\n}\n'.replace(
        'deny',
        'ask: deny',
      ),
    'b.disclosure':
      'import "./a.disclosure"\nlet some = 9 people\npolicy b extends a {\n  posts {\n    least: min cohort some\n  }\n}\n',
  };
  const asked = (file: keyof typeof two, words: string, name: string) => {
    const all = sourcesOf(two);
    const source = all.find(it => it.file === file)!;
    return rename(source, source.text.indexOf(words), name, all);
  };

  test('in a file that imports it', () => {
    expect(asked('a.disclosure', 'few', 'some')).toMatchObject({
      refused: expect.stringMatching(/^in `b\.disclosure`, .*`some`/),
    });
  });

  test('among the rules of a policy', () => {
    expect(asked('a.disclosure', 'floor', 'ask')).toMatchObject({
      refused: expect.stringContaining('`ask`'),
    });
  });

  test('by the rule of a parent, which it would speak for', () => {
    expect(asked('b.disclosure', 'least', 'ask')).toHaveProperty('refused');
    expect(asked('b.disclosure', 'least', 'lowest')).toHaveProperty('edits');
  });
});
