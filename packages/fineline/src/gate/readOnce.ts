// What is judged has to be what is published. The fields of a post are read once, and what is judged is made of those: neither
// a `toJSON`, which the documents of many databases have, nor a getter, nor a list that is changed afterwards, shows the gate another post than its caller publishes.

/**
 * A post with the fields that it has now; whatever has no fields as it is.
 * @throws TypeError where something else would be written as JSON, or its texts are others the next time.
 */
export function readOnce<Given>(post: Given): Given {
  if (typeof post !== 'object' || post === null || Array.isArray(post)) return post;
  const fields: { readonly [name: string]: unknown } = Object.fromEntries(
    Object.entries(post).map(([name, value]) => [name, copied(value, [post])]),
  );
  if (writesItself(post)) throw new TypeError(`it has a \`toJSON\`, ${mayDiffer}`);
  if (writesItself(fields['text'])) throw new TypeError(`its \`text\` has a \`toJSON\`, ${mayDiffer}`);
  const now = post as unknown as typeof fields;
  const other = Object.keys(fields).find(
    name => typeof fields[name] === 'string' && now[name] !== fields[name],
  );
  if (other !== undefined) throw new TypeError(`its \`${other}\` is another each time it is read`);
  return fields as unknown as Given;
}

/** Lists and plain objects with all that is in them, which their owner may change; what is anything else, or in a circle, itself. */
function copied(value: unknown, around: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null || writesItself(value) || around.includes(value))
    return value;
  const within = [...around, value];
  if (Array.isArray(value)) return Array.from(value, item => copied(item, within));
  const above: unknown = Object.getPrototypeOf(value);
  if (above !== Object.prototype && above !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part, within)]));
}

const mayDiffer = 'which may give something else than is published';

function writesItself(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
  );
}
