import type { Law } from '../types/program.ts';
import { allowedWordsAreNotBanned } from './allowedWordsAreNotBanned.ts';
import { blocksHoldClauses } from './blocksHoldClauses.ts';
import { childrenEndWithTheirParents } from './childrenEndWithTheirParents.ts';
import { childWordsLoosenNothing } from './childWordsLoosenNothing.ts';
import { claimsOnlyHelp } from './claimsOnlyHelp.ts';
import { daysAreInOrder } from './daysAreInOrder.ts';
import { familiesAgreeOnNames } from './familiesAgreeOnNames.ts';
import { hidingNeverHelps } from './hidingNeverHelps.ts';
import { idsAreUnique } from './idsAreUnique.ts';
import { nothingStandsTwice } from './nothingStandsTwice.ts';
import { nothingWithdrawnIsUsed } from './nothingWithdrawnIsUsed.ts';
import { numbersInBecauseAreTheClauses } from './numbersInBecauseAreTheClauses.ts';
import { policiesExtendInNoCircle } from './policiesExtendInNoCircle.ts';
import { rulesEndWithTheirPolicy } from './rulesEndWithTheirPolicy.ts';
import { somethingIsLeftToAllow } from './somethingIsLeftToAllow.ts';
import { usedWordsAreNoticed } from './usedWordsAreNoticed.ts';
import { waiversStayAtHome } from './waiversStayAtHome.ts';
import { waiversWaiveSomething } from './waiversWaiveSomething.ts';
import { wordsLieInNoCircle } from './wordsLieInNoCircle.ts';

/** Every law that a program of known names and types must keep: errors first, then what only earns a warning. */
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
  familiesAgreeOnNames,
  blocksHoldClauses,
  allowedWordsAreNotBanned,
  childrenEndWithTheirParents,
  rulesEndWithTheirPolicy,
  nothingStandsTwice,
  nothingWithdrawnIsUsed,
  numbersInBecauseAreTheClauses,
  usedWordsAreNoticed,
  waiversWaiveSomething,
];
