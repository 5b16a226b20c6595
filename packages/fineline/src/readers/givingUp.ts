// A model that hangs would cost the whole patience at every post: ten thousand posts would take more than a day.
import type { OtherReader } from '@fineline/reading';

/** So many times in a row a reader may be late. */
const mayBeLate = 3;

/** The reader, which is asked no more once it was late several times in a row: it fails at once, and what it reads is unknown. */
export function givingUp(reader: OtherReader): OtherReader {
  let late = 0;
  return {
    ...reader,
    async read(asked, signal) {
      if (late >= mayBeLate)
        throw new Error(`it was late ${late} times in a row, and is asked no more in this run`);
      const count = (): void => void late++;
      signal?.addEventListener('abort', count);
      try {
        return await reader.read(asked, signal);
      } finally {
        signal?.removeEventListener('abort', count);
        // What comes when nobody waits for it any longer makes nothing good.
        if (!signal?.aborted) late = 0;
      }
    },
  };
}
