import type { Code } from '../codes.ts';
import { casePages } from './casePages.ts';
import { clashPages } from './clashPages.ts';
import { filePages } from './filePages.ts';
import { idlePages } from './idlePages.ts';
import { laterPages } from './laterPages.ts';
import { namePages } from './namePages.ts';
import type { Page } from './page.ts';
import { postPages } from './postPages.ts';
import { servicePages } from './servicePages.ts';
import { typePages } from './typePages.ts';
import { writingPages } from './writingPages.ts';

/** A page for every code, in the order of the codes. */
export const catalogue: { readonly [C in Code]: Page } = {
  ...writingPages,
  ...namePages,
  ...typePages,
  ...clashPages,
  ...idlePages,
  ...laterPages,
  ...postPages,
  ...casePages,
  ...filePages,
  ...servicePages,
};
