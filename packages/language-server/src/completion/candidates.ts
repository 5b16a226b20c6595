// What may be written where the grammar takes a word: the words of the language as they are, and of all names those that
// mean something there. The production that would read the name tells what it is the name of.
import { factNamed, moduleNames, presets, ruleIdOf, type Follower } from '@fineline/language';
import { builtInFacts, dimensionOf, facets, isOfGroup, unitOf, type Facet } from '@fineline/ruleset';
import { meaningOf, typeInWords } from '../names/describe.ts';
import { factMeanings } from '../names/meanings.ts';
import { quantityInWords } from '../names/quantityInWords.ts';
import { familyOf, type PolicyAt } from '../names/targets.ts';
import type { Candidate } from './completion.ts';
import { columnsOf, factInQuestion, sampleRelation, type CompletionContext } from './completionContext.ts';
import { isVerdictCell, mayBeSet } from './fieldWords.ts';

/** What an author may write for one of the things that the grammar takes. */
export function candidatesFor({ next, within }: Follower, context: CompletionContext): readonly Candidate[] {
  if (typeof next === 'string') return wordsOfLanguage(next, within, context);
  if (next.any !== 'name') return [];
  const last = within.at(-1);
  const isIn = (...rules: readonly string[]): boolean => rules.some(rule => within.includes(rule));
  if (last === 'path') return paths(isIn('columns'), context);
  if (isIn('ruleId')) return rules(isIn('byRules'), context);
  if (isIn('importLine')) return imported(isIn('module'), context);
  if (isIn('bound')) return quantities(context);
  if (last === 'word') return words(within, context);
  if (last !== 'name') return [];
  if (isIn('section', 'verdictGuarantee', 'table')) return names('dataset', context);
  if (isIn('policyParents', 'strictnessGuarantee', 'guarantee', 'test', 'waive'))
    return names('policy', context);
  return isIn('field') ? fields(context) : [];
}

const modules: readonly Candidate[] = moduleNames.map(label => ({ label, kind: 'module' }));

/** `import ‸ from fineline/health`: its names; without a `from`, the modules. */
function imported(isModule: boolean, { tokens, after }: CompletionContext): readonly Candidate[] {
  const [, from = ''] = /\bfrom[ \t]+([a-z/-]+)/.exec(after) ?? [];
  if (from === '') return isModule && (tokens.length === 1 || tokens.at(-1)?.image === 'from') ? modules : [];
  const names = isModule ? [] : Object.keys(presets.get(from)?.dates ?? {});
  return names.sort().map(label => ({ label, kind: 'quantity' }));
}

function wordsOfLanguage(
  label: string,
  within: readonly string[],
  context: CompletionContext,
): readonly Candidate[] {
  const { tokens } = context;
  if (within.includes('unit')) {
    const isOne = tokens.at(-1)?.image === '1';
    const isSingular = label !== '%' && unitOf(label) !== label;
    const fits = isOne === isSingular || label === '%';
    return fits && measures(label, context) ? [{ label, kind: 'unit' }] : [];
  }
  if (within.includes('fieldValue') && !mayBeSet(label, context)) return [];
  if (within.includes('row') && within.includes('verdict') && !isVerdictCell(context)) return [];
  // Nobody reviews what no clause asks a review for.
  if (within.includes('reviewer') && !tokens.some(({ image }) => image === 'review')) return [];
  // Alone it would pass for the name of a quantity.
  if (label === 'nearest') return [{ label, kind: 'keyword', rest: ' 5' }];
  if (/^[a-z]/.test(label)) return [{ label, kind: 'keyword' }];
  return within.includes('order') ? [{ label, kind: 'sign' }] : [];
}

/** Whether the fact that is compared, if one is, is measured in this unit. */
function measures(written: string, context: CompletionContext): boolean {
  const type = factNamed(factInQuestion(context), context.here.scope)?.type;
  const unit = unitOf(written);
  if (type?.kind !== 'number' || unit === undefined) return true;
  if (type.unit === 'count') return false;
  return type.unit === 'fraction' ? unit === '%' : dimensionOf(unit) === dimensionOf(type.unit);
}

function paths(isHead: boolean, context: CompletionContext): readonly Candidate[] {
  const { tokens, here } = context;
  const isMember = tokens.at(-1)?.image === '.';
  const all = [...builtInFacts.keys(), ...here.scope.facts.keys()];
  if (isMember) {
    const before = `${tokens.at(-2)?.image ?? ''}.`;
    return all
      .filter(name => name.startsWith(before))
      .map(name => ({ ...fact(name, context), label: name.slice(before.length) }));
  }
  const columns = columnsOf(context).map(({ name, role }) => ({
    ...named(name, 'column', `a ${role} column`),
    // A column that has the name of a fact is told from it by quotation marks.
    ...(all.includes(name) && { insert: `"${name}"` }),
    rest: ' is "x"',
  }));
  const facts = all.filter(name => !columns.some(({ label }) => label === name));
  const text: readonly Candidate[] = isHead ? [{ label: 'text', kind: 'keyword' }] : [];
  return [...text, ...facts.map(name => fact(name, context)), ...columns];
}

