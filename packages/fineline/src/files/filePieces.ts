// A file piece by piece. A stream of Node's asks other threads for each piece, which wait for a core where those that judge
// have them all; what the system holds is there sooner than they are woken. Elsewhere, as with a pipe, nobody knows how long
// to read takes, and a stream it is.
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

export interface FilePieces {
  /** Each is good until the next one is asked for. To be read to an end once they are opened. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** How many bytes are still to come, as far as that can be told. */
  readonly left: () => number;
}

/**
 * In bytes: enough that to hand a piece on is nothing beside judging what stands in it, and no more, or one thread would
 * end long after another.
 */
const pieceSize = 2 ** 16;

/** The pieces of a file; undefined of what is none, or cannot be opened. */
export function openPieces(path: string): FilePieces | undefined {
  let opened: number | undefined;
  try {
    // To open a pipe waits for whoever writes into it.
    if (!statSync(path).isFile()) return undefined;
    opened = openSync(path, 'r');
    return piecesOf(opened, fstatSync(opened).size);
  } catch {
    if (opened !== undefined) closeSync(opened);
    return undefined;
  }
}

function piecesOf(opened: number, size: number): FilePieces {
  let read = 0;
  return { pieces: pieces(), left: () => Math.max(0, size - read) };

  async function* pieces(): AsyncGenerator<Uint8Array> {
    const memory = new Uint8Array(pieceSize);
    try {
      for (let length = readSync(opened, memory); length > 0; length = readSync(opened, memory)) {
        read += length;
        yield memory.subarray(0, length);
        // Whatever else there is to hear of is heard of: threads that are done, a user who has enough.
        await setImmediate();
      }
    } finally {
      closeSync(opened);
    }
  }
}
