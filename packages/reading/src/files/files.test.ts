import { parsePostLine, parsePosts, type Post } from '@fineline/reading';
import type { Diagnostic } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

function post(file: string, source: string): Post | undefined {
  return parsePosts(file, source).value?.[0];
}

function problems(diagnostics: readonly Diagnostic[], source: string): readonly string[] {
  return diagnostics.map(
    ({ code, message, span }) => `${code} ${message} [${source.slice(span.start, span.end)}]`,
  );
}

describe('text files', () => {
  test('front matter, then the text as it stands', () => {
    const source =
      '---\nid: spring\nchannel: [twitter, blog]\npublishes: 2026-03-01\n---\n\nTea for two.\n\nMore.\n\n';
    const read = post('posts/spring.md', source);
    expect(read).toMatchObject({ id: 'spring', file: 'posts/spring.md', text: 'Tea for two.\n\nMore.' });
    expect(source.slice(read!.textStart, read!.textStart! + read!.text.length)).toBe(read!.text);
    expect(
      read!.stated.map(({ name, value, span }) => [name, value, source.slice(span.start, span.end)]),
    ).toEqual([
      ['channel', ['twitter', 'blog'], 'channel: [twitter, blog]'],
      ['publishes', '2026-03-01', 'publishes: 2026-03-01'],
    ]);
  });

  test('a byte order mark and CRLF', () => {
    const source = '\ufeff---\r\nchannel: blog\r\n---\r\nTea\r\nfor two.\r\n';
    const read = post('tea.md', source);
    expect(read).toMatchObject({ id: 'tea.md', text: 'Tea\r\nfor two.' });
    expect(source.indexOf('Tea')).toBe(read!.textStart);
  });

  test('no front matter', () => {
    expect(post('tea.txt', 'Tea --- for two.\n')).toEqual({
      id: 'tea.txt',
      file: 'tea.txt',
      text: 'Tea --- for two.',
      textStart: 0,
      stated: [],
    });
  });

  test('the text as a field', () => {
    expect(post('tea.md', '---\ntext: Tea for two.\n---\n')).toEqual({
      id: 'tea.md',
      file: 'tea.md',
      text: 'Tea for two.',
      stated: [],
      place: { start: 4, end: 27 },
    });
  });

  test('names that could reach into objects are plain fields', () => {
    const read = post('tea.md', '---\n__proto__: { polluted: yes }\n---\nTea.');
    expect(read!.stated.map(({ name }) => name)).toEqual(['__proto__']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    ['---\nchannel: blog\nTea.', ['FL0701 the front matter is not closed [---]']],
    ['---\n- tea\n---\nTea.', ['FL0701 the front matter is no list of fields [- tea\n]']],
    ['---\na: 1\na: 2\n---\nTea.', ['FL0701 `a` is stated twice [a]']],
    ['---\nchannel: twitter\nchannel: email\n---\nTea.', ['FL0701 `channel` is stated twice [channel]']],
    ['---\n"to: ne": a\n"to: ne" : b\n---\nTea.', ['FL0701 `to: ne` is stated twice ["to: ne"]']],
    ['---\na:\n  b: 1\n  b: 2\n---\nTea.', ['FL0701 `b` is stated twice [b]']],
    ['---\na: "tea\nb: 1\n---\nTea.', ['FL0701 a quotation mark is not closed ["tea]']],
    ["---\nb: 1\na: 'tea\n---\nTea.", ["FL0701 a quotation mark is not closed ['tea]"]],
    ['---\na: &x 1\nb: *x\n---\nTea.', ['FL0701 the front matter repeats a value by a `*` name [*x]']],
    ['---\na: !secret 1\n---\nTea.', ['FL0701 a `!` name has no meaning in front matter [!secret]']],
    [
      '---\ntext: Tea.\n---\nMore tea.',
      ['FL0702 the text is given twice, as `text` and below the front matter [text: Tea.]'],
    ],
    [
      '---\nid: 1729384756102938475\n---\nTea.',
      ['FL0702 `id` is a number of more digits than are kept [id: 1729384756102938475]'],
    ],
    ['---\nid: [a]\n---\nTea.', ['FL0702 `id` wants a short text or a number [id: [a]]']],
    ['', ['FL0706 the post has no text []']],
  ])('%j', (source, expected) => {
    const { value, diagnostics } = parsePosts('tea.md', source);
    expect(value).toBeUndefined();
    expect(problems(diagnostics, source)).toEqual(expected);
  });

  test.each([
    '\n---\ntone: mocking\n---\nTea.',
    ' ---\ntone: mocking\n---\nTea.',
    '\ufeff\ufeff---\ntone: mocking\n---\nTea.',
    '\u200b---\n\n# fields\n"tone": mocking\n---\nTea.',
    '<!-- x -->\n<!-- y --> \n---\ntone: mocking\n---\nTea.',
    '----\ntone: mocking\n----\nTea.',
    '--- # fields\ntone: mocking\n---\nTea.',
    '\u2014\ntone: mocking\n\u2014\nTea.',
    '+++\ntone = "mocking"\n+++\nTea.',
    '\r\r---\rtone: mocking\r---\rTea.',
  ])('what seems to be front matter is not read as text: %j', source => {
    const { value, diagnostics } = parsePosts('tea.md', source);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'FL0701', message: 'front matter seems to stand here, and would be read as text' },
    ]);
  });

  test.each([
    '***\nTea: two cups.',
    '\n---\nTea for two: one cup each.\n---\n',
    '-- \nAnn\n',
    'Tea\n---\nMilk: none.\n---\n',
    '<!-- tone: mocking',
    '{{name}}, tea for two.',
    '["Tea"] for two: { "none" }',
  ])('a text is a text: %j', source => {
    expect(parsePosts('tea.md', source).value).toMatchObject([{ stated: [] }]);
  });

  test('carriage returns alone end lines, too', () => {
    const source = '---\rtone: mocking\rchannel: blog\r---\r\rTea.\r';
    const read = post('tea.md', source);
    expect(read).toMatchObject({ text: 'Tea.', textStart: source.indexOf('Tea') });
    expect(read!.stated.map(({ name, value }) => [name, value])).toEqual([
      ['tone', 'mocking'],
      ['channel', 'blog'],
    ]);
  });

  test.each([
    ['tea.txt', '{"text":"Tea.","tone":"mocking"}\n{"text":"Milk."}\n'],
    ['tea.jsonl.txt', '\n  { "id": "a",\n "text": "Tea." }'],
    ['tea.yaml', '[ {"text":"Tea."} ]'],
    ['tea.jsonl', '{"text":'],
  ])('JSON is no text: %s', (file, source) => {
    const { value, diagnostics } = parsePosts(file, source);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'FL0710' }]);
  });

  test.each(['---\nchannel: social\n---\n\n', '---\ntext: ""\n---\n'])('a picture alone: %j', source => {
    expect(parsePosts('tea.md', source).value?.map(({ text }) => text.trim())).toEqual(['']);
  });

  test.each(['[', '{', '- ', 'a: '])('deep front matter of %j ends in a message', part => {
    const source = `---\na: ${part.repeat(20_000)}\n---\nTea.`;
    expect(parsePosts('tea.md', source).diagnostics.map(({ code }) => code)).toEqual(['FL0701']);
  });

  test.each([
    ['a: ' + '["]", '.repeat(500) + ']'.repeat(500), 0],
    [Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 0],
    ['a: ' + '["]", '.repeat(501) + ']'.repeat(501), 1],
  ])('as deep as there is room: case %#', (fields, problemCount) => {
    expect(parsePosts('tea.md', `---\n${fields}\n---\nTea.`).diagnostics).toHaveLength(problemCount);
  });
});

