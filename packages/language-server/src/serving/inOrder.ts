// What the protocol says of the order of messages, and of those that lack what they are about. A request that may not be
// answered is handed on as another one, which is refused with the protocol's own number and a reason in words; of a notification
// the editor's log is told.
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

/** Something that the params of a message have to hold. */
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

/** What a notification says of the document that it names. */
const ofDocument = (name: string, isRight: (value: unknown) => boolean): Part => ({
  name: `textDocument.${name}`,
  isThere: params => isRight(objectOf(params['textDocument'])[name]),
});
const version = ofDocument('version', Number.isInteger);
const isChange = (value: unknown): boolean => {
  const change = objectOf(value);
  return typeof change['text'] === 'string' && (change['range'] === undefined || range.isThere(change));
};
const changes: Part = {
  name: 'contentChanges',
  isThere: ({ contentChanges }) => Array.isArray(contentChanges) && contentChanges.every(isChange),
};

/** Of messages about a file, what they hold besides it. */
const besides: ReadonlyMap<string, readonly Part[]> = new Map<string, readonly Part[]>([
  ...['completion', 'hover', 'definition', 'prepareRename'].map(name => [name, [position]] as const),
  ['references', [position, object('context')]],
  ['rename', [position, text('newName')]],
  ['codeAction', [range, object('context')]],
  ['inlayHint', [range]],
  ...['documentSymbol', 'foldingRange', 'formatting', 'semanticTokens/full', 'codeLens', 'diagnostic'].map(
    name => [name, []] as const,
  ),
  ['didOpen', [ofDocument('text', value => typeof value === 'string')]],
  ['didChange', [version, changes]],
  ['didSave', []],
  ['didClose', []],
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
  const parts = besides.get(method.slice(aboutFiles.length));
  // What nobody answers is refused as that.
  return parts ? [documentPart, ...parts] : [];
}

/** What a message lacks, in words. */
function missingFrom(method: string, params: unknown): string | undefined {
  const missing = partsOf(method).find(({ isThere }) => !isThere(objectOf(params)));
  return missing && `\`${missing.name}\` is missing from its params`;
}

/** Why a message is refused. */
interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** What messages that are refused go by on their way. */
const refused = 'fineline/refused';

/** Answers what `messagesInOrder` refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, ({ code, reason }: Refusal) => {
    throw new ResponseError(code, reason);
  });
  connection.onNotification(refused, ({ reason }: Refusal) => connection.console.warn(reason));
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
    const missing = missingFrom(method, params);
    return missing === undefined ? undefined : { code: ErrorCodes.InvalidParams, reason: missing };
  };
  const heard = (message: NotificationMessage, next: Next): ReturnType<Next> => {
    const { method, params } = message;
    if (method === 'exit') return next(message);
    if (state !== 'begun') return undefined;
    const missing = missingFrom(method, params);
    if (missing === undefined) return next(message);
    const refusal: Refusal = { code: ErrorCodes.InvalidParams, reason: `\`${method}\`: ${missing}` };
    return next({ ...message, method: refused, params: refusal } as Message);
  };

  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { id, method, params } = message as Partial<RequestMessage & NotificationMessage>;
        if (method === undefined) return next(message);
        if (id === undefined) return heard(message as NotificationMessage, next);
        const refusal = refusalOf(method, params);
        if (refusal) return next({ ...message, method: refused, params: refusal } as Message);
        if (method === 'initialize') state = 'begun';
        if (method === 'shutdown') state = 'over';
        return next(message);
      },
    },
  };
}
