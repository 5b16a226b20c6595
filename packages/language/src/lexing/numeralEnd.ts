// Everything glued to a digit is read as one piece, so that `1,000`, `7days` or `18-24` is one mistake and not several.

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /^[A-Za-z_]$/.test(sign);

/** Whether exactly three digits stand at `at`: what follows a comma that groups thousands. */
function isThousands(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

/** Whether one or two digits stand at `at` and a unit behind them: what follows a comma that starts a fraction. */
function isFraction(text: string, at: number): boolean {
  return (
    isDigit(text[at]) &&
    /^\d{1,2}(?:%| (?:%|people|days?|hours?|weeks?|digits?)\b)/.test(text.slice(at, at + 10))
  );
}

/** The end of the run that begins with the digit at `from`: numbers, days, versions and what is nearly one of them. */
export function numeralEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (isDigit(sign) || isLetter(sign)) continue;
    const next = text[at + 1];
    if (sign === '.' && isDigit(next)) continue;
    if (sign === '-' && (isDigit(next) || isLetter(next))) continue;
    if (sign === ',' && (isThousands(text, at + 1) || isFraction(text, at + 1))) continue;
    break;
  }
  return at;
}
