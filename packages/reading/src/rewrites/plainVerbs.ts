const irregular = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
]);

/** A verb of one, said of many: *shops* to *shop*, *has* to *have*; undefined for what is not in the form for one. */
export function saidOfMany(verb: string): string | undefined {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (verb.length < 4 || !verb.endsWith('s') || verb.endsWith('ss') || verb.endsWith("'s")) return undefined;
  if (verb.endsWith('ies') && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}
