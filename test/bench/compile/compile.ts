// Text to rule set, warm, beside esbuild's transform of the same rules in TypeScript and Cedar's parser on the same
// rules in Cedar; then how the time grows with the number of rules; then a folder of policies that import each other.
import { compile, type CompiledPolicy } from '@fineline/compiler';
import { checkParsePolicySet } from '@cedar-policy/cedar-wasm/nodejs';
import { transformSync } from 'esbuild';
import { lastResult, race, timingsTable, type Timing } from '../race.ts';
import { sameRules } from './rules.ts';

const host = { read: () => ({ problem: 'missing' as const }) };

/** Compiles one file, and stops the bench where that fails: a refusal is quick. */
function compiled(text: string): readonly CompiledPolicy[] {
  const { value, diagnostics } = compile({ file: 'many.disclosure', text }, host);
  if (!value || diagnostics.length > 0) throw new Error(diagnostics[0]?.message ?? 'nothing came of it');
  return value;
}

function besideOthers(): string {
  const { disclosure, typescript, cedar } = sameRules(1000);
  const timings = race(
    [
      { name: 'fineline, text to rule set', run: () => compiled(disclosure) },
      { name: 'and its digest', run: () => compiled(disclosure).map(({ digest }) => digest) },
      { name: 'esbuild transform', run: () => transformSync(typescript, { loader: 'ts' }).code },
      { name: 'cedar-wasm parse', run: () => parsedByCedar(cedar) },
    ],
    15,
  );
  return timingsTable('1,000 rules', timings, 'esbuild transform');
}

function parsedByCedar(text: string): unknown {
  const answer = checkParsePolicySet({ staticPolicies: text });
  if (answer.type !== 'success') throw new Error('Cedar does not take its rules');
  return answer;
}

function growth(): string {
  const counts = [10, 100, 1000, 3000];
  const timings = counts.map((count): Timing => {
    const text = sameRules(count).disclosure;
    const [timing] = race([{ name: `${count} rules`, run: () => compiled(text) }], count < 3000 ? 9 : 5);
    return {
      ...timing!,
      name: `${count} rules, for each 100`,
      median: (timing!.median * 100) / count,
      best: (timing!.best * 100) / count,
    };
  });
  return timingsTable('how it grows', timings, '100 rules, for each 100');
}

function folder(): string {
  const base = sameRules(20).disclosure.replaceAll('policy many', 'policy base');
  const files = new Map<string, string>([['base.disclosure', base]]);
  for (let at = 0; at < 100; at++)
    files.set(
      `p${at}.disclosure`,
      `import "./base.disclosure"\n\n${sameRules(10).disclosure.replaceAll('rule-', `own-${at}-`).replace('policy many', `policy p${at} extends base`)}`,
    );
  const reading = { read: (path: string) => ({ text: files.get(path) ?? '' }) };
  const all = (): unknown => {
    for (const [file, text] of files) {
      const { diagnostics, value } = compile({ file, text }, reading);
      if (!value || diagnostics.some(({ severity }) => severity === 'error'))
        throw new Error(`${file}: ${diagnostics[0]?.message}`);
    }
    return lastResult();
  };
  return timingsTable(
    'a folder of 101 policies of 10 to 30 rules',
    race([{ name: 'all of it', run: all }], 5),
    'all of it',
  );
}

console.log([besideOthers(), growth(), folder()].join('\n\n'));
