// Words in which a company takes back what it called people.

/** What regrets. */
export const regretWords: ReadonlySet<string> = new Set(
  'sorry apologise apologize apologies apologised apologized apology regret regretted wrong unkind rude mistake deleted withdrawn withdrew retracted misjudged tasteless unfunny crass insensitive inappropriate hurtful'.split(
    ' ',
  ),
);

/** What says that something was said, and where. */
export const sayingWords: ReadonlySet<string> = new Set(
  (
    'called call calling calls said saying told asked tweeted posted wrote described labelled labeled named joked referred dubbed sent ' +
    'email tweet post advert ad billboard caption headline newsletter line joke'
  ).split(' '),
);
