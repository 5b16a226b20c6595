import {
  hasErrors,
  type DeclaredFact,
  type Diagnostic,
  type Facts,
  type Result,
  type Vocabularies,
} from '@fineline/ruleset';
import { askReaders, type Failure, type Others } from '../others/askReaders.ts';
import type { StopSignal } from '../others/stopSignal.ts';
import type { Post, StatedField } from '../post.ts';
import type { Reader } from '../reader.ts';
import type { Complain } from './complaint.ts';
import { namesFor, statementFor, type Joined } from './statements.ts';
import { unknownField } from './unknownField.ts';

/** What a post is read with: who reads its text, and which words and facts it may state. */
export interface Frame {
  readonly reader: Reader;
  readonly vocabularies: Vocabularies;
  /** The facts that the policy declares. */
  readonly facts: readonly DeclaredFact[];
}

/**
 * The facts of a post: what its text shows, joined with what it states. No facts come out where a statement is wrong,
 * for it may be the one that matters; so it is with a field whose name is nearly that of a fact. Any other is a warning.
 */
export function readPost(post: Post, frame: Frame): Result<Facts> {
  return joinStated(post, frame.reader.read(post.text), frame);
}

/**
 * The same, with other readers asked, too. It never rejects: of a reader that fails there is a warning, and what it looks
 * for is unknown. How long to wait is for the signal to say.
 */
export async function readPostWithOthers(
  post: Post,
  frame: Frame,
  others: Others,
  signal?: StopSignal,
): Promise<Result<Facts>> {
  const { text } = post;
  // Where there is no text, nobody has anything to read, and so to rule out.
  if (text.trim() === '') return readPost(post, frame);
  const read = frame.reader.read(text);
  const { facts, failures } = await askReaders(text, read, others, frame.vocabularies, signal);
  const { value, diagnostics } = joinStated(post, facts, frame);
  return { ...(value && { value }), diagnostics: [...diagnostics, ...failures.map(of => failed(post, of))] };
}

function failed({ file }: Post, { reader, why }: Failure): Diagnostic {
  return {
    code: 'FL0708',
    severity: 'warning',
    message: `the reader \`${reader.name}\` does not count for this post: ${why}`,
    file,
    span: { start: 0, end: 0 },
    help: 'What it looks for counts as unknown. Mend it and judge the post again, or let a person look.',
  };
}

/** Joins facts that were read, by whomever, with what the post states. */
export function joinStated(post: Post, read: Facts, frame: Frame): Result<Facts> {
  const diagnostics: Diagnostic[] = [];
  // To what is spread, older engines add a field ten times as slowly.
  const facts: Joined = Object.assign({}, read);
  for (const field of inOrder(post.stated)) {
    const { file } = post;
    const { name, span } = field;
    const statement = statementFor(name, frame);
    if (statement === undefined) {
      diagnostics.push(unknownField(file, field, namesFor(frame)));
      continue;
    }
    const complain: Complain = (code, message, help) => {
      diagnostics.push({
        code,
        severity: 'error',
        message,
        file,
        span,
        ...(help === undefined ? {} : { help }),
      });
      return undefined;
    };
    statement(facts, field.value, complain);
  }
  if (diagnostics.length === 0) return { value: facts, diagnostics };
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return hasErrors(diagnostics) ? { diagnostics } : { value: facts, diagnostics };
}

/** `population` turns the shares of all groups into sizes, stated ones too, so it comes last. */
function inOrder(fields: readonly StatedField[]): readonly StatedField[] {
  const last = (name: string): boolean => name === 'population';
  if (!fields.some(({ name }) => last(name))) return fields;
  return [...fields.filter(({ name }) => !last(name)), ...fields.filter(({ name }) => last(name))];
}
