import type { CheckedFile } from '@fineline/language';
import type { Vocabularies } from '@fineline/ruleset';
import type { Complaints } from '../loading/complaints.ts';

/** Where fields are checked: what the policy knows, and whom to tell. */
export interface Stating extends Complaints {
  readonly vocabularies: Vocabularies;
  /** The quantities that may be named instead of written. */
  readonly quantities: CheckedFile['quantities'];
}
