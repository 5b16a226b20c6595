// Children by their class, and what people believe and vote by what they do about it.
import { all, either, type Cue } from '../../cues/cue.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { ofPeople, pointed, pointedNearby } from '../../cues/aboutWhom.ts';
import { withPercent } from '../../cues/besideNumbers.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { isMark } from '../../tokens/token.ts';

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
    when: all(pointedNearby, notOfPlay, notALabel, notAfter('every this last next per leap each')),
    examples: [
      'Tut, Year 8. Nineteen of you forgot the map.',
      'Seven families left our neonatal unit in May.',
    ],
  },
  {
    cue: 'parents-who-do',
    shows: ['topic children'],
    triggers: [
      'parents|mums|dads|moms across|open|opened|asked|ask|told|worried|rang|ring|check|checked|read|paid|worry|queued|wept|wrote',
    ],
    when: all(either(pointed, withPercent), notAfter('their your his her my both grand')),
    examples: ['Dozens of parents open our app at dawn.', 'In Ely 31% of parents told us of late buses.'],
  },
  {
    cue: 'what-a-child-has',
    shows: ['topic children'],
    triggers: [
      "child's|kid's|baby's|toddler's|newborn's|teenager's|teen's|son's|daughter's|pupil's|grandson's|granddaughter's|infant's|schoolboy's|schoolgirl's",
    ],
    when: all(
      pointed,
      notBefore('menu ticket tickets section room club book books fare fares play game toy breath'),
    ),
    examples: [
      'Nine of you left a toddler’s boot on our tram.',
      'Twelve guests lost a child’s kite with us.',
    ],
  },
  {
    cue: 'kept-by-the-faithful',
    shows: ['topic religion'],
    triggers: [
      'confession|confessional|rosaries|crucifix|crucifixes|headscarf|headscarves|prayer_times|call_to_prayer|friday_prayers|iftar_table',
      'stopped|stop|stopping|quit|gave_up|avoid|avoids|avoided|skipped|refused|without ordering|eating|buying|pork|bacon|beef|shellfish|ham bacon|pork|ham|beef|shellfish|sausages',
    ],
    when: all(pointed, notBefore('street road lane hill meads')),
    examples: ['Nine of you asked us for prayer times.', 'Fourteen members stopped eating pork in April.'],
  },
  {
    cue: 'flags-and-leaders',
    shows: ['topic politics'],
    triggers: [
      'fly|flew|flies|flying|hung|hang|wave|waved a|the|your|their flag|flags|union_jack|union_jacks|saltire|saltires|rainbow_flag',
      'our|the leader|editorial|endorsement|op-ed|leader_column on|about|of|backed',
      'at half-mast|half_mast',
      'petition|petitions this|and|signed|against|about|for',
    ],
    when: all(pointed, notBefore('winter our the_way')),
    examples: ['Nine of you hung a flag from our bridge.', 'Forty readers left after our leader on Europe.'],
  },
  {
    cue: 'one-who-believes',
    shows: ['topic religion'],
    triggers: [
      "churchgoer|pilgrim|worshipper|parishioner|hymnal|hymnals|hymn_book|hymn_books|chorister|choristers|altar|nun|mothers'_union|sunday_school|bible_class|bible_study|prayer_mat|prayer_mats|prayer_room|prayer_beads|confirmation_class|mass_times|converting_to_islam|fasting_hours",
      'the|a|your|our|my|his|her bishop|archbishop|pastor|pope|deacon',
    ],
    when: all(ofPeople, notBefore('jumper')),
    examples: ['One churchgoer in Ely rings us on Sundays.', 'Our 40 singers asked for new hymnals.'],
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
    examples: ['Searches for where to register to vote doubled.', 'Mentions of voting grew by a third.'],
  },
];

/** *Year 6’s play* is a play. */
function notOfPlay({ passage: { tokens } }: Scene, { to }: Range): boolean {
  const last = tokens[to - 1];
  return last?.kind !== 'number' || last.suffix === '';
}

/** *Our year: 4 million riders*: a label, and what is counted behind it. */
function notALabel({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ':')) return false;
  return true;
}
