import type { FileRange, LanguageClient } from '../asking/createLanguageClient.ts';

/** What an editor of policies asks of the page around it. */
export interface LanguageSetting {
  readonly client: LanguageClient;
  /** The file that the editor shows now. */
  readonly file: () => string;
  readonly goTo: (place: FileRange) => void;
  readonly announce: (text: string) => void;
}
