// Jibes in a borrowed form: a headline, a rhyme, a verdict of the court, a prescription, a petition, a school report. The
// form is solemn, and what counted people did is not; whoever is honoured in it is laughed at.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { withNumber } from '../../cues/besideNumbers.ts';
import { beforeColon, endsClause, inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { aFew, aGroup, groupsFrom, heldBy, people, you, type Scene } from '../../scene/scene.ts';
import { admirable, awkward, kindness } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { unboastedNext } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by the form in which they tell of people. */
export const borrowedFormCues: readonly Cue[] = [
  {
    cue: 'told-as-a-headline',
    shows: ['tone mocking'],
    triggers: [
      'breaking|exclusive|developing|just_in|this_just_in|stop_press|latest|sources_say|scientists_baffled|experts_baffled|doctors_baffled|shock_as',
      'local|area|florida man|woman|dad|mum|mom|couple|teenager|pensioner|hero|genius|resident|residents',
    ],
    when: all(
      meant,
      unkindly,
      opensOrFollowsColon,
      aboutPeople,
      nothingAdmirable,
      either(someUnboasted, unboastedNext),
    ),
    examples: [
      'Breaking: man in Hove orders a seventh trifle, denies everything.',
      'Local couple book a quiet cabin, bring bagpipes. 14 of our guests complained.',
    ],
  },
  {
    cue: 'told-as-a-rhyme',
    shows: ['tone mocking'],
    triggers: [
      'roses are red',
      "'twas|twas the night|week|morning|day",
      'once upon a time',
      'there once was|were',
      'there was an old',
      'knock knock',
      'why did the|our|your|their|those|these',
      'how many members|guests|drivers|people|customers|riders|players|users|fathers|men|adults does|do it|they take|need',
      'what do you|we call|get',
      'what has|have two|four|no|nine|ten',
      "what's the difference between",
      'an englishman',
      'walks|walk into a|the bar',
    ],
    when: all(meant, unkindly, opensClause, aboutPeople, notPlainlyAsked, pointsAtThem),
    examples: [
      'Roses are red, our buses are green, 61 of you still ask where the stop is.',
      'Knock knock. Who’s there? Not the 44 members who booked the early class.',
    ],
  },
  {
    cue: 'told-as-proceedings',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'having|after reviewed|reviewing|studied|studying|examined|examining|weighed|weighing|careful|long|much|extensive|exhaustive|months_of the|your|all|every|deliberation|consideration|analysis|thought|research|study',
      'our engineers|scientists|analysts|experts|researchers|statisticians|lawyers|data_team|mathematicians conclude|concluded|confirm|confirmed|are_baffled|believe|suspect|regret|agree|agreed',
      'the jury|court|committee|panel|inquiry|investigation finds|found|rules|ruled|concludes|concluded|notes|regrets|is_in|is_out',
      'exhibit a|b|one',
      'diagnosis|prognosis|prescription|symptoms|patient|treatment|cause_of_death|verdict|ruling|sentence|charge|offence|motive|alibi|grade|marks|homework|conduct|behaviour|teamwork|attendance|hobbies|status|mood|effort|dignity|chances|progress|excuse|excuses',
    ],
    when: all(
      meant,
      either(beforeColon, opensClause),
      aboutPeople,
      nothingAdmirable,
      unkindly,
      notFigures,
      someUnboasted,
    ),
    examples: [
      'Prescription: one vegetable, for the 52 of you who never ate the last one.',
      'Having studied the footage, our engineers conclude that 17 of our guests lost to a door.',
    ],
  },
  {
    cue: 'petitioned-about',
    shows: ['tone mocking', 'framing call-out'],
    triggers: [
      'petition|motion|campaign|proposal to rename|ban|name|retire|remove|replace|move|cancel|stop|fence|lock',
      'in honour|honor|memory|recognition|celebration|appreciation|tribute of|to the|our|all',
      'dedicated|dedicating|named|renamed to|after|for the|our',
      'a|the statue|plaque|monument|shrine|blue_plaque to|for the|our',
      'history|posterity|science|future_generations|legend|scholars|archaeologists will|may|might|shall remember|judge|forgive|record|note|wonder|ask|recall|puzzle',
      'will be remembered|studied|taught|sung for|as|in|by',
    ],
    when: all(ofCounted, meant, nothingAdmirable, someUnboasted),
    examples: [
      'Petition to rename the lift after the 19 guests who got stuck in it twice.',
      'History will remember the 33 members who fought over the last bun.',
    ],
  },
  {
    cue: 'news-for-them',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: [
      'good|bad|great|terrible|awkward|sad|grim news for|to',
      'a|one|quick|small|simple|genuine|honest question|questions|quiz|riddle|query|word for',
      'asking|ask|to_ask|we_asked the|all|those|our',
      'bold|brave|big|rich|classy|generous|noble|lovely|nice|kind|good|sweet|decent|cheeky|optimistic|ambitious of the|you|our|all|those|these',
      'a|gentle|friendly|small|quick|polite|kind reminder|note|message|memo for|to the|all|our|those|whoever',
      'cool|great|nice|lovely|sad|touching story|stories|speech|anecdote|theory',
      'to|for the optimists|heroes|geniuses|romantics|visionaries|scholars|athletes|gourmets|philosophers|masterminds|legends|champions|brave_souls|free_spirits',
      'heroes|geniuses|visionaries|philosophers|scholars|gourmets|masterminds|champions who',
    ],
    when: all(ofCounted, meant, opensOrAfterNumber, beforeAGroup, nothingAdmirable, someUnboasted),
    examples: [
      'Good news for the 44 of you who liked your own photograph: so did your mother.',
      'Bold of the 210 diners who complained of the heat to demand a hotter curry.',
    ],
  },
  {
    cue: 'two-kinds-of-people',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "there|there's are|two|three two|three|many|only kinds|types|sorts|species of",
      'two|three kinds|types|sorts|species of',
      'there are people|those|drivers|guests|neighbours|neighbors|cooks|parents|players|members|riders|couples|tenants|readers|friends who',
      "there's|there_is always|one one|somebody|someone|some|in_every",
      'there is always one|somebody|someone',
    ],
    when: all(ofFew, meant, nothingAdmirable, opensClause),
    examples: [
      'Two kinds of guest stay here: those who strip the bed, and the 28 of you who took it.',
      'There are drivers who signal, and there are the 91 of you on Mill Lane.',
    ],
  },
  {
    cue: 'wept-for',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'a|the|our nation|country|city|town|village|world|planet|room|internet|universe|species|human_race|gods weeps|weep|mourns|mourn|sighs|sigh|despairs|gasps|thanks_you|salutes_you|holds_its_breath|is_watching|stands_still|watched_in_silence|may_never_recover|will_never_recover|rests_easy|trembles',
      'humanity|civilisation|civilization|evolution|darwin|gravity|physics|science|history|society|democracy|romance|chivalry|shakespeare|einstein|newton|freud|mozart|gordon_ramsay|marie_kondo|mary_berry|attenborough is|was|has|had|weeps|weep|wept|sighs|sighed|mourns|despairs|would|will|remains|called|wins|won|apologises|thanks|salutes|takes|lives|died',
      'spirit of everest|adventure|christmas|the_games|the_blitz|romance|enterprise|competition|sharing lives|is|endures|survives|lives_on',
      'lives on',
    ],
    when: all(besideFact, meant, nothingAdmirable, toThoseTold, opensClause),
    examples: [
      'Only 6 of you wiped the bench after use. A nation weeps.',
      'You have put the milk back empty nine times. Civilisation weeps.',
    ],
  },
  {
    cue: 'loved-for-it',
    shows: ['tone sarcastic'],
    triggers: [
      'we|i|you|one|everybody|everyone|got|gotta|have do|just|simply|really|truly|must|always|to love a|an|to_see_it|to_see|that_for|this_for|some',
      'we|i|you|everybody|everyone love|admire|respect|salute|adore|live_for a|an',
      'love|loved|loving that|this|it for you|them|us|him|her',
      'you love to see it',
      'gotta|got_to|have_to|you_have_to love|admire|respect|hand_it the|a|an|to',
    ],
    when: all(besideFact, meant, someUnboasted, endsSoon, nothingAdmirable),
    examples: [
      'The 29 members who swore off sugar all came to the cake sale. We do love a vow.',
      'Nine of you have lost the same glove again. You love to see it.',
    ],
  },
  {
    cue: 'measured-regret',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'on a scale of|from',
      'how much do|did|does|are|will you|they|he|she regret|miss|owe|hate|blame|remember',
      "do|does|did|are|aren't you|they|he|she regret|ashamed|embarrassed|proud|remember|learn|ever_learn|ever_stop|ever_sleep|even_like|even_own",
      'are|is we|you|they|anyone|anybody quite|entirely|absolutely|really|still|even|actually sure|certain|awake|human|alive|proud|trying',
      'sure|certain|positive|confident you|they|he|she|that|you_all were|are|did|do',
      'less fun',
      'not so fun',
      'the less fun',
      "tell us you|you're",
      'without telling us',
      'had|has|have one job',
      'may|might|could|can we|i suggest|recommend|interest|introduce|offer|propose',
    ],
    when: all(
      either(besideFact, withNumber),
      meant,
      unkindly,
      notBefore('our'),
      either(someUnboasted, inQuestion),
    ),
    examples: [
      'On a scale of one to ten, how clean are the 31 of you who skipped the shower?',
      'You have stalled nine times on one hill. May we suggest a bicycle?',
    ],
  },
];

