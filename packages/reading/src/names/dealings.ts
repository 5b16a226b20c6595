// What customers do, have and are told: the verbs and nouns beside a name by which its bearer deals with a company.
import { smallNumbers, tens } from '../lexicon/lists/numberWords.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';

/** What somebody does all the time, in the present: *Ana Reyes loves our soup*. */
export const doesAsCustomer: ReadonlySet<string> = wordSet(
  'wins loves likes adores enjoys buys orders eats drinks wears uses swears shops visits rates recommends owes needs wants ' +
    'prefers spends saves books stays collects turns celebrates gets receives takes scoops bags earns lives knows hates hogs ' +
    'returns rents borrows reads watches listens plays runs walks swims knits cycles drives sleeps cries complains thinks says tells ' +
    'writes asks feels keeps comes goes joins subscribes streams downloads drives tries picks chooses sends posts shares drops ' +
    'misses skips forgets never reckons believes admits remembers raves beats gives pays places thanks travels commutes works',
);
/** Nobody but a customer does it. */
export const onlyCustomersDo: ReadonlySet<string> = wordSet('owes shops orders subscribes swears commutes');
/** What stands between somebody and what they do. */
export const betweenNameAndVerb: ReadonlySet<string> = wordSet(
  'just never always still only recently also really absolutely even once simply already often regularly finally has had',
);
/** What is won by whoever takes part. */
export const drawn: ReadonlySet<string> = wordSet(
  'draw raffle giveaway competition contest prize prizes hamper voucher vouchers sweepstake tombola lottery trip holiday goodies bundle',
);
/** What is somebody's by whoever deals with them. */
export const belongings: ReadonlySet<string> = wordSet(
  'review order parcel birthday wedding photo picture letter feedback comment complaint story question visit stay purchase basket ' +
    'subscription membership surgery diagnosis recovery pregnancy baby husband wife daughter son mother father mum dad dog cat house ' +
    'address appointment delivery account phone bike car playlist playlists queue watchlist history streak habit habits taste tastes ' +
    'craving cravings weight trolley cart wishlist tab seat room table booking reservation luggage suitcase receipt bill payslip debt ' +
    'loan score scores mileage steps snack lunch dinner breakfast curfew hangover gym diet sleep bedtime shower password screen',
);
/** Us, and where we are. */
export const us: ReadonlySet<string> = wordSet('our us here ours');

/** What customers do with what is made and sold for them, in the plain form of the verb. */
const deeds = wordSet(
  'order buy purchase stream watch rewatch binge rent borrow return book request reserve cancel skip download click open search ' +
    'redeem spend eat drink devour claim pay view replay rate review donate bid subscribe unsubscribe rack snack nap oversleep see love hate ' +
    'like cry abandon refund demand want crave scoff guzzle',
);
const irregularDeeds = wordSet('bought spent ate eaten drank drunk paid saw seen overslept cried cries');

/** *Order*, *orders*, *ordered*, *ordering*: a deed of customers in any of its forms. */
export function isDeed(verb: string | undefined): boolean {
  if (verb === undefined || verb.length < 3) return false;
  if (deeds.has(verb) || irregularDeeds.has(verb)) return true;
  if (verb.endsWith('s')) return deeds.has(verb.slice(0, -1)) || deeds.has(verb.slice(0, -2));
  const stem = verb.endsWith('ed') ? verb.slice(0, -2) : verb.endsWith('ing') ? verb.slice(0, -3) : undefined;
  if (stem === undefined) return false;
  return deeds.has(stem) || deeds.has(`${stem}e`) || deeds.has(stem.slice(0, -1));
}

/** What firms and teams, whose names are two capitalised words as well, hardly do. */
const deedsOfOne =
  /^(?:order|stream|watch|rewatch|bing|rent|borrow|return|book|buy|bought|eat|ate|drink|drank)/;
const determiners = wordSet('a an the his her their our my all every some another both');

/** *Ordered 14 pizzas*, *returned a toaster*: a deed of somebody, and not *returned to the top*. */
export function isDeedOfOne(tokens: readonly Token[], verb: number): boolean {
  const word = wordAt(tokens, verb);
  if (!isDeed(word) || !deedsOfOne.test(word!)) return false;
  const object = tokens[verb + 1];
  if (object?.kind === 'number') return true;
  if (object?.kind !== 'word') return false;
  return (
    object.capitals !== 'none' ||
    determiners.has(object.text) ||
    smallNumbers.has(object.text) ||
    tens.has(object.text)
  );
}
