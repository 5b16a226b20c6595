/** A post that the starter policy lets pass. */
export const finePost: string = `---
# What is stated here joins what is read from the text below.
id: summer
channel: twitter
tone: neutral
topic: none
identifier: none
---

About 40,000 readers finished a book this summer.
`;

/** A post that it stops, for several reasons. */
export const draftPost: string = `---
id: summer-draft
channel: twitter
tone: mocking
topic: none
identifier: none
---

To the 12 readers who gave up on page three: was it the long words?
`;