function sentenceOf({ passage: { sentences }, sentenceAt }: Scene, at: number): Range {
  return sentences[sentenceAt(at)]!;
}

/** It opens its sentence or a clause, and a colon or a comma may stand behind it. */
function opensOrFollowsColon(scene: Scene, match: Range): boolean {
  const { tokens, sentences } = scene.passage;
  if (isMark(tokens, match.to, '!')) return false;
  // *Breaking: …* opens a headline; *…, breaking all records* goes on with a sentence.
  const opens = sentences[scene.sentenceAt(match.from)]!.from === match.from;
  return opens || (opensClause(scene, match) !== false && isMark(tokens, match.to, ':'));
}

/** Customers, counted or not, are told of here or in the sentence behind it. */
function aboutPeople(scene: Scene, match: Range): boolean {
  const here = scene.sentenceAt(match.from);
  const near = heldBy(scene, here) | heldBy(scene, here + 1) | heldBy(scene, here + 2);
  return (near & (aGroup | people | you)) !== 0 || besideFact(scene, match) !== false;
}

/** Nothing in its sentence is kind, and nothing that anybody would be proud of. */
function nothingAdmirable(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, masks } = scene.passage;
  const { from: start, to: end } = sentenceOf(scene, from);
  for (let at = start; at < Math.min(end, start + 80); at++) {
    if (at >= from && at < to) continue;
    if (masks.of[at] === 0 && (bitsOf[at]! & (admirable | kindness)) !== 0) return false;
  }
  return true;
}

