/** A name in the letters a to z, where those are its letters but for marks: `rupelhaft` of `rüpelhaft`; else undefined. */
export function plainName(name: string): string | undefined {
  const plain = [...name.normalize('NFD')]
    .filter(letter => !/\p{M}/u.test(letter))
    .map(letter => ligatures.get(letter) ?? letter)
    .join('');
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(plain) ? plain : undefined;
}

/** Letters that are no letter of the alphabet with a mark. */
const ligatures: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
]);
