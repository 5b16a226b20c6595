// A reader is written by somebody else, in JavaScript as likely as not: what it declares is looked at before it is asked,
// for a misspelt set would be one that nobody reads.
import { closest } from '@fineline/ruleset';
import { askable, type OtherReader } from './otherReader.ts';

/** Why something is no reader, in words without a final period; undefined where it is one. */
export function whyNoReader(it: unknown): string | undefined {
  if (typeof it !== 'object' || it === null) return 'it is no object';
  const { name, version, digest, reads, read } = it as { readonly [K in keyof OtherReader]?: unknown };
  if (name === 'stated') return '`name` is `stated`, which means what a post states';
  return (
    whyNoText('name', name) ??
    whyNoText('version', version) ??
    (digest === undefined ? undefined : whyNoText('digest', digest)) ??
    whyReadsNothing(reads) ??
    (typeof read === 'function' ? undefined : butWanted('read', read, 'a function'))
  );
}

function whyNoText(field: string, value: unknown): string | undefined {
  if (value === '') return `\`${field}\` is empty`;
  return typeof value === 'string' ? undefined : butWanted(field, value, 'a text');
}

function whyReadsNothing(reads: unknown): string | undefined {
  if (typeof reads !== 'object' || reads === null || Array.isArray(reads))
    return butWanted('reads', reads, "an object such as `{ tone: 'all' }`");
  const sets = Object.entries(reads as { readonly [facet: string]: unknown });
  if (sets.length === 0) return `\`reads\` is empty: it may name ${namesOf(askable)}`;
  for (const [facet, words] of sets) {
    if (!(askable as readonly string[]).includes(facet)) {
      const near = closest(facet, askable);
      return `\`reads\` names \`${facet}\`, ${near === undefined ? `and may name ${namesOf(askable)}` : `did you mean \`${near}\`?`}`;
    }
    const isList = Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string');
    if (words !== undefined && words !== 'all' && !isList)
      return `\`reads.${facet}\` is neither \`'all'\` nor a list of words`;
  }
  return undefined;
}

function butWanted(field: string, value: unknown, wanted: string): string {
  if (value === undefined) return `it has no \`${field}\`: that is ${wanted}`;
  const is = value === null ? 'null' : Array.isArray(value) ? 'a list' : `of the type ${typeof value}`;
  return `\`${field}\` is ${is}, and ${wanted} is wanted`;
}

function namesOf(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ');
}
