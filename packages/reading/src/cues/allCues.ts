// Every table of cues. Which of them takes a new cue is said in `tones/README.md` for tones, and at the head of each table.
import { averageCues } from '../framings/averageCues.ts';
import { busyTimeCues } from '../framings/busyTimeCues.ts';
import { changeCues } from '../framings/changeCues.ts';
import { comparisonCues } from '../framings/comparisonCues.ts';
import { framingCues } from '../framings/framingCues.ts';
import { inferenceCues } from '../framings/inferenceCues.ts';
import { rankingCues } from '../framings/rankingCues.ts';
import { heldUpCues } from '../framings/heldUpCues.ts';
import { rhythmCues } from '../framings/rhythmCues.ts';
import { recapCues } from '../framings/recapCues.ts';
import { watchingCues } from '../framings/watchingCues.ts';
import { witnessCues } from '../framings/witnessCues.ts';
import { adviceCues } from '../tones/adviceCues.ts';
import { approvalCues } from '../tones/approvalCues.ts';
import { archCues } from '../tones/archCues.ts';
import { belittlingCues } from '../tones/belittlingCues.ts';
import { borrowedFormCues } from '../tones/borrowedFormCues.ts';
import { commentCues } from '../tones/commentCues.ts';
import { contrastCues } from '../tones/contrastCues.ts';
import { dryCues } from '../tones/dryCues.ts';
import { falsePraiseCues } from '../tones/falsePraiseCues.ts';
import { feignedCues } from '../tones/feignedCues.ts';
import { fellowCues } from '../tones/fellowCues.ts';
import { fondCues } from '../tones/fondCues.ts';
import { heeding } from '../tones/heeding.ts';
import { ironyCues } from '../tones/ironyCues.ts';
import { judgingCues } from '../tones/judgingCues.ts';
import { questionCues } from '../tones/questionCues.ts';
import { retortCues } from '../tones/retortCues.ts';
import { rhetoricCues } from '../tones/rhetoricCues.ts';
import { ridiculeCues } from '../tones/ridiculeCues.ts';
import { jibeCues } from '../tones/jibeCues.ts';
import { jeerCues } from '../tones/jeerCues.ts';
import { scoldingCues } from '../tones/scoldingCues.ts';
import { sarcasmCues } from '../tones/sarcasmCues.ts';
import { sneerCues } from '../tones/sneerCues.ts';
import { sayingCues } from '../tones/sayingCues.ts';
import { kindCues } from '../tones/kindCues.ts';
import { knowingCues } from '../tones/knowingCues.ts';
import { lightCues } from '../tones/lightCues.ts';
import { likenedCues } from '../tones/likenedCues.ts';
import { needlingCues } from '../tones/needlingCues.ts';
import { nudgeCues } from '../tones/nudgeCues.ts';
import { mockeryCues } from '../tones/mockeryCues.ts';
import { tributeCues } from '../tones/tributeCues.ts';
import { turnedCues } from '../tones/turnedCues.ts';
import { spelledOutCues } from '../tones/spelledOutCues.ts';
import { outdoneCues } from '../tones/outdoneCues.ts';
import { stingCues } from '../tones/stingCues.ts';
import { mockServiceCues } from '../tones/mockServiceCues.ts';
import { nameCallingCues } from '../tones/nameCallingCues.ts';
import { plainInsultCues } from '../tones/plainInsultCues.ts';
import { presumingCues } from '../tones/presumingCues.ts';
import { putDownCues } from '../tones/putDownCues.ts';
import { ailmentTopicCues } from '../topics/ailmentTopicCues.ts';
import { careTopicCues } from '../topics/careTopicCues.ts';
import { bodyLetGoTopicCues } from '../topics/bodyLetGoTopicCues.ts';
import { bodyTopicCues } from '../topics/bodyTopicCues.ts';
import { desireTopicCues } from '../topics/desireTopicCues.ts';
import { drinkTopicCues } from '../topics/drinkTopicCues.ts';
import { habitTopicCues } from '../topics/habitTopicCues.ts';
import { heartTopicCues } from '../topics/heartTopicCues.ts';
import { moneyTopicCues } from '../topics/moneyTopicCues.ts';
import { needTopicCues } from '../topics/needTopicCues.ts';
import { nightTopicCues } from '../topics/nightTopicCues.ts';
import { placeTopicCues } from '../topics/placeTopicCues.ts';
import { widerTopicCues } from '../topics/widerTopicCues.ts';
import { plainTopicCues } from '../topics/plainTopicCues.ts';
import { closeTopicCues } from '../topics/closeTopicCues.ts';
import { privateTopicCues } from '../topics/privateTopicCues.ts';
import { publicTopicCues } from '../topics/publicTopicCues.ts';
import { purseTopicCues } from '../topics/purseTopicCues.ts';
import { ownAffairsTopicCues } from '../topics/ownAffairsTopicCues.ts';
import { recordTopicCues } from '../topics/recordTopicCues.ts';
import { schoolAndFaithTopicCues } from '../topics/schoolAndFaithTopicCues.ts';
import type { Cue } from './cue.ts';

