import { quote, replacing, type Fix, type Span } from '@fineline/ruleset';
import type { ConditionNode, IsNode, JoinNode, PathNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';
import { factNamed } from './facts.ts';
import { aWordOf } from './words.ts';

/**
 * `tone is any of sarcastic, mocking or shaming`, `topic is health and politics`, `tone is not mocking and not shaming`: a
 * word that was meant for the comparison before it. Says so, with the fix, where part `at` of a join is one; of several in
 * a row, at the first.
 */
export function refuseLooseWord(node: JoinNode, at: number, checking: Checking): boolean {
  const word = strayWord(node.parts[at], checking);
  if (!word) return false;
  let from = at - 1;
  while (strayWord(node.parts[from], checking)) from--;
  const { part: before, isNegated } = withoutNot(node.parts[from]);
  if (before?.kind !== 'is') return false;
  const type = factNamed(before.fact.name, checking.scope)?.type;
  const facet = type?.kind === 'words' ? type.facet : undefined;
  const { name, span } = word.path;
  const isKnown = facet
    ? checking.scope.nameable[facet].has(name)
    : type?.kind === 'choice' && type.words.includes(name);
  if (!isKnown) return false;
  if (from < at - 1) return true;

  const kind = facet ? aWordOf(facet) : `a word of ${quote(before.fact.name)}`;
  const safety = safetyOfList(node.kind, before, isNegated, word.isNegated);
  refuse(checking, span, 'FL0202', `${quote(name)} is ${kind} and no fact that could stand alone`, {
    help: safety ? 'The words of a list are joined by commas.' : 'Each comparison names its fact again.',
    fix: safety ? inList(before, word.path, safety) : isNegated ? undefined : saidAnew(before, word),
  });
  return true;
}

/** How sure it is that a word was meant for the list of the comparison before it; undefined where it was not. */
function safetyOfList(
  join: JoinNode['kind'],
  { relation, values }: IsNode,
  isNegated: boolean,
  isWordNegated: boolean,
): Fix['safety'] | undefined {
  if (values.some(({ kind }) => kind === 'none')) return undefined;
  // `is not a and not b`: neither.
  if (isWordNegated) return relation === 'is not' && join === 'and' && !isNegated ? 'review' : undefined;
  // `not tone is a or b` most likely means neither; what `not tone is a and b` does, nobody can tell.
  if (isNegated) return join === 'or' && relation !== 'is not' ? 'review' : undefined;
  const isList = relation !== 'is' && relation !== 'is not';
  // `is not a or b` and `is not a and b` both mean that it is neither.
  if (!isList && relation !== 'is not' && join === 'and') return undefined;
  // `is only a or b`: nothing but the two, or only one of them.
  const isSure =
    relation === 'is none of' || (join === 'or' && relation !== 'is only' && relation !== 'is not');
  return isSure ? 'safe' : 'review';
}

/** A part that is a name alone and names no fact, and whether it is said not to be. */
interface StrayWord {
  readonly path: PathNode;
  readonly span: Span;
  readonly isNegated: boolean;
}

function strayWord(whole: ConditionNode | undefined, { scope }: Checking): StrayWord | undefined {
  const { part, isNegated } = withoutNot(whole);
  if (!whole || part?.kind !== 'alone' || factNamed(part.fact.name, scope)) return undefined;
  return { path: part.fact, span: whole.span, isNegated };
}

function withoutNot(part: ConditionNode | undefined): {
  readonly part: ConditionNode | undefined;
  readonly isNegated: boolean;
} {
  return part?.kind === 'not' ? { part: part.part, isNegated: true } : { part, isNegated: false };
}

function saidAnew({ fact, relation, values }: IsNode, { path, span, isNegated }: StrayWord): Fix {
  const isBehindNone = values.some(({ kind }) => kind === 'none');
  const said = isNegated ? 'is not' : isBehindNone ? relation : 'is';
  return replacing(span, `${fact.name} ${said} ${path.name}`, 'review');
}

function inList({ relation, fact, values, span }: IsNode, word: PathNode, safety: Fix['safety']): Fix {
  const first = values[0]!;
  if ((relation !== 'is' && relation !== 'is not') || first.kind !== 'word')
    return replacing({ start: span.end, end: word.span.end }, `, ${word.name}`, safety);
  const written = `${first.quoted ? `"${first.text}"` : first.text}, ${word.name}`;
  if (relation === 'is')
    return replacing({ start: first.span.start, end: word.span.end }, `any of ${written}`, safety);
  return replacing({ start: fact.span.end, end: word.span.end }, ` is none of ${written}`, safety);
}
