// The tour is walked as it is written: its files are put into a folder, its commands run there, and what they say is what
// the page shows. `UPDATE=1` writes the answers anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const page = `${root}examples/tour/README.md`;

/** The page with every answer as it is given now. */
function walked(text: string): string {
  let folder = folderWith({});
  return text.replaceAll(/```(disclosure|console) ?(.*)\n([^]*?)```/g, (block, kind, file, content) => {
    if (kind === 'disclosure') {
      writeFileSync(join(folder, file), content);
      return block;
    }
    const commands = content.split('\n').filter((line: string) => line.startsWith('$ '));
    const said = commands.map((line: string) => {
      const [program, ...args] = line.slice(2).split(' ');
      if (program === 'cd') folder = join(folder, args[0]!);
      const { out, err } = program === 'fineline' ? fineline(args, { folder }) : { out: '', err: '' };
      return `${line}\n${out}${err}`;
    });
    return `\`\`\`console\n${said.join('')}\`\`\``;
  });
}

test('every answer on the page is the one that the command line gives', () => {
  const text = readFileSync(page, 'utf8');
  const now = walked(text);
  if (process.env['UPDATE']) writeFileSync(page, now);
  else expect(text).toBe(now);
  expect(now.match(/^error\[FL\d{4}\]/gm)?.length).toBeGreaterThan(10);
});
