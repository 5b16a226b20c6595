// The scanner held against the library's lexer, which is told in patterns what a piece is.
import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { expect, test } from 'vitest';
import { numeralEnd } from './numeralEnd.ts';
import { scanText } from './scanText.ts';
import { scanTokens, type ScannedTokens } from './scanTokens.ts';
import { strayCommentEnd, strayCommentLineEnd } from './strayComments.ts';
import { keywords } from './tokens.ts';

const custom = (
  name: string,
  end: (text: string, from: number, before: readonly IToken[]) => number | undefined,
): TokenType =>
  createToken({
    name,
    pattern(text: string, from: number, before: readonly IToken[]) {
      const to = end(text, from, before);
      return to === undefined ? null : [text.slice(from, to)];
    },
    line_breaks: true,
  });

const signs = { Open: '{', Close: '}', OpenParenthesis: '(', CloseParenthesis: ')', Comma: ',', Colon: ':' };
const others = { Equals: '=', Dot: '.', Slash: '/', Percent: '%', Bar: '|' };
const comparisons = { AtMost: '<=', AtLeast: '>=', Below: '<', Above: '>' };

const strayEnd = (text: string, from: number, before: readonly IToken[]): number | undefined => {
  const isShare = text[from] === '%' && before.at(-1)?.tokenType.name === 'Numeral';
  const isOther = isShare || scanText(text, from) !== undefined;
  return strayCommentEnd(text, from) ?? (isOther ? undefined : strayCommentLineEnd(text, from));
};

const lexer = new Lexer([
  createToken({ name: 'Space', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED }),
  createToken({ name: 'Doc', pattern: /\/\/\/(?!\/)[^\r\n]*/, group: 'docs' }),
  createToken({ name: 'Comment', pattern: /\/\/[^\r\n]*/, group: 'comments' }),
  { ...custom('Stray', strayEnd), GROUP: 'strayComments', group: 'strayComments' } as TokenType,
  createToken({ name: 'Name', pattern: /[A-Za-z_][A-Za-z0-9_-]*/ }),
  custom('Text', (text, from) => scanText(text, from)?.end),
  custom('Numeral', (text, from) => (/[0-9]/.test(text[from] ?? '') ? numeralEnd(text, from) : undefined)),
  ...Object.entries({ ...signs, ...others, ...comparisons }).map(([name, pattern]) =>
    createToken({ name, pattern }),
  ),
]);

type Piece = readonly [kind: string, start: number, image: string];

function byTheLibrary(text: string): readonly Piece[] {
  const { tokens, groups, errors } = lexer.tokenize(text);
  return pieces(text, tokens, groups['comments'], groups['docs'], groups['strayComments'], errors);
}

function byHand(text: string): readonly Piece[] {
  const { tokens, comments, docs, strayComments, strange }: ScannedTokens = scanTokens(text);
  return pieces(text, tokens, comments, docs, strayComments, strange);
}

function pieces(
  text: string,
  tokens: readonly IToken[],
  comments: readonly IToken[] = [],
  docs: readonly IToken[] = [],
  stray: readonly IToken[] = [],
  strange: readonly { readonly offset: number; readonly length: number }[],
): readonly Piece[] {
  const named = (kind: string, list: readonly IToken[]): readonly Piece[] =>
    list.map(({ startOffset, image }) => [kind, startOffset, image]);
  return [
    ...tokens.map(({ tokenType, startOffset, image }): Piece => {
      // The scanner tells keywords from names, the patterns do not.
      return [keywords.has(image) ? 'Name' : tokenType.name, startOffset, image];
    }),
    ...named('comment', comments),
    ...named('doc', docs),
    ...named('stray', stray),
    ...strange.map(({ offset, length }): Piece => ['strange', offset, text.slice(offset, offset + length)]),
  ];
}

test.each([
  ['a policy', 'policy p {\n  floor: min cohort 1_000 people because "few" // why\n}\n'],
  ['comments', '/// doc\n//// four\n// one\n/* block */ # hash\n/* open'],
  [
    'comments that fill a line',
    '; one\n ;;two\n%three\n' + "' four\n'five'\nREM six\nrem: a\nremember\nx ; y % z rem a\n;\n%",
  ],
  ['comparisons', 'a<=b>=c<d>e=f==g'],
  ['texts', '"a\\"b" "open\n"""long\n"quoted" """ “curly” it’s \'x\' «a»'],
  ['numerals', '1,000 7days 18-24 2026-12-31 1.5.2 3% 1_0'],
  ['strange signs', 'a;;b $& é ñame 12é \u00a0 😀'],
  ['nothing', ''],
])('%s', (_name, text) => {
  expect(byHand(text)).toEqual(byTheLibrary(text));
});

const bits = [
  ...[
    '"',
    '"""',
    '“',
    '”',
    "'",
    '«',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '\\',
    '\n',
    '\r',
    ' ',
    '\t',
    'min',
    'REM',
    'a-b',
    '_',
  ],
  ...[
    '-',
    '0',
    '1,000',
    '.5',
    '<',
    '=',
    '>',
    '|',
    '{',
    '}',
    '(',
    ')',
    ',',
    ':',
    ';',
    '%',
    '$',
    'é',
    '\u00a0',
    '😀',
  ],
];

test('thousands of texts put together from what begins and ends a piece', () => {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let count = 0; count < 4_000; count++) {
    const text = Array.from({ length: next(30) }, () => bits[next(bits.length)]!).join('');
    expect([text, byHand(text)]).toEqual([text, byTheLibrary(text)]);
  }
});
