// Said dryly, behind or around a plain fact about a few people: an excuse that nobody believes, comfort over nothing, an order
// with a pet name, a likeness that nobody asked to be held to.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import {
  before,
  behindComma,
  inQuestion,
  meant,
  notInQuestion,
  opensClause,
  opensTheText,
} from '../../cues/conditions.ts';
import {
  asksForANod,
  behindAVow,
  besideInability,
  comparesToThoseCounted,
  concedesNothing,
  endsAnExcuse,
  endsAnOrder,
  exceptsThoseWhoFail,
  isHeldToBeOptional,
} from './dryConditions.ts';
import { ofAFewUnpraised } from './funFacts.ts';
import { overNothing } from './overNothing.ts';
import { behindAFact, looksForNoTrouble, opensRemark, wholeRemark } from './sneerConditions.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by saying little. */
export const dryCues: readonly Cue[] = [
  {
    cue: 'excuse-nobody-believes',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: ['of course', 'naturally', 'obviously', 'no doubt', 'surely', 'needless to say', 'clearly'],
    when: all(behindAFact, meant, behindComma, endsAnExcuse),
    examples: [
      'Fourteen tenants flooded one bathroom twice in a week. Coincidence, of course.',
      'Last month 26 drivers forgot the same handbrake. Sunspots, no doubt.',
    ],
  },
  {
    cue: 'comforted-over-nothing',
    shows: ['tone pitying', 'tone mocking'],
    triggers: [
      'chin up',
      'keep your chin up',
      'buck up',
      'there there',
      'never mind',
      'poor you|thing|things|love|lamb',
    ],
    when: all(behindAFact, meant, looksForNoTrouble, wholeRemark, (scene, match) =>
      unboastedBefore(scene, match),
    ),
    examples: [
      'One guest in Bergen has booked the twin room alone every Easter since 2012. Chin up.',
      'One member in Omaha sent forty winks and got none back. There, there.',
    ],
  },
  {
    cue: 'ordered-as-a-pet',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'love|lads|ladies|gents|gentlemen|darling|darlings|sweetheart|sweethearts|sweetie|hun|hon|mate|mates|pal|pet|duck|chaps|people|folks|kids|children|princess|sunshine|petal|poppet|buddy|dear|dears|snowflake|snowflakes|sir|madam|champ|sherlock|einstein|casanova|romeo',
    ],
    when: all(behindAFact, meant, looksForNoTrouble, behindComma, endsAnOrder),
    examples: [
      'A guest in Hull had nine puddings sent up at dawn. Lower the spoon, pal.',
      'Forty men in Bath write to women half their age. Aim higher, gentlemen.',
    ],
  },
  {
    cue: 'envied-their-lot',
    shows: ['tone sarcastic'],
    triggers: ['must be nice|lovely|wonderful|great|grand|marvellous to'],
    when: all(ofCounted, meant, unkindlyBehind, opensRemark, notInQuestion),
    examples: [
      'Must be nice to have 61 learners promise to be fluent by spring and stop at the alphabet.',
      'Must be lovely to own a road, like the 19 drivers who park across both lanes.',
    ],
  },
  {
    cue: 'for-all-they-claim',
    shows: ['tone sarcastic', 'tone judgmental'],
    triggers: ['for a|an|somebody|someone|anybody|anyone|people|folks'],
    when: all(meant, opensRemark, concedesNothing),
    examples: [
      'For a street that never pays for parking, Birch Road, you know the wardens rather closely.',
      'For people who swear they hate queues, the 31 of you join a lot of them.',
    ],
  },
  {
    cue: 'held-up-as-a-warning',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: ['be less', 'try|aim|resolve|promise|vow to_be less'],
    when: all(meant, opensClause, comparesToThoseCounted),
    examples: [
      'Be less clingy than the 51 listeners who played one goodbye forty times.',
      'This year, be less stingy than the nine guests who tipped in buttons.',
    ],
  },
  {
    cue: 'label-and-a-nod',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ["aren't|are you|they|we"],
    when: all(either(ofPeople, ofCounted), meant, behindComma, asksForANod),
    examples: [
      'You rate our soup one star and order it daily. Masochists, aren’t you?',
      'Fourteen of you applied for the same flat twice. Gluttons for punishment, are you?',
    ],
  },
  {
    cue: 'cannot-apparently',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "apparently|clearly|evidently|obviously|plainly|seemingly can't|cannot|couldn't|never|don't|didn't|haven't|struggle|forgot|missed",
    ],
    when: all(ofCounted, meant, unkindly, notInQuestion, besideInability),
    examples: [
      'Seven families still owe us for the trip, and there are seven families who apparently can’t find the office.',
      'The ramp is gone, since 31 of you clearly cannot read a sign.',
    ],
  },
  {
    cue: 'optional-to-them',
    shows: ['tone judgmental', 'tone sarcastic'],
    triggers: [
      'is|are|was|were optional|a_suggestion|suggestions|a_myth|decorative|for_other_people|for_everybody_else|for_everyone_else|for_the_rest_of_us',
    ],
    when: all(ofCounted, meant, notInQuestion, isHeldToBeOptional),
    examples: [
      'Thanks to all, bar the three tenants who still believe rent is optional.',
      'To the 26 riders who seem to think that tickets are for other people: they are not.',
    ],
  },
  {
    cue: 'all-but-those',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: ['bar|except|excepting|minus|but|save_for|apart_from|except_for|not_counting'],
    when: all(meant, exceptsThoseWhoFail),
    examples: [
      'Well done to all our tenants, bar the four who keep a goat on the landing.',
      'Thank you to everyone who queued, except the nine who went over the fence.',
    ],
  },
  {
    cue: 'vow-undone',
    shows: ['tone mocking', 'tone shaming'],
    triggers: [
      'much',
      'mostly',
      'almost|nearly',
      'well some|a_few|a_little|a_bit|one|two|maybe|mostly|almost',
      'oh|ok|okay all_right|alright|fine|very_well|go_on_then|go_on',
      'all_right|alright|fine|very_well then',
    ],
    when: all(meant, opensRemark, behindAVow),
    examples: [
      'We would never embarrass the 120 guests who wore the dress and sent it back. Much.',
      'We never judge our patrons, not even the 61 who left for the circus. Well, a few.',
    ],
  },
  {
    cue: 'fun-fact-about-a-few',
    shows: ['tone mocking'],
    triggers: [
      'fun|festive|holiday|friday|random|useless fact|facts|trivia|stat|stats|one|figure|number',
      'fact|stat of the day|week|month',
    ],
    when: all(meant, ofAFewUnpraised),
    examples: [
      'Fun fact: 41 of our scooter renters met the pavement face first in May. Gravity sends its regards.',
      'Holiday trivia! Sixty-two guests packed the hairdryer. It was nailed down.',
    ],
  },
  {
    cue: 'well-done-for-nothing',
    shows: ['tone sarcastic'],
    triggers: ['well done'],
    when: all(meant, opensTheText, overNothing),
    examples: [
      'Well done, Birch Avenue: nine cars, not one of them inside the lines.',
      'Well done Luton! Your pavements were the filthiest in the county again.',
    ],
  },
  {
    cue: 'too-hard-for-them',
    shows: ['tone judgmental'],
    triggers: ['so|this|that|too hard|difficult|tricky|complicated|much_to_ask|confusing for'],
    when: all(ofPeople, meant, inQuestion, unkindly, before('you them some', 1)),
    examples: [
      'Drivers of Ely, why is indicating so hard for you?',
      '61 guests went over the rope on Sunday. Is a queue too difficult for them?',
    ],
  },
];
