// Writes what is published of the language. With --check it writes nothing, names what is stale and ends with 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { published } from './src/published.ts';

const checking = process.argv.includes('--check');
const folder = new URL('.', import.meta.url);
const stale = [...published()].filter(([path, text]) => {
  const file = new URL(path, folder);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const [path, text] of stale) {
  if (checking) process.stderr.write(`grammar/${path} is stale: make it anew with \`npm run grammar\`\n`);
  else {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
}
if (checking && stale.length > 0) process.exitCode = 1;
