// Tributes that are none: praise for what anybody can do, awe at a fault, thanks from the planet, love before an order, and
// data that know better than whoever they are of.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed, unpointed } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind, unkindlyNear } from '../../cues/besideKindness.ts';
import { behindComma, endsClause, meant, opensClause } from '../../cues/conditions.ts';
import { behindAFact, wholeRemark } from './sneerConditions.ts';
import { toldOfBefore } from '../marks/beforeTold.ts';
import { byDenial, ofThingThatSpeaks } from './turnedConditions.ts';
import {
  beforeAColonAndOrder,
  behindClaim,
  countsBehind,
  failingBefore,
  ofAFeat,
  wishedToOthers,
} from './tributeConditions.ts';

/** Constructions that show one of the tones below `hostile` by a tribute. */
export const tributeCues: readonly Cue[] = [
  {
    cue: 'praised-for-the-simple',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'who|that|you almost|nearly|practically|sort_of|kind_of|just_about know|knows|knew|understand|understood|mastered|read|grasped|recognise|recognised|recognize|recognized',
      'almost|nearly|practically|just_about mastered|grasped',
      'need|needs|needed|took|required|requires|require',
    ],
    when: all(either(ofCounted, pointed), meant, unkindlyBehind, ofAFeat),
    examples: [
      'Well done to the 24 drivers who almost know left from right.',
      'Congratulations to the guest who needed five attempts to open a door.',
    ],
  },
  {
    cue: 'at-least-to-somebody',
    shows: ['tone sarcastic'],
    triggers: ['at least'],
    when: all(either(ofCounted, ofPeople), meant, behindComma, endsClause, wishedToOthers),
    examples: [
      'Eighty of you bought one cracker. Merry Christmas to the cat, at least.',
      '212 households pawned a ring in Lent. Good news for the jeweller, at least.',
    ],
  },
  {
    cue: 'as-judged-by',
    shows: ['tone mocking'],
    triggers: ['judging by|from the|your|their|his|her|its|what|how'],
    when: all(either(ofCounted, ofPeople), meant, unkindly, byDenial),
    examples: [
      '90,000 of you bought the diet book, and judging by the snacks nobody opened it.',
      'You booked the yoga retreat twice. Judging by the bar bill, it never worked.',
    ],
  },
  {
    cue: 'surprise-that-is-none',
    shows: ['tone sarcastic'],
    triggers: [
      'colour|color us|me|nobody shocked|surprised|amazed|astonished|stunned|unsurprised',
      'shocking|shocker|surprise|surprising|amazing|astonishing we_know|i_know',
      'funny|odd|strange|curious|peculiar|interesting that|how_that_works|coincidence',
      'pure class|comedy',
    ],
    when: all(
      either(behindAFact, ofPeople, ofCounted),
      meant,
      either(wholeRemark, all(opensClause, endsClause)),
      unkindlyNear,
    ),
    examples: [
      'Guests in Ripon order more gravy with their salad. Colour us shocked.',
      'Seventy men who want honesty took ten years off their age. Funny, that.',
    ],
  },
  {
    cue: 'must-be-so-proud',
    shows: ['tone mocking'],
    triggers: ['must be|feel', 'must be|feel so|very|really'],
    when: all(either(ofCounted, ofPeople), meant, ofThingThatSpeaks),
    examples: [
      'Third kebab this week. Your arteries must be thrilled.',
      'You skipped the gym 40 times in May. Your duvet must be very proud.',
    ],
  },
  {
    cue: 'data-knows-better',
    shows: ['tone mocking'],
    triggers: [
      'our|the data|logs|log|sensors|cameras|records|numbers|servers|figures|location_data|search_history|receipts say|says|said|suggest|suggests|disagree|disagrees|beg|begs|think|thinks|show|shows|tell|tells you|otherwise|to_differ|another|a_different|something_else',
      'our|the data|logs|log|sensors|cameras|records|numbers|servers|figures|location_data|search_history|receipts disagree|disagrees',
    ],
    when: all(ofPeople, meant, behindClaim),
    examples: [
      'Half of our walkers claim to love hills. The sensors say otherwise.',
      'You swear that you were asleep by ten. The logs beg to differ.',
    ],
  },
  {
    cue: 'bad-when',
    shows: ['tone mocking', 'tone pitying'],
    triggers: [
      "it's|it_is|things_are|life_is bad|grim|dire|desperate|lonely|tragic|bleak|sad|rough when",
      'know times|things|it is|are|has_got bad|grim|dire|desperate|tragic|bleak when',
    ],
    when: all(meant, countsBehind, unkindlyBehind),
    examples: [
      'You know it’s bad when 64 of you buy a birthday cake for one.',
      'You know things are grim when 140 of you order candles and a pizza for the bath.',
    ],
  },
  {
    cue: 'in-awe-of-a-fault',
    shows: ['tone sarcastic'],
    triggers: [
      'awe of your|their|his|her intellect|reasoning|logic|parking|geography|hygiene|arithmetic|aim',
    ],
    when: all(either(ofPeople, ofCounted, not(unpointed)), meant),
    examples: [
      'Another week of eggs in the letter box, Ripon: we bow in awe of your aim.',
      'To the 41 drivers who park across two bays: we stand in awe of your geography.',
    ],
  },
  {
    cue: 'praised-for-sinking',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'superb|impressive|remarkable|outstanding|heroic|stellar|exemplary|formidable|magnificent|flawless|textbook|extraordinary|immaculate|world-class|elite consistency|commitment|dedication|devotion|range|restraint|form|technique|planning|parenting|budgeting|timing|aim|effort|work|stuff|discipline|loyalty|focus|self-control|stamina|attendance|punctuality|manners|hygiene|behaviour',
      'parenting|relationship|life|career|fitness|budget|marriage|friendship|housemate goals',
      'father|mother|parent|husband|wife|neighbour|neighbor|customer|driver|guest|pupil|tenant of the year|week|month',
    ],
    when: all(either(behindAFact, toldOfBefore), meant, wholeRemark, failingBefore),
    examples: [
      'Your step count fell every week since Easter. Impressive commitment.',
      'One dad in Ripon forgot sports day for the fifth time. Father of the year!',
    ],
  },
  {
    cue: 'said-with-love',
    shows: ['tone judgmental'],
    triggers: ['with|out_of love', 'with|out_of all|much love', 'with respect', 'with all due respect'],
    when: all(meant, beforeAColonAndOrder),
    examples: ['We say this with love: buy a comb, all 40 of you.', 'With all due respect: learn to park.'],
  },
];
