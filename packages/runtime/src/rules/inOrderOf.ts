/** In code-unit order of a text about each; equal ones as they stood. */
export function inOrderOf<Item>(items: readonly Item[], text: (item: Item) => string): readonly Item[] {
  return items.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}
