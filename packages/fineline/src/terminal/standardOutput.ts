// Standard output and that of errors, opened as streams of Node's no sooner than they are needed: to load what makes one
// takes as long as much of a short run.
import { once } from 'node:events';
import { fstatSync, statSync, writeSync } from 'node:fs';
import { cannotWrite } from './cannotWrite.ts';
import { exitCodes, worst, type ExitCode } from './exitCodes.ts';

const [output, errors] = [1, 2] as const;

/** So much fits into any pipe, in bytes, so that to write it never waits for whoever reads. */
const holds = 16_384;

/** How many bytes were written without a stream, by descriptor. */
const written = { [output]: 0, [errors]: 0 };
let stream: NodeJS.WriteStream | undefined;
let errorStream: NodeJS.WriteStream | undefined;
let outlived = false;
let counts = true;
let cutOff = false;

/** Lets the run go on where whoever reads the output stops: something is to be written elsewhere, or it `isBeside` what is done. */
export function outliveReader(isBeside = false): void {
  outlived = true;
  if (isBeside) counts = false;
}

/** What a run comes to, of which the output may not have been read to its end. */
export function codeAtEnd(code: ExitCode): ExitCode {
  return cutOff && counts ? worst(code, exitCodes.couldNotRun) : code;
}

/** Writes to standard output; resolves when the reader at the other end keeps up. */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  if (cutOff) return;
  const rest = stream ? data : writtenAtOnce(output, data, leave);
  if (cutOff || rest.length === 0 || standardOutput().write(rest)) return;
  await once(standardOutput(), 'drain').catch(leave);
}

/** Writes to standard error. Where that fails nobody is left to be told, so that only `lost` hears of it. */
export function writeErr(text: string, lost: (error: Error) => void = () => {}): void {
  if (text === '') return;
  // What cannot be written at once the stream has trouble with, too, and says so.
  const rest = errorStream ? text : writtenAtOnce(errors, text, () => {});
  if (rest.length === 0) return;
  standardErrors().write(rest, error => {
    if (error) lost(error);
  });
}

/** The stream of standard error. What it cannot hold is no reason to end, for what it tells of is true all the same. */
function standardErrors(): NodeJS.WriteStream {
  if (!errorStream) {
    errorStream = process.stderr;
    errorStream.on('error', () => {});
  }
  return errorStream;
}

/** The stream of standard output itself, for those who hold on to it. */
export function standardOutput(): NodeJS.WriteStream {
  if (!stream) {
    stream = process.stdout;
    stream.on('error', leave);
  }
  return stream;
}

/** The stream of standard output or of errors where it is a screen: somebody looks at it. */
export function screenOf(which: 'out' | 'err'): NodeJS.WriteStream | undefined {
  const kind = kindOf(which === 'out' ? output : errors);
  if (!kind?.isCharacterDevice() || isNowhere(kind)) return undefined;
  const screen = which === 'out' ? standardOutput() : process.stderr;
  return screen.isTTY ? screen : undefined;
}

/** Writes without a stream what can be, and gives what is left to do. */
function writtenAtOnce(
  descriptor: typeof output | typeof errors,
  data: string | Uint8Array,
  failed: (error: NodeJS.ErrnoException) => void,
): string | Uint8Array {
  const kind = kindOf(descriptor);
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  // Elsewhere there are pipes that cannot be written to like this.
  const isFile = kind?.isFile() === true || isNowhere(kind);
  const isPipe = process.platform !== 'win32' && (kind?.isFIFO() === true || kind?.isSocket() === true);
  if (!isFile && !(isPipe && written[descriptor] + bytes.length <= holds)) return bytes;
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    // Somebody else may have filled the pipe.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') failed(error as NodeJS.ErrnoException);
  }
  written[descriptor] += at;
  return bytes.subarray(at);
}

/** Whether nothing is kept of what is written, as with `> /dev/null`. */
function isNowhere(kind: ReturnType<typeof kindOf>): boolean {
  return (
    kind?.isCharacterDevice() === true && kind.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  );
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
    standardErrors().write(`error: ${cannotWrite('standard output', error)}\n`);
  cutOff = true;
  if (!outlived) process.exit(exitCodes.couldNotRun);
}
