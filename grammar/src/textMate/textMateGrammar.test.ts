// Tokenised by the engine that VS Code has.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { textMateGrammar } from './textMateGrammar.ts';

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(Uint8Array.from(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner([...patterns]),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'disclosure.tmLanguage.json'),
  });
  grammar = (await registry.loadGrammar('source.disclosure'))!;
});

/** A stretch of a line, and its innermost scope, `.disclosure` left out. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly scope: string;
}

/** Each stretch of a text that is not blank; `start` counts from the beginning of the text. */
function coloured(text: string): readonly Piece[] {
  let stack = textmate.INITIAL;
  let lineStart = 0;
  return text.split('\n').flatMap(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    const from = lineStart;
    stack = ruleStack;
    lineStart += line.length + 1;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        start: from + startIndex,
        text: line.slice(startIndex, endIndex),
        scope: scopes.at(-1)!.replace(/\.disclosure$/, ''),
      }))
      .filter(({ text }) => text.trim() !== '');
  });
}

/** The scope of what stands in `[[ ]]`, which has to be one piece or the beginning of one. */
function scopeOf(marked: string): string | undefined {
  const [before = '', word = '', after = ''] = marked.split(/\[\[|\]\]/);
  const piece = coloured(before + word + after).find(({ start }) => start === before.length);
  return piece && piece.text.startsWith(word) ? piece.scope : undefined;
}

const inPosts = (clause: string): string => `policy p {\n  posts {\n    ${clause}\n  }\n}`;
const inTest = (example: string): string => `test p {\n  ${example}\n}`;
const inDataset = (role: string): string => `dataset d {\n  ${role}\n}`;

test.each([
  ['[[// a policy]]', 'comment.line.double-slash'],
  ['[[policy]] public-posts {}', 'storage.type'],
  ['policy [[public-posts]] {}', 'entity.name.type'],
  ['policy a [[extends]] b {}', 'storage.modifier'],
  ['policy a extends [[b]] {}', 'entity.other.inherited-class'],
  ['policy p {\n  [[version]] 1.0.0\n}', 'keyword.other'],
  ['policy p {\n  version [[1.0.0]]\n}', 'constant.numeric.version'],
  ['policy p {\n  effective [[2026-01-01]]\n}', 'constant.numeric.date'],
  ['policy p {\n  [[posts]] {}\n}', 'storage.type'],
  ['import "[[./a.disclosure]]"', 'string.quoted.double'],
  ['import [["]]./a.disclosure"', 'punctuation.definition.string.begin'],
  ['[[import]] fineline/health', 'keyword.control.import'],
  ['let [[crowd]] = 500 people', 'variable.other.constant'],
  ['let crowd = 500 [[people]]', 'keyword.other.unit'],
  ['fact season: [[one]] of spring, autumn', 'support.type'],
  ['[[tone]] cosy under warm', 'storage.type'],
  ['tone [[cosy]] under warm', 'variable.other.constant'],
  ['tone cosy [[under]] warm', 'keyword.other'],
  ['waive [[floor]] in p', 'entity.name.label'],
  ['guarantee [[p]] denies posts when details > 3', 'entity.name.type'],
  ['guarantee p denies posts [[when]] details > 3', 'keyword.control'],
  ['guarantee p denies posts when [[details]] > 3', 'variable.language'],
  [inPosts('[[floor]]: min cohort 5 people'), 'entity.name.label'],
  [inPosts('[[min]]: min cohort 5 people'), 'entity.name.label'],
  [inPosts('floor: [[min]] cohort 5 people'), 'keyword.control'],
  [inPosts('floor: min [[cohort]] 5 people'), 'keyword.other'],
  [inPosts('floor: min cohort [[1_000]] people'), 'constant.numeric'],
  [inPosts('floor: min cohort 1_000 [[people]]'), 'keyword.other.unit'],
  [inPosts('floor: min cohort 5[[%]] else review'), 'keyword.other.unit'],
  [inPosts('floor: min cohort small-cell [[else]] review'), 'keyword.control'],
  [inPosts('ban tones [[mocking]]'), 'support.constant'],
  [inPosts('ban tones [[mocking-birds]]'), 'variable.other'],
  [inPosts('ban columns [[age]], region'), 'variable.other'],
  [inPosts('deny when [[cohort.size]] < 10 people'), 'variable.language'],
  [inPosts('deny when cohort.size [[<]] 10 people'), 'keyword.operator'],
  [inPosts('review when tone [[is]] playful [[and]] channel is paid'), 'keyword.operator.word'],
  [inPosts('review when [[tone]] is playful'), 'variable.language'],
  [inPosts('min cohort 5 people per [[key]]'), 'keyword.other'],
  [inPosts('ban identifiers\n      [[because]] "Nobody is named."'), 'keyword.control'],
  [inPosts('ban identifiers because "Say [[\\"]]no\\"."'), 'constant.character.escape'],
  [inPosts('ban identifiers because "Say [[\\q]]."'), 'invalid.illegal.escape'],
  [inPosts('ban identifiers because """\n[[ban tones]]\n"""'), 'string.quoted.triple'],
  [inDataset('[[person]] member'), 'keyword.other'],
  [inDataset('key region, [[weight]]'), 'variable.other'],
  [inDataset('sensitive income [[ordered]]'), 'keyword.other'],
  [inTest('[[deny]] "Hello" on twitter'), 'keyword.control'],
  [inTest('deny "Hello" [[on]] twitter'), 'keyword.other'],
  [inTest('deny "Hello" on [[twitter]]'), 'support.constant'],
  [inTest('review post {\n    [[tone]] playful\n  }'), 'variable.other.property'],
  [inTest('review post {\n    cohort {\n      [[size]] 12 people\n    }\n  }'), 'variable.other.property'],
  [inTest('review [[post]] {\n    tone playful\n  } by floor'), 'storage.type'],
  [inTest('review post {\n    tone playful\n  } [[by]] floor'), 'keyword.other'],
])('%s', (marked, scope) => {
  expect(scopeOf(marked)).toBe(scope);
});

test('a comment that documents is told from one that does not', () => {
  expect(scopeOf('[[/// what we say]]')).toBe('comment.documentation');
  expect(scopeOf('[[//// -----]]')).toBe('comment.line.double-slash');
});

const policies = ['examples', 'test/catalogue/policies'].flatMap(folder => {
  const url = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.disclosure') && !path.includes('node_modules'))
    .map(path => [`${folder}/${path}`, readFileSync(new URL(path, url), 'utf8')] as const);
});

test('there are policies to colour', () => {
  expect(policies.length).toBeGreaterThan(10);
});

test.each(policies)('%s has nothing uncoloured but braces and bars', (_, text) => {
  const pieces = coloured(text);
  const bare = pieces.filter(({ scope }) => scope === 'source' || scope.startsWith('meta.'));
  expect(bare.map(piece => piece.text.trim()).filter(piece => !/^[{}()|/ ]*$/.test(piece))).toEqual([]);
  // Nothing is left open at the end: what comes behind is what a file has at its top.
  expect(
    coloured(`${text}\nlet last = 5 people`)
      .slice(-6)
      .map(({ scope }) => scope),
  ).toContain('variable.other.constant');
});

test('a long line is no burden', () => {
  const started = performance.now();
  coloured(inPosts(`ban columns ${'a-'.repeat(50_000)}${' '.repeat(50_000)}${'1_000'.repeat(2_000)}`));
  expect(performance.now() - started).toBeLessThan(5_000);
});
