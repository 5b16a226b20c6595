import type { Mark } from './worthOfMarks.ts';

/** Takes a mark, and how often it was seen. */
export type Note = (mark: Mark, times?: number) => void;
