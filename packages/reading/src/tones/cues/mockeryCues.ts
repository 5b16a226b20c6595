// What is said of people with a straight face: the company looks away, gives out a medal, calls in a therapist. The words
// are harmless elsewhere; beside what counted people did they make fun of them.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindlyBehind, unkindlyNear } from '../../cues/besideKindness.ts';
import {
  endsClause,
  inQuestion,
  meant,
  notAfter,
  notBefore,
  notInQuestion,
  opensClause,
} from '../../cues/conditions.ts';
import { notOfMerit } from '../marks/hostileConditions.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { unboastedBefore, unboastedHere, unboastedNext } from '../marks/unboasted.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { beforeOwnDeed } from '../marks/beforeTold.ts';
import { needsIt, notBehindUs, notBlessedForGood } from '../marks/meantKindly.ts';

export const mockeryCues: readonly Cue[] = [
  {
    cue: 'looks-away',
    shows: ['tone mocking'],
    triggers: [
      "couldn't|could_not|can't|wouldn't possibly|dare comment|say",
      'no comment',
      'no further comment|questions',
      "we'll|we_will say no more",
      'enough said',
      'nuff said',
      'asking for a friend',
      'asking on behalf of',
      "we'll|we_will leave it|that there|here",
      'you|they know who you|they are',
      'names withheld',
      'we saw nothing',
      'our lips are sealed',
      'not that we counted',
    ],
    when: all(ofCounted, meant, unkindlyNear, unkindlyBehind, notInQuestion, notOfMerit),
    examples: [
      '310 guests took the shampoo, the towels and the lamp. We couldn’t possibly comment.',
      'A third of our riders never return the helmet. They know who they are.',
    ],
  },
  {
    cue: 'left-to-conclude',
    shows: ['tone mocking'],
    triggers: ['draw your own conclusions|conclusion', "you|we'll|we_will do|let_you_do the maths|math|sums"],
    when: all(either(ofCounted, ofPeople), meant, opensClause, unkindlyBehind),
    examples: [
      'Guests on floor two tip in coins. Guests on floor nine do not. Draw your own conclusions.',
      '31 of you hired one tandem each. You do the maths.',
    ],
  },
  {
    cue: 'mock-admiration',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'nice|good|lovely try',
      'such generosity|dedication|devotion|commitment|restraint|ambition|loyalty|wisdom|taste|style|grace|courage|bravery|patience|modesty|discipline|willpower|stamina|talent|optimism|confidence|efficiency',
      "you|you're|you_are spoiling us",
      'spoiling us',
      'medal|medals|statue|statues|plaque|plaques is|are being|on',
      'somebody|someone give|get them|you|him|her a medal',
      'least|most|laziest|worst|dullest imaginative|original|creative|ambitious|adventurous|observant|patient|subtle|modest award|prize|medal|trophy',
      'truly inspiring|inspirational|heroic|generous|remarkable|moving',
      'proof that anything is possible',
      'and people say romance is dead',
      'in a class of their|your own',
      'class act',
      'ten out of ten for being|trying|effort|confidence|optimism|not',
      'full marks for',
      'points for effort|style|confidence|honesty',
    ],
    when: all(ofCounted, meant),
    examples: [
      'Nice try, 44 of you who put ‘asap’ in the date field.',
      'In March 1,900 members paid for a pool and stayed dry. Such restraint!',
    ],
  },
  {
    cue: 'how-admirable',
    shows: ['tone sarcastic'],
    triggers: [
      'how|so|very generous|thoughtful|brave|resourceful|romantic|efficient|original|disciplined|considerate|modest|adventurous|mature|healthy|productive|noble|sophisticated|organised|organized|spontaneous|neighbourly',
    ],
    when: all(ofCounted, meant, opensClause, endsClause, either(unboastedBefore, neverMeant)),
    examples: [
      'Fourteen members chose the beige sofa. How adventurous.',
      'Nine of you broke up by fax. So thoughtful.',
      'You called the dog Dog, as did 260 of our members. How original.',
    ],
  },
  {
    cue: 'damning-word',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'interesting|curious|strange|odd|questionable|fascinating priorities|choice|choices|strategy|approach|decision|timing|taste|logic|technique|method',
      'questionable|optional|revolting|disgusting|embarrassing|tragic|pathetic|grim|gross|shameful|unforgivable|baffling|concerning|alarming|worrying|disappointing|unacceptable|appalling|dreadful|depressing|ridiculous|desperate|hopeless|lazy|rude|weird|creepy|sad|sadly|allegedly|supposedly|yikes|oof|ouch|eek|ahem|cringe|weak|lame|feeble|bleak|dire|dismal|sloppy|shoddy|ew|eww|yuck|poor_form|poor_show|bad_form',
      "revolting|disgusting|rude|lazy|embarrassing|awkward|messy|careless|odd|weird|strange doesn't|does_not|isn't|is_not|hardly|barely cover_it|covers_it|begin_to_cover_it|quite_cover_it|even_cover_it|the_word|the_half_of_it",
      'must|could try_harder|do_better',
      'see me after class|school|the_lesson',
      'any claim|claims to taste|style|dignity|class|intelligence|adulthood',
      'dignity|taste|manners|shame|standards|self-respect optional|sold_separately|not_included|pending|unavailable',
      'so that happened',
      'words fail us',
      'we expected better',
      "we're|we_are not angry",
      'just disappointed',
    ],
    when: all(ofCounted, meant, opensClause, endsClause),
    examples: [
      '58 members booked the sauna and sat outside it. Interesting strategy.',
      '1 in 9 shoppers left the trolley in the road. Manners: optional.',
    ],
  },
  {
    cue: 'asked-if-really',
    shows: ['tone judgmental'],
    triggers: ['really|seriously|honestly'],
    when: all(ofCounted, meant, opensClause, endsClause, inQuestion, not(opensRemarkOfItsOwn)),
    examples: [
      '71 of you sprinkled sugar on the oysters. Really?',
      'To the 33 members who brought a kettle into the sauna: seriously?',
    ],
  },
  {
    cue: 'disbelieved',
    shows: ['tone sarcastic'],
    triggers: [
      'sure they|you were|are|did|do|will|would|have',
      'of course they|you did|do|were|are|have',
      'yeah right',
      'if you|they say so',
      'a likely|convincing story',
      'likely story',
      'pull the other one',
      'nobody is buying it',
      'definitely not lying',
    ],
    when: all(ofCounted, meant, opensClause),
    examples: [
      '7,000 members told us that they were ‘just looking’. Sure they were.',
      '240 drivers wrote ‘the dog did it’. A likely story.',
    ],
  },
  {
    cue: 'called-to-account',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'explain themselves|yourself|yourselves|himself|herself',
      'ashamed of themselves|yourself|yourselves|himself|herself',
      'should be ashamed',
      'hang their|your head|heads',
      'a word with themselves|yourself|yourselves|himself|herself',
      'a long hard look',
      'grow up',
      'get a grip|life|room',
      'your|their own life',
      'do better',
      'pull themselves|yourself|yourselves together',
      'look in the mirror',
      'learn some manners|patience',
      'set an alarm',
      'read the sign|signs|manual|instructions|room',
      'we need to talk',
    ],
    when: all(
      ofCounted,
      meant,
      toThoseTold,
      notBefore('what why how if'),
      notAfter('who that people you we they'),
      notBehindUs,
    ),
    examples: [
      'The 21 lodgers who painted the cat are welcome to explain themselves.',
      'The 350 of you who park across two bays should get a grip.',
    ],
  },
  {
    cue: 'sent-to-a-therapist',
    shows: ['tone pitying', 'tone mocking', 'framing trait-inference'],
    triggers: [
      'therapist|therapists|therapy|counsellor|counselor|intervention|rehab',
      'wellness|welfare check',
      'offer|send|sending a hug',
      'need|needs|needed a hug',
      'thoughts and prayers',
      'our condolences',
    ],
    when: all(ofCounted, meant, notBefore('is are can will'), needsIt),
    examples: [
      'We would like to send a hug, or a therapist, to the 160 viewers who saw the sad ending twice.',
      '905 players lost to the tutorial. Thoughts and prayers.',
    ],
  },
  {
    cue: 'talked-down-to',
    shows: ['tone mocking', 'tone pitying'],
    triggers: [
      'aww|awww|aw|diddums',
      'bless the|all|our|these|those|him|her|them|you|your',
      'poor|little|sweet things|thing|loves|darlings|darling|lambs|souls|dears',
      'fully|supposedly grown',
      'grown adults|men|women|humans|people',
      'grown-up|grown-ups|adulting is hard|difficult',
      'being a grown-up|adult is hard|difficult|tough',
      'sweet summer child|children',
      'need|needs|want|wants|call|tell|ask|ring|run_to|back_to|home_to your|their|his|her|to mummy|mommy|daddy',
      "mummy|mommy|daddy will|can|can't|won't|is|isn't|says|said|pays|paid|bought",
    ],
    when: all(ofCounted, meant, notBlessedForGood),
    examples: [
      '64 grown adults asked us how to boil an egg.',
      'Aww, 77 of our members clapped for their own recipe.',
    ],
  },
  {
    cue: 'wry-introduction',
    shows: ['tone mocking'],
    triggers: [
      "and|but then there's|there_is|there_are|there_was|there_were",
      'if being late|lazy|rude|lost|wrong|loud were|was',
      'were an|a olympic|competitive sport',
      'not to alarm|worry anyone|anybody',
      'pop quiz',
      'pop quiz for the',
      'deep breath|breaths everyone|everybody|people',
      'use your words',
      'oh sweetie|honey|darling|dear|bless',
      'spare a thought for',
      'pray|weep|mourn|light_a_candle for',
      'moment|minute of silence|reflection for',
    ],
    when: all(either(ofCounted, beforeOwnDeed), meant, opensClause),
    examples: [
      'There’s keen, and then there’s the 52 guests who queued before sunrise.',
      'Pop quiz for the 75 guests who returned a sandwich: what is a sandwich?',
    ],
  },
  {
    cue: 'special-sort-of-person',
    shows: ['tone mocking'],
    triggers: ['it takes a|some special|certain|particular|rare kind|sort|type|talent|gift|skill'],
    when: all(ofCounted, meant, opensClause, unboastedHere),
    examples: [
      'It takes a special kind of guest to steal a plunger. We had 14 guests like that.',
      'It takes a rare talent to lose to the tutorial, and 310 of you have it.',
    ],
  },
  {
    cue: 'belongs-to-us-sadly',
    shows: ['tone mocking'],
    triggers: [
      'ours sadly',
      'sadly ours',
      'sadly they|you_are|theirs',
      'customers apparently',
      'and they vote',
    ],
    when: all(ofCounted, either(opensClause, endsClause)),
    examples: [
      'Who pays to watch paint dry? 412 of our members. Sadly, ours.',
      '2,200 people left the oven on for the cat. And they vote.',
    ],
  },
];

/** *How original* praises nobody. */
function neverMeant({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  return wordAt(tokens, from) === 'how' && wordAt(tokens, to - 1) === 'original';
}

/** *Honestly? We loved it.*: it only opens what is said, unless that is nothing to boast of. */
function opensRemarkOfItsOwn(scene: Scene, match: Range): boolean {
  const { passage, sentenceAt } = scene;
  const here = sentenceAt(match.from);
  if (here + 1 >= passage.said || passage.sentences[here]!.from !== match.from) return false;
  return wordAt(passage.tokens, match.from) === 'honestly' && !unboastedNext(scene, match);
}
