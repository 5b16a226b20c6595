// What is only feigned: surprise at what was to be expected, admiration for a blunder, an offer of help, silence about what
// is told all the same. Each is bound to people who are counted, or who are given their own numbers.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindOwnNumbers, withNumber } from '../../cues/besideNumbers.ts';
import {
  before,
  behindFirstSentence,
  endsClause,
  meant,
  notBefore,
  opensClause,
} from '../../cues/conditions.ts';
import { aGroup, groupsFrom, people, type Scene } from '../../scene/scene.ts';
import { kindness } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { unboastedHere, unboastedNext } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by feigning. */
export const feignedCues: readonly Cue[] = [
  {
    cue: 'feigned-discovery',
    shows: ['tone sarcastic', 'tone mocking', 'framing call-out'],
    triggers: [
      'oh|ah|well look',
      'oh goody|joy|great|good|wonderful|lovely|brilliant|fantastic',
      'well well well',
      'well well',
      'another day another',
      'another week|month|weekend|year|day|night|morning|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|winter another',
      'yet another',
      'and another',
      'surprise surprise',
      'shock horror',
      'stop the press|presses',
      'hold the front_page',
      'would you look at',
    ],
    when: all(
      meant,
      opensClause,
      notKindBehind,
      withNumber,
      notBefore('after forward out for'),
      tellsOfUnboasted,
    ),
    examples: [
      'Oh great, 260 gym passes gone cold before February.',
      'Another week, another 48 drivers asking whether the bridge is low. It is.',
    ],
  },
  {
    cue: 'feigned-surprise',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'who could|would possibly|ever have|guess',
      'who could|would have guessed|known|thought|imagined|predicted|seen|foreseen',
      'who saw that coming',
      'nobody|no_one saw that|this coming',
      'nobody|no_one could|would have guessed|seen|predicted|foreseen',
      "didn't|did_not see that coming",
      'what a surprise|shock|shame|coincidence',
      'colour|color us|me surprised|shocked|amazed',
      'well i never',
      'fancy that',
      'imagine our surprise|shock|amazement',
      "we're|we_are|consider_us shocked|stunned|astonished|flabbergasted",
    ],
    when: all(
      either(ofCounted, behindDeeds),
      meant,
      opensClause,
      unkindly,
      // *Who knew: 900 of you came* is news.
      either(behindFirstSentence, unboastedHere),
    ),
    examples: [
      '740 diets gone by breakfast. Who would have guessed?',
      'Fifty-one of you lost the spare key as well. What a surprise.',
    ],
  },
  {
    cue: 'feigned-admiration',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'only|takes a|an|true genius|geniuses|mastermind|visionary|hero|legend|expert|scholar|brain|connoisseur would|could|can|to',
      'it takes a|an|real|true genius|mastermind|visionary|expert|special_talent|rare_talent|real_talent',
      'genius|geniuses|masterminds|visionaries|intellectuals|brains|einsteins|scholars who|behind',
      'thy name is',
      'not|never your|their strong suit|point',
      'naughty|greedy|silly|sneaky you',
    ],
    when: all(ofCounted, meant),
    examples: [
      'It takes a genius to lose the same umbrella twice. 34 of our guests managed.',
      'Patience, thy name is hardly the 52 diners who ate the bread before the menu came.',
    ],
  },
  {
    cue: 'mistook-it',
    shows: ['tone mocking'],
    triggers: [
      'who|that thought|believed|assumed|decided|figured|reckoned|imagined',
      'of you thought|believed|assumed|figured|reckoned|imagined',
      'who|that mistook|took|confused|read|treated|treat|take|mistake',
      'of you mistook|confused|treated|treat|mistake',
    ],
    when: all(ofCounted, meant, before('was were is meant means counted counts as for with', 8), aQuotation),
    examples: [
      'Three cheers for the 64 guests who thought ‘quiet hours’ was a suggestion.',
      'A toast to the 29 drivers who read ‘no entry’ as an invitation.',
    ],
  },
  {
    cue: 'silence-broken',
    shows: ['tone sarcastic', 'tone mocking', 'framing call-out'],
    triggers: [
      'oh|but|no wait',
      'oh|but hang on',
      'too late',
      'oops',
      'whoops',
      'oh we just did',
      'except we just did',
      'and yet here we are',
    ],
    when: all(opensClause, endsClause, behindADenial),
    examples: [
      'We would never embarrass the 14 members who sing in the sauna. Oops.',
      'Nobody here would mention the 23 guests who snore in yoga. Too late.',
    ],
  },
  {
    cue: 'could-tell',
    shows: ['tone mocking', 'framing surveillance-boast'],
    triggers: ['we could|might tell|show|mention|reveal|name|list|say|repeat', 'we could|might go_on'],
    when: all(meant, unkindly, thenDeclines),
    examples: [
      'We could name the guest who ordered nine puddings to one room. We shan’t.',
      'We might mention which tenant waters a plastic fern, but we won’t.',
    ],
  },
  {
    cue: 'feigned-help',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'want|need|fancy|care_for|would_you_like|shall_we_send|can_we_offer|could_we_interest_you_in|may_we_suggest|might_we_suggest|may_we_recommend a|an|some|our second_opinion|map|calculator|dictionary|diary|calendar|mirror|alarm_clock|alarm|salad|vegetable|vegetables|shower|nap|tutorial|lie-down|cookbook|compass|clue|reminder|hint|bedtime|early_night|glass_of_water',
      'have|has you|anyone|they considered|tried|heard_of|thought_of|thought_about|met|seen a|an|some|the vegetable|vegetables|salad|diary|calendar|alarm|alarm_clock|map|bed|sleep|bedtime|water|walk|daylight|sun|manual|instructions|stairs',
      'ever|never heard|tried of|a vegetable|salad|a_salad|a_calendar|sleep|calendars|a_map|maps|an_alarm|bed|water|a_vegetable|a_tea_towel|bedtime',
      "there's|there_is such a thing as",
      'vegetable|salad would|might|never help|hurt|do',
    ],
    when: all(either(pointed, behindOwnNumbers), meant),
    examples: [
      'Your last sat-nav trip took in the same roundabout 9 times. Need a map?',
      'To the 58 diners who had cake for a starter: ever heard of a vegetable?',
    ],
  },
];

