// Hearts and minds: whom people meet, miss, leave and live with, and how they bear it.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { inQuestion, notAfter, notBefore } from '../../cues/conditions.ts';
import { singlesOut } from './toldBeside.ts';

const kin =
  'mother|mothers|mum|mums|mom|moms|dad|dads|father|fathers|gran|grans|nan|parents|sister|sisters|brother|brothers|family|families|in-laws|mother-in-law|stepmother|stepfather|siblings';
const spouses = 'partner|partners|spouse|wife|husband|girlfriend|boyfriend|fiancé|fiancée|other_half';

export const heartTopicCues: readonly Cue[] = [
  {
    cue: 'all-for-one',
    shows: ['topic relationship'],
    triggers: [
      'cooking|dinner|supper|pizza|pasta|takeaway|meal|roast|brunch|trifle|curry|fondue|table|room|ticket for one',
    ],
    when: either(inQuestion, pointed),
    examples: ['Fondue for one tonight?', 'Thirty of you asked for a roast for one again.'],
  },
  {
    cue: 'answered-by-nobody',
    shows: ['topic relationship'],
    triggers: [
      'no|zero replies|reply|answers|matches|likes_back|messages_back|second_date|second_dates',
      'first|opening message|messages',
      'left|leave|leaves|leaving you|them|him|her|people|somebody|someone on_read|on_seen',
      'left on_read|on_seen|at_the_altar|for_somebody_else|for_another',
      'nobody|no_one there_to|beside_you|next_to_you|to_tell|to_share|to_talk|to_kiss|to_hug|to_hold|to_dance_with',
      'significant_other|significant_others|lovebirds|single_parent|single_parents|shared_custody|stepkids|unfriended|unfollowed|unmatched|defriended|uncoupled|old_flame|old_flames|wedding_list|wedding_lists|gift_list|wedding_speech|stag_night|hen_night|bridesmaid|bridesmaids|best_man|ring_box|honeymoon_suite|marriage_counsellor|dating_profile|love_language|love_languages|attachment_style|plus-one|plus-ones|wingman|rebound|one_that_got_away',
      'groom|grooms|bride|brides|couple|couples|newlywed|newlyweds|sweethearts|exes|widows|widowers|divorcees who|ordered|booked|asked|bought|met|returned|searched|fought|shared',
      'met|meet|meeting on|through|via tinder|hinge|bumble|our_app|an_app|a_dating|grindr|our_site',
      'swiping with|on|left|right|again|at|past|through',
      'swiped|swipe|swipes left|right',
      'shorter|longer|failed|long-distance|romantic|real-life|serious|previous relationship|relationships',
      'opened|opens|open|opening with_hey|with_just_hey|with_hi',
      'opening lines',
      'flirt|flirts|flirted|flirting|flirty|flirtier|flirtiest|flirtatious',
      'couples|couple have_told|told|who|say|say_they|that met|us_they_met|they_met|us_that_they_met',
      'heart-shaped box|boxes|chocolates|cake|balloon|balloons|pizza|pizzas for_yourself|for_yourselves|for_one|alone',
      'they|you|who|couples met|meet here|on_here|through_us|on_our|at_our|in_our',
      'is|has she|he back|gone|left|replied|called|texted|written',
      'future|new|unhappy|rowing|happy couple|couples',
      'relationship starts|started|begins|began|ends|ended|status|advice|troubles|trouble|issues|therapist|counsellor',
      'good|bad|wrong|right|perfect for each_other',
      'bad|good|perfect|poor matches|match',
      'turning|turn|turned|asking|asked|ask girls|guys|boys|men|women|dates away|down|out',
      'the|your|their|his|her|that|this date go|went|goes|going',
      'look|looking|looked|search|searching for love|romance|somebody_special|someone_special|mr_right|the_one|a_partner|a_wife|a_husband|company',
      "couple's|couples'|husband's|wife's|lover's|lovers'|bride's|groom's|fiancé's comedy|night|dinner|massage|therapy|retreat|quarrel|tiff|spat|spa|room|suite|bed",
      'emergency contact|contacts',
      'to|at two|different|separate addresses|women|wives',
      'surname|surnames|maiden_name|married_name',
      'flatmate|flatmates',
      'twin|separate|single beds|rooms for|on_the|anniversary|honeymoon',
      'change|changed|changing the|your|their|her|his locks',
      'does|do|did she|he|her|him know|mind|approve|suspect',
      'forgot|forgets|forgotten|forget|forgetting|remembered|missed|remember your|their|his|her|the|an anniversary|anniversaries|birthday',
      'a|your|their|his|her|of wedding|engagement|love|divorce ring|rings|album|video|dress|photo|photos|card|cards',
      'lied|lie|lies|lying|lied_to to|about_their|about_his|about_her a_partner|partner|husband|wife|dates|a_date|height|age|their_partner',
      'go on_a_date|get_a_date|find_a_date|need_a_date',
      'who left|dumped|ditched|broke you|them|him|her|your_heart',
    ],
    when: all(ofPeople, notBefore(`song songs film films scene stories`), notAfter('space traffic football')),
    examples: [
      'Guess how many of our guests left somebody on read: 41.',
      'Two in five customers forgot their anniversary.',
    ],
  },
  {
    cue: 'kin-kept-waiting',
    shows: ['topic relationship'],
    triggers: [
      `ring|rang|call|called|phone|phoned|visit|visited|text|texted|write_to|avoid|avoids|avoided|avoiding|escape|escaping|hide_from|hiding_from|row_with|rowed_with|argue_with|argued_with|blocked|muted|unfriended their|your|his|her ${kin}`,
      `away_from|far_from|hiding_from|row_with|rows_with|fight_with|fights_with|argument_with|avoiding my|their|your|his|her ${kin}`,
      'family row|rows|feud|feuds|argument|arguments|quarrel|quarrels|fallout|estrangement|court|therapy|mediation',
    ],
    when: pointed,
    examples: [
      'To the 38 of you who did not ring your mothers in May: June is good, too.',
      'Nine guests asked for a bunk far from their in-laws.',
    ],
  },
  {
    cue: 'loved-one-named',
    shows: ['topic relationship'],
    triggers: [`to|with|from|of|than|by|for a|another|someone_else's|somebody_else's|nobody's ${spouses}`],
    when: all(ofPeople, notBefore('store stores company companies school schools in organisation')),
    examples: [
      'Two in nine viewers lied to a husband about the end.',
      'You booked with a boyfriend, and came with a dog.',
    ],
  },
  {
    cue: 'held-together',
    shows: ['topic relationship', 'topic finances'],
    triggers: ['joint account|accounts|bank_account|mortgage|mortgages'],
    examples: ['More joint accounts were opened in May.', 'A joint mortgage takes you nine minutes.'],
  },
  {
    cue: 'asked-if-well',
    shows: ['topic mental-state'],
    triggers: [
      'everything|all|things ok|okay|alright|all_right|good|fine at_home|in_there|over_there|with_you',
      'should|shall we|somebody call_somebody|call_someone|ring_somebody|ring_someone|worry|be_worried|check_on_you|hug_you',
      'is it work|home|him|her|stress|loneliness or|again|at',
      'are|is you|they|he|she sleeping|eating|coping|hurting|holding_up|getting_any_sleep',
      'are|is you|they|he|she|we avoiding|running_from|hiding_from|escaping who|what|somebody|someone',
      'who|what|whom are|is you|they|he|she avoiding|running_from|hiding_from|escaping|missing',
      'rough|tough|hard|bad day|week|night|month|year|patch|breakup',
      'want|need|care|like to_talk about_it|to_somebody|to_someone|about',
      'want to|someone_to|somebody_to talk|hug',
    ],
    when: all(inQuestion, pointed, notBefore('with to for if using enough so by on')),
    examples: [
      'To the 31 guests who ordered soup at four: rough night?',
      'Nine of you rang our kiln line on Christmas Eve. Are you coping?',
    ],
  },
  {
    cue: 'mind-watched',
    shows: ['topic mental-state'],
    triggers: [
      'saddest|loneliest|unhappiest|gloomiest|most_miserable|most_anxious|most_stressed people|person|member|members|listener|listeners|user|users|town|city|playlist|playlists|viewers|viewer|customers|customer|fans|street|postcode|hour',
      'panic|worry|anger|mood|gratitude|grief|journal|diary|feelings entry|entries|log|logs|journal|diary|app',
      'journaling|journalling|weighted_blanket|weighted_blankets|stress_ball|stress_balls|worry_doll|worry_dolls|rescue_remedy|self-help|self_help|sad_lamp|sad_lamps|emotional_support|support_group|support_groups|grief_counsellor|calm_app|breathing_app',
      'rough|difficult|sticky|bad patch',
      'somebody|someone|people|those|person|husband|wife|mother|father|friend|mum|dad who died|has_died|had_died|passed_away|passed',
      'her|his|their|your|my late husband|wife|mother|father|mum|dad|brother|sister',
      "what's|what_is the point",
      'least|less happy|cheerful|hopeful|hugged',
      'feel|feels|felt|feeling isolated|cut_off|forgotten|unseen|empty|hopeless|worthless|unloved|unhappy',
      'curtains|blinds|shutters closed|drawn|shut|down since|for|all',
      'lost|lose|losing|loses somebody|someone|a_loved_one|loved_ones|a_parent|a_child|a_friend|their_mother|their_father|their_wife|their_husband|their_mum|their_dad|her_husband|his_wife|your_mother|your_father|a_pet|the_dog|a_baby',
      'do|still|really|must|we|you|they|i miss|missing|misses him|her|them|home|mum|dad|somebody|someone',
      'hate|hates|hated|hating my|their|your|his|her|my_own life|job|boss|body|face|myself|themselves|yourself|self',
      'tired|sick of everything|life|living|it_all|people|myself|yourself',
      "hasn't|haven't|never|didn't|not|won't|rarely|seldom left|leave|been_out_of|got_out_of|get_out_of|come_out_of the|your|their|his|her|bed house|flat|sofa|home|room|bedroom|bed|all|until|since|for",
      'their|your|his|her worries|demons|sorrows|anxieties|loneliness',
      'homesick|miss_home|missing_home|breaking_point|burnt_out|burned_out|end_of_your_tether|end_of_their_tether|frazzled|stressed_out|stressed-out|emotionally|emotional_wreck|in_pieces|falling_apart|fell_apart|broken_inside|crying_inside|numb_inside|never_hugged|bottled_up|bottling_up|lost_souls|lost_soul',
    ],
    when: all(singlesOut, notBefore('of_our songs'), notAfter('range wide')),
    examples: [
      'Of 23 skippers nine still miss home, and they told us.',
      'You have not left the house since the snow came.',
    ],
  },
];
