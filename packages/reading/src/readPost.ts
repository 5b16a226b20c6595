import {
  hasErrors,
  type DeclaredFact,
  type Diagnostic,
  type Facts,
  type Result,
  type Span,
  type Vocabularies,
} from '@fineline/ruleset';
import { askReaders, type Failure, type Others } from './others/askReaders.ts';
import type { StopSignal } from './others/stopSignal.ts';
import type { Post, StatedField } from './files/post.ts';
import type { Reader } from './reader.ts';
import type { Complain } from './stated/complaint.ts';
import { publishedAbove, publishedIn, readBelow } from './stated/publishedFields.ts';
import { namesFor, statementsFor, type Joined } from './stated/statements.ts';
import { unknownField } from './stated/unknownField.ts';

/** What a post is read with: who reads its text, and which words and facts it may state. */
export interface Frame {
  readonly reader: Reader;
  readonly vocabularies: Vocabularies;
  /** The facts that the policy declares. */
  readonly facts: readonly DeclaredFact[];
  /** Names of facts that another policy declares by which the post is judged, too: what is stated of them is for that one. */
  readonly elsewhere?: ReadonlySet<string>;
}

/**
 * The facts of a post: what its text shows, joined with what it states. No facts come out where a statement is wrong,
 * for it may be the one that matters; so it is with a field whose name is nearly that of a fact. Any other is a warning.
 */
export function readPost(post: Post, frame: Frame): Result<Facts> {
  return joinStated(
    post,
    readBelow(() => aboveText(post, frame), post.text, frame.reader.read),
    frame,
  );
}

/**
 * The same, with other readers asked, too. Of a reader that fails there is a warning, and what it looks for is unknown. How
 * long to wait is for the signal to say.
 * @throws TypeError where something is no reader.
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
  const above = aboveText(post, frame);
  const read = readBelow(() => above, text, frame.reader.read);
  const { facts, failures } = await askReaders(above + text, read, others, frame.vocabularies, signal);
  const { value, diagnostics } = joinStated(post, facts, frame);
  return { ...(value && { value }), diagnostics: [...diagnostics, ...failures.map(of => failed(post, of))] };
}

function aboveText(post: Post, frame: Frame): string {
  return post.stated.length === 0 ? '' : publishedAbove(post, statementsFor(frame));
}

function failed({ file }: Post, { reader, of, why }: Failure): Diagnostic {
  const { name } = reader;
  const [message, help] = sayings[of](name, why);
  return {
    code: 'FL0708',
    severity: 'warning',
    message,
    file,
    span: { start: 0, end: 0 },
    help,
  };
}

const sayings: {
  readonly [O in Failure['of']]: (name: string, why: string) => readonly [message: string, help: string];
} = {
  reader: (name, why) => [
    `the reader \`${name}\` does not count for this post: ${why}`,
    'What it looks for counts as unknown. Mend it and judge the post again, or let a person look.',
  ],
  words: (name, why) => [
    `the reader \`${name}\` is asked nothing: the policy knows none of its words (${why})`,
    'Check how they are written in its `reads`, or add them to the vocabulary of the policy.',
  ],
  'some words': (name, why) => [
    `the reader \`${name}\` is not asked about words that the policy does not know: ${why}`,
    'Check how they are written in its `reads`, or add them to the vocabulary of the policy.',
  ],
  cache: (name, why) => [
    `the cache failed for the reader \`${name}\`, which counts all the same: ${why}`,
    'The reader is asked about the same text again. Mend the cache.',
  ],
};

/** Joins facts that were read, by whomever, with what the post states. */
export function joinStated(post: Post, read: Facts, frame: Omit<Frame, 'reader'>): Result<Facts> {
  const diagnostics: Diagnostic[] = [];
  // To what is spread, older engines add a field ten times as slowly.
  const facts: Joined = Object.assign({}, read as Omit<Facts, 'custom'>);
  if (read.custom) facts.custom = { ...read.custom };
  const { file } = post;
  const statementOf = statementsFor(frame);
  let place: Span;
  const complain: Complain = (code, message, help) => {
    const problem = { code, severity: 'error', message, file, span: place } as const;
    diagnostics.push(help === undefined ? problem : { ...problem, help });
    return undefined;
  };
  for (const field of inOrder(post.stated)) {
    const statement = statementOf(field.name);
    if (statement === undefined) {
      if (publishedIn(field).length > 0 || frame.elsewhere?.has(field.name)) continue;
      diagnostics.push(unknownField(file, field, namesFor(frame)));
      continue;
    }
    place = field.span;
    statement(facts, field.value, complain);
  }
  if (diagnostics.length === 0) return { value: facts, diagnostics };
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return hasErrors(diagnostics) ? { diagnostics } : { value: facts, diagnostics };
}

/** `population` turns the shares of all groups into sizes, stated ones too, so it comes last. */
function inOrder(fields: readonly StatedField[]): readonly StatedField[] {
  return fields.some(isPopulation)
    ? [...fields.filter(field => !isPopulation(field)), ...fields.filter(isPopulation)]
    : fields;
}

function isPopulation({ name }: StatedField): boolean {
  return name === 'population';
}
