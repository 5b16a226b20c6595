// Nouns that mean people, against things. The list is of heads that brands use for those they serve; where it ends, a
// relative *who* after a noun says the same (`1,300 snackers who …`).

const plurals =
  'people persons folks folk members subscribers customers users fans superfans listeners viewers watchers streamers riders ' +
  'guests guys gals girls boys men women ladies gentlemen lads lasses kids children adults parents moms mums dads mothers ' +
  'fathers grandparents grandmas grandpas couples athletes runners joggers cyclists swimmers walkers hikers climbers ' +
  'skiers surfers players gamers readers drivers passengers travellers travelers commuters shoppers buyers diners eaters ' +
  'drinkers owners renters tenants homeowners landlords patients students learners pupils graduates voters citizens ' +
  'residents locals followers friends neighbours neighbors visitors attendees participants donors backers supporters ' +
  'investors savers borrowers clients patrons consumers bookers hosts artists creators lovers souls humans individuals ' +
  'strangers mates buddies pals teens teenagers toddlers babies millennials boomers seniors pensioners veterans newlyweds ' +
  'insomniacs legends heroes daters cardholders accountholders ticketholders holders applicants claimants ' +
  'policyholders lurkers bingers rewatchers snackers sleepers dreamers bakers cooks gardeners knitters vegans vegetarians ' +
  'carnivores foodies collectors addicts enthusiasts aficionados devotees fanatics nerds geeks freelancers entrepreneurs ' +
  'churchgoers moviegoers filmgoers theatregoers theatergoers concertgoers partygoers festivalgoers cinemagoers gymgoers ' +
  'holidaymakers campers pilgrims brits americans canadians australians aussies londoners dubliners yorkers parisians ' +
  'berliners scots germans italians spaniards europeans texans californians mancunians glaswegians bostonians chicagoans ' +
  'others nurses doctors teachers pilots builders farmers lawyers firefighters soldiers carers plumbers ' +
  'accountants actors writers scientists journalists influencers bloggers podcasters households families senders recipients sellers believers worshippers singers dancers musicians ' +
  'survivors sufferers smokers quitters gamblers spenders tippers bidders winners contestants ' +
  "peeps y'all wives husbands girlfriends boyfriends brides grooms daughters sons twins siblings sisters brothers";

/** Plurals that do not end in `s` and the noun for one of them. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['ladies', 'lady'],
  ['gentlemen', 'gentleman'],
  ['heroes', 'hero'],
  ['babies', 'baby'],
  ['families', 'family'],
  ['foodies', 'foodie'],
  ['buddies', 'buddy'],
  ['aussies', 'aussie'],
  ['wives', 'wife'],
]);

/** People who serve rather than are served: they are no measured customers. */
const staffPlurals =
  'employees staff staffers colleagues coworkers teammates engineers developers designers couriers baristas interns ' +
  'volunteers managers executives recruits analysts moderators curators editors agents judges chefs';

/** Those who answered a survey; they stand for nobody but themselves. */
const panelPlurals = 'respondents panelists panellists interviewees';

function singularOf(plural: string): string {
  return irregular.get(plural) ?? (plural.endsWith('s') ? plural.slice(0, -1) : plural);
}

const people = new Set(plurals.split(' '));
const staff = new Set(staffPlurals.split(' '));
const panel = new Set(panelPlurals.split(' '));
/** In the singular these are adjectives as often as nouns (`one vegan burger`). */
const adjectives = new Set(
  'folk vegan vegetarian senior german italian european american canadian australian texan twin individual human local'.split(
    ' ',
  ),
);
const singulars = new Set([...people].map(singularOf).filter(noun => !adjectives.has(noun)));
const staffSingulars = new Set([...staff].map(singularOf));

/** What kind of people a noun means. */
export type PeopleKind = 'people' | 'staff' | 'survey';

/** The kind of people that a plural noun means (possessives too), or undefined for things. */
export function pluralPeople(word: string): PeopleKind | undefined {
  const noun = withoutPossessive(word);
  if (people.has(noun)) return 'people';
  if (staff.has(noun)) return 'staff';
  return panel.has(noun) ? 'survey' : undefined;
}

/** The same of a singular noun: `member`, `person`. */
export function singularPeople(word: string): PeopleKind | undefined {
  const noun = withoutPossessive(word);
  if (singulars.has(noun)) return 'people';
  return staffSingulars.has(noun) && noun !== 'staff' ? 'staff' : undefined;
}

/** True for a noun that means people, whether one or several. */
export function isPeopleNoun(word: string): boolean {
  return pluralPeople(word) !== undefined || singularPeople(word) !== undefined;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Words that start what is told about somebody: *the member who …*. */
export function isRelativeWho(word: string | undefined): boolean {
  return word === 'who' || word?.startsWith("who'") === true || word === 'whom';
}
