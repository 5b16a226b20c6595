// Laws of policies as texts: reading them never throws, and only what they mean decides their digest.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Host } from '@fineline/compiler';
import { root } from '../root.ts';

const folder = `${root}examples/holiday-posts/policies/`;
const names = ['org-baseline', 'public-posts', 'brand-privacy'];
const texts = new Map(names.map(name => [name, readFileSync(`${folder}${name}.disclosure`, 'utf8')]));

const host: Host = {
  read(path) {
    const text = texts.get(path.replace(/\.disclosure$/, ''));
    return text === undefined ? { problem: 'missing' } : { text };
  },
};

function digestOf(text: string): string | undefined {
  return compile({ file: 'policy.disclosure', text }, host).value?.at(-1)?.digest;
}

/** The pieces of a policy between which white space and comments may stand. */
function piecesOf(text: string): readonly string[] {
  return text.match(/"(?:\\.|[^"\\\n])*"|\/\/\/[^\n]*|[{},:]|[^\s{},:"]+/g) ?? [];
}

/** The same pieces with other gaps between them; what follows `///` stays a line of its own. */
function layOut(pieces: readonly string[], gaps: fc.Stream<string>): string {
  return pieces
    .map(piece => (piece.startsWith('///') ? `\n${piece}\n` : `${gaps.next().value}${piece}`))
    .join('');
}

const withoutComments = (text: string): string => text.replace(/^ *\/\/(?!\/).*\n/gm, '');
const aPolicy = fc.constantFrom(...names).map(name => withoutComments(texts.get(name)!));
const aGap = fc.constantFrom(' ', '\n', '\t', '  \r\n\r\n', ' // a remark\n', ' // { "\n ');

const fixed = { seed: 53, numRuns: 300 };

describe('reading a policy never throws', () => {
  test('whatever the text', () => {
    const word = fc.constantFrom(...new Set([...texts.values()].flatMap(piecesOf)));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map(words => words.join(' ')),
      fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 }).map(words => words.join('')),
    );
    fc.assert(
      fc.property(anyText, text => {
        const { value, diagnostics } = compile({ file: 'policy.disclosure', text }, host);
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { span, message } of diagnostics) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(message).not.toMatch(/\n|token|expecting|undefined|\[object/i);
        }
      }),
      { ...fixed, numRuns: 1000 },
    );
  });

  test('whatever is torn out of a policy or put into it', () => {
    const damaged = fc
      .tuple(aPolicy, fc.nat(), fc.nat({ max: 30 }), fc.string({ maxLength: 5 }))
      .map(([text, place, length, added]) => {
        const at = place % text.length;
        return text.slice(0, at) + added + text.slice(at + length);
      });
    fc.assert(
      fc.property(damaged, text => {
        expect(Array.isArray(compile({ file: 'policy.disclosure', text }, host).diagnostics)).toBe(true);
      }),
      { ...fixed, numRuns: 1000 },
    );
  });
});

describe('the digest of a rule set', () => {
  test('does not change with the layout or with remarks', () => {
    fc.assert(
      fc.property(aPolicy, fc.infiniteStream(aGap), (text, gaps) => {
        const otherwise = layOut(piecesOf(text), gaps);
        expect(otherwise).not.toBe(text);
        expect(digestOf(otherwise)).toBe(digestOf(text));
        expect(digestOf(text)).toMatch(/^sha256:/);
      }),
      fixed,
    );
  });

  test('does not change with the order of clauses, so that no decision does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('public-posts', 'brand-privacy'),
        fc.infiniteStream(fc.nat()),
        (name, order) => {
          const text = withoutComments(texts.get(name)!);
          const [, before, block, after] = /^(.*?posts \{\n)(.*?)(\n {2}\}\n.*)$/s.exec(text)!;
          const clauses = block!.split(/\n(?= {4}\S)/);
          expect(clauses.length).toBeGreaterThan(8);
          const shuffled = clauses
            .map(clause => ({ clause, at: order.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ clause }) => clause);
          expect(digestOf(`${before}${shuffled.join('\n')}${after}`)).toBe(digestOf(text));
        },
      ),
      { ...fixed, numRuns: 100 },
    );
  });

  test.each(names)('changes with every number of %s', name => {
    const text = texts.get(name)!;
    const [clauses] = /posts \{.*?\n\}/s.exec(text)!;
    const from = text.indexOf(clauses);
    const numbers = [...text.matchAll(/\b\d[\d_]*(?= people| days| digits|%)|(?<=details )\d/g)].filter(
      ({ index }) => index > from && index < from + clauses.length,
    );
    expect(numbers.length).toBeGreaterThan(0);
    const digests = numbers.map(({ 0: written, index }) => {
      const more = Number(written.replaceAll('_', '')) + 1;
      return digestOf(text.slice(0, index) + String(more) + text.slice(index + written.length));
    });
    const all = [digestOf(text), ...digests];
    expect(all).not.toContain(undefined);
    expect(new Set(all).size).toBe(all.length);
  });
});
