// What stands before a name and says that a customer bears it: *our winner is Ana Reyes*, *says Ana Reyes*, *posted by Ana Reyes*.
// Where a colleague, an artist or somebody whom everybody knows may be meant as well, nobody can tell.
import { hasOneCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';
import { drawn, us } from './dealings.ts';
import { isOneOfOurs } from './ourPeople.ts';

/** Whether a customer bears a name, as far as it can be told. */
export type Bearer = 'customer' | 'unclear';

/** How far before a name what leads to it may stand, in tokens. */
const within = 12;
const winners = wordSet('winner winners runner-up runners-up finalist finalists');
const toWinners = wordSet(
  'is was are were the our of and lucky draw raffle giveaway competition first second third up three two week s one',
);
const ofDraws = wordSet("our lucky draw raffle giveaway competition runner today's week's month's prize");
const thanks = wordSet(
  'thanks thank congratulations congrats bravo kudos props welcome hats shout shoutout well happy soon peace rip luck farewell',
);
/** What thanks and wishes are made of besides. */
const ofThanks = wordSet(
  'you so much to off out out-to big huge special again also all done birthday anniversary retirement get well in rest good the club and a go our',
);
const writtenBy = wordSet(
  'posted reviewed submitted shared nominated requested ordered bought recommended sent drawn knitted taken snapped captured',
);
const written = wordSet(
  'review letter comment question tip recipe story feedback testimonial drawing tweet post',
);
/** What its maker is credited with. */
export const pictured: ReadonlySet<string> = wordSet(
  'photo photos picture pic image snap video credit pictures',
);
const saying = wordSet(
  'says said writes wrote adds added explains explained recalls recalled laughs laughed smiles jokes',
);
const giving = wordSet(
  'delivered sent gave shipped posted handed sold lent refunded presented awarded wrote apologised apologized',
);
const going = wordSet('goes went go going');

/** Who bears the name from `from` up to `to`, by what leads to it. */
export function bearerLedTo(tokens: readonly Token[], from: number, to: number): Bearer | undefined {
  return (
    winnerAt(tokens, from) ??
    thankedAt(tokens, from, to) ??
    authorAt(tokens, from) ??
    speakerAt(tokens, from, to) ??
    receiverAt(tokens, from) ??
    presentedAt(tokens, from, to)
  );
}

/** *Our winner is Ana Reyes*, *winners: Tom Ito, Ana Reyes*, *the prize goes to Ana Reyes*. */
function winnerAt(tokens: readonly Token[], from: number): Bearer | undefined {
  let isOurs = false;
  if (wordAt(tokens, from - 1) === 'to' && going.has(wordAt(tokens, from - 2) ?? ''))
    return [3, 4].some(by => drawn.has(wordAt(tokens, from - by) ?? '')) ? 'customer' : undefined;
  for (let at = from - 1; at >= Math.max(0, from - within); at--) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (!':,-–&'.includes(token.text)) return undefined;
      isOurs ||= token.text === ':';
      continue;
    }
    const word = token.word ?? '';
    if (winners.has(word) || ((word === 'runner' || word === 'runners') && isMark(tokens, at + 1, '-')))
      return isOurs || [1, 2, 3].some(by => ofDraws.has(wordAt(tokens, at - by) ?? ''))
        ? 'customer'
        : 'unclear';
    isOurs ||= ofDraws.has(word);
    const isName = hasOneCapital(token);
    if (!isName && !toWinners.has(word)) return undefined;
  }
  return undefined;
}

/** *Thanks Ana Reyes!*, *rest in peace, Ana Reyes*: artists are thanked and mourned, too. */
function thankedAt(tokens: readonly Token[], from: number, to: number): Bearer | undefined {
  const next = wordAt(tokens, to);
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (!isMark(tokens, at, ',') && !isMark(tokens, at, '-')) return undefined;
      continue;
    }
    if (!thanks.has(word)) {
      if (!ofThanks.has(word)) return undefined;
      continue;
    }
    // *Thanks to Ana Reyes for the song*.
    if (next === 'for' && wordAt(tokens, to + 1)?.endsWith('ing') !== true) return undefined;
    const isOurs = isMark(tokens, to, ',') && us.has(wordAt(tokens, to + 1) ?? '');
    const isTold = word.startsWith('thank') && wordAt(tokens, from - 1) !== 'to';
    const cheered = word.startsWith('congrat') || word === 'well';
    return isTold || cheered || isOurs ? 'customer' : 'unclear';
  }
  return undefined;
}

/** *Our winners are Tom, Ana and Olga*. */
export function isWinner(tokens: readonly Token[], from: number): boolean {
  return winnerAt(tokens, from) === 'customer';
}

/** *Posted by Ana Reyes*, *a review from Ana Reyes*, *photo: Ana Reyes*. */
function authorAt(tokens: readonly Token[], from: number): Bearer | undefined {
  const before = wordAt(tokens, from - 1);
  if (isMark(tokens, from - 1, ':') || before === 'by' || before === 'from') {
    const at = wordAt(tokens, from - 2) === 'in' ? from - 3 : from - 2;
    const what = wordAt(tokens, at) ?? '';
    if (pictured.has(what) || ['taken', 'snapped', 'captured'].includes(what)) return 'unclear';
    if (before === undefined) return undefined;
    if (written.has(what)) return 'customer';
    return before === 'by' && writtenBy.has(what) ? 'customer' : undefined;
  }
  return tokens[from - 1]?.text === '📷' || tokens[from - 1]?.text === '📸' ? 'unclear' : undefined;
}

/** *“…,” says Ana Reyes*: with an age or a place a customer, else anybody. */
function speakerAt(tokens: readonly Token[], from: number, to: number): Bearer | undefined {
  const verb = wordAt(tokens, from - 1) ?? '';
  if (!saying.has(verb) || tokens[from - 2]?.kind === 'word') return undefined;
  const aged = isMark(tokens, to, ',') && tokens[to + 1]?.kind === 'number';
  const place = isMark(tokens, to, ',') ? to + 1 : to;
  return aged || wordAt(tokens, place) === 'from' ? 'customer' : 'unclear';
}

/** *“…,” said Ana.*: by first name alone, at the end. */
export function isSaidBy(tokens: readonly Token[], at: number): boolean {
  const ends = tokens[at + 1] === undefined || isMark(tokens, at + 1, '.');
  return ends && speakerAt(tokens, at, at + 1) !== undefined;
}

/** *We sent flowers to Ana Reyes*. */
function receiverAt(tokens: readonly Token[], from: number): Bearer | undefined {
  if (wordAt(tokens, from - 1) !== 'to') return undefined;
  for (let at = from - 2; at >= Math.max(1, from - within); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined) return undefined;
    if (giving.has(word))
      return ['we', "we've", 'just'].includes(wordAt(tokens, at - 1) ?? '') ? 'customer' : undefined;
  }
  return undefined;
}

/** *Meet Ana Reyes, who has worn our boots for years*; whoever runs our kitchen is ours. */
function presentedAt(tokens: readonly Token[], from: number, to: number): Bearer | undefined {
  if (wordAt(tokens, from - 1) !== 'meet' || !isMark(tokens, to, ',') || wordAt(tokens, to + 1) !== 'who')
    return undefined;
  return isOneOfOurs(tokens, { from, to }) ? undefined : 'unclear';
}
