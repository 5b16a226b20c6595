import type { Host } from '@fineline/language';
import type { Day } from '@fineline/ruleset';
import type { Earlier } from '../features/changesSince.ts';

/** What the server asks of the machine that it runs on. */
export interface World {
  /** Today, in UTC. */
  readonly today: () => Day;
  /** Does some work when the author pauses. */
  readonly later: (work: () => void) => void;
  /** Does some work as soon as nothing else waits; where absent, what takes long is done in one go. */
  readonly soon?: (work: () => void) => void;
  /** The project in a folder, which the editor names by its URI; undefined where it opened none. */
  readonly project: (folder: string | undefined) => Project;
}

/** The policy files that belong together, as they are saved. */
export interface Project {
  /** The name of a file, relative to the project where it lies in it. */
  readonly fileOf: (uri: string) => string;
  /** Where a file lies; undefined for a built-in module. */
  readonly uriOf: (file: string) => string | undefined;
  /** What a file may import. */
  readonly hostOf: (file: string) => Host;
  /** Every policy file of the project. */
  readonly policies: () => readonly string[];
  /** The project as it was at a branch, a tag or a commit; absent where nobody keeps that, as in a page. */
  readonly earlier?: (name: string) => Earlier | undefined;
}
