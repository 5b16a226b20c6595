import { clauseOf, familyOf } from '../names/targets.ts';
import type { Candidate } from './completion.ts';
import type { CompletionContext } from './completionContext.ts';

/**
 * The clause of a parent under whose label one is written, to be made stricter; any other would most likely loosen it.
 * Undefined where the label is the policy's own.
 */
export function clauseOfParent({
  here,
  program,
  blocks,
  tokens,
}: CompletionContext): readonly Candidate[] | undefined {
  const child = here.scope.policies.get(blocks.find(({ kind }) => kind === 'policy')?.head[1]?.image ?? '');
  const parents = child ? familyOf(child, program).slice(1) : [];
  for (const parent of parents) {
    const clause = clauseOf(tokens[0]?.image ?? '', parent);
    const text = program.find(({ loaded }) => loaded.file === parent.file)?.loaded.text;
    if (!clause?.body || text === undefined) continue;
    const insert = text.slice(clause.body.span.start, clause.span.end);
    return [
      { label: insert.split('\n')[0]!, kind: 'snippet', insert, detail: `as in ${parent.node.name.text}` },
    ];
  }
  return undefined;
}
