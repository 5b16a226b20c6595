/** A number with commas between thousands, whatever the machine's locale: 2,500,000. */
export function withCommas(value: number): string {
  if (value < 0) return `-${withCommas(-value)}`;
  let text = String(value);
  // Below a thousand there are none; from 1e21 on a number is written with an exponent.
  if (value < 1000 || value >= 1e21) return text;
  for (let at = text.split('.')[0]!.length - 3; at > 0; at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}
