/** A number with commas between thousands, whatever the machine's locale: 2,500,000. */
export function withCommas(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const [whole = '', decimals] = String(value).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3)
    grouped = `${whole.slice(Math.max(0, end - 3), end)},${grouped}`;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
