// The page about tables shows what the command line says. `UPDATE=1` writes the answers anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline } from './commandLine.ts';

const folder = `${root}examples/tables`;

test('every answer on the page is the one that the command line gives', () => {
  const text = readFileSync(`${folder}/README.md`, 'utf8');
  const codes: (number | null)[] = [];
  const now = text.replaceAll(/```console\n\$ fineline (.*)\n[^]*?```/g, (_, command: string) => {
    const { code, out, err } = fineline(command.split(' '), { folder });
    codes.push(code);
    return `\`\`\`console\n$ fineline ${command}\n${out}${err}\`\`\``;
  });
  if (process.env['UPDATE']) writeFileSync(`${folder}/README.md`, now);
  else expect(text).toBe(now);
  expect(codes).toEqual([1, 1]);
});
