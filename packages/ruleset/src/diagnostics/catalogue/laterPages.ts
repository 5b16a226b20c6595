import type { PagesOf } from './page.ts';

/** What the language has and this version does not carry out yet. */
export const laterPages: PagesOf<'06'> = {
  FL0601: {
    why: 'The language has this, but this version of Fineline cannot carry it out yet. It is refused rather than passed over, since a rule that is quietly skipped protects nobody. Leave it out for now, or use a later version.',
  },
};
