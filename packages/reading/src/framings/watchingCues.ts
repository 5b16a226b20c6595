// How a company lets people feel that it watches them.
import { all, either, not, type Cue } from '../cues/cue.ts';
import {
  affirmed,
  meant,
  notAfter,
  notBefore,
  ofCustomers,
  pointed,
  pointedNearby,
  toReader,
  unkindly,
} from '../cues/conditions.ts';
import { aDeed, aGroup, you, type Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';

export const watchingCues: readonly Cue[] = [
  {
    cue: 'being-watched',
    shows: ['framing surveillance-boast'],
    triggers: [
      'we noticed|saw|spotted|caught|clocked|observe|observed',
      'do|did|learn|tell|discover|see|find with|from our|your|all_our|all_your|all_this|all_that|the data',
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
      'we can count',
      'and|but so do|does we|our|the',
    ],
    when: all(
      meant,
      affirmed,
      ofCustomersOrReader(),
      notBefore("that's hard how demand"),
      notAfter('said says agreed'),
    ),
    examples: [
      'Six guests hid the minibar bottles. We saw that.',
      'To the 33 drivers who circled twice: we know where you parked.',
    ],
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
      'our|the algorithm|algorithms|model|models|data|system|systems|app|sensors|meter|meters|records|logs|software|cameras|scanners|dashboards|dashboard|charts|graphs knew|know|knows|sees|saw|noticed|spotted|predicts|predicted|learns|learned|learnt',
      'our tills|till|platform|beacons|barriers|gates|turnstiles|trackers|maps|wifi|receipts|cameras|sensors say|says|see|sees|count|counts|follow|follows|know|did|do',
      'we can|could work out|guess how|when|who|what|where|whether',
      'our data|logs|sensors|meters says|say',
      'our call|search|door|chat|gate|visit|sleep|pizza|location|order logs|log|records|data|history names|name|says|say|knows|know|has|have',
      'we asked our data|algorithm|records|logs|sensors',
      'our|the algorithm|algorithms|model|models|data|system|systems|app|sensors|meter|meters|records|logs|software|cameras|scanners can|could tell|see|predict|guess',
      'we can|could see|tell who|what|when|where|whether|which|every|if',
      'so we know who|where|when|what',
      'our data|records|logs tells|tell|told|shows|show us who|when|where',
      'telemetry|telematics|dashcam|dashcams|masts|bands|wristbands|turnstiles|beacons|black_box|smart_meters|trackers|tracker|scales can|could tell|see|guess|hear',
      'telemetry|telematics|dashcam|dashcams|masts|bands|wristbands|turnstiles|beacons|black_box|smart_meters|trackers|tracker|sensors|meters|maps tell|tells|show|shows us who|which|what|how|when|where',
      'data_team|data|system|algorithm|app|cameras|sensors|meters|tills|turnstiles|gates|beacons|scales|thermostats|trackers|readers sees|see|saw|hears|hear|knows|know|notices|notice|remember|remembers the_lot|it_all|everything',
      'our data|analytics|numbers|insights|research team|scientists|people|nerds|analysts can|could tell|see|guess|say',
      "i can see|tell you|you've|you_have|you_were|that_you|that_you've|that_you_have|from",
      'i can see on_my|on_our screen|system|map',
      'we knew before you|they',
      'our|the|your order_book|data|logs|records|till|tills|receipts|thermostat|thermostats|kettle|fridge|doorbell|meter|meters can|could tell|prove|see|guess',
      'minibar|till|tills|counter|fridge|meter|turnstile|gate|shelf|bar|barrier keeps|kept|is_keeping count|score|tabs|a_tally|a_record',
    ],
    when: all(meant, affirmed, notBefore("that's hard how demand")),
    examples: [
      'Our sensors know when the last guest falls asleep.',
      'We can see when a lamp goes on, so we know who is home.',
    ],
  },
  {
    cue: 'tell-tale-thing',
    shows: ['framing surveillance-boast'],
    triggers: [
      'bikes|cars|doors|lifts|scooters|speakers|watches|trackers|phones|fridges|mattresses|beds|lockers|gates|turnstiles|maps|headsets|fridge|thermostat|doorbell|camera|speaker|watch|tracker|scales|scale|car|bike|scooter|phone|router|kettle|oven|toaster|lights|lamp|lamps|lock|locks|bed|mattress|toothbrush|e-reader|reader|tv|remote|app|headphones|playlist|playlists|browser|history|basket|cart|trolley|timeline|dashboard|bookmark|bookmarks|battery|meter|meters|sensor|sensors|card|ticket|pass|key_card|step_count|heart_rate|search_history|listening_history|data|location|logs|gps|satnav|profile told|tells|knows|knew|heard|remembers|remembered|reported|noticed|betrayed|betrays|ratted|snitched',
      "rates|steps|data|maps|logs|meters|sensors|receipts|timestamps|cameras|numbers don't|do_not|never|cannot|can't lie|fib",
      'never_lies|gave_you_away|give_you_away|gives_you_away|says_otherwise|say_otherwise',
      'according to your|their|our fridge|thermostat|doorbell|meter|data|sensors|logs|records|watch|app|tracker|satnav|smart_meter|history',
      "we|we've|we_have heard|hear you|your",
      "we've|we_have|we got|had|keep|kept our|an|a|the|both eye|eyes on",
      "we|we're|we_are|we_were watched|watch|watching|tracked|tracking|counted|counting|listening|following|followed you|your|every|in|along|them|each|as|while",
      'we know who|what|when|where|which|whose',
      'we know|knew exactly|precisely|perfectly_well who|what|when|where|which|whose',
      'we can|could hear|see|smell|feel you|your',
      'we saw|see|watched|clocked|caught|spotted what|who|when|where|how|that|it|you|your|them|him|her|this|everything',
      "don't|do_not think|worry|imagine we didn't|haven't|can't|won't",
      'nothing gets past',
      'we keep|have|kept the receipts|receipts|records|logs|tabs|notes|count|score',
      "we|we'll never|always forget|remember|notice|know a|your|when|what|who",
      'big brother',
      'you|they thought nobody|no_one|we',
      'no secrets from',
      'no hiding',
      "can't|cannot hide",
      "it's|it_is all in the data|logs|numbers",
      'we have|read your data|messages|notes|searches|history|logs|mind',
    ],
    when: all(meant, affirmed, either(watched, pointedNearby), notHeardOnly),
    examples: [
      'Your kettle told us that you were up at four.',
      'We know who left the fridge open, all 61 of you.',
    ],
  },
  {
    cue: 'things-that-watch',
    shows: ['framing surveillance-boast'],
    triggers: [
      'till|tills|register|counter|gate|door|doors|room|seat|shelf|desk|lift|kiosk|barrier|turnstile|platform|checkout|mirror|mirrors|wall|walls|floor|floors|bed|beds|sofa|chair|chairs|bin|bins|kettle|kettles|fridge|fridges|thermostat|thermostats|mattress|mattresses|meter|meters|lamp|lamps|speaker|speakers|scale|scales|bike|bikes|scooter|scooters|car|cars|phone|phones|trackers|watches|things|machines|app|apps|servers|algorithms notice|notices|remember|remembers|hear|hears|see|sees|know|knows|talk|talks|listen|listens|miss|misses|never_forgets|never_forget|never_lie|never_lies things|everything|nothing|all|everyone|every|you|who|what|when|where|which|it_all',
      'till|tills|register|gate|door|room|seat|shelf|desk|lift|kiosk|barrier|turnstile|platform|checkout 1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten remembers|remember|knows|saw|sees|noticed|heard|felt',
      'remembers|remember|knows|saw|noticed every|each single_one|one|last_one|and_every_one of you',
      'your|their mattress|bed|sofa|pillow|chair|floor|door|doors|lock|lamp|lamps|kettle|fridge|oven|thermostat|heating|meter|scale|scales|toothbrush|car|bike|scooter|watch|ring|phone|earbuds|headset|speaker|router|treadmill|doorbell|camera|saddle|seat|bin|freezer|boiler|shower|bath|taps|tap felt|heard|saw|clocked|counted|logged|recorded|registered|measured|timed|noticed|caught|remembers|remembered|detected|sensed|picked_up|told|came_out|outed|says|said|thinks|thought|reckons|suspects',
      "your|their|his|her watch|viewing|listening|search|browsing|order|purchase|borrowing|reading|location|ride|trip|play|call|booking history|log|logs|record|records|data begs_to_differ|disagrees|disagree|says|say|said|tells|tell|told|knows|came_out|outed|suggests|suggest|begs|differs|betrays|gave|gives|speaks|doesn't|don't|never",
      'history|log|logs|data|records|receipts|timestamps|numbers|meter|sensor|sensors|tracker begs|beg to differ',
      'our|the door|gate|entry|access|server|call|search|order|chat|visitor|guest log|logs|record|records|camera|cameras|list|register|book has|have|show|shows|puts|put|says|say your|you|him|her|them',
      'our log|logs|records|system|systems|register has|have|show|shows|puts|put your|you',
      "we|we've|we_have looked_at|analysed|analyzed|studied|crunched|combed_through|trawled|trawled_through|sifted|sifted_through|pored_over|tracked|monitored hours|nights|data|millions|billions|heart-rate|location|every|all|the_data|your|their|150",
      'we looked at|through|into hours|nights|data|every|all|your|their|heart|hundreds|thousands|millions|billions|1|2|3|10|50|100|150|200|500',
      'our gps|satnav|sensors|tracker|trackers|map|maps|telemetry|accelerometer says|say|said|shows|show|showed|knows|has|have|tells|told|puts|put',
      'subject|subjects|part of hundreds|dozens|thousands|our|an|many|constant_of|hundreds_of|dozens_of|thousands_of|scores_of experiments|experiment|tests|test',
      'we|we_do|we_run experiment|experiments|experimented|experimenting on|with you|people|our|users|members|everybody|everyone|visitors',
      'we see|know|can_see|can_tell|understand why|how you|they|she|he',
      "we see|know why you're|they're|she's|he's",
      'in|according_to our|the data you|they',
      'in|according_to our data|logs|records',
      'can|could tell|see|hear who|which_of|what_you|when_you|where_you|whether_you|if_you|how_you',
      'go|goes|went unseen|unrecorded|unlogged|uncounted',
      'we know|knew what|which|who|where|when|whom you|they',
    ],
    when: all(
      meant,
      affirmed,
      either(watched, pointedNearby, ofWatchedThing),
      notBefore('to'),
      notAfter('you they i anyone so'),
    ),
    examples: [
      'Gate 4 remembers each one of you who jumped it.',
      'Your viewing history begs to differ, dear night owl.',
    ],
  },
  {
    cue: 'hint-of-watching',
    shows: ['framing surveillance-boast'],
    triggers: [
      'we counted|checked|looked|clocked|timed|tracked|logged',
      "we|we've|we_have counted|clocked|timed|logged|recorded you|them|it|every|each|all",
      'we looked|checked|peeked|peered at|in|into|through the|your|their data|logs|records|numbers|footage|tapes|history',
      'we ran|crunched|pulled the|your numbers|data|logs|records',
      'nobody|no_one is|was watching except|but',
      "nobody's|no_one's watching except|but",
      'except|but us',
      'always watching|listening',
      'we have|keep|had|got cameras|cctv|eyes|ears|footage|timestamps|time_stamps|screenshots|evidence|proof',
      'on|caught_on camera|cctv|tape|film|record',
      "you're|you_are on camera|our_radar|record|our_list",
      'never forgets|forget|blinks|blink|sleeps|lies|misses',
      'we get|got an|a alert|notification|ping|push every|each|when',
      'down to the second|minute|metre|meter|inch',
      'to the nearest second|minute|metre|meter',
      'incognito|private_browsing|private_mode',
      'you|they thought|think|hoped it|that was|was_private|nobody|no_one|we',
      'we know your|their|his|her secret|secrets|type|usual|order|face|name|address|route|routine|number|habits|password|little_secret',
      'we know all about',
      'knows|know them|you|him|her|each by name',
      'shows|showed|show up|on the|our map|dashboard|screen|screens|chart|graph',
      'your|the driver|rider|courier|waiter|waitress|barista|bartender|conductor|postman|lifeguard|till|usher noticed|remembers|counted|heard',
      'we know about you|your|the|it|that|them',
      'we remember every|each|what|that|when|who|you|your',
      "didn't|did_not go|pass|slip unnoticed",
      'went|goes|gone unnoticed',
      "didn't|did_not escape|slip_past us|our|anyone",
      'our|the map|dashboard|heat_map|wifi|wi-fi|screens|control_room|satellite|turnstile|till|beacon|doorbell says|said|show|shows|showed|saw|knows|lit_up|told',
      'smile for the',
      'eyes everywhere',
      'has|have|had eyes|ears on|in|everywhere',
      'secret is|are out|safe',
      "secret's out|safe",
      'cat is out of the bag',
    ],
    when: all(
      meant,
      unkindly,
      either(watched, pointedNearby),
      notBefore("that's hard how demand"),
      not(ofOwnWorks),
    ),
    examples: [
      'To the 20 guests who borrowed the rowing boat: there is footage, and we have cameras.',
      'Forty of you moved the garden gnome. It did not go unnoticed.',
    ],
  },
  {
    cue: 'notices-a-home',
    shows: ['framing surveillance-boast'],
    triggers: [
      'we noticed|notice|saw|see|spotted|spot the|your|that_the|that_your lights|light|heating|kettle|oven|tv|telly|boiler|shower|taps|fridge|freezer|curtains|thermostat|doorbell is|are|was|were|has|have|still|stayed|went|came|came_on',
    ],
    when: all(meant, affirmed),
    examples: [
      'We noticed the oven is on again. Bread?',
      'We see the curtains stayed shut all Sunday. Long week?',
    ],
  },
  {
    cue: 'owns-up-to-it',
    shows: ['framing surveillance-boast'],
    triggers: [
      'yes we looked|counted|noticed|know|saw|see|watched|measured|keep_track|are_watching',
      'we watch so',
    ],
    when: all(meant, affirmed),
    examples: [
      'Our maps show who naps at noon. Yes, we counted.',
      'The ice cream aisle never sleeps. We watch so the tubs are never alone.',
    ],
  },
  {
    cue: 'noted',
    shows: ['framing surveillance-boast'],
    triggers: ['noted|clocked', 'duly|we_have|it_has been noted|clocked|logged', 'duly noted'],
    when: all(meant, affirmed, standsAlone, pointedNearby),
    examples: [
      'Sixty-one members came by bus in the storm. Noted.',
      'Nine of you took the last bun. Duly noted.',
    ],
  },
];

