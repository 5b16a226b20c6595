// What people drink and smoke, by when, how much and what comes of it.
import { all, type Cue } from '../../cues/cue.ts';
import { ofPeople } from '../../cues/aboutWhom.ts';
import { notBefore } from '../../cues/conditions.ts';

export const drinkTopicCues: readonly Cue[] = [
  {
    cue: 'drunk-by-the-clock',
    shows: ['topic substance'],
    triggers: [
      'opened|emptied|finished|drained|downed|sank|sunk|polished_off|necked two|three|four|five|six|seven|eight|nine|ten|the|another|2|3|4|5|6 bottles|bottle|cans|minibar|pints|pitchers',
      'emptied|drained|raided|cleared|emptying the|their|our|theirs|a minibar|minibars|drinks_trolley|bar_trolley',
      'straight|then|next to|into|for the_nearest|the|a|the_same|the_closest bar|pub|taproom|off-licence|beer_tent',
      'ordered|order|orders|ordering|bought doubles|trebles|chasers|shots',
      'bar|pub|taproom|beer_tent by|before|since|until|all noon|lunchtime|breakfast|eleven|ten|nine|day|closing|opening',
      'at|in|propping_up|outside the bar|pub at|by|before|since|all',
      'been|stayed|staying|stay|kept clean|sober for|since',
      'sick|ill|threw_up|vomited in|on the|our|a|your back|cab|car|taxi|seat|taxis|cabs',
      'units a_week|per_week|of_alcohol',
      'rolling papers|tobacco',
      'still|last|first|always|back at|in|to_leave|through the|our bar|pub|taproom',
      'visit|visits|visited|haunt the|a|our pub|pubs|bar|bars|off-licence|offie',
      'corks|cork popped|pop|flew|popping',
      'popped|popping corks|pills',
      'stop-smoking|quit-smoking|smoking_cessation|smoke_break|smoke_breaks|cigarette_break|fag_break|fag_breaks|smoking_area|smoking_room|smoking_shelter|vape_shop|vape_shops|wine_rack|wine_racks|wine_fridge|drinks_trolley|drinks_cabinet|drinks_tab|drinks_bill|bar_bill|bar_bills|open_bar|free_bar|drinks_package|pre-drinks|pre-drinking|designated_driver|drinking_buddy|drinking_buddies|drinking_habit|drinking_habits|sleeping_it_off|worse_for_wear|sore_head|sore_heads|weed_grinder',
    ],
    when: all(ofPeople, notBefore('shop shops water tonic')),
    examples: [
      'Nine of our guests emptied the minibar.',
      'To the 17 sailors with sore heads: our café is open.',
    ],
  },
];
