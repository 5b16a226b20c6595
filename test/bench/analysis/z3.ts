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
  readonly mk_solver: (context: unknown) => unknown;
  readonly solver_inc_ref: (context: unknown, solver: unknown) => void;
  readonly solver_from_string: (context: unknown, solver: unknown, text: string) => void;
  readonly mk_string_symbol: (context: unknown, name: string) => unknown;
  readonly mk_bool_sort: (context: unknown) => unknown;
  readonly mk_const: (context: unknown, name: unknown, sort: unknown) => unknown;
  readonly solver_check_assumptions: (
    context: unknown,
    solver: unknown,
    assumptions: readonly unknown[],
  ) => Promise<number>;
}

/** Answers questions about what SMT-LIB declares. */
export interface Z3 {
  /** For each name of something yes-no whether it can be; undefined where that was not found out. */
  readonly canBe: (text: string, names: readonly string[]) => Promise<readonly (boolean | undefined)[]>;
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
    async canBe(text, names) {
      const context = Z3.mk_context(Z3.mk_config());
      const solver = Z3.mk_solver(context);
      Z3.solver_inc_ref(context, solver);
      Z3.solver_from_string(context, solver, text);
      const answers: (boolean | undefined)[] = [];
      for (const name of names) {
        const it = Z3.mk_const(context, Z3.mk_string_symbol(context, name), Z3.mk_bool_sort(context));
        const said = await Z3.solver_check_assumptions(context, solver, [it]);
        answers.push(said === 0 ? undefined : said > 0);
      }
      Z3.del_context(context);
      return answers;
    },
    close: () => killThreads(em),
  };
}
