// What a post does with data: ranks it, follows it over time, turns it into advice, gives people their own numbers back,
// or tells them that they are watched.
import { all, either, type Cue } from '../cues/cue.ts';
import {
  affirmed,
  behindPercent,
  crowdNear,
  meant,
  notAfter,
  notBefore,
  ofCustomers,
  opensClause,
  pointed,
  toReader,
  unpointed,
  withNumber,
  withPercent,
} from '../cues/conditions.ts';
import { you } from '../cues/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';

export const framingCues: readonly Cue[] = [
  {
    cue: 'ranked',
    shows: ['framing ranking'],
    triggers: [
      'most watched|played|streamed|ordered|read|loved|visited|searched|booked|popular|listened|shared|saved|requested|downloaded',
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
      "nation's|world's|city's|country's|town's|most favourite|favorite|loved",
      'clear|runaway|firm|hot favourite|favorite|winner',
      'ranking|rankings|leaderboard',
      'more than any other',
      'than any other month|city|country|day|year|song|book|film|week|region|state|town|dish|week',
    ],
    when: all(meant, either(notBefore('of off up the to notch'), withNumber), isRankingTop()),
    examples: [
      'The most popular dish was, once more, lentil soup.',
      'In this year’s race to the tap, Leeds came first and Hull was second.',
    ],
  },
  {
    cue: 'share-of-everybody',
    shows: ['framing ranking', 'framing personal-recap'],
    triggers: ['in the top', 'among|amongst the top', 'more than', 'ahead of', "you're in the top"],
    when: all(meant, either(toReader, behindReader()), withNumber, unpointed, percentAhead()),
    examples: ['You are among the top 2% of cyclists.', 'You read more than 81% of members did.'],
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
      'more|fewer|less|higher|lower|greater|earlier|later|longer|shorter than last|ever|usual|before|a|the|in|any|average',
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
    cue: 'being-watched',
    shows: ['framing surveillance-boast'],
    triggers: [
      'we noticed|saw|spotted|caught|clocked',
      "we've|we_have noticed|seen|spotted|counted|been_watching|been_counting|been_tracking|been_listening|been_keeping",
      "we're|we_are watching|counting|tracking|listening|keeping_count|keeping_an_eye|keeping_tabs",
      'we see|know what|where|who|when|how|that|everything|you|it|all',
      'we can see|tell',
      'we could tell',
      "we know you're|you've|you|they",
      'our data|records|algorithm|algorithms|numbers|servers|logs knows|know|never|says|say|tells|tell|remembers|remember|saw|noticed',
      'our data|records shows|show you|that you|exactly',
      "the data|numbers doesn't|don't|never lie|lies",
      "don't think we didn't|haven't",
      "you thought we wouldn't|didn't",
      "did you think we wouldn't|didn't",
      'tell that to our servers|data',
      'nothing escapes',
      'we keep|kept count|track|score',
      'our servers saw|felt|noticed|remember',
    ],
    when: all(meant, affirmed, ofCustomersOrReader(), notBefore("that's")),
    examples: [
      'Six guests hid the minibar bottles. We saw that.',
      'To the 33 drivers who circled twice: we know where you parked.',
    ],
  },
  {
    cue: 'average-of-customers',
    shows: ['framing aggregate-fact'],
    triggers: [
      'our|the average|typical|median customer|member|user|reader|listener|viewer|rider|driver|guest|runner|player|learner|saver|shopper|visitor|patient|student|household|passenger|subscriber|donor|walker|order|trip|visit|stay|basket|bill|loan|session|workout|streak',
      'on average',
      'averaged',
      'an average of',
      'most|many of our customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors',
    ],
    when: all(meant, affirmed, unpointed),
    examples: ['The typical passenger sits by the window.', 'On average, members borrow a book a week.'],
  },
  {
    cue: 'change-by-share',
    shows: ['framing aggregate-fact', 'framing trend'],
    triggers: [
      'rose|grew|climbed|jumped|surged|soared|dropped|fell|declined|dipped|slipped|shrank|increased|decreased|doubled|tripled|halved',
      'more|less|fewer|higher|lower|longer|shorter|up|down',
    ],
    when: all(meant, unpointed, either(behindPercent, all(pastTrigger(), withPercent))),
    examples: ['Ferry trips grew 14% in spring.', 'Members lent 12 percent more ladders after the storm.'],
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
      "our|the|britain's|america's|europe's most generous|active|faithful|loyal|punctual|polite|musical|caffeinated|romantic|adventurous|popular|wanted|requested|searched|borrowed|bookish|energetic city|town|region|county|state|country|district|neighbourhood|neighborhood|branch|store|stop|station|line|route|dish|recipe|book|song|name|colour|color|flavour|flavor|class|course|word",
      "our|the|britain's|america's|europe's greenest|fastest|happiest|hungriest|kindest|busiest|sleepiest|earliest|fittest|tidiest|greatest|biggest|favourite|favorite|top city|town|region|county|state|country|district|branch|store|stop|station|line|route|dish|recipe|book|song|name|colour|color|flavour|flavor|class|course|word",
    ],
    when: all(meant, unpointed, notBefore('deal deals offer')),
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
  {
    cue: 'live-watching',
    shows: ['framing surveillance-boast'],
    triggers: [
      'still awake|up|online|here|swiping|scrolling|watching|playing|shopping|reading|listening|streaming|driving|working|typing|running|refreshing|browsing|looking|waiting',
      'of you awake|swiping|scrolling|watching|playing|shopping|reading|listening|streaming|revising|studying|refreshing|browsing|hiding|pretending',
      'you|people|members|riders|guests|users|customers currently|presently awake|on|in|reading|watching|listening|waiting|hiding|looking',
      'right now',
    ],
    when: all(meant, pointed, affirmed),
    examples: [
      'Dear 61 people still browsing for tents: goodnight.',
      'To the 30 of you refreshing the map: the bus is near.',
    ],
  },
  {
    cue: 'knowing-machine',
    shows: ['framing surveillance-boast'],
    triggers: [
      'our|the algorithm|algorithms|model|models|data|system|systems|app|sensors|meter|meters|records|logs|software|cameras|scanners knew|know|knows|sees|saw|noticed|spotted|predicts|predicted|learns|learned|learnt',
      'our tills|till|platform|beacons|barriers|gates|turnstiles|trackers|maps|wifi|receipts|cameras|sensors say|says|see|sees|count|counts|follow|follows|know|did|do',
      'we can|could work out|guess how|when|who|what|where|whether',
      'we know which',
      'our|the algorithm|algorithms|model|models|data|system|systems|app|sensors|meter|meters|records|logs|software|cameras|scanners can|could tell|see|predict|guess',
      'we can|could see|tell who|what|when|where|whether|which|every|if',
      'so we know who|where|when|what',
      'we knew before you|they',
    ],
    when: all(meant, affirmed, notBefore("that's")),
    examples: [
      'Our sensors know when the last guest falls asleep.',
      'We can see when a lamp goes on, so we know who is home.',
    ],
  },
];

