// How people are given their own numbers back.
import { all, either, type Cue } from '../cues/cue.ts';
import { affirmed, meant, toReader, unpointed, withNumber } from '../cues/conditions.ts';
import { you, type Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../tokens/wordLists.ts';

export const recapCues: readonly Cue[] = [
  {
    cue: 'share-of-everybody',
    shows: ['framing ranking', 'framing personal-recap'],
    triggers: ['in the top', 'among|amongst the top', 'more than', 'ahead of', "you're in the top"],
    when: all(meant, either(toReader, behindReader()), withNumber, unpointed, percentAhead()),
    examples: ['You are among the top 2% of cyclists.', 'You read more than 81% of members did.'],
  },
  {
    cue: 'own-numbers',
    shows: ['framing personal-recap'],
    triggers: [
      'your top|year|most|stats|wrapped|recap|rewind|review|summary|total|longest|average|favourite|favorite|number|highlights|report|personal|listening|reading|watching|running|weekly|monthly|annual',
      'you listened|watched|streamed|played|ordered|ran|rode|walked|cycled|swam|read|spent|saved|booked|travelled|traveled|visited|learned|learnt|earned|finished|completed|logged|uploaded|drove|slept|took|burned|burnt|climbed|practised|practiced|studied|discovered|explored|tried|shared|bought|ate|drank|cooked|donated|played|clocked|racked|were|had|made|beat|travelled|flew|stayed|posted|liked|moved',
      "you've listened|watched|streamed|played|ordered|run|ridden|walked|cycled|swum|read|spent|saved|booked|travelled|traveled|visited|learned|learnt|earned|finished|completed|logged|uploaded|driven|slept|taken|burned|climbed|studied|discovered|explored|been|had|made",
      'you have listened|watched|streamed|played|ordered|run|ridden|walked|cycled|read|spent|saved|booked|travelled|traveled|visited|learned|earned|finished|completed|driven|slept|taken|burned|climbed',
      "you're hitting|on|crushing|watching|listening",
    ],
    when: all(meant, unpointed, affirmed, either(withNumber, isRecapWord())),
    examples: ['You walked 412 miles this spring.', 'Your most played record was a debut.'],
  },
  {
    cue: 'own-deeds',
    shows: ['framing personal-recap'],
    triggers: ["you|you've|you_have|you'd"],
    when: all(meant, unpointed, affirmed, ownDeed),
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
    ],
    when: all(meant, unpointed, affirmed),
    examples: ['That was your summer: 14 lakes and one heron.', 'Your slowest mile was uphill.'],
  },
  {
    cue: 'caught-in-the-act',
    shows: ['framing personal-recap'],
    triggers: ["you're|you_are"],
    when: all(meant, unpointed, affirmed, inTheAct),
    examples: ['You’re really racing through that box today!', 'You are still climbing at midnight.'],
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
  'if when what that before after once which because since who until where how whatever as than whether than did do have would'.split(
    ' ',
  ),
);

/** *You finished 41 books*: a deed of whoever reads with a number, told and not supposed. */
function ownDeed(...[scene, match]: Parameters<NonNullable<Cue['when']>>): boolean {
  const { tokens } = scene.passage;
  if (clauseWords.has(wordAt(tokens, match.from - 1) ?? '') || withNumber(scene, match) === false)
    return false;
  const verb = isAdverb(wordAt(tokens, match.to)) ? match.to + 1 : match.to;
  return isPastVerb(wordAt(tokens, verb)) || participles.has(wordAt(tokens, verb) ?? '');
}

const participles = new Set(
  'run ridden swum read been had taken given driven eaten drunk flown gone seen sung done beaten broken written woken'.split(
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
