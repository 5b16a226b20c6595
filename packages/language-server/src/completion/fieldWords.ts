// What a test sets a fact to depends on its kind: a yes-no fact is never none, and no claim is unknown.
import { factNamed } from '@fineline/language';
import { factInQuestion, type CompletionContext } from './completionContext.ts';

const groupWords: ReadonlySet<string> = new Set(['unknown', 'none']);

/** Whether a word of the language may stand where a field, or a cell of a table of examples, says what its fact is. */
export function mayBeSet(word: string, context: CompletionContext): boolean {
  const { tokens, block, here } = context;
  const name = factInQuestion(context);
  if (block.kind === 'post' && name === 'cohort') return groupWords.has(word);
  const fact = factNamed(name, here.scope);
  if (!fact) return false;
  const { kind } = fact.type;
  const isOfWords = kind === 'words' || kind === 'choice';
  switch (word) {
    case 'unknown':
      return !fact.claim;
    case 'none':
      if ([',', 'not', 'least', 'most'].includes(tokens.at(-1)?.image ?? '')) return false;
      return (
        isOfWords || kind === 'text' || (kind === 'number' && (name === 'window' || fact.of === 'release'))
      );
    case 'not':
      return isOfWords;
    case 'at':
      return isOfWords || kind === 'number';
    case 'most':
      return kind === 'number';
    default:
      return true;
  }
}

/** Whether a cell is that of the verdict, which is the last one. */
export function isVerdictCell(context: CompletionContext): boolean {
  return factInQuestion(context) === '';
}
