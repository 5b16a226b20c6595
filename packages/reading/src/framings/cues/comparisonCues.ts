// What is told of people beside others: who does more, and what goes with what.
import { all, type Cue } from '../../cues/cue.ts';
import { notToReader, unpointed } from '../../cues/aboutWhom.ts';
import { behindPercent } from '../../cues/besideNumbers.ts';
import { affirmed, before, meant, notAfter, notBefore, opensClause } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { notToCome } from './notToCome.ts';

export const comparisonCues: readonly Cue[] = [
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
];

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
