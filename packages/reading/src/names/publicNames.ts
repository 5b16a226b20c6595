// Names of those whom everybody knows, or who speak, play or work in public: what stands beside the name says so. *The poet Ana
// Reyes*, *says Ana Reyes, head of design*, *Ana Reyes’s new album*, *Storm Ana*. None of them is a customer who is told of.
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { inPlainLetters, isAccented } from '../letters/plainLetters.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';
import { knownToAll } from './knownToAll.ts';
import { isAdverb, withoutPossessive } from '../lexicon/lists/wordLists.ts';
import { endOfApposition } from './appositions.ts';
import { belongings, isDeed, isDeedOfOne } from './dealings.ts';
import { isTrade, isOfficer } from './ourPeople.ts';

const artists = wordSet(
  'author artist singer songwriter rapper actor actress director novelist poet comedian composer musician painter sculptor ' +
    'playwright illustrator photographer presenter broadcaster journalist historian biographer philosopher designer model icon legend ' +
    'star band frontman drummer guitarist pianist soprano tenor dj producer headliner filmmaker showrunner writer',
);
const offices = wordSet(
  'minister secretary mayor president senator congressman congresswoman governor chancellor ambassador mp msp councillor judge ' +
    'justice professor prof king queen prince princess pope saint st emperor empress duke duchess earl baron baroness lord sir ' +
    'captain general colonel major sergeant inspector detective goalkeeper striker midfielder defender coach manager-player champion ' +
    'olympian footballer cricketer golfer astronaut explorer inventor scientist economist spy hero heroine villain character ' +
    'wizard doctor storm hurricane cyclone typhoon saints agent uncle aunt chef conductor driver',
);
/** What somebody makes or is told in: *the Ana Reyes novel*, *Ana Reyes tickets*. */
const works = wordSet(
  'album albums song songs single film films movie movies tour tours gig gigs show shows novel novels book books poem poems play ' +
    'plays painting paintings musical biopic series podcast memoir autobiography biography concert concerts exhibition lyrics tickets ' +
    'ticket fans fan award awards prize medal foundation trust library theatre museum gallery stadium arena school college hospital ' +
    'building bridge station street road avenue park day collection range set boxset classic classics hit hits playlist remix cover ' +
    'doll figure lego costume biscuits candles perfume lipstick jeans shirts bags boots shoes sofa trilogy cinematic story law effect act',
);
const ofArtists = wordSet(
  'fan fans song songs music book books comedy film films novels novel works work art album albums story poems poem portrait statue life ' +
    'death birth voice face role part legend likeness impression',
);
/** What is done in public, at once behind the name or an auxiliary. */
const performing = wordSet(
  'stars starred sings sang performs performed headlines headlined directs directed composed conducts conducted scored scores ' +
    'released releases announced announces recorded narrates narrated portrays portrayed reigned abdicated invented discovered ' +
    'resigned crowned assassinated inaugurated debuted debuts choreographed sculpted starring',
);
/** The same of what is done to somebody: *has been named*. */
const performed = wordSet(
  'elected appointed re-elected named promoted sworn born crowned knighted honoured honored',
);
const auxiliaries = wordSet('has had have is was will be been just also were who');
/** How far behind a name the word for an artist may stand, in tokens. */
const artistWithin = 8;

/** Whether whoever bears the name from `from` up to `to` is known in public, as far as the words beside it tell. */
export function isInPublic(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isKnownToAll(tokens, from) ||
    (to === from + 1 && knownByFirstName.has(wordAt(tokens, from) ?? '')) ||
    isNameItself(tokens, to) ||
    hasOffice(tokens, from) ||
    hasRoleBehind(tokens, to) ||
    isOfWork(tokens, from, to) ||
    performs(tokens, to) ||
    (isArtist(tokens, from) && !takesIn(tokens, to))
  );
}

const knownByFirstName = wordSet(
  'adele shakira madonna rihanna beyoncé cher drake usher enya dido lizzo lorde elvis alexa siri',
);

/** *Olivia was the most popular baby name*. */
function isNameItself(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at < to + artistWithin; at++) {
    if (isMark(tokens, at, '.')) return false;
    const isName = wordAt(tokens, at) === 'name' || wordAt(tokens, at) === 'names';
    if (isName && ['baby', 'popular', 'top'].includes(wordAt(tokens, at - 1) ?? '')) return true;
  }
  return false;
}

/** *Taylor Swift*, *Dr Martens*. */
export function isKnownToAll(tokens: readonly Token[], from: number): boolean {
  const first = wordAt(tokens, from);
  const at = isMark(tokens, from + 1, '.') ? from + 2 : from + 1;
  const last = wordAt(tokens, at);
  if (first === undefined || last === undefined) return false;
  if ([last, withoutPossessive(last)].some(surname => isKnown(`${first} ${surname}`))) return true;
  // *Emily in Paris*.
  return knownToAll.has(`${first} ${last} ${wordAt(tokens, at + 1) ?? ''}`);
}

function isKnown(name: string): boolean {
  return knownToAll.has(name) || (isAccented(name) && knownToAll.has(inPlainLetters(name)));
}

