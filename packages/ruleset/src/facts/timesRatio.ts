/**
 * `value` × `above` ÷ `below`, for whole numbers above 0: the number nearest to what its decimal digits come to. They
 * stand for the written number as long as that has no more than 15 digits. Multiplied as it is, 1.4 × 24 is less than 33.6.
 */
export function timesRatio(value: number, above: number, below: number): number {
  if (above === below || !Number.isFinite(value)) return value;
  const product = value * above;
  // Whole numbers are multiplied without loss, and one division is rounded once.
  if (Number.isSafeInteger(value) && Number.isSafeInteger(product)) return product / below;
  const [decimal = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = BigInt(whole + fraction) * BigInt(above) * spare;
  return Number(`${digits / BigInt(below)}e${Number(exponent) - fraction.length - spareDigits}`);
}

/** So many digits behind the last one that no quotient of two numbers comes nearer to the middle between two others. */
const spareDigits = 60;
const spare = 10n ** BigInt(spareDigits);
