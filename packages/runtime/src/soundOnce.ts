// A reader gives many posts the same facts: of a text that is empty, or of a language that it does not read, it has one
// thing to say. Where nobody can change what was found sound, it is sound for ever.

/** The same check, which looks but once at data that comes again and that nobody can change. */
export function soundOnce(isSound: (data: unknown) => boolean): (data: unknown) => boolean {
  let last: unknown;
  let is: 'sound for ever' | 'new' | 'open to change' = 'new';
  return data => {
    const isLast = data === last;
    if (isLast && is === 'sound for ever') return true;
    const sound = isSound(data);
    if (!isLast) [last, is] = [data, 'new'];
    else if (is === 'new') is = sound && isSettled(data) ? 'sound for ever' : 'open to change';
    return sound;
  };
}

/** Facts nest no deeper; what does may have no end. */
const deepest = 8;

/** Whether nobody can change what is in plain data. */
function isSettled(data: unknown, depth = 0): boolean {
  if (typeof data !== 'object' || data === null) return true;
  if (depth > deepest) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return (
    (prototype === Object.prototype || prototype === Array.prototype) &&
    Object.isFrozen(data) &&
    Object.values(Object.getOwnPropertyDescriptors(data)).every(
      property => 'value' in property && isSettled(property.value, depth + 1),
    )
  );
}
