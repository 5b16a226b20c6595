// Sensitive words in what a hospital, a school or a shop tells of its rooms, its days and its shelves, of whom nobody is told:
// *our new maternity wing has 62 beds*, *parents' evening moves to Thursday*, *our pram register*.
import { aFew, aGroup, heldBy, you, type Scene } from '../scene/scene.ts';
import { isMark, wordAt } from '../tokens/token.ts';

/** How far behind a sensitive word the room may stand, and what is told of it behind that, in tokens. */
const within = 3;
/** How much of a sentence is looked at, in tokens. */
const longest = 60;

const rooms = new Set(
  (
    'unit units wing ward wards team teams centre center centres department building block clinic clinics floor corridor entrance suite ' +
    'gym lab labs room rooms playroom garden lounge line service services bank van desk reception café cafe canteen'
  ).split(' '),
);
const telling = new Set(
  (
    'is are has have opens open reopens opened reopened moves moved moving closes closed will now answers celebrates turns stays remains ' +
    'gets holds offers starts begins needs wins joins reopening'
  ).split(' '),
);
const shelves = new Set(
  'register range collection department aisle shop shops sale catalogue hire library festival fair club clubs menu playlist section'.split(
    ' ',
  ),
);
const watching = new Set(
  'searched searches search bought orders ordered streamed visits visited percent half third most busiest doubled rose again someone somebody'.split(
    ' ',
  ),
);

const schoolDays = new Set(
  'evening evenings day days fair fete fête play concert disco assembly prom trip trips show'.split(' '),
);
const ofSchools = new Set('parents school sports leavers nativity open pupils year'.split(' '));

/** A room, a day or a shelf that has a sensitive word in its name, where nobody is counted, spoken to or watched. */
export function isOfAnInstitution(scene: Scene, at: number, sentence: number): boolean {
  const { tokens, sentences } = scene.passage;
  if (scene.groups.length > 0 || (heldBy(scene, sentence) & (aGroup | aFew | you)) !== 0) return false;
  const { from, to } = sentences[sentence]!;
  for (let shelf = at + 1; shelf <= at + within && shelf < to; shelf++)
    if (shelves.has(wordAt(tokens, shelf) ?? '')) return true;
  for (let ahead = from; ahead < Math.min(to, from + longest); ahead++)
    if (watching.has(wordAt(tokens, ahead) ?? '') || tokens[ahead]!.text === '%') return false;
  for (let room = at; room <= at + within && room < to; room++) {
    const word = wordAt(tokens, room) ?? '';
    // *Parents’ evening*.
    const whose = wordAt(tokens, room - 1) ?? wordAt(tokens, room - 2) ?? '';
    if (room > at && schoolDays.has(word) && ofSchools.has(whose)) return true;
    if (rooms.has(word)) {
      const next = wordAt(tokens, room + 1);
      if (telling.has(next ?? '') || isMark(tokens, room + 1, ',')) return true;
    }
  }
  return false;
}

const everybody = new Set(['every', 'each', 'all']);
const thanking = new Set(['thank', 'thanks', 'grateful']);

/** *To every patient who sent us a card: thank you.* */
export function isThanked(
  { passage: { tokens, sentences }, groups }: Scene,
  at: number,
  sentence: number,
): boolean {
  if (groups.length > 0 || !/^patients?$/.test(wordAt(tokens, at) ?? '')) return false;
  if (![1, 2].some(by => everybody.has(wordAt(tokens, at - by) ?? ''))) return false;
  return [sentence, sentence + 1].some(index => {
    const range = sentences[index];
    for (
      let ahead = range?.from ?? 0;
      ahead < Math.min(range?.to ?? 0, (range?.from ?? 0) + longest);
      ahead++
    )
      if (thanking.has(wordAt(tokens, ahead) ?? '')) return true;
    return false;
  });
}

/** What so many did is told of none of them. */
const aMultitude = 10_000;
const carefree =
  /^(?:pupils|children|kids|schoolchildren|school runs?|teenagers|teens|savings(?: pots?| accounts?)?|step-free|ramps?)$/i;

/** *Half a million pupils have played our game*, *2 million opened a savings pot*: what a multitude did without a care. */
export function isOfAMultitude({ groups, passage }: Scene, at: number, written: string): boolean {
  if (!carefree.test(written)) return false;
  const { tokens } = passage;
  if (groups.length > 0) return groups.every(({ cohort: { size } }) => (size?.min ?? 0) >= aMultitude);
  const number = tokens[at - 1];
  return number?.kind === 'number' && /runs?$/i.test(written);
}
