// Names that are no subject and may be those of customers all the same: *14 pizzas were ordered by Ana Reyes*, *we saw Ana Reyes at
// the bar*, *Ana Reyes: 14 pizzas*, *who ordered them? Ana Reyes*, *why does Ana Reyes watch it?*
import { customers, secondPerson } from '../lexicon/classes.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { hasOneCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { wordSet } from '../lexicon/lists/wordSet.ts';
import { endOfApposition } from './appositions.ts';
import { doesAsCustomer, isDeed } from './dealings.ts';
import { isMade } from './publicNames.ts';

/** How far from a name what is told of it may stand, in tokens. */
const within = 10;
const being = wordSet('is are was were be been being get got gets');

/** Whether somebody who may be a customer bears the name from `from` up to `to`. */
export function isNamedInPassing(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (before === 'by') return didIt(tokens, from - 1);
  if (before === 'from') return sentIt(tokens, from - 1);
  if (before === 'to') return wasGiven(tokens, from - 1);
  if (before !== undefined) return isDealtWith(tokens, from, to) || isAskedAbout(tokens, from, to);
  return (
    isScored(tokens, to) || isAnswer(tokens, from, to) || isOnList(tokens, from) || isSpokenTo(tokens, to)
  );
}

/** *Was streamed 92 times by*, *14 pizzas ordered by*; *ordered a book by* tells who wrote it. */
function didIt(tokens: readonly Token[], by: number): boolean {
  const last = wordAt(tokens, by - 1);
  if (isMade(last)) return false;
  if (isDeed(last)) return true;
  for (let at = by - 1; at > by - within; at--) {
    if (endsSentence(tokens[at])) return false;
    if (!isDeed(wordAt(tokens, at))) continue;
    return [1, 2, 3].some(back => being.has(wordAt(tokens, at - back) ?? ''));
  }
  return false;
}

const sent = wordSet(
  'order orders request requests complaint complaints email emails call calls message messages booking bookings return returns parcel ' +
    'bid bids donation donations review reviews question questions comment comments tip texts came comes arrived',
);

/** *Our biggest order came from*. */
function sentIt(tokens: readonly Token[], from: number): boolean {
  const at = wordAt(tokens, from - 1) === 'in' ? from - 2 : from - 1;
  const last = wordAt(tokens, at) ?? '';
  if (!sent.has(last)) return false;
  if (!arriving.has(last)) return true;
  for (let back = at - 1; back > at - within; back--) {
    if (endsSentence(tokens[back])) return false;
    if (sent.has(wordAt(tokens, back) ?? '')) return true;
  }
  return false;
}

const arriving = wordSet('came comes arrived');
const given = wordSet('sent delivered shipped sold posted given handed lent refunded served awarded mailed');

/** *We sent 14 pizzas to*, *was delivered to*. */
function wasGiven(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at > to - within; at--) {
    if (endsSentence(tokens[at])) return false;
    const word = wordAt(tokens, at) ?? '';
    if (!given.has(word) && word !== 'gave') continue;
    return [1, 2, 3].some(back => {
      const before = wordAt(tokens, at - back) ?? '';
      return we.has(before) || (word !== 'gave' && being.has(before));
    });
  }
  return false;
}

const we = wordSet("we we've we'd i i've");
const dealing = wordSet(
  'saw spotted caught served helped rang phoned called texted emailed billed messaged refunded charged fed drove noticed found tracked ' +
    'banned blocked gave sent sold lent owe offered promised told asked watched woke warned',
);
const staged = wordSet(
  'live concert stage perform performing play sing singing headline film movie interview author',
);

/** *We saw Ana Reyes at the bar*; *we saw Ana Reyes live*. */
function isDealtWith(tokens: readonly Token[], from: number, to: number): boolean {
  if (!dealing.has(wordAt(tokens, from - 1) ?? '')) return false;
  if (![2, 3].some(back => we.has(wordAt(tokens, from - back) ?? ''))) return false;
  for (let at = to; at < to + within && !endsSentence(tokens[at]); at++)
    if (staged.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

const asking = wordSet('do does did');
const perfect = wordSet('has have had was is');

/** *Why does Ana Reyes watch it*, *has Ana Reyes ordered*. */
function isAskedAbout(tokens: readonly Token[], from: number, to: number): boolean {
  const auxiliary = wordAt(tokens, from - 1) ?? '';
  const verb = wordAt(tokens, to) ?? '';
  if (asking.has(auxiliary))
    return isDeed(verb) || doesAsCustomer.has(`${verb}s`) || doesAsCustomer.has(`${verb}es`);
  return perfect.has(auxiliary) && isDeed(verb);
}

/** *Ana Reyes: 14 pizzas*. */
function isScored(tokens: readonly Token[], to: number): boolean {
  const count = isMark(tokens, to, ':') ? coreNumberAt(tokens, to + 1) : undefined;
  if (count === undefined) return false;
  const what = tokens[count.to];
  return what?.kind === 'word' && what.capitals === 'none' && !isMade(what.text);
}

/** *Who ordered 14 pizzas? Ana Reyes.*; whoever wrote, sang or invented something is asked for in a quiz. */
function isAnswer(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isMark(tokens, from - 1, '?') || !endsSentence(tokens[endOfApposition(tokens, to)])) return false;
  for (let at = from - 2; at > from - 2 * within; at--) {
    if (endsSentence(tokens[at])) return false;
    if (wordAt(tokens, at) !== 'who') continue;
    return [1, 2, 3].some(
      by => isDeed(wordAt(tokens, at + by)) || missing.has(wordAt(tokens, at + by) ?? ''),
    );
  }
  return false;
}

const missing = wordSet('missed left forgot lost slept snored came won');
const ofHosts = wordSet('guest guests');

/** *Top customers of May: Tom Ito, Ana Reyes*. */
function isOnList(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  for (; at > from - 2 * within; at--) {
    const token = tokens[at];
    if (token === undefined || isMark(tokens, at, ':')) break;
    const isName = hasOneCapital(token);
    if (!isName && !isMark(tokens, at, ',') && token.text !== 'and' && token.text !== '&') return false;
  }
  if (!isMark(tokens, at, ':')) return false;
  for (let back = at - 1; back > at - within && !endsSentence(tokens[back]); back--) {
    const token = tokens[back];
    if (token?.kind !== 'word' || (token.known.bits & customers) === 0) continue;
    if (token.text.endsWith('s') && !ofHosts.has(token.text)) return true;
  }
  return false;
}

/** *Ana Reyes, why do you watch it every night?* */
function isSpokenTo(tokens: readonly Token[], to: number): boolean {
  if (!isMark(tokens, to, ',')) return false;
  for (let at = to + 1; at < to + within; at++) {
    const token = tokens[at];
    if (endsSentence(token)) return false;
    if (token?.kind === 'word' && (token.known.bits & secondPerson) !== 0) return true;
  }
  return false;
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && '.!?¶'.includes(token.text));
}
