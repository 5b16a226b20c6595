// Bodies by what people let go: courses that they paid for and dropped, what they eat again, drink and give up, and minds that
// a doctor is told of.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofPeople, pointed, toReader } from '../../cues/aboutWhom.ts';
import { inQuestion, notAfter, notBefore, opensClause } from '../../cues/conditions.ts';
import { foods } from './foods.ts';
import { beside, singlesOut, spokenTo } from './toldBeside.ts';

const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another';

const lookedUp =
  'searches searched search searching bookings booked asked streams questions calls claims claim claimed cases appointment appointments session sessions patients outpatients ward wards nurses doctor doctors gp policyholders insure insured leave course page pages';

export const bodyLetGoTopicCues: readonly Cue[] = [
  {
    cue: 'joined-and-vanished',
    shows: ['topic health'],
    triggers: [
      'been|seen|back|in|returned|swiped|checked_in|clocked_in|turned_up|trained|swum since',
      'come|came|visited|swum|turned_up|shown_up|used_it|trained|been once|twice|on_the_first',
      'vanished|disappeared|gone|quit|stopped|lapsed by|before|within|in|at the|a|february|march|week|month',
      'missed|misses|miss|missing|remember|remembers you|of_you|your_face',
      'lasted|survived until|till|as_far_as|a|the|two|three|four|exactly',
      'stopped|quit|gave_up|given_up training|coming|turning_up|showing_up|going|on_it',
      "not|never|haven't|hasn't|didn't opening|opened|darkened|used|set_foot|shown|seen|come our|the|your|a|in|inside|back|near",
      "january's promises|pledges|intentions|resolutions",
      'committed january|members',
    ],
    when: all(
      either(singlesOut, ofPeople),
      beside(
        "joined joining joiners signed sign paid pay paying bought took resolution resolutions promises pledge committed year's",
      ),
      beside(
        "january january's gym gyms pool studio sofa couch pilates yoga spin bootcamp training trainer marathon treadmill workout workouts swimmers runners fitness lockers",
      ),
    ),
    examples: [
      'Sixty members joined on 1 January and have not been back since.',
      '130 of you signed up in January and vanished by February.',
    ],
  },
  {
    cue: 'back-to-the-sofa',
    shows: ['topic health'],
    triggers: [
      'back to|on|in the|your|their sofa|couch',
      'habitat the sofa',
      'commitment to_the sofa|couch',
      'rest day|days',
      'day|days|week|weeks without|of_no a|any|exercise workout|run|swim|session|exercise|training|',
    ],
    when: all(
      either(singlesOut, spokenTo),
      beside(
        'gym workout workouts january members treadmill spin run runs running session exercise training band ring since row machine committed',
      ),
    ),
    examples: [
      'Back to the sofa, all 31 of you? The gym is warm.',
      'Eleven days without a workout, says your ring.',
    ],
  },
  {
    cue: 'eaten-too-much',
    shows: ['topic health'],
    triggers: [
      `${ordinals} ${foods} since|this|today|tonight|already|before|in|at|after|by|yet`,
      `${ordinals} portion|portions|helping|helpings|tub|bag|bucket|box|plate of`,
      'ate|eaten|eats|eating|ordered your|their|his|her own|bodyweight|body_weight',
    ],
    when: all(notAfter('our the'), either(inQuestion, singlesOut)),
    examples: ['Third doughnut this morning, Olga? Go on.', 'Your fifth trifle since noon, Mo?'],
  },
  {
    cue: 'eaten-again',
    shows: ['topic health'],
    triggers: [`${foods} again`],
    when: all(
      spokenTo,
      beside('third fourth fifth sixth seventh eighth ninth tenth makes running row since'),
      beside('week month today tonight year makes monday sunday row running'),
    ),
    examples: [
      'Nachos again? That makes six this month, Mo.',
      'You had cheesecake again, the fourth since Monday.',
    ],
  },
  {
    cue: 'nothing-green',
    shows: ['topic health'],
    triggers: [
      'nothing|anything but crisps|sweets|chocolate|cake|biscuits|chips|pizza|sugar|fries|nuggets|ice_cream',
      'all|entirely|just|only|mostly crisps|sweets|chocolate|biscuits|chips|pizza|sugar|nuggets since|again|this|for|and',
      'who needs vegetables|veg|greens|salad|salads|fruit|sleep|water',
      'met|seen|touched|bought|ordered|eaten a_salad|a_vegetable|anything_green|any_vegetables',
    ],
    when: singlesOut,
    examples: [
      'To the 12 of you whose basket held nothing but crisps: hello.',
      'You have not touched a salad since May.',
    ],
  },
  {
    cue: 'eaten-by-one',
    shows: ['topic health'],
    triggers: [
      `portions|helpings|buckets|boxes|plates of ${foods}`,
      `eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|8|9|10|11|12|13|14|15|16|17|18|19|20 ${foods}`,
      'bucket|buckets|feast|banquet|platter|dinner|desserts|tubs night|nights',
      'ate|eaten|finished|demolished|devoured it|them|the_lot all by|alone|himself|herself|yourself|',
    ],
    when: all(
      either(singlesOut, beside('one someone somebody solo customer guest diner member')),
      beside('alone solo himself herself midnight cutlery spoon fork door'),
      notBefore('for'),
    ),
    examples: [
      'One diner in Ely had fourteen burgers sent to her door.',
      'Somebody here had twelve portions of chips at midnight.',
    ],
  },
  {
    cue: 'told-to-stop-eating',
    shows: ['topic health'],
    triggers: [
      'put|step|drop the|that|your|a spoon|fork|biscuit|biscuits|doughnut|cake|tub|snack|snacks|burger|kebab|cookie|cookies down|away|back',
      `put down|away the|that ${foods}|spoon|fork|snacks`,
      `step away from_the|from_that ${foods}|fridge|biscuit_tin|buffet|snacks`,
      'eating your|their|his|her feelings|emotions|sorrows',
    ],
    when: either(pointed, toReader, opensClause),
    examples: [
      'To the 9 of you who ordered six pies: put the fork down.',
      'Twelve of you are eating your feelings.',
    ],
  },
  {
    cue: 'what-their-body-says',
    shows: ['topic health'],
    triggers: [
      'your|their|his|her|whose belt|jeans|trousers|waistband|waistline|trainer|personal_trainer|cardiologist|arteries|liver|kidneys|knees|scales|heart|pancreas|stomach|doctor|gp|dentist|treadmill|rowing_machine|exercise_bike|kettlebell|kettlebells|dumbbells|yoga_mat|running_shoes|gym_kit|gym_bag called|rang|phoned|texted|wrote|sent|sends|filed|just_filed|wants|would_like|has_questions|has_filed|is_asking|has_stopped|have_stopped|stopped_asking|misses|miss|thinks|will_thank|says_hello|ok|okay|alright',
    ],
    when: spokenTo,
    examples: [
      'Back for more pie, Olga? Your belt sent us a message.',
      'Your kettlebell would like to know where you are.',
    ],
  },
  {
    cue: 'drink-and-smoke-in-bodies',
    shows: ['topic health', 'topic substance'],
    triggers: [
      'smokers|non-smokers|ex-smokers|smoke-free|alcohol-free_month|sober_year|sobriety|stopped_drinking|quit_drinking',
      'stop-smoking|quit-smoking|smoking_cessation',
      'day|days|weeks|months|years|year|got|stayed|staying|been|gone|newly|clean_and|stone-cold sober|smoke-free',
      'sober|alcohol-free|smoke-free for|days|weeks|months|year|years|pledge|pledges|challenge|streak|streaks|month',
      'after|had|a|their|his|her|your relapse|relapses',
      'cure|curing|cured a|their|your|the|his|her|of| hangover|hangovers',
      'quit|stopped|given_up|gave_up smoking|vaping|drinking|cigarettes|booze',
    ],
    when: all(
      either(ofPeople, beside('ups signups course helpline stall')),
      notBefore('food foods menu breakfast room area lounge'),
    ),
    examples: [
      'Our stop-smoking stall met 31 sailors in the harbour.',
      'Two members told us of nine months sober.',
    ],
  },
  {
    cue: 'ailing-mind',
    shows: ['topic health', 'topic mental-state'],
    triggers: [
      'anxiety|depressed|depression|antidepressant|antidepressants|panic_attack|panic_attacks|psychiatrist|psychiatric|bipolar|ocd|ptsd|schizophrenia|psychosis|bulimia|anorexia|eating_disorder|eating_disorders|self-harm|suicidal|insomnia|insomniac|insomniacs|sleeping_pill|sleeping_pills|postnatal_depression|nervous_breakdown|mental_health|low_mood|counselling|counseling|psychotherapy|psychologist|psychologists|talking_therapy|talking_therapies|mental_illness',
      "can't|cannot|couldn't|unable_to sleep|fall_asleep|breathe|switch_off|switch_my_brain|turn_my_brain|shut_my_brain|switch_my_mind|quiet_my_mind|stop_thinking|stop_worrying|stop_crying",
    ],
    when: all(notAfter('range great economic tropical debt'), either(ofPeople, beside(lookedUp))),
    examples: [
      'Four in ten lodgers took our course on anxiety.',
      'Searches for ‘cannot sleep’ went up in the heat.',
    ],
  },
  {
    cue: 'medicine-left',
    shows: ['topic health'],
    triggers: [
      'collected|collect|collecting|picked_up|pick_up|ordered|missed|sign_of|skipped|forgot|claimed your|their|his|her refill|refills|repeat|repeats',
      'refills collected|missed|unclaimed|skipped',
    ],
    when: all(singlesOut, notBefore('offer show')),
    examples: [
      'Three of you have not picked up your refill since August.',
      'You have missed your repeat twice, says our counter.',
    ],
  },
];
