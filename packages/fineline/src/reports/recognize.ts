// What a piece of JSON is that somebody wants a report of: told by what stands in it, never by a file's name, and held against
// the published schema before anything is made of it.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DiffReport, PlacedProblem } from '@fineline/report';
import { schemaErrorInWords } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { decisionSchema, diagnosticsSchema, diffSchema, factsSchema } from '../schemas/schemas.generated.ts';

/** `one`: a decision, or an entry of a log, without a document around it. */
export type Recognized =
  | {
      readonly kind: 'decisions';
      readonly decisions: readonly Decision[];
      readonly one: boolean;
      /** What kept something from being judged. */
      readonly errors: readonly PlacedProblem[];
    }
  | { readonly kind: 'entry' }
  | { readonly kind: 'diff'; readonly diff: DiffReport };

/** Why it is nothing that a report can be made of. */
export interface Strange {
  /** A JSON pointer to what is strange; empty for all of it. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

const ajv = new Ajv2020({
  strict: false,
  messages: false,
  schemas: [factsSchema, diagnosticsSchema, decisionSchema, diffSchema],
});
const isDecision = ajv.compile<Decision>({ $ref: `${String(decisionSchema['$id'])}#/$defs/decision` });
let checkOfProblems: ValidateFunction<{ readonly diagnostics: readonly PlacedProblem[] }> | undefined;
let diffCheck: ValidateFunction<DiffReport> | undefined;

/** The way out where nothing better is known. */
export const wayOut =
  'Name what `fineline check --format json` or `jsonl`, `check --log` or `fineline diff --format json` wrote.';

/** Tells what `data` is. */
export function recognize(data: unknown): Recognized | { readonly strange: Strange } {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return strange('this is neither a decision nor a comparison');
  if (!('formatVersion' in data)) return strange(nameOther(data), helpFor(data));
  const { formatVersion } = data;
  if (formatVersion !== 1)
    return strange(
      `this has the format version ${printed(formatVersion)}, and 1 is the one that is read here`,
      'Make the report with the version of Fineline that wrote it, or write it anew with this one.',
      '/formatVersion',
    );
  if ('seq' in data && 'commitment' in data) return { kind: 'entry' };
  if ('decisions' in data) return document(data);
  if ('old' in data && 'new' in data && 'meaning' in data) {
    diffCheck ??= ajv.compile<DiffReport>({ $ref: String(diffSchema['$id']) });
    return diffCheck(data) ? { kind: 'diff', diff: data } : complaint(diffCheck, 'comparison');
  }
  if (!('findings' in data && 'policy' in data)) return strange(nameOther(data), helpFor(data));
  return isDecision(data)
    ? { kind: 'decisions', decisions: [data], one: true, errors: [] }
    : complaint(isDecision, 'decision');
}

/** Whether a decision that was put together is whole. */
export function isWhole(data: unknown): data is Decision {
  return isDecision(data);
}

/** What is said of something that could not be judged, on a line among decisions; undefined where it is none. */
export function problemsIn(data: unknown): readonly PlacedProblem[] | undefined {
  if (typeof data !== 'object' || data === null || !('diagnostics' in data) || 'decisions' in data)
    return undefined;
  return problemsCheck()(data) ? (data.diagnostics as readonly PlacedProblem[]) : undefined;
}

function problemsCheck(): ValidateFunction<{ readonly diagnostics: readonly PlacedProblem[] }> {
  return (checkOfProblems ??= ajv.compile({ $ref: String(diagnosticsSchema['$id']) }));
}

function document(data: {
  readonly decisions: unknown;
  readonly diagnostics?: unknown;
}): Recognized | { readonly strange: Strange } {
  const { decisions, diagnostics } = data;
  const known = ['formatVersion', 'decisions', 'diagnostics'];
  const other = Object.keys(data).find(name => !known.includes(name));
  if (other !== undefined)
    return strange(`\`${other}\` does not belong beside decisions`, wayOut, pointer(other));
  if (!Array.isArray(decisions)) return strange('`decisions` is to be a list', wayOut, '/decisions');
  for (const [at, decision] of decisions.entries())
    if (!isDecision(decision)) return complaint(isDecision, 'decision', `/decisions/${at}`);
  if (diagnostics === undefined) return { kind: 'decisions', decisions, one: false, errors: [] };
  const check = problemsCheck();
  const problems: unknown = { formatVersion: 1, diagnostics };
  if (!check(problems)) return complaint(check, 'list of problems');
  const errors = problems.diagnostics.filter(({ severity }) => severity === 'error');
  return { kind: 'decisions', decisions, one: false, errors };
}

function complaint(
  { errors }: Pick<ValidateFunction, 'errors'>,
  what: string,
  under = '',
): { readonly strange: Strange } {
  const [error] = errors ?? [];
  const words = error && schemaErrorInWords(error);
  const at = error?.instancePath.slice(1).replaceAll('/', '.') ?? '';
  const place = at === '' ? '' : ` at \`${printed(at)}\``;
  return strange(
    `this ${what} is not whole${place}: ${words ?? 'it is not as it was written'}`,
    'It was cut off or changed after it was written: write it anew.',
    under + (error?.instancePath ?? ''),
  );
}

/** What people take for a decision, said by its own name. */
function nameOther(data: object): string {
  if ('diagnostics' in data) return 'these are problems of a policy or a post, and no decisions';
  if (isOfTwoPosts(data)) return 'this is how two posts differ, and no decision';
  if ('policy' in data && 'rules' in data) return 'this is a rule set, and no decision';
  if ('payloadType' in data) return 'this is something signed, and no decision';
  if ('facts' in data) return 'these are the facts of a post, and no decision';
  if ('text' in data) return 'this is a post, and nobody judged it';
  return 'this is neither a decision nor a comparison';
}

/** What `fineline why` wrote. */
function isOfTwoPosts(data: object): boolean {
  return 'one' in data && 'other' in data;
}

function helpFor(data: object): string {
  if (isOfTwoPosts(data)) return wayOut;
  if ('diagnostics' in data) return 'Put them right first; nothing was judged.';
  if ('text' in data || 'facts' in data)
    return 'Judge it first: `fineline check POLICY POSTS --format json | fineline report -`.';
  return wayOut;
}

function strange(message: string, help = wayOut, path = ''): { readonly strange: Strange } {
  return { strange: { path, message, help } };
}

function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
