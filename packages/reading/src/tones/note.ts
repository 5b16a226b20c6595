/** Takes a mark, and how often it was seen. */
export type Note = (mark: string, times?: number) => void;
