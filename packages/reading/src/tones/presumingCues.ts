// Questions that nobody would say yes to: whether they even own one, whether nobody ever taught them, whether it was that bad.
import {
  endsClause,
  inQuestion,
  meant,
  ofCounted,
  opensClause,
  pointed,
  unkindly,
} from '../cues/conditions.ts';
import { all, type Cue, either } from '../cues/cue.ts';
import { pointedAround } from './beforeTold.ts';
import {
  asksByOrder,
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
];
