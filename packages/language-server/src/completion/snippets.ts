// Whole clauses and declarations to fill in. Those of clauses are held against the checker before they are proposed, so
// what goes with tables alone is here beside what goes with posts.
import { ruleIdOf, type PolicyNode } from '@fineline/language';
import type { Candidate } from './completion.ts';
import { columnsOf, type CompletionContext } from './completionContext.ts';

/** The clauses, each once. `isLabelled` where a label is written already. */
export function clauseSnippets(context: CompletionContext, isLabelled: boolean): readonly Candidate[] {
  const isOnPosts = context.block.kind === 'posts';
  const plain = isOnPosts ? postClauses : tableClauses(context);
  const label = isLabelled ? '' : '${1:label}: ';
  const conditional = conditionalClauses(isOnPosts ? 'tone is hostile' : 'channel is social').map(
    text => label + text,
  );
  return [...plain, ...conditional].map(snippet);
}

const postClauses = [
  'min cohort ${1:1_000 people}',
  'min window ${1:7 days}',
  'max details ${1:2}',
  'round counts to ${1:2 digits}',
  'round counts to nearest ${1:5}',
  'ban tones ${1:hostile}',
  'ban framings ${1:pointed}',
  'ban topics ${1:health}',
  'ban channels ${1:social}',
  'ban audiences ${1:public}',
  'ban addressees ${1:cohort}',
  'ban identifiers',
  'allow only tones ${1:warm}',
  'allow only framings ${1:trend}',
  'allow only channels ${1:owned}',
];

function conditionalClauses(condition: string): readonly string[] {
  return [
    'require ${2:consent is documented}',
    `deny when \${2:${condition}}`,
    `review when \${2:${condition}}`,
    `warn when \${2:${condition}}`,
  ];
}

function tableClauses(context: CompletionContext): readonly string[] {
  // A block for every table knows no columns, and any name will do.
  const isAny = context.tables.length === 0;
  const first = (...roles: Parameters<typeof columnsOf>[1][]): string | undefined =>
    quotedName(columnsOf(context, ...roles)[0]?.name) ?? (isAny ? 'column' : undefined);
  const sensitive = first('sensitive');
  const measure = first('measure');
  const column = first();
  const people = first('person', 'count') === undefined ? 'rows' : 'people';
  return [
    `min cohort \${1:5 ${people}} per \${2:key}`,
    ...(sensitive === undefined
      ? []
      : [
          `min diversity \${1:3} of \${2:${sensitive}} per \${3:key}`,
          `max closeness \${1:0.3} of \${2:${sensitive}} per \${3:key}`,
        ]),
    ...(measure === undefined
      ? []
      : [
          `max share \${1:80%} of \${2:${measure}} by top \${3:1} per \${4:key}`,
          `min protection \${1:10%} of \${2:${measure}} per \${3:key}`,
          `min value \${1:0} of \${2:${measure}}`,
          `max value \${1:99} of \${2:${measure}}`,
        ]),
    'max uniques ${1:5%} per ${2:key}',
    'max risk ${1:9%} per ${2:key}',
    `min difference \${1:5 ${people}} per \${2:key}`,
    'ban columns ${1:email, phone}',
    'ban identifiers in values',
    'ban zero cells per ${1:key}',
    'ban full cells per ${1:key}',
    ...(column === undefined
      ? []
      : [`max precision \${1:month} of \${2:${column}}`, `max age \${1:90 days} of \${2:${column}}`]),
    'keep suppressed cells unknown to within ${1:5 people}',
    'round counts to nearest ${1:5}',
    'ban channels ${1:social}',
  ];
}

/** A name as it may stand in a snippet; one that is not plain stands in quotation marks. */
function quotedName(name: string | undefined): string | undefined {
  const isPlain = name === undefined || /^[A-Za-z_][\w-]*$/.test(name);
  return isPlain ? name : JSON.stringify(name).replaceAll(/[$}\\]/g, '\\$&');
}

/** The declarations of a file. What is about a policy is offered for the last one of the file, where it has one. */
export function declarationSnippets(context: CompletionContext): readonly Candidate[] {
  const { here } = context;
  const own = [...here.scope.policies.values()].filter(({ file }) => file === here.loaded.file).at(-1);
  return [
    ...plainDeclarations.map(text => withFreeName(text, context)),
    ...(own ? aboutPolicy(own.node) : []),
  ].map(snippet);
}

const plainDeclarations = [
  'policy ${1:public-posts} {\n  version ${2:1.0.0}\n\n  posts {\n    $0\n  }\n}',
  'import "${1:./org-baseline.disclosure}"',
  'import fineline/${1:health}',
  'let ${1:few} = ${2:12 people}',
  'fact ${1:region}: ${2:text}',
  'tone ${1:snide} under ${2:sarcastic} {\n  phrases "${3:bless your heart}"\n}',
  'topic ${1:earnings} under ${2:finances} {\n  phrases "${3:takes home}"\n}',
  'dataset ${1:viewing} {\n  person ${2:member_id}\n  key ${3:region}\n}',
];

/** A declaration with another name to fill in where its own is taken: `few-2`. */
function withFreeName(text: string, { here: { scope } }: CompletionContext): string {
  const { policies, quantities, facts, datasets, nameable } = scope;
  const taken = [policies, quantities, facts, datasets, ...Object.values(nameable)];
  return text.replace(/^(?!import)(\w+ \$\{1:)([\w-]+)/, (_, before: string, name: string) => {
    let free = name;
    for (let number = 2; taken.some(names => names.has(free)); number++) free = `${name}-${number}`;
    return before + free;
  });
}

/** A waiver names a rule that is there. */
function aboutPolicy({ name, sections }: PolicyNode): readonly string[] {
  const policy = name.text;
  const [rule] = sections.flatMap(({ clauses }) => clauses.flatMap(clause => ruleIdOf(clause) ?? []));
  return [
    ...(rule === undefined
      ? []
      : [
          `waive \${1:${rule}} in ${policy}\n  for campaign "\${2:name}"\n  until \${3:2026-12-31}\n  by "\${4:who}"\n  because "\${5:why}"`,
        ]),
    `guarantee ${policy} denies posts when \${1:cohort.size < 100 people}`,
    `test ${policy} {\n  \${1:deny} "\${2:To the 53 people: hello.}"$0\n}`,
  ];
}

function snippet(insert: string): Candidate {
  const label = insert.split('\n')[0]!.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1');
  return { label: label.replace(/ \{$/, ''), kind: 'snippet', insert, isSnippet: true };
}
