// How the parser chooses between what a production may read. Chevrotain works that out of the grammar when a parser is made,
// which takes longer than to read most files, and comes to the same each time: so it is worked out once, in
// `choices.generated.ts`, and put in place here.
import type { EmbeddedActionsParser, IOrAlt, IToken, TokenType } from 'chevrotain';
import { vocabulary } from '../lexing/tokens.ts';

/** What may come next in a production, as names of kinds of tokens: `A|B C` is an A, or a B with a C behind it. */
export type Ways = string;

/** A place in a production where something may be read or not, or one of several alternatives. */
export interface Choice {
  readonly rule: string;
  /** What Chevrotain calls the place. */
  readonly key: number;
  /** For `gated` ones each alternative may refuse. */
  readonly kind: 'optional' | 'alternatives' | 'gated';
  readonly ways: readonly Ways[];
}

type Way = readonly TokenType[];
type Choose = (this: Prepared, alternatives: readonly IOrAlt<unknown>[]) => number | boolean | undefined;

/** What a parser of Chevrotain has inside. */
interface Prepared {
  selfAnalysisDone: boolean;
  /** The token so many places ahead, as far as a choice looks. */
  LA_FAST(ahead: number): IToken;
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  setLaFuncCache(rule: number, key: number, choose: Choose): void;
}

/** Makes a parser ready to read without a look at its grammar. */
export function prepare(parser: EmbeddedActionsParser, choices: readonly Choice[]): void {
  const inside = parser as unknown as Prepared;
  for (const choice of choices)
    inside.setLaFuncCache(inside.fullRuleNameToShort[choice.rule]!, choice.key, chooser(choice));
  inside.selfAnalysisDone = true;
}

/** What it chooses by is made when a text first comes to the place: most texts come to few of them. */
function chooser({ kind, ways }: Choice): Choose {
  const isByOneToken = ways.every(each => each.split('|').every(way => way !== '' && !way.includes(' ')));
  if (isByOneToken && kind !== 'gated') {
    let chosen: readonly (number | undefined)[] | undefined;
    if (kind === 'optional')
      return function () {
        chosen ??= alternativeByKind(ways);
        return chosen[this.LA_FAST(1).tokenTypeIdx] === 0;
      };
    return function () {
      chosen ??= alternativeByKind(ways);
      return chosen[this.LA_FAST(1).tokenTypeIdx];
    };
  }
  let alternatives: readonly (readonly Way[])[] | undefined;
  return function (given) {
    alternatives ??= ways.map(waysIn);
    const at = alternatives.findIndex((ways, at) => {
      const isOpen = kind !== 'gated' || given[at]!.GATE?.call(this) !== false;
      return isOpen && comesNext(this, ways);
    });
    if (kind === 'optional') return at === 0;
    return at < 0 ? undefined : at;
  };
}

/** Where the kind of the next token says it all: the alternative for each kind. */
function alternativeByKind(alternatives: readonly Ways[]): readonly (number | undefined)[] {
  const chosen: (number | undefined)[] = [];
  for (const [at, ways] of alternatives.entries())
    for (const { tokenTypeIdx, categoryMatches = [] } of waysIn(ways).flat())
      for (const kind of [tokenTypeIdx!, ...categoryMatches]) chosen[kind] ??= at;
  return chosen;
}

const kinds = new Map(vocabulary.map(type => [type.name, type]));

function waysIn(ways: Ways): readonly Way[] {
  return ways.split('|').map(way => (way === '' ? [] : way.split(' ').map(name => kinds.get(name)!)));
}

function comesNext(parser: Prepared, ways: readonly Way[]): boolean {
  return ways.some(way => way.every((kind, at) => isOfKind(parser.LA_FAST(at + 1).tokenTypeIdx, kind)));
}

function isOfKind(tokenTypeIdx: number, kind: TokenType): boolean {
  return kind.tokenTypeIdx === tokenTypeIdx || kind.categoryMatches?.includes(tokenTypeIdx) === true;
}
