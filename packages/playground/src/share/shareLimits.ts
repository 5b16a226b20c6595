/** What a fragment of this page begins with; another number stands for another form. */
export const prefix = '#1.';

/** In letters of the link, in bytes unpacked, in UTF-16 units of one text and of one name, in files. */
export const limits = {
  packed: 200_000,
  unpacked: 1_000_000,
  text: 300_000,
  name: 100,
  files: 12,
} as const;
