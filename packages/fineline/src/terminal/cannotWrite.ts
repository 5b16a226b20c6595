/** Why a file cannot be written, in words. */
export function cannotWrite(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'its folder is not there',
    ENOTDIR: 'its folder is a file',
    EEXIST: 'it is there already',
    EISDIR: 'it is a folder',
    EACCES: 'nobody gave the right to',
    EPERM: 'nobody gave the right to',
    EROFS: 'nothing there can be written',
    ENOSPC: 'the disk is full',
    EPIPE: 'nobody reads it any more',
  };
  return `\`${file}\` cannot be written: ${reasons[code] ?? code}`;
}
