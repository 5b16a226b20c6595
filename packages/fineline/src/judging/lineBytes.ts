/** Lines of text put together as UTF-8. */
export interface LineBytes {
  readonly add: (line: string) => void;
  /** How many bytes there are. */
  readonly size: () => number;
  /** The bytes, in memory of their own. Begins anew. */
  readonly take: () => Uint8Array<ArrayBuffer>;
}

/** So many characters are put down at once; much longer texts V8 keeps where to make room takes it long. */
const atOnce = 16_384;

/** Puts lines down in memory that is used again and again. */
export function openLineBytes(): LineBytes {
  let memory = Buffer.allocUnsafeSlow(2 ** 19);
  let held: string[] = [];
  let length = 0;
  let size = 0;
  const put = (): void => {
    const text = held.join('');
    [held, length] = [[], 0];
    // A character takes three bytes at most; one that takes four counts as two.
    const most = size + 3 * text.length;
    if (most > memory.length) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
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
      const bytes = new Uint8Array(memory.subarray(0, size));
      size = 0;
      return bytes;
    },
  };
}
