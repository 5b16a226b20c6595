// What people do and things do not. A noun that nobody knows, or a number without a noun, means people where one of these
// verbs stands behind it. Their forms are made here once; a form that no verb has (*watchd*) is in nobody's way.
import { wordAt, type Token } from '../../tokens/token.ts';
import { isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';

/** Done to something: with nothing behind it, its past may say what was done to the noun (*53 ordered by noon*). */
const transitive = (
  'watch view stream play rewatch replay skip binge order purchase cancel borrow ask phone message email ' +
  'love hate adore enjoy miss want need use try download google browse share post follow unfollow visit ' +
  'attend join like believe prefer receive request rent review rate admit claim report save'
).split(' ');
/** Things do these too where nothing stands behind them, so they tell only with an object. */
const handled = (
  'abandon accept add adopt answer bake ban beat blame block book brew build burn call carry catch change charge check ' +
  'claim clean climb close collect complete cook cover crash create cross delete deliver design dial ditch dodge ' +
  'donate drop dump earn edit enter escape exchange explain explore face file fill finish fix flag fold forgive ' +
  'gift give grab guess hide hire hug ignore install invent invite iron keep kick kiss knit launch lend lick light ' +
  'lock log lower mail mark marry microwave mispronounce move mute name notice open own pack paint park pass pause ' +
  'pick plan plant pledge post pour press print propose punch push quote raise reach rebook recommend redeem ' +
  'refresh refund regret renew repeat replace rescue reset reveal roast scan search select send serve set shout ' +
  'sort spell spill spot start steal stop submit switch swap take taste teach test text thank tick tip train ' +
  'translate trust turn type unlock unpack upgrade upload wash wear weigh wipe withdraw wrap'
).split(' ');
const handledVerbs: ReadonlySet<string> = new Set(handled);
/** Done with or without something behind it. */
const free = (
  'listen subscribe unsubscribe sign enrol enroll register apply pay tip donate complain confess vote ' +
  'cry sob laugh smile snore arrive travel cycle jog dance smoke gamble die marry search shop click tap ' +
  'comment reply tweet swipe propose suffer recover invest study pray fast celebrate queue wait chat ' +
  'argue stay hope wish decide refuse agree promise dream clap cheer giggle sneeze skate ski sail picnic ' +
  'volunteer retire graduate emigrate commute gossip flirt camp hitchhike meditate protest'
).split(' ');
const irregularHandled =
  'beat caught chose built gave got hid kept lent lost made sent sold set stole swapped taught took wore won'.split(
    ' ',
  );
const irregularPasts = (
  'came went slept woke wept wrote read saw bought ate drank told said thought felt knew chose drove ' +
  'flew rode swam sang rang quit spent paid heard forgot withdrew'
).split(' ');
/** Things do these too, so they tell only of a number without a noun. */
const loosePasts =
  'had got made took kept left lost won did gave met sat stood ran drew started finished qualified failed passed stopped gave'.split(
    ' ',
  );
/** Pasts that are no participles. */
const activePasts = new Set(
  'came went drove flew rode swam ran walked cycled skied skated travelled'.split(' '),
);
/** By what things come. */
const carriers = new Set('post mail email courier air parcel fax phone letter'.split(' '));
const participles = (
  'come gone slept woken wept written read seen bought eaten drunk told said thought felt known chosen ' +
  'driven flown ridden run swum sung given quit spent paid met heard forgotten withdrawn lost won tried'
).split(' ');
const bases =
  'know come go sleep wake weep write see buy eat drink tell say think feel choose drive fly ride run ' +
  'swim sing give';
/** In the present, the verb must be one that is no noun and no preposition. */
const presents = new Set(
  (
    'know think feel believe hope forget cry weep sleep eat drink watch listen enjoy love hate prefer want ' +
    'buy'
  ).split(' '),
);

/** The forms that verbs are looked for in. */
type Forms = Readonly<
  Record<
    'objectPasts' | 'freePasts' | 'numberPasts' | 'perfects' | 'infinitives' | 'doing',
    ReadonlySet<string>
  >
>;

let made: Forms | undefined;

/** Made where one is first looked for: many texts have no verb that does. */
function forms(): Forms {
  return (made ??= formsOfAll());
}

function formsOfAll(): Forms {
  const transitivePasts = transitive.flatMap(pastsOf);
  const freePasts = new Set([...free.flatMap(pastsOf), ...irregularPasts]);
  const infinitives = new Set([...transitive, ...free, ...bases.split(' ')]);
  return {
    objectPasts: new Set([...[...transitive, ...handled].flatMap(pastsOf), ...irregularHandled]),
    freePasts,
    numberPasts: new Set([...transitivePasts, ...freePasts, ...loosePasts]),
    perfects: new Set([...transitivePasts, ...freePasts, ...participles]),
    infinitives,
    doing: new Set(
      [...infinitives].flatMap(verb => [`${verb}ing`, `${verb.slice(0, -1)}ing`, doubled(verb, 'ing')]),
    ),
  };
}

/** True for what people do, with *-ing*: *ordering*. */
export function isDoing(word: string | undefined): boolean {
  return word !== undefined && forms().doing.has(word);
}

/** True for what people do, in the form behind *to*: *order*, *book*. */
export function isToDo(word: string | undefined): boolean {
  return word !== undefined && (forms().infinitives.has(word) || handledVerbs.has(word));
}

function pastsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  return [`${verb}ed`, `${verb.slice(0, -1)}ied`, doubled(verb, 'ed')];
}

