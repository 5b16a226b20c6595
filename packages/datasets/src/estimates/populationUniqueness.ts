/**
 * The part of a population that nobody else is like, estimated from a sample of it.
 *
 * @param sizes how many rows of the sample are alike, for each group of them.
 * @param fraction the part of the population that the sample is, above 0 and up to 1.
 * @returns a share from 0 to 1; undefined where the model has no answer.
 */
export type PopulationUniqueness = (sizes: readonly number[], fraction: number) => number | undefined;

/**
 * By Bayes' rule from how groups as large as those of the sample would be drawn.
 * L. Zayatz, "Estimation of the number of unique population elements using a sample" (1991).
 */
const zayatz: PopulationUniqueness = (sizes, fraction) => {
  const rows = sum(sizes);
  const population = rows / fraction;
  const uniques = sizes.filter(size => size === 1).length;
  if (uniques === 0) return 0;
  let drawnOnce = 0;
  for (const [size, groups] of counted(sizes)) drawnOnce += groups * onceDrawn(size, rows, population);
  return (uniques * uniques * onceDrawn(1, rows, population)) / drawnOnce / (fraction * population);
};

/** The chance that of `size` in the population exactly one is among the rows drawn. */
function onceDrawn(size: number, rows: number, population: number): number {
  // One of them is drawn, and the others are among those who are not.
  let chance = (size * rows) / population;
  for (let at = 0; at < size - 1; at++) chance *= Math.max(0, population - rows - at) / (population - 1 - at);
  return chance;
}

/**
 * By the Pitman sampling formula, whose two parameters are those that make the sample the likeliest.
 * N. Hoshino, "Applying Pitman's sampling formula to microdata disclosure risk assessment" (2001).
 */
const pitman: PopulationUniqueness = (sizes, fraction) => {
  const rows = sum(sizes);
  const population = rows / fraction;
  const counts = counted(sizes);
  const uniques = counts.get(1) ?? 0;
  if (uniques === 0) return 0;
  const found = likeliest(counts, sizes.length, rows);
  if (!found) return undefined;
  const { theta, alpha } = found;
  const part =
    Math.exp(logGamma(theta + 1) - logGamma(theta + alpha) + alpha * Math.log(population)) / population;
  return part >= 0 && part <= 1 ? part : undefined;
};

/**
 * Pitman's model of small samples, up to a tenth, and Zayatz's of larger ones and where the other has no answer.
 * F. Dankar, K. El Emam, A. Neisa and T. Roffey, "Estimating the re-identification risk of clinical data sets" (2012). Of
 * larger samples they take the lower of two estimates, of which the one by slide negative binomials is not made here.
 */
const dankar: PopulationUniqueness = (sizes, fraction) =>
  (fraction <= 0.1 ? pitman(sizes, fraction) : undefined) ?? zayatz(sizes, fraction);

/** Newton's method, from the estimate by moments of the same paper. */
function likeliest(
  counts: ReadonlyMap<number, number>,
  groups: number,
  rows: number,
): { readonly theta: number; readonly alpha: number } | undefined {
  const [uniques, pairs] = [counts.get(1) ?? 0, counts.get(2) ?? 1];
  const c = (uniques * (uniques - 1)) / pairs;
  let theta =
    (rows * groups * c - uniques * (rows - 1) * (2 * groups + c)) /
    (2 * uniques * groups + uniques * c - rows * c);
  let alpha = (theta * (uniques - rows) + (rows - 1) * uniques) / (rows * groups);
  for (let round = 0; round < 300; round++) {
    let [byTheta, byAlpha, thetaTwice, both, alphaTwice] = [0, 0, 0, 0, 0];
    for (let at = 1; at < groups; at++) {
      const one = 1 / (theta + at * alpha);
      byTheta += one;
      byAlpha += at * one;
      thetaTwice -= one * one;
      both -= at * one * one;
      alphaTwice -= at * at * one * one;
    }
    for (let at = 1; at < rows; at++) {
      byTheta -= 1 / (theta + at);
      thetaTwice += 1 / (theta + at) ** 2;
    }
    for (const [size, number] of counts)
      for (let at = 1; at < size; at++) {
        byAlpha -= number / (at - alpha);
        alphaTwice -= number / (at - alpha) ** 2;
      }
    const determinant = thetaTwice * alphaTwice - both * both;
    const steps = [
      (byTheta * alphaTwice - byAlpha * both) / determinant,
      (byAlpha * thetaTwice - byTheta * both) / determinant,
    ] as const;
    theta -= steps[0];
    alpha -= steps[1];
    if (!Number.isFinite(theta) || !Number.isFinite(alpha)) return undefined;
    if (Math.abs(steps[0]) <= 1e-9 * Math.abs(theta) && Math.abs(steps[1]) <= 1e-12) return { theta, alpha };
  }
  return undefined;
}

function counted(sizes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Stirling's series, from where it is exact to the last digits. */
function logGamma(x: number): number {
  let [shifted, shift] = [x, 0];
  while (shifted < 15) {
    shift += Math.log(shifted);
    shifted++;
  }
  const square = 1 / (shifted * shifted);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** The three models by the names of their authors. */
export const populationUniqueness: Readonly<Record<'pitman' | 'zayatz' | 'dankar', PopulationUniqueness>> = {
  ...{ pitman, zayatz, dankar },
};
