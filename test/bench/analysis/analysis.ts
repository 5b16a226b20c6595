// How long it takes to compare two releases of a policy for every combination of facts, examples included: one that says
// the same in other words, and one in which numbers and words moved. Beside it z3, in turns, on the same pairs, for the
// verdict alone; and what `lint` does besides.
import { compile } from '@fineline/compiler';
import { compare, findIdle, meaningDigest } from '@fineline/analysis';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { releaseOf } from './releaseOf.ts';
import { verdictOfZ3 } from './verdictOfZ3.ts';
import { fetchZ3, openZ3, type Z3 } from './z3.ts';

const isAlone = process.argv.includes('--alone');
const sizes = process.argv
  .slice(2)
  .filter(it => it !== '--alone')
  .map(Number);
const rounds = 3;

let z3: Z3 | undefined;
if (!isAlone) {
  fetchZ3();
  z3 = await openZ3();
}
console.log('rules  what        best ms CPU   z3, verdict alone  verdict');
for (const size of sizes.length > 0 ? sizes : [10, 100, 1000, 3000]) {
  const [old, same, edited] = (['old', 'refactored', 'edited'] as const).map(kind => loaded(size, kind));
  const own = old!.ruleSet.rules.map(({ id }) => id);
  await report(size, 'refactor', old!, same!);
  await report(size, 'edit', old!, edited!);
  if (size > 300) continue;
  const idle = await best(() => findIdle(old!.ruleSet, { own, scopes: new Map() }).length);
  print(size, 'idle', idle.took, '', `${idle.result} found`);
  const meaning = await best(() => meaningDigest(old!.ruleSet));
  print(size, 'meaning', meaning.took, '', 'digest' in meaning.result ? 'computed' : 'not computed');
}
console.log(
  `at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB${z3 ? ', z3 included: `--alone` leaves it out' : ''}`,
);
await z3?.close();

async function report(size: number, what: string, old: LoadedRuleSet, now: LoadedRuleSet): Promise<void> {
  const ours = await best(() => compare(old, now).verdict);
  const theirs = z3 && (await best(() => verdictOfZ3(old.ruleSet, now.ruleSet, z3!), 1));
  if (theirs && theirs.result !== ours.result)
    throw new Error(`${size} ${what}: ${ours.result}, and z3 says ${theirs.result}`);
  print(size, what, ours.took, theirs ? theirs.took.toFixed(0) : '', ours.result);
}

function print(size: number, what: string, ours: number, theirs: string, result: string): void {
  console.log(
    `${String(size).padStart(5)}  ${what.padEnd(10)}  ${ours.toFixed(0).padStart(11)}   ${theirs.padStart(17)}  ${result}`,
  );
}

function loaded(size: number, kind: Parameters<typeof releaseOf>[1]): LoadedRuleSet {
  const { value, diagnostics } = compile(
    { file: 'bench.disclosure', text: releaseOf(size, kind) },
    { read: () => ({ problem: 'missing' }) },
  );
  const [policy] = value ?? [];
  if (!policy) throw new Error(`the policy does not compile: ${diagnostics[0]?.message}`);
  return { ruleSet: policy.ruleSet, digest: policy.digest };
}

/** CPU time of the process in milliseconds: z3 works on threads of its own. */
async function best<T>(
  run: () => T | Promise<T>,
  times = rounds,
): Promise<{ readonly took: number; readonly result: T }> {
  let took = Number.POSITIVE_INFINITY;
  for (let round = 0; ;) {
    const before = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(before);
    took = Math.min(took, (user + system) / 1000);
    if (++round === times) return { took, result };
  }
}
