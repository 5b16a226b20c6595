import type { FileNode } from '@fineline/language';

/** Whether two files say the same: their trees but for places, and their comments in order. */
export function sameTree(a: FileNode, b: FileNode): boolean {
  return isSame(a.declarations, b.declarations) && isSame(a.comments.map(saying), b.comments.map(saying));
}

function saying({ text }: { readonly text: string }): string {
  return text.trimEnd();
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isTree(a) || !isTree(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => key === 'span' || (Object.hasOwn(b, key) && isSame(a[key], b[key])));
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
