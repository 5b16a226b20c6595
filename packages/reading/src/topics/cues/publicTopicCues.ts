// `politics`, `religion`, `finances` and `location` by the words that name them. A topic is what a text holds, quoted or not, so
// titles count; what is only the name of a dish, a game or a film genre is left out by naming the words with company.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCustomers, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { before, notAfter, notBefore } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { inTitle } from '../../passage/masks.ts';
import type { Range } from '../../tokens/range.ts';
import { hasCapital, wordAt } from '../../tokens/token.ts';
import { beside } from './toldBeside.ts';
import { notOfEmployer, ofStateIfAVote, ofWorkersIfAStrike } from './ordinaryUses.ts';

/** What people believe, vote for, own and owe, and where they are. */
export const publicTopicCues: readonly Cue[] = [
  {
    cue: 'public-affairs',
    shows: ['topic politics'],
    triggers: [
      'election|elections|electoral|vote|votes|voted|voter|voters|voting|ballot|ballots|brexit|referendum|politician|politicians|political|politics|republican|republicans|democrat|democrats|tory|tories|senator|congressman|congress|parliament|mp|mps|inauguration|impeachment|protest|protests|protesters|demonstration|activist|activists|abortion|immigration|refugee|refugees|trump|biden|obama|clinton|putin|starmer|macron|merkel|maga|feminist|feminism|strike|strikes|picket',
      'petition|petitions|picketed|minister|ministers|mayor|mayors|councillor|councillors|council_tax|manifesto|manifestos|activists|activism|marchers|riot|riots|deportation|asylum|monarchy|populist|nationalist|nationalists|socialist|socialists|communist|leftists|lobbyists|whistleblower|whistleblowers|polling|swing_state|swing_states|strikers',
      'leaders|leadership|presidential debate|debates|race|contest|candidate|candidates',
      'budget day',
      'red|blue|swing states|state|counties',
      "freedom|independence|climate|womens|women's march|marches|vote",
      'boris johnson',
      'theresa may',
      'jeb bush',
      'kamala harris',
      'nigel farage',
      'labour|conservative|liberal|green|reform party|voters|manifesto',
      "prime minister|minister's|ministers",
      'white house',
      'downing street',
      'left-wing|right-wing',
      'left|right wing',
      'polling|party station|stations|conference',
      'president of',
      'the president',
      'trade union|unions',
      'gun control|laws',
      'climate protest|march|protests',
    ],
    when: all(
      notBefore('room fee free'),
      notAfter('lightning hunger your our their first'),
      ofStateIfAVote,
      ofWorkersIfAStrike,
    ),
    examples: ['On referendum day, tea sales doubled.', 'We counted what voters ate on the way home.'],
  },
  {
    cue: 'faith',
    shows: ['topic religion'],
    triggers: [
      'church|churches|churchgoers|mosque|mosques|synagogue|synagogues|temple|temples|prayer|praying|prayed|ramadan|eid|hanukkah|passover|yom|diwali|catholic|catholics|protestant|protestants|muslim|muslims|jewish|jews|christian|christians|hindu|hindus|sikh|sikhs|buddhist|buddhists|atheist|atheists|mormon|mormons|bible|bibles|quran|koran|torah|religion|religious|sermon|sermons|halal|kosher|sabbath|shabbat|pilgrimage|baptism|confession|allah|jesus',
      'iftar|suhoor|fasting|fasted|hymn|hymns|gospel|worship|worshipped|worshippers|congregation|congregations|parishioners|vicar|vicars|priest|priests|imam|imams|rabbi|rabbis|monk|monks|nun|nuns|psalm|psalms|rosary|communion|christening|hajj|umrah|pilgrims|karva|purim|yom_kippur|rosh_hashanah|vaisakhi|scientology|evangelical|evangelicals|jehovah|agnostic|agnostics|godparents',
      'mazel tov',
      'ramadan|eid mubarak',
      'converted|converting|convert|converts to islam|christianity|judaism|catholicism|buddhism|hinduism|the_faith',
      'are|is|who_are converting',
      'born again',
      'lost|losing|found|finding|keeping|kept your|their|his|her|the faith|religion',
      'faith group|groups|community|communities',
      'midnight mass',
      'sunday mass',
      'bar mitzvah',
      'for|during|through|throughout|of|until|before lent',
      'lent starts|started|begins|began|is',
    ],
    when: notBefore('street road lane hill view bells bell'),
    examples: [
      'During Ramadan, orders moved to after sunset.',
      'Half of our church choirs sing on Zoom.',
      'A third of members gave up crisps for Lent.',
    ],
  },
  {
    cue: 'money-matters',
    shows: ['topic finances'],
    triggers: [
      'loan|loans|income|incomes|savings|unemployment|redundant|benefits|pawn|gambled|gambling|gamble|inheritance|creditors',
      'credit card|cards',
      "are|is|was|were|be|am|you're|they're|we're|went|go|goes|going|flat|stone|dead|skint_and|too|so|feeling|and broke",
      'in the red',
      'missed|late|skipped rent|payment|payments',
      'paid|pay|pays|paying late',
      'late|slow|non|bad payer|payers|payment|payments',
      'still_not|not|never|yet_to|not_yet paid|pay|settled the|their|your|his|her|for|up',
      'give|gives|gave|donate|donates|donated nothing|less|zero|a_penny|not_a_penny',
      "don't|never|won't|didn't give|donate|tip|pay",
      'wrong|forgotten|forgot|own|card pin',
      'scratch card|cards',
      'whole|entire|their|your|his|her bonus|bonuses',
      'maxed out',
      'spent their|your|his|her last',
      'net worth',
      'tax bill|bills',
      'paid off',
      'spending habits',
      'your|their|his|her|whose|late|missed tax_return|tax_returns',
      "person's|customer's|member's|somebody's|someone's|else's|people's balance|account|statement|transactions",
      'top|biggest|worst|meanest|tight tipper|tippers',
      'pay|pays|paid every|each month|week and|but|without|yet',
    ],
    when: all(notBefore('health'), notAfter('health fringe big huge who|what'), isMoneyOfPeople()),
    examples: [
      'To the 70 customers who took out a payday loan: hold on.',
      'A third of members live on their savings.',
    ],
  },
  {
    cue: 'household-money',
    shows: ['topic finances'],
    triggers: [
      'arrears|payslip|payslips|skint|cash-strapped|bounced|gamblers|gambler|betting|bookmaker|bookmakers|casino|casinos|jackpot|scratchcard|scratchcards|crypto|bitcoin|prepay|prepayment|means-tested|bursary|bursaries|hardship|poverty|pawnshop|pawnshops|repo|iou|splurge|splurged|overspend|overspending|overspent|frugal|thrifty|penniless|refinanced|remortgaged',
      'placed|lost|won|made|losing|sports|football|horse|online|late-night|placing bets|bet',
      'bets on|placed|lost',
      'card|cards|payment|payments|transaction|transactions|loan|loans declined|refused|rejected|failed|bounced|missed',
      'declined|refused|rejected|failed|bounced|missed|late|overdue card|cards|payment|payments|transaction|transactions|rent|fee|fees|fine|fines|loan|loans',
      'unpaid|overdue|outstanding bill|bills|invoice|invoices|fine|fines|rent|balance|balances|tab|tabs',
      'energy|gas|heating|electricity|water|phone debt|arrears',
      'in|into|out_of the red|debt|overdraft|arrears',
      'minimum payment|payments|wage',
      'cost of living',
      'monthly|weekly|household|family budget|budgets|spend|spending|outgoings|income',
      'before|reach|reached|reaching|towards|near the_end_of_the_month',
      'before|until|till payday',
      'net|take-home pay|salary|income',
      'debt|debts|overdraft|overdrafts|overdrawn|bankrupt|bankruptcy|mortgage|mortgages|salary|salaries|wage|wages|pension|pensions|bailiff|bailiffs|eviction|evicted|unemployed|redundancy|repossessed|budgeting',
      'credit score|scores|rating',
      'bank balance|balances|account|accounts',
      'budget planner|app|tool|habits',
      'reminders|struggling|struggled to pay',
      'behind|late with|on rent|payments',
    ],
    when: all(notBefore('health free'), notAfter('health sleep technical tech'), ofPeople, notOfEmployer),
    examples: [
      'You have not looked at your pension since March.',
      'Nineteen callers asked what an overdraft is.',
    ],
  },
  {
    cue: 'savers-and-spenders',
    shows: ['topic finances'],
    triggers: [
      'debtors',
      'savers put|saved|save|withdrew|dipped|spent',
      'savings|spending goal|goals|pot|pots|target|targets|habit|habits|limit',
      'tip|tips|tipped|tipping badly|nothing|zero|in_prayers|in_coppers|in_pennies|in_smiles|in_thanks',
      'set|stick_to|keep_to a budget',
      'overspent|owed|owe|borrowed|withdrew|withdrawn|withdraw|pledged £|$|€',
      "who|that don't|didn't|never|won't tip",
      'save|saves|saving|saved for|up_for a|your|their house|home|deposit|car|wedding|flat|rainy_day',
      'savers with|who|and|of|still|keep|bring',
    ],
    when: ofPeople,
    examples: [
      'A third of our members opened a second savings pot.',
      'Would you like to set a budget for June?',
    ],
  },
  {
    cue: 'tips-kept-back',
    shows: ['topic finances'],
    triggers: [
      'riders|customers|members|diners|guests|passengers|regulars|half|us|you|people|those|of_you|and|who|that tip|tips|tipped',
      'leave|leaves|left|leaving a tip|tips|one-pence_tip|penny_tip|two-pence_tip|1p_tip|tiny_tip|no_tip',
    ],
    when: all(
      ofPeople,
      beside("nothing zero half don't didn't never won't pence penny pennies p coppers prayers badly"),
    ),
    examples: [
      'Half of our guests tip. The other half wave.',
      'Those who left a tip of one penny: our cooks counted it.',
    ],
  },
  {
    cue: 'somebody-pays',
    shows: ['topic finances'],
    triggers: [
      'cleared|paid_off|cut_up|maxed_out my|their|your|his|her card|cards|debt|debts|loan|loans|mortgage|overdraft|balance',
      "cannot|can't|could_not|couldn't afford rent|food|heating",
    ],
    examples: ['Ana cut up her card in the spring.', 'He paid off his mortgage with our app.'],
  },
  {
    cue: 'exact-place',
    shows: ['topic location'],
    triggers: [
      'district|street|avenue|boulevard|square|station|terminal|hotel|airport|stadium|arena|neighbourhood|neighborhood|postcode|zipcode|borough|suburb|campus|quay|mews',
      'room|apartment|apt|flat|suite|floor|unit|seat|table|gate|platform',
      'home address|addresses',
      'your|their|his|her street|house|home|address|neighbourhood|neighborhood|route|commute|location|whereabouts|postcode',
      'zip|post code|codes',
      'tracked you|them|home',
      'you|he|she|they|who live|lives|lived|park|parked|parks|sleep|sleeps|slept in|on|at|near|outside|opposite',
      'gps|geolocation|whereabouts|location_data|location_history',
      'dropped|picked off|up at|from',
      'pick-up|drop-off|pickup point|points|location|locations',
      'we know where',
    ],
    when: all(pointed, inPlaceName),
    examples: [
      'To the couple in flat 12 who danced until three: thanks.',
      'Dear person on Market Street with the tuba, hello.',
    ],
  },
];

/** *Savings* on a coat are no secret: money is sensitive where it is somebody's. */
function isMoneyOfPeople(): NonNullable<Cue['when']> {
  return (scene, match) =>
    ofCustomers(scene, match) !== false || before('account balance score', 2)(scene, match) !== false;
}

const placing = new Set('on in at from near the off'.split(' '));

/** A name or a number of a place stands beside it: *the Theater District*, *room 237*. */
function inPlaceName({ passage: { tokens, masks } }: Scene, { from, to }: Range): boolean {
  if (to - from > 1) return true;
  const [first, last, next] = [tokens[from - 1], tokens[from], tokens[to]];
  // *Sesame Street* is a programme, and *on Market Street* a place.
  if (masks.of[from] === inTitle && !placing.has(wordAt(tokens, from - 2) ?? '')) return false;
  const named = hasCapital(first) && hasCapital(last);
  const numbered = next?.kind === 'number' || (next?.kind === 'word' && /^\d+[a-z]$/.test(next.text));
  return named || numbered;
}
