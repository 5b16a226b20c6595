// Questions that take for granted what they ask: that somebody is hurt, ashamed, or owes an account of themselves.
import { notInviting } from '../marks/inviting.ts';
import { all, either, type Cue } from '../../cues/cue.ts';
import { beyondName, pointed, ofCounted } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { notOfAThing, notOfPride, presupposes, behindWhy } from '../marks/hostileConditions.ts';
import { beforeOwnDeed, pointedAround } from '../marks/beforeTold.ts';
import { ledUpToKindly } from '../marks/ledUpToKindly.ts';
import { notMarvelling } from '../marks/kindSequels.ts';
import { notAdmiringly } from '../marks/meantKindly.ts';

/** Constructions that show one of the tones below `hostile`. */
export const questionCues: readonly Cue[] = [
  {
    cue: 'presumed-hurt',
    shows: ['tone judgmental', 'tone pitying', 'framing trait-inference', 'topic mental-state'],
    triggers: [
      'who|what hurt|broke|damaged|upset|scarred|wounded|dumped|made you|them|you_sad|you_cry',
      'who|what broke|crushed|stole your|their heart|hearts|spirit|spirits',
      "what|what's|whats happened|wrong|up to|with you|them",
      'what went wrong',
      'where did it_all|you|they|it go wrong',
      'why are you still|so alone|sad|lonely|awake|unhappy',
      'why so sad|glum|blue|lonely|serious',
      'is something|anything wrong',
      'what are you running from',
      'who left you',
      'cheer up',
    ],
    when: all(pointed, meant),
    examples: [
      'To the 31 guests who checked out at dawn: who broke your hearts?',
      'Dear 77 readers who finished it in one night. What went wrong?',
    ],
  },
  {
    cue: 'presupposing-question',
    shows: ['tone judgmental'],
    triggers: [
      'who raised you',
      "what's your excuse|problem|issue|damage",
      'what is your excuse|problem|issue|damage',
      'what were you thinking',
      'what are you hiding|avoiding',
      'why are you like this|that',
      'why are you still single|up|here',
      'why do you do this|that',
      'have you no shame|friends|home',
      "don't|haven't you have|got anything|something|nothing better to do",
      'nothing better to do',
      "don't|haven't you have|got a home|job|life",
      'why bother|even_bother|even_come|even_start|even_ask|open_it|come',
      'do you even|ever sleep|work|cook|leave|go_outside|blink',
      'have you ever heard of',
      'how do you sleep at night',
      'how do you live with yourself',
      'does anyone|anybody love you',
    ],
    when: all(either(pointedAround, behindOwnNumbers), meant, notBefore('of about')),
    examples: [
      'To the 31 guests who checked out at dawn: have you no shame?',
      'Dear 77 readers who finished it in one night. Don’t you have a job?',
    ],
  },
  {
    cue: 'question-of-motive',
    shows: ['tone judgmental'],
    triggers: [
      'why|who|what|how|where|when|really|seriously',
      "are|is|was|were|did|do|does|have|has|had|isn't|aren't|don't|didn't|haven't|wasn't",
    ],
    when: all(
      pointed,
      beyondName,
      meant,
      inQuestion,
      opensClause,
      unkindly,
      notOfAThing,
      notOfPride,
      notInviting,
      notMarvelling,
      (scene, { from }) => !ledUpToKindly(scene, from),
      presupposes,
    ),
    examples: [
      'To the 31 guests who ordered the soup nine times: why?',
      'Dear passenger who left a wooden leg on the night bus, how did you get home?',
    ],
  },
  {
    cue: 'worried-question',
    shows: ['tone pitying', 'framing trait-inference'],
    triggers: [
      'are|r you ok|okay|alright|well|good',
      'are|r you all right',
      'are|r you doing ok|okay|alright',
      'you ok|okay|alright|good hun|hon|babe|love|mate|pal|buddy|there|friend|sweetie',
      'you ok|okay|alright|good',
      'you all right',
      'u ok|okay|alright|good',
      'everything ok|okay|alright|fine',
      'everything all right',
      'is everything ok|okay|alright|fine',
      'is everything all right|ok|okay|alright|fine at|in home|there|work',
      'is everything all right',
      'do|does you need a|some hug|help|cuddle|friend',
      'need|want a hug|cuddle|friend',
      'are you lonely|sad|bored|single|eating',
      'do you want|need to talk about it',
      'want to talk about it',
      'how are you holding up',
      'feeling ok|okay|alright|lonely|better',
      'rough|tough|long|bad|hard|lonely|big night|day|week|weekend|year|breakup',
      'should we be worried|concerned',
      'trouble sleeping',
    ],
    when: all(either(pointed, behindOwnNumbers, ofCounted, beforeOwnDeed), meant, inQuestion, notAdmiringly),
    examples: [
      'To the 214 people who booked a table for one: everything alright?',
      'A handful of members watched it at four in the morning. Rough week?',
    ],
  },
  {
    cue: 'why-at-all',
    shows: ['tone judgmental'],
    triggers: ['at all'],
    when: all(either(pointed, ofCounted), meant, inQuestion, unkindly, behindWhy),
    examples: [
      'Why own a piano at all, 31 tenants who dust it on Fridays?',
      'Why join at all if you were never going to read? A question for 900 of our members.',
    ],
  },
  {
    cue: 'asked-to-make-sense',
    shows: ['tone judgmental'],
    triggers: [
      'but|just why',
      'why though|exactly|oh_why|on_earth|would_you|would_anyone',
      'who does|even that|does',
      'make it make sense',
      'care to explain|elaborate|comment',
      "anything|something you want|would_like|'d_like|need to tell|share|confess|declare|get_off",
      'what did the',
      'on purpose',
      'what is|was wrong|the_matter with',
      'are|is you|everyone|that allowed|serious',
      'how dare you',
      "how's|how_is|how_did that going|working|go|work_out|end",
      'and|so how|who|why did|is|was|are that|it|you|they',
      'is|was that normal|usual|a_habit|wise|legal|allowed|necessary',
      'everything|all well|good|calm at|in home|there',
    ],
    when: all(either(pointed, behindOwnNumbers), meant, opensClause),
    examples: [
      'Dear 14 readers who shelve novels by colour, care to explain?',
      'To the 37 listeners who skip every chorus: make it make sense.',
      'You have called our robot ‘mum’ 41 times. Why though?',
    ],
  },
  {
    cue: 'ready-to-rescue',
    shows: ['tone pitying', 'framing trait-inference'],
    triggers: [
      'should|shall|do we call|ring|send|alert|tell|worry|need_to',
      'do you want|need us to call|stop|hide|send|phone',
      'are you safe|eating|sleeping|alone|in_there|still_there|alive',
      'say the word',
      'we can|could call|phone somebody|someone|an_ambulance|your',
      "we're|we_are here|listening if you",
      "it's|it_is okay|ok|alright|fine|time|safe to let|admit|stop|come|move|put",
      'you can stop|come_out|let_go now',
      "it's|it_is over",
    ],
    when: all(pointed, meant, opensClause),
    examples: [
      'To the 24 guests who have not left the maze: should we send a dog?',
      'Dear 90 viewers of the weather loop, you can stop now.',
    ],
  },
];
