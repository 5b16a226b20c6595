// Conditions that stand side by side: where one goes on, where the next starts, and what joins them.
import { adding, builtInFacts, quote, type Diagnostic } from '@fineline/ruleset';
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Below,
  Close,
  Dot,
  Equals,
  isName,
  k,
  Label,
  Open,
  spanOf,
  Text,
} from '../lexing/tokens.ts';
import type { Look } from './look.ts';
import { beforeTexts } from './startingWords.ts';

/** The words that a condition stands behind. */
export const beforeConditions: readonly TokenType[] = [k.when, k.unless, k.require];
/** What no condition goes on behind. */
const beforeBodies = [
  Open,
  Close,
  Label,
  k.min,
  k.max,
  k.round,
  k.ban,
  k.allow,
  k.keep,
  k.during,
  k.else,
  ...beforeTexts,
];
const saidOfFacts = [k.is, Below, Above, AtMost, AtLeast, Equals];
export const yesNoFacts: ReadonlySet<string> = new Set(
  [...builtInFacts].flatMap(([name, { type }]) => (type.kind === 'yes-no' ? [name] : [])),
);

/** `tone is mocking channel is twitter`: another comparison, and nothing that joins it to the one before. */
export function missingJoin(file: string, look: Look): Diagnostic | undefined {
  const { startOffset: start, image } = look(1);
  if (!isInCondition(look, 0) || !startsComparison(look, 1)) return undefined;
  const join = isJoinedBy(look, 0, k.or) ? 'or' : 'and';
  return errorAt(file, spanOf(look(1)), 'FL0102', `\`and\` or \`or\` is missing before ${quote(image)}`, {
    fix: adding(`${join} `, start),
  });
}

/** How far back a condition is looked for. */
const nearby = 60;

/** Whether a condition goes on at a place, the parts of a clause looked at backwards. */
export function isInCondition(look: Look, from: number): boolean {
  for (let at = from; at > from - nearby; at--) {
    const { tokenType } = look(at);
    if (beforeConditions.includes(tokenType)) return true;
    if (tokenType === EOF || beforeBodies.includes(tokenType)) return false;
  }
  return false;
}

/** Whether a word joins the parts of the condition before a place. */
export function isJoinedBy(look: Look, from: number, join: IToken['tokenType']): boolean {
  for (let at = from; at > from - nearby && !beforeConditions.includes(look(at).tokenType); at--)
    if (look(at).tokenType === join) return true;
  return false;
}

/** Whether a comparison starts at a place: a fact with what may stand right behind one, or a yes-no fact. */
export function startsComparison(look: Look, at: number): boolean {
  const first = look(at).tokenType === k.not ? at + 1 : at;
  const fact = look(first);
  if (!isName(fact) && fact.tokenType !== Text) return false;
  const hasPart = look(first + 1).tokenType === Dot;
  const behind = look(hasPart ? first + 3 : first + 1).tokenType;
  if (saidOfFacts.includes(behind)) return true;
  return yesNoFacts.has(hasPart ? `${fact.image}.${look(first + 2).image}` : fact.image);
}
