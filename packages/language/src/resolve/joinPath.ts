/** The path that `written` names in the file `from`: POSIX, `.` and `..` resolved as far as they can be. */
export function joinPath(from: string, written: string): string {
  const isAbsolute = written.startsWith('/') || from.startsWith('/');
  const folders = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folders, ...written.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push('..');
  }
  return (isAbsolute ? '/' : '') + parts.join('/');
}
