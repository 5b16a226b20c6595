// Figures that other projects publish over their own tables, worked out by the product.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { figuresOfCase, type Defaults } from './figuresOfCase.ts';
import { tableReader, type PublishedCase } from './publishedCase.ts';
import { dominanceExamples, handbookExamples, type Compared } from './workedExamples.ts';

interface Published {
  readonly defaults?: Defaults;
  readonly cases?: readonly PublishedCase[];
  readonly gauss_dominance?: Parameters<typeof dominanceExamples>[0];
  readonly handbook?: Readonly<Record<string, unknown>>;
}

/**
 * `FILE [FOLDER]`: prints `equal`, `different`, `trap` (it differs, and the file says that it must) or `no measure` for each
 * published figure, then how many there are of each. FOLDER holds the tables; unless it is named it is the folder above that of the file.
 *
 * @returns how many differ.
 */
export function groundTruth(
  [name = '', folder]: readonly string[],
  from: string,
  print: (line: string) => void,
): number {
  const file = resolve(from, name);
  const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
  const read = tableReader(folder === undefined ? resolve(dirname(file), '..') : resolve(from, folder));
  const counts = { equal: 0, different: 0, trap: 0, 'no measure': 0 };
  for (const one of withDimensions(published.cases ?? [])) {
    const figureOf = figuresOfCase(one, published.defaults ?? {}, read);
    for (const [figure, value] of Object.entries(one.published))
      say(`${one.id} ${figure}`, value, figureOf(figure, value), one.derived?.trap !== undefined);
  }
  const { gauss_dominance: dominance, handbook } = published;
  const examples: readonly Compared[] = [
    ...(dominance
      ? dominanceExamples(dominance).map(one => ({ ...one, name: `dominance ${one.name}` }))
      : []),
    ...(handbook ? handbookExamples(handbook) : []),
  ];
  for (const { name, published: value, found, isTrap } of examples) say(name, value, found, isTrap);
  print(
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  );
  return counts.different;

  function say(what: string, value: unknown, found: unknown, isTrap: boolean): void {
    const other = isTrap ? 'trap' : 'different';
    const kind = found === undefined ? 'no measure' : agree(found, value) ? 'equal' : other;
    counts[kind]++;
    const shown =
      kind === 'equal'
        ? JSON.stringify(value)
        : `${JSON.stringify(found)}, published ${JSON.stringify(value)}`;
    print(`${kind.padEnd(10)} ${what}: ${kind === 'no measure' ? JSON.stringify(value) : shown}`);
  }
}

/** A case that names no columns is about those of the first case over the same file that has a value. */
function withDimensions(cases: readonly PublishedCase[]): readonly PublishedCase[] {
  return cases.map(one => {
    if (one.rows || one.columns || one.key || one.published['unsafe_cells']) return one;
    const before = cases.find(({ file, rows, value }) => file === one.file && rows && value);
    if (!before) return one;
    return { ...before, ...one, columns: before.columns ?? [] };
  });
}

/** Whether two figures are the same: numbers as far as the published one is written out. */
function agree(found: unknown, published: unknown): boolean {
  if (typeof found === 'number' && typeof published === 'number') {
    const decimals = /\.(\d+)/.exec(String(published))?.[1]?.length ?? 0;
    const within = decimals === 0 ? 1e-6 : Math.max(0.5 * 10 ** -decimals, 1e-9);
    return Math.abs(found - published) <= within;
  }
  if (Array.isArray(found) && Array.isArray(published))
    return found.length === published.length && found.every((one, at) => agree(one, published[at]));
  if (isObject(found) && isObject(published))
    return Object.keys(published).every(name => agree(found[name], published[name]));
  return found === published;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
