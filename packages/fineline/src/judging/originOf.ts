import type { Post } from '@fineline/reading';
import { startOf, type Origin } from '@fineline/report';
import type { PostInput } from '../files/readPosts.ts';

/** Where a post begins in its file: its line in a stream, its first word where the text stands there as it is. */
export function originOf({ file, textStart }: Post, { source, line }: PostInput): Origin {
  if (line !== undefined || textStart === undefined || source === undefined)
    return { file, line: line ?? 1, column: 1, literal: false };
  const sources = new Map([[file, source]]);
  return { file, ...startOf(file, { start: textStart, end: textStart }, sources), literal: true };
}
