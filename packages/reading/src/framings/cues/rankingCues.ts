// Who or what came first, by any verb, and what overtook it.
import { all, either, type Cue } from '../../cues/cue.ts';
import { unpointed } from '../../cues/aboutWhom.ts';
import { withPercent } from '../../cues/besideNumbers.ts';
import { affirmed, before, meant, notAfter } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { closedClass, isPastVerb } from '../../lexicon/lists/wordLists.ts';

export const rankingCues: readonly Cue[] = [
  {
    cue: 'most-done',
    shows: ['framing ranking'],
    triggers: ['most', 'most often|commonly|frequently|widely'],
    when: all(meant, unpointed, ofDeed),
    examples: [
      'The most polished brass in the harbour was the bell.',
      'Umbrella, glove, flute: the three things most often forgotten on the ferry.',
    ],
  },
  {
    cue: 'first-of-a-list',
    shows: ['framing ranking'],
    triggers: [
      "week's|month's|year's|season's|summer's|winter's top|favourite|favorite|bestseller|best-seller|number_one|winner|winners",
      'our two|three|four|five|six|ten biggest|busiest|favourite|favorite|longest|largest|loudest|fastest',
      'leads|led|lead|tops|topped|heads|headed our|the|this|every league|table|chart|charts|list|poll|leaderboard|ranking',
      'won the vote|summer|week|year|winter|month|poll|season',
      'made our|the shortlist|top|longlist|final',
      'sold|sells|sell fastest|quickest|best in|at|on',
      'longest|biggest|largest|shortest|furthest|farthest|latest|earliest|heaviest|strangest|oddest|weirdest|steepest trip|ride|order|haul|delivery|stay|journey|run|walk|call|streak|basket|loan|flight|climb|swim|queue of|on|last|in',
      'fastest|slowest|quickest|biggest|steepest riser|risers|climber|climbers|faller|fallers|mover|movers',
      'most common|popular|frequent name|names|word|words|reason|reasons|excuse|excuses|question|questions|order|orders|request|requests|choice|choices|language|languages|answer|answers|password|passwords',
      'than any other age_group|group|borough|postcode|store|shop|station|line|route|club|school|airport|platform|flavour|dish',
    ],
    when: all(meant, unpointed),
    examples: [
      'Which jam won the summer? Gooseberry, easily.',
      'The most common name for a boat on our canal is Kingfisher.',
    ],
  },
  {
    cue: 'capital-of-a-habit',
    shows: ['framing ranking'],
    triggers: ['capital of the|our|britain|england|scotland|wales|ireland|america'],
    when: all(meant, affirmed, unpointed, notAfter('the a our its and new historic ancient')),
    examples: [
      'Singing capital of the north for a third year: Hexham.',
      'Porridge capital of Britain: Perth, for the ninth year.',
    ],
  },
  {
    cue: 'none-does-more',
    shows: ['framing ranking'],
    triggers: [
      'no|nowhere city|town|county|country|region|branch|team|street|village|postcode|station|route|class|club|in|on|else',
      'nobody|no_one|nowhere in|on|else',
    ],
    when: all(meant, before('more fewer faster later earlier harder longer better', 9)),
    examples: [
      'No village on the loch bakes more scones on a Sunday.',
      'Nobody in the league sings more than Ely does.',
    ],
  },
  {
    cue: 'more-than-elsewhere',
    shows: ['framing ranking'],
    triggers: [
      'anywhere|anybody|anyone|everywhere else',
      'than any|in_any other city|town|county|country|state|region|village|branch|postcode',
    ],
    when: all(meant, affirmed, unpointed, behindMore),
    examples: [
      'Sailors in Hull hum more than sailors anywhere else.',
      'The quay sells more rope than any other town.',
    ],
  },
  {
    cue: 'overtaken',
    shows: ['framing trend'],
    triggers: [
      'overtook|overtakes|overtaken|outsold|outsells|dethroned|knocked_off',
      'times the usual|normal|average|typical',
      'times as popular|many|much|common|likely|busy as last|in|a|the|usual|normal',
    ],
    when: all(meant, affirmed, unpointed),
    examples: [
      'Rye has overtaken wheat in our bakeries.',
      'Bell practice ran at four times the usual rate in May.',
    ],
  },
  {
    cue: 'rises-and-falls',
    shows: ['framing trend'],
    triggers: [
      'climb|climbs|rise|rises|fall|falls|jump|jumps|drop|drops|dip|dips|surge|surges|double|doubles|halve|halves|grow|grows|shrink|shrinks',
      'is|are|now up|down',
      'up|down',
    ],
    when: all(
      meant,
      affirmed,
      unpointed,
      notAfter('prices fares fees rates'),
      behindSubject,
      either(beforeShare, all(notUpOrDown, byHowMuch)),
    ),
    examples: ['Ferry queues climb about nine places in the rain.', 'The pear tart: up 99%.'],
  },
];

