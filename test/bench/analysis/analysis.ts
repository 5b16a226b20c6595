// How long it takes to compare two releases of a policy for every combination of facts, examples included: one that says
// the same in other words, and one in which three numbers and words moved. And what `lint` does besides.
import { compile } from '@fineline/compiler';
import { compare, findIdle } from '@fineline/analysis';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { releaseOf } from './releases.ts';

const sizes = process.argv.slice(2).map(Number);
const rounds = 3;

console.log('rules  what         best ms CPU  verdict');
for (const size of sizes.length > 0 ? sizes : [10, 100, 1000]) {
  const [old, same, edited] = (['old', 'refactored', 'edited'] as const).map(kind => loaded(size, kind));
  const own = old!.ruleSet.rules.map(({ id }) => id);
  report(size, 'refactor', () => compare(old!, same!).verdict);
  report(size, 'edit', () => compare(old!, edited!).verdict);
  if (size <= 300)
    report(size, 'idle', () => `${findIdle(old!.ruleSet, { own, scopes: new Map() }).length} found`);
}
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function loaded(size: number, kind: Parameters<typeof releaseOf>[1]): LoadedRuleSet {
  const { value, diagnostics } = compile(
    { file: 'bench.disclosure', text: releaseOf(size, kind) },
    { read: () => ({ problem: 'missing' }) },
  );
  const [policy] = value ?? [];
  if (!policy) throw new Error(`the policy does not compile: ${diagnostics[0]?.message}`);
  return { ruleSet: policy.ruleSet, digest: policy.digest };
}

function report(size: number, what: string, run: () => string): void {
  let best = Number.POSITIVE_INFINITY;
  let result = '';
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(`${String(size).padStart(5)}  ${what.padEnd(11)}  ${best.toFixed(0).padStart(11)}  ${result}`);
}