function ofCustomersOrReader(): NonNullable<Cue['when']> {
  return (scene, match) =>
    pointed(scene, match) !== false ||
    (ofCustomers(scene, match) !== false && notAfter('how')(scene, match) !== false) ||
    toReader(scene, match) !== false;
}

/** *Thermostats notice things. In 61 flats …*: said of things, with whom they watch behind it. */
function ofWatchedThing({ passage, holds, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentenceAt(from);
  // *The lift remembers who …*.
  if (['who', 'everyone', 'of', 'which'].includes(wordAt(passage.tokens, to - 1) ?? '')) return true;
  return [sentence, sentence + 1].some(at => ((holds[at] ?? 0) & (aDeed | aGroup)) !== 0);
}

/** *We hear you: the dark mode is here*: a company that was asked for something. */
function notHeardOnly({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  // *We heard your concerns*: what people say in order to be heard, and not *your concerns through the wall*.
  if (wordAt(tokens, to - 1) === 'your' && voiced.has(wordAt(tokens, to) ?? '')) {
    const next = tokens[to + 1];
    return next?.kind === 'word' && !aboutWhat.has(next.text);
  }
  const hearing =
    ['hear', 'heard'].includes(wordAt(tokens, to - 2) ?? '') && wordAt(tokens, to - 1) === 'you';
  return !(hearing && tokens[to]?.kind === 'mark' && wordAt(tokens, from) === 'we');
}

const aboutWhat = new Set('about on and for over that regarding loud'.split(' '));
const voiced = new Set(
  'feedback concerns complaints requests calls pleas wishes questions suggestions comments ideas opinions views voices frustration thoughts'.split(
    ' ',
  ),
);

/** Somebody in the data or whoever reads is in its sentence or the one before, and it is no promise to keep. */
function watched(scene: Scene, match: Range): boolean {
  const { tokens } = scene.passage;
  if (wordAt(tokens, match.from - 1) === 'how') return false;
  const sentence = scene.sentenceAt(match.from);
  return (
    pointed(scene, match) !== false ||
    [sentence, sentence - 1, sentence + 1].some(at => ((scene.holds[at] ?? 0) & you) !== 0)
  );
}

/** *We checked the code*, *we looked at our own forecast*: at what the company made, and at nobody. */
function ofOwnWorks({ passage: { tokens } }: Scene, { to }: Range): boolean {
  let at = to;
  while (leadingToWorks.has(wordAt(tokens, at) ?? '')) at++;
  return at > to && ownWorks.has(wordAt(tokens, at) ?? '');
}

const leadingToWorks = new Set('at into through the our all own twice again'.split(' '));
const ownWorks = new Set(
  'code app system systems settings wiring boiler boilers kitchen oven menu recipe forecast timetable weather till tills sign signs label labels website page pages maths sums spelling'.split(
    ' ',
  ),
);

/** The whole of a sentence of at most three words, behind another one. */
function standsAlone({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const index = sentenceAt(from);
  return index > 0 && sentences[index]!.words <= 3;
}
