// How people are given their own numbers back.
import { all, either, type Cue } from '../cues/cue.ts';
import {
  affirmed,
  meant,
  notBefore,
  notInQuestion,
  toReader,
  withNumber,
  withPercent,
} from '../cues/conditions.ts';
import { toldOfThemselves } from './personalTellings.ts';
import { aFew, aGroup, regret, toldSaying, you, type Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb, looksPlural, numerals } from '../tokens/wordLists.ts';

export const recapCues: readonly Cue[] = [
  {
    cue: 'share-of-everybody',
    shows: ['framing ranking', 'framing personal-recap'],
    triggers: ['in the top', 'among|amongst the top', 'more than', 'ahead of', "you're in the top"],
    when: all(meant, either(toReader, behindReader()), withNumber, toldOfThemselves, percentAhead()),
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
      either(withNumber, isRecapWord(), numberInWordsNear),
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
    when: all(meant, toldOfThemselves, notSupposed, either(toReader, behindReader())),
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

function percentAhead(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from, to }) => {
    for (let at = to; at < Math.min(tokens.length, to + 3); at++)
      if (tokens[at]?.text === '%' || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%'))
        return { from, to: at + 1 };
    return false;
  };
}

const sorrowful = new Set('sad cry weep sob lonely upset jealous blush'.split(' '));

/** *You made our kettle cry*: what whoever reads did to a thing or a mascot that feels nothing. */
function saddens({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return [0, 1, 2].some(by => sorrowful.has(wordAt(tokens, to + by) ?? ''));
}

/** No *if*, *when* or *wherever* stands before it: it is told and not supposed; and it is no *some of you*. */
function notSupposed({ passage: { tokens } }: Scene, { from }: Range): boolean {
  const before = wordAt(tokens, from - 1) ?? '';
  return !clauseWords.has(before) && before !== 'of';
}

/** The sentence takes back nothing that was said of them. */
function notTakenBack({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  const sentence = sentenceAt(from);
  const near = (holds[sentence] ?? 0) | (holds[sentence - 1] ?? 0) | (holds[sentence + 1] ?? 0);
  return !((holds[sentence]! & toldSaying) !== 0 && (near & regret) !== 0);
}

/** Nobody is counted in its sentence. */
function nobodyCounted({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & aGroup) === 0 || (holds[sentenceAt(from)]! & aFew) === 0;
}

/** How far behind *you had* its number may stand, in tokens. */
const numberWithin = 3;

/** *You had one tent*, *you drank two litres*; *one of our tents* counts nothing. */
function numberInWordsNear({ passage: { tokens } }: Scene, { to }: Range): boolean {
  for (let at = to; at < to + numberWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (numerals.has(word)) return wordAt(tokens, at + 1) !== 'of';
  }
  return false;
}

/** A deed in the past stands right behind it. */
function beforePast({ passage: { tokens } }: Scene, { to }: Range): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return (
    isPastVerb(wordAt(tokens, verb)) || wordAt(tokens, to) === "hasn't" || wordAt(tokens, to) === "didn't"
  );
}

function isRecapWord(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from, to }) => {
    const first = tokens[from];
    return first?.kind === 'word' && first.text === 'your' && to - from > 1;
  };
}

/** The sentence before it spoke to whoever reads. */
function behindReader(): NonNullable<Cue['when']> {
  return ({ holds, sentenceAt }, { from }) => ((holds[sentenceAt(from) - 1] ?? 0) & you) !== 0;
}

const clauseWords = new Set(
  (
    'if when what that before after once which because since who until where how whatever as than whether than did do have would ' +
    'wherever whenever whoever whichever however unless were are can could will should'
  ).split(' '),
);

/** *You finished 41 books*: a deed of whoever reads with a number, told and not supposed. */
function ownDeed(...[scene, match]: Parameters<NonNullable<Cue['when']>>): boolean {
  const { tokens } = scene.passage;
  if (clauseWords.has(wordAt(tokens, match.from - 1) ?? '')) return false;
  const verb = isAdverb(wordAt(tokens, match.to)) ? match.to + 1 : match.to;
  const word = wordAt(tokens, verb) ?? '';
  if (saying.has(word) || !(isPastVerb(word) || participles.has(word))) return false;
  return withNumber(scene, match) !== false || isLately(scene, verb) || countsBehind(scene, verb);
}

/** How far behind what whoever reads did its number may stand, in tokens. */
const countWithin = 7;

/** *You missed eleven payments*, *you opened the page five times*: told in words how much or how often. */
function countsBehind({ passage: { tokens } }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + countWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (numerals.has(word) && word !== 'one')
      return [1, 2].some(by => looksPlural(wordAt(tokens, at + by) ?? ''));
  }
  return false;
}

/** *You have 97 unread pages*: what piled up with whoever reads; what they may still use or do is a notice. */
function ownStock({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  const has = wordAt(tokens, from) === "you've" || wordAt(tokens, to - 1) === 'have';
  const number = tokens[wordAt(tokens, to) === 'got' ? to + 1 : to];
  if (!has || number?.kind !== 'number' || number.value < 10) return false;
  for (let at = to + 1; at < to + 6; at++) if (granted.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** *You just beat the lift*: told as it happens. */
function justDone({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return (
    wordAt(tokens, to) === 'just' &&
    (isPastVerb(wordAt(tokens, to + 1)) || participles.has(wordAt(tokens, to + 1) ?? ''))
  );
}

const granted = new Set(
  'days hours minutes until till left to new free more points credits vouchers seconds weeks before remaining pounds off'.split(
    ' ',
  ),
);

/** What people tell a company, which answers. */
const saying = new Set(
  'asked told said wanted requested voted chose loved helped joined supported gave heard wrote'.split(' '),
);
const lately = new Set('again yesterday tonight today'.split(' '));
const ofTimes = new Set(
  'night week month year weekend morning evening sunday saturday friday monday'.split(' '),
);

/** *You skipped the stairs again*, *you slept in last week*: a time says when, in the sentence or right behind it. */
function isLately({ passage: { tokens, sentences }, sentenceAt }: Scene, verb: number): boolean {
  const { to } = sentences[sentenceAt(verb)]!;
  for (let at = verb + 1; at < Math.min(to + 1, verb + 14); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (lately.has(word)) return true;
    if (word === 'last' && ofTimes.has(wordAt(tokens, at + 1) ?? '')) return true;
  }
  return false;
}

const participles = new Set(
  'caught opened run ridden swum read been had taken given driven eaten drunk flown gone seen sung done beaten broken written woken'.split(
    ' ',
  ),
);

/** *You're hitting it hard tonight*: what whoever reads is doing now. */
function inTheAct({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  const word = wordAt(tokens, verb) ?? '';
  if (!word.endsWith('ing') || word.length < 5 || states.has(word)) return false;
  const end = sentences[sentenceAt(from)]!.to;
  for (let at = verb + 1; at < Math.min(end, verb + 14); at++) {
    const token = wordAt(tokens, at) ?? '';
    if (now.has(token)) return true;
  }
  return false;
}

const states = new Set(
  'looking going having being getting reading missing receiving leaving using paying'.split(' '),
);
const now = new Set('tonight today now again late midnight already lately nightly'.split(' '));
