import { resolve } from 'node:path';

/** Names of files, the first of those that say the same path in two ways: `posts/a.md` and `./posts//a.md`. */
export function distinctFiles(names: readonly string[], folder: string): readonly string[] {
  const distinct = new Map<string, string>();
  for (const name of names) {
    // Standard input is no file called so.
    const path = name === '-' ? name : resolve(folder, name);
    if (!distinct.has(path)) distinct.set(path, name);
  }
  return [...distinct.values()];
}
