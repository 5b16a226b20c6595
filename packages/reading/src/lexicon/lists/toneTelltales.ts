// Words without which a phase of this folder finds nothing: `lexicon/cluesOf.ts` knows them by it.
import { faults, gifts, mended, mending } from './settlingWords.ts';

export const admiring: ReadonlySet<string> = new Set('impressed jealous envious'.split(' '));
export const fondest: ReadonlySet<string> = new Set('nicest kindest fondest best'.split(' '));
/** Without one of them nothing is said fondly. */
export const fondWords: ReadonlySet<string> = new Set([...admiring, ...fondest, 'fondly']);

/** What may be a merit by what it is done with. */
export const meritTelltale: ReadonlySet<string> = new Set(
  'stopped quit quitting gave given giving left passed made tried kept got'.split(' '),
);

export const averages: ReadonlySet<string> = new Set(['average', 'typical']);

/** What somebody in trouble is given. */
export const aids: ReadonlySet<string> = new Set(
  'help support advice counselling counseling relief'.split(' '),
);

/** What may open the words by which somebody is spared a reproach. */
export const sparing: ReadonlySet<string> = new Set('who no zero nobody no-one none we'.split(' '));
/** Every other word is passed over. */
export const settlingTelltale: ReadonlySet<string> = new Set([
  ...faults,
  ...mended,
  ...mending,
  ...gifts,
  ...sparing,
  ...['us', 'our', 'now', 'from', 'next', 'free', 'on', 'any', 'yours'],
  ...aids,
]);

export const denying: ReadonlySet<string> = new Set(
  (
    'no not never nobody nothing none neither nor hardly barely scarcely without cannot no-one ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't needn't ain't"
  ).split(' '),
);
/** What people are rated by: mind, learning, manners, effort, charm. */
export const faculties: ReadonlySet<string> = new Set(
  (
    'mind minds brain brains wit wits intellect intelligence culture cultured skill skills talent talents ability abilities reading ' +
    'spelling arithmetic maths grammar literacy numeracy education effort efforts manners upbringing parenting dignity ' +
    'standards ambition imagination personality personalities grace hygiene charm romance willpower ' +
    'discipline self-control self-awareness self-respect concentration memory decency courtesy tact judgement judgment ' +
    'maturity backbone conscience comprehension perseverance punctuality planning'
  ).split(' '),
);
/** *No skill needed*, *skill has nothing to do with it*. */
export const sparingFaculties: ReadonlySet<string> = new Set([
  'needed',
  'required',
  'necessary',
  'without',
  'do',
]);
/** That there is little of it. */
export const lacking: ReadonlySet<string> = new Set(
  'wasted lost lacking lacks lack missing absent optional gone failed fails elsewhere scarce rare low minimal rusty limited extinct overrated dead'.split(
    ' ',
  ),
);
export const affections: ReadonlySet<string> = new Set(
  'hugged kissed loved cuddled held dated married invited wanted missed fancied swiped replied texted'.split(
    ' ',
  ),
);
/** What is sad where nobody does it. */
export const contacts: ReadonlySet<string> = new Set(
  'text call ring phone write message wait waiting miss invite ask asking dance talk'.split(' '),
);
export const unloved: ReadonlySet<string> = new Set(
  'single lonely unloved dumped friendless dateless unmarried loveless'.split(' '),
);
export const kin: ReadonlySet<string> = new Set(
  'spouse spouses partner partners grandchildren grandparents relatives ancestors descendants'.split(' '),
);
export const taxing: ReadonlySet<string> = new Set(
  'hard difficult complicated confusing tricky deep much long far heavy'.split(' '),
);
export const childlike: ReadonlySet<string> = new Set(
  'children child kids kid infants puppy puppies kitten kittens lamb lambs schoolboys schoolchildren'.split(
    ' ',
  ),
);
/** Every other word is passed over, but for a witness and whom people are compared with. */
export const unkindTelltale: ReadonlySet<string> = new Set([
  ...denying,
  ...faculties,
  ...lacking,
  ...affections,
  ...contacts,
  ...unloved,
  ...sparingFaculties,
  ...kin,
  ...childlike,
  ...taxing,
  ...['you', "you're", "you've", 'they', 'one', 'for', 'like', 'only'],
]);
