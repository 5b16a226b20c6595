/** What is recorded of this reader in every decision; its version is that of its package (a test compares). */
export const identity = { name: 'fineline', version: '0.1.0' };

/** BCP 47 tag of what holds no words: a picture without text. */
export const wordless = 'zxx';
