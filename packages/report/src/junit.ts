// JUnit's XML as build servers read it: what the schema of Jenkins' xUnit plugin (junit-10.xsd) allows, and no more.

import { printableSign } from './layout/cells.ts';

/** Cases that belong together. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

export interface JunitCase {
  readonly name: string;
  readonly className: string;
  /** What there is to say of one that passed. */
  readonly said?: string;
  /** `failure`: it ran and came out wrong; `error`: it could not be run. Absent where it passed. */
  readonly problem?: {
    readonly kind: 'failure' | 'error';
    readonly message: string;
    readonly details: string;
  };
}

/** A whole document. Texts may hold anything; what XML 1.0 cannot hold is shown as a picture of itself. */
export function junitXml(suites: readonly JunitSuite[]): string {
  const total = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts(total)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite${attributes({ name })}${counts(cases)}>`,
      ...cases.flatMap(caseLines),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function caseLines({ name, className, problem, said }: JunitCase): readonly string[] {
  const tag = `    <testcase${attributes({ classname: className, name })}`;
  if (!problem && said === undefined) return [`${tag}/>`];
  if (!problem) return [`${tag}>`, `      <system-out>${escaped(said!)}</system-out>`, '    </testcase>'];
  const { kind, message, details } = problem;
  return [
    `${tag}>`,
    `      <${kind}${attributes({ message })}>${escaped(details)}</${kind}>`,
    '    </testcase>',
  ];
}

function counts(cases: readonly JunitCase[]): string {
  const count = (kind: 'failure' | 'error'): number =>
    cases.filter(({ problem }) => problem?.kind === kind).length;
  return attributes({ tests: cases.length, failures: count('failure'), errors: count('error') });
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** Line breaks and tabs are written as references, or an attribute would turn them into blanks. */
function escaped(text: string): string {
  return [...text].map(sign => entities.get(sign) ?? held(sign)).join('');
}

/** The signs that XML 1.0 allows (section 2.2, `Char`), and pictures of the others and of what turns the writing. */
function held(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code === 0x9 || code === 0xa || code === 0xd) return `&#${code};`;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isHalf || code === 0xfffe || code === 0xffff ? '\ufffd' : printableSign(sign);
}
