/** The Luby sequence 1 1 2 1 1 2 4 …, from 1 on. */
export function luby(index: number): number {
  let at = index;
  for (;;) {
    const power = 31 - Math.clz32(at + 1);
    if (at + 1 === 1 << power) return 1 << (power - 1);
    at -= (1 << power) - 1;
  }
}
