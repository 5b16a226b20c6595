// Nouns that mean people, against things. The list is of heads that brands use for those they serve; where it ends, a
// relative *who* after a noun says the same (`1,300 snackers who …`).
import { withoutPossessive } from './wordLists.ts';

const plurals =
  'people persons folks folk members subscribers customers users fans superfans listeners viewers ' +
  'watchers streamers riders guests guys gals girls boys men women ladies gentlemen lads lasses kids ' +
  'children adults parents moms mums dads mothers fathers grandparents grandmas grandpas couples ' +
  'athletes runners joggers cyclists swimmers walkers hikers climbers skiers surfers players gamers ' +
  'readers drivers passengers travellers travelers commuters shoppers buyers diners eaters drinkers ' +
  'owners renters tenants homeowners landlords patients students learners pupils graduates voters ' +
  'citizens residents locals followers friends neighbours neighbors visitors attendees participants ' +
  'donors backers supporters investors savers borrowers clients patrons consumers bookers hosts artists ' +
  'creators lovers souls humans individuals strangers mates buddies pals teens teenagers toddlers babies ' +
  'millennials boomers seniors pensioners veterans newlyweds insomniacs legends heroes daters ' +
  'cardholders accountholders ticketholders holders applicants claimants policyholders lurkers bingers ' +
  'rewatchers snackers sleepers dreamers bakers cooks gardeners knitters vegans vegetarians carnivores ' +
  'foodies collectors addicts enthusiasts aficionados devotees fanatics nerds geeks freelancers ' +
  'entrepreneurs churchgoers moviegoers filmgoers theatregoers theatergoers concertgoers partygoers ' +
  'festivalgoers cinemagoers gymgoers holidaymakers campers pilgrims brits britons americans canadians ' +
  'australians aussies londoners dubliners yorkers parisians berliners scots germans italians spaniards ' +
  'europeans texans californians mancunians glaswegians bostonians chicagoans others nurses doctors ' +
  'teachers pilots builders farmers lawyers firefighters soldiers carers plumbers accountants actors ' +
  'writers scientists journalists influencers bloggers podcasters households families senders recipients ' +
  'sellers believers worshippers singers dancers musicians survivors sufferers smokers quitters gamblers ' +
  'spenders tippers bidders winners contestants widows widowers divorcees exes singletons loners flyers fliers couriers flatmates housemates roommates ' +
  'regulars loyalists newbies rookies novices amateurs beginners hermits introverts extroverts ' +
  'perfectionists procrastinators comrades maids poets saints monks nuns priests bishops rabbis imams ' +
  'vicars pastors clergy pupils scholars alumni nephews nieces cousins uncles aunts heirs orphans ' +
  'triplets victims suspects criminals thieves prisoners convicts inmates fugitives addicts drunks ' +
  'drunkards cops guards spies sailors marines vets cadets scouts clerks surgeons dentists therapists ' +
  'architects critics mechanics medics paramedics stewards hostesses waitresses actresses nannies ' +
  'midwives gymnasts champions champs experts gurus professionals officials diplomats delegates deputies ' +
  'mayors ministers candidates liberals conservatives republicans democrats tories radicals patriots ' +
  'rebels pagans heathens heretics sceptics skeptics cynics romantics academics protestants mormons ' +
  'pescatarians omnivores diabetics asthmatics epileptics coeliacs celiacs anorexics bulimics ' +
  'narcoleptics dyslexics paraplegics hypochondriacs neurotics lesbians bisexuals homosexuals tweens ' +
  'infants newborns kiddos kiddies grannies nans grandads granddads papas daddies spouses sweethearts ' +
  'bachelors bachelorettes spinsters millionaires billionaires bosses hipsters hippies punks goths ' +
  'skaters emos swifties trekkies superfans stans fangirls fanboys maniacs freaks idiots fools weirdos ' +
  'losers dudes blokes lasses chaps chums fellas beings celebrities celebs expats nomads refugees exiles ' +
  'natives nationals parishioners sophomores freshmen juniors undergrads undergraduates grads postgrads ' +
  'accomplices pirates trolls liars cheats snobs hoarders workaholics shopaholics ' +
  'beneficiaries missionaries secretaries dignitaries socialites urbanites bridegrooms volunteers judges ' +
  'jurors choristers somethings superstars rockstars rascals scamps sleepyheads daredevils bookworms lovebirds ninjas ' +
  'grandmothers grandfathers stepmothers stepfathers godparents allies amigos apostles aristocrats aunties barons bards brats brunettes blondes redheads bullies captains ' +
  'chiefs clowns colonels commandos countesses cowards crooks darlings divas duchesses dwarves earls empresses ' +
  'envoys evangelicals fiancees flirts friars generals geniuses gods goddesses guitarists harpists hobos ' +
  'invalids jerks jocks kings queens knights laureates lieutenants magistrates matriarchs monarchs ' +
  'morons oafs oddballs optimists pessimists outcasts outlaws pimps playwrights pros prodigies prophets ' +
  'prudes psychics psychos recluses relatives rogues royals savants shepherds sheriffs ' +
  'sidekicks simpletons slackers slaves sleuths slobs snitches spectators stalwarts subordinates ' +
  'surrogates thugs tomboys troops turncoats twits tycoons upstarts vagabonds vandals villains ' +
  'virgins virtuosos visionaries viscounts warlords wimps witches witnesses wizards youths youngsters ' +
  'zealots oldies kinsfolk toffs besties bffs hubbies missuses mps ceos vips djs blacksmiths ' +
  'stepdads godmothers godfathers landladies churchwardens wardens groomsmen bridesmaids ' +
  'cabbies cabdrivers hairdressers butchers barbers tailors florists chemists pharmacists opticians ' +
  'electricians cleaners postmen postwomen paralegals boffins punters ' +
  'revellers passersby onlookers bystanders newcomers returners latecomers ' +
  'stragglers diehards completists purists misfits castaways runaways stowaways ' +
  'payers dieters abstainers smokers quitters procrastinators sunbathers anglers rowers sailors bargain-hunters shoplifters hagglers loafers ' +
  'complainers reviewers raters tweeters texters callers searchers browsers scrollers swipers matchers bookmarkers returners ' +
  'signups dropouts walkins taxpayers ratepayers billpayers payees debtors creditors jobseekers breadwinners ' +
  'finishers entrants competitors racers sprinters paddlers ' +
  'gents dames hunks princes princesses heroines grandsons grownups underdogs mavericks masterminds heavyweights hopefuls gourmets ' +
  'wannabes sweeties tykes ballerinas jockeys quarterbacks acrobats lumberjacks bodyguards supermodels groupies compatriots disciples ' +
  'copycats yuppies junkies lefties bigwigs culprits bandits burglars pickpockets vigilantes beggars captives martyrs scapegoats ' +
  'gluttons hypocrites hooligans lunatics imbeciles cretins scoundrels ingrates infidels charlatans bigots chumps crybabies ' +
  'busybodies deadbeats degenerates dimwits dolts dorks eggheads airheads blockheads hotheads knuckleheads kooks nitwits perverts ' +
  'weaklings winos yokels bumpkins rednecks tramps ' +
  'homemakers houseguests cotenants subletters lodgers boarders squatters allotmenteers ' +
  "peeps pax zers xers y'all wives husbands girlfriends boyfriends brides grooms daughters sons twins siblings sisters brothers";

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
  ['thieves', 'thief'],
  ['spies', 'spy'],
  ['nannies', 'nanny'],
  ['hostesses', 'hostess'],
  ['waitresses', 'waitress'],
  ['actresses', 'actress'],
  ['deputies', 'deputy'],
  ['tories', 'tory'],
  ['grannies', 'granny'],
  ['daddies', 'daddy'],
  ['bosses', 'boss'],
  ['lasses', 'lass'],
  ['celebrities', 'celebrity'],
  ['freshmen', 'freshman'],
  ['secretaries', 'secretary'],
  ['missionaries', 'missionary'],
  ['beneficiaries', 'beneficiary'],
  ['dignitaries', 'dignitary'],
  ['allies', 'ally'],
  ['aunties', 'auntie'],
  ['bullies', 'bully'],
  ['countesses', 'countess'],
  ['duchesses', 'duchess'],
  ['dwarves', 'dwarf'],
  ['empresses', 'empress'],
  ['geniuses', 'genius'],
  ['goddesses', 'goddess'],
  ['prodigies', 'prodigy'],
  ['princesses', 'princess'],
  ['crybabies', 'crybaby'],
  ['busybodies', 'busybody'],
  ['snitches', 'snitch'],
  ['visionaries', 'visionary'],
  ['witches', 'witch'],
  ['witnesses', 'witness'],
  ['hubbies', 'hubby'],
  ['missuses', 'missus'],
  ['landladies', 'landlady'],
  ['groomsmen', 'groomsman'],
  ['postmen', 'postman'],
  ['postwomen', 'postwoman'],
  ['passersby', 'passerby'],
  ['newlyweds', 'newlywed'],
]);

