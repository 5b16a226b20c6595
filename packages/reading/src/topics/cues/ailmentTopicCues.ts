// What ails bodies: the names of ailments, what is wrong with a part of a body, and how people tell that they are ill. They
// are topics whatever else a text tells; words that mean other things as often only where people are told of or things are
// looked up.
import { all, type Cue } from '../../cues/cue.ts';
import { ofPeople } from '../../cues/aboutWhom.ts';
import { before, notAfter, notBefore } from '../../cues/conditions.ts';
import { closesPhrase, toldOrLookedUp } from './toldBeside.ts';

/** What hurts. */
const part =
  'back|backs|neck|shoulder|shoulders|elbow|elbows|wrist|wrists|finger|fingers|thumb|hip|hips|knee|knees|ankle|ankles|foot|feet|heel|heels|toe|toes|leg|legs|calf|calves|groin|hamstring|hamstrings|shin|shins|arm|arms|chest|rib|ribs|stomach|stomachs|tummy|tummies|throat|throats|ear|ears|eye|eyes|jaw|tooth|teeth|gum|gums|joint|joints|muscle|muscles|tendon|ligament|ligaments|nose|noses|sinus|sinuses|breast|breasts|nipple|nipples|nerve|nerves|toenail|toenails';

export const ailmentTopicCues: readonly Cue[] = [
  {
    cue: 'ailment-by-name',
    shows: ['topic health'],
    triggers: [
      'deafness|blindness|colour_blindness|color_blindness|colour-blindness|conjunctivitis|pink_eye|stye|styes|lazy_eye|astigmatism|cataract|cataracts|glaucoma|macular_degeneration|glue_ear|hearing_loss|sinusitis|rhinitis|tonsillitis|laryngitis|pharyngitis|pleurisy|croup|gastritis|gastroenteritis|appendicitis|pancreatitis|gallstone|gallstones|kidney_stone|kidney_stones|meningitis|dermatitis|rosacea|vitiligo|alopecia|impetigo|ringworm|threadworm|threadworms|cradle_cap|nappy_rash|diaper_rash|heat_rash|prickly_heat|cold_sore|cold_sores|mouth_ulcer|mouth_ulcers|toothache|earache|backache|stomach_ache|stomach_aches|tummy_ache|tummy_aches|bellyache|tooth_decay|abscess|abscesses|gingivitis|bunion|bunions|chilblains|plantar_fasciitis|shin_splints|tennis_elbow|carpal_tunnel|rsi|lumbago|slipped_disc|slipped_disk|trapped_nerve|pinched_nerve|frozen_shoulder|tendonitis|tendinitis|bursitis|varicose_veins|dvt|thrombosis|blood_clot|blood_clots|embolism|aneurysm|angina|arrhythmia|atrial_fibrillation|mini-stroke|mini-strokes|memory_loss|polio|dengue|typhoid|cholera|ebola|mrsa|jaundice|fibromyalgia|chronic_fatigue|osteoarthritis|rheumatism|rheumatoid|brittle_bones|motor_neurone|muscular_dystrophy|hypothyroidism|pcos|fibroids|mastitis|pmt|night_sweats|hot_flush|hot_flushes|hot_flash|hot_flashes|brain_fog|sperm_count|erectile_dysfunction|stillbirth|stillbirths|stillborn|pre-eclampsia|night_terrors|sleep_paralysis|bed-wetting|bedwetting|heatstroke|heat_stroke|hypothermia|frostbite|nosebleed|nosebleeds|stammer|stammering|dyscalculia|seasickness|airsickness|carsick|seasick|airsick|hay-fever|glandular_fever|whooping_cough|the_sniffles|the_lurgy|man_flu|upset_stomach|upset_stomachs|upset_tummy|upset_tummies|tummy_bug|tummy_bugs|vomiting_bug|sickness_bug|winter_bug|head_cold|head_colds|streaming_cold|stinking_cold|anaemic|anemic|bedridden|housebound|hypochondriac|hypochondriacs|convalescent|convalescing|recuperating|learning_disability|learning_disabilities|learning_difficulties',
      "alzheimer's|parkinson's|crohn's|asperger's|tourette's|hodgkin's|huntington's|down's_syndrome|athlete's_foot",
      'iron|vitamin|b12|calcium|hormone deficiency|deficiencies',
      'eczema|asthma|migraine|stroke|allergy|arthritis|back_pain|cancer|burns|pain|heart-attack sufferer|sufferers|survivor|survivors',
      'mosquito|insect|midge|flea|tick|bee|wasp|dog|snake|jellyfish|nettle bite|bites|sting|stings',
      'stung|bitten by_a|by_wasps|by_bees|by_jellyfish|by_nettles|by_mosquitoes|by_ticks bee|wasp|jellyfish|dog|snake|tick|',
      'irregular|painful|heavy periods',
      `neck|shoulder|elbow|wrist|hip|knee|ankle|foot|heel|leg|hamstring|groin|stomach|tummy|breast|jaw|period|pelvic|joint|muscle|nerve|back|chest pain|pains|cramp|cramps|spasm|spasms|sprain|sprains|strain|strains|trouble|troubles|injury|injuries`,
      'ear|eye|chest|throat|kidney|bladder|urine|urinary|skin|gum|tooth|yeast|fungal|sinus infection|infections',
      'heart trouble|scare|murmur|operation|op|surgery|transplant|bypass|defect|patient|patients|palpitations|tablets|pills',
      'bad|dodgy|gammy|creaky|creaking|arthritic|slipped|replacement|wonky back|backs|hip|hips|knee|knees|ankle|ankles|shoulder|stomach|tummy|chest',
      `sore|aching|achy|stiff|swollen|itchy|itching|bruised|sprained|strained|twisted|fractured|dislocated|inflamed|infected|throbbing|cramping|scalded|torn|ingrown|runny|stuffy|bunged-up ${part}`,
      'blocked|streaming nose|noses|sinus|sinuses|eyes|ear|ears',
      'broken|burnt|burned|cut|bleeding finger|fingers|thumb|toe|toes|ankle|ankles|wrist|wrists|hip|hips|knee|knees|arm|collarbone|rib|ribs|leg|foot|tooth|teeth|gums|nose|noses',
      'cracked|wisdom tooth|teeth',
      'teeth|tooth grinding|whitening|straightening|pain',
    ],
    when: notBefore('of support supports brace braces free seat seats row rows door garden yard'),
    examples: ['Searches for jaw pain rose in the frost.', 'A third of the rowers told us of a stiff neck.'],
  },
  {
    cue: 'part-that-was-hurt',
    shows: ['topic health'],
    triggers: [
      `hurt|injured|twisted|sprained|pulled|strained|tore|bumped|banged|cut|burnt|burned|scalded|bruised|stubbed|dislocated|fractured|grazed his|her|their|your|a|an back|neck|shoulder|shoulders|elbow|elbows|wrist|wrists|finger|fingers|thumb|thumbs|hip|knee|knees|ankle|ankles|foot|heel|toe|toes|leg|legs|calf|calves|groin|hamstring|hamstrings|shin|shins|arm|hand|hands|head|heads|nose|ribs`,
      'put|putting|did|done his|her|their|your|a back|backs|shoulder|knee|hip out|in',
      'got|get|gets|getting|had|have|has|with|from|of|to cramp|a_cramp|cramps',
      'lost|lose|losing a leg|an_arm|an_eye|a_hand|a_foot|a_breast',
    ],
    when: all(ofPeople, notBefore('of short')),
    examples: [
      'To the 31 bakers who burnt a hand last week: cold water.',
      'Two of you hurt your back on our slide.',
    ],
  },
  {
    cue: 'taken-ill',
    shows: ['topic health'],
    triggers: [
      'with|caught|catch|catching|had|have|has|nursing|got|getting|down_with|for a_cold|colds|a_bad_cold|the_flu|a_chill|a_fever|a_temperature',
      'came|come|coming|went|going|go down_with a_bug|something|the_flu|a_cold',
      'are|is|was|were|be|been|being|felt|feel|feels|feeling|while|if|stayed|still|being poorly|unwell|queasy|off_colour|off_color|ill|bed-bound|contagious|in_remission',
      'sniffled|sniffling|sniffles|sneezed|sneezing|sneezes|sneeze|coughed|coughing|coughs|wheezed|wheezing|wheezy|snored|snoring|snores|snore|snorers|retched|retching|vomited|puked|fainted|fainting',
      'threw|throw|throws|throwing up',
      'in|confined_to|tucked_up_in bed with',
      'in_bed|home|at_home|off sick|ill|poorly|with_flu|with_a_cold|with_covid|with_a_bug',
      'sneezers|snufflers|sufferers|sufferer',
    ],
    when: all(ofPeople, notAfter('we'), closesPhrase),
    examples: [
      'The 31 tenors who caught a cold in March: we missed you.',
      'You sneezed through all of May, says our app.',
    ],
  },
  {
    cue: 'night-that-was-bad',
    shows: ['topic health'],
    triggers: [
      'lay|lies|lie|lying|laid|wide awake',
      'woke|wakes|wake|waking|woken',
      'poor|bad|broken|light|terrible|worst|best|heavy|opted-in|restless sleep|sleeper|sleepers|nights',
      "bad|poor|rough|terrible|restless night|nights|night's sleep",
      'restless nights|legs|night|sleepers',
      'napped|naps|napping|nap|dozed|nodded at_work|at_their_desk|at_your_desk|at_their_desks|on_shift|at_the_wheel',
      'ground|grind|grinds|grinding their|your|his|her teeth',
      'sleep-deprived|underslept|overtired|sleeplessness',
    ],
    when: all(ofPeople, isOfTheNight),
    examples: [
      'To the 44 sailors who lay awake in the gale: hot milk is on deck.',
      'Our youngest members woke four times a night.',
    ],
  },
  {
    cue: 'words-for-an-ailment',
    shows: ['topic health'],
    triggers: [
      'dizziness|palpitations|vomiting|trapped_wind|fatigue|tiredness|dandruff|stretch_marks|sunburnt|sunburned|stomach_cramps|incontinence|urine_infection|flat_feet|low_iron|heartburn|loss_of_appetite|short-sightedness',
    ],
    when: all(
      notAfter('metal decision voter zoom donor screen of'),
      notBefore('of up farm turbine turbines farms'),
      toldOrLookedUp,
    ),
    examples: [
      'Searches for dizziness rose in the heat.',
      'To the 12 judges who asked our chemist about heartburn: second shelf.',
    ],
  },
];

const countsNights = before('times night', 5);

/** *Woke four times*: waking is told of for its own sake, and not to say when something else was. */
function isOfTheNight(...[scene, match]: Parameters<typeof ofPeople>): boolean | ReturnType<typeof ofPeople> {
  const { text } = scene.passage.tokens[match.from]!;
  return match.to - match.from > 1 || !/^w[ao]k/.test(text) || countsNights(scene, match);
}
