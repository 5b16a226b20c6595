import { unreadable, type Unreadable } from '../sources/unreadable.ts';

/** Why an engine over files gave up where its memory or the temporary folder was too small; undefined of all other errors. */
export function noRoom(error: unknown): Unreadable | undefined {
  const message = error instanceof Error ? error.message : '';
  if (/^Out of Memory Error/.test(message))
    return unreadable(
      `it takes more memory than it may: ${firstLine(message)}`,
      'Allow it more with `--memory`, at least 100MB, and leave room in the folder for temporary files.',
    );
  if (/No space left on device/.test(message))
    return unreadable(
      `there is no room left for it: ${firstLine(message)}`,
      'Make room in the folder for temporary files, or set `TMPDIR` to another one.',
    );
  return undefined;
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/^[A-Za-z ]+ Error: /, '');
}
