import type { Asker } from '../asking/createAsker.ts';
import type { LanguageClient } from '../asking/createLanguageClient.ts';
import type { Store } from '../state/store.ts';

/** What every part of the page is given. */
export interface Page {
  readonly store: Store;
  readonly asker: Asker;
  readonly client: LanguageClient;
  readonly announce: (text: string) => void;
  /** Shows where a rule stands in the policy; set up by the policy's own part. */
  readonly goToRule: (rule: string) => void;
}
