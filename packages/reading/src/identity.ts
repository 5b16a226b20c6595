/** What is recorded of this reader in every decision. */
export const identity = { name: 'fineline', version: '0.1.0' };

/** BCP 47 tag of what holds no words: a picture without text. */
export const wordless = 'zxx';
