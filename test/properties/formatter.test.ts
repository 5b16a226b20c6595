// Laws of the formatter: whatever the layout of a policy, its tree and its comments stay, and the second time changes
// nothing.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '@fineline/formatter';
import { parse, type FileNode } from '@fineline/language';
import { root } from '../root.ts';
import { arbitraryPolicyText, arbitraryPolicyWords, layOut } from './arbitraryPolicyText.ts';

const folder = `${root}examples/holiday-posts/policies/`;
const names = ['org-baseline', 'public-posts', 'brand-privacy'];
const texts = new Map(names.map(name => [name, readFileSync(`${folder}${name}.disclosure`, 'utf8')]));

const fixed = { seed: 53, numRuns: 500 };

function formatted(text: string): string {
  const { value, diagnostics } = format('p.disclosure', text);
  expect(diagnostics).toEqual([]);
  return value!;
}

/** What a file says, without places. */
function said({ declarations, comments }: FileNode): unknown {
  const withoutSpans = (key: string, value: unknown): unknown => (key === 'span' ? undefined : value);
  const written = comments.map(({ text }) => text.trimEnd());
  return JSON.parse(JSON.stringify({ declarations, comments: written }, withoutSpans));
}

function treeOf(text: string): FileNode {
  const { value, diagnostics } = parse('p.disclosure', text);
  expect(diagnostics).toEqual([]);
  return value!;
}

/** The words and the comments of a text, with the offsets where they stand. */
function piecesOf(
  text: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  const piece = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|[A-Za-z_][\w-]*|\d[\d_.-]*|<=|>=|\S/g;
  return [...text.matchAll(piece)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

const isComment = (word: string): boolean => word.startsWith('//');

describe.each(names)('%s', name => {
  const text = texts.get(name)!;
  const words = piecesOf(text).filter(({ word }) => !isComment(word));
  const ends = [...words.map(({ end }) => end)];
  const starts = [...words.map(({ start }) => start), text.length];

  test.each([
    ['behind a word', ends, ' // remark\n', /\S \/\/ remark$/m],
    ['before a word', starts, '\n// remark\n', /^ *\/\/ remark$/m],
    ['of documentation', starts, '\n/// remark\n', /^ *\/\/\/ remark$/m],
  ])('a comment %s survives in every gap', (_name, places, comment, found) => {
    expect(places.length).toBeGreaterThan(50);
    for (const place of places) {
      const once = formatted(text.slice(0, place) + comment + text.slice(place));
      expect(once).toMatch(found);
      expect(once.split('remark').length).toBe(2);
      expect(formatted(once)).toBe(once);
    }
  });

  test('is laid out alike wherever the author breaks lines without a meaning', () => {
    const gap = fc.constantFrom(' ', '\t ', '\n', ' \r\n\t', '\r');
    fc.assert(
      fc.property(fc.infiniteStream(gap), gaps => {
        expect(formatted(layOutAnew(text, gaps))).toBe(text);
      }),
      { ...fixed, numRuns: 150 },
    );
  });
});

/** Words before which a line break is the author's to choose. */
const chosen = /^(?:when|unless|during|else|by|never|and|or|on|for|at|withdrawn)$/;

/** Other blanks between the words, where that does not say anything. */
function layOutAnew(text: string, gaps: fc.Stream<string>): string {
  const pieces = piecesOf(text);
  return pieces
    .map(({ word, end }, at) => {
      const next = pieces[at + 1];
      if (!next) return `${word}\n`;
      const between = text.slice(end, next.start);
      const other = gaps.next().value;
      if (between === '') return word;
      const isKept = isComment(word) || isComment(next.word) || between.includes('\n\n');
      if (isKept) return word + between + other.replaceAll(/[\r\n]/g, '');
      const isBreak = between.includes('\n');
      const isFixed = chosen.test(next.word) || word === ',';
      const blanks = isFixed ? (isBreak ? '\n\t' : ' \t') : other;
      return word + blanks;
    })
    .join('');
}

test('whatever is torn out of a policy or put into it, it is formatted or left alone', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...texts.values()), fc.nat(), fc.nat({ max: 30 }), fc.string({ maxLength: 5 }))
    .map(([text, place, length, added]) => {
      const at = place % text.length;
      return text.slice(0, at) + added + text.slice(at + length);
    });
  fc.assert(
    fc.property(damaged, text => {
      const { value, diagnostics } = format('p.disclosure', text);
      expect(value === undefined).toBe(diagnostics.length > 0);
      expect(diagnostics.map(({ code }) => code)).not.toContain('FL0909');
    }),
    fixed,
  );
});

describe('any policy', () => {
  test('says the same when it is formatted, and is left as it is the second time', () => {
    fc.assert(
      fc.property(arbitraryPolicyText, text => {
        const once = formatted(text);
        expect(said(treeOf(once))).toEqual(said(treeOf(text)));
        expect(formatted(once)).toBe(once);
      }),
      fixed,
    );
  });

  test('has no blanks at the ends of lines, and no blank lines but between others', () => {
    const noLongText = arbitraryPolicyText.filter(text => !text.includes('"""'));
    fc.assert(
      fc.property(noLongText, text => {
        const once = formatted(text);
        expect(once).not.toMatch(/[ \t\r]\n|^\n|\n\n\n|\{\n\n|\n\n *\}|\n\n$/);
        expect(once.endsWith('\n')).toBe(true);
      }),
      fixed,
    );
  });

  test('on a line of its own comes out like one that is spread over blanks', () => {
    const gap = fc.constantFrom(' ', '  ', '\t');
    fc.assert(
      fc.property(arbitraryPolicyWords, fc.infiniteStream(gap), (words, gaps) => {
        expect(formatted(layOut(words, gaps))).toBe(formatted(words.join(' ')));
      }),
      { ...fixed, numRuns: 300 },
    );
  });
});

test('random policies hold every kind of node that the language has', () => {
  const folder = `${root}packages/language/src/tree`;
  const source = readdirSync(folder)
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('');
  const declared = [...source.matchAll(/NodeOf<([^>]*)>/g)].flatMap(([, kinds = '']) =>
    [...kinds.matchAll(/'([^']*)'/g)].map(([, kind]) => kind),
  );
  const found = new Set<unknown>(['file', 'comment', 'damaged']);
  for (const text of fc.sample(arbitraryPolicyText, { ...fixed, numRuns: 400 }))
    JSON.stringify(treeOf(text), (key, value: unknown) => {
      if (key === 'kind') found.add(value);
      return value;
    });
  expect(declared.length).toBeGreaterThan(80);
  expect(declared.filter(kind => !found.has(kind))).toEqual([]);
});
