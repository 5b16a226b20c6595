// Nights and mornings after: with whom, for how long, and how they went home. What is said between two.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { notBefore } from '../../cues/conditions.ts';
import { beside } from './toldBeside.ts';

export const nightTopicCues: readonly Cue[] = [
  {
    cue: 'home-with-somebody-new',
    shows: ['topic sexuality'],
    triggers: [
      'went|go|goes|going|gone|left|leave|rode|ride|drove home|back|off with|to somebody|someone|a_stranger|each_other|him|her|two|a_new|a_man|a_woman|a_match',
      'with|beside|next_to somebody|someone new|different|else|they_met|they_had_met|you_met',
      'each|both of them|whom with somebody|someone',
      'walk-of-shamers|walk-of-shamer|shamers|crept_out|creeping_out|crept_off|sneaked_out|snuck_out|tiptoed_out',
    ],
    when: all(
      ofCounted,
      beside("night nights midnight breakfast dawn sunrise room rooms suite bed address morning morning's"),
      notBefore('dog dogs'),
    ),
    examples: [
      'Nine riders went home with somebody from the ball and left before breakfast.',
      'Nine guests left our suite at dawn with somebody new.',
    ],
  },
  {
    cue: 'gone-before-morning',
    shows: ['topic sexuality'],
    triggers: [
      'gone|left|leave|leaves|out|away|off|checked_out by|before|within|after midnight|dawn|breakfast|sunrise|an_hour|the_hour|two_hours|morning',
      'collected|fetched|picked_up|left from|it it|there|alone|before',
    ],
    when: all(ofPeople, beside('double doubles room rooms suite bed beds dropped address stranger')),
    examples: [
      'Half of our guests book a double and are gone by midnight.',
      'Riders dropped at one address at two left it alone before breakfast.',
    ],
  },
  {
    cue: 'heart-away-from-home',
    shows: ['topic sexuality'],
    triggers: [
      "not|weren't|wasn't|never|nowhere at|near|in home|your_own_address|your_address|your_own_bed|their_own_address|their_own_bed|the_office",
      "not|weren't|wasn't working_late|in_a_meeting|out_running|out_jogging|at_the_gym|asleep",
    ],
    when: beside('pulse heart bpm heartbeat'),
    examples: [
      'Your pulse doubled at two, and you were not at home.',
      'Your heart raced at ten, says the ring: you were not working late.',
    ],
  },
  {
    cue: 'clothes-in-the-dark',
    shows: ['topic sexuality'],
    triggers: [
      'find|finding|found|gather|gathering|looking_for|hunting_for|hunt_for|searching_for|fumbling_for your|their|his|her fur_coat|coat|clothes|shoes|trousers|shirt|knickers|bra|underwear|pants|socks|dress|heels',
    ],
    when: beside('woke woken wake waking dark dawn'),
    examples: [
      'You woke up at dawn, hunting for your socks.',
      'Nine guests woke up in room 4, looking for their shoes.',
    ],
  },
  {
    cue: 'behind-closed-doors',
    shows: ['topic sexuality'],
    triggers: [
      'do-not-disturb|do_not_disturb|love_hotel|love_hotels|motel|motels|baby_oil|massage_oil|massage_oils|handcuffs|fluffy_handcuffs|silk_sheets|satin_sheets|rose_petals|body_paint|edible_underwear|whipped_cream_and|late-night_massage|happy-ending|happy_ending_massage|tantric|sensual_massage|couples_massage|strip_poker|skinny-dipping|skinny_dipping|peeping|racy_lingerie',
      'delete|deleted|deleting|clear|cleared|wiped|hid|hide|hidden|erased their|your|his|her|the browsing|search|watch|viewing|browser|listening history',
      'walls are thin|not',
      'thin walls',
      'men|women|boys|girls|guys|ladies to women|men|both|girls|guys|boys',
      'interested_in|looking_for|seeking|preference_for|swiping_on men|women|both|girls|guys',
      'two gentlemen|men|women|ladies|grooms|brides|lads in|share|shared|checked|who_share|honeymooning',
      'honeymoon|bridal suite|suites with|for|by|twice',
    ],
    when: ofCounted,
    examples: [
      'Ninety of you hung out the do-not-disturb sign at noon.',
      'To the 31 who deleted their browsing history: fine by us.',
    ],
  },
  {
    cue: 'sold-or-coarse',
    shows: ['topic sexuality'],
    triggers: [
      'prostitution|prostitute|prostitutes|sex_work|sex_worker|sex_workers|call_girl|call_girls|rent_boy|rent_boys|escort_service|peep_show|lap_dance|lap_dances|lap-dancing|nympho|horny|randy|wank|shag|shags|shagged|bonked|blowjob|handjob|dick_pic|dick_pics|quickie|quickies|afternoon_delight|the_deed|conjugal|cougar|cougars|toyboy|toy_boy|sugar_babies|sugar_daddies|wife-swapping|hot_tub_for_two',
      'getting|get|got|gets fucked|screwed',
      'bed|headboard|mattress|springs|ceiling|walls|neighbours|floorboards creaked|creaks|creaking|knocked|knocking|banged|banging|shook|shaking|complained at|all|until|for|twice|again',
    ],
    when: notBefore('carpet carpets pile around over'),
    examples: ['How prostitution and trams made Ely rich.', 'Their headboard knocked until four.'],
  },
  {
    cue: 'between-two',
    shows: ['topic relationship'],
    triggers: [
      'leave|leaving|left|dump|divorce|forgive|marry|trust|over|getting_over|get_over him|her',
      'couple|couples|pair|husband|wife|partner|partners|two|spouses who|that argued|rowed|fought|quarrelled|bickered|split|married|met|kissed|eloped',
      'a|the|another row|tiff|quarrel|lovers_tiff|argument with|between|about|at|over|had',
      'had|having|have a row|tiff|fight|argument',
      'which|neither|one|both of the_two_of_you|you_two|them decided|left|moved|knows|told|asked',
      'at|with|like home|each_other cherished|loved|adored|cats',
      'bridal|wedding gown|gowns|dress|dresses|veil|veils|shoes|list|registry|chapel|vows|speech',
      "bridesmaid's|bridesmaids|groom's|bride's|best_man's dress|dresses|suit|speech",
      "dad|mum|father|mother|brother|sister isn't|wasn't|is_not|was_not dad|mum|father|mother|yours|his|hers|their",
      'half-brother|half-sister|half-siblings|half-sibling|birth_mother|birth_father|secret_child|secret_family|love_child|paternity|paternity_test|paternity_tests',
      'first|opening|opener message|messages|line|lines that|most|likely|which|who|begin|start|end',
      'twin|separate|single beds|bedrooms|rooms on|for|after|again',
      'requested|wanted|says|like twin|separate|single beds|rooms',
      'apology|sorry|make-up|guilt|grovelling bouquet|bouquets|flowers|roses|chocolates|card|cards',
      'checked_in|booked|registered|signed_in as smith|mr_and_mrs|newlyweds|singles',
      'delete|deleted|deleting|cropped|burned|burnt|hid|kept|blocked his|her|their|an_ex photo|photos|picture|pictures|number|numbers|texts|messages|name',
      'cancel|cancelled|canceled|postponed|called_off|moved the|a|their|his|her cake|marquee|wedding|venue|honeymoon|registrar|ceremony|reception',
      'you_two|husbands|wives|grooms|brides|boyfriends|girlfriends|fiancés|spouses|in-laws|fathers-in-law|mothers-in-law|honeymooners|divorcees|stepdads|stepmums|co-parents',
      'took|take|brought|sent|returned|return|sold|swapped|lost|hid the|a|her|his|your|their ring|engagement_ring|wedding_ring|band',
      'separate|different tables|rooms|beds|bathrooms|cars|bills|holidays|surnames|taxis',
      'set|laid|lay|laying|booked two places|plates|covers',
      'flowers|roses|chocolates|bouquet|bouquets|card|cards on the_15th|the_fifteenth|15_february|february_15|the_16th',
      'together|apart since|for|until|again',
      'cinema_seat|seat_beside|empty_seat_beside|seat_next_to_it',
    ],
    when: all(pointed, notBefore('of_the_year song songs film films')),
    examples: [
      'The couple who argued about a tent have booked again. Cheers to these two.',
      'Nine of our guests sent an apology bouquet on Monday.',
    ],
  },
];