const feelings = new Set('excited delighted tired interested pleased relaxed beloved needed'.split(' '));

/** *The most polished brass*, *most often mislaid*: what is done to it, and not how somebody feels. */
function ofDeed({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const done = wordAt(tokens, to) ?? '';
  if (!(isPastVerb(done) && done.endsWith('ed')) && !irregular.has(done)) return false;
  if (feelings.has(done)) return false;
  if (to - from > 1) return true;
  const next = wordAt(tokens, to + 1);
  return (
    next !== undefined &&
    (!closedClass.has(next) || next === 'in') &&
    isLed(tokens, from, sentences[sentenceAt(from)]!.from)
  );
}

/** *The most …*, *three most …*, *Hull’s most …*, or at the start of what is said. */
function isLed(tokens: Scene['passage']['tokens'], at: number, start: number): boolean {
  const word = wordAt(tokens, at - 1);
  return (
    at === start ||
    isMark(tokens, at - 1, ':') ||
    (word !== undefined && (leading.has(word) || word.endsWith("'s")))
  );
}

const irregular = new Set('forgotten stolen hidden chosen given broken written sung'.split(' '));
const leading = new Set('the our its their this two three four five six ten'.split(' '));

const sizes = new Set('by to from about around roughly nearly almost some a'.split(' '));

/** Something stands before it that rises or falls. */
function behindSubject({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return from > sentences[sentenceAt(from)]!.from && tokens[from - 1]?.kind !== 'number';
}

function notUpOrDown({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return wordAt(tokens, to - 1) !== 'up' && wordAt(tokens, to - 1) !== 'down';
}

/** *Up 99%*. */
function beforeShare(scene: Scene, match: Range): boolean {
  const { tokens } = scene.passage;
  return (
    tokens[match.to]?.kind === 'number' &&
    tokens[match.to + 1]?.text === '%' &&
    withPercent(scene, match) !== false
  );
}

/** *By nine places*, *about two beats*. */
function byHowMuch({ passage: { tokens } }: Scene, { to }: Range): boolean {
  const next = tokens[to];
  if (next?.kind === 'number') return true;
  if (!sizes.has(wordAt(tokens, to) ?? '')) return false;
  return tokens[to + 1]?.kind === 'number' || countsAndParts.has(wordAt(tokens, to + 1) ?? '');
}

const countsAndParts = new Set(
  'two three four five six seven eight nine ten half third quarter fifth'.split(' '),
);

/** How far before what is compared with it may stand what there is more of, in tokens. */
const moreWithin = 12;
const more = new Set('more less fewer oftener faster later earlier longer harder better'.split(' '));

/** *More … than*. */
function behindMore({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const start = Math.max(sentences[sentenceAt(from)]!.from, from - moreWithin);
  let compared = false;
  for (let at = to - 1; at >= start; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (compared && more.has(word)) return true;
    compared ||= word === 'than';
  }
  return false;
}
