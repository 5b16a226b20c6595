// The page in one view: a store, two workers, and what listens to it.
import { createAsker } from '../asking/createAsker.ts';
import { createLanguageClient } from '../asking/createLanguageClient.ts';
import { readShareLink } from '../share/readShareLink.ts';
import { gallery } from '../state/gallery.ts';
import type { PageState } from '../state/pageState.ts';
import { shownAs } from '../state/shownModule.ts';
import { createStore, type Store } from '../state/store.ts';
import { withModules } from '../state/withModules.ts';
import { startWorker } from '../workers/startWorker.ts';
import { createAnnouncer } from './createAnnouncer.ts';
import { beforeFile, connectComparePanel } from './comparePanel.ts';
import { connectGallery } from './connectGallery.ts';
import { connectNotice, notice } from './notice.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';
import { connectPolicyPane } from './policyPane.ts';
import { connectPostPanel } from './connectPostPanel.ts';
import { connectReadingPane } from './connectReadingPane.ts';
import { connectShareDialog } from './connectShareDialog.ts';
import { connectTablePanel } from './connectTablePanel.ts';
import { connectTabs } from './connectTabs.ts';
import { connectTestsPanel } from './connectTestsPanel.ts';

/** An empty page, over which the first sample of each kind is put. */
const empty: PageState = {
  files: [{ name: 'policy.disclosure', text: '' }],
  policy: '',
  before: [{ name: 'policy.disclosure', text: '' }],
  post: { text: '', channel: '', stated: '' },
  table: '',
  date: new Date().toISOString().slice(0, 10),
  tab: 'post',
};

const store = createStore({ ...empty, ...gallery.policies[0]?.shows, ...gallery.posts[0]?.shows });
connectNotice();
void takeLink(store).then(() => start(store));
addEventListener('hashchange', () => void takeLink(store));

/** Shows what the address asks for, or says why it cannot. */
async function takeLink({ change }: Store): Promise<void> {
  const shared = await readShareLink(location.hash);
  if (shared === undefined) return;
  if ('problem' in shared)
    notice(`The link that brought you here cannot be read: ${shared.problem}. Nothing of it is shown.`);
  else change({ policy: '', ...(shared.files && { before: shared.files }), ...shared });
}

function start(store: Store): void {
  const announce = createAnnouncer();
  const client = createLanguageClient(startWorker('language'));
  const asker = createAsker(() => startWorker('judging'));
  const hold = ({ files, before, tab }: PageState): void =>
    client.hold([
      ...withModules(files),
      ...(tab === 'compare' ? [{ name: beforeFile, text: before[0]!.text }] : []),
    ]);
  hold(store.get());
  store.onChange(hold);
  client.onMessage(notice);

  const pane = connectPolicyPane(store, client, announce);
  const places = new Map<string, { file: string; from: number; to: number }>();
  const page: Page = {
    ...{ store, client, asker, announce },
    goToRule(rule) {
      const place = places.get(rule);
      if (place) pane.goTo(place.file, place.from, place.to);
      else announce('This rule stands in no file of this page.');
    },
  };
  connectTabs(store);
  connectReadingPane(page, map => {
    places.clear();
    for (const { id, file, span } of map.rules)
      places.set(id, { file: shownAs(file), from: span.start, to: span.end });
  });
  connectPostPanel(page);
  connectTablePanel(page);
  connectComparePanel(page);
  connectTestsPanel(page, pane);
  connectGallery(store, announce);
  connectShareDialog(store, announce);
  connectDate(store);
  connectLicences();
  for (const [link, target] of [
    ['skip-work', 'work'],
    ['skip-policy', 'policy'],
    ['to-policy', 'policy'],
  ] as const)
    part(link).addEventListener('click', () => part(target).focus());
  document.body.dataset['ready'] = 'yes';
}

function connectLicences(): void {
  const licences = part<HTMLDialogElement>('licences');
  part('open-licences').addEventListener('click', () => licences.showModal());
  part('close-licences').addEventListener('click', () => licences.close());
}

function connectDate({ get, change, onChange }: Store): void {
  const date = part<HTMLInputElement>('date');
  date.value = get().date;
  date.addEventListener('change', () => {
    if (date.value !== '') change({ date: date.value });
  });
  onChange(({ date: now }) => {
    if (date.value !== now) date.value = now;
  });
}
