import { expect, test } from 'vitest';
import { describeDiagnostics, diagnosticsJson, renderDiagnostics } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';

const text = 'policy p {\n\tban tones mockign\n}\n';
const sources = new Map([['p.disclosure', text]]);
const start = text.indexOf('mockign');
const problem: Diagnostic = {
  code: 'FL0201',
  severity: 'error',
  message: '`mockign` is no tone',
  file: 'p.disclosure',
  span: { start, end: start + 7 },
  labels: [{ file: 'p.disclosure', span: { start: 7, end: 8 }, message: 'in this policy' }],
  help: 'Did you mean `mocking`?',
  fix: {
    title: 'write `mocking`',
    safety: 'review',
    edits: [{ span: { start, end: start + 7 }, text: 'mocking' }],
  },
};

test('a problem is shown with its line, the other places and the way out', () => {
  expect(renderDiagnostics([problem], sources)).toBe(
    [
      'error[FL0201]: `mockign` is no tone',
      '  p.disclosure:2:12',
      '    2 |   ban tones mockign',
      '      |             ^^^^^^^',
      '  in this policy:',
      '  p.disclosure:1:8',
      '    1 | policy p {',
      '      |        ^',
      '  help: Did you mean `mocking`?',
      '  fix: write `mocking`',
      '',
    ].join('\n'),
  );
});

test('a line that goes on and on is shown around the place', () => {
  const long = `${'a'.repeat(5000)} here ${'b'.repeat(5000)}`;
  const span = { start: 5001, end: 5005 };
  const shown = renderDiagnostics([{ ...problem, span, labels: [] }], new Map([['p.disclosure', long]]));
  const [, , line, underline] = shown.split('\n');
  expect(line).toMatch(/^ {4}1 \| …a{69} here b+…$/);
  expect(underline!.indexOf('^^^^')).toBe(line!.indexOf('here'));
});

test('a problem with no text at hand names the file', () => {
  expect(renderDiagnostics([{ ...problem, labels: [], file: 'gone' }], new Map())).toBe(
    [
      'error[FL0201]: `mockign` is no tone',
      '  gone',
      '  help: Did you mean `mocking`?',
      '  fix: write `mocking`',
      '',
    ].join('\n'),
  );
});

test('in sentences', () => {
  expect(describeDiagnostics([problem], sources)).toBe(
    'Error FL0201 in p.disclosure, line 2, column 12: `mockign` is no tone. Did you mean `mocking`?\n',
  );
});

test('for programs', () => {
  expect(JSON.parse(diagnosticsJson([problem], sources))).toEqual({
    formatVersion: 1,
    diagnostics: [{ ...problem, line: 2, column: 12 }],
  });
});

test('in a narrow terminal lines are wrapped, and of a long line the part around the place is shown', () => {
  const long = `policy p { posts { ban tones playful, ${'teasing, '.repeat(9)}mockign } }`;
  const at = long.indexOf('mockign');
  const wide: Diagnostic = {
    ...problem,
    span: { start: at, end: at + 7 },
    labels: [],
    message: 'a message that goes on for somewhat longer than that',
    help: 'Known are a good many words, and more of them than fit into one line.',
  };
  const shown = renderDiagnostics([wide], new Map([['p.disclosure', long]]), undefined, 40);
  expect(shown.split('\n').filter(line => line.length > 40)).toEqual([]);
  expect(shown).toBe(
    [
      'error[FL0201]: a message that goes on',
      '  for somewhat longer than that',
      '  p.disclosure:1:120',
      '    1 | …asing, teasing, mockign } }',
      '      |                  ^^^^^^^',
      '  help: Known are a good many words,',
      '        and more of them than fit into',
      '        one line.',
      '  fix: write `mocking`',
      '',
    ].join('\n'),
  );
});
