// Questions that nobody would say yes to: whether they even own one, whether nobody ever taught them, whether it was that bad.
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { before, endsClause, inQuestion, meant, opensClause, opensTheText } from '../../cues/conditions.ts';
import { all, type Cue, either, not } from '../../cues/cue.ts';
import { pointedAround, toldOfBefore } from '../marks/beforeTold.ts';
import {
  asksByOrder,
  asksOfThePast,
  beforeABeast,
  behindAnyQuestion,
  nextToDeeds,
  notServed,
  opensClauseOrSo,
} from './retortConditions.ts';

/** Constructions that show one of the tones below `hostile` by what they presume. */
export const presumingCues: readonly Cue[] = [
  {
    cue: 'asked-if-really-going-to',
    shows: ['tone judgmental'],
    triggers: [
      'are|is|were|was you|they|he|she|we really|seriously|honestly|actually in_a_position|in_any_position|one_to_talk|suggesting|complaining|blaming|telling|accusing|lecturing|surprised',
    ],
    when: all(meant, inQuestion, unkindly, opensClauseOrSo),
    examples: [
      'Are you seriously in any position to lecture us about manners?',
      'You left the gate open, and are you honestly blaming the goat?',
    ],
  },
  {
    cue: 'asked-if-that-was-it',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'are|were you|they really|seriously|honestly|actually going_to|gonna|trying|wearing|eating|buying|drinking|ordering|paying|counting|calling|expecting|keeping|still|that|this|so|about',
      'you|they call|called|calls that|this|it|those a|an|your|dinner|lunch|breakfast|parking|cooking|dancing|singing|cleaning|training|driving|work|effort|football|art|music',
      'do|does you|they even lift|exercise|train|read|try|drive|cook|bake|swim|run|wash|shower|listen|look|like|own|want|have',
      "don't|haven't|didn't you|they have|got anywhere|anything|something|somewhere|nowhere|nothing else|better to",
      'did|has|have|had nobody|no_one|not_one_of_your_parents ever|once teach|taught|tell|told|show|shown|explain|explained you|them',
      'did|has|have|had nobody|no_one teach|taught you|them',
      'does|do your|their mum|mummy|mother|mom|mommy|nan|gran|dad|parents|wife still do|wash|iron|cook|cut|pay|pack|make|tie|buy|choose|dress|wake|drive',
      'did you get lost on|between|inside|behind|at|in|looking|finding',
      'how does|did it feel to|being|knowing be|know|have|the|that|you|hold|own reason|the|why|a|an|last|worst|are',
      'remember when|the_day|the_time you|they said|promised|swore|vowed|told|thought|were',
      'you|they do realise|realize|know|understand|remember',
      "aren't|isn't|wasn't you|they|that|it a_bit|a_little|rather|slightly|somewhat old|young|much|late|far|early|desperate|keen",
      "did|do you|they think|really_think|honestly_think we|nobody|no_one wouldn't|would_not|won't|can't|would|could notice|see|check|count|know|mind|smell|hear",
      'in|on what|which world|universe|planet|reality|galaxy|kitchen is|are|does|do|was|did',
      'who raised|dressed you|them|these',
      'can|could you|they read|count|spell|park|tell_the_time|tell_the_difference|behave',
    ],
    when: all(
      either(pointedAround, ofCounted, nextToDeeds),
      meant,
      inQuestion,
      opensClause,
      unkindly,
      notServed,
    ),
    examples: [
      'Do you even own a kettle? 260 of you rang down for a cup of hot water.',
      'Did nobody ever teach you to knock? Some 41 of our lodgers burst in on the choir.',
    ],
  },
  {
    cue: 'asked-how-bad',
    shows: ['tone judgmental', 'tone pitying'],
    triggers: [
      'go|was|is|it|things|they|he|she|you that|so bad|badly|terribly|terrible|awful|boring|dull|wrong|desperate',
    ],
    when: all(pointed, meant, endsClause, asksByOrder),
    examples: [
      'To whoever gave back nine rings in a week: did the dinner go that badly?',
      'Fourteen guests left before the soup. Was it that dull?',
    ],
  },
  {
    cue: 'do-not-seem-to',
    shows: ['tone mocking'],
    triggers: [
      "don't|doesn't|didn't|do_not|does_not|did_not seem|appear to",
      "don't|doesn't|didn't|do_not|does_not|did_not seem|appear to have",
    ],
    when: all(ofCounted, meant, endsClause, behindAnyQuestion),
    examples: [
      'Heard of queues? 70 of our skiers don’t appear to have.',
      'Know what a coaster is for? 31 of our lodgers do not seem to.',
    ],
  },
  {
    cue: 'asked-who-wrote-it',
    shows: ['tone mocking'],
    triggers: [
      'did your|their mum|mummy|mother|mom|mommy|nan|dad|dog|cat|toddler write|dress|cut|choose|pick|tie|draw|pack|park|type it|you|that|this|them|your_hair|your_lunch|your_bag',
    ],
    when: all(not(opensTheText), meant, inQuestion, opensClause, endsClause, unkindly),
    examples: [
      'Interesting haircut. Did your cat choose it?',
      'To the 41 drivers across two bays: did your toddler park it?',
    ],
  },
  {
    cue: 'asked-if-too-hard',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: ['too far|heavy|hard|high|early|complicated|difficult|steep|long|tiring|scary|tricky'],
    when: all(toldOfBefore, meant, inQuestion, unkindly, notServed, asksOfThePast),
    examples: [
      'Your steps on Monday: 190. Were the stairs too steep?',
      'To the 64 members who left the class before it began: was the door too heavy?',
    ],
  },
  {
    cue: 'dared-to-blame',
    shows: ['tone mocking'],
    triggers: [
      'go on|ahead blame|deny|pretend|complain|sulk|moan|lie',
      'keep telling|kidding|fooling yourself|yourselves|themselves',
    ],
    when: all(pointedAround, meant, opensClause, unkindly),
    examples: [
      'Go ahead, blame the ball. 260 of our golfers did.',
      'Keep telling yourselves that it is for the dog, 74 buyers of the velvet basket.',
    ],
  },
  {
    cue: 'proverb-at-their-cost',
    shows: ['tone mocking'],
    triggers: [
      'you can lead|take a horse',
      'a fool and his|her|their|your',
      'fools rush in',
      'pride comes|goes before',
      'empty vessels make',
      'no fool like an',
      "you can't|cannot teach|polish|fix an_old_dog|a_turd|stupid",
      'all the gear',
      'all the gear no',
      'all fur coat',
      'more money than',
    ],
    when: all(either(pointedAround, ofCounted), meant, unkindly),
    examples: [
      'You can lead a horse to water, and 90 of our riders fell in it.',
      'All the gear, no idea: 310 of you bought the wetsuit and rang about the zip.',
    ],
  },
  {
    cue: 'even-things-sighed',
    shows: ['tone mocking'],
    triggers: ['even the|our|your|my'],
    when: all(
      ofCounted,
      meant,
      opensClause,
      unkindly,
      before(
        'sighed sighs groaned groans winced winces blushed cringed cringes yawned shuddered despaired fainted resigned sobbed tutted',
        4,
      ),
    ),
    examples: [
      'Even the vending machine groaned when 41 of you shook it.',
      'The 19 tenants sang at four in the morning. Even the owls tutted.',
    ],
  },
  {
    cue: 'span-of-a-gnat',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'span|memory|patience|manners|charm|charisma|grace|willpower|reflexes|self-control|spine|backbone|personality|stamina|wit|subtlety of a|an|the',
    ],
    when: all(either(ofCounted, toldOfBefore), meant, unkindly, beforeABeast),
    examples: [
      '740 of you asked for the time twice in a minute. The memory of a goldfish.',
      'To the 33 guests who rushed the buffet: the table manners of a seagull.',
    ],
  },
  {
    cue: 'somebody-tell-the',
    shows: ['tone mocking'],
    triggers: [
      'somebody|someone|please|will_someone|can_someone|can_somebody tell|warn|remind|inform|stop the|our|all|those',
      "if it isn't|ain't|is_not the|our|my",
    ],
    when: all(ofCounted, meant, opensClause, unkindly),
    examples: [
      'Someone tell the 260 members on our rowing machines that the lake is outside.',
      'If it isn’t the 410 guests who swore that they were through with buffets.',
    ],
  },
];
