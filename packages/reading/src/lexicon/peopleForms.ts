// Nouns that are known to mean people by their form: who does something (*beekeepers*), who is something (*amputees*),
// who comes from somewhere (*Londoners*). The things that end so are told apart first.
import { isThing } from './lists/thingNouns.ts';

/** Ends of plurals that mean people. */
const endings = [
  'ers',
  'ors',
  'ists',
  'ians',
  'ants',
  'ents',
  'ees',
  'holics',
  'eurs',
  'crats',
  'niacs',
  'philes',
  'phobes',
  'paths',
  'folk',
  'folks',
  'people',
  'women',
  'children',
  'kids',
  'girls',
  'boys',
  'wives',
  'nauts',
  'mates',
  'dads',
  'mums',
  'moms',
  'maids',
  'ladies',
  'smiths',
  'wrights',
  'herds',
  'wardens',
];
/** Nouns with those ends that mean no people and no things that posts count. */
const others = new Set(
  'footpaths towpaths bypaths estimates climates primates ultimates juggernauts'.split(' '),
);

const menOfThings = new Set('omen specimen regimen abdomen acumen ramen semen stamen lumen yemen'.split(' '));

/** Peoples and signs of the zodiac whose names end like nothing else. */
const nations = new Set(
  (
    'jews sikhs hindus muslims moslems swedes danes finns turks greeks czechs slovaks serbs croats arabs ' +
    'kurds thais iraqis israelis pakistanis saudis afghans scots yanks yankees celts slavs latinos ' +
    'latinas hispanics filipinos filipinas argentines catholics geordies cockneys icelanders basques ' +
    'catalans bengalis punjabis geminis virgos scorpios sagittariuses capricorns somalis ' +
    'tamils zulus maoris inuits'
  ).split(' '),
);

/** The same, where only the capital letter tells them from things. */
const capitalisedNations = new Set('poles kiwis leos libras'.split(' '));

/**
 * True for a plural noun that means people by its form. `capitalised` where it is written with a capital letter inside a
 * sentence, as the names of peoples are.
 */
export function meansPeopleByForm(plural: string, capitalised: boolean): boolean {
  if (nations.has(plural) || (capitalised && capitalisedNations.has(plural))) return true;
  if (isThing(plural) || others.has(plural)) return false;
  if (plural.length < 5) return false;
  if (plural.endsWith('men') && plural.length > 5) return !menOfThings.has(plural);
  if (capitalised && plural.endsWith('ans')) return true;
  return endings.some(ending => plural.length > ending.length + 1 && plural.endsWith(ending));
}

/** True for a plural of people that does not look like one: *policewomen*, *Iraqis*. */
export function isOddPlural(word: string): boolean {
  if (nations.has(word) || capitalisedNations.has(word)) return true;
  return odd.some(end => word.endsWith(end)) && meansPeopleByForm(word, false);
}

const odd = ['men', 'people', 'folk', 'children'];

/** Peoples named by an adjective, which only a verb behind it tells from one: *53 Irish came back*. */
const adjectives = new Set(
  (
    'chinese japanese portuguese vietnamese maltese irish scottish welsh english british french dutch ' +
    'swiss spanish danish'
  ).split(' '),
);

/** True for the name of a people that has no plural of its own. */
export function isPeopleByAdjective(word: string): boolean {
  return adjectives.has(word);
}

/** Figures of speech for people: *37 lonely hearts*. */
const figures = new Set(
  (
    'lonely hearts|broken hearts|tender hearts|night owls|early birds|early risers|party animals|couch potatoes|busy bees|' +
    'social butterflies|cat ladies|black sheep|eager beavers|lost sheep|bright sparks|happy campers|home birds|lone wolves|' +
    'lounge lizards|culture vultures|gym bunnies|gym rats|big spenders|old flames|sweet teeth|sweet tooths|hot heads'
  ).split('|'),
);

/** True for two words that mean people together. */
export function isFigureOfSpeech(before: string | undefined, noun: string): boolean {
  return before !== undefined && figures.has(`${before} ${noun}`);
}
