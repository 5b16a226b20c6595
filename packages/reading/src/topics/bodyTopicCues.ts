// Bodies, by what is measured, fed, moved or nursed, and not only by the name of an ailment.
import { all, either, type Cue } from '../cues/cue.ts';
import { affirmed, before, notAfter, notBefore, ofPeople, pointed, toReader } from '../cues/conditions.ts';
import { ailmentTopicCues } from './ailmentTopicCues.ts';
import { careTopicCues } from './careTopicCues.ts';
import { bodyLetGoTopicCues } from './bodyLetGoTopicCues.ts';
import { beforeAmount, beside, singlesOut, spokenTo } from './toldBeside.ts';

const treats =
  'pastries|doughnuts|donuts|burgers|kebabs|pizzas|buckets|biscuits|cookies|cakes|puddings|desserts|pies|muffins|brownies|croissants|sausages|nuggets|wings|pasties|sausage_rolls|waffles|pancakes|flapjacks|sundaes|cheesecakes|nachos|onion_rings|mozzarella_sticks|chocolate_bars|curries|pretzels|crisps|milkshakes|ice_creams|takeaways|energy_drinks|colas';
const treat =
  'pastry|doughnut|donut|burger|kebab|pizza|bucket|cake|pudding|dessert|pie|muffin|brownie|croissant|takeaway|milkshake|helping|energy_drink|pasty|sausage_roll|waffle|pancake|flapjack|sundae|cheesecake|chocolate_bar|biscuit|cookie|curry|hot_dog|bucket_of_chicken';

