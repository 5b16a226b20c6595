// A condition as part of a sentence. Parts of one kind stand in a row; as soon as `and` and `or` meet, they stand in a
// lettered list, since no comma tells two readings apart.
import { either, type Condition } from '@fineline/ruleset';
import { comparisonPhrases, type Known } from './comparisonPhrase.ts';

/** A condition without `not`: turned round where it stood under one. Strong Kleene logic keeps that its meaning. */
type Plain =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Plain[] }
  | { readonly kind: 'phrase'; readonly text: string };

/** The phrase for a condition, to stand behind "if"; `holds` is false where the sentence says that it does not. */
export function conditionPhrase(condition: Condition, known: Known, holds: boolean = true): string {
  return phraseOf(plain(condition, holds, known), '');
}

function plain(condition: Condition, holds: boolean, known: Known): Plain {
  if ('not' in condition) return plain(condition.not, !holds, known);
  if ('all' in condition) return join(holds ? 'all' : 'any', condition.all, holds, known);
  if ('any' in condition) return join(holds ? 'any' : 'all', condition.any, holds, known);
  const phrases = comparisonPhrases(condition, holds, known).map(text => ({ kind: 'phrase', text }) as const);
  return phrases.length === 1 ? phrases[0]! : { kind: 'any', parts: phrases };
}

/** A join, with what is joined the same way below it put into the same row. */
function join(kind: 'all' | 'any', parts: readonly Condition[], holds: boolean, known: Known): Plain {
  const plainParts = parts.flatMap(part => {
    const it = plain(part, holds, known);
    return it.kind === kind ? it.parts : [it];
  });
  return plainParts.length === 1 ? plainParts[0]! : { kind, parts: plainParts };
}

/** `path` is the label of the list that this stands in: `b.2`. */
function phraseOf(condition: Plain, path: string): string {
  if (condition.kind === 'phrase') return condition.text;
  const { kind, parts } = condition;
  const isFlat = path === '' && parts.every(part => part.kind === 'phrase');
  if (isFlat)
    return inRow(
      parts.map(part => phraseOf(part, '')),
      kind,
    );
  const items = parts.map((part, at) => {
    const label = path === '' ? letter(at) : `${path}.${depthOf(path) % 2 === 0 ? letter(at) : at + 1}`;
    return `(${label}) ${phraseOf(part, label)}`;
  });
  return `${kind === 'all' ? 'all of these hold' : 'at least one of these holds'}: ${items.join('; ')}`;
}

function inRow(phrases: readonly string[], kind: 'all' | 'any'): string {
  const by = kind === 'all' ? 'and' : 'or';
  const isPlain = phrases.every(phrase => !/,| or | and /.test(phrase));
  return isPlain ? either(phrases, by) : phrases.join(`, ${by} `);
}

function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

function depthOf(path: string): number {
  return path.split('.').length;
}
