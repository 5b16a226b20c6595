// Sensitive words in the running of a company, of which nobody is told: *your salary has landed*, *patients wait 17 minutes*,
// *reports that we sold health records are false*.
import type { Evidence } from '@fineline/ruleset';
import { aDeed, aFew, aGroup, heldBy, people, you, type Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { isOfAMultitude, isOfAnInstitution, isThanked } from './ofInstitutions.ts';

/** How much of a sentence is looked at, in tokens. */
const longest = 60;

const rumours = new Set('reports report claims rumours rumors allegations suggestions'.split(' '));
const untrue = new Set('false untrue wrong inaccurate incorrect baseless unfounded nonsense'.split(' '));
const being = new Set(['are', 'is', 'were', 'was']);

const nobody = new Set(['nobody', 'no-one']);
const norms = new Set(['should', 'must', 'ought']);
const notSo = new Set(["didn't", "don't", "haven't", 'did', 'do', 'have']);

/** *Reports that we sold customers’ health records are false.* *Nobody should be judged on an illness.* */
export function denies(scene: Scene, sentence: number): boolean {
  const { tokens, sentences } = scene.passage;
  const { from, to } = sentences[sentence]!;
  if (nobody.has(wordAt(tokens, from) ?? '') && norms.has(wordAt(tokens, from + 1) ?? '')) return true;
  if (deniesAtOnce(scene, sentence)) return true;
  if (![0, 1, 2].some(by => rumours.has(wordAt(tokens, from + by) ?? ''))) return false;
  for (let at = from + 1; at < Math.min(to, from + longest); at++)
    if (untrue.has(wordAt(tokens, at) ?? '') && being.has(wordAt(tokens, at - 1) ?? '')) return true;
  return false;
}

/** *The article claims that we tracked patients. We did not, …*: the sentence that denies, and the one before it. */
function deniesAtOnce({ passage: { tokens, sentences } }: Scene, sentence: number): boolean {
  return [sentence, sentence + 1].some(index => {
    const denial = sentences[index];
    const rumour = sentences[index - 1];
    if (denial === undefined || rumour === undefined || wordAt(tokens, denial.from) !== 'we') return false;
    const verb = wordAt(tokens, denial.from + 1) ?? '';
    if (!notSo.has(verb) || (!verb.endsWith("n't") && wordAt(tokens, denial.from + 2) !== 'not'))
      return false;
    return [0, 1, 2].some(by => rumours.has(wordAt(tokens, rumour.from + by) ?? ''));
  });
}

const running = new Set(
  (
    'wait waits waited waiting queue queues minutes parking desk opening hours letterbox appointments bookings booking letters reminders ' +
    'online switchboard canteen car-park volunteers wards figure figures'
  ).split(' '),
);
const ofHospitals =
  /^(?:patients?|hospitals?|wards?|outpatients?|clinics?|nurses?|doctors?|surgery|smear|appointments?|diagnosis)$/i;

/** *Patients now wait 17 minutes at the desk*: how a hospital runs. */
export function runsAHospital(scene: Scene, sentence: number, written: string): boolean {
  const { tokens, sentences } = scene.passage;
  if (!ofHospitals.test(written) || (heldBy(scene, sentence) & (aFew | you)) !== 0) return false;
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(to, from + longest); at++)
    if (running.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const auxiliaries = new Set(['is', 'are', 'has', 'have', 'will', 'was']);
const serving = new Set(
  (
    'landed arrived paid cancelled canceled ready set sorted active live moved credited sent booked updated confirmed closed opened ' +
    'changed saved protected be safe covered collected due a the now safely already'
  ).split(' '),
);
/** How far behind what somebody has the auxiliary may stand, in tokens. */
const within = 3;

/** *Your salary has landed*, *your rent is already set aside*: a notice about what a bank does for whoever reads. */
export function isNoticeOfMoney({ passage: { tokens } }: Scene, from: number): boolean {
  if (![0, 1, 2].some(by => wordAt(tokens, from - by) === 'your')) return false;
  for (let at = from + 1; at <= from + within; at++)
    if (auxiliaries.has(wordAt(tokens, at) ?? ''))
      return [1, 2].some(by => serving.has(wordAt(tokens, at + by) ?? ''));
  return false;
}

/** *Our overdraft fee*, *our mortgage rates*: what a bank sells. */
function isOnOffer({ passage: { tokens }, holds }: Scene, at: number, sentence: number): boolean {
  const ours = wordAt(tokens, at - 1) === 'our' || wordAt(tokens, at - 2) === 'our';
  return ours && (holds[sentence]! & (aGroup | aDeed | people | you)) === 0;
}

/** *Our pupils read 14,000 books*: what a school tells of itself. */
function isOurSchool({ passage: { tokens }, holds }: Scene, at: number, sentence: number): boolean {
  const ours = wordAt(tokens, at - 1) === 'our' || wordAt(tokens, at - 2) === 'our';
  return wordAt(tokens, at) === 'pupils' && ours && (holds[sentence]! & (aGroup | aDeed)) === aDeed;
}

const facilities =
  /^(?:step-free|ramps?|braille|hearing loop|audio description|sign language|quiet hours?|relaxed (?:performance|screening))$/i;

/** *Step-free access at 79 stations*: what is there for everybody. */
function isFacility({ groups }: Scene, written: string): boolean {
  return groups.length === 0 && facilities.test(written);
}

const ofService = new Set(['finances', 'health', 'mental-state', 'children']);

/** What is shown without what is said in the running of a company. */
export function withoutPlainService(scene: Scene, shown: readonly Evidence[]): readonly Evidence[] {
  const { tokens, source, sentenceOf } = scene.passage;
  const spoken = scene.address.pointedFrom !== undefined;
  const unmixed = shown.every(({ word }) => word === 'children');
  let at = 0;
  return shown.filter(({ word, span }) => {
    if (word === undefined || !ofService.has(word)) return true;
    if (tokens[at] === undefined || tokens[at]!.start > span!.start) at = 0;
    while (at < tokens.length && tokens[at]!.end <= span!.start) at++;
    const sentence = sentenceOf[at] ?? 0;
    if (word === 'health' && isThanked(scene, at, sentence)) return false;
    if (spoken) return true;
    if (word !== 'finances' && isOfAnInstitution(scene, at, sentence)) return false;
    const written = source.slice(span!.start, span!.end);
    if (word === 'children')
      return !isOurSchool(scene, at, sentence) && !(unmixed && isOfAMultitude(scene, at, written));
    if (word === 'mental-state') return true;
    if (isOfAMultitude(scene, at, written) || isFacility(scene, written)) return false;
    if (word === 'finances')
      return !isNoticeOfMoney(scene, at) && !isOnOffer(scene, at, sentence) && !denies(scene, sentence);
    return (
      !denies(scene, sentence) && !runsAHospital(scene, sentence, written) && !isThanked(scene, at, sentence)
    );
  });
}
