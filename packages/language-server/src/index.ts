export { complete } from './completion/complete.ts';
export type { Completion } from './completion/completion.ts';
export { changesSince, type Change, type Earlier } from './features/changesSince.ts';
export { colour, type Coloured } from './features/colour.ts';
export { definitionOf } from './features/definitionOf.ts';
export { diagnose } from './features/diagnose.ts';
export { fold, type Fold } from './features/fold.ts';
export { hover, type Hover } from './features/hover.ts';
export { inEnglish, type InEnglish } from './features/inEnglish.ts';
export { inlayHints, type InlayHint } from './features/inlayHints.ts';
export { layOut } from './features/layOut.ts';
export { lenses, type Lens } from './features/lenses.ts';
export { outline, type OutlineItem } from './features/outline.ts';
export { referencesTo, type Reference } from './features/referencesTo.ts';
export type { Edit } from './features/problemAfter.ts';
export { renamable, rename, type Renamed } from './features/rename.ts';
export {
  createPostTrial,
  type PostTrial,
  type Tried,
  type TriedDecision,
  type TriedFinding,
} from './features/tryPost.ts';
export type { Mention, Target } from './names/mention.ts';
export type { Source } from './names/source.ts';
export { messagesInOrder } from './serving/inOrder.ts';
export * from './serving/requests.ts';
export { serve } from './serving/serve.ts';
export type { Project, World } from './serving/world.ts';
