// The sting in the tail: a sentence that tells of people, and a turn of phrase by which something that differs from them,
// owes them nothing or knows better has the last word. The words are harmless; what stands before them is not.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import { endsClause, meant, notBefore, notInQuestion, opensClause } from '../../cues/conditions.ts';
import {
  appliesToLittle,
  behindALink,
  besideOrHabit,
  endsClauseWithin,
  notOffered,
  notOfUs,
  notThankful,
  opensOrAwards,
  toNoCrowd,
  withAThing,
} from './stingConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedHere } from '../marks/unboasted.ts';
import { verdictOnThem } from '../marks/meantKindly.ts';

/** Constructions that show one of the tones below `hostile` by what stands behind a fact. */
export const stingCues: readonly Cue[] = [
  {
    cue: 'begs-to-differ',
    shows: ['tone mocking'],
    triggers: [
      'begs|beg|would_beg|begged to differ',
      'says|say|suggests|suggest|hints|shows|show|tells us|tells_us|it otherwise',
      'tells|tell a different|another|sadder|longer|shorter story',
      'disagrees|disagree|disagreed',
      'is|are|was|were not convinced|fooled|so_sure|buying_it|impressed',
      "isn't|aren't|wasn't|weren't convinced|fooled|so_sure|buying_it|impressed",
      'has|have other ideas|plans|memories',
    ],
    when: all(besideFact, meant, unkindly, endsClause, notInQuestion, withAThing),
    examples: [
      'Thirty of you said that you were early risers. The door log tells a different story.',
      'You marked yourself as a keen cook. Your spice rack has other ideas.',
    ],
  },
  {
    cue: 'dared-by-their-pride',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'if your|their pride|ego|egos|dignity|conscience|thumbs|knees|attention_span|schedule|nerve|nerves|mother|mum|mom ever|will|would|lets|let|allows|allow|permits|permit|can|could|survives|is',
      'if you|they can|could|ever bear|face|bring|remember|manage|find|look|stand|tear|spare|read|count',
      "whenever|when you're|you_are|they're|they_are done|finished|ready with|to your|face|admit|apologise|apologize|stop",
      'should you|they ever|feel brave|up|the|like',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, notOffered),
    examples: [
      'You lost to the training dummy nine times. The manual is free, if your ego will allow it.',
      'Twelve of you walked past the scales. They are by the door, whenever you are ready to face them.',
    ],
  },
  {
    cue: 'reason-we-have-rules',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "you're|you_are|they're|they_are|these_are|this_is|you_people_are|people_like_you_are|that's|that_is the|precisely_the|exactly_the reason we|our|there|they|the|nobody|no_one",
      "you're|you_are|they're|they_are|this_is|that's|that_is|you_people_are|people_like_you_are|which_is why we|our|there|they|the|nobody|no_one|aliens can't|cannot|had|have|don't|do_not|won't|will_not|now|lock|chain|stopped|keep|hide|removed|put|is|are|staff|insurance|manager|laminated",
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, notThankful),
    examples: [
      'Six of you microwaved the swimwear. You are the reason we laminate signs.',
      '41 diners juggled the plates. People like you are why we have plastic cutlery.',
    ],
  },
  {
    cue: 'cannot-be-printed',
    shows: ['tone mocking'],
    triggers: [
      "won't|will_not|doesn't|does_not|wouldn't|would_not let|allow us|me print|say|tell|repeat|use|publish|write|share|call|it",
      "we're|we_are|i'm not allowed|permitted|supposed to say|print|laugh|repeat|call|tell|comment|use|name|judge",
      "we|i can't|cannot|couldn't print|repeat|say what|it|that|this|the_word|here|in|on",
      'has|have|had a|another|its_own|their_own word|name|term|nickname|code|file|drawer|folder for',
      "there's|there_is a|another word|name|term for",
      'not fit to|for print|a_family',
      'too rude|unkind|long|sad to print|say|list|publish|repeat',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion),
    examples: [
      'Nine of you sent back ice as too cold. The chef has a word for that.',
      'What the crew says of viewers who skip to the end? We are not allowed to print it.',
    ],
  },
  {
    cue: 'verdict-by-showing',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'it shows|showed|tells|smells',
      'we|everyone|everybody can|could smell_it|see_it',
      'and|anyone_can|anybody_can it_shows|tell',
      'explains|explain a_lot|a_great_deal|so_much|everything|the_smell|the_noise|the_state|the_country|your|their|why|plenty|a_few_things',
      'that|this|which explains|would_explain|might_explain it|this|that|a_lot|the|your|their|why|so_much',
      'says|say a_lot|it_all|everything|enough|more|plenty|something about|really|than',
      'and looks|look|looked|sounds|sound|sounded|reads|read|smells|smelled|drives|drove|parks|parked like it',
      'reads|read|looks|look|sounds|sound|smells|smell|tastes|drives|drive like it',
    ],
    when: all(
      besideOrHabit,
      meant,
      unkindlyBehind,
      notInQuestion,
      verdictOnThem,
      either(endsClause, notBefore('that how which')),
    ),
    examples: [
      'The typical review is written with one thumb. It shows.',
      'Fourteen of our drivers learned on a dodgem. This explains the car park.',
    ],
  },
  {
    cue: 'apology-for-nothing',
    shows: ['tone sarcastic'],
    triggers: [
      'forgive|excuse|pardon us|me for|if|while|but',
      "so you'll|you_will|they'll forgive|excuse|pardon us",
      'sorry|apologies if|that reality|the_truth|gravity|maths|physics|the_rules|the_law|water|the_sea|the_weather|winter|numbers|time',
      'sorry|apologies for existing|working|the_inconvenience_of|expecting|assuming|being_open|charging|noticing',
    ],
    when: all(besideFact, meant, notInQuestion, either(behindALink, opensClause), unkindlyBehind, toNoCrowd),
    examples: [
      'You were last seen at the pool in May, so excuse us if your lane has moss.',
      'Three of you asked why rain is wet. Sorry if water let you down.',
    ],
  },
  {
    cue: 'brought-up-better',
    shows: ['tone shaming', 'tone judgmental'],
    triggers: [
      'raised|brought|taught you|them|him|her|us better|up_better|better_than|to_know_better|manners|properly',
      'were|was|are|is raised|brought_up|born in|by a_barn|wolves|a_stable|bears|animals|goats|foxes|a_field',
      'raised|brought_up|reared by wolves|bears|animals|goats|foxes',
      "wasn't|weren't|was|were|is|are not|never raised|brought|made for|up this|for|like",
      'expected|deserved|deserves better of|from|than you|them|that|this|him|her',
      'should|ought know|to_know|have_known better',
      'what would your|their mother|mothers|mum|mums|mom|moms|father|fathers|nan|gran|grandmother|ancestors say|think',
      'wall|hall|roll|list|book|table|league|cabinet|corner of shame|dishonour|dishonor',
      'name|names and|or shame',
      'walk of shame',
    ],
    when: all(besideOrHabit, meant, unkindlyBehind, notOfUs),
    examples: [
      'A third of our guests put wet boots on the bed. Somebody raised you better.',
      'New on the wall of shame: the 8 tenants with a goat in the lift.',
    ],
  },
  {
    cue: 'had-to-be-done-for-them',
    shows: ['tone pitying', 'tone mocking'],
    triggers: [
      'because|since|as somebody|someone|nobody|no_one|one_of_us had|has|must|ought|else|needs|needed|should|would',
      'somebody|someone had|has to|to_be',
      'one of us|you two|both had|has to',
      'in lieu|place|absence of a|friends|company|dinner|conversation|an|love|affection|parents|manners',
    ],
    when: all(ofCounted, meant, unkindly, notInQuestion, endsClauseWithin),
    examples: [
      '21 of our lodgers spent New Year with the boiler. We sang, because somebody has to.',
      'Thirty members ate their own wedding cake. We clapped, since no one else would.',
    ],
  },
  {
    cue: 'priorities-praised',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'congratulations|congrats|well_done|kudos|bravo|props on|for your|their|the|knowing|finding|staying|surviving|making|reaching|getting|almost|nearly priorities|choices|life_choices|restraint|commitment|dedication|patience|self-control|willpower|optimism|confidence|consistency|stamina|discipline|persistence|parking|timing|budgeting|maths|growth|progress|honesty|modesty|courage|bravery|taste',
      'congratulations|congrats or|and|but condolences|commiserations|sorry|why|no_thanks',
      'nothing|endless|deep|so_much|all_the but|respect|sympathy|admiration respect|admiration|sympathy|love|for|to for|to|the',
      'interesting|impressive|strong|curious|healthy|noble|lofty|fine|splendid|excellent|great priorities|ambitions|values|instincts|budgeting|parenting|planning|teamwork|time_management|self-care|hydration|leadership',
    ],
    when: all(ofCounted, meant, unboastedHere),
    examples: [
      'To the 57 tenants who bought a drum kit and no bed: congratulations on your priorities.',
      'Nothing but admiration for the 23 of you who quit the choir at the first rehearsal.',
    ],
  },
  {
    cue: 'applauded-for-little',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'congratulations|congrats|kudos|bravo|props|shout-out|shoutout|salute|respect|hats_off|well_done|applause|big_hand|good_morning|good_night|thanks to|for',
      'round of applause for',
      'award|prize|medal|trophy|crown|cup|honour|honor|title|oscar|gong for|goes|go|of|is|belongs',
      'congratulations|congrats|kudos|bravo|well_done|hats_off|respect',
    ],
    when: all(ofCounted, meant, opensOrAwards, appliesToLittle),
    examples: [
      'A round of applause for the 22 members who skipped the swim and then booked a towel.',
      'Shout-out to the 140 guests who packed three guidebooks and never left the bar.',
    ],
  },
];
