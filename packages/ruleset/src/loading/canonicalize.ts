// RFC 8785 (JSON Canonicalization Scheme): keys in UTF-16 code-unit order, numbers and strings as ECMAScript writes
// them, no white space. Two rule sets are the same exactly when these bytes are.

/**
 * The canonical JSON text of plain data.
 * @throws TypeError where `data` is not I-JSON: undefined, a function, a number that is not finite, a lone surrogate.
 *   Data that came through the schema never is.
 */
export function canonicalize(data: unknown): string {
  switch (typeof data) {
    case 'string':
      if (anySurrogate.test(data) && hasLoneSurrogate(data))
        throw new TypeError('half of a surrogate pair has no JSON form');
      return JSON.stringify(data);
    case 'number':
      if (!Number.isFinite(data)) throw new TypeError(`${data} has no JSON form`);
      return JSON.stringify(data);
    case 'boolean':
      return String(data);
    case 'object':
      if (data === null) return 'null';
      return Array.isArray(data) ? listText(data) : objectText(data as Readonly<Record<string, unknown>>);
    default:
      throw new TypeError(`a value of type ${typeof data} has no JSON form`);
  }
}

function listText(list: readonly unknown[]): string {
  return `[${list.map(canonicalize).join(',')}]`;
}

/** Written out key by key: an object with its keys in order would put keys such as `10` in the order of numbers. */
function objectText(data: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(data).sort()) {
    const value = data[key];
    if (value !== undefined) text += `${text === '' ? '' : ','}${canonicalize(key)}:${canonicalize(value)}`;
  }
  return `{${text}}`;
}

const anySurrogate = /[\ud800-\udfff]/;

function hasLoneSurrogate(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true;
    at++;
  }
  return false;
}
