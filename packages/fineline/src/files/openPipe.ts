import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';

/**
 * A named pipe as a stream; undefined of all else. Opened in the usual way it holds up whoever opens it until somebody writes,
 * and no signal is heard meanwhile.
 */
export async function openPipe(path: string, until: () => AbortSignal): Promise<Readable | undefined> {
  if (process.platform === 'win32' || statSync(path, { throwIfNoEntry: false })?.isFIFO() !== true)
    return undefined;
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (!fstatSync(fd).isFIFO()) {
    closeSync(fd);
    return undefined;
  }
  const { Socket } = await import('node:net');
  return new Socket({ fd, readable: true, writable: false, signal: until() });
}
