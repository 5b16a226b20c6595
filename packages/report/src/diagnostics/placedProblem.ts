import { withCommas, type Diagnostic, type Position } from '@fineline/ruleset';
import { sentence } from '../layout/sentence.ts';
import { startOf } from './sources.ts';

/** What is wrong with something that was to be judged, with its place in the file. */
export type PlacedProblem = Diagnostic & Position;

/** Places a problem; `line` is that of a stream, of which `source` is this line alone. */
export function placeProblem(
  problem: Diagnostic,
  { line = 1, source }: { readonly line?: number; readonly source?: string },
): PlacedProblem {
  const { file, span } = problem;
  const within = startOf(file, span, new Map(source === undefined ? [] : [[file, source]]));
  return { ...problem, line: within.line + line - 1, column: within.column };
}

/** `error FL0705 at many.jsonl:3: line 3 is not JSON`. */
export function problemInWords({ severity, code, file, line, message }: PlacedProblem): string {
  return `${severity} ${code} at ${file}:${line}: ${message}`;
}

/** A problem as the sentences of a page: what and where it is, and the way out. */
export function problemSentences(problem: PlacedProblem): readonly string[] {
  return [sentence(problemInWords(problem)), ...(problem.help === undefined ? [] : [problem.help])];
}

/** How much was not judged: `3 errors, so that not everything was judged`; undefined where all was. */
export function unjudgedInWords(errors: number): string | undefined {
  if (errors === 0) return undefined;
  return `${withCommas(errors)} ${errors === 1 ? 'error' : 'errors'}, so that not everything was judged`;
}
