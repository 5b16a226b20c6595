// Turns by which a speaker raises an eyebrow: what is said is agreeable, and whoever says it wonders aloud.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindComma, endsClause, meant, opensClause } from '../../cues/conditions.ts';
import { besideFact } from '../../cues/besideFact.ts';

/** Constructions that show one of the tones below `hostile` by an arch turn. */
export const archCues: readonly Cue[] = [
  {
    cue: 'funny-how',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['funny|odd|strange|curious|interesting|remarkable|amazing how'],
    when: all(either(ofCounted, besideFact, ofPeople), meant, opensClause),
    examples: [
      'Nine tenants said the post never came. Odd how the birthday cards arrived.',
      'Funny how 230 members lost their key the morning after the invoice.',
    ],
  },
  {
    cue: 'how-very',
    shows: ['tone sarcastic'],
    triggers: [
      'how very|terribly|awfully|extremely helpful|kind|brave|convenient|grown-up|original|generous|thoughtful|mature|useful|modern|wise|noble|punctual|considerate|clever',
    ],
    when: all(either(pointed, besideFact), meant, opensClause, endsClause),
    examples: [
      'You wrote ‘somewhere dry’ on the form. How very helpful.',
      'The 31 anglers who left their tins on the bank: how very considerate.',
    ],
  },
  {
    cue: 'no-helping-some',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "there's|there_is|there_was no helping|saving|telling|pleasing|teaching some|them|you|him|her|these",
    ],
    when: all(either(pointed, besideFact), meant),
    examples: [
      'Twelve of our pupils took the brakes off. There’s no helping some people.',
      'To the 44 skippers who sailed in the gale: there was no telling you.',
    ],
  },
  {
    cue: 'by-all-means',
    shows: ['tone sarcastic'],
    triggers: ['by all means', 'but|so|and do go|carry|keep|help ahead|on|going|yourself|yourselves'],
    when: all(either(pointed, besideFact), meant, either(opensClause, behindComma), unkindly),
    examples: [
      'To the 19 shoppers who queue on their phones: by all means finish the argument.',
      'You skipped the warning for the ninth time, but do carry on.',
    ],
  },
  {
    cue: 'regret-to-report',
    shows: ['tone mocking'],
    triggers: ['we regret|hate|blush to report|say|announce|reveal|tell_you'],
    when: all(either(ofCounted, besideFact), meant, behindComma, endsClause),
    examples: [
      'A duck crossed the pond in a minute. 62 of our rowers, we regret to say, did not.',
      'The slowest of our 40 skaters was, we blush to report, overtaken by the ice.',
    ],
  },
  {
    cue: 'could-be-bothered',
    shows: ['tone judgmental'],
    triggers: ['bothered|deigned to', "couldn't|could_not|can't|cannot|could be bothered|arsed"],
    when: all(ofCounted, meant),
    examples: [
      'Only 34 of you bothered to wipe your feet.',
      'A third of our tenants could not be bothered to vote for a new roof.',
    ],
  },
];
