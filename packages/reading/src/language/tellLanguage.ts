// Which language a text is in, by its most frequent words. The reader knows English; of any other text it must say that
// it read nothing, for a fact that is missing is unknown and a fact that is wrongly *none* would be allowed.
import type { Token } from '../tokens/token.ts';
import { isPeopleNoun } from '../cohorts/peopleNouns.ts';
import { isCalendarWord, unitDays } from '../windows/calendar.ts';
import { smallNumbers, magnitudes, tens } from '../numbers/numberWords.ts';

/** Frequent in English and no word of its neighbours. */
const english = new Set(
  (
    "the of and to you your our we us this these those with that they their there for from have had been were are isn't it " +
    "it's who what when where how than then only just more most enough every all any some never always please thank thanks hi " +
    'hey hello dear happy good great new year today tonight last over about after before because through not but if or ' +
    "as at by be can could would should don't didn't won't can't i i'm you're you've we're we've we'll let's them here her his " +
    'him she he my up out now get got make made love like need know see watch watched play played hurt help hang which'
  ).split(' '),
);

/** Frequent in one of its neighbours and no English word. */
const foreign = new Set(
  (
    'le la les des du une et est dans pour avec sur qui que vous nous votre pas au aux ce cette ont der das und ist nicht mit ' +
    'ein eine für von auf den dem sie ihr wir euch haben wer el los las una y por para con su sus que quien es en usted ' +
    'nosotros il lo gli che per di del della voi sono chi het een en van voor niet wij jullie och att det som på inte du är ' +
    'og ikke til på jeg har o os um uma não com você para na no i w z nie się jest dla że ja ei ole on oli'
  ).split(' '),
);

/** True where the text reads as English. A text without words is in no language. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let ours = 0;
  let theirs = 0;
  let ascii = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (english.has(token.text) || isKnownNoun(token.text)) ours++;
    else if (foreign.has(token.text)) theirs++;
    else if (isAscii(token.text)) ascii++;
  }
  if (words === 0 || ours <= theirs) return false;
  // One word in twelve is far below what English has and far above what a borrowed word or two come to.
  return ours * 12 >= words && (ours + ascii) * 2 > words;
}

function isKnownNoun(word: string): boolean {
  return (
    isPeopleNoun(word) ||
    unitDays.has(word) ||
    isCalendarWord(word) ||
    smallNumbers.has(word) ||
    tens.has(word) ||
    (word.length > 2 && magnitudes.has(word))
  );
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}
