// Questions to the worker that judges. Of questions of one kind only the last one counts: who types faster than it is
// answered waits for one answer and not for all of them. A worker that takes too long is ended, and a new one started.
import type { Answered, QuestionSent, QuestionKind, Questions } from '../judging/protocol.ts';

export type Answer<K extends QuestionKind> =
  Questions[K]['answers'] | { readonly kind: 'fault'; readonly says: string };

export interface Asker {
  /** Resolves with the answer, or with undefined where a later question of the kind took its place. */
  readonly ask: <K extends QuestionKind>(
    kind: K,
    asks: Questions[K]['asks'],
  ) => Promise<Answer<K> | undefined>;
}

/** In milliseconds. */
const patience = 20_000;

interface Waiting {
  readonly asked: QuestionSent;
  readonly settle: (answer: Answer<QuestionKind> | undefined) => void;
}

export function createAsker(start: () => Worker): Asker {
  let worker: Worker | undefined;
  let under: Waiting | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const queue: Waiting[] = [];
  let lastId = 0;

  function next(): void {
    under = queue.shift();
    if (!under) return;
    worker ??= started();
    timer = setTimeout(giveUp, patience);
    worker.postMessage(under.asked);
  }

  function started(): Worker {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== under?.asked.id) return;
      settle(data.answer ?? { kind: 'fault', says: data.fault ?? 'it ended without an answer' });
    };
    fresh.onerror = event => {
      fresh.terminate();
      worker = undefined;
      settle({ kind: 'fault', says: event.message || 'the worker ended' });
    };
    return fresh;
  }

  function giveUp(): void {
    worker?.terminate();
    worker = undefined;
    settle({ kind: 'fault', says: `it took longer than ${patience / 1000} seconds` });
  }

  function settle(answer: Answer<QuestionKind>): void {
    clearTimeout(timer);
    const done = under;
    under = undefined;
    done?.settle(answer);
    next();
  }

  return {
    ask: (kind, asks) =>
      new Promise(resolve => {
        const at = queue.findIndex(({ asked }) => asked.kind === kind);
        const [overtaken] = at < 0 ? [] : queue.splice(at, 1);
        overtaken?.settle(undefined);
        queue.push({ asked: { id: ++lastId, kind, asks }, settle: resolve as Waiting['settle'] });
        if (!under) next();
      }),
  };
}
