// What a post does with data: ranks it, follows it over time, celebrates it, or turns it into advice.
import { all, either, type Cue } from '../../cues/cue.ts';
import { crowdNear, unpointed } from '../../cues/aboutWhom.ts';
import { withNumber } from '../../cues/besideNumbers.ts';
import { affirmed, before, meant, notAfter, notBefore, opensClause } from '../../cues/conditions.ts';
import { aFew, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

export const framingCues: readonly Cue[] = [
  {
    cue: 'ranked',
    shows: ['framing ranking'],
    triggers: [
      'most watched|played|streamed|ordered|read|loved|visited|searched|booked|popular|listened|shared|saved|requested|downloaded|sung|borrowed|thanked|used|googled|rented|ridden|bought|wanted|quoted|skipped|returned|worn|cooked|baked|named|photographed|liked|followed|asked-for|replayed|rewound|reordered|highlighted|viewed|eaten|drunk|spoken|learned',
      'best|top|fastest|highest selling|rated',
      'top ten|five|three|song|songs|artist|artists|genre|pick|picks|dish|dishes|city|cities|track|tracks|search|searches|seller|sellers|film|films|show|shows|book|books',
      'top',
      'number one',
      'no 1',
      'came|ranked|placed|finished first|second|third|top|last|highest|lowest',
      'took first|second|third|top place|spot',
      'in first|second|third place',
      'led|tops|topped|leads the list|chart|charts|ranking|rankings|way|table',
      'runner-up',
      'first|second|third|fourth|fifth|bottom in the country|county|league|world|city|state|nation|uk|table',
      'first|second|third|top place|prize',
      'remains|remain|reigning|crowned|undisputed champion|champions|king|queen|leader',
      'trended|scored highest|lowest',
      'the most of any|anyone|all',
      'most|least active|popular|common|sociable|tuneful day|hour|month|evening|night|city|town|street',
      'emoji|word|dish|star|song|colour|color|book|track|name|snack|drink|film|recipe of the year|decade|summer|season',
      'best|worst|biggest|fastest tippers|readers|singers|sleepers|savers|recyclers|drivers|cooks in',
      "nation's|world's|city's|country's|town's|most favourite|favorite|loved",
      'clear|runaway|firm|hot favourite|favorite|winner',
      'ranking|rankings|leaderboard',
      'more than any other',
      'than any other month|city|country|day|year|song|book|film|week|region|state|town|dish|week',
      'most|least often studied|deleted|ordered|read|played|skipped|asked|searched|watched|borrowed|bought|chosen|delete|order|skip|play|ask|search|borrow|buy|choose',
      "readers'|members'|listeners'|customers'|viewers'|guests'|riders'|learners'|users' favourite|favorite|favourites|favorites|pick|picks",
      'no city|town|county|country|region|branch|team|street|village gave|sent|sang|read|ordered|tipped|drank|ate|ran|rode|walked|raised|recycled more',
    ],
    when: all(
      meant,
      notAfter('favourite favorite best'),
      either(notBefore('of off up the to notch'), withNumber),
      isRankingTop(),
    ),
    examples: [
      'The most popular dish was, once more, lentil soup.',
      'In this year’s race to the tap, Leeds came first and Hull was second.',
    ],
  },
  {
    cue: 'over-time',
    shows: ['framing trend'],
    triggers: [
      'trend|trends|trending|trended',
      'rose|rising|risen|grew|grown|growing|climbed|climbing|soared|jumped|surged|spiked|doubled|tripled|quadrupled|dropped|fell|declined|dipped|slipped|shrank|plunged|plummeted',
      'increased|increasing|decreased|decreasing',
      'a|an|the|this|big|sharp|steep increase|decrease|drop|rise|surge|spike|dip|decline|growth|uptick|jump in|of',
      'up|down by|from|on',
      'compared with|to',
      'year on year',
      'year-on-year',
      'year over year',
      'more|fewer|less|higher|lower|greater|earlier|later|longer|shorter than last|ever|usual|before|the|in|average',
      'than last|ever|in year|month|week|before|2019|2020|2021|2022|2023|2024|2025',
      'than ever',
      'than usual',
      'on the rise',
      'back in fashion',
      'peaked|peaks',
      'more popular',
      'less popular',
      'twice|three|four|five as|times many|more|higher|as',
    ],
    when: all(
      meant,
      unpointed,
      notBefore(
        'adults men women people up humans our the his her their your its stairs asleep down over off out into behind apart',
      ),
      isOverTime(),
      notLetGo,
      ofNoFew,
    ),
    examples: [
      'Orders of oat milk rose by a fifth in spring.',
      'Walks were longer than last year on every island.',
    ],
  },
  {
    cue: 'round-number',
    shows: ['framing milestone'],
    triggers: [
      'just|have|has|officially|now|we passed|hit|reached|crossed|surpassed',
      'celebrating|celebrates|marks|turns|turned our|its|one|five|ten|twenty|a|10|20|25|50|100',
      'since we opened|started|launched|began',
      'our|its|th|st|nd|rd anniversary',
      'millionth',
      'thousandth',
      'hundredth',
      'billionth',
      'in our first year|month|week|day',
      'and counting',
    ],
    when: all(meant, affirmed, unpointed),
    examples: ['We have reached 300,000 members.', 'Our library marks its anniversary with a million loans.'],
  },
  {
    cue: 'tip',
    shows: ['framing advice'],
    triggers: [
      'tip|tips',
      'pro tip',
      'top tip',
      "here's|here_is how|what",
      'why not try|set|give|make|take|start',
      'remember to',
      "don't forget to",
      'try to|adding|setting|our|a|the|these|this',
      'aim for',
      'set a|yourself_a goal|reminder|target',
      'you could save|try|also',
      'consider',
      'next time you|try',
      'make sure you|to',
      'we recommend|suggest',
      'how to',
      'best time to',
    ],
    when: all(meant, unpointed, opensClause),
    examples: ['Tip: book before noon and save a third.', 'Why not try the early train next week?'],
  },
  {
    cue: 'done-with-us',
    shows: ['framing milestone'],
    triggers: [
      'with us',
      'joined|chose|trusted us',
      'at its|their peak',
      'most-watched|most-played|most-read|most-visited|most-streamed|best-attended|best-selling',
    ],
    when: all(meant, unpointed, crowdNear),
    examples: ['Around 70,000 families camped with us.', 'Some 400,000 riders joined us for the tour.'],
  },
  {
    cue: 'superlative-place',
    shows: ['framing ranking'],
    triggers: [
      'most generous|active|faithful|loyal|punctual|polite|musical|caffeinated|romantic|adventurous|popular|wanted|requested|searched|borrowed|bookish|energetic',
      'greenest|fastest|happiest|hungriest|kindest|busiest|sleepiest|earliest|fittest|tidiest|greatest|biggest|favourite|favorite',
    ],
    when: all(
      meant,
      unpointed,
      before(
        'city town region county state country district neighbourhood neighborhood branch store stop station line route ' +
          'dish recipe book song name colour color flavour flavor class course word',
        2,
      ),
    ),
    examples: ['Our most punctual town was Ely.', 'The greenest region this year? Galicia.'],
  },
  {
    cue: 'rate-of-anything',
    shows: ['framing fun-fact'],
    triggers: [
      'every second|minute|hour',
      'every|each few|couple_of|two|three|four|five|six|seven|eight|nine|ten seconds|minutes',
    ],
    when: all(meant, unpointed, opensClause),
    examples: ['Every minute a card leaves our press.', 'Every ten seconds, a rose is sold.'],
  },
  {
    cue: 'nobody-did',
    shows: ['framing fun-fact'],
    triggers: [
      'nobody|no_one ordered|bought|chose|asked|booked|borrowed|requested|picked|watched|played|rented|used|finished|guessed|wanted',
    ],
    when: all(meant, unpointed, opensClause),
    examples: ['Nobody borrowed the accordion this spring.', 'No one chose the beige tent.'],
  },
];

function isRankingTop(): NonNullable<Cue['when']> {
  return (scene, match) => {
    const { passage } = scene;
    const token = passage.tokens[match.from];
    // *Top* alone ranks only before a number: *top 10*.
    if (match.to - match.from > 1 || token?.kind !== 'word' || token.text !== 'top') return true;
    return passage.tokens[match.to]?.kind === 'number';
  };
}

/** A word of rising or falling alone is about people's mood as often: it counts with a number or a time beside it. */
function isOverTime(): NonNullable<Cue['when']> {
  const timed = new Set(
    'election polling christmas easter monday tuesday wednesday thursday friday saturday sunday year month week december january february march april may june july august september october november summer winter spring autumn fall season quarter before ever usual decade'.split(
      ' ',
    ),
  );
  return (scene, match) => {
    if (withNumber(scene, match) !== false) return true;
    const { tokens, sentences } = scene.passage;
    const { from, to } = sentences[scene.sentenceAt(match.from)]!;
    for (let at = from; at < Math.min(to, from + 60); at++) {
      const token = tokens[at]!;
      if (token.kind === 'word' && timed.has(token.text)) return true;
    }
    return false;
  };
}

const lettingGo = new Set(['dropped', 'slipped', 'jumped', 'fell', 'grown']);
const objects = new Set('a an the their his her its at call calls out off up down for into on'.split(' '));

/** *Riders dropped at one door*, *a dropped call*, *grown-ups*: what rises or falls has how much behind it, or when. */
function notLetGo({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  if (to - from > 1 || !lettingGo.has(wordAt(tokens, from) ?? '')) return true;
  if (wordAt(tokens, from) === 'grown') return tokens[to]?.kind !== 'mark';
  return wordAt(tokens, from - 1) !== 'a' && !objects.has(wordAt(tokens, to) ?? '');
}

/** *A handful of guests dropped a phone*: what a few did is no trend. */
function ofNoFew({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & aFew) === 0;
}
