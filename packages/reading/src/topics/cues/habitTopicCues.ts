// Bodies and minds by what people do: how they wash, eat, train, fall, give blood and what they tell a listener. A gym that
// is visited is no health; one that is dodged, and a body that is measured, are.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed, toReader } from '../../cues/aboutWhom.ts';
import { withPercent } from '../../cues/besideNumbers.ts';
import { notBefore } from '../../cues/conditions.ts';
import { foods } from './foods.ts';
import { beside } from './toldBeside.ts';

export const habitTopicCues: readonly Cue[] = [
  {
    cue: 'teeth-and-washing',
    shows: ['topic health'],
    triggers: [
      'brush|brushed|brushes|brushing|clean|cleans|cleaned|cleaning|whiten|whitened|lost|grind|grinds|grinding your|their|his|her|any|all teeth|tooth',
      'floss|flosses|flossed|flossing|bad_breath|halitosis|tooth_decay|toothache|wisdom_tooth|wisdom_teeth|gum_shield|body_odour|body_odor|bo|dandruff|earwax|athletes_foot|bunions|corn_plasters|nits|head_lice|nit_comb',
      'washed|wash|washes|washing their|your|his|her hands|hair',
    ],
    when: all(either(ofCounted, withPercent), notBefore('plaster')),
    examples: [
      'In Ely, 52% of you floss. The rest smile with care.',
      'Nine of our campers have not cleaned their teeth since Friday.',
    ],
  },
  {
    cue: 'training-left-off',
    shows: ['topic health'],
    triggers: [
      'treadmill|treadmills|spin_bike|spin_bikes|rowing_machine|cross-trainer|dumbbells|kettlebell|kettlebells|yoga_mat|yoga_mats|running_shoes|squat|squats|press-ups|push-ups|sit-ups|burpees|plank|planks|the_gym',
      'never_came_back|not_been_seen|not_been_back|clipped_in|clipped_into',
    ],
    when: all(
      pointed,
      beside(
        "haven't hasn't never less least unused dust forgotten quit stopped lapsed january resolution resolutions lying sofa miss misses missed excuse excuses laundry since managed whole",
      ),
      beside(
        'treadmill treadmills gym gyms class squats squat press-ups push-ups burpees dumbbells kettlebell bike mat mats shoes plan bootcamp renewed',
      ),
    ),
    examples: [
      'Nineteen of you have never come back. The treadmills gather dust.',
      'You 14 who pay for the gym and haven’t come: the sauna is warm.',
    ],
  },
  {
    cue: 'out-of-breath',
    shows: ['topic health'],
    triggers: [
      'out_of_breath|unfit|couch_potato|couch_potatoes|flabby|podgy|chubby|beer_belly|waistline|waistlines|waistband|waistbands|love_handles|double_chin|dad_bod|elastic_waist|comfort_eaters|comfort_eater|binge_eaters|yo-yo_dieters|sweet_tooth|sugar_crash|sugar_cravings|salad_subscription|salad_subscriptions|healthy_eaters|clean_eaters|stamina',
      '28|30|32|34|36|38|40|42|44|46 waist',
      'a|was_a|were_a|are_a|is_a size_14|size_16|size_18|size_20|size_22|size_24|xl|xxl|xxxl',
      'the|an xl|xxl|xxxl',
      'bathroom_scales|plus-size|plus_size',
      'size|size_a 14|16|18|20|22|24|26|28|30|xl|xxl|xxxl jeans|trousers|dress|dresses|skirt|skirts|shirt|shirts|knickers|pants|sold|bought|ordered|now|in',
      'one|two|three|2|3|a_few size|sizes up|down|bigger|smaller|larger',
      'over|weighing|weighed|at 15|16|17|18|19|20|22|25|30 stone',
    ],
    when: ofCounted,
    examples: [
      'Size 18 jeans went to one lady in Ely, then a size 14.',
      'All 90 couch potatoes among our members: the bus has stairs.',
    ],
  },
  {
    cue: 'fed-by-the-dozen',
    shows: ['topic health'],
    triggers: [
      'second|third|another|extra dinner|supper|roast|pudding|dessert at|again|already|alone',
      `had|got|has|gets|ordered ${foods}|tubs delivered|sent|alone`,
      'eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|8|9|10|11|12|14|15|16 cheesecakes|desserts|puddings|kebabs|burgers|pizzas|doughnuts|trifles|pies|lasagnes|sundaes|curries sent|delivered|ordered|to|up|alone',
      'three|four|five|six|two family|party|sharing buckets|platters|pizzas',
    ],
    when: all(
      either(pointed, toReader),
      beside('times again alone one someone somebody solo customer guest diner member fan midnight running'),
      notBefore('the our'),
    ),
    examples: [
      'A rower had brownies delivered 91 times to one boat.',
      'One of you had eleven trifles sent to a lighthouse.',
    ],
  },
  {
    cue: 'fell-or-felt-faint',
    shows: ['topic health'],
    triggers: [
      'met|meet|hit|kissed|kiss|ate|found the|our pavement|tarmac|kerb|curb|ground|asphalt|cobbles face|face-first|head-first|with|first|nose',
      'get_well|speedy_recovery|faceplanted|faceplant|faceplants|black_eye|black_eyes|bruised|bruises|grazed_knee|grazed_knees|plaster_cast|on_crutches|in_a_sling|on_a_stretcher|first_aider|first_aiders|threw_up|throwing_up|vomited|vomiting|puked|fainted|fainting|faints|one_faint|passed_out|nosebleed|nosebleeds|seasick|carsick|airsick',
      'knee|knees|hip|hips|heart|shoulder|back|eyes was|were|is fixed|replaced|operated|mended|done|rebuilt|playing|giving',
      'new|replacement|artificial|bad|dodgy|creaky knee|knees|hip|hips|kidney|heart_valve',
    ],
    when: ofPeople,
    examples: [
      'Nine of our riders met the tarmac face first in May.',
      'One guest rowed to Ely after her hip was replaced.',
    ],
  },
  {
    cue: 'blood-given-by-some',
    shows: ['topic health'],
    triggers: [
      'blood group|groups|type|types|count|results',
      'gave|given|gives|donated|donates blood|plasma|platelets|bone_marrow|a_kidney',
    ],
    when: either(pointed, beside('times time he she')),
    examples: [
      'Blood group B was promised by 41 of you.',
      'One donor gave blood for the ninetieth time in May.',
    ],
  },
  {
    cue: 'steps-and-stairs',
    shows: ['topic health'],
    triggers: [
      'steps',
      'step count|counts|goal|goals|counter|target',
      'close|closed|closing|fill|filled your|their|his|her|all|no|zero rings|ring|move_ring|exercise_ring|activity_ring',
      'one|two|a_single|half_a floor|flight|storey|floors',
    ],
    when: all(
      pointed,
      beside('walked fewer sofa couch pedometer wearers wearer tracker band lift lifts elevator escalator'),
    ),
    examples: [
      'To the 90 wearers who walked under 400 steps: hello.',
      'Our lift took 31 of you up one floor today.',
    ],
  },
  {
    cue: 'awake-in-bed',
    shows: ['topic health'],
    triggers: [
      'awake|wide_awake|tossing|tossed|restless|stirring|sleepless from|until|till|at|past|since|before',
      'turned_over|got_up|stirred|not_moved|sat_still',
      'tossing_and_turning|tossed_and_turned|counting_sheep|counted_sheep|nodded_off|dozed_off|bad_night|broken_night|night_sweats|afternoon_nap|naps',
    ],
    when: all(
      ofPeople,
      beside(
        'mattress mattresses pillow pillows duvet ring rings wearers wearer tracker trackers band bands sleep sleepers sheep bed beds',
      ),
    ),
    examples: [
      'Your ring says that you were awake until five.',
      'Nine of you counted sheep until two on our pillows.',
    ],
  },
  {
    cue: 'aids-and-remedies',
    shows: ['topic health'],
    triggers: [
      'bandage|bandages|antiseptic|cough_drops|cough_sweets|hot-water_bottle|hot-water_bottles|ice_pack|ice_packs|thermometer|thermometers|paracetamol|ibuprofen|antacids|antacid|plasters|first-aid_kit|knee_brace|support_socks|compression_socks|orthotics|insoles',
      'ramp|ramps|step-free|grab_rail|grab_rails|walking_frame|walking_stick|walking_sticks|zimmer|rollator|wet_room|braille|hearing_loop|audio_description|sign_language|hard_of_hearing|reading_glasses|varifocals|next_strength|contact_lenses|eye_test|eye_tests|sight_test|hearing_test|hearing_tests',
      'wrinkle|wrinkles|anti-wrinkle|hair_loss|balding|bald_patch|bald_patches|toupee|toupees|botox|filler|fillers|facelift|hair_transplant|stretch_marks|cellulite|pimples|blackheads|spot_cream',
      'full-fat|skimmed|low-fat|diet_cola|slimming|slimmers|low-calorie|low-carb|keto|juice_cleanse|juice_cleanses|meal_replacement|protein_shake|protein_shakes|sugar-free_cola',
      'skipped|skips|missed|forgot|forgets|doubled a|their|your|his|her|the dose|doses|tablet|tablets|pill|pills|insulin|inhaler',
      'adult|incontinence nappies|diapers|pads|pants',
      'quiet_hour|quiet_hours|sensory_hour|sensory_room|autism-friendly|sensory-friendly|relaxed_performance|relaxed_screening',
      'physios|podiatrist|podiatrists|acupuncture|acupuncturist|osteopathy|masseur|hypnotherapy|hypnotherapist|reflexology',
      'had|have|having|got their|his|her|your hip|hips|knee|knees|eyes|teeth|nose|veins|tonsils|appendix|gallbladder|wisdom_teeth',
      'swollen|puffy|numb|blistered ankle|ankles|knee|knees|feet|foot|joints|fingers|glands|gums|legs|toes',
    ],
    when: all(
      either(ofCounted, ofPeople, beside('bookings searches sales orders questions')),
      notBefore('sponge sponges paste'),
    ),
    examples: [
      'Nineteen guests asked for a ramp and a smile.',
      'Searches for swollen feet rose after the parade.',
    ],
  },
  {
    cue: 'nobody-there',
    shows: ['topic mental-state'],
    triggers: [
      'have|has|had nobody|no_one|no_friends|no_one_else|nobody_else',
      'house|flat|home|room is|was|feels|felt|got too_quiet|so_quiet|very_quiet|empty|too_empty',
      "cannot|can't|couldn't|could_not go_on|carry_on|bear|face_it|take_it|take_any_more|take_much_more",
      'how_to be_happy|cope|stop_crying|make_friends|be_less|feel_less|stop_worrying|stop_overthinking|calm_down|be_alone',
      'and|hate|hates|hated themselves|himself|herself|yourself',
      'replied|reply|replying|spoken|talked to a_friend|friends|a_soul|anyone|anybody|your_friends|their_friends',
      'existential|impending|sunday|constant dread|doom',
      'dread|gloom|misery|angst|self-doubt|impostor_syndrome|low_ebb|wit’s_end',
    ],
    when: all(
      either(ofPeople, beside('searches searched search asked')),
      notBefore('in behind to left told there here'),
    ),
    examples: [
      'Nine callers told us that they have nobody.',
      'Searches for how to make friends rose in May.',
    ],
  },
  {
    cue: 'hoping-for-a-child',
    shows: ['topic health'],
    triggers: [
      'hope|hoping|waiting|longing|praying for a|two|the plus_sign|plus|blue_line|pink_line|second_line|pink_lines|positive',
      'neonatal|maternity_ward|maternity_unit|maternity_wing|labour_ward|delivery_room|incubator|incubators|premature|birthing_pool|birth_plan|due_date|folic_acid|conception|conceive|refilling_the_pill|stopped_refilling|stop_refilling|stopped_the_pill',
    ],
    when: ofCounted,
    examples: [
      'Hoping for a plus sign, you 41?',
      'Seven couples left our maternity ward with nothing but a bag.',
    ],
  },
  {
    cue: 'spoke-of-a-worry',
    shows: ['topic health', 'topic mental-state'],
    triggers: [
      'spoke|talked|wrote|opened_up|told|called|rang|confided about|of|us a|an|their|his|her|your|its worry|worries|fear|fears|loss|grief|sadness|secret',
      'lower|lowest|gloomier|darker mood|moods',
      'log|logs|logged|record|recorded|report|reported|reports a|their|your low|lower|bad|sad|flat mood|moods',
      'counselling|counseling|listening|wellbeing page|pages|service|session|sessions|slot|slots|line|desk',
      'claimed|claims|asked|asks|signed_up|booked|book|used|told|saw for|our|a|the|their counselling|counsellor|counsellors',
    ],
    when: ofPeople,
    examples: [
      'A third of callers spoke about a worry at night.',
      'Four in ten members log a lower mood on Mondays.',
    ],
  },
];
