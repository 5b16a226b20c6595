// What is answered where nothing is judged: problem details (RFC 9457) that say what is wrong, where, and the way out.
import { placeDiagnostics } from '@fineline/report';
import { codes, type Code, type Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { lineOfItem, type Item } from './items.ts';
import { routes } from './routes.ts';

/** A problem as it is sent, `application/problem+json`. */
export interface Problem {
  /** The address of the page about the code, below that of the service. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: Code;
  /** What is wrong here; of several posts that cannot be judged, with the first. */
  readonly detail: string;
  /** The way out. */
  readonly help?: string;
  /** The decisions on the other posts of a list. */
  readonly decisions?: readonly Decision[];
  readonly diagnostics?: readonly PlacedDiagnostic[];
}

export type PlacedDiagnostic = ReturnType<typeof placeDiagnostics>[number];

const allowed = '`/openapi.json` says what is asked how.';
const again = 'Wait as long as the header `retry-after` says, and ask again.';

/** What can be wrong with a request, apart from its posts. */
export type ProblemKind =
  | 'unknown-address'
  | 'unknown-code'
  | 'wrong-method'
  | 'unknown-query'
  | 'unknown-policy'
  | 'unknown-type'
  | 'unknown-type-in-words'
  | 'encoded-body'
  | 'too-large'
  | 'too-many'
  | 'headers-too-large'
  | 'not-http'
  | 'bad-request'
  | 'no-host'
  | 'no-tunnel'
  | 'too-slow'
  | 'late'
  | 'starting'
  | 'ending'
  | 'busy'
  | 'bug';

const kinds: {
  readonly [K in ProblemKind]: readonly [code: Code, status: number, detail: string, help: string];
} = {
  'unknown-address': [
    'FL1001',
    404,
    'there is nothing at this address',
    '`/openapi.json` lists what there is.',
  ],
  'unknown-code': ['FL1001', 404, 'there is no such code', 'A code is written like `FL0705`.'],
  'wrong-method': [
    'FL1002',
    405,
    'this address does not take this method',
    'The header `allow` names those it takes.',
  ],
  'unknown-query': [
    'FL1003',
    400,
    'this query is not known',
    'There are `policy=NAME` and `rewrites=no`, each once.',
  ],
  'unknown-policy': [
    'FL1004',
    404,
    'no policy of this name is in force',
    '`/v1/policies` lists those that are.',
  ],
  'unknown-type': [
    'FL1005',
    415,
    'this kind of body is not read',
    'Send `application/json`, `application/x-ndjson`, `text/markdown` or `text/plain`, in UTF-8.',
  ],
  'unknown-type-in-words': [
    'FL1005',
    415,
    'this kind of body is not answered in sentences',
    'Send `application/json`, `text/markdown` or `text/plain`, in UTF-8, or lines to `/v1/check`.',
  ],
  'encoded-body': [
    'FL1005',
    415,
    'the body is compressed or encoded',
    'Send it as it is, without `content-encoding`.',
  ],
  'too-large': ['FL1006', 413, 'the body is too large', 'Send fewer posts at a time, or a shorter one.'],
  'too-many': ['FL1006', 413, 'the list is too long', 'Send the posts as lines, `application/x-ndjson`.'],
  'headers-too-large': ['FL1006', 431, 'the headers are too large', 'Send fewer of them.'],
  'not-http': ['FL1007', 400, 'this is no HTTP request that can be read', allowed],
  'no-tunnel': [
    'FL1002',
    405,
    'nothing is passed on to another host',
    '`/openapi.json` lists what may be asked.',
  ],
  'no-host': ['FL1007', 400, 'the request names no host', 'Send a header `host`.'],
  'bad-request': ['FL1007', 400, 'the request cannot be read', allowed],
  'too-slow': ['FL1008', 408, 'the request did not come in time', 'Send it again.'],
  late: [
    'FL1008',
    503,
    'the answer took too long',
    'Send fewer posts at a time. With `?rewrites=no` each takes a fraction of the time; a reader that hangs takes all of it, whatever is sent.',
  ],
  starting: ['FL1009', 503, 'the service has no rules yet', again],
  ending: ['FL1009', 503, 'the service is ending', again],
  busy: ['FL1009', 503, 'as much is asked as can be answered', again],
  bug: ['FL1010', 500, 'something went wrong here', 'Please report it, with the request id.'],
};

/** All statuses that a problem can have. */
export const problemStatuses: ReadonlySet<number> = new Set([
  422,
  ...Object.values(kinds).map(([, status]) => status),
]);

/** Something of the request as it may be said again: a name; what a post may be that was put in the wrong place is not. */
export function named(it: string): string | undefined {
  return /^[a-z][\w=-]{0,39}$/i.test(it) ? `\`${it}\`` : undefined;
}

/** A problem with the request; `about` names what it is about, or its bound. */
export function problemOf(kind: ProblemKind, about?: string): Problem {
  const [code, status, detail, help] = kinds[kind];
  return { ...kindOf(code, status), detail: about === undefined ? detail : `${detail}: ${about}`, help };
}

/** A problem with posts: what is wrong with each of them, and the decisions on the others. */
export function problemOfPosts(
  diagnostics: readonly PlacedDiagnostic[],
  decisions: readonly Decision[],
): Problem {
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]!;
  const unreadable = first.code === 'FL0705' || first.code === 'FL0903';
  return {
    ...kindOf(first.code, unreadable && decisions.length === 0 ? 400 : 422),
    detail: first.message,
    ...(first.help !== undefined && { help: first.help }),
    ...(decisions.length > 0 && { decisions }),
    diagnostics,
  };
}

function kindOf(code: Code, status: number): Pick<Problem, 'type' | 'title' | 'status' | 'code'> {
  return { type: routes.code.url.replace(':code', code), title: codes[code], status, code };
}

/** Diagnostics of a post with their places in the body. */
export function placedIn(item: Item, diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[] {
  const sources = new Map(diagnostics.map(({ file }) => [file, item.source]));
  return placeDiagnostics(diagnostics, sources).map(placed => ({
    ...placed,
    line: lineOfItem(item, placed.line),
  }));
}

/** A mistake in the body as a whole. */
export function bodyProblem(code: Code, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, file: '-', span: { start: 0, end: 0 }, help };
}