/** *Mayor Ana Reyes*, *the poet Ana Reyes*, *Storm Ana*; *our driver Ana Reyes* is told of as she is. */
function hasOffice(tokens: readonly Token[], from: number): boolean {
  const before = wordAt(tokens, from - 1) ?? '';
  if (artists.has(before) || isOfficer(before)) return true;
  if (!isRole(before)) return isMark(tokens, from - 1, ',') && speaks(tokens, from - 2);
  return !ordinary.has(wordAt(tokens, from - 2) ?? '');
}

/** *Our driver*, *retired teacher*: of people as they are. */
const ordinary = wordSet('our local retired trainee young');

/** *Comedian*, *storm*, *chef*: what stands for a title. */
export function isRole(word: string): boolean {
  return offices.has(word) || artists.has(word) || isTrade(word);
}

/** *Our founder, Ana Reyes*. */
function speaks(tokens: readonly Token[], at: number): boolean {
  const role = wordAt(tokens, at) ?? '';
  return isOfficer(role) || artists.has(role);
}

const roles = wordSet(
  'head vice deputy partner member professor lecturer spokesperson spokesman spokeswoman analyst economist minister mp',
);

/** *Ana Reyes, head of design,*, *Ana Reyes, our head brewer,*; *Ana Reyes, a baker, ordered 14 pizzas* is a customer with a trade. */
function hasRoleBehind(tokens: readonly Token[], to: number): boolean {
  if (!isMark(tokens, to, ',') && !isMark(tokens, to, '(') && !isMark(tokens, to, '–')) return false;
  for (let at = to + 1; at < to + 6; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (!isMark(tokens, at, '-') && !isMark(tokens, at, '&')) return false;
      continue;
    }
    if (word === 'who' || (word === 'customer' && wordAt(tokens, at - 1) !== 'chief')) return false;
    const isRole =
      isOfficer(word) ||
      (isTrade(word) && !isDeedOfOne(tokens, endOfApposition(tokens, to))) ||
      artists.has(word) ||
      (roles.has(word) && wordAt(tokens, at + 1) === 'of');
    if (isRole) return true;
  }
  return false;
}

/** *Album*, *novel*: what artists make. */
export function isMade(word: string | undefined): boolean {
  return word !== undefined && (works.has(word) || ofArtists.has(word));
}

const determiners = wordSet('a an the our my his her their this that every some another us');

/** *Ana Reyes books a room*; *Ana Reyes books*. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at)?.endsWith('s') !== true) return false;
  return tokens[at + 1]?.kind === 'number' || determiners.has(wordAt(tokens, at + 1) ?? '');
}

/** *Fans of Ana Reyes*, *Ana Reyes tickets*, *Ana Reyes’s second album*. */
function isOfWork(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from - 1) === 'of' && ofArtists.has(wordAt(tokens, from - 2) ?? '')) return true;
  const next = wordAt(tokens, to) ?? '';
  const isTheirs = wordAt(tokens, to - 1)?.endsWith("'s") === true;
  if (!isTheirs) return works.has(next) && (wordAt(tokens, from - 1) === 'the' || !isVerb(tokens, to));
  // *Ana Reyes’s playlist* is one that she made at home.
  if (belongings.has(next)) return false;
  return [0, 1, 2].some(by => works.has(wordAt(tokens, to + by) ?? ''));
}

/** *Ana Reyes has announced*, *Ana Reyes joins us as head of kites*. */
function performs(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 3 && auxiliaries.has(wordAt(tokens, at) ?? '')) at++;
  const verb = wordAt(tokens, at) ?? '';
  if (verb === 'joins' || verb === 'joined')
    return wordAt(tokens, at + 1) === 'us' && wordAt(tokens, at + 2) === 'as';
  if (at > to && performed.has(verb)) return true;
  if (!performing.has(verb)) return false;
  // *Ana Reyes sang our jingle* is told of a customer.
  return ![1, 2, 3].some(by => ['our', 'us'].includes(wordAt(tokens, at + by) ?? ''));
}

const known = wordSet(
  'author artist singer songwriter rapper actor actress director novelist poet comedian composer album song single novel film movie record ep mixtape channel episode season',
);

/** *Ana Reyes was the most streamed artist*. */
function isArtist(tokens: readonly Token[], from: number): boolean {
  for (let ahead = from + 1; ahead < from + artistWithin; ahead++) {
    if (isMark(tokens, ahead, '.')) return false;
    if (known.has(wordAt(tokens, ahead) ?? '')) return true;
  }
  return false;
}

/** *Ana Reyes rented the film*, *Ana Reyes just bought the album 14 times*: whoever makes films does not do that with them. */
function takesIn(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 3 && (auxiliaries.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at)))) at++;
  const verb = wordAt(tokens, at);
  // *Ana Reyes read our novel in one night*.
  if (verb === 'read') return wordAt(tokens, at + 1) === 'our';
  if (!isDeed(verb)) return false;
  // *Ana Reyes returned with an album*.
  return !joining.has(wordAt(tokens, at + 1) ?? '') || verb!.startsWith('cri');
}

const joining = wordSet('with to from in for as on');
