import type { GateAnswer, GatePost } from './gateAnswer.ts';
import { complain } from './complain.ts';
import { lineOf } from './lineOf.ts';

/** The part of Standard Schema (version 1, https://standardschema.dev) that a validator gives. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'fineline';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output };
  };
}

export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** "denied by public-posts/floor: 53 people are fewer than 1,000 people". */
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** An answer, and the very post that it is about. */
export interface AnsweredPost {
  readonly judged: GatePost | string;
  readonly answer: GateAnswer;
}

/** A gate as a validator: a post that passes is the value, as it was judged; findings that stop it are the issues, each at `text`, and what is wrong with a field is one there. */
export function standardSchema(ask: (post: GatePost | string) => AnsweredPost): StandardSchema<GatePost> {
  return {
    '~standard': {
      version: 1,
      vendor: 'fineline',
      validate(value) {
        const { judged, answer } = ask(value as GatePost);
        const { passes, decision, problems } = answer;
        // There is no place for it in what such a validator gives.
        if ('failure' in answer) complain(answer.failure);
        if (passes) return { value: judged as GatePost };
        const found = (decision?.findings ?? [])
          .filter(({ countsAs }) => countsAs !== 'allow')
          .map(({ rule, message, suggest }) => ({
            message: `${rule}: ${message}${suggest === undefined ? '' : `. ${suggest}`}`,
            path: ['text'],
          }));
        const wrong = problems
          .filter(({ severity }) => severity === 'error')
          .map(({ message, span }) => ({ message, path: fieldAt(span.start, judged) }));
        const issues = [...wrong, ...found];
        return {
          issues:
            issues.length > 0 ? issues : [{ message: decision?.reason ?? whyUndecided(answer), path: [] }],
        };
      },
    },
  };
}

function whyUndecided(answer: GateAnswer): string {
  return 'failure' in answer ? 'not decided: `today` gave no day' : 'not decided';
}

/** The field that begins there in the line that was read; none where it is the post as a whole. */
function fieldAt(start: number, post: unknown): readonly string[] {
  if (start === 0) return [];
  const [written] = /^"(?:[^"\\]|\\.)*"(?=:)/.exec(lineOf(post).slice(start)) ?? [];
  return written === undefined ? [] : [String(JSON.parse(written))];
}
