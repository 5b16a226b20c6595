// Commas where no list goes on: before the next part of a clause, between two conditions, at the end.
import { leavingOut, quote, replacing } from '@fineline/ruleset';
import { EOF, type IToken } from 'chevrotain';
import { Close, Comma, FacetPlural, isName, k, Label, spanOf, Text } from '../lexing/tokens.ts';
import { isInCondition, isJoinedBy, startsComparison } from './joinedConditions.ts';
import type { Look, OtherWay } from './look.ts';
import { clausePartTokens, verbTokens } from './startingWords.ts';

const partStarts = [...clausePartTokens, k.owner];

/** `ban tones mocking, when …`: a comma at which reading stopped, or right behind which. */
export function commaBeforePart(look: Look): OtherWay | undefined {
  const comma = [1, 0].find(
    at => look(at).tokenType === Comma && partStarts.includes(look(at + 1).tokenType),
  );
  return comma === undefined ? undefined : needlessComma(look, comma);
}

/** A comma at a place before what no list goes on with; behind a list, another of its words may be missing. */
function needlessComma(look: Look, at: number, isSure: boolean = true): OtherWay {
  const [comma, next] = [look(at), look(at + 1)];
  const isBehindList =
    (isName(look(at - 1)) || look(at - 1).tokenType === Text) &&
    (startsList(look(at - 2)) || look(at - 2).tokenType === Comma);
  return {
    span: spanOf(comma),
    message: `no comma stands before ${quote(next.image)}`,
    fix: leavingOut(',', isSure && !isBehindList ? 'safe' : 'review', spanOf(comma)),
  };
}

/** Whether a list follows. */
export function startsList({ tokenType }: IToken): boolean {
  const isBefore = [k.of, k.only, k.columns, k.import, k.under, k.covers, k.per, k.see].includes(tokenType);
  return isBefore || (tokenType.CATEGORIES?.includes(FacetPlural) ?? false);
}

/** `tone is mocking, and channel is twitter`, `tone is mocking, channel is twitter`: what follows is another comparison. */
export function commaInCondition(look: Look): OtherWay | undefined {
  // The list before the comma may have taken the fact behind it for one of its words.
  const at = [1, 0, -1].find(it => look(it).tokenType === Comma);
  if (at === undefined || !isInCondition(look, at)) return undefined;
  const [comma, next] = [look(at), look(at + 1)];
  if (next.tokenType === k.and || next.tokenType === k.or)
    return startsComparison(look, at + 2)
      ? needlessComma(look, at, !isJoinedBy(look, at, next.image === 'and' ? k.or : k.and))
      : undefined;
  if (!startsComparison(look, at + 1)) return undefined;
  const join = isJoinedBy(look, at, k.or) ? 'or' : 'and';
  return {
    span: spanOf(comma),
    message: 'no comma joins two conditions',
    help: 'They are joined by `and` or `or`.',
    fix: replacing(spanOf(comma), ` ${join}`, 'review'),
  };
}

/** `ban tones mocking,` at the end of its line or block. */
export function commaAtEnd(look: Look): OtherWay | undefined {
  const at = [1, 0].find(it => look(it).tokenType === Comma);
  if (at === undefined) return undefined;
  const [comma, next] = [look(at), look(at + 1)];
  const isLast = [Close, EOF, Label].includes(next.tokenType) || verbTokens.includes(next.tokenType);
  return isLast
    ? {
        span: spanOf(comma),
        message: 'no comma stands behind the last part of a list or a line',
        fix: leavingOut(',', 'review', spanOf(comma)),
      }
    : undefined;
}
