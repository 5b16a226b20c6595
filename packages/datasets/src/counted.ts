/** A number with what it counts: `1 row`, `1,200 rows`. */
export function counted(count: number, what: string): string {
  const written = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${written} ${what}${count === 1 ? '' : 's'}`;
}
