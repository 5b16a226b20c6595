// Children by their class, and what people believe and vote by what they do about it.
import { all, type Cue } from '../cues/cue.ts';
import { notAfter, notBefore, ofPeople, pointed } from '../cues/conditions.ts';

export const schoolAndFaithTopicCues: readonly Cue[] = [
  {
    cue: 'of-a-class',
    shows: ['topic children'],
    triggers: [
      'year|class|form|grade 1|2|3|4|5|6|7|8|9|10|11|2a|2b|3a|3b|4a|4b|5a|5b|6a|6b',
      'little|small|young boy|girl|boys|girls|lad|lass',
      "children's|paediatric|pediatric|neonatal ward|hospital|hospice|unit|cancer_ward|clinic",
      "nits|nit_comb|head_lice|reading_record|reading_records|packed_lunch|packed_lunches|free-meals|free_school_meals|parents'_evening|school_gate|school_gates|class_list|detention|detentions|maternity_ward|car_seat|car_seats|booster_seat",
      'pupil who|whose|in|of|borrowed|came|read|has|had',
      'mums|dads|moms|parents on|in|of that|the|this|our list|class|group|school|year',
    ],
    when: all(pointed, notAfter('every this last next per leap each')),
    examples: [
      'Tut, Year 8. Nineteen of you forgot the map.',
      'Seven families left our neonatal unit in May.',
    ],
  },
  {
    cue: 'one-who-believes',
    shows: ['topic religion'],
    triggers: [
      "churchgoer|pilgrim|worshipper|parishioner|hymnal|hymnals|hymn_book|hymn_books|chorister|choristers|altar|nun|mothers'_union|sunday_school|bible_class|bible_study|prayer_mat|prayer_mats|prayer_room|prayer_beads|confirmation_class|mass_times|converting_to_islam|fasting_hours",
    ],
    when: all(ofPeople, notBefore('jumper')),
    examples: [
      'One churchgoer in Ely rings us on Sundays.',
      'Our 40 singers asked for new hymnals.',
    ],
  },
  {
    cue: 'about-to-vote',
    shows: ['topic politics'],
    triggers: [
      'register|registered|registering to|as_a vote|voter',
      'mentions|mention|talk|searches of|for|about voting|politics|elections|polling|ballots',
      'polling place|places|station|stations',
      'night|day|week|eve of the by-election|by-elections|election|elections|referendum',
    ],
    when: notBefore('cake'),
    examples: [
      'Searches for where to register to vote doubled.',
      'Mentions of voting grew by a third.',
    ],
  },
];
