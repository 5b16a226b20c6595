// What is told to have changed: by a share, many times over, or for everybody at once.
import { all, either, type Cue } from '../../cues/cue.ts';
import { notToReader, unpointed } from '../../cues/aboutWhom.ts';
import { behindPercent, withPercent } from '../../cues/besideNumbers.ts';
import { affirmed, meant } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isYear } from '../../lexicon/lists/calendar.ts';

export const changeCues: readonly Cue[] = [
  {
    cue: 'change-by-share',
    shows: ['framing trend'],
    triggers: [
      'rose|grew|climbed|jumped|surged|soared|dropped|fell|declined|dipped|slipped|shrank|increased|decreased|doubled|tripled|halved',
      'went|were|was up|down',
      'more|less|fewer|higher|lower|longer|shorter|up|down',
    ],
    when: all(
      meant,
      unpointed,
      notToReader,
      either(all(behindPercent, notOfOthers), all(isOver, withPercent)),
    ),
    examples: ['Ferry trips grew 14% in spring.', 'Members lent 12 percent more ladders after the storm.'],
  },
  {
    cue: 'measure-by-share',
    shows: ['framing aggregate-fact'],
    triggers: [
      'rose|grew|climbed|jumped|surged|soared|dropped|fell|declined|dipped|slipped|shrank|increased|decreased|doubled|tripled|halved',
      'went|were|was up|down',
    ],
    when: all(behindMeasure, meant, unpointed, notToReader, either(behindPercent, withPercent, byAnAmount)),
    examples: ['Visits to the lido rose 14% in the heat.', 'Average use fell by nine litres in the snow.'],
  },
  {
    cue: 'change-many-times',
    shows: ['framing trend'],
    triggers: [
      'doubled|tripled|trebled|quadrupled|halved',
      'rose|grew|climbed|jumped|dropped|fell|up|down by a half|third|quarter|fifth|sixth|tenth',
      'rose|grew|climbed|jumped|dropped|fell|up|down a half|third|quarter|fifth|sixth|tenth',
    ],
    when: all(meant, affirmed, unpointed, notToReader),
    examples: ['Ferry traffic doubled when the bridge closed.', 'Bread sales fell by a third in the heat.'],
  },
  {
    cue: 'demand-of-everybody',
    shows: ['framing aggregate-fact'],
    triggers: [
      'demand|footfall|traffic|turnout|usage|consumption|attendance rose|rises|jumped|jumps|fell|falls|dropped|drops|surged|surges|peaked|peaks|doubled|doubles|soared|climbed|dipped|grew|spiked|halved',
      'demand for water|power|electricity|gas|heat|ice|bread|tickets|taxis|seats|coffee|tea|umbrellas',
    ],
    when: all(meant, unpointed, notToReader),
    examples: ['At the last whistle demand fell by a megawatt.', 'Footfall dropped when the rain set in.'],
  },
];

/** The trigger tells of something that is over: *rose*, *fell*. */
function isOver({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return isPastVerb(wordAt(tokens, from));
}

/** *Fell by nine litres*. */
function byAnAmount({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return wordAt(tokens, to) === 'by' && tokens[to + 1]?.kind !== 'mark';
}

const measures = new Set(
  'count counts average typical traffic demand footfall usage consumption attendance visits rates use sleep speeds steps'.split(
    ' ',
  ),
);
/** How far before the change what is measured may stand, in tokens. */
const measureWithin = 9;

/** *Average step counts fell 9%*: what is measured of people, and not what is sold to them, which is a trend alone. */
function behindMeasure({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - measureWithin); at--)
    if (measures.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const comparatives = new Set('more less fewer higher lower longer shorter'.split(' '));
const times = new Set(
  'last usual normal ever before in on at during over after years year months month weeks week days day nights night summer winter spring autumn hour hours now january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** How far behind *than* the time may stand that is compared with, in tokens. */
const timeWithin = 6;

/** *31% more than couples did* compares people with people; *more than a year before* follows them over time. */
function notOfOthers({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  if (!comparatives.has(wordAt(tokens, from) ?? '')) return true;
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 20);
  for (let at = to; at < end; at++)
    if (wordAt(tokens, at) === 'than') return hasTime(tokens, at + 1, Math.min(end, at + 1 + timeWithin));
  return hasTime(tokens, to, end);
}

function hasTime(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (times.has(wordAt(tokens, at) ?? '') || (token?.kind === 'number' && isYear(token.text, token.value)))
      return true;
  }
  return false;
}