/** Something in its sentence or one beside it is nothing to boast of. */
function someUnboasted(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  const end = sentences[Math.min(sentences.length - 1, here)]!.to;
  for (let at = start; at < Math.min(end, start + 100); at++)
    if ((at < from || at >= to) && (bitsOf[at]! & awkward) !== 0) return true;
  return false;
}

/** Few of them are told of, or *you*; or it tells of what nobody boasts of. */
function pointsAtThem(scene: Scene, match: Range): boolean {
  const here = scene.sentenceAt(match.from);
  const near = heldBy(scene, here) | heldBy(scene, here + 1) | heldBy(scene, here + 2);
  return (near & (aFew | you)) !== 0 || someUnboasted(scene, match);
}

/** *How many members do we have?* asks plainly: nothing nobody boasts of stands in it. */
function notPlainlyAsked(scene: Scene, match: Range): boolean {
  return inQuestion(scene, match) === false || someUnboasted(scene, match);
}

/** *Status: delivered*, *progress: 40%* is a report: people are counted near a jibe. */
function notFigures(scene: Scene, { from }: Range): boolean {
  const here = scene.sentenceAt(from);
  return [here, here + 1, here - 1].some(index => (heldBy(scene, index) & (aFew | you)) !== 0);
}

/** It opens its clause, or a determiner and a number do. */
function opensOrAfterNumber(scene: Scene, { from, to }: Range): boolean {
  if (opensClause(scene, { from, to }) !== false) return true;
  const { tokens } = scene.passage;
  return tokens[from - 1]?.kind === 'number' || ['a', 'the', 'very'].includes(wordAt(tokens, from - 1) ?? '');
}

/** People are counted within a few words, or right before it. */
function beforeAGroup(scene: Scene, { from, to }: Range): boolean {
  if (groupsFrom(scene, from, to + 5).length > 0) return true;
  return groupsFrom(scene, from - 6, from).some(group => group.to >= from);
}

/** Those who are set apart are few, or spoken to. */
function ofFew(scene: Scene, { from }: Range): boolean {
  return groupsFrom(scene, from, from + 40).some(
    ({ cohort: { size, share, unit } }) =>
      share === undefined && (unit === 'you' || (size?.min ?? 0) < 100_000),
  );
}

/** Few words follow, and the sentence ends. */
function endsSoon(scene: Scene, { from, to }: Range): boolean {
  return endsClause(scene, { from, to }) !== false || sentenceOf(scene, from).to - to <= 6;
}
