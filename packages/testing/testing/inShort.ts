// Tests of tests: policies in, one line for each example or complaint out.
import { lineStarts, positionOf } from '@fineline/ruleset';
import { runTests, type PolicyTests, type TestOptions } from '@fineline/testing';

type Files = Readonly<Record<string, string>>;

/** Runs the tests of `main`, or of the files named; the others are there to be imported. */
export function run(
  main: string,
  files: Files = {},
  options: TestOptions & { readonly of?: readonly string[] } = {},
): ReturnType<typeof runTests> {
  const all: Files = { ...files, main };
  const host = {
    read: (path: string) => {
      const text = all[path];
      return text === undefined ? { problem: 'missing' as const } : { text };
    },
  };
  const { of = ['main'], ...others } = options;
  return runTests(
    of.map(file => ({ file, text: all[file]!, host })),
    others,
  );
}

/** Each example as a line: `passed`, or what is different. */
export function outcomes(main: string, files: Files = {}, options: TestOptions = {}): readonly string[] {
  const { value, diagnostics } = run(main, files, options);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value.flatMap(({ examples }) =>
    examples.map(({ passed, differences }) => (passed ? 'passed' : differences.join(' | '))),
  );
}

/** The policies of a run that compiles. */
export function results(main: string, files: Files = {}): readonly PolicyTests[] {
  return run(main, files).value ?? [];
}

/** What is wrong with the examples of `main`: `FL0201 [words] message | help`; in another file, its name and line too. */
export function told(main: string, files: Files = {}): readonly string[] {
  const all: Files = { ...files, main };
  return run(main, files).diagnostics.map(({ code, message, help, file, span, fix }) => {
    const text = all[file]!;
    const { line } = positionOf(span.start, lineStarts(text));
    const place = file === 'main' ? '' : `${file}:${line} `;
    const words = text.slice(span.start, span.end);
    return `${code} ${place}[${words}] ${message}${help ? ` | ${help}` : ''}${fix ? ` (${fix.safety})` : ''}`;
  });
}

/** A policy `p` with clauses about posts, and a test with examples. */
export function tested(clauses: readonly string[], examples: readonly string[], before = ''): string {
  const lines = (some: readonly string[]): string => some.map(line => `  ${line}\n`).join('');
  return `${before}policy p {\n  posts {\n${lines(clauses)}  }\n}\ntest p {\n${lines(examples)}}\n`;
}
