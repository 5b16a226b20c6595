import { quote, type Diagnostic, type Span } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { ReadProblem } from './host.ts';

/** Why a file that is named in another cannot be read. `by` is what names it, as a message says it. */
export function problemAt(
  file: string,
  span: Span,
  path: string,
  problem: ReadProblem,
  by: string,
): Diagnostic {
  const name = quote(path);
  switch (problem) {
    case 'missing':
      return errorAt(file, span, 'FL0206', `there is no file ${name}`, {
        help: `${by} names a file from the folder of the file that it stands in.`,
      });
    case 'folder':
      return errorAt(file, span, 'FL0206', `${name} is a folder`, {
        help: `${by} names one file.`,
      });
    case 'not-text':
      return errorAt(file, span, 'FL0206', `${name} is not a text file`);
    case 'outside':
      return errorAt(file, span, 'FL0208', `${name} lies outside the project`, {
        help: 'A policy may import what lies in its own project only.',
      });
  }
}
