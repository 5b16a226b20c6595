// Figures by which sarcasm is known whatever it is about: a reason that is none, a vow that is broken at once, what one
// assumes, what nobody ever said. They need no group that was counted out.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { endsClause, meant, notBefore, notInQuestion, opensClause } from '../../cues/conditions.ts';
import { asATag, brokenAtOnce, inAMockReason, sweepsNow } from './sarcasmConditions.ts';
import { opensRemark } from './sneerConditions.ts';
import { notOfUs } from './stingConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedHere } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by a figure of sarcasm. */
export const sarcasmCues: readonly Cue[] = [
  {
    cue: 'reason-that-is-none',
    shows: ['tone sarcastic'],
    triggers: ['because'],
    when: all(meant, opensRemark, inAMockReason),
    examples: [
      'Because a tracker in a drawer is practically a workout, right?',
      'You left one tin at the food bank. Because one tin of beans obviously ends hunger.',
    ],
  },
  {
    cue: 'apparently-now',
    shows: ['tone sarcastic'],
    triggers: ['apparently|evidently|seemingly'],
    when: all(meant, opensClause, unkindly, sweepsNow),
    examples: [
      'Apparently a bus lane is a suggestion now.',
      'Around 200 of you walked in at the interval. Apparently clocks are optional these days.',
    ],
  },
  {
    cue: 'it-is-you',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "it|it's|it_is|that|this|it_may|maybe_it's isn't|not|wasn't|is_not|not_be the|our|your app|algorithm|router|machine|printer|shoes|scales|map|till|seat|mattress|recipe|clock|camera|weather|bike|door|signal that|it's|it_is|you",
      "it's|it_is|it_was you",
      "it's|it_is|it_was not us",
    ],
    when: all(besideFact, meant, unkindly, notOfUs),
    examples: [
      'You sent nine openers and got no reply. It isn’t the app that needs work.',
      'About 400 of you blamed the scales in January. It’s not the scales, it’s you.',
    ],
  },
  {
    cue: 'laughed-after-all',
    shows: ['tone mocking'],
    triggers: [
      "we|i weren't|wasn't|were_not going to say|mention|laugh|bring|comment|name|tell|judge",
      "we|i promised|swore|agreed|vowed|told ourselves|myself|not|we|i|we'd|each_other not|we|i|to|wouldn't|never|we'd laugh|wouldn't|mention|say|not|comment|judge|never",
      "we|i promised|swore|said not|we|i to|wouldn't|would_not laugh|mention|say|judge|comment",
      "we'd|we|i'd|i|we_would wouldn't|never|not|would_never dream of mentioning|naming|telling|laughing|judging|saying",
    ],
    when: all(opensClause, unkindly, brokenAtOnce),
    examples: [
      'We weren’t going to mention the 90 of you in slippers at the opera. And yet.',
      'We promised ourselves we wouldn’t laugh at the 40 members who brought a coat to the sauna. We lasted a minute.',
    ],
  },
  {
    cue: 'judging-after-all',
    shows: ['tone judgmental'],
    triggers: [
      'ok|okay|fine|alright|all_right we|we_are|maybe_we are|judging|judge|totally judging|are_judging|a_little|judging',
      'totally|definitely|absolutely|maybe|slightly judging',
    ],
    when: all(ofPeople, opensClause, endsClause),
    examples: [
      'We don’t judge the 47 households with the heated dog bed. OK, totally judging.',
      'You ordered soup with a straw on Monday. Fine, maybe judging.',
    ],
  },
  {
    cue: 'so-much-for',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: ['so much for'],
    when: all(opensRemark, meant, unkindly),
    examples: [
      'So much for the early night: 2,000 of you were still scrolling at three.',
      'You opened the crisps at nine past nine. So much for the new regime.',
    ],
  },
  {
    cue: 'said-nobody-ever',
    shows: ['tone mocking'],
    triggers: [
      'said|says nobody|no_one ever|here|at|in|after|on',
      'said|says absolutely|precisely|literally nobody|no_one',
    ],
    when: all(meant, unkindly),
    examples: [
      '“I only need the one screw,” said nobody at our tills on Sunday.',
      '“Let’s leave on time,” said no one in the 19:40 queue, ever.',
    ],
  },
  {
    cue: 'but-sure',
    shows: ['tone sarcastic'],
    triggers: [
      'but|anyway|still you do you',
      'but|but_yes|anyway sure|okay|ok|fine|go_off|yes leave|take|do|go|blame|keep|by_all|bring|write|tell|park|wear|have|buy|skip',
      'by all means|means_do leave|take|blame|keep|bring|park|skip|ignore|tell|write',
      'sure|yes|of_course you|they did|do|were|are|will|have',
      'of course you|they did|do|were|are',
    ],
    when: all(either(besideFact, ofPeople), meant, unkindly, notInQuestion),
    examples: [
      'About 80 of you left a cup on the seat on Sunday. But sure, leave it for the cleaner.',
      'You “swam” two miles in six minutes on Tuesday. Sure you did.',
    ],
  },
  {
    cue: 'one-assumes',
    shows: ['tone sarcastic'],
    triggers: [
      'one assumes|imagines|gathers|suspects|presumes|trusts|supposes|hopes|wonders|admires|marvels|fears|despairs',
      'we gather|presume|imagine|suppose|trust|assume|take_it',
      "we're|so_we're|we_are told",
      'any day now',
      'no doubt',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, asATag, notBefore('as away back seriously')),
    examples: [
      'You ignored four letters about the roof. The pen, one assumes, was broken.',
      'You started eleven courses in March and finished none. Any day now.',
    ],
  },
  {
    cue: 'tell-that-to',
    shows: ['tone mocking'],
    triggers: [
      'try telling|explaining|saying that to your|the|their|everyone|somebody|my|our|a|whoever|14',
      'tell|explain|say that to your|the|their|my|our|everyone|whoever|science',
      'keep telling yourself|yourselves',
      'says the|a man|woman|one|person|lady|gentleman|guy|people|driver|reader|member|owner who|with',
      'coming from somebody|someone|a|people|the who|with|man|woman',
      "that's|that_is rich",
    ],
    when: all(meant, opensClause, unkindly, notInQuestion, either(besideFact, ofPeople)),
    examples: [
      'You called the stairs “a warm-up”. Tell that to your knees.',
      '“I never get lost,” says the man who rang us from the wrong Newport. Keep telling yourself that, members.',
    ],
  },
  {
    cue: 'almost-as-if',
    shows: ['tone sarcastic'],
    triggers: [
      "it's|it_is almost|nearly as|like if|you|they|the|nobody|people|some|14",
      "you'd|you_would|one_would|anyone_would|anybody_would think|swear|assume you|they|the|somebody|someone|people|a|nobody|14|that|it",
      'god|heaven|heavens forbid you|anyone|anybody|they|somebody|someone|that|a|the|we',
      'and|yet|but you|they|people wonder|complain|ask why',
      'if only there was|were|had a|some|somebody|any|one',
      'oh wait',
      'only everybody’s|everyone’s|other_people’s|someone_else’s',
      "only everybody's|everyone's|other_people's|someone_else's",
    ],
    when: all(meant, unkindly, notInQuestion, either(ofPeople, besideFact)),
    examples: [
      'It’s almost as if the 80 of you who parked on the lawn can’t read.',
      'You took both armrests again. Heaven forbid anybody else should have elbows.',
    ],
  },
  {
    cue: 'explained-in-crayon',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "we|we'd|i|somebody|someone could|can|will|would|explain|happily|have|only draw|have you|only|so_many|a|crayons diagram|picture|map|crayons|many",
      'draw|drew|drawn you|them|a a|diagram picture|diagram|map',
      'in words|small of|words one syllable',
      'say|explain|repeat it|that|this slowly|again_slowly|once_more_slowly',
      'so many|few crayons',
      'use your words',
      'write|tattoo it on|down your|somewhere hand|arm|forehead',
      'needed|need|needs|wanted|want it|this|that explained|spelled|spelt|read slowly|out|aloud|again|twice',
      'you|they may|might want|wish|like to sit down|down_for',
    ],
    when: all(either(besideFact, ofPeople), meant, unkindly, notInQuestion),
    examples: [
      'You rang about the plug six times in May. We could draw you a diagram.',
      'We have shortened the form, after 800 of you needed it explained slowly.',
    ],
  },
  {
    cue: 'going-well-then',
    shows: ['tone sarcastic'],
    triggers: [
      'going|went|all_going|coming|doing well|great|fine|nicely|brilliantly|swimmingly|smoothly then',
      'all|everything good|fine|well then',
      'good talk|chat|times|effort then|everyone|everybody|all',
    ],
    when: all(meant, endsClause, unboastedHere),
    examples: [
      'Nappies, gin and one lottery ticket. Parenthood going well, then.',
      'Nine takeaways and no vegetables this week. Diet going great then',
    ],
  },
  {
    cue: 'said-after-all',
    shows: ['tone mocking'],
    triggers: [
      "we'll|we_will|i'll|we_can|we_would only|just|merely say",
      "all we'll|we_will|i'll|we|we_can|we'd say|will_say|can_say|need_say is",
    ],
    when: all(meant, opensClause, unkindly, either(besideFact, ofPeople)),
    examples: [
      'We won’t say which guest took the robe. We’ll only say that it was wet.',
      'You reached the gate at two minutes to. All we’ll say is that the pilot waved.',
    ],
  },
  {
    cue: 'wait-till-they-hear',
    shows: ['tone mocking'],
    triggers: [
      'wait|just_wait until|till your|their|his|her wife|husband|mother|mum|mom|boss|partner|dentist|doctor|landlord|girlfriend|boyfriend|neighbours|neighbors hears|hear|finds|find|sees|see',
      'what would|will|must your|their mother|mum|mom|gran|nan|wife|husband|neighbours|neighbors|boss say|think',
      "we|i won't|will_not|wouldn't|shan't|promise_not_to tell|text|ring|call|email your|their|the wife|husband|mother|mum|mom|boss|partner|girlfriend|boyfriend|landlord|dentist|doctor",
      'god|goodness|heaven|lord knows what|how|why the|you|they|your',
      'smile you|we are|have_you on camera|film',
      "smile you're|we're|our on|filming|cameras|claims camera|film",
      'we have|got|kept it|you|that|the|them on|footage camera|film|tape|footage',
      "don't worry we won't|will_not tell anyone|anybody|a_soul",
    ],
    when: all(meant, unkindly, either(besideFact, ofPeople)),
    examples: [
      'Our masts know where you were on the 14th. Relax, we won’t text your wife.',
      'You bought the third drill this month. Wait until your husband hears.',
    ],
  },
];
