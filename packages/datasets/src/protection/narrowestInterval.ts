import type { Interval } from '@fineline/ruleset';
import { compare, subtract, toNumber, type Rational } from './rational.ts';
import type { ProtectionAudit } from './protectionAudit.ts';

/**
 * The measure `suppressed-interval`: how many people lie between the ends of the narrowest interval that is left to a
 * blanked cell, 0 where one can be worked out; nothing where no cell is blanked. Where some cells could not be decided,
 * or sums contradict each other, the narrowest of the others is only the most that it can be.
 *
 * An interval without an upper end is wider than every number that a rule can name: `min` is infinite then.
 */
export function narrowestInterval({ cells, contradictions }: ProtectionAudit): Interval | undefined {
  if (cells.length === 0) return undefined;
  let narrowest: Rational | undefined;
  for (const cell of cells) {
    const width = cell.state === 'bounded' && cell.high !== null ? subtract(cell.high, cell.low) : undefined;
    if (width === undefined) continue;
    if (narrowest === undefined || compare(width, narrowest) < 0) narrowest = width;
  }
  const most = narrowest === undefined ? Infinity : toNumber(narrowest);
  const sure = contradictions.length === 0 && cells.every(({ state }) => state === 'bounded');
  return { min: sure ? most : 0, max: most === Infinity ? null : most };
}
