// What is judged has to be what is published. The fields of a post are read once, and what is judged is made of those: neither
// a `toJSON`, which the documents of many databases have, nor a getter shows the gate another post than its caller publishes.

/**
 * A post with the fields that it has now; whatever has no fields as it is.
 * @throws TypeError where something else would be written as JSON, or its texts are others the next time.
 */
export function readOnce<Given>(post: Given): Given {
  if (typeof post !== 'object' || post === null || Array.isArray(post)) return post;
  const fields = { ...post } as { readonly [name: string]: unknown };
  if (writesItself(post)) throw new TypeError(`it has a \`toJSON\`, ${mayDiffer}`);
  if (writesItself(fields['text'])) throw new TypeError(`its \`text\` has a \`toJSON\`, ${mayDiffer}`);
  const now = post as unknown as typeof fields;
  const other = Object.keys(fields).find(
    name => typeof fields[name] === 'string' && now[name] !== fields[name],
  );
  if (other !== undefined) throw new TypeError(`its \`${other}\` is another each time it is read`);
  return fields as unknown as Given;
}

const mayDiffer = 'which may give something else than is published';

function writesItself(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
  );
}
