// How far a word speaks for English or for one of its neighbours. English has few words to itself in a short post, so
// what posts are made of is listed beside the most frequent words. Words that a neighbour has too speak for neither.
import { pluralNouns, singularNouns } from './lists/peopleNouns.ts';
import { listingOf } from './listing.ts';
import { borrowedEverydayWords, englishEverydayWords, sharedEverydayWords } from './lists/everydayWords.ts';
import { foreignWords } from './lists/foreignWords.ts';
import { markedLoanwords } from './lists/loanwords.ts';
import { smallNumbers, tens } from './lists/numberWords.ts';

const english =
  'the and to you your yours yourself our ours this these those with that they their theirs there from ' +
  "have been were aren't are isn't wasn't weren't it it's its who whose which what when where why how " +
  'than then only just more most enough every any some never always please thank thanks good great today ' +
  'tonight yesterday tomorrow about after before because through if being can could would should ' +
  "don't didn't doesn't won't can't couldn't wouldn't i'm i've you're you've you'll we're we've we'll " +
  "they're they've that's what's who's who've here's there's let's them she my get got did does much " +
  'many few both each other others another nobody somebody someone anyone anybody everybody everyone ' +
  'everything something anything nothing again away back down off without until since whether yes two ' +
  'three four five seven eight nine eleven twelve write wrote written read watch watched play played ' +
  'streamed order ordered orders views view clicks plays visits listened love loved loves liked need ' +
  'made make take took give keep kept know knew think thought say said tell told came come went see saw ' +
  'seen look find found feel felt left buy bought sell sold paid slept cried drank eat ate woke wake ' +
  'wept laughed smiled sad tough easy better worse weeks month months year years days nights night ' +
  'morning evening hours hour minutes seconds birthday christmas monday tuesday wednesday thursday ' +
  'friday saturday sunday january february july june march october old little less matter matters hurt ' +
  'stayed stopped started finished ended enjoyed missed shared saved booked cancelled canceled joined ' +
  'signed used opened closed returned asked wanted needed tried walked cooked baked counted bless heart ' +
  'hearts movie movies things thing way quarter dozens hundred hundreds thousand thousands handful ' +
  'withdrew welcome congratulations congrats cheers waiting wish own favourite favorite whole same early ' +
  'soon already very too once twice between around across near behind everywhere upset asleep awake ' +
  'alone together whoever whatever nightly daily weekly tree trees rain snow bread tea house rough hit ' +
  'held his breath fell sat coming going having doing bill bills lonely hers himself themselves everyday ' +
  'happened well oh ouch group groups family times fun rides taken given broken chosen driven eaten ' +
  'fallen forgotten frozen hidden ridden shaken spoken stolen woken often listen happen kitchen garden ' +
  'golden sudden women token chicken bitten gotten rotten fasten wooden runs works gets makes takes goes ' +
  'comes says sees feels drops opens closes needs watches add build bring choose collect deliver earn ' +
  'enjoy explore follow forget grow hear jump leave lose move pick pull push raise reach remember ride ' +
  'save send shine speak spend spent swim switch teach throw travel try visit walk wonder worry ' +
  'celebrate imagine discover miss join learn run win queue quit gym bored afterwards probably beans ' +
  'cookies crowd yourselves became began broke brought built chose drank drew drove fought flew forgot grew ' +
  'heard lent lost meant ran sent spoke stood stuck swam taught threw understood went woke wore trips trip ' +
  'spring customers folks our somewhere goodnight hungry yet worth awkward kettle shoes huge feelings tickets socks slippers ' +
  'wear layers cheer busy sleepy rude link bio curtains mischief tiny ' +
  'sales rose fallen rising falling average busiest households household breakfast lunch dinner meal meals ' +
  'requests downloads searches bookings deliveries refund refunds flights basket baskets miles feet steps ' +
  'queues trains buses dogs cats puppy puppies shopping walks walking cooking ticket parcel parcels first ' +
  'faster fastest slower longest biggest smallest cheapest payments season seasons milk coffee search dark ' +
  'passes bagels ' +
  // what companies report
  'quarterly annual yearly profit profits revenue revenues income earnings losses loan loans mortgage mortgages lending ' +
  'savings defaults arrears overdraft overdrafts fraud owe owes owed debt debts branch branches ' +
  'customer complaint complaints closures approvals withdrawals deposits transfers transactions complained spending inflation wages ' +
  'turnover headcount growth shares figures dividends fees charges interest insurance claims applications';
