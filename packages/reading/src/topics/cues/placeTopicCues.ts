// Where people are, were or went: the streets and doors they are told by, the distances to them, the ways they take.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { before, notAfter, notBefore } from '../../cues/conditions.ts';
import { beforeAmount, beforeNumber, beside, singlesOut } from './toldBeside.ts';
import { behindTown, inStreetName } from './streetNames.ts';

const spots =
  'address house door street stop station bar pub café cafe shop store branch library hotel motel bench gym sauna spa clinic hospital ward church mosque temple bookmaker casino club petrol garage park school office flat room place spot building block corner beach airport terminal bookshop bakery chemist pharmacy cemetery crematorium court prison embassy barracks shelter hostel';

export const placeTopicCues: readonly Cue[] = [
  {
    cue: 'named-street',
    shows: ['topic location'],
    triggers: [
      'road|rd|lane|close|grove|row|drive|crescent|terrace|court|walk|way|gardens|rise|hill|green|mews|square|street|avenue|wharf|quay|view|house|cottages|villas|mansions|heights|estate|parade|yard|wynd',
    ],
    when: all(
      inStreetName,
      either(
        ofPeople,
        beside(
          'residents neighbours tenants house bin bins home homes household households flat flats family families door doors',
        ),
      ),
    ),
    examples: [
      'The nine neighbours in Larch Grove lent us a ladder.',
      'Hello to the house on Quarry Lane that sang all night: you were loud.',
    ],
  },
  {
    cue: 'dwelling-in-town',
    shows: ['topic location'],
    triggers: ['flat|household|balcony|allotment|bedsit|dorm|houseboat|penthouse|loft|cottage|farm|vicarage'],
    when: all(pointed, behindTown),
    examples: [
      'Dear Camden flat with the tuba: encore.',
      'Six guests complained of one Ely houseboat and its tuba.',
    ],
  },
  {
    cue: 'numbered-spot',
    shows: ['topic location'],
    triggers: [
      'bed|ward|bay|berth|cabin|carriage|desk|locker|pitch|plot|cell|booth|villa|lodge|chalet|deck|bench|mooring|pod|dorm|corridor',
      'at|for|with|to|from|opposite|behind number',
    ],
    when: all(beforeNumber, singlesOut),
    examples: ['To the lady in berth 9: the ferry is late.', 'You parked at number 61, and the owl saw you.'],
  },
  {
    cue: 'in-this-postcode',
    shows: ['topic location'],
    triggers: [
      'this|your|one|that|their|each zip_code|zipcode|postcode|post_code|postal_code|postal_district',
    ],
    examples: ['Song of the year in your postcode: a waltz.', 'Most kites flew in one postcode.'],
  },
  {
    cue: 'mapped-by-what-they-did',
    shows: ['topic location'],
    triggers: [
      'heat map|maps',
      'boroughs|neighborhoods|neighbourhoods|districts|suburbs|streets|postcodes go|goes|get|gets|went|got|come|stays|stay home|to_bed|up',
    ],
    when: beside('we our'),
    examples: [
      'Our heat map of Leeds after dark draws itself. We watch.',
      'We can tell which boroughs get home last.',
    ],
  },
  {
    cue: 'homes-of-an-estate',
    shows: ['topic location'],
    triggers: ['estate'],
    when: all(behindTown, beside('homes households residents tenants families flats houses')),
    examples: [
      'Two thousand homes on the Elmfield estate hummed.',
      'Tenants of the Quarry estate have a new lift.',
    ],
  },
  {
    cue: 'how-far-off',
    shows: ['topic location'],
    triggers: [
      'metres|meters|yards|feet|miles|mile|kilometres|km from|of|away_from your|their|his|her|home|our|my',
      'same|previous|last drop-off|dropoff|pick-up|pickup',
    ],
    when: all(
      notBefore('line lines truck trucks'),
      either(singlesOut, beside('wearers riders rides ride users')),
    ),
    examples: [
      'You are 90 metres from our kiosk, and it snows.',
      'Three in four riders live a mile from their gym.',
    ],
  },
  {
    cue: 'left-there-by-a-ride',
    shows: ['topic location'],
    triggers: [
      'drop-off|dropoff|pick-up|pickup|collection point|points|location|locations|address|addresses|spot',
      "an_ex's|a_stranger's|somebody's|someone_else's|somebody_else's|their_ex's|your_ex's address|house|place|flat|bed|door",
      'of|from|near|at|by|to a|the|their|that|your|his|her drop-off|dropoff|pick-up|pickup',
      'address|place|house|door|street they|you|he|she|nobody had_never|have_never|has_never|never|went|left|came|slept',
    ],
    when: beside('ride rides rider riders trip trips cab cabs taxi taxis car driver drivers night'),
    examples: [
      'Two in nine riders took a cab home from their last drop-off point.',
      'Nine riders left a house they had never been to.',
    ],
  },
  {
    cue: 'there-again',
    shows: ['topic location'],
    triggers: [
      'to|at|from|outside|near|in the_same',
      'been|went|go|goes|come|came|returned|return|back to_the_same',
    ],
    when: all(ofPeople, before(spots, 4), notAfter('shop shopping')),
    examples: [
      'Our busiest rider took 90 trips to the same bench.',
      'You went to the same bench nine times.',
    ],
  },
  {
    cue: 'one-spot-in-town',
    shows: ['topic location'],
    triggers: [
      'one|a_single|just_one|the_same taxi_rank|flat|house|street|pub|office|address|branch|bar|phone|village|building|postcode|household|shop|stop|station|hotel|room in|on|near|at|of',
      'shows|show|showed|seen|appear|appears|is|are|up on the|our map|maps',
    ],
    when: notBefore('the our any'),
    examples: ['Most of the votes came from one pub in Ely.', 'Your walk at dawn shows on our map.'],
  },
  {
    cue: 'checked-in-there',
    shows: ['topic location'],
    triggers: [
      'checked|checks|checking|check in|into at|from|to|the|a|an|our',
      'logged|signed|tapped|scanned|clocked|dialled in|on|out from|at',
      'last_seen|spotted|parked|caught|seen|photographed|waiting|asleep near|outside|behind|opposite|at|in|under|by',
      'went|drove|cycled|walked|rode|moved|travelled|crept|sneaked from',
    ],
    when: all(singlesOut, before(spots, 5)),
    examples: [
      'Love to the 31 members who checked in from a hospital bed.',
      'To the nine riders who were last seen near the old bakery: your bikes are here.',
    ],
  },
  {
    cue: 'ways-and-hours',
    shows: ['topic location'],
    triggers: [
      'you|they|he|she leave|left|leaves|get|got|come|came|reach|reached|arrive|arrived|drove|crept|rolled|got_back home|work|the_house|the_office at|before|after|by|every|around',
      'where you|they|he|she|each|we spent|slept|stayed|woke|sat|live|lived|lives|park|parked|work',
      'where each|all|every|most of',
      'got|get|gets off|on at|near|two|three|one_stop|early',
      'stop|stops early|too_early|too_late',
      "see|know|noticed you're|you_are|you're_all|they're near|at_home|outside|passing|close_to|in_the|at_the|on_the",
      'your|their|his|her|whose trip|travel|ride|journey|driving|parking|location|sat-nav|satnav history|log|data|logs|record|records|timeline',
      'your|their|his|her way_home|walk_home|drive_home|parking_spot|parking_space|driveway|doorbell|letterbox|bin_store',
      'a|this|the|our small|tiny|little island|village|hamlet|town|street|parish',
    ],
    when: all(singlesOut, notBefore('range book line')),
    examples: [
      'You left home at seven, and the frost did, too.',
      'Our map shows where each of the 62 joggers sleeps.',
    ],
  },
  {
    cue: 'drove-so-fast',
    shows: ['topic location'],
    triggers: ['drove|driven|drives|driving|cruised|limped|limp|speeds|speed|going|doing'],
    when: all(beforeAmount('mph kph'), notAfter('top max')),
    examples: [
      'He drove at 71 mph past the lake, says the log.',
      'She was doing 40 mph in the lane by the school.',
    ],
  },
  {
    cue: 'mayor-of-a-shop',
    shows: ['topic location'],
    triggers: ['ousted|crowned|dethroned|unseated'],
    when: beside('mayor'),
    examples: ['You ousted Dan P. as the mayor of our bakery.', 'Ana was crowned mayor of the car wash.'],
  },
];
