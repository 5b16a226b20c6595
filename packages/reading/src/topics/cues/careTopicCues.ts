// What is taken, worn, done and waited for against what ails people, who does it and where; and what goes before a birth.
import { all, not, type Cue } from '../../cues/cue.ts';
import { ofPeople } from '../../cues/aboutWhom.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beside, closesPhrase, toldOrLookedUp } from './toldBeside.ts';

export const careTopicCues: readonly Cue[] = [
  {
    cue: 'remedy-by-name',
    shows: ['topic health'],
    triggers: [
      'nasal_spray|nasal_sprays|eye_drops|ear_drops|decongestant|decongestants|lozenge|lozenges|throat_sweets|cough_sweets|cough_drops|cough_mixture|blood_thinners|blood_thinner|beta_blockers|beta_blocker|hydrocortisone|calamine|antiseptic|antifungal|anti-inflammatory|anti-inflammatories|rehydration_sachets|rehydration_salts|stool_softener|stool_softeners|sleeping_tablets|sleep_aid|sleep_aids|pain_relief|pain_relievers|pain_killers|heat_patch|heat_patches|heat_pads|multivitamin|multivitamins|vitamin_d|vitamin_c|vitamin_b12|iron_tablets|iron_supplements|fish_oil|cod_liver_oil|folic_acid|echinacea|homeopathic|homeopathy|mounjaro|saxenda|zepbound|ssri|ssris|epipen|epipens|adrenaline_pen|adrenaline_pens|insulin_pump|nicotine_gum|nicotine_patches|nicotine_patch|nit_comb|nit_combs|head_lice|wart_remover|travel_bands',
      'morphine|xanax|valium|ritalin|adderall|methadone|opioids|opiates|benzodiazepines',
      'hay_fever|hayfever|allergy|travel-sickness|sea-sickness|migraine|cold_and_flu|cystitis|thrush|slimming|thyroid|iron|fertility|hair-loss tablets|tablet|pills|pill|capsules|treatment|treatments|medicine|remedy|remedies',
      'knee|ankle|wrist|elbow brace|braces|support|supports|bandage|bandages',
      'back|neck brace|braces',
      'compression_socks|compression_stockings|support_tights|support_stockings|orthotic|orthotics|incontinence_pads|bed_pan|bedpan|prosthesis|prostheses|artificial_limb|artificial_limbs|glass_eye|pacemaker|pacemakers|stent|stents|stoma|colostomy|zimmer_frame|zimmer_frames|walking_frame|walking_frames|rollator|rollators|oxygen_tank|cpap|blood_pressure_monitor|blood_pressure_monitors|glucose_monitor|hearing_test|hearing_tests|eye_test|eye_tests',
      'mri|ct_scan|ct_scans|pet_scan|brain_scan|bone_scan|baby_scan|ultrasound_scan|endoscopy|endoscopies|colposcopy|ecg|urine_sample|urine_samples|stool_sample|stool_samples|cervical_screening|bowel_screening|breast_screening|cancer_screening|health_screening|check-ups|checkups',
      'root_canal|root_canals|tooth_extraction|dental_implant|dental_implants|tummy_tuck|tummy_tucks|breast_implants|boob_job|boob_jobs|lip_fillers|dermal_fillers|eyelid_surgery|laser_eye|gastric_band|gastric_bands|gastric_sleeve|hip_replacement|hip_replacements|knee_replacement|knee_replacements|bypass_surgery|triple_bypass|skin_graft|skin_grafts',
      'dental work|bill|bills|plan|plans|treatment|pain|appointment|appointments|check|checks|care|cover|claim|claims|emergency|anxiety',
      'acupuncture|acupuncturist|reflexology|reflexologist|homeopath|homeopaths|hygienist|phlebotomist|orthodontics|physios|speech_therapist|speech_therapy|occupational_therapist|occupational_therapy|hypnotherapy|hypnotherapist|stem_cells|plastic_surgeon|fertility_treatment|hormone_therapy|hormone_treatment|cataract_surgery',
      'memory_care|assisted_living|sheltered_housing|operating_theatre|outpatient|outpatients|inpatient|inpatients|sickbay|sick_room|birthing_pool|birth_centre|birthing_centre|psychiatric_ward',
      'a_e|the_er department|departments|entrance|unit|visit|visits|doors|waits|wait|attendances|admissions|again|after|last|twice|on|in|at|with|for',
      'sick_note|sick_notes|fit_note|fit_notes|sick_pay|sick-leave|off-sick|signed_off_sick|disability_benefit|disability_benefits|disability_allowance|incapacity_benefit',
    ],
    when: notBefore('of free kit kits bag'),
    examples: [
      'Heat patches sold out by noon on the day of the race.',
      'One in five of our drivers wears compression socks.',
    ],
  },
  {
    cue: 'under-treatment',
    shows: ['topic health'],
    triggers: [
      'got|get|gets|getting|had|have|has|having|booked|book|book_in|missed|skipped|due|overdue|dodged|dodging|cancelled|after|before|for a|an|the|their|your|his|her|my jab|jabs|booster|vaccine|smear|brain_scan|body_scan|check-up|checkup|stitches|operation|colonoscopy|bloods|catheter|transfusion|hip_done|knee_done|eyes_done|teeth_done|nose_done|boobs_done',
      'their|your|his|her|a|the tooth|teeth|tonsils|appendix|gallbladder|stitches|stent|kidney out|removed',
      'their|your|his|her cast|plaster|stitches|brace|bandage off|came_off|on|comes_off',
      'jabs|tonsils_out|a_tooth_out|eyes_lasered|teeth_whitened|bloods_done',
      'in a_cast|a_sling|a_wheelchair|a_neck_brace|a_coma|surgery|quarantine|intensive_care',
      'walk|walks|walking|walked with_a|on_a stick|walking_stick|walking_frame|cane|frame',
      'on|with crutches',
      'on|onto|off the|a|our|his|her|their|your drip|sick_list|waiting_list_for|transplant_list|ventilator|antibiotics|medication',
      'gave|give|gives|giving|went|go|goes|going|gone birth|into_labour|into_labor',
      'waiting|sat|sitting|sit|wait|waited in|for the|a|our|your waiting_room|surgery|transplant|operation',
      'waiting_room|waiting_rooms',
      'froze|freeze|freezing|frozen her|their|your eggs',
      'on her|their|your|my period',
      'takes|take|took|taking|swallowed|pop|popped|popping tablets|pills|blood_thinners|supplements|painkillers|meds|tablets_every_day|the_pill',
      'wear|wears|wore|wearing a_wig|wigs|dentures|a_hearing_aid|false_teeth',
      'asked|ask|asking|need|needed|used|for|wear|wore|bought|grabbed a_plaster|plasters|band-aids|a_band-aid|bandages|an_ice_pack|a_bandage',
      'struggling|trying|trying_again|hoping|want to conceive|stop_smoking|quit_smoking|lose_weight',
      'go|goes|went|going|been|back to aa|rehab|physio|the_doctor|the_dentist|the_gp|slimming_world|weight_watchers|fat_club',
      'to|at|in|from|by urgent_care|accident_and_emergency|the_walk-in_centre|minor_injuries|casualty|the_drop-in_clinic|the_medical_centre',
      'on a|his|her|their|hospital ward',
      'in|into|from a|his|her|their care_home|nursing_home',
      "cannot|can't|couldn't|don't|doesn't|unable_to eat gluten|dairy|nuts|wheat|lactose|eggs|shellfish|bread",
      'live|lives|living|lived|coping|cope|copes with pain|a_condition|a_disability|one_kidney|one_lung',
    ],
    when: all(
      ofPeople,
      notAfter('we our'),
      notBefore('of drama fairy off seat seats pack packs box out'),
      not(beside('station platform train trains bus buses ferry airport flight tram')),
    ),
    examples: [
      'Fifty-one of you read our news in a waiting room on Monday.',
      'To the 12 dancers on crutches: the front row is yours.',
    ],
  },
  {
    cue: 'parents-to-be',
    shows: ['topic health'],
    triggers: [
      'mums-to-be|mum-to-be|moms-to-be|mom-to-be|mothers-to-be|mother-to-be|dads-to-be|dad-to-be|fathers-to-be|parents-to-be',
      'expectant mother|mothers|father|fathers|mum|mums|mom|moms|parent|parents|couple|couples|women',
      'first|second|third|final trimester|trimesters',
      'twins|triplets|a_baby|another_baby|a_bump|a_little_one on_the_way|due|on_board',
      'expecting twins|triplets|again|number_two|number_three|soon|in_may|in_june',
      'faint blue line|lines',
    ],
    when: toldOrLookedUp,
    examples: [
      'Mums-to-be ordered 4,000 jars of pickle in June.',
      'To the 12 couples with twins on the way: two of everything is in stock.',
    ],
  },
  {
    cue: 'expecting',
    shows: ['topic health'],
    triggers: ["are|is|was|were|be|you're|they're|she's|newly|been expecting|showing|due"],
    when: all(ofPeople, notAfter('we nobody'), not(beside('than what')), endsExpecting),
    examples: [
      'Our app knew that 31 of you were expecting.',
      'You are expecting, says your basket: pickles, ginger and a book of names.',
    ],
  },
];

/** *They were expecting.* Whoever expects something else names it. */
function endsExpecting(...[scene, match]: Parameters<typeof closesPhrase>): boolean {
  const word = scene.passage.tokens[match.to - 1]!.text;
  const next = scene.passage.tokens[match.to];
  return word === 'expecting' && (next === undefined || next.kind === 'mark' || next.kind === 'symbol');
}
