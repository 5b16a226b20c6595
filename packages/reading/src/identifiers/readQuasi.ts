// A detail that singles one person out for those around them, though nobody is named: *the couple in room 237*, *the
// only dentist in Ely*, *the person whose playlist is called …*.
import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../cues/scene.ts';
import { placeBehind } from '../topics/placesOfFew.ts';
import type { Group } from '../cohorts/group.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';

const units = new Set(
  'room apartment apt flat suite seat table floor unit house number no villa cabin desk'.split(' '),
);
const spots = new Set(
  'district street road avenue lane square station terminal hotel airport stadium neighbourhood neighborhood village'.split(
    ' ',
  ),
);
const naming = new Set('called named titled entitled'.split(' '));
const unique = new Set('only sole single oldest youngest tallest last first'.split(' '));
/** Too wide to find anybody in. */
const wide = new Set(
  'america americas states kingdom britain england europe australia canada germany france spain italy india china japan brazil africa asia'.split(
    ' ',
  ),
);
/** How far behind a person what singles them out may stand, in tokens. */
const reach = 24;

/** What singles out one or two people of whom the text tells. */
export function readQuasi(scene: Scene): readonly Evidence[] {
  return [...numberedPlaces(scene), ...ofGroups(scene)];
}

/** *Yes, Room 9, we mean you*: whoever is there is spoken to by its number. */
function numberedPlaces({ passage: { tokens, masks, sentences } }: Scene): readonly Evidence[] {
  return sentences.flatMap(({ from }) => {
    const at = isMark(tokens, from + 1, ',') ? from + 2 : from;
    const unit = tokens[at];
    if (unit?.kind !== 'word' || !units.has(unit.text) || unit.capitals !== 'first' || masks.of[at] !== 0)
      return [];
    if (coreNumberAt(tokens, at + 1)?.to !== at + 2 || !isMark(tokens, at + 2, ',')) return [];
    return [{ word: 'quasi', cue: 'numbered-place', span: spanOf(tokens, at, at + 2) }];
  });
}

function ofGroups(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt } = scene;
  return groups
    .filter(
      ({ cohort: { size, kind } }) =>
        kind === 'single' || (size?.max != null && size.max > 0 && size.max <= 2),
    )
    .filter(({ from }) => (holds[sentenceAt(from)]! & promise) === 0)
    .flatMap(group => singledOutBy(scene, group) ?? []);
}

function singledOutBy({ passage }: Scene, group: Group): Evidence | undefined {
  const { from, to } = group;
  const { tokens, sentences, sentenceOf } = passage;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + reach);
  const found = (cue: string, last: number): Evidence => ({
    word: 'quasi',
    cue,
    span: spanOf(tokens, from, last),
  });
  for (let at = from; at < to; at++)
    if (unique.has(wordAt(tokens, at) ?? '') && wordAt(tokens, to) === 'in') {
      const place = tokens[to + 1];
      if (place?.kind === 'word' && place.capitals !== 'none') return found('the-only-one', to + 2);
    }
  const place = placeBehind(tokens, group);
  if (place !== undefined && group.cohort.kind === 'single' && !wide.has(wordAt(tokens, place - 1) ?? ''))
    return found('one-in-a-place', place);
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    const next = tokens[at + 1];
    const numbered = next?.kind === 'number' || (next?.kind === 'word' && /^\d+[a-z]$/.test(next.text));
    if (units.has(word) && numbered) return found('numbered-place', at + 2);
    if (spots.has(word)) {
      const before = tokens[at - 1];
      const here = tokens[at]!;
      const named =
        before?.kind === 'word' &&
        before.capitals !== 'none' &&
        here.kind === 'word' &&
        here.capitals !== 'none';
      if (named) return found('singled-out-place', at + 1);
    }
    // What somebody called their own list or team, nobody else did.
    if (naming.has(word)) return found('own-name-for-it', isMark(tokens, at + 1, ':') ? at + 2 : at + 1);
  }
  return undefined;
}
