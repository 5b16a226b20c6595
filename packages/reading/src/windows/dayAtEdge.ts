import { isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isWeekday } from '../lexicon/lists/calendar.ts';

/** What makes a day an object, or a part of one. */
const ofDay = new Set('the a an of this that our your their my his her every each and or no'.split(' '));
const sentenceEnds = new Set(['.', '!', '?', '…', ':']);
/** How far before the day its verb may stand, in tokens. */
const verbWithin = 9;

/** *Monday night, 900 of you danced*, *900 of you danced with us Monday night.*: a day needs no preposition at the edge of a sentence. */
export function isDayAtEdge(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isWeekday(wordAt(tokens, at) ?? '')) return false;
  const [before, behind] = [tokens[at - 1], tokens[to]];
  if (before === undefined || (before.kind === 'mark' && sentenceEnds.has(before.text)))
    return isMark(tokens, to, ',') && tokens[to + 1]?.kind !== 'mark';
  if (behind !== undefined && behind.kind !== 'mark') return false;
  // *They hated Monday* tells what they hated, and *fans of Friday night* of whom.
  if (before.kind !== 'word' || ofDay.has(before.text) || isFiniteVerb(before.text)) return false;
  for (let back = at - 2; back >= Math.max(0, at - verbWithin) && goesOn(tokens[back]!); back--)
    if (isPastVerb(wordAt(tokens, back))) return true;
  return false;
}

/** *Ate 60-plus buns Saturday*: a number and a hyphen end nothing. */
function goesOn({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'number' || text === '-';
}
