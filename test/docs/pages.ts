import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { withBlocks } from './blocks.ts';

/** Every page in git that a person writes and a person reads. */
export function pages(): readonly string[] {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  return files
    .split('\n')
    .filter(
      file =>
        file !== '' && !/\.api\.md$|^test\/(?:conformance|catalogue)\/|^\.changeset\/|\/posts\//.test(file),
    );
}

/** A page as it stands. */
export function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** A copy of the example that a page is about, else of the story. */
export function folderOf(page: string): string {
  const example = page.startsWith('examples/') ? dirname(page) : 'examples/holiday-posts';
  const folder = folderWith({});
  cpSync(join(root, example), folder, {
    recursive: true,
    filter: path => !path.includes('node_modules') && !path.endsWith('.md.bak'),
  });
  return folder;
}

/**
 * The page with every answer as it is given now: its files are put into a folder, its commands run there, one after the
 * other. A command that ends otherwise than well says so where the page does.
 */
export function walk(page: string, start: string): string {
  let folder = start;
  return withBlocks(textOf(page), ({ kind, name, content }) => {
    if (name === 'shown') return content;
    if (['disclosure', 'md'].includes(kind) && name !== '') writeFileSync(join(folder, name), content);
    if (kind !== 'console') return content;
    const saysCodes = textOf(page).includes('\n(ends with ');
    return content
      .split('\n')
      .filter(line => line.startsWith('$ '))
      .map(line => {
        const [program, ...args] = line.slice(2).split(' ');
        if (program === 'cd') folder = join(folder, args[0]!);
        if (program === 'cd') return `${line}\n`;
        if (program !== 'fineline') throw new Error(`${page}: only fineline and cd are run: ${line}`);
        const { code, out, err } = fineline(args, { folder });
        // Each entry of a log holds the time and a random salt.
        const lasting = out.replace(/the end is sha256:\w+/, 'the end is sha256:…');
        return `${line}\n${lasting}${err}${saysCodes && code !== 0 ? `(ends with ${code})\n` : ''}`;
      })
      .join('');
  });
}
