import { quote, replacing, type Fix } from '@fineline/ruleset';
import type { ConditionNode, IsNode, JoinNode, PathNode } from '../ast.ts';
import { refuse, type Checking } from './checking.ts';
import { factNamed } from './facts.ts';
import { aWordOf } from './words.ts';

/**
 * `tone is any of sarcastic, mocking or shaming`, `topic is health and politics`: a word that was meant for the
 * comparison before it. Says so, with the fix, where part `at` of a join is one; of several in a row, at the first.
 */
export function refuseLooseWord(node: JoinNode, at: number, checking: Checking): boolean {
  const word = strayWord(node.parts[at], checking);
  if (!word) return false;
  let from = at - 1;
  while (strayWord(node.parts[from], checking)) from--;
  const before = node.parts[from];
  if (before?.kind !== 'is') return false;
  const type = factNamed(before.fact.name, checking.scope)?.type;
  const facet = type?.kind === 'words' ? type.facet : undefined;
  const isKnown = facet
    ? checking.scope.nameable[facet].has(word.name)
    : type?.kind === 'choice' && type.words.includes(word.name);
  if (!isKnown) return false;
  if (from < at - 1) return true;

  const isList = before.relation !== 'is' && before.relation !== 'is not';
  const isBehindNone = before.values.some(({ kind }) => kind === 'none');
  // `is not a or b` and `is not a and b` both mean that it is neither.
  const joins = !isBehindNone && (isList || before.relation === 'is not' || node.kind === 'or');
  // `is only a or b`: nothing but the two, or only one of them.
  const isSure =
    before.relation === 'is none of' ||
    (node.kind === 'or' && (before.relation === 'is' || before.relation === 'is any of'));
  const kind = facet ? aWordOf(facet) : `a word of ${quote(before.fact.name)}`;
  refuse(checking, word.span, 'FL0202', `${quote(word.name)} is ${kind} and no fact that could stand alone`, {
    help: joins ? 'The words of a list are joined by commas.' : 'Each comparison names its fact again.',
    fix: joins
      ? inList(before, word, isSure ? 'safe' : 'review')
      : replacing(
          word.span,
          `${before.fact.name} ${isBehindNone ? before.relation : 'is'} ${word.name}`,
          'review',
        ),
  });
  return true;
}

/** A part that is a name alone and names no fact. */
function strayWord(part: ConditionNode | undefined, { scope }: Checking): PathNode | undefined {
  return part?.kind === 'alone' && !factNamed(part.fact.name, scope) ? part.fact : undefined;
}

function inList({ relation, fact, values, span }: IsNode, word: PathNode, safety: Fix['safety']): Fix {
  const first = values[0]!;
  if ((relation !== 'is' && relation !== 'is not') || first.kind !== 'word')
    return replacing({ start: span.end, end: word.span.end }, `, ${word.name}`, safety);
  const written = `${first.quoted ? `"${first.text}"` : first.text}, ${word.name}`;
  if (relation === 'is')
    return replacing({ start: first.span.start, end: word.span.end }, `any of ${written}`, safety);
  const said = `is none of ${written}`;
  const edit = { span: { start: fact.span.end, end: word.span.end }, text: ` ${said}` };
  return { title: `write ${quote(said)}`, safety, edits: [edit] };
}
