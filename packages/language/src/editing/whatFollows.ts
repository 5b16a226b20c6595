// What the grammar takes next, for completion. It is asked of a part (a clause, a line, the head of a block) and not of
// a whole file: so a mistake further up is no reason to fall silent, and the answer does not take long. The productions
// are walked as data, every way through them at once; what the parser looks at besides the form is not seen here.
import {
  Alternation,
  Alternative,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type IProduction,
  type IToken,
  type TokenType,
} from 'chevrotain';
import { lex } from '../lexing/lex.ts';
import {
  AtLeast,
  AtMost,
  Day,
  FacetPlural,
  FacetWord,
  keywords,
  Label,
  Name,
  NumberToken,
  signs,
  Slash,
  Text,
  UnitWord,
  Version,
} from '../lexing/tokens.ts';
import { productions } from '../parsing/fileParser.ts';

/** The productions that can be asked about. */
export type Part =
  | 'lineDeclaration'
  | 'blockDeclaration'
  | 'header'
  | 'section'
  | 'clause'
  | 'role'
  | 'phrases'
  | 'example'
  | 'cases'
  | 'each'
  | 'field'
  | 'cohort'
  | 'columns'
  | 'row';

/** Something that may come next. */
export interface Follower {
  /** A word or sign of the language as it is written, or what kind of thing the author chooses. */
  readonly next: string | { readonly any: 'name' | 'label' | 'text' | 'number' | 'day' | 'version' };
  /** The productions that it is read by, the outermost first: `clause`, `clauseBody`, `banClause`, `banWords`, `words`. */
  readonly within: readonly string[];
}

/** What may come next behind the beginning of a part. */
export interface Followers {
  readonly followers: readonly Follower[];
  /** Whether the part may also end there. */
  readonly isWhole: boolean;
}

/** A place in a production, and where reading goes on behind it. */
interface Place {
  readonly items: readonly IProduction[];
  readonly at: number;
  /** Where a production starts here: its name. */
  readonly rule?: string;
  readonly up: Place | undefined;
}

const chosen: ReadonlyMap<TokenType, Exclude<Follower['next'], string>> = new Map([
  [Name, { any: 'name' }],
  [Label, { any: 'label' }],
  [Text, { any: 'text' }],
  [NumberToken, { any: 'number' }],
  [Day, { any: 'day' }],
  [Version, { any: 'version' }],
]);

const categories = [UnitWord, FacetWord, FacetPlural].map(
  kind =>
    [kind, [...keywords].filter(([, it]) => it.CATEGORIES?.includes(kind)).map(([word]) => word)] as const,
);
const written: ReadonlyMap<TokenType, readonly string[]> = new Map<TokenType, readonly string[]>([
  ...[...keywords, ...signs].map(([image, kind]) => [kind, [image]] as const),
  [Slash, ['/']],
  [AtMost, ['<=']],
  [AtLeast, ['>=']],
  ...categories,
]);

/** What may stand behind `text`, which begins a part. Nothing where the text is no beginning of one. */
export function whatFollows(text: string, part: Part): Followers {
  let places: readonly Place[] = [
    { items: productions()[part]!.definition, at: 0, rule: part, up: undefined },
  ];
  for (const token of lex('', text).tokens)
    places = places
      .flatMap(terminals)
      .filter(place => fits(token, place))
      .map(behind);
  const next = places.flatMap(terminals);
  return { followers: next.flatMap(followersAt), isWhole: next.some(({ items, at }) => at === items.length) };
}

function followersAt(place: Place): readonly Follower[] {
  const terminal = place.items[place.at];
  if (!(terminal instanceof Terminal)) return [];
  const any = chosen.get(terminal.terminalType);
  const words = any === undefined ? (written.get(terminal.terminalType) ?? []) : [any];
  return words.map(next => ({ next, within: within(place) }));
}

/** The places at which a word or sign comes next, from a place on; the end of the part is one of them. */
function terminals(place: Place): readonly Place[] {
  const item = place.items[place.at];
  if (item === undefined) return place.up ? terminals(place.up) : [place];
  if (item instanceof Terminal) return [place];
  const after = behind(place);
  if (item instanceof NonTerminal) {
    const rule = item.nonTerminalName;
    return terminals({ items: productions()[rule]!.definition, at: 0, rule, up: after });
  }
  if (item instanceof Alternation)
    return item.definition.flatMap(one => terminals({ items: [one], at: 0, up: after }));
  if (item instanceof Alternative) return terminals({ items: item.definition, at: 0, up: after });
  if (item instanceof Option)
    return [...terminals({ items: item.definition, at: 0, up: after }), ...terminals(after)];
  if (item instanceof RepetitionMandatory) {
    const again = new Repetition({ definition: item.definition });
    return terminals({ items: [...item.definition, again], at: 0, up: after });
  }
  if (item instanceof Repetition)
    return [...terminals({ items: item.definition, at: 0, up: place }), ...terminals(after)];
  return [];
}

function behind(place: Place): Place {
  return { ...place, at: place.at + 1 };
}

function fits({ tokenType }: IToken, { items, at }: Place): boolean {
  const item = items[at];
  if (!(item instanceof Terminal)) return false;
  return tokenType === item.terminalType || tokenType.CATEGORIES?.includes(item.terminalType) === true;
}

function within(place: Place): readonly string[] {
  const rules: string[] = [];
  for (let at: Place | undefined = place; at; at = at.up) if (at.rule !== undefined) rules.unshift(at.rule);
  return rules;
}
