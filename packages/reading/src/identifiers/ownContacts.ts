// *Ring us on 0131 …*, *call 0800 …*, *write to help@…*: where whoever speaks may be reached identifies no customer. Only
// where it is plain that it is theirs: a number that readers are told to call may be anybody's.
import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const asking = new Set(
  'call ring phone telephone text dial whatsapp email mail write contact reach reached contacted'.split(' '),
);

/** Whose it is. */
const ours = new Set(
  (
    'us our team helpline hotline freephone switchboard reception enquiries inquiries bookings reservations press media newsroom ' +
    'support desk office service spokesperson spokesman spokeswoman shop store branch depot clinic surgery library museum'
  ).split(' '),
);

/** What may stand between besides: nobody in particular. */
const between = new Set(
  'on at to the free line number customer care now today anytime any time day or night directly straight is please can may be by via box head front ticket main sales'.split(
    ' ',
  ),
);

/** Numbers that nobody has at home: British 03 and 08 ones, and those of North America whose area is a price. */
const freeOfCharge = /^\(?(?:0[38]\d\d|(?:\+?1[ -]?)?8(?:00|33|44|55|66|77|88)[ )-])/;

/** Letter boxes that a company has for everybody; they are nobody's. */
const letterBox =
  /^(?:help|care|support|info|hello|team|service|services|customerservice|bookings|press|media|newsroom|communications|investors|ir|sales|orders|enquiries|complaints|security|careers|contact|privacy|dpo|jobs|office|feedback)[.@+-]/i;

const farthest = 6;

/** What reaches somebody, in the order of the text, without where the speaker asks to be reached. */
export function withoutOwnContacts(
  { source, tokens }: Passage,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  let at = 0;
  let ownUntil = -1;
  if (evidence.length === 0) return evidence;
  return evidence.filter(({ word, span }) => {
    if ((word !== 'phone' && word !== 'email' && word !== 'handle') || span === undefined) return true;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    if (word === 'handle') return !namesWork(source, span.end);
    const written = source.slice(span.start, span.end);
    const own =
      (word === 'email' && isRoleMailbox(written)) ||
      joinsOn(source, ownUntil, span.start) ||
      asksFor(tokens, at, (word === 'phone' ? freeOfCharge : letterBox).test(written));
    if (own) ownUntil = span.end;
    return !own;
  });
}

/** *press@…*; somebody may stand behind *info.olga@…*. */
function isRoleMailbox(written: string): boolean {
  return letterBox.exec(written)?.[0].endsWith('@') === true;
}

/** *…, or +1 212 …*: another way to reach whoever was reached before it. */
function joinsOn(source: string, last: number, start: number): boolean {
  return (
    last >= 0 &&
    start - last <= 12 &&
    /^[,;/|]?\s*(?:(?:or|and)\s)?(?:(?:call|on|at)\s)?$/.test(source.slice(last, start))
  );
}

/** Whether what stands before `end` asks whoever reads to reach the speaker there. */
function asksFor(tokens: readonly Token[], end: number, isOurs: boolean): boolean {
  let whose = isOurs;
  for (let at = end - 1; at >= Math.max(0, end - farthest); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (!isMark(tokens, at, ':') && !isMark(tokens, at, '(')) return false;
    } else if (asking.has(word)) return whose || isOther(tokens, at) || isForUs(tokens, at);
    else if (word === 'our' && whose) return true;
    else if (ours.has(word)) {
      // *Bookings: 0131 …*
      if (isMark(tokens, at + 1, ':')) return true;
      whose = true;
    } else if (!between.has(word)) return false;
  }
  return false;
}

/** *Message us, or ring …*: the other way to reach the speaker. */
function isOther(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'or') return false;
  for (let before = at - 2; before >= Math.max(0, at - 2 - farthest); before--)
    if (wordAt(tokens, before) === 'us') return true;
  return false;
}

const passive = new Set(['be', 'can', 'may', 'is']);

/** *For press enquiries, please call …*, *a spokesperson can be reached …*: who is asked for stands before it. */
function isForUs(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (passive.has(wordAt(tokens, before) ?? '')) before--;
  if (before < at - 1) return ours.has(wordAt(tokens, before) ?? '');
  if (wordAt(tokens, before) === 'please') before--;
  if (isMark(tokens, before, ',')) before--;
  if (!ours.has(wordAt(tokens, before) ?? '')) return false;
  return [1, 2].some(by => wordAt(tokens, before - by) === 'for');
}

/** *@The_Lighthouse 3 is out*: a handle with the number of a part behind it is that of a work. */
function namesWork(source: string, end: number): boolean {
  const [space, digit, after] = [source[end], source[end + 1] ?? '', source[end + 2] ?? ''];
  return space === ' ' && digit >= '2' && digit <= '9' && after === ' ';
}
