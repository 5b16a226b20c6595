// Whatever tests write to the temporary folder lies in one of their own, which goes when they are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'fineline-tests-';

/** Called by vitest for each project before its first test; what it returns is called after the last of all. */
export default function setup(): (() => void) | undefined {
  // One within another would make paths longer than a socket may have.
  if (basename(tmpdir()).startsWith(prefix)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), prefix));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
