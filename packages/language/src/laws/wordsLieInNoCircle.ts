import { quote } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { isBuiltInWord } from '../resolve/scopeFiles.ts';
import type { WordNode } from '../tree/ast.ts';
import type { Law } from '../types/program.ts';
import { followEdges } from './followEdges.ts';

interface Below {
  readonly from: string;
  readonly to: string;
  readonly mention: WordNode;
  readonly other: string;
  readonly word: string;
  readonly file: string;
}

/** The longest way up from a word. */
const highest = 100;

/** No word lies below itself, or below too many to follow. */
export const wordsLieInNoCircle: Law = ({ files }) => {
  const edges = files.flatMap(({ loaded, scope }) =>
    scope.words
      .filter(({ node, file }) => file === loaded.file && !isBuiltInWord(node))
      .flatMap(({ node, file }): Below[] => {
        const word = node.name.text;
        const key = (text: string): string => `${node.facet} ${text}`;
        const under = node.under.map(mention => ({ from: key(word), to: key(mention.text), mention }));
        const covers = node.covers.map(mention => ({ from: key(mention.text), to: key(word), mention }));
        return [...under, ...covers].map(edge => ({ ...edge, word, other: edge.mention.text, file }));
      }),
  );
  const { closing, heights } = followEdges<string, Below>(edges);
  const circles = closing.map(({ mention, word, other, file }) => {
    const message =
      word === other
        ? `${quote(word)} is below itself`
        : `${quote(word)} and ${quote(other)} are below each other`;
    return errorAt(file, mention.span, 'FL0215', message, {
      help: 'Of two words one at most is below the other.',
    });
  });
  const tooHigh = edges
    .filter(({ from }) => heights.get(from) === highest + 1)
    .map(({ mention, file }) =>
      errorAt(file, mention.span, 'FL0106', `more than ${highest} words lie below each other in a row`),
    );
  return [...circles, ...tooHigh];
};