function fact(name: string, context: CompletionContext): Candidate {
  const type = factNamed(name, context.here.scope)?.type;
  const detail = factMeanings[name] ?? (type ? typeInWords(type) : '');
  return { label: name, kind: 'fact', detail, rest: sampleRelation(name, context) };
}

/** The facts that a `post { … }` or a `cohort { … }` may set. */
function fields({ block, here }: CompletionContext): readonly Candidate[] {
  const isCohort = block.kind === 'cohort';
  return [...builtInFacts.keys(), ...here.scope.facts.keys()]
    .filter(name => isOfGroup(name) === isCohort)
    .map(name => ({
      label: isCohort ? name.slice('cohort.'.length) : name,
      kind: 'fact',
      detail: factMeanings[name] ?? '',
    }));
}

function words(within: readonly string[], context: CompletionContext): readonly Candidate[] {
  const { tokens } = context;
  const isIn = (...rules: readonly string[]): boolean => rules.some(rule => within.includes(rule));
  if (isIn('wordLine')) return wordsOf(tokens[0]?.image as Facet, context);
  if (isIn('example') && !isIn('post')) return wordsOf('channel', context);
  if (isIn('banWords', 'allowOnly')) {
    const facet = facetBanned(context);
    return facet ? wordsOf(facet, context) : [];
  }
  if (isIn('value')) return values(isIn('fieldValue'), context);
  if (isIn('role', 'factType', 'phrases')) return [];
  return columnsOf(context).map(({ name, role }) => named(name, 'column', `a ${role} column`));
}

/** The facet of the list that is being written. */
export function facetBanned({ tokens }: Pick<CompletionContext, 'tokens'>): Facet | undefined {
  const plural = tokens.findLast(({ image }) => facets.some(facet => `${facet}s` === image))?.image;
  return facets.find(facet => `${facet}s` === plural);
}

function wordsOf(facet: Facet, { here }: CompletionContext): readonly Candidate[] {
  return [...(here.scope.nameable[facet] ?? [])]
    .sort()
    .map(word => named(word, 'word', meaningOf(facet, word, here)));
}

function values(isSet: boolean, context: CompletionContext): readonly Candidate[] {
  const type = factNamed(factInQuestion(context), context.here.scope)?.type;
  if (type?.kind === 'words') return wordsOf(type.facet, context);
  if (type?.kind === 'choice') return type.words.map(word => named(word, 'word', ''));
  if (isSet && type?.kind === 'yes-no') return ['yes', 'no'].map(word => named(word, 'word', ''));
  return type?.kind === 'number' ? quantities(context) : [];
}

function quantities(context: CompletionContext): readonly Candidate[] {
  return [...context.here.scope.quantities]
    .filter(([, { node }]) => node.quantity.unit === undefined || measures(node.quantity.unit.unit, context))
    .map(([label, { node }]) => ({ label, kind: 'quantity', detail: quantityInWords(node.quantity) }));
}

function names(kind: 'policy' | 'dataset', { here }: CompletionContext): readonly Candidate[] {
  const { policies, datasets } = here.scope;
  return [...(kind === 'policy' ? policies : datasets)].map(([label, { node }]) => ({
    label,
    kind,
    ...(node.doc !== undefined && { detail: node.doc.split('\n')[0]! }),
  }));
}

/** The rules of the policy that a test is about, or those that a waiver of this file may name. */
function rules(isDue: boolean, { here, blocks, program, after }: CompletionContext): readonly Candidate[] {
  const { policies } = here.scope;
  const tested = policies.get(blocks.find(({ kind }) => kind === 'test')?.head[1]?.image ?? '');
  const [, home] = /^[ \t]+in[ \t]+([\w-]+)/.exec(after) ?? [];
  const own = [...policies].flatMap(([name, policy]) =>
    policy.file === here.loaded.file && (home === undefined || name === home) ? [policy] : [],
  );
  const from: readonly PolicyAt[] = isDue ? (tested ? familyOf(tested, program) : []) : own;
  const found = from.flatMap(({ node }) =>
    node.sections.flatMap(({ clauses }) =>
      clauses.flatMap((clause): readonly Candidate[] => {
        const label = ruleIdOf(clause);
        const isKept = !isDue && clause.parts.some(({ kind }) => kind === 'never-waived');
        return label === undefined || isKept ? [] : [{ label, kind: 'rule', detail: `of ${node.name.text}` }];
      }),
    ),
  );
  return [...new Map([...found].reverse().map(it => [it.label, it])).values()].reverse();
}

/** A name, in quotation marks where it is no plain one. */
function named(name: string, kind: Candidate['kind'], detail: string): Candidate {
  const isPlain = /^[A-Za-z_][\w-]*$/.test(name);
  return { label: name, kind, detail, ...(!isPlain && { insert: JSON.stringify(name) }) };
}
