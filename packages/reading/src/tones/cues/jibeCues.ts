// The remark that closes a call, as brands make it: somebody's boss is told, a choice is called bold, a love affair is
// declared over, somebody has to check on them. Harmless words, each bound to the people they are said of.
import {
  behindWatching,
  beyondName,
  ofCustomers,
  ofPeople,
  pointed,
  pointedNearby,
} from '../../cues/aboutWhom.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { endsClause, inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { failsBehind, notOfMerit } from '../marks/hostileConditions.ts';
import { notFondName } from '../marks/fondly.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { beforeFailing, toldOfBefore } from '../marks/beforeTold.ts';
import { besideFact } from '../../cues/besideFact.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { boldOnlyToFail, notWhatAThingIs, toSomebody } from '../marks/meantKindly.ts';

/** Constructions that show one of the tones below `hostile`, in a few words that stand for themselves. */
export const jibeCues: readonly Cue[] = [
  {
    cue: 'somebody-will-hear-of-it',
    shows: ['tone shaming'],
    triggers: [
      'your|their boss|bosses|wife|husband|mother|mothers|mum|mums|mom|moms|dentist|dentists|doctor|doctors|cardiologist|neighbours|neighbors|accountant|trainer|manager|teacher|parents|partner|partners says|say|called|knows|know|heard|sends|send|wants|want|would_like|is_watching|are_watching|is_probably|is_one|is_reading|is_also|is_here|will_hear|can_see|has_questions|have_questions',
      'hr|legal|finance|head_office|management|security|reception sends|says|knows|has_questions|would_like',
      'knows|know who they are',
      'knows|know exactly who they are',
      "we've|we_have told your|their boss|wife|husband|mother|mum|mom|parents|partner",
      'how does that make your|their mother|mum|mom|parents feel',
      'caught red-handed|in_the_act',
      'cover is blown',
      "don't|do_not worry we won't tell",
    ],
    when: all(ofPeople, meant, toThoseTold),
    examples: [
      'To the 26 customers who booked a massage at eleven: your manager sends regards.',
      'A third of our diners split the bill. The rest know who they are.',
    ],
  },
  {
    cue: 'faint-praise',
    shows: ['tone sarcastic'],
    triggers: [
      'bold|brave|interesting|questionable|curious|unusual|strong choice|choices|move|strategy|decision|decisions|taste',
      'choices were made',
      'it was nice|fun knowing|pretending|while_it_lasted',
      'at least you|they tried|turned_up|showed_up|meant_well',
      "at least you're|they're|you_are|they_are consistent|honest|trying|committed|optimistic|dedicated|predictable|reliable|thorough|enthusiastic|hydrated|on_brand",
      'points|marks|an_a|full_marks for effort|trying',
      "that's|that_is one way",
      'your|their mother|mothers|mum|mums|mom|moms|parents must_be|must_be_so|will_be|are so|very proud',
      'truly the|a|an|our',
      'the life of the party',
      'living on the edge',
      'quite the achievement|accomplishment|feat',
      'who needs enemies',
      'a cry for help',
    ],
    when: all(
      either(pointed, beforeFailing),
      meant,
      toThoseTold,
      either(opensClause, notBefore('for of to')),
      boldOnlyToFail,
    ),
    examples: [
      'Dear 19 guests who missed the last ferry: bold choice.',
      'Fourteen members chose the beige sofa. Living on the edge.',
    ],
  },
  {
    cue: 'applause-for-failing',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'round of applause',
      'big hand',
      'slow clap',
      'standing ovation',
      'congratulations|congrats|bravo|kudos|props to|on',
      'hats off to',
      "here's to",
      'shout-out|shoutout to',
      'well done to',
      'congratulations|congrats|bravo|well_done',
      'welcome back|home to',
      'somebody|someone|please|will_someone give the|these|those|all',
      'medal|medals|trophy|trophies|award|prize',
    ],
    when: all(pointed, meant, toSomebody, failsBehind),
    examples: [
      'A round of applause for the 16 guests who forgot the door code.',
      'Congratulations to the 27 members who failed dry land training.',
    ],
  },
  {
    cue: 'love-declared-over',
    shows: ['tone mocking', 'tone pitying', 'framing trait-inference', 'topic relationship'],
    triggers: [
      "he's|she's|they're|he_is|she_is not|never|still_not|not_ever coming|calling|texting|replying|worth back|you|it",
      "your ex isn't|is_not|won't|will_not|has|hasn't",
      "he|she|they won't|will_not|isn't|aren't come|call|text|coming|calling|texting back|you",
      "he|she|they won't|will_not|isn't|aren't|can't listening|watching|reading|listen|hear|see to_it|to_this|it|this|you",
      "he's|she's|they're|he_is|she_is fictional|an_actor|a_cartoon|not_real|a_robot|married",
      'just not that into you',
      'you can do better',
      "why you're|they're|you_are|they_are still|so single|alone",
      "why you're|they're|you_are|they_are single|alone",
      "no wonder you're|they're|you_are|they_are",
      'forever alone',
      'dying alone',
      'is this about him|her|your_ex',
      'who is|was he|she',
    ],
    when: all(either(all(pointed, beyondName), besideFact), meant, toThoseTold),
    examples: [
      'To the 73 listeners who cried to the duet at dawn: she’s not coming back.',
      'Dear 18 people who rewatched the proposal: no wonder you’re single.',
    ],
  },
  {
    cue: 'somebody-check-on-them',
    shows: ['tone pitying', 'framing trait-inference'],
    triggers: [
      'somebody|someone|please|can_somebody|can_someone|could_someone|will_someone check|help|hug|stop|save|call on|them|these|those|him|her|a_doctor',
      'check on them|him|her|your_friends|your_neighbours|your_neighbors',
      'check in on them',
      'send help|tissues|cake|wine|chocolate|a_search_party',
      'if you need help',
      'do you need help|anything|saving|rescuing',
      'sorry for you|them',
      'sorry for your loss',
      'thinking of your|their livers|liver|wallets|wallet|neighbours|neighbors|families|family',
      'pray for them',
      'rest in peace',
      "hope you've|they've|you_have|they_have recovered|got|found help|it|someone|friends",
      "it's|it_is ok|okay|alright to cry|let|admit|stop",
      "you're|you_are not fooling anyone|anybody",
      'treat yourself to a friend|salad|vegetable|date|holiday_from_us',
    ],
    when: all(toldOfBefore, meant),
    examples: [
      'Thirteen guests alphabetised the minibar. Somebody check on them.',
      'To the 44 fans of the deleted scene: we are sorry for your loss.',
    ],
  },
  {
    cue: 'what-kind-of-person',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'what kind|sort of person|people|monster|monsters|animal|animals|maniac|psychopath|human|adult|parent|parents',
      'who in their right mind',
      'who on earth',
      'who are you kidding|fooling',
      "who do you think you're|you_are kidding|fooling",
      'weirdos|weirdo|losers|idiots|psychopaths|slobs|cheapskates|hypocrites|liars|cowards|quitters|snobs|gluttons|couch_potatoes|slackers|lightweights',
      'only a monster|psychopath|maniac',
      'disappointed in you|them|the_rest',
      'we expected better|more from|of',
      'we expected better',
      "we're|we_are not angry just disappointed",
      'need|needs|really_need|really_needs to_get a hobby|life|holiday|grip|cookbook|mirror|calendar|dictionary',
      'or a hobby|life|grip|therapist|mirror|calendar',
      'need|needs a hobby|life|grip|cookbook|mirror|calendar|dictionary',
    ],
    when: all(either(ofCustomers, pointedNearby), meant, notFondName),
    examples: [
      'What sort of person irons socks? 29 of our customers.',
      'To the 92 guests who left before dessert: we expected better.',
    ],
  },
  {
    cue: 'put-right',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'the point was|is to',
      'missing|missed the point',
      "that's|that_is|this_is|it's|it_is|that_isn't|this_isn't|it_isn't not how",
      "isn't|is_not how it|this works",
      'karma',
      'we can smell|hear|taste|see it|that|you|the|them',
      'some self-respect',
      'nobody|no_one believes|cares|likes|wants|needs|buys|is_fooled|is_impressed|was_fooled',
      "nobody's|no_one's buying|fooled|impressed",
      "we|they don't|do_not believe you|them",
      "you're|you_are|they're|they_are doing it wrong",
      "you're|you_are not supposed",
      'what did you|they expect',
      'told you so',
      'no thanks|credit to you|them|him|her',
      'supposed to be',
      'the nineties|eighties|seventies|1990s|1980s|past|hospital|police|museum|gym|salad|vegetables|library called',
      'by any chance',
      'am i right',
      'some of us have',
      'must be exhausting|exhausted|tiring|nice',
      'how embarrassing|sad|tragic',
    ],
    when: all(either(pointed, behindOwnNumbers, beforeFailing), meant, toThoseTold, notWhatAThingIs),
    examples: [
      'To the 17 guests who tipped in buttons: karma has a long memory.',
      'Dear 240 members who took the lift to the gym, you’re doing it wrong.',
    ],
  },
  {
    cue: 'one-word-verdict',
    shows: ['tone sarcastic'],
    triggers: [
      'charming|shocking|smooth|classy|interesting|riveting|groundbreaking|unbelievable|shameless|subtle|sure|wild|thrilling|fascinating|priorities|standards|goals',
      'how charming|subtle|thrilling|fascinating|nice|lovely|productive',
      'very mature|healthy|subtle|smooth|clever',
      'nobody|no_one asked',
      'nobody|no_one made|forced you|them|him|her',
    ],
    when: all(pointed, meant, toThoseTold, notOfMerit, opensClause, endsClause, not(goesOn)),
    examples: [
      'To the 32 diners who clapped for the bill: charming.',
      'Fifteen members read the terms and conditions. Riveting.',
    ],
  },
  {
    cue: 'hope-for-one-person',
    shows: ['tone pitying', 'framing trait-inference'],
    triggers: [
      'we hope he|she|they has|have|is|are|finds|find|gets|get|found',
      'we worry|fear for|about him|her|them',
    ],
    when: all(pointed, beyondName, meant),
    examples: [
      'One of our readers returned the same atlas forty times. We hope she has a compass.',
      'Seven guests dined with their laptops. We worry about them.',
    ],
  },
  {
    cue: 'feeling-weak',
    shows: ['tone judgmental', 'framing trait-inference'],
    triggers: [
      'feeling|getting|been lazy|guilty|ashamed|lonely|sad|desperate|unloved|forgetful|sluggish',
      'too busy|lazy|tired|scared|comfortable',
      'lost your motivation|willpower|nerve|way',
      'had|having second_thoughts|trouble|a_bad_day|a_rough_day',
    ],
    when: all(either(pointed, behindWatching), meant, inQuestion),
    examples: [
      'We noticed that you missed a lesson. Too busy?',
      'To the 28 members who cancelled twice: feeling guilty?',
    ],
  },
  {
    cue: 'imagine-doing-that',
    shows: ['tone mocking'],
    triggers: [
      'imagine paying|buying|watching|ordering|eating|drinking|choosing|thinking|liking|wanting|needing|spending|waiting|asking|leaving|forgetting|missing|skipping|wearing|driving|booking|listening',
      'imagine if you|they',
      "couldn't be us|me",
      'could not be us',
      'joke|jokes is|are on you|them',
      'hope it was worth it',
      "hope you're|they're|you_are|they_are happy",
      'sure jan',
      'ok boomer',
      'read the room|instructions|manual|label|menu',
    ],
    when: all(pointedNearby, meant, opensClause),
    examples: [
      'Imagine ordering tap water with ice. 39 of you did.',
      'To the 61 shoppers who queued for a bag: hope it was worth it.',
    ],
  },
];

/** *Charming, and greener too*: more of the same follows. */
function goesOn({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return isMark(tokens, to, ',') && ['and', 'but', 'plus'].includes(wordAt(tokens, to + 1) ?? '');
}
