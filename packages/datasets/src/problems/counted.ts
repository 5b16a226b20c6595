import { withCommas } from '@fineline/ruleset';

/** A number with what it counts: `1 row`, `1,200 rows`. */
export function counted(count: number, what: string): string {
  return `${withCommas(count)} ${what}${count === 1 ? '' : 's'}`;
}
