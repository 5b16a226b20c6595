// How people are given their own numbers back.
import { all, either, type Cue } from '../../cues/cue.ts';
import { toReader } from '../../cues/aboutWhom.ts';
import { withNumber, withPercent } from '../../cues/besideNumbers.ts';
import { affirmed, meant, notBefore, notInQuestion } from '../../cues/conditions.ts';
import { toldOfThemselves } from '../personalTellings.ts';
import {
  beforePast,
  behindReader,
  inTheAct,
  justDone,
  nobodyCounted,
  notSupposed,
  notTakenBack,
  numberInWordsNear,
  ofARecap,
  ownDeed,
  ownStock,
  percentAhead,
  saddens,
} from './recapConditions.ts';

export const recapCues: readonly Cue[] = [
  {
    cue: 'share-of-everybody',
    shows: ['framing ranking', 'framing personal-recap'],
    triggers: ['in the top', 'among|amongst the top', 'more than', 'ahead of', "you're in the top"],
    when: all(meant, either(toReader, behindReader), withNumber, toldOfThemselves, percentAhead),
    examples: ['You are among the top 2% of cyclists.', 'You read more than 81% of members did.'],
  },
  {
    cue: 'own-numbers',
    shows: ['framing personal-recap'],
    triggers: [
      'your top|year|most|stats|wrapped|recap|rewind|review|summary|total|longest|average|favourite|favorite|number|highlights|report|personal|listening|reading|watching|running|weekly|monthly|annual',
      'you listened|watched|streamed|played|ordered|ran|rode|walked|cycled|swam|read|spent|saved|booked|travelled|traveled|visited|learned|learnt|earned|finished|completed|logged|uploaded|drove|slept|took|burned|burnt|climbed|practised|practiced|studied|discovered|explored|tried|shared|bought|ate|drank|cooked|donated|played|clocked|racked|were|had|made|beat|travelled|flew|stayed|posted|liked|moved',
      "you've listened|watched|streamed|played|ordered|run|ridden|walked|cycled|swum|read|spent|saved|booked|travelled|traveled|visited|learned|learnt|earned|finished|completed|logged|uploaded|driven|slept|taken|burned|climbed|studied|discovered|explored|been|had|made",
      'your home|household|house|flat|car used|uses|saved|burned|burnt|cost|drank|emitted',
      'you have one|a_top|the_top of|five|ten|fan|score|spot',
      'you have listened|watched|streamed|played|ordered|run|ridden|walked|cycled|read|spent|saved|booked|travelled|traveled|visited|learned|earned|finished|completed|driven|slept|taken|burned|climbed',
      "you're hitting|on|crushing|watching|listening",
    ],
    when: all(
      meant,
      toldOfThemselves,
      affirmed,
      notSupposed,
      notTakenBack,
      either(withNumber, ofARecap, numberInWordsNear),
    ),
    examples: ['You walked 412 miles this spring.', 'Your most played record was a debut.'],
  },
  {
    cue: 'own-deeds',
    shows: ['framing personal-recap'],
    triggers: ["you|you've|you_have|you'd"],
    when: all(
      meant,
      toldOfThemselves,
      affirmed,
      notSupposed,
      notTakenBack,
      either(ownDeed, ownStock, justDone),
    ),
    examples: ['This year you only burnt the toast 9 times.', 'You have now lent 31 ladders.'],
  },
  {
    cue: 'own-year',
    shows: ['framing personal-recap'],
    triggers: [
      "that's|that_was|this_was|here's|here_is|meet your year|month|week|season|summer|winter|autumn|spring|2023|2024|2025|wrapped|recap|story|summary|report",
      'your month|week|season|summer|winter|autumn|spring|journey|numbers|results|score|scores|streak|record|rank|ranking|badge|badges|milestones|statement|spending|usage|mileage|level|progress in|so|at|was|is|hit|reached|came|looked',
      'your 2020|2021|2022|2023|2024|2025|2026 in|was|with|looked',
      'your last|past|latest|first|next two|three|four|five|six|seven|eight|nine|ten|dozen|orders|swipes|trips|rides|searches|plays|visits|runs|walks|bookings|meals|lessons|nights|weeks|days|months',
      'your longest|shortest|fastest|slowest|busiest|biggest|quietest|earliest|latest|happiest|favourite|favorite|top|best|worst',
      'you are|were|came among|in|part|ahead|one|our of|the|top|number|most',
      "you're|you_are|you_were among|one_of the|our",
      'your last|latest visit|login|log-in|session|workout|run|ride|swim|lesson|check-in|shop|haul|binge|order was|ended|on|lasted|took',
    ],
    when: all(meant, toldOfThemselves, affirmed, notSupposed, notTakenBack, nobodyCounted),
    examples: ['That was your summer: 14 lakes and one heron.', 'Your slowest mile was uphill.'],
  },
  {
    cue: 'caught-in-the-act',
    shows: ['framing personal-recap'],
    triggers: ["you're|you_are"],
    when: all(meant, toldOfThemselves, affirmed, notSupposed, inTheAct),
    examples: ['You’re really racing through that box today!', 'You are still climbing at midnight.'],
  },
  {
    cue: 'own-habit',
    shows: ['framing personal-recap'],
    triggers: [
      "you're|you_are usually|normally|typically|always_the|always_up|always_here|overdue|behind_schedule|ahead_of_schedule",
      'you usually|normally|typically',
      'which|that|this|it for you means|meant|is|was|has',
      "you still haven't|have_not",
      "you haven't|have_not|hadn't opened|finished|logged|been|used|touched|visited|watched|read|checked|looked|moved|listened|returned|completed|started|charged|set",
      'creature of habit',
      'since you last|were|opened|finished|played|ran|read|sang|visited|logged|walked|rode|watched|called|wrote',
      'you still owe|need|have_to|sleep|eat|use|play|wear',
      'still in|sitting_in|waiting_in your basket|cart|bag|trolley',
      'by your|their_own usual|own standards',
      'your usual order|table|time|seat|route|spot|self|pace|suspects',
    ],
    when: all(meant, toldOfThemselves, notSupposed, notTakenBack, notInQuestion),
    examples: ['You’re usually home before the soup is cold.', 'You still haven’t collected that canoe.'],
  },
  {
    cue: 'left-unheeded',
    shows: ['framing personal-recap'],
    triggers: [
      "these|those|our|all_these|the reminders|nudges|notifications|emails|messages|alerts don't|do_not|aren't|are_not seem_to|appear_to|working|helping|getting_through|doing_much",
    ],
    when: all(meant, toldOfThemselves, affirmed),
    examples: [
      'These nudges do not appear to be working on you.',
      'Our alerts are not getting through, are they?',
    ],
  },
  {
    cue: 'saddened',
    shows: ['framing personal-recap'],
    triggers: ["you|you've made our|the|your|poor|us|me", 'you made'],
    when: all(meant, toldOfThemselves, affirmed, saddens),
    examples: ['You made our kettle cry.', 'You’ve made the goldfish jealous.'],
  },
  {
    cue: 'looked-back-on',
    shows: ['framing personal-recap'],
    triggers: [
      'look|looking back on|at|over this|your|what|how|the',
      'years|year|months ago today',
      'on this day',
      'your memories|memory|post|photo|photos|video from|of',
      'remember this|when_you|your',
      'a|one|two|three|four|five|six|seven|eight|nine|ten year|years ago you|today',
    ],
    when: all(meant, toldOfThemselves, notSupposed, either(toReader, behindReader)),
    examples: ['On this day you baked your first loaf.', 'Let us look back on your summer of kayaks.'],
  },
  {
    cue: 'guess-who-did',
    shows: ['framing personal-recap'],
    triggers: ['guess|look|remember who'],
    when: all(meant, toldOfThemselves, beforePast),
    examples: ['Guess who forgot the bin day again?', 'Look who finished a whole lamp-post tour.'],
  },
  {
    cue: 'less-than-you',
    shows: ['framing personal-recap'],
    triggers: ['than you|yours|your', 'than you did|do|have'],
    when: all(
      meant,
      toldOfThemselves,
      withPercent,
      notBefore('think expect know might may could would imagine'),
    ),
    examples: [
      'The houses next door burned 9% more gas than you.',
      'They saved 14 percent more than you did.',
    ],
  },
  {
    cue: 'shown-because-you',
    shows: ['framing personal-recap', 'framing surveillance-boast'],
    triggers: [
      "you|you're|you_are got|getting|see|seeing|saw|received|shown this|that ad|advert|advertisement|message|email|card because|since|as",
      'this ad|advert|message|email used|uses|knows|knew|found|chose|picked your|you|that_you',
      'we|we_are|this_ad|it used|using|uses your|their location|whereabouts|history|searches|contacts|photos|messages|friends_list|data',
    ],
    when: all(meant, affirmed),
    examples: [
      'You are seeing this ad because you searched for kayaks.',
      'You got this card because you left the shop in a hurry.',
    ],
  },
];
