// What takes the sting out of words that are a jibe elsewhere: the company says that it was its own fault, that it is no
// better itself, or makes good what went wrong. *Bless them, the form was awful, and we wrote it.*
import type { Confirm } from '../cues/cue.ts';
import type { Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';

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
    'extended reset ready walk show shows repair spare',
);
/** Whom the company names where it laughs at itself, */
const staff = listed(
  'chief manager managers director boss founder ceo engineer engineers team staff chef crew captain accountant',
);
/** and what says that they do so, too. */
const doingSo = listed('does do did has have had still now');
const ourselves = listed("we we're we've we'll we'd i i'm i've us ours ourselves me");
const subject = listed('we i');
const yours = listed("you your yours you'll");
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

function isRedeeming(scene: Scene, range: Range): boolean {
  const words = wordsOf(scene, range);
  const have = (wanted: ReadonlySet<string>): boolean => words.some(word => wanted.has(word));
  if (have(perceiving)) return false;
  const wished = words.findIndex(word => wishing.has(word));
  if (wished >= 0 && words[wished + 1] !== 'with') return true;
  if (have(serving) && (have(ourselves) || have(yours) || words.includes('our'))) return true;
  if (words.includes('our') && (have(faults) || have(fellow) || (have(staff) && have(doingSo)))) return true;
  if (follows(words, 'our', 'own') || follows(words, 'by', 'us')) return true;
  if (!have(ourselves)) return false;
  // *So did we.*
  if (words[0] === 'so' && words.length <= 4) return true;
  return (
    have(faults) ||
    have(fellow) ||
    words.some((word, at) => making.has(word) && subject.has(words[at - 1] ?? ''))
  );
}

function follows(words: readonly string[], first: string, second: string): boolean {
  return words.some((word, at) => word === second && words[at - 1] === first);
}

/** The words of a clause that nobody is quoted with. */
function wordsOf({ passage: { tokens, masks } }: Scene, { from, to }: Range): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word !== undefined && masks.of[at] === 0) words.push(word);
  }
  return words;
}
