import type { Host } from '@fineline/language';

/** A policy file as the editor has it, and where the files that it imports are. */
export interface Source {
  /** Its name, relative to the project. */
  readonly file: string;
  readonly text: string;
  readonly host: Host;
}
