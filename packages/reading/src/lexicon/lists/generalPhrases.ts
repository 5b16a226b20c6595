/** Everyone and nobody, and how they are called. */
export const generalPhrases: readonly { readonly kind: string; readonly words: readonly string[] }[] = (
  [
    ['everyone', 'everyone'],
    ['everyone', 'everybody'],
    ['everyone', 'all of you'],
    ['everyone', 'every one of you'],
    ['nobody', 'nobody'],
    ['nobody', 'no one'],
    ['nobody', 'none of you'],
    ['nobody', 'not one of you'],
  ] as const
).map(([kind, words]) => ({ kind, words: words.split(' ') }));

/** What such a phrase starts with. */
export const generalStarters: ReadonlySet<string> = new Set(generalPhrases.map(({ words }) => words[0]!));
