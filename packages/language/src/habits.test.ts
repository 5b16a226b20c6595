// What people write who come from a text processor, a chat, another language or another country: one message each, and
// where it proposes a change, that change leads to a policy without a mistake.
import { describe, expect, test } from 'vitest';
import { fixed, posts, toldByCheck } from '../testing/told.ts';

const plain = posts('floor: min cohort 1_000 people', '  because "Too few."', 'ban tones mocking, shaming');
const header = (line: string): string => plain.replace('{\n', `{\n  ${line}\n`);

describe('one message, and the way out', () => {
  test.each<[what: string, text: string, told: string]>([
    [
      'fences',
      `\`\`\`disclosure\n${plain}\`\`\`\n`,
      'FL0101 1:1 [```disclosure] a policy stands in its file without',
    ],
    [
      'a fence that is never closed',
      `\`\`\`\n${plain}`,
      'FL0101 1:1 [```] a policy stands in its file without',
    ],
    [
      'a chat',
      `Here it is:\n\n\`\`\`\n${plain}\`\`\`\nAnything else?\n`,
      'FL0101 3:1 [```] a policy stands in',
    ],
    [
      'capitals',
      plain.toUpperCase().replace('"TOO FEW."', '"Too few."'),
      'FL0102 1:1 [POLICY] this policy is written',
    ],
    [
      'a comment of SQL',
      plain.replace('ban', '-- kind\n    ban'),
      'FL0101 5:5 [--] a comment starts with `//`, not with',
    ],
    ['a text processor', plain.replace('few."', 'few.”'), 'FL0105 4:24 [”] this text is closed by `”`'],
    [
      'a text without its first mark',
      plain.replace('"Too', 'Too'),
      'FL0105 4:15 [Too few."] this text is closed and',
    ],
    [
      'a text without marks',
      plain.replace('"Too few."', 'Too few.'),
      'FL0102 4:15 [Too few.] `because` needs a text in',
    ],
    [
      'a decimal comma',
      plain.replace('people', 'people or 2,5%'),
      'FL0104 3:39 [2,5] `2,5` is not how numbers are',
    ],
    [
      'a point between thousands',
      plain.replace('_', '.'),
      'FL0306 3:23 [1.000 people] people are counted in whole',
    ],
    ['a short unit', plain.replace('ban', 'min window 7 d\n    ban'), 'FL0219 5:18 [d] there is no unit `d`'],
    ['a numbered list', plain.replace('ban', '2. ban'), 'FL0102 5:5 [2.] clauses are not numbered'],
    ['a German day', header('effective 1.2.2026'), 'FL0102 2:13 [1.2.2026] `effective` needs a day'],
    ['a British day', header('effective 31/12/2026'), 'FL0102 2:13 [31/12/2026] `effective` needs a day'],
    [
      'an American day',
      header('effective December 31, 2026'),
      'FL0102 2:13 [December 31, 2026] `effective` needs a day',
    ],
    ['a day in words', header('effective 1 Jan 2026'), 'FL0102 2:13 [1 Jan 2026] `effective` needs a day'],
    ['a version of one number', header('version 1'), 'FL0102 2:11 [1] `version` needs three numbers'],
    ['a version with a letter', header('version v1.2'), 'FL0102 2:11 [v1.2] `version` needs three numbers'],
    [
      'a name in quotation marks',
      plain.replace('policy p', 'policy "p"'),
      'FL0102 1:8 ["p"] `policy` needs a name',
    ],
    [
      'a colon for a brace',
      plain.replace('policy p {', 'policy p:'),
      'FL0102 1:9 [:] a policy stands between `{` and',
    ],
    [
      'a sign in capitals',
      posts('a: warn when channel is email AND question'),
      'FL0102 3:35 [AND] `AND` is written in',
    ],
    ['a type of programmers', `fact ad: bool\n${plain}`, 'FL0102 1:10 [bool] a fact is of type `text`'],
    [
      'a colon for a quantity',
      `let few: 5 people\n${plain}`,
      'FL0102 1:8 [:] a name and its quantity are joined',
    ],
    [
      'a word below another',
      `tone snide below hostile\n${plain}`,
      'FL0102 1:12 [below] `below` does not belong',
    ],
    [
      'a comment in signs',
      plain.replace('ban', '/* kind\n     * words */\n    ban'),
      'FL0101 5:5 [/*] a comment starts with `//`, not with',
    ],
    [
      'a comment of HTML',
      plain.replace('ban', '<!-- a\n b -->\n    ban'),
      'FL0101 5:5 [<!--] a comment starts with',
    ],
    ['no last brace', plain.slice(0, -2), 'FL0110 1:10 [{] this `{` is never closed'],
    ['no braces at its end', plain.slice(0, -6), 'FL0110 2:9 [{] this `{` is never closed'],
    [
      'no braces before another policy',
      `${plain.slice(0, -6)}\n\n${plain.replace(' p ', ' q ')}`,
      'FL0110 2:9 [{] this `{` is never closed',
    ],
    ['a brace too many', `${plain}}\n`, 'FL0102 8:1 [}] this `}` closes nothing'],
    [
      'a text without its last mark',
      plain.replace('few."', 'few.'),
      'FL0105 4:15 ["] this text is never closed',
    ],
    [
      'a parenthesis',
      posts('a: deny when (question and tone is mocking', '  because "Too few."'),
      'FL0110 3:18 [(] this `(` is never closed',
    ],
    [
      'a parenthesis too many',
      posts('a: deny when question)', '  because "Too few."'),
      'FL0102 3:26 [)] this `)` closes nothing',
    ],
    ['a full stop', plain.replace('shaming', 'shaming.'), 'FL0102 5:31 [.] no full stop stands at the end'],
    ['a semicolon in a list', plain.replace(', shaming', '; shaming'), 'FL0101 5:22 [;] `;` means nothing'],
    [
      'a semicolon between parts',
      plain.replace('few."', 'few."; suggest "Wait."'),
      'FL0101 4:25 [;] `;` means nothing',
    ],
    [
      'a comma before a part',
      posts('a: require consent is documented when question, unless channel is email'),
      'FL0102 3:51 [,] no comma stands before `unless`',
    ],
    [
      'a second condition',
      posts('a: deny when question if channel is email'),
      'FL0102 3:27 [if] `if` does not belong here | A clause has one `when`',
    ],
    [
      'a reason that starts with a word of the language',
      plain.replace('"Too few."', 'People are not the joke'),
      'FL0102 4:15 [People are not the joke] `because` needs a text in',
    ],
    ['a colon behind a block', plain.replace('posts {', 'posts:'), 'FL0102 2:8 [:] a block stands between'],
    ['what may be said', posts('allow tones warm'), 'FL0102 3:5 [allow] what nothing forbids passes already'],
    ['a subject', posts('a: deny posts when question'), 'FL0102 3:13 [posts] `posts` does not belong here'],
    ...[';', '%', "'", 'REM'].map((mark): [string, string, string] => [
      `a comment that starts with ${mark}`,
      plain.replace('ban', `${mark} ban topics health\n    ban`),
      `FL0101 5:5 [${mark}] a comment starts with \`//\`, not with \`${mark}\``,
    ]),
    ...[
      ['tone is mocking, and channel is twitter', '33 [,] no comma stands before `and` (safe)'],
      ['tone is mocking, channel is twitter', '33 [,] no comma joins two conditions | They are'],
      ['tone is mocking, question', '33 [,] no comma joins two conditions | They are'],
      [
        'tone is any of mocking, shaming, and channel is blog',
        '49 [,] no comma stands before `and` (review)',
      ],
      ['tone is any of mocking, shaming, cohort.exact', '49 [,] no comma joins two conditions'],
      ['(tone is mocking, question)', '34 [,] no comma joins two conditions'],
      [
        'tone is neither mocking nor shaming',
        '23 [is neither mocking nor shaming] `neither … nor` is said as',
      ],
      [
        'tone neither mocking, pitying or shaming',
        '23 [neither mocking, pitying or shaming] `neither … nor` is',
      ],
      ['no question', '18 [no question] `no question` is said as `not question` here'],
      ['tone isnt mocking', '23 [isnt] `isnt` is said as `is not` here (safe)'],
      ['mocking tone', '18 [mocking tone] `mocking tone` is said as `tone is mocking` here'],
      ['tone is mocking channel is twitter', '34 [channel] `and` or `or` is missing before `channel` (rev'],
      [
        'tone is mocking, shaming',
        '33 [,] `,` does not belong here | Several words are compared with `is any of`. (r',
      ],
      [
        'tone is not mocking, shaming',
        '37 [,] `,` does not belong here | Several words are compared with `is none of',
      ],
      ['cohort.size between 5 and 9 people', '30 [between] `between` is said with two comparisons'],
      ['not cohort.size is between 5 people and 9 people', '37 [between] `between` is said with two'],
    ].map(([condition, said]): [string, string, string] => [
      `in a condition: ${condition!}`,
      posts(`a: deny when ${condition!}`),
      `FL0102 3:${said!}`,
    ]),
    ...[
      ['not tone is mocking or shaming', '02 3:41 [shaming] `shaming` is a tone and no fact that could'],
      ['tone is not mocking and not shaming', '02 3:46 [shaming] `shaming` is a tone and no fact that'],
      [
        'tone is mocking and not warm',
        '02 3:42 [warm] `warm` is a tone and no fact that could stand alone | Each',
      ],
      ['not question is no', '05 3:22 [question is no] `question` is a yes-no fact'],
    ].map(([condition, said]): [string, string, string] => [
      `in a condition: ${condition!}`,
      posts(`a: deny when ${condition!}`),
      `FL0${said!.startsWith('02') ? '2' : '3'}${said!}`,
    ]),
    [
      'a condition over two lines',
      posts('a: deny when question', '  channel is blog'),
      'FL0102 4:7 [channel] `and` or `or` is',
    ],
    [
      'a neither and a nor',
      posts('a: deny when tone is not warm or playful'),
      'FL0202 3:38 [playful] `playful` is a tone',
    ],
    ['a comma at the end', posts('ban tones mocking,'), 'FL0102 3:22 [,] no comma stands behind the last'],
    [
      'a comma behind a limit',
      posts('min cohort 9 people,'),
      'FL0102 3:24 [,] no comma stands behind the last',
    ],
    [
      'a comma before a reason',
      plain.replace('people', 'people,'),
      'FL0102 3:35 [,] no comma stands before `because` (safe',
    ],
    [
      'choices joined as in a sentence',
      `fact season: one of spring or summer\n${plain}`,
      'FL0102 1:28 [or] `or` does not',
    ],
    [
      'a number of programmers',
      posts('min cohort 1e3 people'),
      'FL0104 3:16 [1e3] `1e3` is not how numbers are',
    ],
    [
      'a number of machines',
      posts('min cohort 0x10 people'),
      'FL0104 3:16 [0x10] `0x10` is not how numbers are',
    ],
    ...[
      ['tone warm, topic health', '9:25'],
      ['cohort { size 3 people, exact yes }', '9:38'],
      ['channel paid, audience staff, tone warm', '9:28'],
      ['tone warm, details 2', '9:25'],
      ['tone warm, cohort { size 3 people }', '9:25'],
    ].map(([fields, place]): [string, string, string] => [
      `commas between fields: ${fields!}`,
      `${plain}test p {\n  allow post { ${fields!} }\n}\n`,
      `FL0102 ${place!} [,] no comma stands between fields | Such as`,
    ]),
    [
      'a comma behind the last field',
      `${plain}test p {\n  allow post { tone warm, }\n}\n`,
      'FL0102 9:25 [,] no comma',
    ],
    ...[
      ['(', ')'],
      ['[', ']'],
    ].map(([open, close]): [string, string, string] => [
      `a block between ${open!} and ${close!}`,
      `policy p {\n  posts ${open!}\n    ban tones mocking\n    a: deny when (question)\n  ${close!}\n}\n`,
      `FL0102 2:9 [${open!}] \`posts\` stands between`,
    ]),
    [
      'a text over several lines',
      posts('ban tones warm because "Too', '  few, here', '  and there."', 'ban topics health'),
      'FL0105 3:28 ["] this text is not closed on',
    ],
    [
      'a table over several lines',
      `${plain}test p {\n  deny table d "\n    a,b\n    1,20-29\n  " by floor\n  allow "Hi."\n}\n`,
      'FL0105 9:16 ["] this text is not closed on',
    ],
    ...[
      ['version = 1.0.0', '11 [=] no `=` belongs behind `version` here (safe)'],
      ['owner="dpo"', '8 [=] no `=` belongs behind `owner` here (safe)'],
      ['effective 20260501', '13 [20260501] `effective` needs a day'],
      ['effective from 1 May 2026', '13 [from 1 May 2026] `effective` needs a day'],
      ['withdrawn 1 May 2026', '13 [1 May 2026] `withdrawn` needs a day, such as `withdrawn 2026-01-01`'],
      ['effective on 2026-05-01', '13 [on 2026-05-01] `effective` needs a day'],
    ].map(([line, said]): [string, string, string] => [line!, header(line!), `FL0102 2:${said!}`]),
    ...[
      ['min cohort -5 people', '01 3:16 [-] `-` means nothing here | No number is below 0'],
      ['min cohort –5 people', '01 3:16 [–] `–` means nothing here | No number is below 0'],
      ['min cohort 1.000.000 people', '04 3:16 [1.000.000] `1.000.000` is not how numbers are'],
      ['ban tones warm during 2026-01-01 - 2026-02-01', '01 3:38 [-] `-` means nothing here | A range is'],
      ['ban tones warm during Feb 2028', '02 3:27 [Feb 2028] `during` needs two days'],
      ['ban tones warm during 2026-01-01 until 2026-02-01', '02 3:38 [until] `until` is said as `to` here'],
      ['ban tones warm from 2026-01-01 to 2026-02-01', '02 3:20 [from] `from` is said as `during` here'],
      ['ban tones warm except when channel is blog', '02 3:20 [except] `except` does not belong here'],
      ['ban tones warm but not if channel is blog', '02 3:20 [but] `but` does not belong here'],
      ['ban tones warm during 2026–01–01 to 2026-02-01', '04 3:27 [2026–01–01] `2026–01–01` is not how'],
      ['ban tones warm & playful, teasing', '01 3:20 [&] `&` means nothing here | The parts of a list'],
      ['ban tones , warm', '02 3:15 [,] no comma stands before the first word of a list'],
      ["a: deny when tone isn't warm", "01 3:23 [isn't] `isn't` is said as `is not`"],
      ['a: deny when tone isn’t warm', '01 3:23 [isn’t] `isn’t` is said as `is not`'],
      ['a: deny when "topic" is health', '02 3:18 ["topic"] the fact `topic` stands without'],
      ['\u00b7 ban tones warm', '01 3:5 [\u00b7] `\u00b7` means nothing here | A line starts with'],
      ['\uf0b7 ban tones warm', '01 3:5 [\uf0b7] `\uf0b7` means nothing here | A line starts with'],
      ['(5) ban tones warm', '02 3:5 [(5)] clauses are not numbered'],
      ['a) ban tones warm', '02 3:5 [a)] clauses are not numbered'],
      ['f3. ban tones warm', '02 3:7 [.] a label and its clause are parted by a colon'],
      ['ban\u2003tones warm', '01 3:8 [\u2003] an em space means nothing here (safe)'],
      ['ban tones warm because "He said "no" to us."', '02 3:37 ["] this `"` ends its text, which goes on'],
    ].map(([clause, said]): [string, string, string] => [
      clause!,
      posts(clause!),
      `FL0${clause!.includes('"topic"') ? '2' : '1'}${said!}`,
    ]),
    [
      'a day behind the rules of a row',
      `${plain}test p {\n  each {\n    tone | verdict\n    warm | allow by floor at 2026-01-01\n  }\n}\n`,
      'FL0109 11:27 [at] `at` comes before `by`',
    ],
    [
      'a day behind the rules of an example',
      `${plain}test p {\n  deny "Few." by floor at 2026-01-01\n}\n`,
      'FL0109 9:24 [at] `at` comes before `by`',
    ],
    [
      'a line behind the last cell',
      `${plain}test p {\n  each {\n    tone | verdict\n    warm | allow |\n  }\n}\n`,
      'FL0102 11:18 [|] no `|` stands behind the verdict (safe)',
    ],
    [
      'a part of a group without its braces',
      `${plain}test p {\n  deny post { cohort.size 3 people }\n}\n`,
      'FL0102 9:15 [cohort.size] what is said of a group',
    ],
    [
      'a name in quotation marks',
      'tone "snide" under sarcastic\n',
      'FL0102 1:6 ["snide"] a new word needs a name, such as `tone snide under sarcastic` | A name stands without',
    ],
    [
      'a name in quotation marks that needs them nowhere',
      'audience "stammgäste" under customers\n',
      'FL0102 1:10 ["stammgäste"] a new word needs a name, such as `tone snide under sarcastic` | A name stands without',
    ],
    [
      'a name with a letter of another language',
      'tone rüpelhaft under mocking\n',
      'FL0101 1:6 [rüpelhaft] `rüpelhaft` holds the letter `ü`, which no name may hold | Names are made of the letters',
    ],
    [
      'a column with a letter of another language',
      'dataset d { key größe }\n',
      'FL0101 1:17 [größe] `größe` holds the letter `ö`, which no name may hold | As a word or a column it is put in',
    ],
    [
      'a spelling without its joining word',
      'dataset d { key a  suppressed "*", "<5" }\n',
      'FL0102 1:20 [suppressed] `as` is missing behind `suppressed` (safe)',
    ],
  ])('%s', (_what, text, said) => {
    const told = toldByCheck(text);
    expect(told).toEqual([expect.stringContaining(said)]);
    expect(told[0]).toMatch(/\((?:safe|review)\)$/);
    expect(toldByCheck(fixed(text))).toEqual([]);
  });

  test('each place of a word of its own with a letter of another language', () => {
    const text = `tone rüpelhaft under mocking { phrases "na du" }\n${posts('grüße: ban tones rüpelhaft')}`;
    const told = toldByCheck(text);
    expect(told.map(line => line.slice(0, 24))).toEqual([
      'FL0101 1:6 [rüpelhaft] `',
      'FL0101 4:5 [grüße] `grüß',
      'FL0101 4:22 [rüpelhaft] ',
    ]);
    expect(fixed(text)).toContain('grusse: ban tones rupelhaft\n');
    expect(toldByCheck(fixed(text))).toEqual([]);
  });

  test('each keyword in capitals, with the rest of the file read on', () => {
    const told = toldByCheck(
      plain.replace('policy', 'Policy').replace('min', 'Min').replace('tones', 'tonez'),
    );
    expect(told).toEqual([
      'FL0102 1:1 [Policy] `Policy` is written in small letters, `policy` (safe)',
      'FL0102 3:12 [Min] `Min` is written in small letters, `min` (safe)',
      'FL0216 5:9 [tonez] there is no kind of word called `tonez` | Did you mean `tones`? (review)',
    ]);
  });
});

