// What takes the sting out of words that are a jibe elsewhere: the company says that it was its own fault, that it is no
// better itself, or makes good what went wrong. *Bless them, the form was awful, and we wrote it.*
import type { Confirm } from '../cues/cue.ts';
import type { Scene } from '../cues/scene.ts';
import { firstPerson, secondPerson } from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt } from '../tokens/token.ts';

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What the company says that it did badly. */
const faults = listed(
  'bug bugs fault mistake mistakes error errors typo wrong unfair hidden buried broke oversight confusing unclear badly blame guilty',
);
/** What it made, and now wishes it had made better. */
const making = listed('wrote built made designed hid hiding moved renamed drew printed chose set');
/** What puts both in the same boat. */
const fellow = listed('too also ourselves same ours well both all likewise kind sort');
/** What makes good. */
const serving = listed(
  'refund refunds refunded free hint hints fix fixed fixes fixing help helps waiting credit credited replaced replacement restored ' +
    'extended reset ready walk show shows back repair spare',
);
/** Whom the company names where it laughs at itself. */
const staff = listed(
  'own chief manager managers director boss founder ceo engineer engineers team staff chef crew captain accountant',
);
/** What a company does that watches, and not one that owns up: *we saw that, too*. */
const perceiving = listed(
  'see saw seen know knew noticed notice watched heard hear counted told remember wonder judge judging rate',
);
const wishing = listed('crossed luck');

/** How far behind the words is looked. */
const reach = 50;

/** Nothing behind it in its sentence, or in the two that follow, takes the sting out. */
export const unredeemed: Confirm = (scene, { from, to }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const last = sentences[Math.min(here + 2, sentences.length - 1)]!.to;
  const end = Math.min(last, to + reach);
  let start = to;
  for (let at = to; at <= end; at++) {
    if (at < end && !partsClauses(scene, at)) continue;
    if (isRedeeming(scene, { from: start, to: at })) return false;
    start = at + 1;
  }
  return true;
};

function partsClauses({ passage: { tokens } }: Scene, at: number): boolean {
  return tokens[at]?.kind === 'mark' && ',:;–.!?…()¶'.includes(tokens[at].text);
}

function isRedeeming({ passage: { tokens, classes, masks } }: Scene, { from, to }: Range): boolean {
  let [we, our, you, owns] = [false, false, false, false];
  let [makes, shares, serves, ofStaff] = [false, false, false, false];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || masks.of[at] !== 0) continue;
    if (perceiving.has(word)) return false;
    if ((classes[at]! & firstPerson) !== 0) {
      if (word === 'our') our = true;
      else we = true;
      ofStaff ||=
        word === 'our' &&
        (staff.has(wordAt(tokens, at + 1) ?? '') || staff.has(wordAt(tokens, at + 2) ?? ''));
    } else if ((classes[at]! & secondPerson) !== 0) you = true;
    owns ||= faults.has(word);
    makes ||= making.has(word);
    shares ||= fellow.has(word);
    serves ||= serving.has(word);
    if (wishing.has(word) && !isMark(tokens, at + 1, '?') && wordAt(tokens, at + 1) !== 'with') return true;
  }
  const ours = we || our;
  return ofStaff || (ours && (owns || shares)) || (we && makes) || (serves && (ours || you));
}
