import type { ScopedFile } from '@fineline/language';
import { plainMarkdown } from '@fineline/report';
import { catalogue, codes, type Diagnostic, type Span } from '@fineline/ruleset';
import { describe } from '../names/describe.ts';
import type { Target } from '../names/mention.ts';
import { mentionAt } from '../names/mentionAt.ts';
import { clauseOf } from '../names/targets.ts';
import type { Source } from '../names/source.ts';
import { clauseAt, clauseInWords, type ClauseAt } from './clauseInWords.ts';
import { stoppedPost } from './stoppedPost.ts';

/** What is shown of a place. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What there is to say about a place: the name that stands there, the rule that it is part of in plain English, a post that
 * the rule stops, and why the language wants it otherwise where something is wrong.
 *
 * @param told What was said of this file.
 */
export function hover(source: Source, offset: number, told: readonly Diagnostic[]): Hover | undefined {
  const { mention, here, program } = mentionAt(source, offset);
  const named = mention?.target.kind === 'rule' ? clauseNamed(mention.target, program) : undefined;
  const own = clauseAt(offset, here);
  const rule = named ?? (own && { at: own, file: here });
  const alone = rule && clauseInWords(rule.at, rule.file, source.host);
  const stopped = alone && stoppedPost(rule.at, rule.file, alone.ruleSet, source.host);
  const wrong = told.filter(
    ({ file, span }) => file === source.file && span.start <= offset && offset <= span.end,
  );
  const parts = [
    ...(mention && mention.target.kind !== 'rule' ? [describe(mention.target, program)] : []),
    ...(alone ? [[alone.words.text, ...alone.words.notes].map(plainMarkdown)] : []),
    ...(stopped === undefined ? [] : [[`It stops, for one: ${plainMarkdown(stopped)}`]]),
    ...wrong.map(({ code }) => [`**${code}**, ${codes[code]}`, catalogue[code].why]),
  ];
  const span = mention?.span ?? wrong[0]?.span ?? own?.clause.span;
  if (parts.length === 0 || !span) return undefined;
  return { span, markdown: parts.map(paragraphs => paragraphs.join('\n\n')).join('\n\n---\n\n') };
}

/** The clause that a rule's name stands for, in whatever file. */
function clauseNamed(
  { declared, name }: Target,
  program: readonly ScopedFile[],
): { readonly at: ClauseAt; readonly file: ScopedFile } | undefined {
  const file = program.find(({ loaded }) => loaded.file === declared?.file);
  const at = file && declared && clauseAt(declared.span.start, file);
  return at && clauseOf(name, { node: at.policy, file: file.loaded.file }) ? { at, file } : undefined;
}
