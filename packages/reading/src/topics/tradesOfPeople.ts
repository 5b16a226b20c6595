// What somebody works as, which is no care for anybody: *a retired surgeon, has read every crime novel we own*, *the mother and
// son on our night shift*.
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const trades = new Set(
  (
    'surgeon midwife optician dentist doctor nurse gp therapist paramedic physiotherapist chiropractor pharmacist psychiatrist psychologist ' +
    'counsellor podiatrist dermatologist cardiologist orthodontist osteopath vicar priest rabbi imam nun monk bishop senator councillor mp mayor'
  ).split(' '),
);
const articles = new Set(['a', 'an']);
/** How far before a trade its article may stand, in tokens: *a night-shift midwife*. */
const within = 5;

/** *A midwife won our quiz*, *one of our readers, a retired vicar, …*; *saw a dentist* and *a nurse asked* are of care. */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  if (!trades.has(wordAt(tokens, at) ?? '')) return false;
  for (let article = at - 1; article >= Math.max(0, at - within); article--) {
    const token = tokens[article]!;
    if (token.kind !== 'word' && !isMark(tokens, article, '-')) return false;
    if (!articles.has(token.text)) continue;
    const before = tokens[article - 1];
    const apposed = isMark(tokens, article - 1, ',') || isMark(tokens, article - 1, ':');
    const ends = tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark';
    // *Our keenest reader, a vicar, …*.
    if (apposed) return ends || serving.has(wordAt(tokens, at + 1) ?? '');
    return (
      (before === undefined || isMark(tokens, article - 1, '.')) && doing.has(wordAt(tokens, at + 1) ?? '')
    );
  }
  return false;
}

const serving = new Set('from in of and who'.split(' '));
const doing = new Set(
  'and from won has had rode ran read swam watched ordered bought booked finished'.split(' '),
);

const parents = new Set('mother father mum dad mom'.split(' '));
const offspring = new Set('son daughter sons daughters'.split(' '));
const workplaces = new Set('our who behind team duo'.split(' '));

/** *The mother and son on our night shift*: kin who work together. */
export function areKinAtWork(tokens: readonly Token[], at: number): boolean {
  if (!offspring.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at - 1) !== 'and') return false;
  if (!parents.has(wordAt(tokens, at - 2) ?? '')) return false;
  return [1, 2].some(by => workplaces.has(wordAt(tokens, at + by) ?? ''));
}
