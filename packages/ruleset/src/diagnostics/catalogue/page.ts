import type { Code } from '../codes.ts';

/** A small world: files, and what is run on them. */
export interface Example {
  /** Texts by name of file, in the order in which a reader wants them. */
  readonly files: Readonly<Record<string, string>>;
  /** What stands behind `fineline` on the command line. */
  readonly command: string;
  /** Stretches that are shown short: `shown` stands for `letter`, so many times. */
  readonly elided?: readonly { readonly shown: string; readonly letter: string; readonly times: number }[];
}

/** What there is to say about a code, besides its title. */
export interface Page {
  /** Why the language wants it so and what to do: two to five sentences for somebody who writes no programs. */
  readonly why: string;
  /** Running the wrong one gives this code and nothing else. Put right, nothing is said. Absent where no file shows it. */
  readonly examples?: { readonly wrong: Example; readonly right: Example };
}

/** The pages of one band of codes: a band that lacks one does not compile. */
export type PagesOf<Band extends string> = { readonly [C in Extract<Code, `FL${Band}${string}`>]: Page };

/** A policy file that is checked. Other files lie beside it. */
export function policy(text: string, others: Readonly<Record<string, string>> = {}): Example {
  return { files: { 'policy.disclosure': text, ...others }, command: 'lint policy.disclosure' };
}

/** A policy with clauses about posts. */
export function posts(...clauses: readonly string[]): Example {
  return policy(postsText(...clauses));
}

/** The text of such a policy. */
export function postsText(...clauses: readonly string[]): string {
  return `policy public-posts {\n  posts {\n${clauses.map(clause => `    ${clause}\n`).join('')}  }\n}\n`;
}

/** A post that is held against a small policy. */
export function post(text: string, name = 'post.md'): Example {
  return {
    files: { [name]: text, 'policy.disclosure': postsText('ban tones hostile') },
    command: `check policy.disclosure ${name} --fail-on never`,
  };
}
