import { appendFileSync } from 'node:fs';
import type { Paint } from '@fineline/report';
import { repositoryOf } from '../files/repositoryOf.ts';
import { cannotWrite } from './cannotWrite.ts';
import { coloured } from './coloured.ts';
import { outliveReader, screenOf, writeErr, writeOut } from './standardOutput.ts';
import type { Terminal } from './terminal.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Narrower than this, lines are not wrapped any further. */
const narrowest = 40;

/** The real terminal. Whether it is coloured: `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is one. */
export function createTerminal(color: ColorChoice): Terminal {
  const [out, err] = [screenOf('out'), screenOf('err')];
  return {
    out: writeOut,
    outliveReader,
    err: writeErr,
    summary: addToStepSummary,
    // Opened where somebody asks for it.
    get stdin() {
      return process.stdin;
    },
    folder: process.cwd(),
    // Looked for where somebody asks for it.
    get repository() {
      return repositoryOf(process.cwd(), process.env['GITHUB_WORKSPACE']);
    },
    isScreen: { out: out !== undefined, err: err !== undefined },
    width: Math.max(narrowest, out?.columns ?? 100),
    widthErr: err ? Math.max(narrowest, err.columns) : Infinity,
    paint: paintFor(color, out !== undefined),
    paintErr: paintFor(color, err !== undefined),
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
  return isColoured(choice, isTerminal) ? coloured : (_, text) => text;
}

function isColoured(choice: ColorChoice, isTerminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (choice !== 'auto') return choice === 'always';
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && process.env['TERM'] !== 'dumb';
}
