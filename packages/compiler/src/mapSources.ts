import type { CheckedPolicy } from '@fineline/language';
import { digestText, lineStarts, positionOf, type SourceMap } from '@fineline/ruleset';
import { compilerVersion } from './compilerVersion.ts';
import { ancestry } from './lowering/ancestry.ts';

/** Where each rule of a policy stands, its own first, then each parent's, in the author's order. */
export function mapSources(
  policy: CheckedPolicy,
  ruleSet: string,
  sources: readonly { readonly file: string; readonly text: string }[],
): SourceMap {
  const lines = new Map(sources.map(({ file, text }) => [file, lineStarts(text)]));
  return {
    formatVersion: 1,
    ruleSet,
    compiler: { name: 'fineline', version: compilerVersion },
    sources: sources.map(({ file, text }) => ({ file, digest: digestText(text) })),
    rules: ancestry(policy).flatMap(({ header, clauses }) =>
      clauses.map(({ id, place }) => ({
        id: `${header.name}/${id}`,
        ...place,
        ...positionOf(place.span.start, lines.get(place.file) ?? [0]),
      })),
    ),
  };
}
