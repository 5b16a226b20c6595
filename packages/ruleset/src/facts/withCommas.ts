/** A number with commas between thousands, whatever the machine's locale: 2,500,000. */
export function withCommas(value: number): string {
  let text = String(value);
  // They stand before the point, or the exponent, alone.
  for (let at = text.search(/[^-\d]|$/) - 3; at > Number(value < 0); at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}
