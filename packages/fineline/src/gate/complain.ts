/** Says that a function which the gate was given failed, where no answer can say so. */
export function complain(failure: unknown, named = 'a function that the gate was given'): void {
  console.error(`fineline: ${named} failed:`, failure);
}
