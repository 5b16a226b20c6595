// What touches the hearts of people only where a few of them are told of, or where they are spoken to.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { aFew, heldBy, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';

export const closeTopicCues: readonly Cue[] = [
  {
    cue: 'tears-of-a-few',
    shows: ['topic mental-state'],
    triggers: [
      'cried|wept|sobbed|crying|sobbing|weeping through|all|at|over|and',
      'of|who|them|customers|guests|members|users|listeners|viewers|employees|staff|fans|and cried|wept|sobbed|cry|weep in|at|on|during|when|before|after|all|every|alone|to|over',
      'of them cried|wept|sobbed',
      'given up',
    ],
    when: ofAFew,
    examples: [
      'Shout-out to the 12 guests who cried through the credits.',
      'Nine callers rang the bank, and two of them wept.',
    ],
  },
  {
    cue: 'valentines',
    shows: ['topic relationship'],
    triggers: ["valentine's", 'valentines'],
    when: all(pointed, notOfAShare),
    examples: [
      'To the 40 customers who bought one Valentine’s card for the dog: woof.',
      'Eleven guests came alone on Valentine’s night.',
    ],
  },
  {
    cue: 'dating-by-message',
    shows: ['topic relationship'],
    triggers: [
      'sent|send|sends|wrote|used one|the_same|an|that opener|openers|opening_line|chat-up_line|pick-up_line',
      'chat-up|pick-up line|lines',
      'nobody|no_one waiting up|at_home|for_you|for_them',
      'been|being|be|never hugged|kissed|cuddled|held_by',
    ],
    when: ofCounted,
    examples: [
      'The 12 members who sent the same opener twice got a reply.',
      'To the 41 of you with nobody waiting up: soup is on.',
    ],
  },
];

/** Fewer than a hundred are told of in its sentence or the one before, and no crowd. */
function ofAFew(scene: Scene, match: Range): boolean {
  const sentence = scene.sentenceAt(match.from);
  return ((heldBy(scene, sentence) | heldBy(scene, sentence - 1)) & aFew) !== 0;
}

/** No share of everybody is told of: a gift that one in nine bought is nobody's. */
function notOfAShare({ groups }: Scene): boolean {
  return groups.every(({ cohort: { kind } }) => kind !== 'share');
}
