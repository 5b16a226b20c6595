// How people are made small: what they lack is named by denying that they have it, little was expected of them, something
// is beyond them or lost on them, they had better things to do.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyNear } from '../../cues/besideKindness.ts';
import { before, endsClause, meant, notInQuestion, opensClause } from '../../cues/conditions.ts';
import { type Scene } from '../../scene/scene.ts';
import { customers, firstPerson } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { wordAt } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import type { Range } from '../../tokens/range.ts';
import { besideOrHabit, notOfUs, unkindlyOtherwise, wholeSentence } from './stingConditions.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by making people small. */
export const belittlingCues: readonly Cue[] = [
  {
    cue: 'damned-by-litotes',
    shows: ['tone sarcastic', 'tone judgmental'],
    triggers: [
      'not|hardly|never|scarcely noted|known|famous|famed|renowned|celebrated for their|your|his|her',
      'not|hardly|never|scarcely overburdened|blessed|troubled|overwhelmed|encumbered|afflicted with|by',
      'not|hardly|never|scarcely their|your|his|her strong_suit|strong_point|forte|finest_hour|proudest_moment|best_work|greatest_strength|speciality|superpower',
      'not|hardly|never|scarcely the sharpest|brightest|quickest|smartest|cleverest|tidiest|cleanest|keenest|bravest|most_observant|most_gifted|most_patient',
      'passes|pass|passed for their|your|his|her',
      'in|at no danger|risk of',
    ],
    when: all(ofCounted, meant, unkindly),
    examples: [
      '52 of our lodgers left the fridge open. They were never known for their tidiness.',
      'Forty drivers parked on the flower bed, after what passes for their driving lessons.',
    ],
  },
  {
    cue: 'little-was-expected',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'learned|learnt|know|knew not|better|never|better_than to_expect|to_hope|to_ask|than_to_expect|than_to_hope|than_to_ask|to_rely',
      'expect|expects|expected|expecting much|more|better|nothing_more|no_more|no_better|so_much_more|so_much_better|little|a_little_more from|of you|them|him|her',
      'lower|lowered|lowering|drop|dropped|adjust|adjusted our|the|your expectations|standards|hopes',
      'our patience|sympathy|trust|goodwill is|was|has|left|ran|expired|ends|wore',
      'our|the expectations|hopes were|was|are low|lower|modest|never_high|not_high',
    ],
    when: all(ofPeople, meant, unkindly, notInQuestion),
    examples: [
      'You watered the fern once this year. We know better than to ask for twice.',
      'To the 71 tenants who put glass in with the paper: we have lowered our expectations.',
    ],
  },
  {
    cue: 'beyond-them',
    shows: ['tone sarcastic', 'tone judgmental'],
    triggers: [
      'it_seems|it_appears|it_would_seem|it_would_appear|apparently|evidently|we_gather|it_turns_out is|was|are|were|remains not|never|no|beyond|optional|too|still|hardly|a',
      'is|was|are|were|remains|seems evidently|apparently|clearly|plainly|obviously|still beyond|above|too|not_for|optional',
      'is|was|are|were|seems|seem|remains|still beyond them|you|some|most|many|him|her',
      "can't|cannot|couldn't|don't|didn't tell|know left|right|day|night|up|their_left|their_elbow|your_left|your_elbow|a_fork|a_door from",
      'still|evidently|apparently|clearly|obviously|plainly too hard|difficult|complicated|much|subtle|big|far to|for',
    ],
    when: all(ofCounted, meant, unkindlyOtherwise, notInQuestion, ofNobodyOfOurs),
    examples: [
      'Sixty-one lodgers left the grill on. Turning a knob, it would appear, is not for everyone.',
      '410 of our riders cannot tell left from right.',
      'The stairs have a rail, and 25 of our guests fell down them. Gravity is evidently beyond them.',
    ],
  },
  {
    cue: 'all-about-them',
    shows: ['tone judgmental'],
    triggers: [
      'made|make|makes|making it|everything|this|that|the_day|the_night|the_evening all_about|about|entirely_about you|yourself|yourselves|themselves|himself|herself|them',
      "it's|it_is|that's|this_is not all_about|always_about|about you|them|yourself",
      "it_isn't|it's_not all_about|always_about|about you|them|yourself",
      'not everything is about',
      "world|universe|sun doesn't|does_not revolve around|round",
    ],
    when: all(ofPeople, meant, notOfUs),
    examples: [
      'Twenty-six guests filmed their own speech at the wedding. Trust them to make it about themselves.',
      'To the 14 riders who held the doors for a selfie: the world does not revolve around your chin.',
    ],
  },
  {
    cue: 'had-better-to-do',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'something|anything|things|plenty better|more_important|more_urgent|more_interesting to do',
      'better|more_important things|uses to do',
    ],
    when: all(ofCounted, meant, before('than', 3), unkindly, notOfUs, notInQuestion),
    examples: [
      'Nine in ten of our members had something better to do than vote for the new chair.',
      '230 parents had more important things to do than read the school’s only letter.',
    ],
  },
  {
    cue: 'like-watching',
    shows: ['tone mocking'],
    triggers: [
      "it's|it_is|it_was|that's|which_is|rather|a_bit|much like|as|akin_to watching|seeing someone|somebody|a|an|the|paint|your|cats|toddlers|two|people|water",
      "it's|it_is|it_was|that's|which_is|rather|a_bit|much like|as|akin_to teaching|explaining|talking_to|arguing_with|herding",
    ],
    when: all(besideOrHabit, meant, unkindly, opensClause, ofNobodyOfOurs, notInQuestion),
    examples: [
      'You have parallel parked for nine minutes. It is like watching a walrus thread a needle.',
      '40 of our players met the same goose twice. It’s like explaining doors to a moth.',
    ],
  },
  {
    cue: 'and-you-wonder-why',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'and|yet|still you|they|people wonder|wondered|complain|ask why|that|where',
      "maybe|perhaps it's|it_is|it_was|its_not_them_it's you|them|him|her",
      'has|have|had standards|limits|boundaries|its_limits|its_pride|other_options',
    ],
    when: all(besideOrHabit, meant, unkindly, opensClauseOrIt, notOfUs, notInQuestion),
    examples: [
      'You have rated nine barbers and liked none of them. Perhaps it’s you.',
      'Fourteen tenants keep a goose in the lift, and they wonder why nobody visits.',
    ],
  },
  {
    cue: 'reminded-of-their-limbs',
    shows: ['tone mocking'],
    triggers: [
      'you|they|we_all have|got|have_got|were_given legs|hands|eyes|arms|thumbs|ears|feet|a_brain|brains|a_mouth|two_legs|two_hands|two_eyes',
    ],
    when: all(besideOrHabit, meant, unkindly, endsClause, notInQuestion),
    examples: [
      'To the 24 guests who rang for somebody to draw the curtains: you have hands.',
      'You have asked nine times where the clock is. You have eyes.',
    ],
  },
  {
    cue: 'authorities-informed',
    shows: ['tone mocking'],
    triggers: ['has|have been informed|notified|alerted|told|contacted|called|briefed'],
    when: all(ofCounted, meant, unkindly, notInQuestion, whoWouldNotCare),
    examples: [
      '31 of our players lost to the tutorial. NASA has been notified.',
      'Eleven guests ate the soap. Shakespeare has been informed.',
    ],
  },
  {
    cue: 'exasperated-fragment',
    shows: ['tone judgmental'],
    triggers: [
      'as ever|usual|always|per_usual',
      'every single|blessed|last time|day|week|morning|night|year|one',
      'yet again',
      'without fail',
    ],
    when: all(ofCounted, meant, unkindlyNear, unboastedBefore, wholeSentence),
    examples: [
      '18 of our tenants lost the bin key. As usual.',
      'The 27 riders at gate nine forgot their tickets. Every single time.',
    ],
  },
  {
    cue: 'turns-out-not',
    shows: ['tone mocking'],
    triggers: [
      "turns_out|turned_out|it_turns_out|it_turned_out|in_fact|actually|as_it_happens you|they|he|she weren't|didn't|aren't|isn't|wasn't|hadn't|haven't|hasn't|don't|doesn't|can't|couldn't",
    ],
    when: all(ofCounted, meant, unkindly, endsClause, opensClause),
    examples: [
      '44 of you ticked ‘fluent in Welsh’. It turns out you aren’t.',
      'Nine of our drivers told us that they knew the way. Turns out they didn’t.',
    ],
  },
  {
    cue: 'others-made-excuses',
    shows: ['tone judgmental'],
    triggers: ['the other|others|rest|remainder', 'the other half|third|quarter|ones|lot'],
    when: all(
      ofCounted,
      meant,
      opensClause,
      before('excuse excuses alibi alibis grudge tantrum strop sulk', 6),
    ),
    examples: [
      'Half of our tenants swept the stairs. The other half wrote us an excuse.',
      'Only 40 of our members came to the dawn swim. The rest had an alibi.',
    ],
  },
];

