// People of the past whom nobody serves: *our charity was set up in 1984 by nine nurses*, *our gallery shows eight great
// explorers*. A fire that two guests started was started by two guests.
import type { Passage } from '../../passage/passage.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { wordAt } from '../../tokens/token.ts';

/** Why the number whose tokens are `from` to `to` counts people of the past, or undefined. */
export function fromHistory({ tokens }: Passage, from: number, to: number): string | undefined {
  if (isRelativeWho(wordAt(tokens, to)) || served.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  if (wordAt(tokens, from - 1) === 'by' && isFounded(tokens, from - 2)) return 'staff';
  return isGreat(tokens, from, to) ? 'yardstick' : undefined;
}

type Tokens = Passage['tokens'];

const served = new Set(
  'members subscribers customers users guests visitors clients shoppers patients pupils students residents tenants regulars fans volunteers neighbours you'.split(
    ' ',
  ),
);
const founding = new Set(['founded', 'established', 'started', 'begun', 'created', 'set']);
const houses = new Set(
  (
    'we charity bank club school college hospital company firm shop business choir band league festival brewery bakery society union ' +
    'newspaper paper magazine museum gallery theatre cooperative co-op hospice library surgery clinic museum orchestra'
  ).split(' '),
);
/** How far before *by* the founding, and before it the house, may stand, in tokens. */
const foundingWithin = 7;

/** *Our club was started by two friends*, *we were founded in 1844 by …*. */
function isFounded(tokens: Tokens, by: number): boolean {
  for (let at = by; at > by - foundingWithin; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (word === '' && tokens[at]?.kind !== 'number') return false;
    if (!founding.has(word)) continue;
    if (word === 'set' && wordAt(tokens, at + 1) !== 'up') return false;
    const be = wordAt(tokens, at - 1) === 'first' ? at - 2 : at - 1;
    const been = wordAt(tokens, be) === 'been' ? be - 1 : be;
    if (!['was', 'were', 'is', 'had', 'has'].includes(wordAt(tokens, been) ?? '')) return false;
    return houses.has(wordAt(tokens, been - 1) ?? '');
  }
  return false;
}

const fame = new Set('great greatest famous legendary celebrated forgotten'.split(' '));
const showing = new Set('shows celebrates honours honors features presents portrays remembers'.split(' '));
const exhibitions = new Set('gallery museum exhibition show exhibit display collection wing'.split(' '));

/** *Eight of history's great explorers*, *our gallery shows eight great explorers*. */
function isGreat(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (wordAt(tokens, at) === "history's") return true;
  const shown =
    showing.has(wordAt(tokens, from - 1) ?? '') && exhibitions.has(wordAt(tokens, from - 2) ?? '');
  for (let at = from + 1; shown && at < to; at++) if (fame.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
