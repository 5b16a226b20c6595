import { framingCues } from '../framings/framingCues.ts';
import { recapCues } from '../framings/recapCues.ts';
import { watchingCues } from '../framings/watchingCues.ts';
import { adviceCues } from '../tones/adviceCues.ts';
import { falsePraiseCues } from '../tones/falsePraiseCues.ts';
import { ironyCues } from '../tones/ironyCues.ts';
import { judgingCues } from '../tones/judgingCues.ts';
import { questionCues } from '../tones/questionCues.ts';
import { ridiculeCues } from '../tones/ridiculeCues.ts';
import { jibeCues } from '../tones/jibeCues.ts';
import { kindCues } from '../tones/kindCues.ts';
import { lightCues } from '../tones/lightCues.ts';
import { mockeryCues } from '../tones/mockeryCues.ts';
import { putDownCues } from '../tones/putDownCues.ts';
import { plainTopicCues } from '../topics/plainTopicCues.ts';
import { privateTopicCues } from '../topics/privateTopicCues.ts';
import { publicTopicCues } from '../topics/publicTopicCues.ts';
import type { Cue } from './cue.ts';

/** Every cue that words trigger. */
export const allCues: readonly Cue[] = [
  ...questionCues,
  ...adviceCues,
  ...judgingCues,
  ...falsePraiseCues,
  ...ironyCues,
  ...ridiculeCues,
  ...jibeCues,
  ...mockeryCues,
  ...putDownCues,
  ...kindCues,
  ...lightCues,
  ...framingCues,
  ...recapCues,
  ...watchingCues,
  ...publicTopicCues,
  ...privateTopicCues,
  ...plainTopicCues,
];
