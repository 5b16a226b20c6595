/** Why the text of an imported file is not to be had. */
export type ReadProblem = 'missing' | 'outside' | 'folder' | 'not-text';

/**
 * What the checker asks of the world: the text of the files that a policy imports or takes phrases from. It is asked at
 * most once for each path in one check, and decides itself what lies outside the project.
 */
export interface Host {
  /**
   * Gives the text or the problem at once. A check throws a TypeError where it is given anything else, such as a promise.
   * @param path POSIX path: the importing file's folder joined with what the import says, `..` resolved.
   */
  read(path: string): { readonly text: string } | { readonly problem: ReadProblem };
}
