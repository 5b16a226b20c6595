// Which words an editor may colour where, worked out from the productions, so that a new clause needs no edit here.
import { contextualWords, reservedWords, wordClasses } from '@fineline/language/grammar';
import { type Expression, rulesIn, sequence, writtenIn } from '../expression.ts';
import { productionNamed, reachable } from '../productions.ts';

const reserved: ReadonlySet<string> = new Set(reservedWords);
const contextual: ReadonlySet<string> = new Set(contextualWords);
const units: ReadonlySet<string> = new Set(wordClasses.get('Unit'));

/** The words that something can start with. */
export function firstWords(of: Expression): readonly string[] {
  switch (of.kind) {
    case 'written':
      return [of.text];
    case 'lexical':
      return [];
    case 'rule':
      return firstWords(productionNamed(of.name).body);
    case 'choice':
      return of.parts.flatMap(firstWords);
    case 'sequence':
      return of.parts.slice(0, leading(of.parts)).flatMap(firstWords);
    default:
      return firstWords(of.part);
  }
}

/** The words that can stand behind the first. */
function laterWords(of: Expression): readonly string[] {
  switch (of.kind) {
    case 'rule':
      return laterWords(productionNamed(of.name).body);
    case 'choice':
      return of.parts.flatMap(laterWords);
    case 'sequence':
      return [...of.parts.slice(0, 1).flatMap(laterWords), ...of.parts.slice(1).flatMap(allWords)];
    case 'optional':
    case 'repeated':
      return laterWords(of.part);
    default:
      return [];
  }
}

/** Pairs that open a clause, `min` and `cohort`: the second word is a name nearly everywhere else. */
export function clauseHeads(): ReadonlyMap<string, readonly string[]> {
  const heads = clauseForms().map(({ verb, rest }): [string, readonly string[]] => [
    verb,
    onlyContextual(firstWords(rest)),
  ]);
  return new Map(heads.filter(([, seconds]) => seconds.length > 0));
}

/** The words that open a clause or one of its parts. */
export function clauseWords(): readonly string[] {
  return sorted([...firstWords(bodyOf('clause-body')), ...firstWords(bodyOf('clause-part'))]);
}

/** The words within a clause that are not reserved. */
export function withinClause(): readonly string[] {
  const tails = clauseForms().flatMap(({ rest }) => laterWords(rest));
  return onlyContextual([...tails, ...laterWords(bodyOf('clause-part'))]);
}

/** The words that relate and join comparisons: `is`, `any`, `of`, `and`. */
export function conditionWords(): readonly string[] {
  const bodies = ['condition', 'term', 'is-relation'].map(bodyOf);
  return sorted(bodies.flatMap(writtenIn).filter(word => reserved.has(word)));
}

/** The words that some productions themselves write, and not those that they name. */
export function wordsOf(...names: readonly string[]): readonly string[] {
  return sorted(names.flatMap(name => writtenIn(bodyOf(name))).filter(isWord));
}

/** The words behind the first in something, that are not reserved. */
export function withinRule(name: string): readonly string[] {
  return onlyContextual(laterWords(bodyOf(name)));
}

/** Reserved words that `others` do not hold. */
export function reservedBut(others: readonly string[]): readonly string[] {
  return sorted(reservedWords.filter(word => !others.includes(word)));
}

/** A production's body. */
export function bodyOf(name: string): Expression {
  return productionNamed(name).body;
}

/** In code-unit order, each once. */
export function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}

function onlyContextual(words: readonly string[]): readonly string[] {
  return sorted(words.filter(word => contextual.has(word) && !units.has(word)));
}

/** The forms of a clause: its verb and what stands behind it. */
function clauseForms(): readonly { readonly verb: string; readonly rest: Expression }[] {
  return rulesIn(bodyOf('clause-body')).flatMap(name => {
    const body = bodyOf(name);
    if (body.kind !== 'sequence' || body.parts[0]?.kind !== 'written') return [];
    return [{ verb: body.parts[0].text, rest: sequence(body.parts.slice(1)) }];
  });
}

function isWord(text: string): boolean {
  return contextual.has(text) || reserved.has(text);
}

/** How many of the parts can stand first: all optional ones, and the one behind them. */
function leading(parts: readonly Expression[]): number {
  return parts.findIndex(({ kind }) => kind !== 'optional' && kind !== 'repeated') + 1 || parts.length;
}

function allWords(expression: Expression): readonly string[] {
  const named = [...reachable(...rulesIn(expression))].map(bodyOf);
  return [expression, ...named].flatMap(writtenIn);
}
