import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openInBrowser } from '../../page/openInBrowser.ts';
import { servePage } from '../../page/servePage.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface PlaygroundOptions {
  readonly out?: string;
  readonly open?: true;
}

/** Where the page is, as long as nobody else is there: links that were made of it go on working. */
const port = 8182;

/** `fineline playground`: the page on an address of this machine until Ctrl-C, or as a file. */
export async function playground({ out, open }: PlaygroundOptions, terminal: Terminal): Promise<ExitCode> {
  // Beside the bundle, where the build puts it.
  const page = readFileSync(new URL('./playground.html', import.meta.url), 'utf8');
  if (out !== undefined) {
    const path = resolve(terminal.folder, out);
    spareOthers(out, path, terminal);
    try {
      writeFileSync(path, page);
    } catch (error) {
      throw new UsageError(cannotWrite(out, error));
    }
    terminal.err(`${out}: the page, whole, ${(page.length / 1e6).toFixed(1)} MB; it needs no network\n`);
    if (open) await show(pathToFileURL(path).href, terminal);
    return exitCodes.fine;
  }
  const toldToEnd = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const { address, end } = await servePage(page, port);
  await terminal.out(`${address}\n`);
  terminal.err('The page is at this address, for this machine alone. Ctrl-C ends it.\n');
  if (open) await show(address, terminal);
  await toldToEnd;
  await end();
  return exitCodes.fine;
}

/**
 * A page may take the place of a page, and of nothing else that is there.
 * @throws UsageError where it would.
 */
function spareOthers(out: string, path: string, { folder }: Terminal): void {
  spareInputs([out], [], folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return;
  const before = readTextFile(path, folder);
  if ('text' in before && /^\s*(?:<!doctype html|$)/i.test(before.text)) return;
  throw new UsageError(`\`${out}\` is there, is no page and would be written over: name another file`);
}

async function show(address: string, { err }: Terminal): Promise<void> {
  if (!(await openInBrowser(address))) err('There is no browser to ask: open the address yourself.\n');
}
