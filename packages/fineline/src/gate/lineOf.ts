/**
 * A post as the line of JSON that it would be in a file.
 * @throws TypeError for an object that leads back to itself or a BigInt; whatever a getter or a `toJSON` throws.
 */
export function lineOf(post: unknown): string {
  return JSON.stringify(typeof post === 'string' ? { text: post } : post) ?? 'null';
}