/** The trigger tells of something that is over: *rose*, *fell*. */
function pastTrigger(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from }) => isPastVerb(wordAt(tokens, from));
}

function isRankingTop(): NonNullable<Cue['when']> {
  return (scene, match) => {
    const { passage } = scene;
    const token = passage.tokens[match.from];
    // *Top* alone ranks only before a number: *top 10*.
    if (match.to - match.from > 1 || token?.kind !== 'word' || token.text !== 'top') return true;
    return passage.tokens[match.to]?.kind === 'number';
  };
}

function percentAhead(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from, to }) => {
    for (let at = to; at < Math.min(tokens.length, to + 3); at++)
      if (tokens[at]?.text === '%' || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%'))
        return { from, to: at + 1 };
    return false;
  };
}

/** A word of rising or falling alone is about people's mood as often: it counts with a number or a time beside it. */
function isOverTime(): NonNullable<Cue['when']> {
  const timed = new Set(
    'year month week december january february march april may june july august september october november summer winter spring autumn fall season quarter before ever usual decade'.split(
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

function isRecapWord(): NonNullable<Cue['when']> {
  return ({ passage: { tokens } }, { from, to }) => {
    const first = tokens[from];
    return first?.kind === 'word' && first.text === 'your' && to - from > 1;
  };
}

function ofCustomersOrReader(): NonNullable<Cue['when']> {
  return (scene, match) =>
    pointed(scene, match) !== false ||
    (ofCustomers(scene, match) !== false && notAfter('how')(scene, match) !== false) ||
    toReader(scene, match) !== false;
}

/** The sentence before it spoke to whoever reads. */
function behindReader(): NonNullable<Cue['when']> {
  return ({ holds, sentenceAt }, { from }) => ((holds[sentenceAt(from) - 1] ?? 0) & you) !== 0;
}
