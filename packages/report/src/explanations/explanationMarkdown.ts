import { plainMarkdown } from '../layout/plainMarkdown.ts';

/** A policy in plain English, as the compiler says it. */
export interface Explained {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly statements: readonly ExplainedStatement[];
  }[];
}

interface ExplainedStatement {
  readonly number: number;
  /** Id of the rule that it is about. */
  readonly rule?: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** A policy in plain English as Markdown, its sentences numbered. Nothing in it is anything but text. */
export function explanationMarkdown({ title, sections }: Explained): string {
  const parts = sections.flatMap(section => [
    `## ${plainMarkdown(section.title)}\n`,
    ...section.statements.map(statementMarkdown),
  ]);
  return [`# ${plainMarkdown(title)}\n`, ...parts].join('\n');
}

function statementMarkdown({ number, rule, text, notes }: ExplainedStatement): string {
  const indent = ' '.repeat(String(number).length + 2);
  const where = rule === undefined ? [] : [`*${plainMarkdown(rule)}*`];
  return [
    `${number}. ${plainMarkdown(text)}`,
    ...notes.map(plainMarkdown).map(note => `${indent}${note}`),
    ...where.map(it => indent + it),
  ]
    .join('  \n')
    .concat('\n');
}
