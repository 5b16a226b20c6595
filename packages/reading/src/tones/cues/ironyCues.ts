// Irony of form: a tail that lets the hearer in on the joke, a maxim for those who failed it, a contrast with everybody
// else, hope that doubts, a reminder of what nobody forgot. Each is bound to people who are counted.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import {
  behindComma,
  before,
  endsClause,
  notInQuestion,
  meant,
  notBefore,
  opensClause,
} from '../../cues/conditions.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { notWished } from '../marks/kindSequels.ts';
import { notForJoy, unpraised } from '../marks/meantKindly.ts';
import { behindAnyQuestion } from './retortConditions.ts';

/** Constructions that show one of the tones below `hostile` by saying something else. */
export const ironyCues: readonly Cue[] = [
  {
    cue: 'knowing-tail',
    shows: ['tone sarcastic'],
    triggers: [
      'apparently|allegedly|presumably|supposedly|evidently',
      'we|i suppose|assume|presume|gather|imagine|guess|take_it',
      'or so you|they say|said|claim|told',
      'for some reason',
    ],
    when: all(ofCounted, meant, behindComma, endsClause, not(behindAnyQuestion)),
    examples: [
      '34 members booked the quiet carriage and sang. Good acoustics, evidently.',
      'To the 72 guests who packed skis in July: it might snow, presumably.',
    ],
  },
  {
    cue: 'so-it-is-then',
    shows: ['tone sarcastic'],
    triggers: ['then'],
    when: all(ofCounted, meant, behindComma, endsClause, notInQuestion),
    examples: [
      '34 members booked the quiet carriage and sang. Good acoustics, then.',
      'To the 72 guests who packed skis in July: an optimist, then.',
    ],
  },
  {
    cue: 'maxim-for-those-who-failed',
    shows: ['tone mocking'],
    triggers: [
      'reading|counting|sharing|parenting|cooking|maths|math|spelling|driving|parking|decisions|commitment|patience|time|calendars|instructions|numbers|words|signs|stairs|queues|doors|boundaries|sleep|moderation|priorities|standards|dreams|ambition|hope|honesty|cleaning|planning|listening|waiting is|are hard|difficult|tricky|overrated|optional|confusing|complicated',
      'personality|charm|wit|taste|manners|talent|wisdom|maturity|commitment|patience|style|courage|romance takes|take time|practice|years|work',
      "commitment|patience|manners|taste|courage|sharing|daylight|cooking|exercise|fidelity|honesty|originality|creativity|imagination|rhythm|coordination|balance|geography|arithmetic|grammar|spelling|punctuality|moderation|restraint|humility|modesty|subtlety|loyalty|romance|charm|logic|hygiene|dignity|tact|stamina|ambition isn't|is_not for everyone|everybody",
      'is|are hard|difficult|tricky we know|get_it|understand',
      'is|are hard|difficult|tricky|confusing huh|eh',
      'third|second|ninth|tenth|hundredth time lucky',
      'hope springs eternal',
      'ignorance is bliss',
      'old habits die',
      'you snooze you lose',
      'rules are rules',
    ],
    when: all(pointed, meant, toThoseTold),
    examples: [
      'To the 19 tenants who lost the same key twice: doors are hard.',
      '54 walkers took the wrong fork at the only sign. Ignorance is bliss.',
    ],
  },
  {
    cue: 'hope-that-doubts',
    shows: ['tone mocking', 'tone pitying'],
    triggers: [
      'we do|sincerely|really|only|can_only|genuinely|truly hope|trust|pray',
      "here is|here's hoping",
      "we|let's|let_us hope|trust|assume|pray",
    ],
    when: all(
      ofCounted,
      meant,
      before(
        'survived survive recovered recover apologised apologized forgiven forgave escaped learned learnt sober',
        24,
      ),
    ),
    examples: [
      'We do hope the 61 guests who fed the geese recovered.',
      'To the 23 diners who ordered the ghost chilli: we trust you survived.',
    ],
  },
  {
    cue: 'pointed-finger',
    shows: ['tone shaming'],
    triggers: [
      'we mean you',
      'yes you',
      'that means you',
      'this means you',
      'that includes you',
      "we|we're|we_are talking|looking about|to|at you",
      "don't look so innocent|surprised",
      "don't pretend you|to",
      "don't act surprised|innocent",
      'nowhere to hide',
      'cover blown',
      'you thought nobody noticed|saw|would_notice',
      'own up',
    ],
    when: all(ofCounted, meant, unkindly, notBefore('can could may will did do are have')),
    examples: [
      'Eight tenants still owe the kitty. Flat four, we mean you.',
      'To the 26 members who left the sauna door open: don’t act surprised.',
    ],
  },
  {
    cue: 'you-would-think',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "you'd|you_would|one_would think|expect|hope|imagine",
      'how hard can|could it|that|this be',
      "it's|it_is not|hardly rocket_science|brain_surgery|difficult|hard|complicated",
      'even a|my|our child|toddler|dog|cat|goldfish|grandmother|gran knows|could|can',
      'some people|folk|folks never|just|really',
      "there's|there_is always one|some",
    ],
    when: all(ofCounted, meant),
    examples: [
      'You’d think 90 campers would own a tin opener.',
      'To the 47 drivers who missed the bay: it’s hardly brain surgery.',
    ],
  },
  {
    cue: 'everybody-else-can',
    shows: ['tone judgmental'],
    triggers: [
      'everyone|everybody else managed|manages|did|does|can|could|coped|had|got|knew',
      'the rest of us|you|them|our managed|manage|did|do|had|can|could|know|knew|are_at_work|were_at_work',
      'the other|others managed|did|do|can|could',
      'unlike you|these|those|them|some',
      'some of us have|had|work|pay|sleep|cook',
      'what everyone|everybody else|normal does|do|did',
    ],
    when: all(ofCounted, meant),
    examples: [
      'To the 35 members who parked on the lawn: everyone else managed the car park.',
      '64 guests put a fork in the toaster. The rest of us know better.',
    ],
  },
  {
    cue: 'sensible-people-would',
    shows: ['tone judgmental'],
    triggers: [
      'normal|sensible|sane|reasonable|well-adjusted people|members|adults|humans|guests|drivers|parents',
    ],
    when: all(ofCounted, meant, opensClause, not(endsClause)),
    examples: [
      '112 of you emailed a photo of the form. Sensible people fill it in.',
      'Normal guests use a plate. The 23 of you used the tray.',
    ],
  },
  {
    cue: 'mock-reminder',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'news flash',
      'newsflash',
      'hate|sorry to break it to you|them',
      'hate to be the one',
      'not to be dramatic|rude|mean|harsh|that_guy|that_person|funny',
      'hint|clue',
      'let that sink in',
      "tell|telling us you're|you_are|they're without",
    ],
    when: all(ofCounted, meant, opensClause),
    examples: [
      'To the 28 guests who tried to pay in shells: hate to break it to you, it is not the Bronze Age.',
      '77 members rang the fire bell for service. Newsflash: that is not room service.',
    ],
  },
  {
    cue: 'remark-on-their-lives',
    shows: ['tone sarcastic', 'framing trait-inference'],
    triggers: [
      'wild|thrilling|romantic night|weekend|evening|social_life',
      'nothing|nowhere better|else to do|be',
      'nothing else on',
      'no|zero plans|friends|hobbies|life|chill|shame|self-control',
      'social life',
      'lives of the party',
      'must be lonely|exhausting|hungry|tired|fun_at_parties',
      'fun at parties',
      'time on your|their hands',
      'who needs a|an|friends|sleep|fresh_air|daylight|people',
      'new year new',
      'what resolution|resolutions|diet|budget',
    ],
    when: all(either(pointed, ofCounted), meant, either(opensClause, endsClause)),
    examples: [
      '58 of you alphabetised your spices on Saturday. Wild evening.',
      'To the 31 members who ordered cake before nine: what diet?',
    ],
  },
  {
    cue: 'no-regrets',
    shows: ['tone sarcastic'],
    triggers: ['no|zero regrets'],
    when: all(pointed, meant, either(opensClause, endsClause), unpraised),
    examples: [
      'Eleven of you wore a cape to the office. No regrets.',
      'To the 31 members who ordered cake before nine: zero regrets, we see.',
    ],
  },
  {
    cue: 'failure-foretold',
    shows: ['tone mocking'],
    triggers: [
      'we give it|you|them|that a|one|two|three|until',
      'good luck with that|the',
      "we'll|we_will believe it when",
      "it won't|will_not last",
      'how long will|did|is|does it|that|this',
      'that lasted',
    ],
    when: all(ofCounted, meant, toThoseTold, opensClause, notWished),
    examples: [
      'To the 66 members who froze their dry-land swim pass on day two: that lasted.',
      '49 of you bought rowing machines. We give it until spring.',
    ],
  },
  {
    cue: 'mock-vocative',
    shows: ['tone mocking'],
    triggers: [
      'genius|einstein|sherlock|princess|your_majesty|your_highness|big_spender|big_spenders|hotshot|hotshots|casanova|romeo|smarty_pants',
      'you|absolute|total|utter|complete muppets|muppet|clowns|clown|numpties|amateurs|misers|scrooges|grinches|hermits|gluttons|thieves|cheats|fools|divas|babies|hypochondriacs|drama_queens|pigs|slobs|cowards',
    ],
    when: all(ofCounted, meant, endsClause),
    examples: [
      'Nineteen of you tried to return a used candle. Nice try, Sherlock.',
      'To the 38 riders who jumped the gate: we saw that, Einstein.',
    ],
  },
  {
    cue: 'told-to-just-do-it',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'just|simply|please_just buy|admit|say|ask|read|call|use|stop|return|delete|cancel|pay|pick|choose|go|learn|let|take|marry|leave|tell|try it|one|him|her|them|already|the|a|go|home',
      'for the love of',
      "for pity's|heaven's|goodness'|everyone's|god's sake",
    ],
    when: all(ofCounted, meant, opensClause),
    examples: [
      'Somebody in Hull has rented one ladder for nine months. Just buy one.',
      'To the 13 tenants who ring about the bins: for the love of lids, look at the calendar.',
    ],
  },
  {
    cue: 'good-for-something',
    shows: ['tone sarcastic'],
    triggers: [
      'makes|make a|an lovely|fine|handsome|decent|expensive|splendid',
      'collecting|gathering dust',
      'an|a expensive|costly|pricey coat|clothes|door|paper|dust|towel',
    ],
    when: all(ofCounted, meant, notBefore('gift present difference start team friend neighbour neighbor')),
    examples: [
      'If you are one of the 88 people who bought our loom, it makes a fine towel rail.',
      '410 members bought a year of Welsh. The book is gathering dust.',
    ],
  },
  {
    cue: 'somebody-weeps',
    shows: ['tone mocking'],
    triggers: [
      'is|are crying|weeping|sobbing|embarrassed|mortified|cringing|wincing|judging|disappointed|horrified|appalled|ashamed|worried|laughing|exhausted|unimpressed|filing_a_complaint',
      'would be|have_been|not_be ashamed|horrified|weeping|turning',
      'turning in their|his|her grave',
      'rolling in their|his|her grave',
      'cried|wept a little|inside',
    ],
    when: all(ofCounted, meant, notForJoy, opensClauseOrSubject()),
    examples: [
      'To the 52 diners who put ice in the broth: the chef is weeping.',
      '70 of you wore the boots indoors. The carpet is weeping.',
    ],
  },
];

/** A subject of its own stands before it: *the carpet is weeping*, not *those who are crying*. */
function opensClauseOrSubject(): NonNullable<Cue['when']> {
  const afterWho = new Set(['who', 'that', 'you', 'we', 'they']);
  return (scene, match) => {
    const { tokens } = scene.passage;
    const word = tokens[match.from - 1];
    return !(word?.kind === 'word' && afterWho.has(word.text));
  };
}