describe('one message', () => {
  test.each<[what: string, text: string, told: string]>([
    [
      'no braces',
      plain.replaceAll(/[{}]/g, ''),
      'FL0102 1:8 [p] `policy p` and its blocks stand between no braces',
    ],
    [
      'JSON',
      '{\n  "policy": "p",\n  "posts": []\n}\n',
      'FL0113 1:1 [{] this file is written in JSON, and declares',
    ],
    [
      'YAML',
      '# ours\npolicy: p\nposts:\n  - ban: [mocking]\n',
      'FL0113 2:1 [policy: p] this file is written in YAML',
    ],
    [
      'RTF',
      '{\\rtf1\\ansi {\\fonttbl;} policy p}',
      'FL0113 1:1 [{\\rtf1\\ansi {\\fonttbl;} policy p}] this file is',
    ],
    [
      'HTML',
      '<!DOCTYPE html>\n<p>policy p</p>\n',
      'FL0113 1:1 [<!DOCTYPE html>] this file is written in HTML',
    ],
    [
      'a clause alone',
      'ban tones mocking\n',
      'FL0102 1:1 [ban] no declaration starts with `ban` | A clause stands in',
    ],
    ['a sentence', posts('a: never allow jokes'), 'FL0102 3:8 [never] a label is followed by its clause'],
    [
      'a second limit',
      posts('min cohort 9 people, 5%'),
      'FL0102 3:24 [,] `,` does not belong here | A clause has one',
    ],
    [
      'a block without its first brace',
      'policy p {\n  posts\n    ban tones mocking\n}\n',
      'FL0102 2:3 [posts] `posts` has no `{` behind it | A block',
    ],
    ['a block that is not there', 'policy p { posts }\n', 'FL0102 1:12 [posts] `posts` has no `{` behind it'],
    [
      'a long text that the next one closes',
      posts(
        'a: ban tones warm because """',
        'No.',
        'b: ban topics health because """',
        'Yes.',
        '"""',
        'ban framings',
      ),
      'FL0105 3:31 ["""] this text is never closed',
    ],
    [
      'a fact without its yes',
      `${plain}test p {\n  allow post { cohort { size 20 people exact } }\n}\n`,
      'FL0102 9:46 [}] a field needs a name and a value, such as `tone playful` | What is so is stated',
    ],
    [
      'a label that starts with a digit',
      posts('9lives: min cohort 5 people'),
      'FL0104 3:5 [9lives] `9lives` cannot be a label | A label starts',
    ],
    [
      'a name that starts with a digit',
      plain.replace('p {', '3rd-party {'),
      'FL0104 1:8 [3rd-party] `3rd-party` is no name | A name',
    ],
    [
      'what is no number',
      posts('min cohort 12abc people'),
      'FL0104 3:16 [12abc] `12abc` is no number | Numbers',
    ],
    [
      'a day without its century',
      header('effective 26-01-01'),
      'FL0104 2:13 [26-01-01] `26-01-01` is not how days',
    ],
    [
      'what must not be',
      posts('must not mock'),
      'FL0102 3:5 [must not] no clause starts with `must not` | What must',
    ],
    [
      'a quantity of a module',
      posts('min cohort small-cell'),
      'FL0209 3:16 [small-cell] no quantity is named `small-cell` | It is one of',
    ],
    [
      'one day of a range',
      posts('ban tones warm from 2026-12-24'),
      'FL0102 3:20 [from] `from` is said as `during` here | It needs two days',
    ],
    [
      'two reviewers',
      posts('min window 7 days else review by "a", "b"'),
      'FL0102 3:41 [,] `,` does not belong here | A single text stands behind `by`.',
    ],
    [
      'a negation of two words',
      posts('a: deny when not tone is mocking and shaming'),
      'FL0202 3:42 [shaming] `shaming` is a tone and no fact that could stand alone | Each comparison',
    ],
    ['a day of two readings', header('effective 1/2/2026'), 'FL0102 2:13 [1/2/2026] `effective` needs a day'],
  ])('%s', (_what, text, said) => {
    expect(toldByCheck(text)).toEqual([expect.stringContaining(said)]);
  });
});

test('nothing is said of capitals and colons that belong there', () => {
  const table = 'dataset t {\n  key Region,\n    Ban\n  count COUNT\n}\n';
  const policy = 'policy p {\n  datasets t {\n    floor: min cohort 5 people per Region, Ban\n  }\n}\n';
  expect(toldByCheck(table + policy)).toEqual([]);
  expect(toldByCheck(plain.replace('Too few.', '```\\n-- # <!-- WHO'))).toEqual([]);
});
