// Whom a bad word or a question is about: the company says it of itself, or of a thing, or answers for itself.
import { firstPerson } from '../../lexicon/classes.ts';
import type { Confirm } from '../../cues/cue.ts';
import type { Passage } from '../../passage/passage.ts';
import { aGroup, people, you } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';

/** *Shame on us*, *shame on our phone line* blame the company. */
export const notOnUs: Confirm = ({ passage: { classes } }, { to }) =>
  ((classes[to] ?? 0) & firstPerson) === 0;

/** *It's old and ugly* is said of the lift, where nobody stands in its sentence. */
export const notOfAThingAlone: Confirm = (
  { passage: { tokens, sentences }, holds, sentenceAt },
  { from },
) => {
  const here = sentenceAt(from);
  const first = wordAt(tokens, sentences[here]!.from) ?? '';
  return !ofThings.has(first) || (holds[here]! & (aGroup | people | you)) !== 0;
};

const ofThings = new Set("it it's its that's our".split(' '));

/** *Do you cry every time? We do.*, *Who does that? We did, twice.*: the sentence behind the question answers it for the company. */
export function isAnsweredByUs({ tokens, sentences }: Passage, question: number): boolean {
  const next = sentences[question + 1];
  if (next === undefined || wordAt(tokens, next.from) !== 'we') return false;
  if (!doing.has(wordAt(tokens, next.from + 1) ?? '') || !endsOn(tokens, next)) return false;
  const { from, to } = sentences[question]!;
  if (!isMark(tokens, to - 1, '?')) return false;
  // *Do you know what you typed? We do.* is a threat.
  for (let at = from; at < Math.min(to, from + 12); at++)
    if (knowing.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

const doing = new Set('do did have are were would can could'.split(' '));
const knowing = new Set('know knows knew known remember remembered guess seen looked read'.split(' '));
const also = new Set('too all also twice again both'.split(' '));

/** Nothing but *too*, *every time* follows. */
function endsOn(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from + 2; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && !also.has(token.text)) return token.text === 'every' && to - at <= 3;
  }
  return true;
}

/** *We let 53 of you down*, *we overcharged you*: what is told is the company's own slip. */
export function isOurFault(tokens: readonly Token[], { from, to }: Range): boolean {
  if (wordAt(tokens, from) !== 'we') return false;
  const verb = wordAt(tokens, from + 1) ?? '';
  if (slips.has(verb)) return true;
  if (verb !== 'let' && verb !== 'kept') return false;
  for (let at = from + 2; at < Math.min(to, from + 12); at++)
    if (['down', 'waiting'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const slips = new Set(
  'failed overcharged overbooked undercharged double-booked misled confused mischarged shortchanged'.split(
    ' ',
  ),
);
