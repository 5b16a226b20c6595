export { createChecker, createCheckers, type Checker } from './createChecker.ts';
export { judgeOnItsDay, type JudgedOnItsDay } from './judgeOnItsDay.ts';
export { publicationDay, type PublicationDay } from './publicationDay.ts';
