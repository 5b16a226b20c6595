// Standard output, opened as a stream of Node's no sooner than it is needed: to load what makes one takes as long as much
// of a short run.
import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import { cannotWrite } from './cannotWrite.ts';
import { exitCodes } from './exitCodes.ts';

const [output, errors] = [1, 2] as const;

/** So much fits into any pipe, in bytes, so that to write it never waits for whoever reads. */
const holds = 16_384;

let written = 0;
let stream: NodeJS.WriteStream | undefined;
let outlived = false;
let cutOff = false;

/** Lets the run go on where whoever reads the output stops: something is to be written elsewhere. */
export function outliveReader(): void {
  outlived = true;
}

/** Whether the output was not read to its end. */
export function isCutOff(): boolean {
  return cutOff;
}

/** Writes to standard output; resolves when the reader at the other end keeps up. */
export async function writeOut(text: string): Promise<void> {
  if (cutOff) return;
  const rest = stream ? text : writtenAtOnce(text);
  if (cutOff || rest.length === 0 || standardOutput().write(rest)) return;
  await once(standardOutput(), 'drain').catch(leave);
}

/** The stream itself, for those who hold on to it. */
export function standardOutput(): NodeJS.WriteStream {
  if (!stream) {
    stream = process.stdout;
    stream.on('error', leave);
  }
  return stream;
}

/** The stream of standard output or of errors where it is a screen: somebody looks at it. */
export function screenOf(which: 'out' | 'err'): NodeJS.WriteStream | undefined {
  if (!kindOf(which === 'out' ? output : errors)?.isCharacterDevice()) return undefined;
  const screen = which === 'out' ? standardOutput() : process.stderr;
  return screen.isTTY ? screen : undefined;
}

/** Writes without a stream what can be, and gives what is left to do. */
function writtenAtOnce(text: string): string | Uint8Array {
  const kind = kindOf(output);
  const bytes = Buffer.from(text);
  // Elsewhere there are pipes that cannot be written to like this.
  const isFile = kind?.isFile() === true;
  const isPipe = process.platform !== 'win32' && (kind?.isFIFO() === true || kind?.isSocket() === true);
  if (!isFile && !(isPipe && written + bytes.length <= holds)) return bytes;
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(output, bytes, at);
  } catch (error) {
    // Somebody else may have filled the pipe.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') leave(error as NodeJS.ErrnoException);
  }
  written += at;
  return bytes.subarray(at);
}

function kindOf(descriptor: number): ReturnType<typeof fstatSync> | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

/**
 * Whoever reads our output may stop reading, as `head` does: no reason to complain, but what was not looked at to the end
 * is not fine either.
 */
function leave(error: NodeJS.ErrnoException): void {
  if (!cutOff && error.code !== 'EPIPE')
    process.stderr.write(`error: ${cannotWrite('standard output', error)}\n`);
  cutOff = true;
  if (!outlived) process.exit(exitCodes.couldNotRun);
}
