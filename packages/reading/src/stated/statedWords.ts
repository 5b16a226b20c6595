import { closest, type WordsFact } from '@fineline/ruleset';
import { isNothingShown } from '../words/wordsFact.ts';
import type { Complain } from './complaint.ts';

/** The words that a post states, every one of them in `known`; an empty list for `none`. */
export function statedWords(
  name: string,
  value: unknown,
  known: ReadonlySet<string>,
  complain: Complain,
): readonly string[] | undefined {
  if (typeof value === 'string' && known.has(value)) return [value];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words: string[] = [];
  for (const item of list) {
    if (typeof item !== 'string' || item === '') {
      return complain('FL0702', `\`${name}\` wants a word or a list of words`);
    }
    words.push(item);
  }
  if (words.includes('none')) {
    if (words.length > 1) return complain('FL0702', `\`${name}\` says \`none\` and something else`);
    if (!known.has('none')) return [];
  }
  let sound = true;
  for (const word of words) {
    if (known.has(word)) continue;
    sound = false;
    const vocabulary = [...known];
    const near = closest(word, vocabulary);
    const help = near === undefined ? `Use one of ${quoted(vocabulary)}.` : `Did you mean \`${near}\`?`;
    complain('FL0703', `\`${word}\` is not among the words for \`${name}\``, help);
  }
  return sound ? words : undefined;
}

/** A few words are named, for a list of forty helps nobody. */
function quoted(words: readonly string[]): string {
  const named = words.slice(0, 12).map(word => `\`${word}\``);
  return words.length > 12 ? `${named.join(', ')} and others` : named.join(', ');
}

/**
 * What was read and what is stated, together. What the post states settles the set: words that nobody names are not
 * there. Nothing stated takes away what was read.
 */
export function joinWords(read: WordsFact | undefined, stated: readonly string[]): WordsFact {
  // That nothing was shown is no reading: it yields to what is stated.
  const before = stated.length > 0 && isNothingShown(read) ? undefined : read;
  const has =
    stated.length < 2 && (before === undefined || before.has.length === 0)
      ? stated
      : [...new Set([...(before?.has ?? []), ...stated])].sort();
  const lacks = before?.lacks?.filter(word => !has.includes(word));
  const shown = stated.length === 0 ? [{ cue: 'stated' }] : stated.map(word => ({ word, cue: 'stated' }));
  const evidence = before?.evidence?.length ? [...before.evidence, ...shown] : shown;
  return lacks === undefined || lacks.length === 0 ? { has, evidence } : { has, lacks, evidence };
}
