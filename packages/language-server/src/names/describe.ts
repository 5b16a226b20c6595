// What there is to say about a name, as Markdown for a hover and, in one line, beside a completion.
import { factNamed, presets, type Definition, type NamedNode, type ScopedFile } from '@fineline/language';
import { codeMarkdown, plainMarkdown } from '@fineline/report';
import { builtInVocabularies, capitalized, type Facet, type FactType } from '@fineline/ruleset';
import { columnsIn } from './columnsIn.ts';
import { factMeanings, wordMeanings } from './meanings.ts';
import type { Target } from './mention.ts';
import { quantityInWords } from './quantityInWords.ts';
import { declaredWords } from './targets.ts';

/** A few lines of Markdown about a name, a paragraph each; the first says what it is. */
export function describe(target: Target, program: readonly ScopedFile[]): readonly string[] {
  const here = program[0]!;
  const definition = definitionOf(target, program);
  const doc = definition && 'doc' in definition.node ? (definition.node.doc ?? '') : '';
  const said = [...(columnInWords(target, program) ?? sayWhat(target, definition, here)), plainMarkdown(doc)];
  const isModule = program.some(({ loaded }) => loaded.preset && loaded.file === target.declared?.file);
  return [...said, isModule ? `From the built-in module \`${target.declared!.file}\`.` : ''].filter(
    text => text !== '',
  );
}

/** What a fact is, in words: `a number of people`. */
export function typeInWords(type: FactType): string {
  switch (type.kind) {
    case 'words':
      return `words of the ${type.facet} vocabulary`;
    case 'choice':
      return `one of ${type.words.map(word => `\`${word}\``).join(', ')}`;
    case 'text':
      return 'a text';
    case 'yes-no':
      return 'yes or no, and stands alone';
    case 'number':
      if (type.unit === 'fraction') return 'a share, such as `5%`';
      return type.unit === 'count' ? 'a number' : `a number of ${type.unit}`;
  }
}

/** What a word means, in one line, as far as anybody said it. */
export function meaningOf(facet: Facet, word: string, { scope }: ScopedFile): string {
  const meaning = wordMeanings[facet][word];
  if (meaning !== undefined) return meaning;
  const doc = declaredWords(scope).get(`${facet} ${word}`)?.node.doc;
  const under = scope.vocabularies[facet].find(it => it.word === word)?.under ?? [];
  return doc?.split('\n')[0] ?? (under.length === 0 ? '' : `under ${under.join(', ')}`);
}

function definitionOf({ declared, kind }: Target, program: readonly ScopedFile[]): Definition | undefined {
  if (!declared || kind === 'column' || kind === 'rule' || kind === 'file') return undefined;
  const file = program.find(({ loaded }) => loaded.file === declared.file)?.loaded;
  const node = file?.tree.declarations.find(
    (it): it is NamedNode =>
      'name' in it && typeof it.name === 'object' && it.name.span.start === declared.span.start,
  );
  return node && { node, name: node.name, file: declared.file };
}

function sayWhat(target: Target, definition: Definition | undefined, here: ScopedFile): readonly string[] {
  const name = `**${plainMarkdown(target.name)}**`;
  const node = definition?.node;
  switch (target.kind) {
    case 'policy':
      return node?.kind === 'policy' ? sayPolicy(node, name) : [name];
    case 'quantity': {
      if (node?.kind !== 'let') return [name];
      const see =
        node.see.length === 0 ? [] : [plainMarkdown(`See ${node.see.map(({ value }) => value).join(', ')}.`)];
      return [`${name} is ${quantityInWords(node.quantity)}`, ...see];
    }
    case 'fact': {
      const fact = factNamed(target.name, here.scope);
      const meaning = factMeanings[target.name];
      const claim = fact?.claim ? ['A claim: `none` until somebody states it, so it may only excuse.'] : [];
      const what = fact ? `, a fact: ${typeInWords(fact.type)}` : '';
      return [`${name}${what}`, ...(meaning === undefined ? [] : [`${capitalized(meaning)}.`]), ...claim];
    }
    case 'word':
      return sayWord(target, name, here);
    case 'dataset': {
      if (node?.kind !== 'dataset') return [name];
      const columns = columnsIn(node).map(({ word, role }) => `- ${codeMarkdown(word.text)} ${role}`);
      return [`${name}, a table`, columns.join('\n')];
    }
    case 'file': {
      const names = Object.keys(presets.get(target.name)?.dates ?? {}).sort();
      return names.length === 0
        ? [name]
        : [`${name}, a built-in module, which declares`, names.map(it => `- ${codeMarkdown(it)}`).join('\n')];
    }
    case 'column':
    case 'rule':
      return [name];
  }
}

/** A column with the role that its table gives it. */
function columnInWords(
  { kind, name, declared }: Target,
  program: readonly ScopedFile[],
): readonly string[] | undefined {
  if (kind !== 'column') return undefined;
  const tree = program.find(({ loaded }) => loaded.file === declared?.file)?.loaded.tree;
  const columns = (tree?.declarations ?? []).flatMap(it => (it.kind === 'dataset' ? columnsIn(it) : []));
  const column = columns.find(({ word }) => word.span.start === declared?.span.start);
  return column && [`**${plainMarkdown(name)}**, a \`${column.role}\` column`];
}

function sayPolicy(
  { header, parents, sections }: Extract<NamedNode, { readonly kind: 'policy' }>,
  name: string,
): readonly string[] {
  const version = header.find(({ kind }) => kind === 'version');
  const owner = header.find(({ kind }) => kind === 'owner');
  const rules = sections.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const said = [
    `${name}${version?.kind === 'version' ? ` ${version.version}` : ''}, a policy with ${rules} ${rules === 1 ? 'rule' : 'rules'} of its own`,
    parents.length === 0 ? '' : `, extends ${parents.map(({ text }) => `\`${text}\``).join(', ')}`,
  ];
  return [said.join(''), owner?.kind === 'owner' ? plainMarkdown(`Owner: ${owner.owner.value}`) : ''];
}

function sayWord({ facet, name: word }: Target, name: string, here: ScopedFile): readonly string[] {
  if (facet === undefined) return [`${name}, a word that its fact may be`];
  const words = here.scope.vocabularies[facet];
  const known = words.find(it => it.word === word) ?? builtInVocabularies[facet].find(it => it.word === word);
  const below = words.filter(({ under }) => under.includes(word)).map(it => `\`${it.word}\``);
  const under = known?.under.map(it => `\`${it}\``) ?? [];
  const meaning = wordMeanings[facet][word];
  return [
    `${name}, a word for ${facet}${under.length === 0 ? '' : `, under ${under.join(', ')}`}`,
    meaning === undefined ? '' : `${capitalized(meaning)}.`,
    below.length === 0 ? '' : `What is said of it is said of ${below.join(', ')} as well.`,
    known?.phrases
      ? plainMarkdown(`Read where a text says ${known.phrases.map(it => `“${it}”`).join(', ')}.`)
      : '',
  ];
}
