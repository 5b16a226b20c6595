import type { CheckOptions } from './checkOptions.ts';

/** What holds for a check without any option. */
export const plainCheck: CheckOptions = { format: [], failOn: 'review', rewrites: true };