/** Nothing kind follows in its sentence or the next: the *great* of *oh great* is none. */
function notKindBehind(
  { passage: { tokens, classes, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const here = sentenceAt(from);
  const end = Math.min((sentences[here + 1] ?? sentences[here]!).to, to + 60);
  for (let at = to; at < end; at++) {
    // *Thanks to you* gives a cause.
    if (wordAt(tokens, at) === 'thanks' && wordAt(tokens, at + 1) === 'to') continue;
    if ((classes[at]! & kindness) !== 0) return false;
  }
  return true;
}

/** Customers are counted in its sentence or the next, or something is that was broken, lost or left. */
function tellsOfUnboasted(scene: Scene, { from }: Range): boolean {
  const { passage, holds, sentenceAt } = scene;
  const here = sentenceAt(from);
  if (hasUnboasted(passage, here)) return true;
  const vast = groupsFrom(scene, from, from + 40).some(
    ({ cohort: { size, kind } }) => kind === 'vague' || (size !== undefined && size.min >= 100_000),
  );
  if (vast || ((holds[here]! | (holds[here + 1] ?? 0)) & (aGroup | people)) === 0) return false;
  return unboastedHere(scene, { from, to: from }) || unboastedNext(scene, { from, to: from });
}

/** The sentence before it counts something that was broken, lost or left. */
function behindDeeds(scene: Scene, match: Range): boolean {
  const here = scene.sentenceAt(match.from);
  return (
    here > 0 &&
    withNumber(scene, { from: scene.passage.sentences[here - 1]!.from, to: match.from }) !== false &&
    hasUnboasted(scene.passage, here - 1)
  );
}

const undone = new Set(
  'broken abandoned unfinished unopened unused unpaid unread forgotten cancelled canceled missed skipped quit gone dropped late lapsed ignored overdue expired failed'.split(
    ' ',
  ),
);

function hasUnboasted({ tokens, sentences }: Scene['passage'], sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + 40); at++)
    if (undone.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** A few quoted words stand behind it in its sentence. */
function aQuotation({ passage: { masks, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 8);
  for (let at = from; at < end; at++) if (masks.of[at] !== 0) return true;
  return false;
}

const denials = new Set("never wouldn't not won't don't nobody no-one".split(' '));

const tellings = new Set(
  'call name mention embarrass shame tell point out single judge gossip say expose laugh mock tease dream reveal'.split(
    ' ',
  ),
);

/** The sentence before it denies that somebody will be told of, and tells of them. */
function behindADenial(
  { passage: { tokens, sentences }, holds, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const last = sentenceAt(from) - 1;
  const sentence = sentences[last];
  if (sentence === undefined || (holds[last]! & (aGroup | people)) === 0) return false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 8); at++)
    if (denials.has(wordAt(tokens, at) ?? ''))
      for (let ahead = at + 1; ahead < at + 4; ahead++)
        if (tellings.has(wordAt(tokens, ahead) ?? '')) return true;
  return false;
}

/** *We won't*: within its sentence or the next, and nothing follows it. */
function thenDeclines({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const here = sentenceAt(from);
  const { to: end } = sentences[here + 1] ?? sentences[here]!;
  for (let at = to; at < Math.min(end, to + 50); at++) {
    if (!declining.has(wordAt(tokens, at) ?? '')) continue;
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'mark') return true;
  }
  return false;
}

const declining = new Set("won't shan't wouldn't not don't".split(' '));
