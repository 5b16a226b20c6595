/**
 * What the lists say of each of their words, as `listingsOf` tells it, where that was worked out before: when the command line
 * is bundled, `.ci/bundle.mjs` puts it here. To make sets of all lists takes longer than to read a short text.
 */
export const listings: string | undefined = undefined;
