// Sensitive subjects by the words that name them. A topic is what a text holds, quoted or not, so titles count; what is
// only the name of a dish, a game or a film genre is left out by naming the words with company.
import { all, type Cue } from '../cues/cue.ts';
import {
  before,
  inPlaceName,
  notAfter,
  notBefore,
  ofCustomers,
  ofPeople,
  pointed,
} from '../cues/conditions.ts';
import { notOfEmployer, ofStateIfAVote, ofWorkersIfAStrike } from './ordinaryUses.ts';

/** What people believe, vote for, own and owe, and where they are. */
export const publicTopicCues: readonly Cue[] = [
  {
    cue: 'public-affairs',
    shows: ['topic politics'],
    triggers: [
      'election|elections|electoral|vote|votes|voted|voter|voters|voting|ballot|ballots|brexit|referendum|politician|politicians|political|politics|republican|republicans|democrat|democrats|tory|tories|senator|congressman|congress|parliament|mp|mps|inauguration|impeachment|protest|protests|protesters|demonstration|activist|activists|abortion|immigration|refugee|refugees|trump|biden|obama|clinton|putin|starmer|macron|merkel|maga|feminist|feminism|strike|strikes|picket',
      'petition|petitions|picketed|minister|ministers|mayor|mayors|councillor|councillors|council_tax|manifesto|manifestos|activists|activism|marchers|riot|riots|deportation|asylum|monarchy|populist|nationalist|nationalists|socialist|socialists|communist|leftists|lobbyists|whistleblower|whistleblowers|polling|swing_state|swing_states|rail_strike|rail_strikes|strikers',
      'leaders|leadership|presidential debate|debates|race|contest|candidate|candidates',
      'budget day',
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
      'church|churches|churchgoers|mosque|mosques|synagogue|synagogues|temple|temples|prayer|prayers|praying|prayed|ramadan|eid|hanukkah|passover|yom|diwali|catholic|catholics|protestant|protestants|muslim|muslims|jewish|jews|christian|christians|hindu|hindus|sikh|sikhs|buddhist|buddhists|atheist|atheists|mormon|mormons|bible|bibles|quran|koran|torah|religion|religious|sermon|sermons|halal|kosher|sabbath|shabbat|pilgrimage|baptism|confession|allah|jesus',
      'iftar|suhoor|fasting|fasted|hymn|hymns|gospel|worship|worshipped|worshippers|congregation|congregations|parishioners|vicar|vicars|priest|priests|imam|imams|rabbi|rabbis|monk|monks|nun|nuns|psalm|psalms|rosary|communion|christening|hajj|umrah|pilgrims|karva|purim|yom_kippur|rosh_hashanah|vaisakhi|scientology|evangelical|evangelicals|jehovah|agnostic|agnostics|godparents',
      'faith group|groups|community|communities',
      'midnight mass',
      'sunday mass',
      'good friday',
      'bar mitzvah',
      'for|during|through|throughout|of|until|before lent',
      'lent starts|started|begins|began|is',
    ],
    when: notBefore('street road lane hill view'),
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
      'loan|loans|payday|income|incomes|savings|broke|unemployment|redundant|benefits|pawn|gambled|gambling|gamble|inheritance|creditors',
      'credit card|cards',
      'in the red',
      'missed|late|skipped rent|payment|payments',
      'paid|pay|pays|paying late',
      'cardholder|cardholders|tipper|tippers',
      'wrong|forgotten|forgot|own|card pin',
      'scratch card|cards',
      'whole|entire|their|your|his|her bonus|bonuses',
      'maxed out',
      'food bank|banks',
      'spent their|your|his|her last',
      'net worth',
      'tax bill|return|returns|bills',
      'paid off',
      'spending habits',
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
      'arrears|payslip|payslips|payday|paydays|skint|cash-strapped|bounced|gamblers|gambler|bets|betting|bookmaker|bookmakers|casino|casinos|jackpot|scratchcard|scratchcards|crypto|bitcoin|prepay|prepayment|foodbank|foodbanks|means-tested|bursary|bursaries|hardship|poverty|pawnshop|pawnshops|repo|iou|splurge|splurged|overspend|overspending|overspent|frugal|thrifty|penniless|refinanced|remortgaged',
      'card|cards|payment|payments|transaction|transactions|loan|loans declined|refused|rejected|failed|bounced|missed',
      'declined|refused|rejected|failed|bounced|missed|late|overdue card|cards|payment|payments|transaction|transactions|rent|fee|fees|fine|fines|loan|loans',
      'unpaid|overdue|outstanding bill|bills|invoice|invoices|fine|fines|rent|balance|balances|tab|tabs',
      'energy|gas|heating|electricity|water|phone debt|arrears',
      'in|into|out_of the red|debt|overdraft|arrears',
      'minimum payment|payments|wage',
      'cost of living',
      'monthly|weekly|household|family budget|budgets|spend|spending|outgoings|income',
      'end of the month',
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
      'savers put|set|saved|save|met|meet|reached|withdrew|dipped|opened|started|built|hit|spent',
      'savings|spending goal|goals|pot|pots|target|targets|habit|habits|limit',
      'tip|tips|tipped|tipping well|badly|nothing|zero|drivers|riders|couriers',
      'riders|customers|members|diners|guests|passengers tip|tipped',
      'set|stick_to|keep_to a budget',
      'spent|spend|overspent|owed|owe|borrowed|withdrew|withdrawn|withdraw|gave|give|donated|pledged £|$|€',
    ],
    when: ofPeople,
    examples: [
      'A third of our members opened a second savings pot.',
      'Would you like to set a budget for June?',
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
      'lives|live|living|parked|staying in|on|at|near|outside',
      'dropped|picked off|up at|from',
      'pick-up|drop-off|pickup point|points|location|locations',
      'we know where',
      'gps',
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
