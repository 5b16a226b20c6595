// What is told of customers in general: averages, changes by a share, comparisons, and when they do a thing most.
import { all, either, type Cue } from '../cues/cue.ts';
import {
  affirmed,
  before,
  behindPercent,
  meant,
  notAfter,
  notBefore,
  notToReader,
  opensClause,
  unpointed,
  withPercent,
} from '../cues/conditions.ts';
import type { Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { isYear } from '../windows/calendar.ts';

export const aggregateCues: readonly Cue[] = [
  {
    cue: 'average-of-customers',
    shows: ['framing aggregate-fact'],
    triggers: [
      'our|the average|typical|median customer|member|user|reader|listener|viewer|rider|driver|guest|runner|player|learner|saver|shopper|visitor|patient|student|household|passenger|subscriber|donor|walker|order|trip|visit|stay|basket|bill|loan|session|workout|streak',
      'our|the average|typical UK|US|British|American|London|Irish|Scottish|Welsh customer|member|household|family|home|driver|rider|shopper|bill',
      'on average',
      'average bill|bills|price|prices|order|orders|journey|journeys|speed|speeds|score|scores|age|rating|ratings|wait|waits|commute|commutes|delivery|spend|basket|temperature',
      'the whole of',
      'the whole|entire country|nation|town|city|village|region|island|world|street',
      'averaged',
      'median|mean|average number|length|amount|size|time|score|distance|duration|count|spend|wait|depth of|per|it_takes|in',
      'an average of',
      'most|many of our customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors',
    ],
    when: all(meant, affirmed, unpointed, notToReader),
    examples: ['The typical passenger sits by the window.', 'On average, members borrow a book a week.'],
  },
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
      either(all(behindPercent, notOfOthers), all(pastTrigger(), withPercent)),
    ),
    examples: ['Ferry trips grew 14% in spring.', 'Members lent 12 percent more ladders after the storm.'],
  },
  {
    cue: 'deeds-by-share',
    shows: ['framing aggregate-fact'],
    triggers: ['more|less|fewer|higher|lower|longer|shorter|poorer|richer|taller|faster|slower|likelier'],
    when: all(notOfGoods, meant, unpointed, notToReader, behindPercent),
    examples: [
      'Rowers who sing go 14% longer than those who hum.',
      'After the storm, members lent 12 percent more ladders.',
    ],
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
    cue: 'compared-with-others',
    shows: ['framing aggregate-fact'],
    triggers: [
      'twice|thrice as many|much|likely|often|long|far|fast|late|early',
      'half as many|much|likely|often|long|far',
      'two|three|four|five|six|ten times as|more|likelier|longer',
      'more|less|twice likely to',
      'more|fewer women|men|people|adults|children|families|readers|viewers|members|customers|drivers|dogs|cats than',
      'spend|spends|spent more|less on',
      'than everyone|everybody|anyone else',
      'more|less often than',
      'twice|half|double|three_times the distance|number|amount|time|money|size|length|miles of',
    ],
    when: all(meant, affirmed, unpointed, notToReader, notBefore('you i me my your'), notToCome),
    examples: [
      'Night-shift nurses are half as likely to eat breakfast.',
      'More men than women bought tents.',
    ],
  },
  {
    cue: 'done-many-times',
    shows: ['framing fun-fact'],
    triggers: [
      'was|were played|sung|queued|rung|read|opened|borrowed|requested|ordered|watched|streamed|asked|pressed|used|sent|skipped|renewed|scanned|rewound|thanked|hummed',
    ],
    when: all(meant, affirmed, unpointed, notToReader, timesBehind),
    examples: [
      'The church bell was rung 4,112 times in our app on Sunday.',
      'Our hold music was hummed 9,020 times last winter.',
    ],
  },
  {
    cue: 'time-of-most',
    shows: ['framing aggregate-fact'],
    triggers: [
      'peak|peaks at|on|around|between|just|shortly|in|every|after|before',
      'busiest|quietest|slowest|noisiest hour|hours|time|times|day|night|morning|evening|minute|week|weekend|month',
      'favourite|favorite|commonest day|hour|time|night',
      'least|most likely to',
      'most common|popular day|time|hour|night',
      'get|gets|draw|draws|earn|earns|bring|brings the most|fewest',
      'most|mostly between|at|around|after|before|on',
      'is|are|was|were when most|people|members|customers',
      'fastest|slowest|quickest|earliest|latest in|on|at|between|after|before|during',
    ],
    when: all(meant, affirmed, unpointed, notToReader, notAfter('your last first least')),
    examples: [
      'Orders for hot soup peak at noon in all our kitchens.',
      'The quietest hour at the lido is six in the morning.',
    ],
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
  {
    cue: 'goes-with',
    shows: ['framing aggregate-fact'],
    triggers: [
      'best|strongest|single_best|better|surest|good predictor|predictors|predictor_of',
      'correlates|correlated|correlate with|strongly|closely',
      'go|goes|went hand_in_hand',
      'people|those|members|customers|users|readers|listeners|viewers|riders|guests|players|drivers|learners|couples|households|men|women|parents|adults who|that tend|also|typically|usually|mostly',
      'tend|tends|tended to',
    ],
    when: all(meant, affirmed, unpointed, notToReader, notBefore('you me')),
    examples: [
      'A taste for olives is the best predictor of a late supper.',
      'Night owls tend to order the soup.',
    ],
  },
  {
    cue: 'people-compared',
    shows: ['framing aggregate-fact'],
    triggers: [
      'people|users|members|customers|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|couples|households|men|women|parents|adults|voters|owners|singles are|have|get|earn|spend|eat|sleep|drink|tip|walk|read|live|stay more|fewer|less|longer|shorter|taller|richer|poorer|older|younger|later|earlier|better|worse|faster|slower|happier|twice|half',
      'people|users|members|customers|men|women are|were one|two|three|four|five|ten inches|years|times|minutes',
      'median|average|typical man|woman|person|couple|family|user',
      'community|members|users|city|country|nation slept|walked|ran|read|rode|ate|drank|listened|tipped longest|shortest|most|least|earliest|latest|fastest',
    ],
    when: all(meant, affirmed, unpointed, notToReader, notAfter('our some few two three')),
    examples: ['Tuba users have fewer friends downstairs.', 'Harbour people are two inches taller on paper.'],
  },
  {
    cue: 'those-who-do',
    shows: ['framing aggregate-fact'],
    triggers: [
      'people|users|members|customers|readers|listeners|viewers|riders|drivers|guests|runners|athletes|players|learners|couples|households|men|women|parents|adults|owners|singles|savers|shoppers|walkers|swimmers|cyclists|profiles|students who|that|with',
      'messages|texts|emails|posts|photos|profiles|reviews|searches|orders|trips|rides|runs|swims|playlists|passwords|bids|replies that|which|with|containing|mentioning|starting|ending',
      'first|short|long|shorter|longer messages|texts|emails|posts|photos|profiles|reviews|trips|rides|runs that|which|with|containing|mentioning',
    ],
    when: all(
      meant,
      affirmed,
      unpointed,
      notToReader,
      notAfter('our some few two three the those to these'),
      opensClause,
      before(
        'get gets go goes put earn earns win wins save saves spend spends stay stays reach live sleep',
        12,
      ),
      before(
        'more fewer twice half double farther further longer shorter likelier faster slower earlier',
        16,
      ),
    ),
    examples: ['Sailors aside, runners who hum go twice as far.', 'Bids that end in a seven win more oars.'],
  },
  {
    cue: 'time-when',
    shows: ['framing aggregate-fact'],
    triggers: [
      'is|are|was|were when',
      'single|very busiest|quietest moment|hour|minute|day',
      'busiest|quietest moment|moments for|of|in',
    ],
    when: all(
      meant,
      unpointed,
      notToReader,
      before(
        'people runners riders customers members readers users world city country nation orders most deliveries travellers swimmers sailors',
        6,
      ),
    ),
    examples: [
      'Noon on Mondays is when most sailors knit.',
      'Dusk was the single busiest moment for orders of rope.',
    ],
  },
  {
    cue: 'more-of-them-than',
    shows: ['framing aggregate-fact'],
    triggers: [
      'more|fewer people|men|women|households|families|adults|children|members|users|learners|customers|riders|homes',
    ],
    when: all(meant, affirmed, unpointed, notToReader, before('than', 14)),
    examples: [
      'More people are mending sails with us than sew them at home.',
      'There are fewer households with a bath on the quay than there are boats.',
    ],
  },
  {
    cue: 'most-people',
    shows: ['framing aggregate-fact'],
    triggers: [
      'most|almost_all|nearly_all first|last|late|early|new messages|orders|calls|trips|rides|journeys|searches|visits|bookings|loans|payments|dates|runs|walks|returns',
      'most|almost_all|nearly_all messages|orders|calls|trips|rides|journeys|searches|visits|bookings|loans|payments|donations|profiles|runs|walks|returns|playlists|first_dates',
      'most|almost_all|nearly_all|hardly_any customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|people|parents|students|adults|children|teenagers',
      'most|many|plenty|lots|loads|scores|hordes of our customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|parents|students|regulars|residents|tenants|walkers|walker|swimmers|diners|over-fifties|over-sixties|over-seventies|under-thirties|over-50s|over-60s|under-30s',
      'plenty|lots|loads|scores of customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|people|parents|students|regulars|residents|tenants|walkers|swimmers|diners',
    ],
    when: all(meant, affirmed, unpointed, notToReader, opensClause, notToCome),
    examples: ['Most callers want to know the time.', 'Nearly all guests ask for a late breakfast.'],
  },
];