export const bodyTopicCues: readonly Cue[] = [
  {
    cue: 'slept-so-long',
    shows: ['topic health'],
    triggers: ['slept|asleep|napped|snored|dozed', 'average|usual|nightly sleep'],
    when: all(
      either(ofPeople, beside('wearers trackers tracker')),
      either(beforeAmount('hours hour hrs minutes minute mins h'), before('badly poorly worse', 2)),
    ),
    examples: [
      'Owners of our ring slept 27 minutes longer in the dark months.',
      'You slept six hours on the ferry.',
    ],
  },
  {
    cue: 'body-worn-sensor',
    shows: ['topic health'],
    triggers: ['wearers', 'tracker|watch|band|ring|wristband|mattress users|owners'],
    when: before('slept asleep sleep heart hearts pulse pulses stress spiked breathing', 16),
    examples: [
      'Two in three wearers slept through the siren.',
      'Half of our ring owners fell asleep before eleven.',
    ],
  },
  {
    cue: 'measured-body',
    shows: ['topic health'],
    triggers: [
      'heart|pulse rate|rates',
      'resting|average|your|their|his|her|whose pulse|pulses|heartbeat|heartbeats',
      'beats a_minute|per_minute',
      'bpm|blood_oxygen|oxygen_saturation|vo2_max|glucose_monitor|glucose_monitors|glucose_level|glucose_levels|sleep_score|sleep_scores|stress_score|stress_scores|body_battery|body_age|body_composition|body_temperature|skin_temperature|smart_scale|smart_scales|bathroom_scale|bathroom_scales|fertile_window|cycle_length|peak_flow',
      'deep|rem|broken|interrupted|disturbed|lost sleep',
      'minutes|hours of deep|rem|broken|lost sleep',
      'falls|fall|fell asleep at 1|2|3|4|5|6|7|8|9|10|11|12|midnight|dawn|noon',
      'step|steps|activity|calorie|standing|sleep goal|goals|target|targets|streak|dodger|dodgers',
      'weigh-in|weigh-ins',
      'put_on|gained|lost|shed|dropped half_a|half_an|another|a_whole stone|kilo|dress_size',
      'weighed|weighs|weigh|weighing in_heavier|in_lighter|in_at|herself|himself|themselves|yourself|yourselves',
      'on|onto|off|avoid|avoids|avoided|avoiding|dodge|dodges|dodged|dodging the|your|their|his|her|our scale|scales',
      "your|their|his|her scale|scales has|have|hasn't|haven't|says|say|said|knows|know|misses|miss|is|are|doesn't|don't|won't",
      'getting|got|grown|gets|grew|looking any|a_bit|a_little|so|no wider|rounder|thinner|slimmer|fitter|plumper|chubbier',
      'jeans|trousers|belt|belts|waist|waists|uniform|uniforms bigger|too_tight|let_out',
      'bigger|larger|wider|stretchy|stretchier|elasticated|looser jeans|trousers|belt|waist|waistband|waistbands',
      'size|sizes|notch|notches bigger|looser|on_the_belt|on_your_belt|on_their_belts',
    ],
    when: all(either(ofPeople, beside('data')), notBefore('of')),
    examples: [
      'Whoever avoids the scales in our changing room: we do, too. So do six guests.',
      'Your pulse jumped at the first bend of the ghost train.',
    ],
  },
  {
    cue: 'exercise-dodged',
    shows: ['topic health'],
    triggers: [
      "haven't|hasn't|not|never|didn't|yet_to been_to|been_back_to|been_in|been_near|set_foot_in|come_to|come_near|seen|returned_to|used|visited the|our|a|your|their gym|pool|studio|treadmill|weights",
      'zero|no|nil visits|sessions|workouts|classes|check-ins since|this|in',
      'set foot in|inside the|our|a gym|pool|studio',
      "haven't|hasn't|not|never exercised|run|stretched|moved|stood_up|trained|worked_out|jogged|swum|cycled since|for|once|this|all|in",
      'since|to|from your|their|his|her last run|workout|swim|session|class|training|jog|gym_visit|press-up|push-up|sit-up',
      'your|their|his|her exercise_bike|treadmill|rowing_machine|cross_trainer|dumbbells|dumbbell|kettlebell|kettlebells|yoga_mat|gym_kit|gym_bag|gym_pass|gym_card|barbell',
      'new year new_me|new_you|new_body',
      'bikini|beach|summer body',
      'walk|run|walks|runs|steps|trip|trips|journey|sprint|marathon|visit|visits to_the|to_your|to_their|to_our fridge|fridges|biscuit_tin|sofa|couch|vending_machine|snack_drawer',
      'exercising|exercised|unfit|out_of_breath|out_of_puff|sedentary',
      'quit|quits|quitting|gave_up|give_up|given_up|giving_up|abandoned|stopped running|jogging|training|exercising|swimming|yoga|pilates|spinning|the_gym|our_gym|the_diet|your_diet|their_diet|vegetables|greens|cardio',
      'give|gives|gave|given|giving up_on salad|salads|kale|vegetables|yoga|running|the_gym|dieting|sleep',
      'skipped|skip|skips|skipping|missed|misses|missing|dodged|dodges|dodging|ducked|bunked_off|bailed_on leg_day|training|spin|yoga|pilates|cardio|spin_class|the_warm-up|rehab|physio|every_class|every_session',
    ],
    when: all(singlesOut, notAfter('we i it'), notBefore('club house with')),
    examples: [
      'The 34 players who log a walk to the biscuit tin: so do we.',
      'Your yoga mat has been rolled up since June.',
    ],
  },
  {
    cue: 'on-a-diet',
    shows: ['topic health'],
    triggers: ['diet|diets|dieting'],
    when: affirmed,
    examples: ['Your diet ended on a Friday.', 'Searches for the cabbage diet fell in June.'],
  },
  {
    cue: 'eating-watched',
    shows: ['topic health'],
    triggers: [
      `third|fourth|fifth|sixth|seventh|another|extra ${treat} since|this|today|tonight|of|in|before|already`,
      `six|seven|eight|nine|ten|eleven|twelve|dozen|6|7|8|9|10|11|12|13|14|15|20 ${treats} in|before|by|since|at|alone|yesterday|today|tonight|each|a_day|a_week|a_night`,
      `bags|buckets|boxes|tubs|slices|helpings|portions|plates|packets of ${treats}|fries|pizza|cake|ice_cream|chocolate|pudding`,
      'third|fourth|fifth|sixth|seventh|another|extra tub|bag|box|slice|packet|plate|bowl|portion|serving|pack of',
      'midnight|late-night|night-time|secret fridge|visits|raid|raids|snacking|snacker|snackers|feasts',
      'raid|raids|raided|raiding the|your|their|our fridge|freezer|biscuit_tin|cupboard|pantry',
      'snacking|snacked|snacker|snackers|overeating|overate|overeaten|overeat|bingeing|gorging|gorged|guzzling|stuffing_yourself|stuffed_yourself|second_helpings|third_helping|skipping_lunch|skipping_dinner|skipped_dinner|skipped_breakfast|skipping_breakfast|skips_breakfast|skips_lunch',
      'fewest|least|no|zero|any|without vegetables|veg|veggies|fruit|greens|salad|salads',
      'eats|ate|eating|eaten too_much|too_many|twice_as_much',
      'cheat day|days|meal|meals',
      'your|their|his|her arteries|waistline|cholesterol|sugar_levels|kidneys|lungs|knees|joints|bmi',
      'protein_shake|protein_shakes|meal_replacement|meal_replacements|diet_pill|diet_pills|diet_shake|diet_shakes|diet_plan|diet_plans|meal_plan|meal_plans|diet_app|diet_club|slimming_club|slimming_clubs|weight_watchers|juice_cleanse|detox_tea|keto|fat_jab|fat_jabs|weight-loss_jab|weight-loss_jabs|skinny_jab|skinny_jabs|fasting_app|fasting_window|fasting_timer|fasting_plan|intermittent_fasting|calorie_limit|calorie_limits|calorie_deficit|calorie_counter|bulk_up|bulking_up',
    ],
    when: all(singlesOut, notBefore('shop shops maker makers recipe recipes')),
    examples: [
      'Shout-out to the 52 guests on their third pudding of the night.',
      'You raided the fridge at two, says our camera.',
    ],
  },
  {
    cue: 'fed-again',
    shows: ['topic health'],
    triggers: [
      `third|fourth|fifth|sixth|seventh|eighth|ninth|tenth ${treat} this_week|today|since|tonight|in_a_row`,
    ],
    when: all(spokenTo, notAfter('a our')),
    examples: [
      'Back again, sir? That is the fourth waffle this week.',
      'Fifth pasty since Monday. Your sofa is thrilled.',
    ],
  },
  {
    cue: 'gym-paid-for',
    shows: ['topic health'],
    triggers: [
      'joined|join|joining|paid|paying|pay|pays|signed|sign gym|for_a_gym|a_gym|for_the_gym|the_gym|for_our_gym|our_gym|up_for_a_gym|up_for_our_gym|for_a_marathon|up_for_the_marathon|up_for_the_half_marathon',
      'exercise_bike|exercise_bikes|treadmill|treadmills|rowing_machine|rowing_machines|cross-trainer|cross-trainers bought|bought_a|as_a|is_a|makes|make',
      'bought|ordered a_treadmill|a_second_treadmill|an_exercise_bike|a_rowing_machine|a_cross-trainer|dumbbells',
      'flight|flights of_stairs',
      'miss|misses|missed|hate|hates|dodge|dodges leg_day',
    ],
    when: all(
      either(pointed, toReader),
      beside(
        "never once haven't hasn't managed kebab kebabs pizza pizzas crust burger burgers pasty pasties rack racks laundry clothes coat coats dust sofa bed " +
          'january february mirror lapsed locker lunch stairs',
      ),
    ),
    examples: [
      '310 of you joined a gym in January and never came back for the towel.',
      'Sure, 640 of you bought a treadmill. As laundry racks go, it is a beauty.',
    ],
  },
  {
    cue: 'symptom-told',
    shows: ['topic health'],
    triggers: [
      'a|the|this|that|your|their|his|her|my lump|lumps|blister|blisters|bruise|bruises|cyst|swelling|limp|rash|cramp|cramps',
      'stopped|stop|ran_out_of|binned|hid your|their|his|her tablets|pills|meds|medication|statins|antidepressants|inhaler',
      'pulled|torn|tore|strained a|his|her|their|your hamstring|muscle|tendon|ligament|calf|groin',
      'pulled|torn hamstring|hamstrings|muscle|muscles|tendon|ligament|ligaments',
      'on|with his|her|their|your new|artificial leg|legs|knee|knees|hip|hips|foot',
      'for a|an scan|mri|x-ray|biopsy|operation|hip|knee',
      'cannot|can’t|unable_to manage|climb the|our|any stairs|steps',
      'heart racing|pounding|skipping',
      'having a stroke|heart_attack|panic_attack|fit',
      'tired all_the_time',
      'rehydration salts|sachets',
      'your|their|his|her|my|this mole|moles|scar|scars|stitches|wound|boil|twitch',
      'pill|pills|dose|doses|medication|tablet|tablets reminder|reminders|alarm|alarms|box',
      'take|takes|took|taking|missed|misses|miss|forgot|skipped your|their|his|her pills|tablets|dose|doses|meds|medicine|medication',
      'had|have|has|having|suffered a fall|stroke|seizure|fit|heart_attack|bad_fall|reaction|relapse|asthma_attack|funny_turn|temperature|fever',
      'seizure|seizures|epileptic|flight_socks|compression_stockings|plus-size|seat-belt_extender|seatbelt_extender|seatbelt_extension|belt_extender|belt_extenders|dna_kit|dna_kits|dna_test|dna_tests|genetic|genome|hereditary|chromosome|chromosomes',
      'your|their|his|her|whose dna|genes|gene|genome|hairline|grey_hairs|bald_patch|metabolism|immune_system|blood_count|bloods|weight|dress_size|waist_size|collar_size|body_shape',
      'go|goes|going|gone|went|prematurely bald|grey|deaf|blind',
      'food|meal|symptom|weight|exercise|water|sleep|pain diary|diaries',
      'glass|glasses|litre|litres of_water logged|drunk|today|yesterday|so_far|all_day|a_day',
      'drank|drunk|logged one|two|no|a|half_a|zero glass|glasses|litre of_water|of_water',
      'itch|itchy|itching|itches|scratching|swollen|dizzy|dizziness|light-headed|nauseous|queasy|palpitations|chest_pain|chest_pains|cramps|numbness|pins_and_needles|blurred_vision|double_vision|short_of_breath|shortness_of_breath|hair_loss|balding|baldness|receding_hairline|hair_plugs|hair_tonic|hair_restorer|hair_regrowth|toupee|hair_transplant|hair_transplants|bad_breath|body_odour|halitosis|flatulence|dentures|root_canal|wisdom_teeth|wisdom_tooth|varifocals|earwax|ear_wax',
      'your|their|his|her snoring|posture|eyesight|hearing|inhaler|pills|medicine|toothbrush|retainer',
      'blood|scan|biopsy|lab|smear|swab|allergy|hearing|sight result|results|sample|samples|appointment|appointments',
      'rushed|taken|admitted|airlifted|driven to hospital|a_e|casualty|the_er|the_emergency_room|intensive_care',
      'oncology|cardiology|dialysis|radiology|neurology|urology|rheumatology|gynaecology|antenatal|fertility|psychiatric|orthopaedic|chemo|hospice unit|centre|center|ward|clinic|desk|department|wing|pool|appointment|appointments|garden',
      'trips|visits|dashes|breaks|visit|dash|trip to_the|for_the loo|toilet|bathroom|ladies|gents',
      "hospital's|clinic's|doctor's|dentist's|patient's|patients'|ward's|department's|surgery's|gp's|midwife's|nurse's",
      'signed|off|home|absent off_sick|off_with|with_stress|with_flu|with_a_cold|with_a_bug|ill|unwell',
      'feeling|feel|feels|felt|looking|look sick|ill|poorly|unwell|under_the_weather|peaky|better_yet|faint|queasy',
      'flossing|flossed|floss|brushed_your_teeth|brushing_your_teeth|brushed_their_teeth',
      'late_period|late_periods|missed_period|missed_periods|sanitary_towels|sanitary_products|period_products|panty_liners|menstrual_cup|menstrual_cups|that_time_of_month|time_of_the_month|on_your_period|on_her_period|folic_acid|pregnancy_vitamins|prenatal_vitamins|ovulation_kit|ovulation_kits|ovulation_test|ovulation_tests|baby_bump|trimester|antenatal_class|antenatal_classes',
      'cold|flu|cough|throat remedy|remedies|lozenges|syrup|medicine|symptoms|treatment',
      'thrush|wart|piles|lice|nit|athletes_foot|verruca|eczema|acne|haemorrhoid|nicotine|antifungal cream|creams|shampoo|remedy|tablets|patches|gum|gel|powder|treatment|treatments|comb|cure|spray',
      'sleeping|sleep|diet|travel_sickness|sea-sickness|seasickness|anti-sickness|blood-pressure|pain pill|pills|tablet|tablets|clinic|clinics',
      'wellbeing|wellness|well-being|employee_assistance programme|program|scheme|score|scores|survey|check|checks|day|days|weekend|weekends|retreat|retreats|course|coach',
      'lost|loses|losing|lose their|her|his|your|a hair|memory|sight|hearing|finger|tooth|teeth|limb',
    ],
    when: all(ofPeople, notBefore('to of'), notAfter('great')),
    examples: [
      'A dozen skippers asked our desk for seasickness tablets.',
      'To the 29 guests who felt queasy on the pier: ginger biscuits are in.',
    ],
  },
  {
    cue: 'living-with-it',
    shows: ['topic health'],
    triggers: [
      'deaf|partially_sighted|visually_impaired|sight-impaired|neurodivergent|neurodiverse|paraplegic|quadriplegic|paralysed|paralyzed|stammerers|cerebral_palsy|downs_syndrome|down_syndrome|blue_badge|blue_badges|guide_dog|guide_dogs|mobility_aid|mobility_aids|mobility_scooter|mobility_scooters|chronic_pain|chronic_illness|chronic_condition|chronic_conditions|long-term_condition|long-term_conditions|heart_condition|heart_conditions|heart_failure|kidney_disease|liver_disease|lung_disease|gum_disease|hiv|hpv|cystic_fibrosis|multiple_sclerosis|sickle_cell|fatty_liver|high_cholesterol|high_blood_pressure|low_blood_sugar|hangover_cure|hangover_cures|hangover_remedy|hangover_remedies|hypoglycaemia|stairlift|commode|unpaid_carers|respite_care|end-of-life|cancer_clinic|cancer_ward|cancer_patients|fertility_clinic|fertility_clinics|pain_clinic|sleep_clinic|memory_clinic|eye_clinic|walk-in_clinic|food_poisoning|stomach_bug|stomach_bugs|sunstroke|heat_exhaustion|organ_donor|organ_donors|sperm_donor|egg_freezing|nose_job|nose_jobs|hip_op|knee_op',
      'osteopath|osteopaths|chiropodist|chiropodists|dietitian|dietician|nutritionist|audiologist|optometrist|oncologist|paediatrician|obstetrician|radiographer|urologist|neurologist|rheumatologist|endocrinologist|haematologist|midwives|health_visitor|health_visitors|stoma_nurse|care_worker|care_workers|ward_round|sick_bay|icu|intensive_care|maternity_ward|labour_ward|ecg|eeg',
      'antivirals|antifungals|diuretics|anticoagulants|warfarin|metformin|omeprazole|sertraline|prozac|gabapentin|codeine|tramadol|testosterone|oestrogen|estrogen|minoxidil|rogaine|gaviscon|calpol|nurofen|imodium|lemsip|strepsils|benadryl|piriton|tylenol|advil|contraceptive_pill|on_the_pill|morning-after_pill|morning-after_pills|iud|mirena',
      'trying_for_a_baby|conceiving|contractions|waters_broke|epidural|caesarean|cesarean|doula|doulas|pms|period_pain|period_pains|sleepwalking|sleepwalkers|sleepwalker|colour-blind|bifocals|duvet_day|duvet_days|off_their_food',
      'broke|breaks|fractured|fractures|sprained|sprains|twisted|dislocated|tore|torn|pulled|broken|injured his|her|their|your|my|a|an ankle|ankles|wrist|wrists|arm|arms|leg|legs|hip|rib|ribs|nose|collarbone|ligament|hamstring|toe|toes|finger|fingers|knee|elbow|shoulder',
      'flu|covid|travel|tetanus|booster|shingles|measles jab|jabs|shot|shots|injection|injections',
      'gambling block|blocks|ban|bans|addiction|addict|addicts|problem|problems|blocker|blockers',
      'knee|hip|back|eye|heart|brain|hernia|cataract|nose|jaw|gastric|bariatric|spinal|cosmetic|plastic|keyhole operation|operations|surgery|procedure|reconstruction',
      'negative|positive test|tests',
      'tested negative|positive',
      'is|are|my this_mole|this_lump|this_rash|my_poo|my_pee|my_period|it_contagious',
      'rapid|lateral_flow|antigen|pregnancy|sti|std|hiv|allergy|ovulation|cholesterol|menopause|fertility test|tests|testing|kit|kits|clinic|clinics|screening|tracker|app',
    ],
    when: notBefore('of ears'),
    examples: [
      'Bookings of our walk-in clinic doubled after the fair.',
      'We met 31 people with a guide dog in the harbour.',
    ],
  },
  {
    cue: 'expecting-by-their-basket',
    shows: ['topic health'],
    triggers: [
      'newborn|pram|prams|cot|cots|crib|nappies|diapers|nursery|car_seat|baby_names|baby_monitor|maternity|baby_clothes|breast_pump|due_date',
    ],
    when: all(ofPeople, beside('congratulations congrats expecting exciting pregnant guess')),
    examples: [
      'You looked at a cot, a pram and a name book. Congratulations?',
      'Our till says that you need a crib. Expecting somebody, Mo?',
    ],
  },
  ...ailmentTopicCues,
  ...careTopicCues,
  ...bodyLetGoTopicCues,
];
