import type { Reader } from '@fineline/reading';
import type { Facts } from '@fineline/ruleset';

/**
 * A reader that reads the text of a post without any once: in a stream of what is stated alone, each is like the others.
 * What it gives of it can be changed by nobody.
 */
export function rememberingNothing({ read }: Reader): Reader {
  let ofNothing: Facts | undefined;
  return { read: text => (text === '' ? (ofNothing ??= frozen(read(text))) : read(text)) };
}

function frozen<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  for (const value of Object.values(data)) frozen(value);
  return Object.freeze(data);
}
