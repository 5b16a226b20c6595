// YAML is read by recursion, and a stack that ends inside the engine ends the whole process: no `catch` sees it. So the
// nesting is bounded before the fields are read, by counting the marks that can nest: quoted or closed, they count.

/** More `[` and `{` than this are nobody's front matter, and as many may still stand in each other. */
const mostBrackets = 500;
/** The same for `- `, `? ` and `: ` on one line; lines below each other run out of room long before. */
const mostInLine = 100;

/** True where the fields may nest deeper than anybody writes them. */
export function nestsTooDeep(fields: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (let at = 0; at < fields.length; at++) {
    const character = fields[at]!;
    if (character === '[' || character === '{') brackets++;
    else if (character === '\n') inLine = 0;
    else if ('-?:'.includes(character) && ' \t'.includes(fields[at + 1] ?? ' ')) inLine++;
    if (brackets > mostBrackets || inLine > mostInLine) return true;
  }
  return false;
}
