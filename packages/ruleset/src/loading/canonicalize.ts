// RFC 8785 (JSON Canonicalization Scheme): keys in UTF-16 code-unit order, numbers and strings as ECMAScript writes
// them, no white space. Two rule sets are the same exactly when these bytes are.

/**
 * The canonical JSON text of plain data.
 * @throws TypeError where `data` is not I-JSON: undefined, a function, a number that is not finite, a lone surrogate.
 *   Data that came through the schema never is.
 */
export function canonicalize(data: unknown): string {
  if (data === null || typeof data === 'boolean') return String(data);
  if (typeof data === 'number') {
    if (!Number.isFinite(data)) throw new TypeError(`${data} has no JSON form`);
    return JSON.stringify(data);
  }
  if (typeof data === 'string') {
    if (hasLoneSurrogate(data)) throw new TypeError('half of a surrogate pair has no JSON form');
    return JSON.stringify(data);
  }
  if (Array.isArray(data)) return `[${data.map(canonicalize).join(',')}]`;
  if (typeof data === 'object') {
    const entries = Object.entries(data).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, value]) => `${canonicalize(key)}:${canonicalize(value)}`).join(',')}}`;
  }
  throw new TypeError(`a value of type ${typeof data} has no JSON form`);
}

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
