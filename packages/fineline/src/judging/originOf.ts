import type { Post } from '@fineline/reading';
import { startOf, type Origin } from '@fineline/report';
import type { Position } from '@fineline/ruleset';
import type { PostInput } from '../files/readPosts.ts';

/** Where a post begins in its file: its line in a stream, its first word where the text stands there as it is, else all of it. */
export function originOf({ file, textStart, place }: Post, { source, line }: PostInput): Origin {
  const at = (offset: number): Position =>
    startOf(file, { start: offset, end: offset }, new Map([[file, source!]]));
  if (line !== undefined || source === undefined || (textStart ?? place) === undefined)
    return { file, line: line ?? 1, column: 1, literal: false };
  if (textStart !== undefined) return { file, ...at(textStart), literal: true };
  return { file, ...at(place!.start), end: at(place!.end), literal: false };
}
