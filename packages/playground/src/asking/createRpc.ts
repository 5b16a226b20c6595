interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Rpc {
  /** Rejects where the other side refuses. */
  readonly ask: <T>(method: string, params: unknown) => Promise<T>;
  readonly tell: (method: string, params: unknown) => void;
  readonly on: <T>(method: string, listen: (params: T) => void) => void;
}

/** JSON-RPC 2.0 with a worker, each message one object. Whatever the worker asks is answered with nothing. */
export function createRpc(worker: Worker): Rpc {
  const waiting = new Map<
    number,
    { readonly settle: (value: never) => void; readonly fail: (error: Error) => void }
  >();
  const listeners = new Map<string, (params: never) => void>();
  let lastId = 0;
  const send = (message: Message): void => worker.postMessage({ jsonrpc: '2.0', ...message });

  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    const { id, method, params, result, error } = data;
    if (method !== undefined) {
      listeners.get(method)?.(params as never);
      if (id !== undefined) send({ id, result: null });
      return;
    }
    const asked = waiting.get(id as number);
    waiting.delete(id as number);
    if (error) asked?.fail(new Error(error.message));
    else asked?.settle(result as never);
  };

  return {
    ask: (method, params) =>
      new Promise((settle, fail) => {
        const id = ++lastId;
        waiting.set(id, { settle: settle as (value: never) => void, fail });
        send({ id, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    on: (method, listen) => void listeners.set(method, listen as (params: never) => void),
  };
}
