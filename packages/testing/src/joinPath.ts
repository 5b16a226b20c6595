/** The path of a file that `from` names as `written`: POSIX, `.` and `..` resolved, as a `Host` is asked for it. */
export function joinPath(from: string, written: string): string {
  const isAbsolute = written.startsWith('/') || from.startsWith('/');
  const folders = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folders, ...written.split('/')]) {
    if (part === '' || part === '.') continue;
    const isUp = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
    if (isUp) parts.pop();
    else if (part !== '..' || !isAbsolute) parts.push(part);
  }
  return (isAbsolute ? '/' : '') + parts.join('/');
}
