// Letters, digits and signs of addresses in the shapes in which posts are dressed up (*𝗷𝗮𝗻𝗲*, *𝓳𝓪𝓷𝓮*, *ｊａｎｅ＠*, *ⓙⓐⓝⓔ*): they are
// read as what they look like, by whatever looks at words and by whatever looks at characters.
import type { Span } from '@fineline/ruleset';

/** A text in plain signs, and where each of its units starts and ends in the text as it was written. */
export interface Undressed {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Whatever may be dressed up; most texts hold none of it. */
const dressed = /[\u2102-\u2138\u24b6-\u24e9\uff08-\uff5a\ud835]|\ud83c[\udd30-\udd49]/;
/** What addresses and numbers are made of; other signs may be markup. */
const plain = /^[a-z0-9@._+:/()-]$/i;

/** The text in plain signs; undefined where it is so already. */
export function inPlainSigns(source: string): Undressed | undefined {
  if (!dressed.test(source)) return undefined;
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  let at = 0;
  for (const character of source) {
    const sign = dressed.test(character) ? character.normalize('NFKC') : character;
    const shown = plain.test(sign) ? sign : character;
    for (let unit = 0; unit < shown.length; unit++) {
      // A pair of units that stays as it is keeps them apart.
      const whole = shown !== character;
      starts.push(whole ? at : at + unit);
      ends.push(whole ? at + character.length : at + unit + 1);
    }
    text += shown;
    at += character.length;
  }
  return text === source ? undefined : { text, starts, ends };
}

/** What was found in the plain text, by where it stands in the text as it was written. */
export function asWritten<T>(found: T, { starts, ends }: Undressed): T {
  const rewritten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewritten);
    if (typeof value !== 'object' || value === null) return value;
    if (isSpan(value)) return { start: starts[value.start] ?? 0, end: ends[value.end - 1] ?? 0 };
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewritten(part)]));
  };
  return rewritten(found) as T;
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  );
}