/** English words that a neighbour has borrowed, or has by chance. */
const borrowed =
  'hey nice i up now out new happy story games streams book books dream music cake room time day summer ' +
  'help stay home life work world share meet hope pay sleep cry late under ever real really high low ' +
  'short free like call but street be as by done here mine users kids guests percent fans clients ' +
  'patients parents participants agents followers gamers streamers bloggers influencers teenagers teens ' +
  'boomers millennials veterans babies partners entrepreneurs managers designers trainers migrants ' +
  'immigrants couples supporters doctors actors donors accountants consultants adolescents singles rent account accounts budget';
/** Words that English shares with a neighbour, often with another meaning. */
const shared =
  'car son plus sin hay heel door tot ton pour a an of in on at or no not so do is was we he her him me had has over all for will one hi may ' +
  'while must man men week weekend last best worst hard half open start stop school winter front hang ' +
  'even still also want film show shows shop store song songs single drink food city water die war hat ' +
  'bad fast ten six million millions billion april august september november december arm hand warm bus ' +
  'per hun comment person student baby go am us den kind sang';
const foreign =
  // German
  'der das und ist nicht mit ein eine einer einen einem für von auf dem sie ihr ihre wir euch haben habt ' +
  'hast wer wie wo warum bei nach aus zum zur im auch nur noch schon sehr heute gestern morgen immer ' +
  'wieder alle alles mehr als oder aber wenn weil dass sind seid bist hatte wurde wurden werden kann ' +
  'können uns unser unsere euer eure dein deine mein meine ich du er es menschen leute leuten kunden ' +
  'frauen männer jahr jahre tag tage tagen woche wochen danke bitte guten gute liebe lieben liebt jeden ' +
  'jede jeder kein keine über unter gegen durch zwei drei vier fünf zehn hier schreiben sehen gesehen ' +
  'geweint schauten ' +
  // French
  'le la les des une un et est dans avec sur qui que vous nous votre vos notre nos pas au aux ce ' +
  'cette ces ont ils elles elle je tu mais où donc ni très tout tous toute toutes leur leurs ' +
  'sa ses mon ma mes ta tes par sans sous chez entre comme être avoir fait faire vu vue merci ' +
  'bonjour jours jour ans fois personnes gens femmes hommes deux trois quatre cinq sept huit neuf dix ' +
  'quand pourquoi aimer aiment aime encore toujours jamais moi toi lui y en de ' +
  // Spanish
  'el los las una por para con su sus quien quienes usted ustedes nosotros vosotros ellos ellas yo tú él ' +
  'muy más pero cuando como dónde donde qué quién porque desde hasta hoy ayer mañana siempre nunca ' +
  'todo todos toda todas este esta estos estas ese esa eso nuestro nuestra nuestros nuestras gracias ' +
  'hola personas gente mujeres hombres días día años año veces dos tres cuatro cinco seis siete ocho ' +
  'nueve diez han ha fue fueron está están vieron ver lo al del se ' +
  // Dutch
  'het een van voor niet wij jullie zij hij ook maar bij naar deze dit dat wat waar hoe waarom omdat dan ' +
  'toen nog veel geen onze ons mijn jouw zijn haar hun heb hebt heeft hebben werd kan kunnen zal ' +
  'zullen vandaag gisteren altijd nooit iedereen niemand mensen vrouwen mannen dagen jaar jaren dank ' +
  'bedankt keken kijken twee drie vijf zeven acht negen tien uit te jij ik om onder tegen ' +
  'zonder elke elk keer ' +
  // and others
  'il gli che per di della voi sono chi och att det som på inte är og ikke til jeg har os um uma não com ' +
  'você na w z nie się jest dla że ja ei ole oli';

/**
 * What holds an English sentence together and is no word of its neighbours. A text that has them and no foreign word is
 * English, whatever else it names.
 */
export const gluingWords: ReadonlySet<string> = new Set(
  (
    'the and with from this that these their your our they you who what which when have were been would could should ' +
    "through about because than it's you're we're don't"
  ).split(' '),
);

/** The small words of English that one neighbour has too, by neighbour. No neighbour has those of three lists. */
export const smallWordsOfNeighbours: readonly ReadonlySet<string>[] = [
  'an all her not so was', // German
  'of we had at is over', // Dutch
  'on or', // French
  'has he no me a', // Spanish
  'for', // Danish and Norwegian
  'one', // all of them, in what they borrow
].map(words => new Set(words.split(' ')));

