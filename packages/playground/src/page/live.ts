// Every panel is worked out anew when what it rests on changed, while it is the one that is looked at.
import type { Answer } from '../asking/createAsker.ts';
import type { QuestionKind, Questions } from '../judging/protocol.ts';
import type { PageState } from '../state/pageState.ts';
import type { Page } from './page.ts';

export interface Live<K extends QuestionKind> {
  readonly kind: K;
  readonly isSeen: (state: PageState) => boolean;
  readonly asks: (state: PageState) => Questions[K]['asks'];
  /** Marked as busy while an answer is waited for. */
  readonly busy: HTMLElement;
  readonly show: (answer: Answer<K>) => void;
}

/** How long nobody types before it is asked, in milliseconds. */
const pause = 90;

/** Asks whenever the answer may have changed. */
export function keepLive<K extends QuestionKind>({ store, asker }: Page, live: Live<K>): void {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const state = store.get();
    if (!live.isSeen(state)) return;
    const asks = live.asks(state);
    const key = JSON.stringify(asks);
    if (key === shown) return;
    shown = key;
    live.busy.setAttribute('aria-busy', 'true');
    const answer = await asker.ask(live.kind, asks);
    if (answer === undefined || key !== shown) return;
    live.busy.setAttribute('aria-busy', 'false');
    live.show(answer);
  };
  store.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  void ask();
}