/** A table of cues. Bundled, it is made where one of its cues is first asked for. */
type Table = Pick<readonly Cue[], 'at' | typeof Symbol.iterator>;

/** Tables of jibes, whose cues heed what every jibe does (`heeding.ts`). */
const jibes: readonly Table[] = [
  questionCues,
  adviceCues,
  judgingCues,
  falsePraiseCues,
  feignedCues,
  knowingCues,
  ironyCues,
  ridiculeCues,
  jibeCues,
  mockeryCues,
  putDownCues,
  contrastCues,
  rhetoricCues,
  sayingCues,
  jeerCues,
  commentCues,
  spelledOutCues,
  stingCues,
  outdoneCues,
  sneerCues,
  sarcasmCues,
  needlingCues,
  scoldingCues,
  borrowedFormCues,
  belittlingCues,
  mockServiceCues,
  nudgeCues,
  retortCues,
  presumingCues,
  archCues,
  dryCues,
  turnedCues,
  tributeCues,
  approvalCues,
];

const tables: readonly Table[] = [
  ...jibes,
  // Other tones.
  nameCallingCues,
  plainInsultCues,
  likenedCues,
  kindCues,
  fondCues,
  fellowCues,
  lightCues,
  // Framings.
  averageCues,
  changeCues,
  comparisonCues,
  busyTimeCues,
  rhythmCues,
  heldUpCues,
  framingCues,
  rankingCues,
  recapCues,
  inferenceCues,
  watchingCues,
  witnessCues,
  // Topics.
  publicTopicCues,
  privateTopicCues,
  closeTopicCues,
  plainTopicCues,
  widerTopicCues,
  bodyTopicCues,
  ailmentTopicCues,
  careTopicCues,
  bodyLetGoTopicCues,
  placeTopicCues,
  heartTopicCues,
  moneyTopicCues,
  desireTopicCues,
  drinkTopicCues,
  habitTopicCues,
  nightTopicCues,
  needTopicCues,
  purseTopicCues,
  recordTopicCues,
  ownAffairsTopicCues,
  schoolAndFaithTopicCues,
];

/** More than there are cues in a table; of two that the same words trigger, the cue of the earlier table is told first. */
const inTable = 1_000;

/** Every cue that words trigger, by its number. */
export function allCues(): ReadonlyMap<number, Cue> {
  return new Map(tables.flatMap((table, index) => [...table].map((_, at) => numbered(index * inTable + at))));
}

function numbered(number: number): readonly [number, Cue] {
  return [number, cueOf(number)];
}

const asked = new Map<number, Cue>();

/** The cue of a number. */
export function cueOf(number: number): Cue {
  let cue = asked.get(number);
  if (cue === undefined) {
    const index = Math.floor(number / inTable);
    const one = tables[index]!.at(number % inTable)!;
    cue = index < jibes.length ? heeding(one) : one;
    asked.set(number, cue);
  }
  return cue;
}
