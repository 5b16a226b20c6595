import type { Diagnostic, Result, Span } from '@fineline/ruleset';
import type { Post, StatedField } from './post.ts';

/** Where a post comes from, for its id and for what is said of it. */
export interface Origin {
  readonly file: string;
  /** Its line where each holds one. Where it has no id of its own, it goes by the file and this, or the next. */
  readonly line?: number;
  /** Its place in a list of posts, from 0. */
  readonly at?: number;
  /** The stretch to point at where the post as a whole is meant. */
  readonly place: Span;
}

/** A text that stands in the file letter by letter. */
export interface Body {
  readonly text: string;
  readonly start: number;
}

/** The longest text that is read, in UTF-16 units. */
const longest = 1_000_000;

/**
 * A post from its fields and, in a text file, what follows them. `id` and `text` are taken out of the fields. `within` is what
 * is stated twice in a value of theirs.
 */
export function postFromFields(
  origin: Origin,
  fields: readonly StatedField[],
  body?: Body,
  within: readonly Pick<StatedField, 'name' | 'span'>[] = [],
): Result<Post> {
  const seen = new Set<string>();
  const twice = fields.filter(({ name }) => seen.size === seen.add(name).size);
  const problems = [...twice, ...within].map(({ name, span }) =>
    errorIn(origin, 'FL0702', `\`${name}\` is stated twice`, span, 'Keep one of them.'),
  );
  return postFromDistinct(origin, fields, body, problems);
}

/** The same for fields of which none is stated twice, beside what is wrong with them already. */
export function postFromDistinct(
  origin: Origin,
  fields: readonly StatedField[],
  body?: Body,
  problems: readonly Diagnostic[] = [],
): Result<Post> {
  const diagnostics = [...problems];
  const error = (code: Diagnostic['code'], message: string, span: Span, help?: string): void => {
    diagnostics.push(errorIn(origin, code, message, span, help));
  };
  let id: StatedField | undefined;
  let stated: StatedField | undefined;
  const beside: StatedField[] = [];
  for (const field of fields) {
    if (field.name === 'id') id ??= field;
    else if (field.name === 'text') stated ??= field;
    else beside.push(field);
  }
  const ownId = typeof id?.value === 'number' ? String(id.value) : id?.value;
  if (id !== undefined && (typeof ownId !== 'string' || ownId === '')) {
    error('FL0702', '`id` wants a short text or a number', id.span);
  } else if (typeof id?.value === 'number' && Math.abs(id.value) > Number.MAX_SAFE_INTEGER) {
    // Rounded, two of them may be one.
    error('FL0702', '`id` is a number of more digits than are kept', id.span, 'Put it in quotes.');
  }
  const written = body?.text ?? '';
  if (stated !== undefined && written !== '') {
    error(
      'FL0702',
      'the text is given twice, as `text` and below the front matter',
      stated.span,
      'Keep one of them.',
    );
  } else if (stated !== undefined && typeof stated.value !== 'string') {
    error('FL0706', '`text` wants a text', stated.span, 'Put the text of the post in quotes.');
  }
  const text = written === '' && typeof stated?.value === 'string' ? stated.value : written;
  // A picture is posted with an empty text, and what is unread is unknown; a file that says nothing at all is a mistake.
  const empty = body === undefined ? stated === undefined : written.trim() === '' && fields.length === 0;
  if (empty) {
    const help =
      body === undefined
        ? 'Give it a `text`; that of a picture alone is `""`.'
        : 'Write the text of the post into it; a picture alone has front matter, such as `channel: social`.';
    const hasFacts = beside.some(({ name }) => name === 'facts');
    const elsewhere = hasFacts ? ', and by `facts` alone `fineline serve` judges, nothing else' : '';
    error('FL0706', `the post has no text${elsewhere}`, origin.place, help);
  }
  if (text.length > longest) {
    error('FL0707', `the post is longer than ${longest} characters`, origin.place, 'Judge it in parts.');
  }
  if (diagnostics.length > 0) return { diagnostics };
  const { file, line, at } = origin;
  const place = line !== undefined ? `:${line}` : at !== undefined ? `[${at}]` : '';
  const own = typeof ownId === 'string' ? ownId : `${file}${place}`;
  const post: Post =
    body !== undefined && written !== ''
      ? { id: own, file, text, stated: beside, textStart: body.start }
      : { id: own, file, text, stated: beside, ...(line === undefined && { place: origin.place }) };
  return { value: post, diagnostics };
}

function errorIn(
  { file }: Origin,
  code: Diagnostic['code'],
  message: string,
  span: Span,
  help: string | undefined,
): Diagnostic {
  return { code, severity: 'error', message, file, span, ...(help && { help }) };
}
