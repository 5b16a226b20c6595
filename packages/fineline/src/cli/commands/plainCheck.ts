import type { CheckOptions } from './prepareCheck.ts';

/** What holds for a check without any option. */
export const plainCheck: CheckOptions = { format: [], failOn: 'review', rewrites: true };
