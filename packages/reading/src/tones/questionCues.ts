// Questions that take for granted what they ask: that somebody is hurt, ashamed, or owes an account of themselves.
import { all, either, type Cue } from '../cues/cue.ts';
import { behindOwnNumbers, beyondName, inQuestion, meant, opensClause, pointed } from '../cues/conditions.ts';
import { presupposes } from './hostileConditions.ts';

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
      'do you even|ever sleep|work|cook|leave|go_outside|blink',
      'have you ever heard of',
      'how do you sleep at night',
      'how do you live with yourself',
      'does anyone|anybody love you',
    ],
    when: all(pointed, meant),
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
    when: all(pointed, beyondName, meant, inQuestion, opensClause, presupposes),
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
    when: all(either(pointed, behindOwnNumbers), meant, inQuestion),
    examples: [
      'To the 214 people who booked a table for one: everything alright?',
      'A handful of members watched it at four in the morning. Rough week?',
    ],
  },
];
