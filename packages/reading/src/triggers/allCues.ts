// Every table of cues. Which of them takes a new cue is said in `tones/cues/README.md` for tones, and at the head of each table.
import { averageCues } from '../framings/cues/averageCues.ts';
import { busyTimeCues } from '../framings/cues/busyTimeCues.ts';
import { changeCues } from '../framings/cues/changeCues.ts';
import { comparisonCues } from '../framings/cues/comparisonCues.ts';
import { framingCues } from '../framings/cues/framingCues.ts';
import { inferenceCues } from '../framings/cues/inferenceCues.ts';
import { rankingCues } from '../framings/cues/rankingCues.ts';
import { heldUpCues } from '../framings/cues/heldUpCues.ts';
import { rhythmCues } from '../framings/cues/rhythmCues.ts';
import { recapCues } from '../framings/cues/recapCues.ts';
import { watchingCues } from '../framings/cues/watchingCues.ts';
import { witnessCues } from '../framings/cues/witnessCues.ts';
import { adviceCues } from '../tones/cues/adviceCues.ts';
import { approvalCues } from '../tones/cues/approvalCues.ts';
import { archCues } from '../tones/cues/archCues.ts';
import { belittlingCues } from '../tones/cues/belittlingCues.ts';
import { borrowedFormCues } from '../tones/cues/borrowedFormCues.ts';
import { commentCues } from '../tones/cues/commentCues.ts';
import { contrastCues } from '../tones/cues/contrastCues.ts';
import { dryCues } from '../tones/cues/dryCues.ts';
import { falsePraiseCues } from '../tones/cues/falsePraiseCues.ts';
import { feignedCues } from '../tones/cues/feignedCues.ts';
import { fellowCues } from '../tones/cues/fellowCues.ts';
import { fondCues } from '../tones/cues/fondCues.ts';
import { heeding } from '../tones/marks/heeding.ts';
import { ironyCues } from '../tones/cues/ironyCues.ts';
import { judgingCues } from '../tones/cues/judgingCues.ts';
import { questionCues } from '../tones/cues/questionCues.ts';
import { reproachCues } from '../tones/cues/reproachCues.ts';
import { retortCues } from '../tones/cues/retortCues.ts';
import { rhetoricCues } from '../tones/cues/rhetoricCues.ts';
import { ridiculeCues } from '../tones/cues/ridiculeCues.ts';
import { jibeCues } from '../tones/cues/jibeCues.ts';
import { jeerCues } from '../tones/cues/jeerCues.ts';
import { scoldingCues } from '../tones/cues/scoldingCues.ts';
import { sarcasmCues } from '../tones/cues/sarcasmCues.ts';
import { sneerCues } from '../tones/cues/sneerCues.ts';
import { sayingCues } from '../tones/cues/sayingCues.ts';
import { kindCues } from '../tones/cues/kindCues.ts';
import { knowingCues } from '../tones/cues/knowingCues.ts';
import { lightCues } from '../tones/cues/lightCues.ts';
import { likenedCues } from '../tones/cues/likenedCues.ts';
import { needlingCues } from '../tones/cues/needlingCues.ts';
import { nudgeCues } from '../tones/cues/nudgeCues.ts';
import { mockeryCues } from '../tones/cues/mockeryCues.ts';
import { tributeCues } from '../tones/cues/tributeCues.ts';
import { turnedCues } from '../tones/cues/turnedCues.ts';
import { spelledOutCues } from '../tones/cues/spelledOutCues.ts';
import { outdoneCues } from '../tones/cues/outdoneCues.ts';
import { stingCues } from '../tones/cues/stingCues.ts';
import { mockServiceCues } from '../tones/cues/mockServiceCues.ts';
import { nameCallingCues } from '../tones/cues/nameCallingCues.ts';
import { plainInsultCues } from '../tones/cues/plainInsultCues.ts';
import { presumingCues } from '../tones/cues/presumingCues.ts';
import { putDownCues } from '../tones/cues/putDownCues.ts';
import { ailmentTopicCues } from '../topics/cues/ailmentTopicCues.ts';
import { careTopicCues } from '../topics/cues/careTopicCues.ts';
import { bodyLetGoTopicCues } from '../topics/cues/bodyLetGoTopicCues.ts';
import { bodyTopicCues } from '../topics/cues/bodyTopicCues.ts';
import { desireTopicCues } from '../topics/cues/desireTopicCues.ts';
import { drinkTopicCues } from '../topics/cues/drinkTopicCues.ts';
import { habitTopicCues } from '../topics/cues/habitTopicCues.ts';
import { heartTopicCues } from '../topics/cues/heartTopicCues.ts';
import { moneyTopicCues } from '../topics/cues/moneyTopicCues.ts';
import { needTopicCues } from '../topics/cues/needTopicCues.ts';
import { nightTopicCues } from '../topics/cues/nightTopicCues.ts';
import { placeTopicCues } from '../topics/cues/placeTopicCues.ts';
import { widerTopicCues } from '../topics/cues/widerTopicCues.ts';
import { plainTopicCues } from '../topics/cues/plainTopicCues.ts';
import { closeTopicCues } from '../topics/cues/closeTopicCues.ts';
import { privateTopicCues } from '../topics/cues/privateTopicCues.ts';
import { publicTopicCues } from '../topics/cues/publicTopicCues.ts';
import { purseTopicCues } from '../topics/cues/purseTopicCues.ts';
import { ownAffairsTopicCues } from '../topics/cues/ownAffairsTopicCues.ts';
import { recordTopicCues } from '../topics/cues/recordTopicCues.ts';
import { schoolAndFaithTopicCues } from '../topics/cues/schoolAndFaithTopicCues.ts';
import type { Cue } from '../cues/cue.ts';

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
  reproachCues,
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
