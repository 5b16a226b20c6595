// z3-solver is 35 MB and is needed by nobody but this bench and one property: it is no dependency. The bench fetches the
// version that is named here into a folder of its own, and the property is skipped, aloud, where it is not there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const version = '5.2.0';
// Benches are bundled, so that a file does not know where it lies; both start at the root.
const folder = resolve(`test/node_modules/.cache/z3-solver-${version}`);

/** The part of z3-solver that is used here. */
interface Z3Module {
  readonly init: () => Promise<{ readonly Z3: LowLevel; readonly em: unknown }>;
  readonly killThreads: (em: unknown) => Promise<void>;
}

interface LowLevel {
  readonly mk_config: () => unknown;
  readonly mk_context: (config: unknown) => unknown;
  readonly del_context: (context: unknown) => void;
  readonly eval_smtlib2_string: (context: unknown, text: string) => Promise<string>;
}

/** Answers SMT-LIB. */
export interface Z3 {
  readonly answer: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Fetches it where it is not there. */
export function fetchZ3(): void {
  if (isThere()) return;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--silent', '--prefix', folder, `z3-solver@${version}`],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('z3-solver could not be fetched');
}

export function isThere(): boolean {
  return existsSync(`${folder}/node_modules/z3-solver/package.json`);
}

export async function openZ3(): Promise<Z3> {
  const { init, killThreads } = createRequire(`${folder}/`)('z3-solver') as Z3Module;
  const { Z3, em } = await init();
  return {
    // A context of its own for each question: nothing that was learned is kept.
    async answer(text) {
      const context = Z3.mk_context(Z3.mk_config());
      const said = await Z3.eval_smtlib2_string(context, text);
      Z3.del_context(context);
      return said;
    },
    close: () => killThreads(em),
  };
}
