import { scopesOf, whatFollows, type Part } from '@fineline/language';
import type { Source } from '../names/source.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, Completion } from './completion.ts';
import { completionContext, type CompletionContext } from './completionContext.ts';
import { cursorPart, partsOf } from './cursorPart.ts';
import { fitting } from './fitting.ts';
import { withFreeNames } from './withFreeNames.ts';
import { clauseOfParent } from './clauseOfParent.ts';
import { clauseSnippets, declarationSnippets } from './snippets.ts';

/** What an author may write at an offset, the nearest first. Nothing within texts and comments. */
export function complete(source: Source, offset: number): readonly Completion[] {
  const place = cursorPart(source.text, offset);
  const program = scopesOf(source, source.host);
  const isComment = program[0]!.loaded.tree.comments.some(
    ({ span }) => span.start < offset && offset <= span.end,
  );
  if (!place || isComment) return [];
  const context = completionContext(place, program);
  const kinds: readonly Part[] = place.isHead ? ['columns'] : partsOf[context.block.kind];
  const parts = kinds.map(part => whatFollows(context.written, part));
  const isBegun = context.written.trim() !== '';
  const isLabelled = /^[A-Za-z_][\w-]*\s*:\s*$/.test(context.written);
  const isClause = context.block.kind === 'posts' || context.block.kind === 'datasets';
  const begins = place.mayBegin && (!isBegun || parts.some(({ isWhole }) => isWhole));

  const continuing =
    isBegun && !(isClause && isLabelled)
      ? parts.flatMap(({ followers }) => followers).flatMap(follower => candidatesFor(follower, context))
      : [];
  const fresh =
    begins || (isClause && isLabelled)
      ? beginnings(
          context,
          place.isHead && !isBegun ? kinds : partsOf[context.block.kind],
          isLabelled,
          offset,
        )
      : [];
  const all = onceEach([...continuing, ...fresh]);
  const isNew = (candidate: Candidate): boolean => fresh.includes(candidate);
  const kept = isClause ? fitting(all, context, isNew, source.host) : all;
  const named =
    isClause && !isLabelled
      ? [...kept.filter(it => !isNew(it)), ...withFreeNames(kept.filter(isNew), context, offset)]
      : kept;
  return named.map(({ label, kind, detail, insert, isSnippet }) => ({
    label,
    kind,
    ...(detail !== undefined && detail !== '' && { detail }),
    insert: insert ?? label,
    isSnippet: isSnippet ?? false,
    replaces: place.word,
  }));
}

/** What a new part of a block may begin with. */
function beginnings(
  context: CompletionContext,
  kinds: readonly Part[],
  isLabelled: boolean,
  offset: number,
): readonly Candidate[] {
  const { block, here } = context;
  if (block.kind === 'posts' || block.kind === 'datasets')
    return (isLabelled ? clauseOfParent(context) : undefined) ?? clauseSnippets(context, isLabelled);
  if (block.kind === 'file') return declarationSnippets(context);
  const policy = here.loaded.tree.declarations.find(
    ({ kind, span }) => kind === 'policy' && span.start < offset && offset <= span.end,
  );
  const said = policy?.kind === 'policy' ? policy.header.map(({ kind }) => kind as string) : [];
  const empty = { ...context, written: '', tokens: [] };
  return kinds
    .flatMap(part => whatFollows('', part).followers)
    .flatMap(follower => candidatesFor(follower, empty))
    .filter(({ label }) => block.kind !== 'policy' || !said.includes(label));
}

/** Each label once: as a name rather than as a word of the language, since a name says what it means. */
function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = found.get(candidate.label);
    if (!known || known.kind === 'keyword') found.set(candidate.label, candidate);
  }
  return [...found.values()];
}
