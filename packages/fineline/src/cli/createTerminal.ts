import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import type { Paint } from '@fineline/report';
import pc from 'picocolors';
import { cannotWrite } from './cannotWrite.ts';
import type { Terminal } from './terminal.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Narrower than this, lines are not wrapped any further. */
const narrowest = 40;

/** The real terminal. Whether it is coloured: `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is one. */
export function createTerminal(color: ColorChoice): Terminal {
  const { stdout, stderr } = process;
  return {
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: text => void stderr.write(text),
    summary: addToStepSummary,
    // Opened where somebody asks for it.
    get stdin() {
      return process.stdin;
    },
    folder: process.cwd(),
    isScreen: { out: stdout.isTTY === true, err: stderr.isTTY === true },
    width: Math.max(narrowest, stdout.columns ?? 100),
    widthErr: stderr.isTTY ? Math.max(narrowest, stderr.columns) : Infinity,
    paint: paintFor(color, stdout.isTTY === true),
    paintErr: paintFor(color, stderr.isTTY === true),
    today: () => new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
  };
}

/** GitHub names the file that it shows. A page that cannot be written is no reason to hide the answer. */
function addToStepSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, markdown);
  } catch (error) {
    process.stderr.write(`${cannotWrite(file, error)}\n`);
  }
}

function paintFor(choice: ColorChoice, isTerminal: boolean): Paint {
  const colors = pc.createColors(isColoured(choice, isTerminal));
  return (style, text) => colors[style](text);
}

function isColoured(choice: ColorChoice, isTerminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (choice !== 'auto') return choice === 'always';
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && process.env['TERM'] !== 'dumb';
}
