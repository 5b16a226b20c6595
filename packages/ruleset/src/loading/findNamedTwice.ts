// Of two members of one name the platform's parser of JSON keeps the last without a word: what somebody reads in a file
// is then not what counts.

/** A name that an object states twice, and where the second one stands. */
export interface NamedTwice {
  readonly name: string;
  readonly at: number;
}

/** The first name that an object states twice in a text that is sound JSON; undefined where none does. */
export function findNamedTwice(json: string): NamedTwice | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(undefined);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfText(json, at);
        const names = open.at(-1);
        if (names && isName(json, end)) {
          const name = String(JSON.parse(json.slice(at, end)));
          if (names.has(name)) return { name, at };
          names.add(name);
        }
        at = end - 1;
      }
    }
  }
  return undefined;
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isName(json: string, end: number): boolean {
  let at = end;
  while (json[at] === ' ' || json[at] === '\n' || json[at] === '\r' || json[at] === '\t') at++;
  return json[at] === ':';
}
