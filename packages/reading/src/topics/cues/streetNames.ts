// A street by its name: *in Larch Grove*, *8 Quay Street*, *Number 4, Elm Row*. *Abbey Road* is a record until somebody is on it.
import type { Confirm } from '../../cues/cue.ts';
import { isUsualName } from '../../names/isName.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';

/** How many words a street is called by before what kind of street it is. */
const longestName = 3;
const leading = new Set('in on at of from along to down up outside opposite'.split(' '));

export const inStreetName: Confirm = ({ passage: { tokens } }, { from, to }) => {
  if (!isUsualName(tokens[from])) return false;
  let at = from - 1;
  while (
    at >= 0 &&
    at >= from - longestName &&
    isUsualName(tokens[at]) &&
    !leading.has(wordAt(tokens, at) ?? '')
  )
    at--;
  if (at === from - 1) return false;
  const numbered = tokens[at]?.kind === 'number' || (isMark(tokens, at, ',') && endsInNumber(tokens, at - 1));
  return numbered || leading.has(wordAt(tokens, at) ?? '') ? { from: at + 1, to } : false;
};

const hailing = new Set('dear hey hi hello to the one a some certain'.split(' '));

/** *Dear Camden flat*: a dwelling by the name of its town or quarter. */
export const behindTown: Confirm = ({ passage: { tokens } }, { from, to }) =>
  isUsualName(tokens[from - 1]) && hailing.has(wordAt(tokens, from - 2) ?? '')
    ? { from: from - 1, to }
    : false;

/** *Number 4*, *Flat 6*, *4b*. */
function endsInNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' || (token?.kind === 'word' && /^\d+[a-z]$/.test(token.text));
}
