import { quote, type Diagnostic } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type {
  ClauseNode,
  ConditionNode,
  DeclarationNode,
  ImportNode,
  ValueNode,
  WordNode,
} from '../tree/ast.ts';
import type { Law } from '../types/program.ts';

/** No list names a word twice, and no file imports a name twice: a slip, behind which another word may have been meant. */
export const nothingStandsTwice: Law = ({ files, policies }) => [
  ...files.flatMap(({ loaded: { file, tree } }) => importsTwice(tree.declarations, file)),
  ...[...policies.values()].flatMap(({ scope: { file }, clauses }) =>
    clauses.flatMap(({ node }) => listsOf(node).flatMap(list => twiceIn(list, file))),
  ),
];

function importsTwice(declarations: readonly DeclarationNode[], file: string): readonly Diagnostic[] {
  const imports = declarations.filter(node => node.kind === 'import');
  return imports.flatMap((node, at) => {
    const first = imports.slice(0, at).find(it => sourceOf(it) === sourceOf(node) && bringsAllOf(it, node));
    if (!first) return [];
    return warningAt(file, node.span, 'FL0516', 'what this imports is here already', {
      labels: [{ file, span: first.span, message: 'it is imported here' }],
      help: 'Leave it out.',
      fix: { title: 'leave it out', safety: 'safe', edits: [{ span: node.span, text: '' }] },
    });
  });
}

function sourceOf({ source }: ImportNode): string {
  return source.kind === 'module' ? `module ${source.path}` : `file ${source.value}`;
}

/** Whether an import says of itself all that another does: a name may come by itself and with its whole file. */
function bringsAllOf(one: ImportNode, other: ImportNode): boolean {
  if (one.names.length === 0 || other.names.length === 0) return one.names.length === other.names.length;
  return other.names.every(({ text }) => one.names.some(name => name.text === text));
}

type List = readonly (WordNode | ValueNode)[];

/** The lists of a clause that hold several words. Most clauses have none, and nothing is made for them. */
function listsOf({ body, parts }: ClauseNode): readonly List[] {
  const lists: List[] = [];
  if (body && 'words' in body) take(body.words, lists);
  if (body && 'columns' in body) take(body.columns, lists);
  if (body && 'condition' in body) listsIn(body.condition, lists);
  for (const part of parts) if ('condition' in part) listsIn(part.condition, lists);
  return lists.length === 0 ? noLists : lists;
}

function take(list: List, lists: List[]): void {
  if (list.length > 1 && list.some((item, at) => isSaidBefore(item, at, list))) lists.push(list);
}

/** Lists are short: looking at each word again is quicker than a set of them. */
function isSaidBefore(item: List[number], at: number, list: List): boolean {
  if (item.kind !== 'word' || at > mostCompared) return at > mostCompared;
  for (let before = 0; before < at; before++) {
    const other = list[before]!;
    if (other.kind === 'word' && other.text === item.text) return true;
  }
  return false;
}

const mostCompared = 50;
const noLists: readonly List[] = [];

function listsIn(condition: ConditionNode, lists: List[]): void {
  if (condition.kind === 'is') take(condition.values, lists);
  else if (condition.kind === 'not') listsIn(condition.part, lists);
  else if (condition.kind === 'group') listsIn(condition.inner, lists);
  else if ('parts' in condition) for (const part of condition.parts) listsIn(part, lists);
}

/** A word that a list has already, the first of them. */
function twiceIn(list: List, file: string): readonly Diagnostic[] {
  const seen = new Map<string, WordNode>();
  for (const [at, item] of list.entries()) {
    if (item.kind !== 'word') continue;
    const first = seen.get(item.text);
    if (first) {
      const edit = { span: { start: list[at - 1]!.span.end, end: item.span.end }, text: '' };
      return [
        warningAt(file, item.span, 'FL0516', `${quote(item.text)} stands in this list already`, {
          labels: [{ file, span: first.span, message: 'it stands here' }],
          help: 'Leave it out, or write the word that was meant.',
          fix: { title: 'leave it out', safety: 'review', edits: [edit] },
        }),
      ];
    }
    seen.set(item.text, item);
  }
  return [];
}
