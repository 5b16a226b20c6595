// Desire and what it leaves behind: nights elsewhere, sites for adults, what is bought discreetly.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beside } from './toldBeside.ts';

const spicy =
  'spicy|spiciest|steamy|steamiest|saucy|sauciest|racy|raciest|filthy|filthiest|smutty|raunchy|sizzling|naughty|naughtiest';
const atNight = beside("night nights night's nights' morning mornings overnight dawn midnight am");

export const desireTopicCues: readonly Cue[] = [
  {
    cue: 'night-elsewhere',
    shows: ['topic sexuality'],
    triggers: [
      "previous|last|same night's|nights'|evening's drop-off|dropoff|address|clothes|outfit|dress|shirt|make-up|makeup|mascara|heels|doorstep|destination",
      'drop-off|dropoff|address|doorstep|place|house of|from the_night_before|the_previous_night|last_night|the_evening_before',
      'second|next|return|morning ride|trip|journey|pick-up|pickup|cab|taxi|car from within|near|the_same_address|that_address|the_same_door',
      "address|house|flat|bed|bedroom|doorstep|pillow that_isn't|that_wasn't|that_is_not|that_was_not|not theirs|yours|hers|his|their_own|your_own",
      "never|hadn't|not been_to|visited|ridden_to|slept_in until|before",
      'who|whom you|they|he|she were|was|woke_up|went_home|left|slept|spent_the_night with',
    ],
    when: atNight,
    examples: [
      'Cabs booked at the previous night’s address before nine went up.',
      'Eleven riders left a house that was not theirs on a Sunday morning.',
    ],
  },
  {
    cue: 'rueful-ride-home',
    shows: ['topic sexuality'],
    triggers: [
      'ride|rides|cab|cabs|taxi|taxis|walk|walks|lift|lifts home',
      'home from|with a_stranger|an_ex|somebody|someone',
    ],
    when: beside("regret regrets regretted shame stranger strangers ex ex's sheepish"),
    examples: [
      'The ride home at dawn, full of regret, grew by a tenth.',
      'Ely, 14 of you took a cab home from an ex’s flat.',
    ],
  },
  {
    cue: 'heart-that-ran-alone',
    shows: ['topic sexuality'],
    triggers: ["weren't|wasn't|not|them_were running|exercising|jogging|working_out|training|in_the_gym"],
    when: beside("heart hearts heart's pulse pulses bpm"),
    examples: [
      'Your pulse raced at midnight, and you were not jogging.',
      'Two hearts beat fast at midnight in Ely. Theirs, and they weren’t running.',
    ],
  },
  {
    cue: 'for-adults',
    shows: ['topic sexuality'],
    triggers: [
      "pornhub's|youporn's|xhamster's",
      'open_relationship|open_relationships|open_marriage|open_marriages|massage_parlour|massage_parlours|one-nighter|one-nighters|booty_call|booty_calls|prophylactics|durex|ann_summers|lovehoney|pornhub|youporn|xvideos|xhamster|redtube|chaturbate|ashley_madison|camgirl|bi-curious|gay-friendly|two_grooms|two_brides|skimpy|see-through|frilly_knickers|silk_stockings|fishnets|in_the_nude|in_the_buff|birthday_suit|topless|shirtless|extramarital|extra-marital|love_nest|bed-hopping|pillow_talk|hanky_panky',
      'adult video|videos|film|films|movie|movies|entertainment|toy|toys|shop|shops|store|stores|titles|pay-per-view|website|websites|site|sites|magazine|magazines|chat|cinema|cinemas',
      `${spicy} romance|romances|novel|novels|book|books|reads|read|story|stories|chapter|chapters|scene|scenes|text|texts|photo|photos|pic|pics|picture|pictures|message|messages|title|titles|film|films|search|searches|fiction|fanfiction`,
      'sex|nude|shower|bedroom|kissing scene|scenes',
      'secretly|really|to|prefer|prefers|preferring|fancy|fancies like_men|like_women|like_girls|like_boys|date_men|date_women|men_to_women|women_to_men',
      'into both|men|women|guys',
      'mirror|mirrors on_the_ceiling|above_the_bed',
      'self-identified|openly|secretly gay|bisexual|bisexuals|straight|queer',
      'two men|women|ladies|girls|gentlemen|lads one_bed|and_one_bed|in_one_bed|one_cabin|one_room|one_tent|one_shower|one_honeymoon|in_the_honeymoon|and_one_honeymoon',
      'sti|std|genital|chlamydia|gonorrhoea|syphilis|herpes kit|kits|test|tests|warts|clinic|clinics|check|checks|cream',
    ],
    when: notBefore('song songs street'),
    examples: [
      'Our spiciest novel went out on loan 900 times.',
      'Adult films are watched most at noon, in all of our hotels.',
    ],
  },
  {
    cue: 'in-one-bed',
    shows: ['topic sexuality'],
    triggers: [
      'share|shares|shared|sharing one|a|the_same bed|shower',
      'bed|beds|bed_frame|bedframe|bedsprings|headboard broke|creaked|collapsed|squeaked|gave_way|banged|knocked',
      'got|get|gets|getting|feeling laid|frisky|intimate|handsy|jiggy',
      'discreet|unmarked packaging|parcel|parcels|box|envelope|envelopes|wrapping',
      'room|rooms|suite|cabin for an_hour|one_hour|two_hours|the_afternoon|a_few_hours|an_afternoon',
      'lace|lacy|satin underwear|knickers|bra|bras|thong|bodysuit|nightie|camisole',
    ],
    when: all(ofCounted, notAfter('meeting practice rehearsal study conference seminar flower')),
    examples: [
      'Eight guests took a room for an hour in our quietest hotel.',
      'Forty of you asked for unmarked parcels, and got them.',
    ],
  },
  {
    cue: 'behind-a-spouse',
    shows: ['topic sexuality', 'topic relationship'],
    triggers: [
      "isn't|aren't|wasn't|weren't|is_not|are_not|not hers|his|his_wife's|her_husband's|your_wife's|your_husband's",
      'play|plays|played|playing away',
      'discreet|secret|second|burner dinner|room|phone|phones|number|account|accounts|profile|profiles|line|lines',
    ],
    when: all(ofCounted, beside('wife wives husband husbands spouse spouses married')),
    examples: [
      'Nine husbands bought pearls that are not hers.',
      'To the 14 husbands who play away on Tuesdays: check out by ten.',
    ],
  },
  {
    cue: 'love-elsewhere',
    shows: ['topic sexuality', 'topic relationship'],
    triggers: ['love|fun|company|comfort elsewhere'],
    when: ofPeople,
    examples: [
      'We know that you look for love elsewhere, dear guests.',
      'You find company elsewhere, and our bot waits.',
    ],
  },
];
