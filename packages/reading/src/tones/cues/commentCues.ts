// Things, relatives and the public comment on people, or a word of doubt stands beside what they say of themselves.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindComma, endsClause, inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { aGroup, people, you, type Scene } from '../../scene/scene.ts';
import { customers, firstPerson, kindness } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

/** Constructions that show one of the tones below `hostile` by what others would say. */
export const commentCues: readonly Cue[] = [
  {
    cue: 'thing-comments',
    shows: ['tone teasing'],
    triggers: [
      'misses|miss you|them|him|her|being|the|your',
      'remembers|remember',
      'has|have asked for|to|whether the|a|leave|be|you',
      'has|have filed|submitted|lodged a|for|divorce',
      'has|have left the chat|building|group|room|country',
      'has|have resigned|retired|quit|given_up|seen_things|seen_enough|had_enough|moved_out|formed_a_union|hired_a_lawyer|called_in_sick|called_a_meeting|trust_issues',
      'needs|need a holiday|lie-down|drink|rest|break|therapist|lawyer|hug',
      'needs|need therapy|counselling|saving',
      'is|are begging|pleading|screaming|sobbing|blushing|traumatised|traumatized|considering|seeking|filing|drafting|hiding|unimpressed|concerned|lonely|bored|tired|confused|frightened|scared|suing|disappointed|not_angry',
      'sends|send its|his|her|their love|regards|apologies|condolences|thoughts|best',
      'would|might like|appreciate|love|prefer a|to_talk|to_know|an|its|you',
      "hasn't|haven't|has_not|have_not forgiven|forgotten|recovered|seen you|them|him|it|since",
      'must have|be|miss|think|feel|know|wonder a|by|you|so|very',
      'must|might|will have a lovely|nice|deep',
      'called|rang it|they|she|he wants|want|misses|is|was',
      'called|rang',
      'knows|know the|what|who|too|why|you',
      'pities|pity|judges|judge|resents|resent|fears|fear you|them|him|her|us',
      'deserves|deserve better|an_apology|a_medal|a_raise|a_pay_rise|combat_pay|compensation',
      'thinks|think you|they|he|she',
      'says|say hi|hello|sorry|otherwise|no|enough',
      'speaks|speak for itself|volumes|of_little_else',
    ],
    when: all(either(ofPeople, ofCounted), meant, thingBefore),
    examples: [
      'One regular has ordered 412 hot pies this year. His doctor needs a lie-down.',
      'Four weeks without a lesson. Your piano hasn’t forgiven you.',
    ],
  },
  {
    cue: 'nobody-is-fooled',
    shows: ['tone mocking'],
    triggers: [
      "nobody's|no_one's|nobody_is|no_one_is|nobody_was|no_one_was looking|watching|fooled|impressed|surprised|asking|counting|convinced|buying|listening|laughing|jealous|coming",
      'we|sure_we believe you|her|him|them',
      'we believe that when',
      'which|that|it says|tells|proves|explains everything|a_lot|plenty|the_point|our_point|more_about|us_everything|enough',
      'sort|kind of proves',
      'let that one|sink|marinate|land|settle settle|in|sink',
      'the bar|bars is|was|were|are low|on_the_floor|underground',
      'a low bar',
      'god|heaven|heavens|lord help|save your|us|them|the|all',
      'does it take to',
      "we're|we_are not hiring|convinced|licensed|surprised|mad|doctors|a_charity|your_mother|your_mum|made_of_money|a_dating_agency|magicians|running_a",
      "it's|it_is|that's not the|us",
      "don't|doesn't|didn't seem|appear to have",
      'one|two|none|few|half of them|you has|have|had a|any partner|date|friend|friends|job|clue|licence|license|hobby|life',
      'straight|going|headed to|straight_to hell|jail|prison|bed_without',
      'special place in',
      'participation trophy|trophies|medal|medals|rosette|rosettes|ribbon|ribbons|certificate|certificates|badge|badges',
      'at your|their|his|her age',
      'and you|they call yourself|yourselves|themselves',
      'call yourself|yourselves|themselves',
      "maybe|perhaps|possibly it's|it_is|the|it|it_isn't|it's_not not|isn't|wasn't|mirror|problem|you|them the|problem|is|you|fate",
      "isn't|is|was the problem|issue",
      'is the common denominator',
      'we|the_staff|our_drivers have|drew straws|lots',
    ],
    when: all(ofPeople, meant, unkindly, notBefore('in with of end only first last same')),
    examples: [
      '64 of you rated your own parking. Nobody’s convinced.',
      'To the 12 golfers who blamed the grass: maybe it’s not the grass.',
    ],
  },
  {
    cue: 'belittled',
    shows: ['tone judgmental'],
    triggers: [
      'what passes for your|their|his|her',
      'make|makes|made|making it|this|everything all about you|yourself|yourselves|them|themselves|him|her',
      'not to expect|ask more|much|better|anything from|of you|them',
      "don't|didn't|never|can't|couldn't expect|expected any|anything|more|much|better of|from you|them",
      'have|has|had|found|find|with|anything|something|plenty|everything better to do|eat',
      'is|are|was|were|be wasted on you|them|some|most|people|this',
      'like watching someone|somebody|paint|grass|toddlers|children|a_toddler|a_child|two_toddlers',
      "it's|it_is|it_was like teaching|explaining|talking|reasoning to|with|someone|somebody|a|an|the|fractions",
      'it|that only took you|them|him|her',
      'it|that only took two|three|four|five|six|seven|eight|nine|ten|a|several years|months|decades|decade|lifetime|year',
      'with a straight face',
      'keep|keeping a straight face',
      'low expectations',
      'doing it|this|that wrong',
      'it|that says so on|in|right|above|at',
    ],
    when: all(ofPeople, meant, unkindly),
    examples: [
      '38 lodgers burnt soup. That takes what passes for their talent.',
      'You missed the quiz by a week. It is like teaching a cat to queue.',
    ],
  },
  {
    cue: 'asked-after-the-obvious',
    shows: ['tone mocking'],
    triggers: ['ever|never heard of', 'heard of it|them|one|those', 'ring|rings any|a bell|bells'],
    when: all(ofCounted, meant, inQuestion, unkindly),
    examples: [
      'To the 44 drivers who parked in the pond: signs. Heard of them?',
      'Sixty diners ate the napkins. Ever heard of bread?',
    ],
  },
  {
    cue: 'so-called',
    shows: ['tone mocking'],
    triggers: [
      'self-proclaimed|self-described|self-styled|self-declared|so-called|wannabe|would-be|supposed|alleged|aspiring|part-time|armchair',
    ],
    when: all(meant, ofCounted, beforeACustomer),
    examples: [
      'The 43 self-described gourmets who ordered fish fingers have been seated.',
      'Hats off to the 26 armchair members who rated our mountain.',
    ],
  },
  {
    cue: 'tacked-on-though',
    shows: ['tone sarcastic'],
    triggers: ['though', 'mind you', 'anyway', 'but still'],
    when: all(ofCounted, meant, behindComma, endsClause, beginsWithPraise),
    examples: [
      'Thirty-one members drove to spin class. Nice car, though.',
      'To the 18 guests who boiled the salad: lovely apron, mind you.',
    ],
  },
];

