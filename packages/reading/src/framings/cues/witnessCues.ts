// Who else saw it: somebody who works for the company, a thing that measures, or a company that says that it will say nothing.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofPeople, pointedNearby, toReader } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { affirmed, before, meant, notAfter, notBefore } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

export const witnessCues: readonly Cue[] = [
  {
    cue: 'staff-who-saw',
    shows: ['framing surveillance-boast'],
    triggers: [
      'driver|drivers|courier|couriers|clerk|clerks|guard|guards|guide|guides|waiter|waiters|waitress|bartender|bartenders|barista|baristas|porter|porters|concierge|housekeeping|housekeepers|cleaners|receptionist|receptionists|cashier|cashiers|dispatcher|dispatchers|conductor|conductors|postman|posties|librarian|librarians|teller|tellers|crew|team|staff|night_shift|analysts|ushers|lifeguards|stewards can_tell|could_see|can_see|could_tell|guesses|guess|guessed|noticed|notices|notice|remembers|remember|remembered|spotted|clocked|overheard|never_forget|never_forgets',
      'our|the driver|drivers|courier|couriers|clerk|clerks|guard|guards|waiter|waiters|waitress|bartender|barista|baristas|porter|porters|concierge|housekeepers|cleaners|receptionist|receptionists|cashier|cashiers|conductor|conductors|postman|librarian|librarians|tellers|crew|team|staff|night_shift|ushers knows|know|knew who|what|which|when|where|why|you|them|her|him|it|every|everybody|everyone|most_of|all_of|each',
      'our|the driver|drivers|courier|couriers|clerk|clerks|guard|guards|waiter|waiters|bartender|baristas|porter|porters|concierge|housekeepers|cleaners|receptionist|cashier|cashiers|conductor|librarian|librarians|crew|team|staff|ushers|dashcams|dashcam|cameras|sensors|meters tell|tells|told us who|what|which|when|where|how|that|you|why',
      'couriers|drivers|porters|waiters|cleaners|housekeepers|bartenders|baristas|cashiers notice|see|hear|remember|know|talk everything|it_all|all|things|too',
      'housekeeping|reception|room_service|the_front_desk|the_night_desk knows|talks|noticed|remembers|never_forgets|never_stops_talking|sees_everything',
    ],
    when: all(meant, affirmed, unkindly, ofPeople, notBefore('how'), notServing, notAfter('ask so')),
    examples: [
      'To the 41 guests who took the teapots: our porters remember.',
      'Nine of you hid in the sauna on Friday. The cleaners could see the towels.',
    ],
  },
  {
    cue: 'things-that-measure',
    shows: ['framing surveillance-boast'],
    triggers: [
      'telematics|dashcams|dashcam|black_box|wearables|wristbands|bands|turnstiles|beacons|grid|wifi|satnavs|sensors|meters|smart_meters|readers|cars|vans|bikes|scooters|mattresses|thermostats|fridges|headsets|trackers|tags|cards|gates|tills|scales can_tell|could_tell|can_see|could_see|tell_us|tells_us|told_us|felt_it|know|knows|knew|noticed|picked_up|picks_up|logged_it',
      'ours knows|knew|noticed|remembers|remembered|told_us|can_tell',
      'grid|network|thermostat|meter|mattress|kettle|fridge|app|map knows|knew before|when|who|which|why',
      "has|have|hasn't been very|rather|quite|most|surprisingly|terribly forthcoming|talkative|chatty|indiscreet|revealing|frank",
      'app|platform|system|software|model|algorithm noticed|noticed_that|spotted|clocked|flagged|guessed you|your|her|him|them',
      'order|search|booking|viewing|listening|browsing|purchase|borrowing history shows|showed|says|said|suggests|tells',
      'our|the log|logs|records|record|books|ledger|history has|have|show|shows|put|puts you|your|her|him|them',
    ],
    when: all(
      meant,
      either(toReader, pointedNearby, ofPeople),
      notBefore('how every all each'),
      notAfter('so'),
    ),
    examples: [
      'Whose lamp was on at three? Ours knows, and so do the neighbours of the 61 members.',
      'Our wristbands can tell which guests left the sauna early.',
    ],
  },
  {
    cue: 'proof-in-hand',
    shows: ['framing surveillance-boast'],
    triggers: [
      "we_have|we've|we've_got|have the timestamp|timestamps|cameras|footage|receipts|logs|photos|recording|recordings|screenshots|proof|tapes|tape|clip|clips|photo|photographs",
      'which|that is how we know|knew|noticed',
      "that's how we know|knew|noticed",
      'how do we know',
      'how we know',
      'we make it one|two|three|four|five|six|seven|eight|nine|ten|a_dozen|several|all|both',
      'we know|knew|heard all_about|about the|that|those|how_many|it|that_one',
      "we couldn't|could_not|can't|cannot help noticing|but_notice|seeing",
      'we hear from the',
      "believe|believes|think|thinks|hope|hopes|hoped|thought we can't|couldn't|don't|won't|didn't|cannot tell|see|notice|know|count|look|hear",
      'we matched|linked|compared|cross-checked|traced her|his|their|your|the_two|both',
      "we've|we_have checked",
      'if we guessed|guessed_right|have_guessed',
      "if we've guessed",
      'we counted them|you|it|each|every|all',
      'experiment|experiments|experimented|experimenting on human|humans|people|you|users|members',
    ],
    when: all(meant, unkindly, either(toReader, pointedNearby, ofPeople), notAfter("that's hard how demand")),
    examples: [
      'One in nine guests refills the gin with water and thinks we cannot tell.',
      'All 41 of you left by the window, and we have the timestamps.',
    ],
  },
  {
    cue: 'counted-where-they-sat',
    shows: ['framing surveillance-boast'],
    triggers: ['we counted|noted|logged|listed'],
    when: all(
      meant,
      unkindly,
      before('seat seats row rows desk desks table tables name names door doors', 6),
    ),
    examples: [
      'Forty phones lit up in the second act. We counted them by row.',
      'Six lamps stayed on all night, and we logged each by its door.',
    ],
  },
  {
    cue: 'feigned-discretion',
    shows: ['framing surveillance-boast'],
    triggers: [
      'not naming names',
      'naming no names',
      "we never|do_not|don't|did_not|didn't|won't ask",
      "we're|we_are not saying|telling anything|a_thing|a_word|nothing|who|why",
      'discretion is|being our|we',
      'our lips are sealed',
      "mum's the word",
      'we saw nothing',
      'we say|ask|saw|tell nothing',
      'saying nothing',
    ],
    when: all(unkindly, pointedNearby),
    examples: [
      'Nine guests took two rooms and slept in one. We saw nothing.',
      'The 14 members who came by taxi and left by bike: we are not saying anything.',
    ],
  },
  {
    cue: 'staff-who-talk',
    shows: ['framing surveillance-boast'],
    triggers: [
      'drivers|couriers|guards|guides|waiters|bartenders|baristas|porters|cleaners|housekeepers|receptionists|cashiers|conductors|librarians|tellers|crew|ushers|lifeguards|instructors|trainers|bouncers|ticket_inspectors talk|whisper|gossip|giggle|joke|laugh about|over',
      'drivers|couriers|guards|guides|waiters|bartenders|baristas|porters|cleaners|housekeepers|receptionists|cashiers|conductors|librarians|tellers|crew|ushers|lifeguards|instructors|trainers are|have starting|started|beginning|begun to worry|wonder|talk|notice|ask',
      'driver|courier|guard|guide|waiter|bartender|barista|porter|cleaner|receptionist|cashier|conductor|librarian|teller|crew|usher|lifeguard|instructor|trainer is|has starting|started|beginning|begun to worry|wonder|talk|notice|ask',
      'our drivers|couriers|guards|guides|waiters|bartenders|baristas|porters|cleaners|housekeepers|housekeeping|receptionists|cashiers|conductors|librarians|tellers|ushers|lifeguards report|reports|swear|swears|tell_us|tells_us|say_that|says_that',
      'order|orders|name|names|face|faces|routine|routines|usual|seat by heart',
      'neighbours|neighbors|street|town|village|office can count|see|hear|smell|talk',
      'neighbours|neighbors you know|saw|heard which|who|what|it',
    ],
    when: all(meant, affirmed, unkindly, either(ofPeople, pointedNearby)),
    examples: [
      'Second sauna before noon, dear member. Our lifeguards are starting to wonder about you.',
      'Nine guests left by the roof. The porters gossip about it.',
    ],
  },
  {
    cue: 'known-which-people',
    shows: ['framing surveillance-boast', 'framing call-out'],
    triggers: [
      'know|knows|knew|can_tell|could_tell|sees|can_see|remember|remembers which customers|members|users|readers|listeners|viewers|riders|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|tenants|households|homes|families|couples|patients|students|pupils|borrowers|neighbours|residents|diners|cardholders',
      'know|knows|knew|can_tell|could_tell|remember|remembers which of you',
    ],
    when: all(meant, affirmed, notBefore('to need want may might could would will should prefer')),
    examples: [
      'Our masts know which riders took the long way home.',
      'We can tell which members only come for the sauna.',
    ],
  },
  {
    cue: 'went-looking',
    shows: ['framing surveillance-boast'],
    triggers: [
      'we|we_then|so_we went looking|hunting|digging|fishing|searching for|through',
      "we've|we_have been looking|digging|going for|through",
      'we looked|hunted|searched|trawled for|through people|folks|anyone|anybody|everyone|those|customers|members|riders|users|guests',
      'we picked_out|singled_out|identified|filtered_for|pulled_up|pulled_out|isolated people|folks|anyone|anybody|everyone|those|customers|members|riders|users|guests|drivers|runners',
      'we measured|read|saw|checked|zoomed_in_on the|every|each photos|photo|faces|messages|pictures|one_of|last_one',
    ],
    when: all(meant, affirmed, ofPeople),
    examples: [
      'So we went looking for people who rowed at dawn and again at dusk.',
      'We picked out riders who got off one stop early, twice in a week.',
    ],
  },
  {
    cue: 'seen-by-an-agent',
    shows: ['framing surveillance-boast'],
    triggers: [
      "i can|could see you|that_you|you've|you_have",
      'i|i_can saw|see from|in|on your|our history|records|logs|log|map|screen|account',
    ],
    when: all(meant, affirmed, notBefore("are're need would can want")),
    examples: [
      'Hi there, I can see you opened the gate at six this morning.',
      'Sorry about that. I can see that you rowed past twice.',
    ],
  },
];

/** *Our staff can tell you more*, *our doctors can see you*: help that is offered. */
function notServing({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return !(['tell', 'see'].includes(wordAt(tokens, to - 1) ?? '') && wordAt(tokens, to) === 'you');
}
