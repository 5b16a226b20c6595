import type { ReadProblem } from '@fineline/language';
import { quote, type Code, type Diagnostic, type Span, type WayOut } from '@fineline/ruleset';

/** Where something is said, and whom to tell what is wrong with it. */
export interface Complaints {
  readonly file: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reports an error; gives undefined, so that a step can end with it. */
export function refuse(
  { file, report }: Complaints,
  { start, end }: Span,
  code: Code,
  message: string,
  way: WayOut = {},
): undefined {
  report({ code, severity: 'error', message, file, span: { start, end }, ...way });
}

/** Why a file that an example names is not read. */
export function unread(problem: ReadProblem, file: string): string {
  const name = quote(file);
  switch (problem) {
    case 'missing':
      return `there is no file ${name}`;
    case 'folder':
      return `${name} is a folder`;
    case 'not-text':
      return `${name} is not a text file`;
    case 'outside':
      return `${name} lies outside the project`;
  }
}
