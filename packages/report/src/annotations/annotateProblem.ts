import type { PlacedProblem } from '../diagnostics/placedProblem.ts';
import { annotateDiagnostics } from './annotateDiagnostics.ts';
import type { Annotation } from './annotation.ts';

/** A problem as an annotation of its line. */
export function annotateProblem(problem: PlacedProblem): Annotation {
  const { line, column } = problem;
  const point = { startLine: line, startColumn: column, endLine: line, endColumn: column };
  const [annotation] = annotateDiagnostics([problem], new Map());
  return { ...annotation!, region: point, sameBy: [...annotation!.sameBy, String(line)] };
}