/** Lists and what each of their words weighs. The first that has a word tells. */
const lists = (): Lists =>
  (prepared ??= [
    [0, new Set(shared.split(' '))],
    [1, new Set(borrowed.split(' ')).add('hello')],
    [2, new Set(english.split(' '))],
    [-2, new Set(foreign.split(' '))],
    [2, new Set([...smallNumbers.keys(), ...tens.keys()])],
    ...pluralNouns.map(words => [2, words] as const),
    ...singularNouns.map(words => [1, words] as const),
    [0, sharedEverydayWords],
    [1, borrowedEverydayWords],
    [0, markedLoanwords],
    [2, englishEverydayWords],
    [-2, foreignWords],
  ]);
let prepared: Lists | undefined;
type Lists = readonly (readonly [weight: number, words: ReadonlySet<string>])[];

/** What a word weighs by the lists; undefined for one that none of them has. */
export function listedWeight(word: string): number | undefined {
  for (const [weight, words] of lists()) if (words.has(word)) return weight;
  return undefined;
}

/** Every word of the lists. */
export function weighedWords(): readonly string[] {
  return lists().flatMap(([, words]) => [...words]);
}

function weightListed(word: string): number | undefined {
  const listing = listingOf(word);
  return listing ? listing.weight : listedWeight(word);
}

/** Whether a list has the word. */
export function isWeighed(word: string): boolean {
  return weightListed(word) !== undefined;
}

/** How far a word speaks for English; undefined for one that tells nothing. */
export function weightOf(word: string): number | undefined {
  return weightListed(word) ?? weightOfForm(word);
}

const englishEndings = 'ly ness less ful ers ors ing ings ght tch ough'.split(' ');
const otherEndings = (
  'ung ungen keit heit lich liche lichen isch ische ischen ten gen chen nen ben den hen len ken ssen ieren eux eau eaux ' +
  'aient ez oire ique ado ada ados adas aron ieron mente dad jes aar'
).split(' ');
const endings = new Map([
  ...englishEndings.map(end => [end, 1] as const),
  ...otherEndings.map(end => [end, -1] as const),
]);
const longestEnding = 6;
/** What all of them end in: most words are turned away by it. */
const tails = new Set([...endings.keys()].map(end => pairAt(end, end.length - 2)));
const shortForms = new Set(["n't", "'re", "'ve", "'ll", "'s"]);
const elisions = new Set(["l'", "d'", "j'", "n'", "c'"]);

const apostropheSign = 39;
const foreignPairs = new Set(['ij', 'aa', 'uu'].map(pair => pairAt(pair, 0)));
const thPair = pairAt('th', 0);

/** Two letters as one number. */
function pairAt(word: string, at: number): number {
  return (word.charCodeAt(at) << 8) | word.charCodeAt(at + 1);
}

/** The weight of a word that is not listed, by its letters; undefined for one that tells nothing. */
function weightOfForm(word: string): number | undefined {
  let [apostrophe, foreignPair, th, last] = [false, false, false, 0];
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 127) return -1;
    apostrophe ||= unit === apostropheSign;
    foreignPair ||= foreignPairs.has((last << 8) | unit);
    th ||= ((last << 8) | unit) === thPair;
    last = unit;
  }
  if (word.length < 4) return undefined;
  if (apostrophe) {
    if (elisions.has(word.slice(0, 2)) || word.startsWith("qu'")) return -2;
    return shortForms.has(word.slice(-3)) || shortForms.has(word.slice(-2)) ? 1 : undefined;
  }
  if (foreignPair) return -1;
  if (isRegularPast(word)) return 2;
  if (th || word.startsWith('wh')) return 1;
  return weightOfEnding(word);
}

function weightOfEnding(word: string): number | undefined {
  if (!tails.has(pairAt(word, word.length - 2))) return undefined;
  for (let from = Math.max(1, word.length - longestEnding); from < word.length - 1; from++) {
    const weight = endings.get(word.slice(from));
    if (weight !== undefined) return weight;
  }
  return undefined;
}

/** *Laughed* and *streamed* are pasts; *Mitglied*, *usted* and *invloed* are none. */
function isRegularPast(word: string): boolean {
  if (word.length < 5 || !word.endsWith('ed')) return false;
  const before = word.charAt(word.length - 3);
  return !'aeiou'.includes(before) && !notPasts.has(word);
}

const notPasts = new Set(['usted', 'cesped']);
