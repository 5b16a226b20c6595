import { starterPolicy } from './starterPolicy.ts';
import { draftPost, finePost } from './starterPosts.ts';
import { starterReadme } from './starterReadme.ts';
import { starterWorkflow } from './starterWorkflow.ts';

/** The texts that a new project starts with, by path, in the order in which people read them. */
export const starterFiles: ReadonlyMap<string, string> = new Map([
  ['policy.disclosure', starterPolicy],
  ['drafts/summer.md', draftPost],
  ['posts/summer.md', finePost],
  ['.github/workflows/disclosure.yml', starterWorkflow],
  // A folder that is in use has a README already.
  ['DISCLOSURE.md', starterReadme],
]);
