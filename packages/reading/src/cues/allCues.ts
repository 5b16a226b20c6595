import { framingCues } from '../framings/framingCues.ts';
import { hostileCues } from '../tones/hostileCues.ts';
import { jibeCues } from '../tones/jibeCues.ts';
import { kindCues } from '../tones/kindCues.ts';
import { lightCues } from '../tones/lightCues.ts';
import { mockeryCues } from '../tones/mockeryCues.ts';
import { topicCues } from '../topics/topicCues.ts';
import type { Cue } from './cue.ts';

/** Every cue that words trigger. */
export const allCues: readonly Cue[] = [
  ...hostileCues,
  ...jibeCues,
  ...mockeryCues,
  ...kindCues,
  ...lightCues,
  ...framingCues,
  ...topicCues,
];