/** *The new ground will hold twice as many*: nobody did it yet. */
function notToCome({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  for (let at = Math.max(sentence.from, from - 30); at < Math.min(sentence.to, to + 4); at++)
    if (coming.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

const coming = new Set(['will', "we'll", 'shall']);

/** The trigger tells of something that is over: *rose*, *fell*. */
function pastTrigger(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from }) => isPastVerb(wordAt(tokens, from));
}

/** How far behind what was done its number may stand, in tokens. */
const timesWithin = 7;

/** *9,412 times*, more often than one person can have done it, and less often than everybody. */
function timesBehind({ passage: { tokens }, sentenceAt }: Scene, { from, to }: Range): boolean {
  for (let at = to; at < to + timesWithin && at + 1 < tokens.length; at++) {
    const number = tokens[at]!;
    if (sentenceAt(at) !== sentenceAt(from)) return false;
    if (number.kind === 'number' && wordAt(tokens, at + 1) === 'times')
      return number.suffix === '' && number.value >= 1000 && number.value < 1_000_000;
  }
  return false;
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

/** *Average step counts fell 9%*: what is measured of people, and not what is sold to them, which is a trend alone. */
function behindMeasure({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - goodsWithin); at--)
    if (measures.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

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

const comparatives = new Set('more less fewer higher lower longer shorter'.split(' '));

function hasTime(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (times.has(wordAt(tokens, at) ?? '') || (token?.kind === 'number' && isYear(token.text, token.value)))
      return true;
  }
  return false;
}

const goods = new Set('orders sales streams bookings plays downloads purchases sale popularity'.split(' '));
/** How far before the change what changed may stand, in tokens. */
const goodsWithin = 9;

/** *Orders of bubble tea rose 146%* and *the burrito is 9% more popular* tell of what is sold, and of nobody. */
function notOfGoods(
  { passage: { tokens, sentences, masks }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  if (wordAt(tokens, to) === 'popular') return false;
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - goodsWithin); at--) {
    if (!goods.has(wordAt(tokens, at) ?? '') || masks.of[at] !== 0) continue;
    const opens = at === start || tokens[at - 1]!.kind === 'mark';
    return !(opens || ['of', 'for'].includes(wordAt(tokens, at + 1) ?? ''));
  }
  return true;
}
