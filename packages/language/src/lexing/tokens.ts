// Keywords have no patterns: every word is lexed as a name and looked up afterwards, so that no keyword can eat the
// start of a longer one (`tone` in `tones`). A contextual keyword still is a name wherever a name belongs.
import { facets, unitOf, type Span } from '@fineline/ruleset';
import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';

/** Words that are never names; as a word or a column they are quoted. */
// prettier-ignore
export const reservedWords = [
  'key', 'none', 'known', 'unknown', 'is', 'not', 'and', 'or', 'any', 'of', 'in', 'per', 'by', 'when',
  'unless', 'else', 'during', 'never', 'because', 'suggest', 'see', 'min', 'max', 'round', 'ban', 'allow',
  'require', 'deny', 'review', 'warn', 'keep', 'at', 'to', 'only',
] as const;

/** Words that mean something in their place and are names elsewhere. */
// prettier-ignore
export const contextualWords = [
  'import', 'from', 'let', 'withdrawn', 'fact', 'text', 'yes-no', 'one', 'otherwise', 'tone', 'framing',
  'topic', 'channel', 'audience', 'identifier', 'under', 'covers', 'phrases', 'column', 'dataset', 'count',
  'nearest', 'weight', 'measure', 'harmless', 'sensitive', 'ordered', 'suppressed', 'missing', 'as',
  'total', 'policy', 'extends', 'version', 'owner', 'effective', 'expires', 'posts', 'datasets', 'waived',
  'cohort', 'zero', 'allowed', 'window', 'details', 'counts', 'identifiers', 'values', 'columns', 'full',
  'cells', 'diversity', 'entropy', 'recursive', 'closeness', 'share', 'top', 'protection', 'uniques',
  'risk', 'journalist', 'marketer', 'difference', 'precision', 'value', 'age', 'within', 'tones',
  'framings', 'topics', 'channels', 'audiences', 'addressees', 'against', 'year', 'quarter', 'month',
  'decimals', 'waive', 'for', 'campaign', 'until', 'guarantee', 'denies', 'allows', 'least', 'most',
  'strict', 'test', 'cases', 'each', 'verdict', 'on', 'post', 'table', 'people', 'person', 'rows', 'row', 'hours', 'hour',
  'days', 'day', 'weeks', 'week', 'digits', 'digit',
] as const;

/** The facets as clauses say them: `tones`. */
export const facetPlurals: readonly string[] = facets
  .filter(facet => facet !== 'consent')
  .map(facet => `${facet}s`);
const facetWords: readonly string[] = facets.filter(facet => facet !== 'consent' && facet !== 'addressee');

export type Keyword = (typeof reservedWords)[number] | (typeof contextualWords)[number];

const sign = (name: string, pattern: RegExp): TokenType => createToken({ name, pattern });
const derived = (name: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

// Upper case, since a production may have the name of a keyword.
const keyword = (word: string, categories: TokenType[]): TokenType =>
  createToken({ name: word.toUpperCase(), label: word, pattern: Lexer.NA, categories });

/** A name as people write them here: letters, digits, `-` and `_`, a letter first. */
export const Name: TokenType = sign('Name', /[A-Za-z_][A-Za-z0-9_-]*/);
/** A name with a colon behind it, which always starts a clause. */
export const Label: TokenType = derived('Label');
export const Text: TokenType = derived('Text');
/** Whatever begins with a digit; never reaches the parser, which sees what it turns out to be. */
export const Numeral: TokenType = derived('Numeral');
export const NumberToken: TokenType = derived('Number');
export const Day: TokenType = derived('Day');
export const Version: TokenType = derived('Version');

export const Open: TokenType = sign('Open', /\{/);
export const Close: TokenType = sign('Close', /\}/);
export const OpenParenthesis: TokenType = sign('OpenParenthesis', /\(/);
export const CloseParenthesis: TokenType = sign('CloseParenthesis', /\)/);
export const Comma: TokenType = sign('Comma', /,/);
export const Colon: TokenType = sign('Colon', /:/);
export const Equals: TokenType = sign('Equals', /=/);
export const Dot: TokenType = sign('Dot', /\./);
export const Slash: TokenType = sign('Slash', /\//);
export const Percent: TokenType = sign('Percent', /%/);
/** Parts the cells of a table of examples. */
export const Bar: TokenType = sign('Bar', /\|/);
export const AtMost: TokenType = sign('AtMost', /<=/);
export const AtLeast: TokenType = sign('AtLeast', />=/);
export const Below: TokenType = sign('Below', /</);
export const Above: TokenType = sign('Above', />/);

/** A comment of any kind, which the parser does not see. */
export const Comment: TokenType = derived('Comment');

/** Any unit that is a word, `people` to `digit`. */
export const UnitWord: TokenType = derived('Unit');
/** A facet that a policy may add words to: `tone`. */
export const FacetWord: TokenType = derived('Facet');
/** A facet as clauses say it: `tones`. */
export const FacetPlural: TokenType = derived('Facets');

function categoriesOf(word: string): TokenType[] {
  if (unitOf(word) !== undefined) return [Name, UnitWord];
  if (facetWords.includes(word)) return [Name, FacetWord];
  return facetPlurals.includes(word) ? [Name, FacetPlural] : [Name];
}

const reservedTokens: [string, TokenType][] = reservedWords.map(word => [word, keyword(word, [])]);
const contextualTokens: [string, TokenType][] = contextualWords.map(word => [
  word,
  keyword(word, categoriesOf(word)),
]);

/** The kind of token that a keyword has. A `Map`, since names such as `constructor` are looked up in it. */
export const keywords: ReadonlyMap<string, TokenType> = new Map([...reservedTokens, ...contextualTokens]);

/** The keywords' kinds by name, for the grammar. */
export const k: Readonly<Record<Keyword, TokenType>> = Object.fromEntries(keywords) as Record<
  Keyword,
  TokenType
>;

/** The tokens that are a sign alone, by that sign. */
export const signs: ReadonlyMap<string, TokenType> = new Map([
  ['{', Open],
  ['}', Close],
  ['(', OpenParenthesis],
  [')', CloseParenthesis],
  [',', Comma],
  [':', Colon],
  ['=', Equals],
  ['.', Dot],
  ['%', Percent],
  ['|', Bar],
  ['<', Below],
  ['>', Above],
]);

const written = [Name, Text, Numeral, ...signs.values(), Slash, AtMost, AtLeast];
const refined = [Label, NumberToken, Day, Version, UnitWord, FacetWord, FacetPlural];

/** Every kind of token, for the parser. */
export const vocabulary: TokenType[] = [...written, ...refined, ...keywords.values()];

/** Offset behind the last letter of a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Where tokens stand, from the first to the last of them. */
export function spanOf(first: IToken, last: IToken = first): Span {
  return { start: first.startOffset, end: endOf(last) };
}

/** Makes a token one of another kind. */
export function retype(token: IToken, tokenType: TokenType): void {
  token.tokenType = tokenType;
  token.tokenTypeIdx = tokenType.tokenTypeIdx!;
}

/** Whether a token is a name, or a keyword that may be one. */
export function isName(token: IToken): boolean {
  return token.tokenType === Name || token.tokenType.CATEGORIES?.includes(Name) === true;
}

/** Whether a token is a reserved word. */
export function isReserved(token: IToken): boolean {
  return keywords.has(token.image) && !isName(token) && token.tokenType !== Label && token.tokenType !== Text;
}
