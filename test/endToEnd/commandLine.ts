import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

/** What came of one call of the command line. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder. */
export function fineline(
  args: readonly string[],
  {
    folder = root,
    input = '',
    env = {},
  }: { folder?: string; input?: string; env?: Record<string, string> } = {},
): Outcome {
  const { NO_COLOR: _, FORCE_COLOR: __, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/fineline/dist/fineline.cjs'), ...args],
    { cwd: folder, input, encoding: 'utf8', env: { ...others, ...env }, maxBuffer: 1 << 28 },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A new folder that holds these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
