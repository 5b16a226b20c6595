// Bodies and minds by what people do: how they wash, eat, train, fall, give blood and what they tell a listener.
import { all, either, type Cue } from '../cues/cue.ts';
import { inQuestion, notBefore, ofCounted, ofPeople, pointed } from '../cues/conditions.ts';
import { beside } from './toldBeside.ts';

const treats =
  'muffin|muffins|doughnut|doughnuts|donut|donuts|brownie|brownies|cupcake|cupcakes|pudding|puddings|dessert|desserts|kebab|kebabs|burger|burgers|pie|pies|croissant|croissants|pastry|pastries|cookie|cookies|milkshake|milkshakes|lasagne|lasagnes|lasagna|lasagnas|pizza|pizzas|sundae|sundaes|trifle|trifles';
const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another';

export const habitTopicCues: readonly Cue[] = [
  {
    cue: 'teeth-and-washing',
    shows: ['topic health'],
    triggers: [
      'brush|brushed|brushes|brushing|clean|cleans|cleaned|cleaning|whiten|whitened|lost|grind|grinds|grinding your|their|his|her|any|all teeth|tooth',
      'floss|flosses|flossed|flossing|bad_breath|halitosis|tooth_decay|toothache|dentures|wisdom_tooth|wisdom_teeth|gum_shield|body_odour|body_odor|bo|dandruff|earwax|athletes_foot|bunions|corn_plasters|nits|head_lice|nit_comb',
      'washed|wash|washes|washing their|your|his|her hands|hair',
    ],
    when: all(ofCounted, notBefore('plaster')),
    examples: [
      'In Ely, 52% of you floss. The rest smile with care.',
      'Nine of our campers have not cleaned their teeth since Friday.',
    ],
  },
  {
    cue: 'training-left-off',
    shows: ['topic health'],
    triggers: [
      'treadmill|treadmills|spin_bike|spin_bikes|rowing_machine|cross-trainer|dumbbells|kettlebell|kettlebells|yoga_mat|yoga_mats|running_shoes|squat|squats|press-ups|push-ups|sit-ups|burpees|plank|planks|the_gym|spin_class|bootcamp|workout_plan|training_plan|marathon_plan',
      'never_came_back|lapsed|not_been_seen|not_been_back',
    ],
    when: all(
      pointed,
      beside(
        "haven't hasn't never less least unused dust forgotten quit stopped lapsed january resolution resolutions lying sofa miss misses missed excuse excuses laundry since",
      ),
      beside(
        'treadmill treadmills gym gyms class squats squat press-ups push-ups burpees dumbbells kettlebell bike mat mats shoes plan bootcamp renewed',
      ),
    ),
    examples: [
      'Our 31 January joiners have not been seen since. The treadmills ask after you.',
      'You 14 who pay for the gym and haven’t come: the sauna is warm.',
    ],
  },
  {
    cue: 'out-of-breath',
    shows: ['topic health'],
    triggers: [
      'out_of_breath|unfit|couch_potato|couch_potatoes|flabby|podgy|chubby|beer_belly|waistline|waistlines|waistband|waistbands|love_handles|double_chin|dad_bod|elastic_waist|comfort_eaters|comfort_eater|binge_eaters|yo-yo_dieters|sweet_tooth|sugar_crash|sugar_cravings|salad_subscription|salad_subscriptions|healthy_eaters|clean_eaters|stamina',
      '28|30|32|34|36|38|40|42|44|46 waist',
      "size|size_a 14|16|18|20|22|24|26|28|30|xl|xxl|xxxl jeans|trousers|dress|dresses|skirt|skirts|shirt|shirts|knickers|pants|sold|bought|ordered|now|in",
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
    cue: 'eaten-too-much',
    shows: ['topic health'],
    triggers: [
      `${ordinals} ${treats} since|this|today|tonight|already|before|in`,
      `${ordinals} portion|portions|helping|helpings of`,
      'ate|eaten|eats|eating|ordered your|their|his|her own|bodyweight|body_weight',
    ],
    when: either(inQuestion, pointed),
    examples: ['Third doughnut this morning, Olga? Go on.', 'Your fifth trifle since noon, Mo?'],
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
      'She rowed to Ely since her hip was replaced.',
    ],
  },
  {
    cue: 'blood-given-by-some',
    shows: ['topic health'],
    triggers: [
      'blood group|groups|type|types|count|results',
      'gave|given|gives|donated|donates blood|plasma|platelets|bone_marrow|a_kidney for|again|twice',
      'rolled|roll|rolling up a|their|your|his|her sleeve|sleeves',
    ],
    when: pointed,
    examples: [
      'Blood group B was promised by 41 of you.',
      'One donor gave blood for the ninetieth time in May.',
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
    examples: ['Hoping for a plus sign, you 41?', 'Seven couples left our maternity ward with nothing but a bag.'],
  },
  {
    cue: 'spoke-of-a-worry',
    shows: ['topic health', 'topic mental-state'],
    triggers: [
      'spoke|talked|wrote|opened_up|told|called|rang|confided about|of|us a|an|their|his|her|your|its worry|worries|fear|fears|loss|grief|sadness|secret',
      'lower|lowest|gloomier|darker mood|moods',
      'log|logs|logged|record|recorded|report|reported|reports a|their|your low|lower|bad|sad|flat mood|moods',
      'counselling|counseling|listening|wellbeing page|pages|service|session|sessions|slot|slots|line|desk',
      'quiet_hour|quiet_hours|sensory_hour|sensory_room|autism-friendly|sensory-friendly|relaxed_performance|relaxed_screening|lights_and_noise',
    ],
    when: ofPeople,
    examples: [
      'A third of callers spoke about a worry at night.',
      'Four in ten members log a lower mood on Mondays.',
    ],
  },
];
