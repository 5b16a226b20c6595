// What posts count besides people: goods, works, food, places, measures. A noun that this list and its endings do not
// know is not taken for a thing: what stands around it decides, or nobody can tell.
import { everydayThings } from './everydayThings.ts';
import { lookalikes } from './lookalikes.ts';
import { rarerThings } from './rarerThings.ts';

/** Ends of plurals that mean things: *subscriptions*, *payments*, *ridings*. */
const endings = [
  'tions',
  'sions',
  'ments',
  'nesses',
  'ages',
  'isms',
  'ings',
  'ures',
  'nces',
  'ncies',
  'ships',
  'ities',
  'eries',
  'hoods',
  'ables',
  'ibles',
  'ogies',
  'aphs',
  'grams',
  'scopes',
];
/** Nouns that end so and are people. */
const exceptions = new Set(
  (
    'beings kings underlings weaklings earthlings vikings darlings princes fiances creatures constables ' +
    'sages personages'
  ).split(' '),
);

/** Heads of compounds: *audiobooks*, *milkshakes*, *newsletters*. */
const heads = new Set(
  (
    'books burgers phones games songs tracks cards boards boxes papers cakes streams shots shakes casts ' +
    'films movies meals letters numbers stores coasters sites trips times hours walks works rooms tables ' +
    'meters metres litres bytes lights clips marks flowers plants bottles bikes shirts shoes pools parks ' +
    'plans points sticks tickets screens chairs mills stools brushes desks lamps wheels bells berths baths ' +
    'suites doors walls steps lanes bridges fields woods tiles ropes wires cables belts straps gloves socks ' +
    'boots robes beads knives forks spoons plates bowls bolts tools sheets berries trees seeds signs pages'
  ).split(' '),
);
const castsOfPeople = new Set(['outcasts']);

/** True for a plural that means things. */
export function isThing(plural: string): boolean {
  if (everydayThings.has(plural) || rarerThings.has(plural) || lookalikes.has(plural)) return true;
  if (endings.some(ending => plural.endsWith(ending)) && !exceptions.has(plural)) return true;
  return endsInHead(plural) && !castsOfPeople.has(plural);
}

function endsInHead(plural: string): boolean {
  const longest = Math.min(plural.length - 3, 9);
  for (let length = 5; length <= longest; length++) if (heads.has(plural.slice(-length))) return true;
  return false;
}
