/** The name of a file as a URI reference (RFC 3986): relative where it was typed so. A backslash may be a part of a name. */
export function fileUri(file: string): string {
  const path = (/^(?:[a-z]:|\\)\\/i.test(file) ? file.replaceAll('\\', '/') : file).replace(/^(?:\.\/)+/, '');
  const escaped = path
    .split('/')
    .map(part => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')))
    .join('/');
  if (/^[a-z]%3A\//i.test(escaped)) return `file:///${escaped.replace('%3A', ':')}`;
  return escaped.startsWith('/') ? `file://${escaped}` : escaped;
}
