// What holds at a place and stands elsewhere: the number behind a name, what a policy takes over from those that it extends.
import { ruleIdOf, scopesOf, type ClauseNode, type PolicyNode, type ScopedFile } from '@fineline/language';
import { mentionsIn } from '../names/mentionsIn.ts';
import { quantityInWords } from '../names/quantityInWords.ts';
import { clauseOf, familyOf, type PolicyAt } from '../names/targets.ts';
import type { Source } from '../names/source.ts';

/** A few grey words between those of the author. */
export interface InlayHint {
  /** Where it stands. */
  readonly offset: number;
  readonly text: string;
  /** More of it, as Markdown. */
  readonly more?: string;
}

/** The hints of a file, in the order of their places. */
export function inlayHints(source: Source): readonly InlayHint[] {
  const program = scopesOf(source, source.host);
  const here = program[0]!;
  const policies = here.loaded.tree.declarations.filter(it => it.kind === 'policy');
  const hints = [
    ...quantityHints(here, program),
    ...policies.flatMap(policy => [
      ...parentHints(policy, here, program),
      ...policy.sections.flatMap(({ clauses }) =>
        clauses.flatMap(clause => clauseHints(clause, policy, here, program)),
      ),
    ]),
  ];
  return hints.sort((a, b) => a.offset - b.offset);
}

/** `min cohort small-cell`: how many that is. */
function quantityHints(here: ScopedFile, program: readonly ScopedFile[]): readonly InlayHint[] {
  return mentionsIn(here, program).flatMap(({ target, span, isDeclaration }) => {
    const named = target.kind === 'quantity' && !isDeclaration && here.scope.quantities.get(target.name);
    return named ? [{ offset: span.end, text: ` = ${quantityInWords(named.node.quantity)}` }] : [];
  });
}

/** `extends base`: how many rules that brings in, and which. */
function parentHints(
  policy: PolicyNode,
  here: ScopedFile,
  program: readonly ScopedFile[],
): readonly InlayHint[] {
  return policy.parents.flatMap(parent => {
    const found = here.scope.policies.get(parent.text);
    if (!found || found.node === policy) return [];
    const rules = familyOf(found, program).flatMap(member => rulesOf(member, program));
    const count = rules.length === 1 ? '1 rule' : `${rules.length} rules`;
    if (rules.length === 0) return [];
    const more = `\`\`\`disclosure\n${rules.join('\n')}\n\`\`\``;
    return [{ offset: parent.span.end, text: ` (${count})`, more }];
  });
}

function rulesOf({ node, file }: PolicyAt, program: readonly ScopedFile[]): readonly string[] {
  return node.sections.flatMap(({ clauses }) =>
    clauses.flatMap(clause => {
      const text = bodyText(clause, file, program);
      return text === undefined ? [] : [`${clause.label ? `${clause.label.text}: ` : ''}${text}`];
    }),
  );
}

/** A rule under the name of a parent's: what that one asks for, since both hold. */
function clauseHints(
  clause: ClauseNode,
  policy: PolicyNode,
  here: ScopedFile,
  program: readonly ScopedFile[],
): readonly InlayHint[] {
  const id = ruleIdOf(clause);
  const end = clause.body?.span.end;
  if (id === undefined || end === undefined) return [];
  const [, ...parents] = familyOf({ node: policy, file: here.loaded.file }, program);
  return parents.flatMap(parent => {
    const inherited = clauseOf(id, parent);
    const text = inherited && bodyText(inherited, parent.file, program);
    return text === undefined ? [] : [{ offset: end, text: ` (${parent.node.name.text}: ${text})` }];
  });
}

/** Longer clauses are cut: the whole of one is a click away. */
const longest = 60;

/** What a clause says before its `when`, on one line. */
function bodyText({ body }: ClauseNode, file: string, program: readonly ScopedFile[]): string | undefined {
  const text = program.find(({ loaded }) => loaded.file === file)?.loaded.text;
  if (!body || text === undefined) return undefined;
  const line = text.slice(body.span.start, body.span.end).replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