describe('JSON files', () => {
  test('are known by their names in any case', () => {
    expect(post('TEA.JSON', '{"text":"Tea."}')).toMatchObject({ text: 'Tea.' });
  });

  test('one post or several, with the places of their fields', () => {
    const source =
      '[{"id": "a", "text": "Tea.", "channel": "blog"}, {"text": "Milk.", "\\u0074one": ["warm"]}]';
    const { value } = parsePosts('posts.json', source);
    expect(value?.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Tea.'],
      ['posts.json[1]', 'Milk.'],
    ]);
    const fields = value!.flatMap(({ stated }) => stated);
    expect(
      fields.map(({ name, value: stated, span }) => [name, stated, source.slice(span.start, span.end)]),
    ).toEqual([
      ['channel', 'blog', '"channel": "blog"'],
      ['tone', ['warm'], '"\\u0074one": ["warm"]'],
    ]);
  });

  test.each([
    ['{"text": 3}', ['FL0706 `text` wants a text ["text": 3]']],
    ['{"id": 4}', ['FL0706 the post has no text [{"id": 4}]']],
    ['["tea"]', ['FL0706 a post is an object with a `text`, and this is none ["tea"]']],
    [
      '{"text": "a", "tone": "warm", "tone": "curious"}',
      ['FL0702 `tone` is stated twice ["tone": "curious"]'],
    ],
    [
      '{"text": "a", "dispute": {"fact": "tone", "by": "a", "fact": "window"}}',
      ['FL0702 `fact` is stated twice ["fact": "window"]'],
    ],
    [
      '{"text": "a"}\r{"text": "b"}',
      [
        'FL0705 the file is not JSON: something stands after the end, behind a carriage return, which alone ends no line; write line feeds [{]',
      ],
    ],
    ['{"text" "a"}', ['FL0705 the file is not JSON: a `:` is missing after the name ["]']],
    ['{"text": "a"} {}', ['FL0705 the file is not JSON: something stands after the end [{]']],
    ['{"text": "a}', ['FL0705 the file is not JSON: a text is not closed ["]']],
    [
      '{"text": tea}',
      [
        'FL0705 the file is not JSON: a text wants double quotes, and only numbers, `true`, `false` and `null` stand without [t]',
      ],
    ],
    ['[1,', ['FL0705 the file is not JSON: it ends where a value is missing []']],
    [
      '['.repeat(200),
      ['FL0705 the file is not JSON: lists and objects stand more than 100 deep in each other [[]'],
    ],
  ])('%s', (source, expected) => {
    expect(problems(parsePosts('posts.json', source).diagnostics, source)).toEqual(expected);
  });

  test('a line of many', () => {
    expect(parsePostLine('many.jsonl', '{"text": "Tea."}\r', 7).value).toEqual({
      id: 'many.jsonl:7',
      file: 'many.jsonl',
      text: 'Tea.',
      stated: [],
    });
    const { diagnostics } = parsePostLine('many.jsonl', '{"text": ', 70_001);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'FL0705 line 70001 is not JSON: it ends where a value is missing',
    ]);
  });

  test('a line has the places of its fields, however it is written', () => {
    const line =
      ' {"text":"a \\\\", "tone" :\t["warm" , {"a":1}] ,"te:,}\\"xt":{"b":[1,2],"c":3} , "__proto__":-1e3 } ';
    const { value } = parsePostLine('many.jsonl', line, 1);
    expect(value?.text).toBe('a \\');
    expect(
      value?.stated.map(({ name, value: stated, span }) => [name, stated, line.slice(span.start, span.end)]),
    ).toEqual([
      ['tone', ['warm', { a: 1 }], '"tone" :\t["warm" , {"a":1}]'],
      ['te:,}"xt', { b: [1, 2], c: 3 }, '"te:,}\\"xt":{"b":[1,2],"c":3}'],
      ['__proto__', -1000, '"__proto__":-1e3'],
    ]);
  });

  test('names that are numbers stay in their order', () => {
    const { value } = parsePostLine('many.jsonl', '\ufeff{"text":"","b":1,"7":2,"1":3}', 1);
    expect(value?.stated.map(({ name }) => name)).toEqual(['b', '7', '1']);
  });

  test.each([
    ['{"text":"","tone":"warm","tone":"warm"}', 'FL0702 `tone` is stated twice ["tone":"warm"]'],
    ['{"text":"","tone":1,"\\u0074one":2}', 'FL0702 `tone` is stated twice ["\\u0074one":2]'],
    ['{"text":"a","text":""}', 'FL0702 `text` is stated twice ["text":""]'],
    ['{"text":"","cohorts":[{"size":3,"size":5}]}', 'FL0702 `size` is stated twice ["size":5]'],
    [
      '{"text":"","a":{"b":{"c":1}},"d":[[{"e":{},"\\u0065":1}]]}',
      'FL0702 `e` is stated twice ["\\u0065":1]',
    ],
    [
      '{"text":"","id":9007199254740993}',
      'FL0702 `id` is a number of more digits than are kept ["id":9007199254740993]',
    ],
    ['{"text":"","id":-1e400}', 'FL0702 `id` is a number of more digits than are kept ["id":-1e400]'],
    ['[{"text":""}]', 'FL0706 a post is an object with a `text`, and this is none [[{"text":""}]]'],
    [
      `{"text":"","a":${'['.repeat(100)}1${']'.repeat(100)}}`,
      'FL0705 line 1 is not JSON: lists and objects stand more than 100 deep in each other [1]',
    ],
  ])('the line %s', (line, problem) => {
    expect(problems(parsePostLine('many.jsonl', line, 1).diagnostics, line)).toEqual([problem]);
  });

  const lines = [
    '{"text":"","reach":12,"question":true,"region":null}',
    '{ "text" : "" , "reach" : 12 , "question" : true , "region" : null }',
    '{"text":"","reach":12,"question":true,"region":"a region of a long name"}',
    '{"text":"","reach":-0,"question":false,"region":"\\u0072"}',
    '{"text":"","reach":1e2,"question":[true],"region":{"a":1}}',
    '{"te\\u0078t":"","reach":1234567890123456789}',
    '{"text":"","reach":12,"extra":1}',
  ];
  const unsound = [
    '"reach":01',
    '"reach":1.',
    '"reach":truth',
    '"reach":',
    '"reach":"\t"',
    '"reach":"\\x"',
    '"text":"x"',
  ];
  const all = [...lines, ...unsound.map(part => `{"text":"",${part}}`)];

  test.each(lines)('what stands on a line is what JSON says, whatever line came before: %s', line => {
    const { text: _, ...stated } = JSON.parse(line) as Record<string, unknown>;
    for (const before of all) {
      parsePostLine('many.jsonl', before, 1);
      const { value } = parsePostLine('many.jsonl', line, 2);
      expect(value).toMatchObject({ id: 'many.jsonl:2', text: '' });
      expect(Object.fromEntries(value!.stated.map(({ name, value }) => [name, value]))).toEqual(stated);
      for (const { name, span } of value!.stated)
        expect(line.slice(span.start, span.end)).toMatch(new RegExp(`^"${name}" ?:.*\\S$`));
    }
  });

  test.each(all.slice(lines.length))('nor does the line before make one sound that is not: %s', line => {
    for (const before of all) {
      parsePostLine('many.jsonl', before, 1);
      expect(parsePostLine('many.jsonl', line, 2).value).toBeUndefined();
    }
  });
});
