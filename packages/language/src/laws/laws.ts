import type { Law } from '../program.ts';
import { childWordsLoosenNothing } from './childWordsLoosenNothing.ts';
import { claimsOnlyHelp } from './claimsOnlyHelp.ts';
import { daysAreInOrder } from './daysAreInOrder.ts';
import { hidingNeverHelps } from './hidingNeverHelps.ts';
import { idsAreUnique } from './idsAreUnique.ts';
import { policiesExtendInNoCircle } from './policiesExtendInNoCircle.ts';
import { somethingIsLeftToAllow } from './somethingIsLeftToAllow.ts';
import { waiversStayAtHome } from './waiversStayAtHome.ts';
import { wordsLieInNoCircle } from './wordsLieInNoCircle.ts';

/** Every law that a program of known names and types must keep. None depends on another. */
export const laws: readonly Law[] = [
  policiesExtendInNoCircle,
  wordsLieInNoCircle,
  idsAreUnique,
  daysAreInOrder,
  somethingIsLeftToAllow,
  claimsOnlyHelp,
  hidingNeverHelps,
  waiversStayAtHome,
  childWordsLoosenNothing,
];