const determiners = new Set(['the', 'your', 'his', 'her', 'their', 'our', 'those', 'these', 'its', "dog's"]);

const persons = new Set(
  'people team staff crew chef winner winners jury judge judges council government public band driver drivers choir children kids bakers'.split(
    ' ',
  ),
);

/** *The seats*, *your poor liver*: a thing or somebody of theirs opens the clause, and people or a reader are told of. */
function thingBefore(scene: Scene, { from, to }: Range): boolean | Range {
  const { passage, holds, sentenceAt } = scene;
  const { tokens, classes, sentences } = passage;
  const here = sentenceAt(from);
  let at = from - 1;
  while (at > from - 4 && tokens[at]?.kind === 'word' && !determiners.has(wordAt(tokens, at) ?? '')) at--;
  if (at === from - 1 || !determiners.has(wordAt(tokens, at) ?? '')) return false;
  if (persons.has(wordAt(tokens, from - 1) ?? '') || (classes[at]! & firstPerson) !== 0) return false;
  if (
    opensClause(scene, { from: at, to }) === false &&
    !['and', 'so', 'but'].includes(wordAt(tokens, at - 1) ?? '')
  )
    return false;
  const told = [here, here - 1, here - 2].some(
    index => ((holds[index] ?? 0) & (aGroup | people | you)) !== 0,
  );
  if (!told) return false;
  // A kind word behind it, but not the *lovely* of a dent in the sofa.
  const end = Math.min(sentences[here]!.to, to + 12);
  for (let ahead = from; ahead < end; ahead++) {
    const word = wordAt(tokens, ahead) ?? '';
    if (
      (classes[ahead]! & kindness) !== 0 &&
      !['lovely', 'love', 'like', 'rest', 'best', 'good', 'forgiven'].includes(word)
    )
      return false;
  }
  return { from: at, to };
}

/** A customer stands within two words. */
function beforeACustomer({ passage: { tokens, classes }, groups }: Scene, { to }: Range): boolean {
  for (let at = to; at < to + 2; at++)
    if (groups.some(group => group.from <= at && at < group.to) || ((classes[at] ?? 0) & customers) !== 0)
      return tokens[at]?.kind === 'word';
  return false;
}

const praise = new Set(
  'nice lovely great good cute pretty cool solid impressive beautiful fine strong'.split(' '),
);

/** Its clause begins with a word of praise. */
function beginsWithPraise({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const { from: start } = sentences[sentenceAt(from)]!;
  for (let at = from - 1; at >= Math.max(start, from - 7); at--)
    if (praise.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