function doubled(verb: string, ending: string): string {
  return verb + verb.slice(-1) + ending;
}

/** What people do with a word of direction behind it. Things turn up, too, but are not told of by a number alone. */
const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    'showed:up turned:up,away,back tuned:in,out logged:in,on,off,out signed:up,in,off checked:in,out dropped:in,by,out popped:in,by ' +
    'called:in,back rang:in,back wrote:in,back phoned:in hung:up,around,on stuck:around,with gave:up,in,away queued:up lined:up dressed:up ' +
    'woke:up stood:up,down sat:down,through opted:in,out walked:in,out,away,home ran:away,off moved:in,out,on,away pulled:out ' +
    'took:part went:home,missing,quiet got:married,engaged,involved,lost,lucky,hurt joined:in owned:up spoke:up,out stepped:up,forward ' +
    'came:back,along,out,forward,home bowed:out backed:out chickened:out nodded:off dozed:off teamed:up bumped:into settled:in,down ' +
    'set:off,out held:on,out stayed:up,home,put,on,behind'
  )
    .split(' ')
    .map(entry => [
      entry.slice(0, entry.indexOf(':')),
      new Set(entry.slice(entry.indexOf(':') + 1).split(',')),
    ]),
);

const states = new Set(
  'asleep awake happy sad lonely single drunk pregnant depressed bored hungry tired ill'.split(' '),
);
const doneToThings = new Set(
  (
    'sold streamed ordered bought purchased played watched viewed downloaded booked taken made delivered ' +
    'shipped opened built baked eaten drunk produced printed listed released published used worn ' +
    'uploaded borrowed returned rented read written added removed installed brewed cooked poured ' +
    'consumed recycled'
  ).split(' '),
);
/** Done to people alone. */
const doneToPeople = new Set(
  'vaccinated immunised diagnosed discharged evacuated rescued rehoused interviewed enrolled baptised'.split(
    ' ',
  ),
);
const being = new Set("are were be aren't weren't".split(' '));
const having = new Set("have had haven't hadn't".split(' '));
const helping = new Set(
  "do did don't didn't can can't could couldn't will won't would wouldn't must".split(' '),
);

/**
 * Whether the verb at `at`, or behind adverbs there, is done by people or tells of things; undefined where it does not
 * tell. `bare` where its subject is a number without a noun, which is one of people for many more verbs.
 */
