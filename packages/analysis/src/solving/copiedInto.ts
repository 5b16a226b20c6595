type Numbers = Int8Array | Uint8Array | Int32Array | Float64Array;

/** A larger array with what a smaller one holds at its beginning. */
export function copiedInto<T extends Numbers>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}
