/**
 * Which triggers begin with a word, as `openingsOf` tells it, where that was worked out before: when the command line is
 * bundled, `.ci/bundle.mjs` puts it here. To work it out takes longer than all else about a short text.
 */
export const openings: string | undefined = undefined;
