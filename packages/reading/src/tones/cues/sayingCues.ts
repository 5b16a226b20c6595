// Sayings and catchphrases that carry a sting where people were just told of: harmless elsewhere, they sum those people up.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed, toReader } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindComma, endsClause, inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by what everybody says. */
export const sayingCues: readonly Cue[] = [
  {
    cue: 'saying-with-a-sting',
    shows: ['tone sarcastic'],
    triggers: [
      'practice makes perfect',
      'time|money|hours well spent',
      "clearly|obviously|evidently|plainly it's|it_is|that's|this_is|is working|helping|paying_off|going_well|going_great",
      'small town|minds|world big|huge dreams|opinions',
      'new year|week|month same you|them|story|old|excuses',
      'stay classy|humble|hydrated_if_nothing_else',
      'classy|subtle|charming|modest|punctual|romantic|generous as ever|always',
      'close but no',
      'so near and yet',
      'so close',
      'live and learn',
      'to each their|his|her own',
      'what could go wrong',
      'what could possibly',
      'what else is new',
      'some things never change',
      'same old same old',
      'is|are in safe|good|capable hands',
      'the|our future|country|nation|world|planet|economy|species is|looks safe|bright|doomed|fine',
      'priceless',
      'genius',
      'iconic',
      'big mood',
      'mixed messages',
      'no words',
      'there are no words',
      'we have no words',
      'speechless',
      'the|oh_the drama|audacity|nerve|cheek|shame|horror|humanity|irony|commitment|romance|glamour|dedication|ambition',
      'need we|i say more',
      'if only',
      'as you|one do|does',
      "it's|that's|what a choice|vibe|mess|shambles|shocker",
      'life choices|goals',
      'big|massive|huge|a red flag|flags|yikes',
      'red flag|flags',
      'not a good look',
      'and it shows',
      'very|right|so on brand',
      'how the mighty',
      'cheers|thanks|ta for that|nothing|trying|playing_anyway',
      'big talk',
      'all talk',
      'easy tiger|now|there',
      'steady on',
      'clever clogs',
      'smooth operator|operators',
      'must try harder',
      'could do better',
      'see me after',
      'slow|fast learners|learner',
      'inspirational|riveting|stirring|thrilling|gripping|heady|impressive|brave|bold|elite|classic stuff|behaviour|behavior|scenes|work',
      'what a family|team|crowd_pleaser|role_model|role_models|close_family|pair|bunch|picture|image|hobby|night_in|love_story|way_to_live|use_of_a_life',
      'the rest is history',
      'case closed',
      'make it make sense',
      "that's|there's the_problem|your_problem|your_answer",
      'mystery solved',
      'good luck to|with him|her|them|the_marriage|that',
      'there goes the',
      'hashtag blessed',
      'dream big',
      'aim high',
      'rock bottom',
      'peak performance',
      'elite sport',
      'each to their own',
      'rome was not|built',
      'rules are for other',
    ],
    when: all(ofCounted, meant, unboastedBefore, toThoseTold, either(opensClause, endsClause), notKindly),
    examples: [
      'To the 48 tenants who flooded the bath twice: stay classy.',
      '612 players sold their own castle by mistake. The kingdom is in safe hands.',
    ],
  },
  {
    cue: 'qualified-praise',
    shows: ['tone sarcastic'],
    triggers: [
      'impressive|brave|sweet|touching|inspiring|romantic|admirable|heroic|beautiful|lovely|charming|magnificent|noble in its|a|their|your|his|her|some way|own|sort|ways',
      'almost|nearly|weirdly|strangely|oddly|kind_of|sort_of|vaguely|borderline|practically impressive|impressed|admirable|brave|heroic|sweet|romantic|inspiring|proud|touching|art|athletic',
      'in its own special|sad|little|quiet|strange',
      'if you squint',
      "that's|that_is|is one word for",
      "that's|that_is certainly|definitely|technically a|one|an",
      'which is something|brave|a_choice|one_way',
      'points|marks for trying|effort|turning_up|showing_up|optimism|honesty',
      'bless your|their optimism|confidence|effort',
      'we|i do admire|love|enjoy|appreciate|respect the|how way|you|they',
      'for trying anyway',
      'nice|lovely|good|great|solid effort|attempt|thought|idea though|anyway|if|but',
    ],
    when: all(ofPeople, meant),
    examples: [
      'You rehearsed the toast 19 times and still sat down. Brave, in its way.',
      'The 27 riders who carried the bike uphill: almost heroic.',
    ],
  },
  {
    cue: 'other-things-exist',
    shows: ['tone mocking'],
    triggers: [
      'is|are a|also_a|still_a|always_a thing|possibility|concept',
      'is|are also|still|always an option|available|allowed|free|legal',
      'there are|is other|better|easier|cheaper|quicker|actual|real|such_things_as hobbies|hobby|ways|options|apps|games|people|foods|meals|books|songs|films|places|things|jobs|colours|colors|words',
      'other|different|actual hobbies|foods|people|options|apps|words|colours|colors|songs|shoes|meals exist|are',
      'has|have been invented|around since|for',
      'was|were invented for',
      "it's|that's|that_is|it_is what|why they|planes|doors|dogs|cats|alarms|people|shops|banks|bins|lids|keys|maps|wardrobes|we do|are|have|exist|work|invented",
    ],
    when: all(ofCounted, meant, toThoseTold, unkindly, notBefore('now today until from at here')),
    examples: [
      'To the 53 lodgers who boil eggs in the kettle: saucepans are a thing.',
      'Some 19 of our players lost to the same goose all week, and there are other games.',
    ],
  },
  {
    cue: 'any-day-now',
    shows: ['tone mocking'],
    triggers: [
      'any day|minute|year|decade now',
      'has|have come_and|been_and gone',
      'tick tock',
      "the|your clock's|clock_is ticking",
      'no rush then',
      "don't|do_not rush",
      'in your own time',
    ],
    when: all(ofCounted, meant, toThoseTold, unkindly, either(opensClause, endsClause)),
    examples: [
      'To the 74 members with a spanner out since spring: maturity starts any day now.',
      '38 of you promised us a review in March. Tick tock.',
    ],
  },
  {
    cue: 'more-than-they-have',
    shows: ['tone mocking'],
    triggers: [
      'than friends|sense|savings|self-respect|brain|brain_cells|ambition|hobbies|dates|sleep|vegetables|taste|manners|hair|teeth|common_sense|money_sense|dignity|shame|ideas|talent|pride|sunlight|daylight|relationships|conversations|family|their_own|they_think|you_think|is_healthy|is_decent|is_good',
      'than your|their own|spouse|wife|husband|children|kids|mother|mum|mom|partner|family|savings|boss',
      'than some|most countries|villages|marriages|people_eat|governments|religions|dictators',
    ],
    when: all(ofCounted, meant, behindMore, ofTheirs),
    examples: [
      '44 of you own more umbrellas than sense.',
      'To the 17 riders with longer locks on their bikes than most marriages: why?',
    ],
  },
  {
    cue: 'blamed-with-if',
    shows: ['tone judgmental'],
    triggers: [
      "maybe|perhaps if you'd|you_had|they'd|they_had|you|they|we",
      "if only you'd|you_had|you|they'd|they_had|they|somebody|someone",
      'had you|they read|looked|asked|listened|checked|tried|waited',
      'just a thought|suggestion',
      "here's|here_is a|an thought|idea|wild_idea|crazy_idea|radical_idea",
      'crazy|wild|radical|novel idea|thought|concept',
      'food for thought',
      'worth a thought',
    ],
    when: all(either(ofPeople, pointed), meant, either(toThoseTold, toReader), unkindly),
    examples: [
      '@olga_k If only you had opened the lid, it would have poured.',
      'To the 64 guests whose key card died in the pool: just a thought, but pockets.',
    ],
  },
  {
    cue: 'talked-down-by-name',
    shows: ['tone pitying', 'tone mocking', 'framing call-out'],
    triggers: [
      'sweetheart|sweetie|sweetcheeks|darling|hun|hon|petal|poppet|princess|sunshine|champ|tiger|big_spender|genius|einstein|sherlock|casanova|romeo|karen|darren|kevin|gary|brenda|sharon|susan|brad|chad|becky|kyle|barry|keith',
    ],
    when: all(either(toReader, ofCounted), meant, behindComma, endsClause, unkindly, shortly),
    examples: ['Still paying by cheque, are you, sweetheart?', 'You read the label this time, Keith.'],
  },
  {
    cue: 'most-of-you-still',
    shows: ['tone mocking'],
    triggers: [
      "most|many|some|half|plenty|several|a_lot|the_rest of you|them|those are|were|have|never|barely|still|only|just|can't|couldn't still|only|yet|never|barely|on|at|stuck|asleep|in|waiting|looking",
      'most|many|some|half|plenty|several|a_lot|the_rest of you|them|those never|barely|still|hardly|gave',
      'most|many|half in fact',
      "like you're|you_are|they're|they_are|you_were|they_were being|made|allergic|paying|running|robbed|never|about|the|it's|it",
    ],
    when: all(ofPeople, meant, toThoseTold, unkindly, notBefore('free available welcome waiting here')),
    examples: [
      'Half a million learners began Welsh with us. Most of you are still on page one.',
      '900 riders use our lane. Some of you ride like you’re being chased.',
    ],
  },
  {
    cue: 'it-is-giving',
    shows: ['tone mocking'],
    triggers: [
      "it's|it_is|that's|giving giving",
      'the vibes are',
      'main character energy|syndrome',
      'tell me without',
    ],
    when: all(ofPeople, meant, opensClause),
    examples: [
      'Our 33 loudest tenants hoover at dawn. It’s giving landlord.',
      'Half of our guests filmed their soup. Main character energy.',
    ],
  },
  {
    cue: 'tagged-with-a-smirk',
    shows: ['tone mocking'],
    triggers: [
      "was|is|are|were|did|do|have|had|does|isn't|aren't|wasn't it|we|he|she|they|that|there",
      'good|nice|long|late|big|wild|quiet|lonely|busy|productive|slow|heavy|romantic|rough|fun night|evening|weekend|morning|day|afternoon|week|shift|meeting',
    ],
    when: all(ofCounted, meant, inQuestion, endsClause, either(behindComma, opensClause), aTag, disbelieves),
    examples: [
      '15 riders rang for a lift home from the bakery. Heavy loaf, was it?',
      'To the 28 guests who sang until five: a bit hoarse, are we?',
    ],
  },
];

