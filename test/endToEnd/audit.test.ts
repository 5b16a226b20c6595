// The audit is walked as its page is written, in a copy of its folder, and what the commands say is what the page shows.
// `UPDATE=1` writes the answers anew.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const example = `${root}examples/audit`;
const page = `${example}/README.md`;

/** The page with every answer as it is given now, and how each command ended where it did not end well. */
function walked(text: string): string {
  const folder = folderWith({});
  for (const name of ['releases', 'posts', 'approvals.json'])
    cpSync(`${example}/${name}`, `${folder}/${name}`, { recursive: true });
  return text.replaceAll(/```console\n([^]*?)```/g, (_, content: string) => {
    const commands = content.split('\n').filter(line => line.startsWith('$ fineline '));
    const said = commands.map(line => {
      const { code, out, err } = fineline(line.split(' ').slice(2), { folder });
      // Each entry of the log holds the time and a random salt.
      const lasting = out.replace(/the end is sha256:\w+/, 'the end is sha256:…');
      return `${line}\n${lasting}${err}${code === 0 ? '' : `(ends with ${code})\n`}`;
    });
    return `\`\`\`console\n${said.join('')}\`\`\``;
  });
}

test('every answer on the page is the one that the command line gives', () => {
  const text = readFileSync(page, 'utf8');
  const now = walked(text);
  if (process.env['UPDATE']) writeFileSync(page, now);
  else expect(text).toBe(now);
  expect(now.match(/^\(ends with 1\)$/gm)).toHaveLength(4);
});
