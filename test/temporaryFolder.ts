// Whatever tests write to the temporary folder lies in one of their own, which goes when they are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Called by vitest before the first test; what it returns is called after the last. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
