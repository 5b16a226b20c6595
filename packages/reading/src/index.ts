export { parsePostLine } from './files/parsePostLine.ts';
export { parsePosts } from './files/parsePosts.ts';
export type { Post, StatedField } from './post.ts';
export { createReader, type Reader, type ReaderWords } from './reader.ts';
export { readPost, type Frame } from './stated/readPost.ts';
