// Letters of other alphabets that a reader takes for a letter of ours. A short list of what keyboards produce, not the
// whole of Unicode's confusables: any other foreign letter in a name is refused as well, only with another message.
interface Twin {
  readonly alphabet: string;
  readonly letter: string;
}

const pairs: readonly (readonly [alphabet: string, theirs: string, ours: string])[] = [
  ['Cyrillic', 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ', 'aeopcyxijshdqwABEKMHOPCTYXIJS'],
  ['Greek', 'ονικραΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovikpaABEZHIKMNOPTYX'],
  ['Turkish', 'ı', 'i'],
];

const twins: ReadonlyMap<string, Twin> = new Map(
  pairs.flatMap(([alphabet, theirs, ours]) =>
    [...theirs].map((their, at): [string, Twin] => [their, { alphabet, letter: ours[at]! }]),
  ),
);

/** The letter of ours that `letter` looks like, and the alphabet it is from. */
export function lookAlike(letter: string): Twin | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xff21 && code <= 0xff5a)
    return { alphabet: 'full-width', letter: String.fromCodePoint(code - 0xfee0) };
  return twins.get(letter);
}
