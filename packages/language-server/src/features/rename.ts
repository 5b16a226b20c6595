// A new name goes to every place in every file, or to none: what could not be written, or would mean two things, is
// refused in the words that a message has.
import { tokensOf, type Scope } from '@fineline/language';
import { builtInFacts } from '@fineline/ruleset';
import { mentionAt } from '../names/mentionAt.ts';
import type { Mention, Target } from '../names/mention.ts';
import type { Source } from '../names/source.ts';
import { problemAfter, type Edit } from './problemAfter.ts';
import { referencesTo } from './referencesTo.ts';

/** What came of it, or why it cannot be, in lower case and without a period. */
export type Renamed = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** The name at an offset, where it is one that may change. */
export function renamable(source: Source, offset: number): Mention | { readonly refused: string } {
  const { mention } = mentionAt(source, offset);
  if (!mention) return { refused: 'nothing here has a name of its own' };
  const { kind, name, isOwn } = mention.target;
  if (kind === 'file') return { refused: `\`${name}\` is a file, and is renamed as files are` };
  if (kind === 'rule' && !isOwn) return { refused: `\`${name}\` has no label: give the clause one first` };
  return isOwn ? mention : { refused: `\`${name}\` is a word of the language and stays as it is` };
}

/** Gives what is named at an offset another name, in every file. */
export function rename(source: Source, offset: number, name: string, files: readonly Source[]): Renamed {
  const mention = renamable(source, offset);
  if ('refused' in mention) return mention;
  const { target } = mention;
  const refused = problemWith(name, target) ?? clash(name, target, mentionAt(source, offset).here.scope);
  if (refused !== undefined) return { refused };
  const texts = new Map([...files, source].map(({ file, text }) => [file, text]));
  const edits = referencesTo(source, offset, files).map(({ file, span }) => {
    const isQuoted = texts.get(file)?.[span.start] === '"';
    return { file, span, text: isQuoted || !isPlainName(name) ? JSON.stringify(name) : name };
  });
  const wrong = problemAfter({ source, edits }, files);
  return wrong === undefined ? { edits } : { refused: wrong };
}

function problemWith(name: string, { kind }: Target): string | undefined {
  if (kind === 'column') return /^[^"\\\r\n]+$/.test(name) ? undefined : 'a column is named on one line';
  if (!isPlainName(name))
    return `\`${name}\` is no name: letters, digits, \`-\` and \`_\`, a letter first, and no word of the language`;
  if (kind === 'policy' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return 'a policy is named in small letters and digits, joined by single hyphens';
  return undefined;
}

function isPlainName(name: string): boolean {
  const [token, ...others] = tokensOf(name);
  const isName = token?.kind === 'name' || token?.kind === 'keyword';
  return others.length === 0 && isName && token.image === name;
}

function clash(name: string, { kind, facet }: Target, scope: Scope): string | undefined {
  const taken = {
    policy: () => scope.policies.has(name),
    quantity: () => scope.quantities.has(name),
    fact: () => scope.facts.has(name) || builtInFacts.has(name),
    dataset: () => scope.datasets.has(name),
    word: () => facet !== undefined && scope.nameable[facet].has(name),
    rule: () => false,
    column: () => false,
    file: () => false,
  }[kind]();
  return taken ? `there is a ${facet ?? kind} \`${name}\` already` : undefined;
}
