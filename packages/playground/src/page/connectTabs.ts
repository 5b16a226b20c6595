import { tabs, type Tab } from '../state/pageState.ts';
import type { Store } from '../state/store.ts';
import { part } from './part.ts';

/** The tabs: one of them is in the order of Tab, the arrow keys go from one to the next. */
export function connectTabs(store: Store): void {
  for (const [at, tab] of tabs.entries()) {
    const button = part(`tab-${tab}`);
    button.addEventListener('click', () => store.change({ tab }));
    button.addEventListener('keydown', event => {
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const chosen = tabs.at(next % tabs.length)!;
      store.change({ tab: chosen });
      part(`tab-${chosen}`).focus();
    });
  }
  show(store.get().tab);
  store.onChange(({ tab }, before) => {
    if (tab !== before.tab) show(tab);
  });
}

function show(chosen: Tab): void {
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    const button = part(`tab-${tab}`);
    button.setAttribute('aria-selected', String(isChosen));
    button.tabIndex = isChosen ? 0 : -1;
    part(`panel-${tab}`).hidden = !isChosen;
  }
  document.body.dataset['tab'] = chosen;
}