/** People who are paid to serve: they are no measured customers. Volunteers and jurors are people like any others. */
const staffPlurals =
  'employees staff staffers colleagues coworkers teammates engineers developers designers couriers ' +
  'baristas interns managers executives recruits apprentices trainees analysts moderators curators editors agents chefs tenors sopranos baritones headliners suppliers contractors subcontractors';

/** Those who answered a survey; they stand for nobody but themselves. */
const panelPlurals = 'respondents panelists panellists interviewees';

function singularOf(plural: string): string {
  const listed = irregular.get(plural);
  if (listed !== undefined) return listed;
  if (plural.endsWith('men')) return `${plural.slice(0, -3)}man`;
  if (plural.endsWith('wives')) return `${plural.slice(0, -3)}fe`;
  return plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

/** In the singular these are adjectives or titles as often as nouns (`one vegan burger`), and *y'all* has none. */
const adjectives = new Set(
  (
    "y'all " +
    'other folk vegan vegetarian senior german italian european american canadian australian texan twin ' +
    'individual human local amateur regular professional official liberal conservative republican ' +
    'radical pagan romantic academic protestant mormon diabetic asthmatic epileptic dyslexic paraplegic ' +
    'neurotic lesbian bisexual homosexual newborn native national undergraduate graduate punk stan being ' +
    'cheat clergy guard mechanic marine champion expert spy novice junior rebel general royal pro psychic ' +
    'relative evangelical invalid subordinate chief slave king queen knight captive degenerate maverick hopeful heavyweight underdog ' +
    // those of whom films and books are called
    'prince princess dame hunk heroine bodyguard bandit burglar vigilante martyr disciple mastermind acrobat ballerina lumberjack ' +
    'quarterback jockey supermodel scoundrel hooligan lunatic pickpocket beggar tramp gent'
  ).split(' '),
);

/** What kind of people a noun means. */
export type PeopleKind = 'people' | 'staff' | 'survey';

function singularsOf(list: string): readonly string[] {
  return list.split(' ').map(singularOf);
}

function customersByOne(): readonly string[] {
  return singularsOf(plurals).filter(noun => !adjectives.has(noun));
}

/** One look-up for each word of a text; where a noun is on two lists, the later one speaks. */
const kindOfPlural: ReadonlyMap<string, PeopleKind> = kindsOf(
  [panelPlurals.split(' '), 'survey'],
  [staffPlurals.split(' '), 'staff'],
  [plurals.split(' '), 'people'],
);
const kindOfSingular: ReadonlyMap<string, PeopleKind> = kindsOf(
  [singularsOf(staffPlurals).filter(noun => noun !== 'staff'), 'staff'],
  [customersByOne(), 'people'],
);

function kindsOf(
  ...lists: readonly (readonly [nouns: readonly string[], kind: PeopleKind])[]
): ReadonlyMap<string, PeopleKind> {
  const kinds = new Map<string, PeopleKind>();
  for (const [nouns, kind] of lists) for (const noun of nouns) kinds.set(noun, kind);
  return kinds;
}

/** The kind of people that a plural noun means (possessives too), or undefined for things. */
export function pluralPeople(word: string): PeopleKind | undefined {
  return kindOfPlural.get(withoutPossessive(word));
}

/** The same of a singular noun: `member`, `person`. */
export function singularPeople(word: string): PeopleKind | undefined {
  return kindOfSingular.get(withoutPossessive(word));
}

/** Two who belong together, where a place is told with them. */
export const pairs: ReadonlySet<string> = new Set([
  'newlyweds',
  'honeymooners',
  'lovebirds',
  'sweethearts',
  'twins',
  'pair',
  'duo',
]);

/** What one has, and what stands for whoever has it: *a single card took out 90 books*. */
export const ownedByOne: ReadonlySet<string> = new Set(
  'account card profile phone login subscription membership basket wallet doorbell thermostat boiler kettle postcode'.split(
    ' ',
  ),
);

const people = new Set(plurals.split(' '));
const persons = new Set(customersByOne());

/** The listed nouns for several people. */
export const pluralNouns: readonly ReadonlySet<string>[] = [
  people,
  new Set(staffPlurals.split(' ')),
  new Set(panelPlurals.split(' ')),
];
/** Those that mean neither staff nor a panel, one or several. */
export const customerNouns: readonly ReadonlySet<string>[] = [people, persons];
/** The listed nouns for one. */
export const singularNouns: readonly ReadonlySet<string>[] = [
  persons,
  new Set(singularsOf(staffPlurals)),
  pairs,
];

/** True for a noun that may mean one person where what stands around it says so: *the only vegan in Tobermory*. */
export function mayBeOnePerson(noun: string): boolean {
  return singularPeople(noun) !== undefined || adjectives.has(noun);
}

/** True for a noun that means people, whether one or several. */
export function isPeopleNoun(word: string): boolean {
  return pluralPeople(word) !== undefined || singularPeople(word) !== undefined;
}

/** *Who* and its forms. */
export const relatives: ReadonlySet<string> = new Set("who whom who's who've who'd who'll who're".split(' '));

/** Words that start what is told about somebody: *the member who …*. */
export function isRelativeWho(word: string | undefined): boolean {
  return word !== undefined && relatives.has(word);
}
