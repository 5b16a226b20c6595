// Figures that other projects publish over their own tables, worked out by the product.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isObject } from '@fineline/ruleset';
import { casesIn } from './casesIn.ts';
import { figuresOfCase, type Defaults, type FigureOf } from './figuresOfCase.ts';
import { tableReader, unreadKeys, type PublishedCase } from './publishedCase.ts';
import { dominanceExamples, handbookExamples, type Compared } from './workedExamples.ts';

interface Published {
  readonly defaults?: Defaults;
  readonly gauss_dominance?: Parameters<typeof dominanceExamples>[0];
  readonly handbook?: Readonly<Record<string, unknown>>;
}

/**
 * `FILE [FOLDER]`: prints `equal`, `different`, `trap` (it differs, and the file says that it must), `no measure` or `not read`
 * (nobody knows what the case asks for) for each published figure, then how many there are of each. FOLDER holds the tables;
 * unless it is named it is the folder above that of the file.
 *
 * @returns how many differ, or were not read.
 */
export function groundTruth(
  [name = '', folder]: readonly string[],
  from: string,
  print: (line: string) => void,
): number {
  const file = resolve(from, name);
  const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
  const read = tableReader(folder === undefined ? resolve(dirname(file), '..') : resolve(from, folder));
  const counts = { equal: 0, different: 0, trap: 0, 'no measure': 0, 'not read': 0 };
  const { gauss_dominance: dominance, handbook, defaults = {}, ...others } = published;
  const { cases, loose } = casesIn(others);
  for (const one of withDimensions(cases)) sayCase(one, defaults);
  const examples: readonly Compared[] = [
    ...(dominance
      ? dominanceExamples(dominance).map(one => ({ ...one, name: `dominance ${one.name}` }))
      : []),
    ...(handbook ? handbookExamples(handbook) : []),
  ];
  for (const { name, published: value, found, isTrap } of examples) say(name, value, found, isTrap);
  for (const { name, value } of loose) tell('not read', name, JSON.stringify(value));
  print(
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  );
  return counts.different + counts['not read'];

  function sayCase(one: PublishedCase, defaults: Defaults): void {
    for (const key of unreadKeys(one)) print(`note       ${one.id}: nobody reads \`${key}\``);
    const isTrap = one.derived?.trap !== undefined;
    let figureOf: FigureOf | undefined;
    for (const [figure, value] of Object.entries(one.published))
      try {
        figureOf ??= figuresOfCase(one, defaults, read);
        say(`${one.id} ${figure}`, value, figureOf(figure, value), isTrap);
      } catch (error) {
        tell('not read', `${one.id} ${figure}`, error instanceof Error ? firstLine(error) : String(error));
      }
  }

  function say(what: string, value: unknown, found: unknown, isTrap: boolean): void {
    const other = isTrap ? 'trap' : 'different';
    const kind = found === undefined ? 'no measure' : agree(found, value) ? 'equal' : other;
    const shown =
      kind === 'equal'
        ? JSON.stringify(value)
        : `${JSON.stringify(found)}, published ${JSON.stringify(value)}`;
    tell(kind, what, kind === 'no measure' ? JSON.stringify(value) : shown);
  }

  function tell(kind: keyof typeof counts, what: string, shown: string): void {
    counts[kind]++;
    print(`${kind.padEnd(10)} ${what}: ${shown}`);
  }
}

function firstLine({ message }: Error): string {
  return message.split('\n')[0] ?? '';
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
