// What cues of watching ask of the words around a trigger: that it is people who are watched, and not a thing or a wish.
import { ofCustomers, pointed, toReader } from '../../cues/aboutWhom.ts';
import { notAfter } from '../../cues/conditions.ts';
import { all, either, type Confirm } from '../../cues/cue.ts';
import { aDeed, aGroup, you, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

export const ofCustomersOrReader: Confirm = either(pointed, all(ofCustomers, notAfter('how')), toReader);

/** *Thermostats notice things. In 61 flats …*: said of things, with whom they watch behind it. */
export function ofWatchedThing({ passage, holds, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentenceAt(from);
  // *The lift remembers who …*.
  if (['who', 'everyone', 'of', 'which'].includes(wordAt(passage.tokens, to - 1) ?? '')) return true;
  return [sentence, sentence + 1].some(at => ((holds[at] ?? 0) & (aDeed | aGroup)) !== 0);
}

/** *We hear you: the dark mode is here*: a company that was asked for something. */
export function notHeardOnly({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  // *We heard your concerns*: what people say in order to be heard, and not *your concerns through the wall*.
  if (wordAt(tokens, to - 1) === 'your' && voiced.has(wordAt(tokens, to) ?? '')) {
    const next = tokens[to + 1];
    return next?.kind === 'word' && !aboutWhat.has(next.text);
  }
  const hearing =
    ['hear', 'heard'].includes(wordAt(tokens, to - 2) ?? '') && wordAt(tokens, to - 1) === 'you';
  return !(hearing && tokens[to]?.kind === 'mark' && wordAt(tokens, from) === 'we');
}

const aboutWhat = new Set('about on and for over that regarding loud'.split(' '));
const voiced = new Set(
  'feedback concerns complaints requests calls pleas wishes questions suggestions comments ideas opinions views voices frustration thoughts'.split(
    ' ',
  ),
);

/** Somebody in the data or whoever reads is in its sentence or the one before, and it is no promise to keep. */
export function watched(scene: Scene, match: Range): boolean {
  const { tokens } = scene.passage;
  if (wordAt(tokens, match.from - 1) === 'how') return false;
  const sentence = scene.sentenceAt(match.from);
  return (
    pointed(scene, match) !== false ||
    [sentence, sentence - 1, sentence + 1].some(at => ((scene.holds[at] ?? 0) & you) !== 0)
  );
}

/** *We checked the code*, *we looked at our own forecast*: at what the company made, and at nobody. */
export function ofOwnWorks({ passage: { tokens } }: Scene, { to }: Range): boolean {
  let at = to;
  while (leadingToWorks.has(wordAt(tokens, at) ?? '')) at++;
  return at > to && ownWorks.has(wordAt(tokens, at) ?? '');
}

const leadingToWorks = new Set('at into through the our all own twice again'.split(' '));
const ownWorks = new Set(
  'code app system systems settings wiring boiler boilers kitchen oven menu recipe forecast timetable weather till tills sign signs label labels website page pages maths sums spelling'.split(
    ' ',
  ),
);

/** The whole of a sentence of at most three words, behind another one. */
export function standsAlone({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const index = sentenceAt(from);
  return index > 0 && sentences[index]!.words <= 3;
}

/** *Nine in ten of our users are still here*: they stayed with the company, and nobody sees where they are. */
export const notStayed: Confirm = ({ passage: { tokens }, groups, sentenceAt }, { from, to }) => {
  if (wordAt(tokens, to - 1) !== 'here') return true;
  return !groups.some(
    ({ cohort, from: counted }) =>
      cohort.share !== undefined && cohort.unit !== 'you' && sentenceAt(counted) === sentenceAt(from),
  );
};
