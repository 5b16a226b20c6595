/** Lines for `lineOf`, each of a word and what is said of it. */
export function linesOf(said: ReadonlyMap<string, string>): string {
  return [...said.keys()]
    .sort()
    .map(word => `${word} ${said.get(word)!}`)
    .join('\n');
}

/**
 * What a line says of a word, where lines are sorted by the word that each begins with; undefined where none does. A line is
 * looked for where it stands: to cut a text of thousands takes longer than to read a post.
 */
export function lineOf(word: string, lines: string): string | undefined {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const space = lines.indexOf(' ', start);
    const here = lines.slice(start, space);
    if (here === word) return lines.slice(space + 1, endOfLine(lines, space));
    if (here < word) from = endOfLine(lines, space) + 1;
    else to = start;
  }
  return undefined;
}

function endOfLine(lines: string, at: number): number {
  const end = lines.indexOf('\n', at);
  return end < 0 ? lines.length : end;
}
