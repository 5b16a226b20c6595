// What is done to somebody, by the participle and the word of direction behind it: *hurt*, *turned away*. Only people undergo
// some of it; a thing may be *refunded* or *left behind* as well.
import { wordAt, type Token } from '../../tokens/token.ts';

const ofPeople = new Set(
  (
    'hurt injured wounded arrested evicted fined expelled excluded sacked jailed prosecuted sued overcharged undercharged reimbursed ' +
    'compensated repaid scammed defrauded robbed mugged assaulted bullied humiliated insulted offended hospitalised hospitalized ' +
    'sickened cautioned deported detained baptised christened knighted hired drowned blinded scalded concussed ' +
    'vaccinated immunised diagnosed discharged rehoused interviewed enrolled evacuated rescued apprehended double-charged ' +
    'short-changed shortchanged misdiagnosed misled widowed orphaned bereaved'
  ).split(' '),
);
const ofEither = new Set(
  (
    'banned refunded stranded trapped suspended charged treated fed housed killed poisoned searched caught questioned warned told ' +
    'informed notified contacted called phoned transferred disconnected barred stopped helped invited welcomed asked credited ' +
    'rebooked upgraded spotted seen weighed tested screened saved lost missed'
  ).split(' '),
);

/** With a word behind it: *turned away*, *sent home*; a thing may be left behind. */
const directed: ReadonlyMap<string, ReadonlySet<string>> = mapOf(
  'turned:away,back sent:home,away,packing locked:out,in let:down,go,in,off kicked:out,off signed:off stood:up taken:ill,hostage ' +
    'told:off laid:off talked:out,into walked:home cut:off put:up shut:in,out refused:entry,admission,boarding denied:boarding,entry',
);
const directedEither: ReadonlyMap<string, ReadonlySet<string>> = mapOf(
  'left:behind,stranded,out sent:off taken:home,away,to thrown:out,off dropped:off picked:up held:up,back struck:off moved:on brought:home',
);

function mapOf(entries: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    entries
      .split(' ')
      .map(entry => entry.split(':') as [string, string])
      .map(([verb, behind]) => [verb, new Set(behind.split(','))]),
  );
}

/** What somebody is given who has been wronged: *an apology*, *a full refund*, *their money back*. */
const amends = new Set(
  'apology apologies refund refunds compensation repayment repayments summons fine reimbursement'.split(' '),
);
const givingAmends = new Set(['given', 'sent', 'offered', 'refused', 'denied', 'promised', 'owed', 'paid']);
/** How far behind *given* or *get* what is given may stand, in tokens. */
const amendsWithin = 6;

/** Who undergoes what the participle at `at` says: only people, whoever or whatever, or undefined where it does not tell. */
export function undergoneAt(tokens: readonly Token[], at: number): 'people' | 'either' | undefined {
  const word = wordAt(tokens, at) ?? '';
  if (givingAmends.has(word) && areAmends(tokens, at + 1)) return 'people';
  return undergone(word, wordAt(tokens, at + 1) ?? '');
}

/** The same of a participle and the word of direction that belongs to it. */
export function undergone(word: string, direction: string): 'people' | 'either' | undefined {
  if (ofPeople.has(word) || directed.get(word)?.has(direction) === true) return 'people';
  return ofEither.has(word) || directedEither.get(word)?.has(direction) === true ? 'either' : undefined;
}

/** *An apology*, *a £40 refund*, *their deposit back*: what stands from `start` on puts something right. */
export function areAmends(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + amendsWithin; at++) {
    const word = wordAt(tokens, at);
    if (tokens[at]?.kind === 'mark') return false;
    if (amends.has(word ?? '')) return true;
    if (word === 'back' && at > start && wordAt(tokens, start) === 'their') return true;
  }
  return false;
}
