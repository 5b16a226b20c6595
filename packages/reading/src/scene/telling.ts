import type { Group } from '../cohorts/groups/group.ts';

/** How a sentence tells of people. */
export interface Telling {
  readonly group: Group | undefined;
  /** The colon behind which people without a number are called. */
  readonly called: number | undefined;
  /** It tells what whoever reads did, or a habit of people whom nobody counted. */
  readonly isGeneral: boolean;
}
