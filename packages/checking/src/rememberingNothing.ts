import type { Reader } from '@fineline/reading';
import type { Facts } from '@fineline/ruleset';

/**
 * A reader that reads the text of a post without any once: in a stream of what is stated alone, each is like the others.
 * What stands in its facts can be changed by nobody; they themselves are a copy, since one of what is frozen costs more.
 */
export function rememberingNothing({ read }: Reader): Reader {
  let ofNothing: Facts | undefined;
  return {
    read(text) {
      if (text !== '') return read(text);
      if (!ofNothing) Object.values((ofNothing = read(text))).forEach(frozen);
      return { ...ofNothing };
    },
  };
}

function frozen(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  Object.values(data).forEach(frozen);
  Object.freeze(data);
}
