/** `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[], last: 'and' | 'or' = 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function both(items: readonly string[]): string {
  return either(items, 'and');
}
