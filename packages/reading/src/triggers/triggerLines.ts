/**
 * The triggers of all cues, as `triggerLinesOf` tells them, where that was worked out before: when the command line is bundled,
 * `.ci/bundle.mjs` puts it here. So no cue is made before a text has its words.
 */
export const triggerLines: string | undefined = undefined;
