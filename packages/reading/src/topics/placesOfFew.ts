// Where a few people are is theirs alone: *46 guests in Cardiff*, *someone in Ely*. A crowd in a town tells nothing of
// anybody.
import type { Evidence } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { isFew, promise, type Scene } from '../cues/scene.ts';
import { wide } from '../identifiers/tracingNouns.ts';
import { towns } from '../lexicon/towns.ts';
import { spanOf, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../windows/calendar.ts';

/** The places of a few people, as a topic. */
export function placesOfFew(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  return groups
    .filter(group => isFew(group) && group.cohort.kind !== 'vague')
    .filter(({ from }) => (holds[sentenceAt(from)]! & promise) === 0)
    .flatMap(group => {
      const to =
        placeBehind(passage.tokens, group) ?? (isOfTown(passage.tokens, group) ? group.to : undefined);
      return to === undefined || wide.has(wordAt(passage.tokens, to - 1) ?? '')
        ? []
        : [{ word: 'location', cue: 'place-of-a-few', span: spanOf(passage.tokens, group.from, to) }];
    });
}

const placing = new Set(['in', 'from', 'near']);
const leadingToDoors = new Set([...placing, 'on', 'at']);
const streets = new Set(
  'street st road rd lane close avenue ave row drive crescent gardens terrace way court place square hill walk mews'.split(
    ' ',
  ),
);
const units = new Set('number no flat apartment apt room suite unit house seat block'.split(' '));
const wholes: readonly (readonly string[])[] = [['the', 'whole', 'of'], ['all', 'of'], ['the']];

/** *A Leeds customer*. */
function isOfTown(tokens: readonly Token[], { from, to }: Group): boolean {
  for (let at = from; at < to; at++) if (towns.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** The token behind the named place that stands right behind a group, or undefined where none does. */
export function placeBehind(tokens: readonly Token[], { to, cohort }: Group): number | undefined {
  const preposition = wordAt(tokens, to) ?? '';
  const door = leadingToDoors.has(preposition) ? doorAt(tokens, to + 1) : undefined;
  if (door !== undefined) return door;
  // *Ann Berg of Ely*; *46 fans of Abba* says nothing of where.
  const isNamed = cohort.kind === 'single' && cohort.unit === 'person';
  if (!placing.has(preposition) && !(preposition === 'of' && isNamed)) return undefined;
  const whole = wholes.find(words => standsAt(tokens, to + 1, words));
  const at = to + 1 + (whole?.length ?? 0);
  let end = at;
  while (end < at + 3 && isNameOfPlace(tokens[end])) end++;
  return end > at ? end : undefined;
}

/** *Elm Row*, *14 Elm Row*, *22B*, *number 6*, *Flat 9*: a street, or a door in it. */
function doorAt(tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start];
  const isDoor = first?.kind === 'number' && /^[a-z]$/i.test(first.suffix);
  if (isDoor) return start + 1;
  if (units.has(wordAt(tokens, start) ?? '') && tokens[start + 1]?.kind === 'number') return start + 2;
  let at = first?.kind === 'number' ? start + 1 : start;
  const name = at;
  while (at < name + 3 && isNameOfPlace(tokens[at]) && !streets.has(tokens[at]!.text)) at++;
  return at > name && isNameOfPlace(tokens[at]) && streets.has(tokens[at]!.text) ? at + 1 : undefined;
}

function isNameOfPlace(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'first' && !isCalendarWord(token.text);
}
