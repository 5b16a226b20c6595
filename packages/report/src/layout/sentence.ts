/** A message with a period, unless it ends in a sign that ends a sentence. */
export function sentence(text: string): string {
  return /[.?!]["”’]?$/.test(text) ? text : `${text}.`;
}
