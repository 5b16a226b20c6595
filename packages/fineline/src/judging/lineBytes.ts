/** Lines of text put together as UTF-8. */
export interface LineBytes {
  readonly add: (line: string) => void;
  /** How many bytes there are. */
  readonly size: () => number;
  /** The bytes, which are whoever's who takes them. Begins anew. */
  readonly take: () => Uint8Array<ArrayBuffer>;
  /** Memory that is free again; what is taken stands in it next. */
  readonly reuse: (memory: Uint8Array<ArrayBuffer>) => void;
}

/** So many characters are put down at once; much longer texts V8 keeps where to make room takes it long. */
const atOnce = 16_384;
const usual = 2 ** 19;

/**
 * Puts lines down in memory that is used again: what is left to the garbage collector lies there until it comes, and it
 * comes seldom where little else is left to it.
 */
export function openLineBytes(): LineBytes {
  let memory = Buffer.alloc(0);
  let held: string[] = [];
  let length = 0;
  let size = 0;
  const put = (): void => {
    const text = held.join('');
    [held, length] = [[], 0];
    // A character takes three bytes at most; one that takes four counts as two.
    const most = size + 3 * text.length;
    if (most > memory.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(usual, 2 * most));
      larger.set(memory.subarray(0, size));
      memory = larger;
    }
    size += memory.write(text, size);
  };
  return {
    add(line) {
      held.push(line);
      length += line.length;
      if (length > atOnce) put();
    },
    size() {
      put();
      return size;
    },
    take() {
      put();
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset, size);
      [memory, size] = [Buffer.alloc(0), 0];
      return bytes;
    },
    reuse: ({ buffer }) => {
      if (size === 0 && buffer.byteLength > memory.length) memory = Buffer.from(buffer);
    },
  };
}
