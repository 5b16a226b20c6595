export { createChecker, type Checker } from './createChecker.ts';
export { publicationDay, type PublicationDay } from './publicationDay.ts';
