// What the protocol says of the order of messages, and of requests that lack what they are about. A request that may not
// be answered is handed on as another one, which is refused with the protocol's own number and a reason in words.
import {
  ErrorCodes,
  ResponseError,
  type Connection,
  type Message,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';
import { requests } from './requests.ts';

type Params = Readonly<Record<string, unknown>>;

/** Something that the params of a request have to hold. */
interface Part {
  readonly name: string;
  readonly isThere: (params: Params) => boolean;
}

const objectOf = (value: unknown): Params =>
  typeof value === 'object' && value !== null ? (value as Params) : {};

const text = (name: string): Part => ({ name, isThere: params => typeof params[name] === 'string' });
const object = (name: string): Part => ({ name, isThere: params => objectOf(params[name]) === params[name] });
const documentPart: Part = {
  name: 'textDocument.uri',
  isThere: params => typeof objectOf(params['textDocument'])['uri'] === 'string',
};
const isPosition = (value: unknown): boolean =>
  [objectOf(value)['line'], objectOf(value)['character']].every(Number.isInteger);
const position: Part = { name: 'position', isThere: params => isPosition(params['position']) };
const range: Part = {
  name: 'range',
  isThere: params => [objectOf(params['range'])['start'], objectOf(params['range'])['end']].every(isPosition),
};

/** Of requests about a file, what they hold besides it. */
const besides: ReadonlyMap<string, readonly Part[]> = new Map<string, readonly Part[]>([
  ...['completion', 'hover', 'definition', 'prepareRename'].map(name => [name, [position]] as const),
  ['references', [position, object('context')]],
  ['rename', [position, text('newName')]],
  ['codeAction', [range, object('context')]],
  ['inlayHint', [range]],
]);
const others: ReadonlyMap<string, readonly Part[]> = new Map([
  ['initialize', [object('capabilities')]],
  ['workspace/symbol', [text('query')]],
  ['workspace/executeCommand', [text('command')]],
  [requests.english, [text('uri')]],
  [requests.page, [text('code')]],
  [requests.tryPost, [text('uri'), text('post')]],
]);

const aboutFiles = 'textDocument/';

function partsOf(method: string): readonly Part[] {
  if (!method.startsWith(aboutFiles)) return others.get(method) ?? [];
  return [documentPart, ...(besides.get(method.slice(aboutFiles.length)) ?? [])];
}

/** Why a request is refused. */
interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** What requests that are refused go by on their way. */
const refused = 'fineline/refused';

/** Answers the requests that `messagesInOrder` refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, ({ code, reason }: Refusal) => {
    throw new ResponseError(code, reason);
  });
}

type Next = (message: Message) => void | Promise<void>;

/**
 * The option for `createConnection` that holds an editor to the order of the protocol: nothing is asked before
 * `initialize`, which comes once, or behind `shutdown`.
 */
export function messagesInOrder(): {
  readonly messageStrategy: {
    readonly handleMessage: (message: Message, next: Next) => ReturnType<Next>;
  };
} {
  let state: 'new' | 'begun' | 'over' = 'new';

  const refusalOf = (method: string, params: unknown): Refusal | undefined => {
    if (state === 'over')
      return { code: ErrorCodes.InvalidRequest, reason: 'nothing is answered after `shutdown`' };
    if (state === 'new' && method !== 'initialize')
      return { code: ErrorCodes.ServerNotInitialized, reason: 'the first request is `initialize`' };
    if (state === 'begun' && method === 'initialize')
      return { code: ErrorCodes.InvalidRequest, reason: '`initialize` is asked for once' };
    const missing = partsOf(method).find(({ isThere }) => !isThere(objectOf(params)));
    return (
      missing && { code: ErrorCodes.InvalidParams, reason: `\`${missing.name}\` is missing from its params` }
    );
  };

  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { id, method, params } = message as Partial<RequestMessage & NotificationMessage>;
        if (method === undefined) return next(message);
        if (id === undefined) return state === 'begun' || method === 'exit' ? next(message) : undefined;
        const refusal = refusalOf(method, params);
        if (refusal) return next({ ...message, method: refused, params: refusal } as Message);
        if (method === 'initialize') state = 'begun';
        if (method === 'shutdown') state = 'over';
        return next(message);
      },
    },
  };
}
