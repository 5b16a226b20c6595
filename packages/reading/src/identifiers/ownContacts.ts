// *Ring us on 0131 …*, *call 0800 …*, *write to help@…*: where whoever speaks may be reached identifies no customer. A
// number that readers are told to call is the speaker's, too, unless it is that of a telephone in somebody's pocket.
import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import { handlesOfUs } from './ownHandles.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const asking = new Set(
  'call ring phone telephone text dial whatsapp email mail write contact reach reached contacted'.split(' '),
);

/** Whose it is. */
const ours = new Set(
  (
    'us our team helpline hotline freephone switchboard reception enquiries inquiries bookings reservations press media newsroom ' +
    'support desk office service spokesperson spokesman spokeswoman shop store branch depot clinic surgery library museum property ' +
    'line hotline counter centre center helpdesk control'
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

/** Numbers of telephones that people carry. */
const carried = /^(?:07|44(?:0)?7)/;

/** Letter boxes that a company has for everybody; they are nobody's. */
const letterBox =
  /^(?:help|care|support|info|hello|team|service|services|customerservice|bookings|press|media|newsroom|communications|investors|ir|sales|orders|enquiries|complaints|security|careers|contact|privacy|dpo|jobs|office|feedback)(?:[.@+-]|\s?[([{]at[)\]}]|\sat\s)/i;

const farthest = 6;

/** What reaches somebody, in the order of the text, without where the speaker asks to be reached. */
export function withoutOwnContacts(passage: Passage, evidence: readonly Evidence[]): readonly Evidence[] {
  const { source, tokens } = passage;
  let at = 0;
  let ownUntil = -1;
  if (evidence.length === 0) return evidence;
  const handles = handlesOfUs(passage, evidence);
  return evidence.filter(({ word, span }) => {
    if ((word !== 'phone' && word !== 'email' && word !== 'handle') || span === undefined) return true;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    const written = source.slice(span.start, span.end);
    if (word === 'handle') {
      const handle = written.toLowerCase();
      return !(handles.ours.has(handle) || handles.unclear.has(handle) || namesWork(source, span.end));
    }
    const own =
      (word === 'email' && isRoleMailbox(written)) ||
      joinsOn(source, ownUntil, span.start) ||
      (word === 'phone' && isDialled(tokens, at, carried.test(written.replace(/\D/g, '')))) ||
      (word === 'phone' && freeOfCharge.test(written) && !isTheirs(tokens, at)) ||
      asksFor(tokens, at, (word === 'phone' ? freeOfCharge : letterBox).test(written));
    if (own) ownUntil = span.end;
    return !own;
  });
}

const dialling = new Set('call ring dial phone telephone text whatsapp'.split(' '));
const writing = new Set(['text', 'whatsapp']);
const joining = new Set(['or', 'and']);
const leadsToOrders = new Set('then please just simply to tomorrow today'.split(' '));

/** *Ring 0117 …*, *if it is cold, text 0770 …*: whoever reads is told to dial it, and nobody is named to whom it belongs. */
function isDialled(tokens: readonly Token[], end: number, isCarried: boolean): boolean {
  if (
    isNameless(tokens, end) &&
    wordAt(tokens, end - 1) === 'on' &&
    booking.has(wordAt(tokens, end - 2) ?? '')
  )
    return true;
  const verb = wordAt(tokens, end - 1) ?? '';
  if (!(isCarried ? writing : dialling).has(verb)) return false;
  // *Write to carl.otto@shop.example or ring …* reaches whoever that is.
  if (joining.has(wordAt(tokens, end - 2) ?? ''))
    return !isBehindAddress(tokens, end) && isNameless(tokens, end);
  const opens = end < 2 || tokens[end - 2]!.kind === 'mark';
  const isOrder = opens || leadsToOrders.has(wordAt(tokens, end - 2) ?? '');
  const forWhat = wordAt(tokens, end - 3) === 'for';
  return (isOrder || forWhat) && isNameless(tokens, end);
}

function isBehindAddress(tokens: readonly Token[], end: number): boolean {
  for (let at = Math.max(0, end - nearby); at < end; at++) if (isMark(tokens, at, '@')) return true;
  return false;
}

/** *His number is 0800 …*: somebody has it all the same. */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - farthest); before--)
    if (somebody.has(wordAt(tokens, before) ?? '')) return true;
  return false;
}

const booking = new Set('book order call dial ring'.split(' '));
const somebody = new Set('her him his he she'.split(' '));

/** Nobody whose it may be is told of right behind it. */
function isNameless(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + nearby); at++)
    if (somebody.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** How far from a number whoever it belongs to may be told of, in tokens. */
const nearby = 10;

/** *press@…*; somebody may stand behind *info.olga@…*. */
function isRoleMailbox(written: string): boolean {
  return /(?:@|at[)\]}\s])$/.test(letterBox.exec(written)?.[0] ?? '');
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
      // *Our pharmacists’ line, (555) 014-2290, never sleeps*.
      const apposed = isMark(tokens, at, ',') && ours.has(wordAt(tokens, at - 1) ?? '');
      if (!isMark(tokens, at, ':') && !isMark(tokens, at, '(') && !apposed) return false;
    } else if (asking.has(word)) return whose || isOther(tokens, at) || isForUs(tokens, at);
    else if (word === 'our' && whose) return true;
    else if (ours.has(word)) {
      // *Bookings: 0131 …*, *lost property is on 0131 …*
      if (
        isMark(tokens, at + 1, ':') ||
        (wordAt(tokens, at + 1) === 'is' && wordAt(tokens, end - 1) === 'on')
      )
        return true;
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
