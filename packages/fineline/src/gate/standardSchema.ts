import type { Effect } from '@fineline/ruleset';
import { failsGate, type Finding } from '@fineline/runtime';
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

/** A gate as a validator: a post that passes is the value, as it was judged; findings that stop it are the issues, each at what shows it, and what is wrong with a field is one there. */
export function standardSchema(
  ask: (post: GatePost | string) => AnsweredPost,
  stops: Effect,
): StandardSchema<GatePost> {
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
          .filter(finding => failsGate({ verdict: decision!.verdict, findings: [finding] }, stops))
          .map(finding => ({ message: inWords(finding), path: placeOf(finding, judged) }));
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

function inWords({ rule, message, suggest }: Finding): string {
  return `${rule}: ${message}${suggest === undefined ? '' : `. ${suggest}`}`;
}

/** The text where its words show it, else the field that states it or could; none where the post has no such field. */
function placeOf({ evidence, missing, facts }: Finding, post: unknown): readonly string[] {
  if (evidence.some(({ span }) => span !== undefined)) return ['text'];
  if (typeof post !== 'object' || post === null) return [];
  const about = missing.length > 0 ? missing : facts.map(({ fact }) => fact);
  const field = about
    .map(fact => fact.replace(/^cohort(\..*)?$/, 'cohorts'))
    .find(name => Object.hasOwn(post, name));
  return field === undefined ? [] : [field];
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