const authority = bitOf('authorities');
const interested = new Set(
  'police hr legal security finance management bank lawyers solicitors solicitor doctor doctors parents'.split(
    ' ',
  ),
);

/** *Mensa has been informed*: who would be told of it is far too learned or too grand to care. */
function whoWouldNotCare({ passage: { tokens } }: Scene, { from }: Range): boolean {
  const who = wordAt(tokens, from - 1) ?? '';
  return (who === 'mensa' || (traitsAt(tokens, from - 1) & authority) !== 0) && !interested.has(who);
}

/** It opens its clause, or *it*, *and* does. */
function opensClauseOrIt(scene: Scene, { from, to }: Range): boolean {
  const small = ['it', 'she', 'he', 'they', 'and'].includes(wordAt(scene.passage.tokens, from - 1) ?? '');
  return opensClause(scene, { from: small ? from - 1 : from, to }) !== false;
}

/** The company does not say it of itself: no *we* stands within a few words; *our riders* are customers. */
function ofNobodyOfOurs({ passage: { tokens, classes, sentenceOf } }: Scene, { from, to }: Range): boolean {
  for (let at = Math.max(0, from - 7); at < Math.min(tokens.length, to + 7); at++)
    if (
      (classes[at]! & firstPerson) !== 0 &&
      sentenceOf[at] === sentenceOf[from] &&
      !(wordAt(tokens, at) === 'our' && ((classes[at + 1] ?? 0) & customers) !== 0)
    )
      return false;
  return true;
}
