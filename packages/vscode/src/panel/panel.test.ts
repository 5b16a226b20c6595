import { describe, expect, test } from 'vitest';
import type { TryPostAnswer } from '@fineline/language-server';
import { panelHtml } from '../panelHtml.ts';
import { isPostSent } from './messages.ts';
import { draw, type Piece } from './piece.ts';
import { showAnswer } from './showAnswer.ts';
import { underlined } from './underlined.ts';

/** Pieces in short: `h2.deny(✗ deny)`. */
function inShort(pieces: readonly (Piece | string)[]): string {
  return pieces
    .map(one =>
      typeof one === 'string'
        ? one
        : `${one.tag}${one.look === undefined ? '' : `.${one.look}`}(${inShort(one.inside)})`,
    )
    .join('');
}

describe('a text with its words marked', () => {
  test.each<readonly [spans: readonly (readonly [number, number])[], shown: string]>([
    [[], 'To the 53 people'],
    [[[7, 16]], 'To the mark(53 people)'],
    [
      [
        [7, 9],
        [0, 2],
      ],
      'mark(To) the mark(53) people',
    ],
    [
      [
        [3, 9],
        [7, 16],
      ],
      'To mark(the 53 people)',
    ],
    [
      [
        [7, 9],
        [9, 16],
      ],
      'To the mark(53 people)',
    ],
    [
      [
        [10, 99],
        [-4, 2],
        [5, 5],
      ],
      'mark(To) the 53 mark(people)',
    ],
  ])('%j', (spans, shown) => {
    expect(
      inShort(
        underlined(
          'To the 53 people',
          spans.map(([start, end]) => ({ start, end })),
        ),
      ),
    ).toBe(shown);
  });
});

describe('an answer', () => {
  const post = 'To the 53 people';
  const tried: TryPostAnswer = {
    kind: 'tried',
    warnings: ['`mood` is ignored'],
    decisions: [
      {
        policy: 'p 1.0.0',
        verdict: 'deny',
        title: '✗ deny',
        day: '2026-06-01',
        wayOut: 'at least 100 people',
        findings: [
          {
            countsAs: 'deny',
            title: 'denied by floor',
            message: '53 people are few',
            notes: [['why', 'Few.']],
            spans: [{ start: 7, end: 16 }],
          },
          { countsAs: 'allow', title: 'waived: ask', message: 'it asks', notes: [], spans: [] },
        ],
      },
    ],
  };

  test('has the verdict, the post with its words marked, and each finding with what goes with it', () => {
    expect(inShort(showAnswer(tried, post))).toBe(
      'h2.deny(✗ deny)p(By p 1.0.0 on 2026-06-01.)blockquote(To the mark(53 people))' +
        'article.deny(h3(denied by floor)p(53 people are few)dl(dt(words)dd(“53 people”)dt(why)dd(Few.)))' +
        'article.allow(h3(waived: ask)p(it asks))p(The whole would pass with: at least 100 people)ul(li(`mood` is ignored))',
    );
  });

  test('says what has to be mended first', () => {
    expect(inShort(showAnswer({ kind: 'no-policy', problems: ['line 3: no'] }, post))).toBe(
      'p(The policy has a mistake, so nothing is decided.)ul(li(line 3: no))',
    );
    expect(inShort(showAnswer({ kind: 'no-post', problems: ['a', 'b'] }, post))).toBe(
      'p(The post cannot be read.)ul(li(a)li(b))',
    );
  });

  test('is drawn as text, whatever is written in it', () => {
    const made: string[] = [];
    interface Node {
      readonly tag: string;
      className: string;
      readonly held: (Node | string)[];
      append(...inside: readonly (Node | string)[]): void;
    }
    const page = {
      createElement(tag: string): Node {
        made.push(tag);
        const held: (Node | string)[] = [];
        return { tag, className: '', held, append: (...inside) => void held.push(...inside) };
      },
    };
    const piece: Piece = { tag: 'p', look: 'x', inside: ['<script>', { tag: 'mark', inside: ['&'] }] };
    const drawn = draw(piece, page as unknown as Parameters<typeof draw>[1]) as unknown as Node;
    expect(made).toEqual(['p', 'mark']);
    expect(drawn).toMatchObject({
      tag: 'p',
      className: 'x',
      held: ['<script>', { tag: 'mark', held: ['&'] }],
    });
  });
});

test.each([
  [{ kind: 'asked', post: 'a', number: 1 }, true],
  [{ kind: 'asked', post: 1, number: 1 }, false],
  [{ kind: 'answered', number: 1 }, false],
  [null, false],
  ['asked', false],
])('%j is taken for a question: %s', (message, taken) => {
  expect(isPostSent(message)).toBe(taken);
});

test('the page of a panel may run its own script alone, and holds no name but as text', () => {
  const page = panelHtml({
    name: '"><script>alert(1)</script>',
    source: 'https://panel.example',
    nonce: 'abc',
    script: 'https://panel.example/panel.js',
    style: 'https://panel.example/panel.css',
  });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toBe(
    "default-src 'none'; style-src https://panel.example; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'",
  );
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('<script nonce="abc" src="https://panel.example/panel.js">');
  for (const [, id] of page.matchAll(/(?:for|aria-describedby)="(\w+)"/g))
    expect(page).toContain(`id="${id}"`);
});
