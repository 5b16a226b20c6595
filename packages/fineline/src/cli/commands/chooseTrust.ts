import { renderDiagnostics } from '@fineline/report';
import { readVerifyingKeys, type KeyFile } from '../../files/readKeys.ts';
import type { Trust } from '../../files/loadRelease.ts';
import type { VerifyingKey } from '@fineline/ruleset';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface TrustOptions {
  readonly key?: readonly string[];
  readonly threshold?: number;
}

/** The keys that the options name, and how many of them must have signed. */
export interface ChosenTrust extends Trust {
  readonly files: readonly KeyFile<VerifyingKey>[];
}

/**
 * Whose signatures count. `unasked` where no key is named, `unusable` where a file holds none: that was said on stderr
 * and nothing may go on as if no key had been named.
 */
export function chooseTrust(
  { key: names = [], threshold = 1 }: TrustOptions,
  terminal: Terminal,
): ChosenTrust | 'unasked' | 'unusable' {
  if (names.length === 0) {
    if (threshold !== 1) throw new UsageError('`--threshold` counts signatures: name the keys with `--key`');
    return 'unasked';
  }
  const { keys: files, problems } = readVerifyingKeys(names, terminal.folder);
  if (problems.length > 0) {
    terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
    return 'unusable';
  }
  const different = new Set(files.map(({ key }) => key.id)).size;
  if (threshold > different)
    throw new UsageError(
      `${threshold} signatures are asked for, and ${different === 1 ? 'one key is' : `${different} different keys are`} named`,
    );
  return { files, keys: files.map(({ key }) => key), threshold };
}