const kindBehind = new Set(
  'thank thanks sorry congratulations congrats proud love celebrate team magnificent'.split(' '),
);

/** No thanks, apology or cheer stands in its sentence or the next. */
function notKindly({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const here = sentenceAt(from);
  const end = Math.min((sentences[here + 1] ?? sentences[here]!).to, from + 40);
  for (let at = Math.max(0, from - 3); at < end; at++)
    if (kindBehind.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at + 1) !== 'for') return false;
  return true;
}

/** *More … than*: a comparison stands before it. */
function behindMore({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - 9); at--)
    if (['more', 'longer', 'fewer', 'less', 'bigger'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *More than you think* says how much there is. */
function ofTheirs({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  return wordAt(tokens, to - 1) !== 'think' || wordAt(tokens, from - 1) !== 'more';
}

/** Its sentence is short. */
function shortly({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return sentences[sentenceAt(from)]!.words <= 12;
}

/** *Was it?* does; *wasn't it?* wants to be agreed with, and is a smirk where nobody boasts of what was told. */
function disbelieves(scene: Scene, match: Range): boolean {
  const first = wordAt(scene.passage.tokens, match.from) ?? '';
  return !first.endsWith("n't") || unboastedBefore(scene, match);
}

/** A question tag of two words behind a comma, or nothing but a remark on their night. */
function aTag({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  const opens = sentence.from === from;
  if (opens) return sentence.words === to - from;
  // *It's the frog, isn't it?* guesses; *It's the frog, is it?* does not believe a word.
  const guesses = wordAt(tokens, from)?.endsWith("n't") === true;
  if (guesses && ["it's", "that's"].includes(wordAt(tokens, sentence.from) ?? '')) return false;
  return tokens[from - 1]?.kind === 'mark' && wordAt(tokens, from - 2) !== undefined;
}