export function doerOf(
  tokens: readonly Token[],
  start: number,
  bare: boolean,
): 'people' | 'thing' | undefined {
  const at = afterAdverbs(tokens, start);
  const verb = wordAt(tokens, at);
  if (verb === undefined) return undefined;
  const { objectPasts, freePasts, numberPasts, perfects, infinitives, doing } = forms();
  const next = afterAdverbs(tokens, at + 1);
  const then = wordAt(tokens, next) ?? '';
  if (being.has(verb))
    return doing.has(then) || states.has(then) || doneToPeople.has(then)
      ? 'people'
      : doneToThings.has(then)
        ? 'thing'
        : undefined;
  if (having.has(verb) && then === 'been') {
    const last = wordAt(tokens, next + 1) ?? '';
    return doing.has(last) ? 'people' : doneToThings.has(last) ? 'thing' : undefined;
  }
  if (having.has(verb) && perfects.has(then)) return 'people';
  if (helping.has(verb)) return infinitives.has(then) ? 'people' : undefined;
  if (verb === 'cost' || (verb === 'sold' && then === 'out')) return 'thing';
  if (verb === 'fell')
    return then === 'asleep' || (then === 'in' && wordAt(tokens, next + 1) === 'love') ? 'people' : undefined;
  // *Nine ordered by noon* may tell of what was ordered; *nine came by horse* does not.
  if (then === 'by' && !(bare && activePasts.has(verb) && !carriers.has(wordAt(tokens, next + 1) ?? '')))
    return undefined;
  if (then === 'themselves' && isPastVerb(verb)) return 'people';
  if (bare && (numberPasts.has(verb) || phrasal.get(verb)?.has(then) === true)) return 'people';
  if (freePasts.has(verb) || presents.has(verb)) return 'people';
  return objectPasts.has(verb) && startsObject(tokens[at + 1]) ? 'people' : undefined;
}

/** Where the verb may stand: behind the noun, or behind the place that the noun is told to be in. */
export function verbBehind(tokens: readonly Token[], at: number): number {
  const place = wordAt(tokens, at);
  if (place !== 'in' && place !== 'from' && place !== 'at' && place !== 'on') return at;
  const first = wordAt(tokens, at + 1);
  // *Homes on our trial switched*.
  if ((first === 'our' || first === 'your') && wordAt(tokens, at + 2) !== undefined) {
    // *Teams on our Pro plan named it*.
    const verb = [at + 3, at + 4, at + 5].find(end => isPastVerb(wordAt(tokens, end)));
    return verb ?? at + 3;
  }
  let end = first === 'the' ? at + 2 : at + 1;
  // *Homes in the village ran …*.
  if (first === 'the' && settlements.has(wordAt(tokens, end) ?? '')) return end + 1;
  // *Four in the whole of Wales*, *nine in all of Fife*.
  const whole = wordAt(tokens, end) === 'whole' || wordAt(tokens, end) === 'all';
  if (whole && wordAt(tokens, end + 1) === 'of') end += 2;
  for (let steps = 0; steps < 3; steps++, end++) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.capitals === 'none') break;
  }
  return end;
}

const settlements = new Set(
  'village town city area street road borough county valley neighbourhood neighborhood region block building'.split(
    ' ',
  ),
);

function afterAdverbs(tokens: readonly Token[], at: number): number {
  const first = isAdverb(wordAt(tokens, at)) ? at + 1 : at;
  return isAdverb(wordAt(tokens, first)) ? first + 1 : first;
}

const objects = new Set(
  (
    'a an the this that these those our my your his her its their it us me you him them everything ' +
    'something nothing one every all'
  ).split(' '),
);

/** *Watched the film* has its doer before it; *ordered by noon* may not. */
function startsObject(next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'word') return objects.has(next.text) || next.capitals !== 'none';
  return next.kind === 'number' || (next.kind === 'mark' && '"“‘«'.includes(next.text));
}
