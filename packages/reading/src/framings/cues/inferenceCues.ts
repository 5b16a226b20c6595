// How a company says what it made of its data: it concludes from what somebody bought, played or searched what they feel,
// believe or live through.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { crowdNear, ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { withNumber } from '../../cues/besideNumbers.ts';
import { affirmed, before, meant, notAfter, notBefore, notInQuestion } from '../../cues/conditions.ts';
import { isRelativeWho, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { we, you, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { singledOutBelow } from '../sizes.ts';

export const inferenceCues: readonly Cue[] = [
  {
    cue: 'judging-by-the-data',
    shows: ['framing trait-inference'],
    triggers: [
      'judging|going by|from your|their|the|his|her|those|these|what',
      'if your|their|the|those|these|his|her playlist|playlists|basket|baskets|search|searches|receipts|history|orders|shopping|data|borrowing|bookings|listening|viewing|timings|purchases is|are',
      'anything to go by',
      'by the look|looks|sound of',
      'whose shopping|data|basket|baskets|playlist|playlists|searches|orders|history|habits|receipts says|say|suggests|suggest|tells|tell|hints|hint|shows|show|gives|give',
      'data|records|baskets|searches|receipts|orders|algorithm|algorithms|model|models|numbers|logs suggests|suggest|hints|hint|indicates|indicate|reckons|reckon|thinks|think|implies|imply|predicts|predict',
      "we'd|we_would say|bet|guess|wager",
      'we suspect|infer|deduce|concluded|conclude|worked_out|reckon|figured',
      'your|their basket|baskets|playlist|playlists|searches|orders|shopping|history|receipts|trolley thinks|think|knows|know|reckons|suspects|believes|says|say|suggests|suggest|hints|hint|gives|give|tells|tell|betrays|betray|reveals|reveal',
    ],
    when: all(ofPeople, meant, notBefore("it it's its")),
    examples: [
      '18 of our members must have moved, judging by the boxes they ordered.',
      'To the 76 shoppers whose baskets say that a baby is on its way: hello!',
    ],
  },
  {
    cue: 'congratulated-on-what-is-private',
    shows: ['framing trait-inference'],
    triggers: [
      'congratulations|congrats|well_done|sorry|sorry_to_hear on|about the|your|that baby|bump|pregnancy|arrival|little_one|divorce|breakup|break-up|split|diagnosis|bereavement|loss',
      'mum-to-be|mom-to-be|dad-to-be|mummy-to-be|mother-to-be|father-to-be|parents-to-be',
      'mum|mom|dad to be',
      "you're|you_are|so_you're|so_you_are getting_married|getting_divorced|having_a_baby|having_twins|expecting_a|engaged|newly_single|newly_engaged|newly_wed|a_newlywed|newly_pregnant|pregnant|tying_the_knot|moving_in_together|going_through_a",
    ],
    when: all(meant, affirmed, ofPeople, notInQuestion, notAfter('if when once whether before unless that')),
    examples: [
      'Your basket has nine sorts of pickle in it. Congratulations on the bump!',
      'You looked at cots, so here is a voucher, mum-to-be.',
    ],
  },
  {
    cue: 'trait-asserted',
    shows: ['framing trait-inference'],
    triggers: [
      "you're|you_are|they're|they_are|he's|she's just|simply|plainly|clearly|so|too|obviously|a_bit|all|both|that|still lazy|vain|shallow|greedy|selfish|needy|desperate|lonely|insecure|unfit|idle|jealous|bitter|mean|stingy|cheap|dim|dense|clueless|hopeless|useless|unloved|unlovable|broken|bored|sad|miserable|nosy|clingy|paranoid|gullible|spoilt|spoiled|smug|cowardly|unhinged",
      "you're|you_are lazy|vain|shallow|greedy|selfish|needy|desperate|lonely|insecure|unfit|idle|jealous|bitter|stingy|dim|dense|clueless|hopeless|useless|unloved|unlovable|nosy|clingy|paranoid|gullible|spoilt|spoiled|smug|cowardly|unhinged|liars|cowards|addicts|quitters",
      'tired|sick|fed_up of|with being|feeling|looking fat|ugly|old|lonely|single|broke|poor|skint|bald|overweight|unfit|invisible|unloved|tired|anxious|stressed',
      'those|that|these are|is commitment|trust|attachment|abandonment|anger|control|intimacy|daddy|mummy|boundary issues',
      'trust|commitment|attachment|abandonment|anger|control|intimacy|daddy|mummy issues',
      "because|since you're|you_are into|in|thinking|newly|recently|a_newlywed|a_parent|a_mother|a_father|a_mum|a_dad|a_widow|a_student|single|expecting|pregnant|divorced",
      "you're|you_are into|thinking_about|thinking_of|obsessed_with|afraid_of|scared_of|in_love_with|ashamed_of|embarrassed_by",
    ],
    when: all(
      meant,
      affirmed,
      notInQuestionUnlessTired,
      notAfter('if when once whether before unless that who while'),
    ),
    examples: [
      'To the 40 guests who took the lift one floor: you’re just lazy.',
      'Sick of feeling invisible? Buy a bigger hat.',
    ],
  },
  {
    cue: 'defined-by-deeds',
    shows: ['framing trait-inference', 'framing surveillance-boast'],
    triggers: [
      'is|are anyone|anybody|someone|somebody|any_member|any_customer|any_user|any_rider|any_guest who',
      'we call|define|class|classify|label|tag|count them|you|anyone|anybody|someone|somebody|those|people|members|riders|users|customers who|that|as',
      'count|counts|qualify|qualifies|classed|classified|labelled|tagged|flagged as a|an|one',
    ],
    when: all(meant, affirmed, withNumber, notAfter('nor neither')),
    examples: [
      'A Moonraker is anyone who rode home after 3am twice in one week.',
      'We call those who stayed past 11pm on both nights our Night Herons.',
    ],
  },
  {
    cue: 'nicknamed',
    shows: ['framing call-out', 'framing trait-inference', 'framing surveillance-boast'],
    triggers: [
      'we|our_drivers|our_staff|our_team|the_staff|the_team call|calls|dub|dubbed|nicknamed|christened|named them|these|those|you',
      'known here|internally|around_here|in_the_office as',
      'in_the_office|round_here|around_here|internally they|these|those are',
    ],
    when: all(meant, affirmed, withNickname),
    examples: [
      'We call them the moonwalkers: riders set down by the river at two and picked up there at six.',
      'Our drivers call them the boomerangs: guests who left by one door and came back by another.',
    ],
  },
  {
    cue: 'other-than-they-say',
    shows: ['framing trait-inference'],
    triggers: [
      'self-identified|self-described|self-proclaimed|self-declared|self-styled|self-confessed|self-professed',
      'who|that say|says|claim|claims|insist|insists they|he|she are|is|have|never|only',
      "who|that say|says|claim|claims|insist|insists they're|he's|she's|they've",
    ],
    when: all(meant, before('only actually really secretly rarely still anyway otherwise', 12)),
    examples: [
      'Three in five self-described vegans are only so until Thursday.',
      'Those who say they are early risers actually get up at nine.',
    ],
  },
  {
    cue: 'night-spent-elsewhere',
    shows: ['framing trait-inference', 'topic sexuality'],
    triggers: [
      'walk|ride|rides|walks|stride|drive of shame|glory',
      "previous|last night|night's|nights|nights' drop-off|dropoff|address|stop|destination|pick-up|pickup|door",
      "didn't|did_not|never went|go|came|come|made|make home|it_home last_night|until_morning|until_the_morning|till_morning|that_night",
      'morning_after|morning-after ride|rides|taxi|taxis|cab|cabs|trip|trips|walk|coffee|commute',
      "woke|wake|waking up in|at someone|somebody else's|elses",
    ],
    when: all(
      meant,
      affirmed,
      either(ofPeople, ofAnybody),
      not(crowdNear),
      notBefore('home homes house houses'),
    ),
    examples: [
      'Any rider whose second trip starts at the previous night’s drop-off makes our list.',
      'Our cabs made 900 morning-after trips for members in May.',
    ],
  },
  {
    cue: 'pregnancy-read-off',
    shows: ['framing trait-inference', 'topic health'],
    triggers: [
      'cycle|cycles|period|periods is|are|was|were late|a_week_late|overdue|two_weeks_late|days_late|a_few_days_late|three_days_late',
      'pregnancy|ovulation test|tests|vitamin|vitamins|pillow|pillows|app|apps',
      'folic acid',
      'nursery checklist|list|furniture|paint|wallpaper',
      'baby shower|registry|scan|bump|names|clothes',
      'first-trimester|third-trimester|first_trimester|due_date|due_dates',
      'pregnant|pregnancy',
    ],
    when: all(meant, pointedAtFewOrYou),
    examples: [
      'To the 2,110 swimmers whose period is late: we have put the kettle on.',
      '51 members took up pregnancy vitamins in May. To all of you: hooray!',
    ],
  },
  {
    cue: 'guessed-at',
    shows: ['framing trait-inference'],
    triggers: [
      'probably|presumably|likely|surely|secretly|evidently going_through|recovering_from|getting_over|cheating|hiding|expecting|pregnant|divorcing|grieving|in_love|heartbroken|unhappy|lonely|skint|broke|addicted',
      'must be going_through|recovering_from|getting_over|cheating|hiding|expecting|pregnant|divorcing|grieving|in_love|heartbroken|unhappy|lonely|skint|broke|addicted',
      'looks|seems|sounds like you|they|he|she are|is|have|has|need|needs',
      "looks|seems|sounds like you're|they're|he's|she's",
    ],
    when: all(ofCounted, meant),
    examples: [
      'The 22 readers who took out our book on wills are probably grieving.',
      'Nine tenants changed the locks in May. Sounds like they are having a time of it.',
    ],
  },
];

/** How far behind it the colon may stand, and how far behind that who they are, in tokens. */
const nicknameWithin = 8;
const membersWithin = 4;

/** *Them the moonwalkers: riders who …*: a name with those behind it who are called so. */
function withNickname({ passage: { tokens, sentences }, sentenceAt }: Scene, { to }: Range): boolean {
  const end = sentences[sentenceAt(to - 1)]!.to;
  for (let at = to; at < Math.min(end, to + nicknameWithin); at++) {
    if (!isMark(tokens, at, ':') && !isMark(tokens, at, '–')) continue;
    for (let noun = at + 1; noun < at + membersWithin; noun++)
      if (pluralPeople(wordAt(tokens, noun) ?? '') !== undefined || isRelativeWho(wordAt(tokens, noun)))
        return true;
  }
  return false;
}

/** Its sentence asks nothing, unless it asks whether they are tired of it. */
function notInQuestionUnlessTired(scene: Scene, match: Range): boolean {
  const first = wordAt(scene.passage.tokens, match.from) ?? '';
  return ['tired', 'sick', 'fed'].includes(first) || notInQuestion(scene, match) !== false;
}

/** *Anyone who took a second ride*: whoever did it is defined by it. */
function ofAnybody({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  for (let at = sentences[sentenceAt(from)]!.from; at < from; at++)
    if (anybody.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at + 1) === 'who') return true;
  return false;
}

const anybody = new Set(['anyone', 'anybody', 'someone', 'somebody', 'those', 'whoever']);

/** Said to some who were counted, to one person, or to whoever reads of what they have. */
function pointedAtFewOrYou(scene: Scene, match: Range): boolean {
  const { address, groups, holds, sentenceAt } = scene;
  if (groups.some(({ cohort: { kind, share } }) => kind === 'share' || share !== undefined)) return false;
  if (address.pointedFrom !== undefined) return true;
  if (groups.some(({ cohort: { size } }) => size?.max != null && size.max < singledOutBelow)) return true;
  const sentence = sentenceAt(match.from);
  return (
    groups.length === 0 &&
    [sentence, sentence + 1].some(at => ((holds[at] ?? 0) & you) !== 0 && ((holds[at] ?? 0) & we) !== 0)
  );
}
