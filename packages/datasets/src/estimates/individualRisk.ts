/**
 * The risk that somebody in a sample is found by what is known of them, where only an estimate is known of how many like
 * them there are in the population: the mean of 1/F, with F distributed as a negative binomial given the `sampled` rows.
 * L. Franconi and S. Polettini, "Individual risk estimation in μ-ARGUS: a review" (2004), after Benedetti and Franconi.
 *
 * @param sampled how many rows of the sample are alike, one or more.
 * @param population how many people they stand for: the sum of their weights, no fewer than `sampled`.
 * @param method `exact`, or for more than two rows the approximation that sdcMicro and μ-ARGUS make.
 * @returns a share from 0 to 1.
 */
export function individualRisk(
  sampled: number,
  population: number,
  method: 'exact' | 'approximate' = 'approximate',
): number {
  const part = sampled / population;
  if (part >= 1) return 1 / sampled;
  const odds = part / (1 - part);
  if (sampled === 1) return -odds * Math.log(part);
  if (sampled === 2) return odds + odds * odds * Math.log(part);
  if (method === 'approximate') return part / (sampled - (1 - part));
  return meanOfInverse(sampled, part);
}

/**
 * The integral of (p t / (1 - (1 - p) t))^f / t over t from 0 to 1, which is that mean. With u = p t / (1 - (1 - p) t) it is that
 * of u^(f - 1) p / (p + (1 - p) u), a series in falling powers that adds numbers of one sign only.
 */
function meanOfInverse(sampled: number, part: number): number {
  // 1 / (p + q u) = sum of q^i (1 - u)^i, and u^(f - 1) (1 - u)^i integrates to a beta function.
  let term = 1 / sampled;
  let sum = 0;
  for (let at = 1; term > sum * 1e-16; at++) {
    sum += term;
    term *= ((1 - part) * at) / (sampled + at);
  }
  return part * sum;
}
