// What a text says beside how many customers did something. A fact about a group and an aside are harmless apart: an
// aside on an awkward fact is a jibe. No single word tells, so what points that way is counted: the fact is one that
// nobody would boast of, the aside is about the people and not about the company, it is no kindness and tells nothing new,
// a face rolls its eyes, the question takes it for granted that they owe an answer.
import type { Evidence } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { aGroup, promise, we, you, type Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';

/** What asides come to. */
export interface Asides {
  readonly evidence: readonly Evidence[];
  /** There is an aside, and nothing tells whether it is kind. */
  readonly unsure: boolean;
}

const none: Asides = { evidence: [], unsure: false };

/** Finds remarks about people who are counted, told by their form. `shown` is what words show of the tone. */
export function asides(scene: Scene, shown: readonly Evidence[]): Asides {
  const { passage, holds } = scene;
  const { tokens, sentences } = passage;
  const facts = sentences.flatMap((_, index) => (isFact(scene, index) ? [index] : []));
  if (facts.length === 0) return none;
  const evidence: Evidence[] = [];
  const say = (word: string, cue: string, index: number): void => {
    const { from, to } = sentences[index]!;
    evidence.push({ word, cue, span: spanOf(tokens, from, to) });
  };
  const awkward = facts.some(index => isAwkward(scene, sentences[index]!));
  const kind = shown.some(({ word }) => word !== undefined && kindTones.has(word));
  for (const index of facts) if (owesAnswer(scene, index)) say('judgmental', 'asked-to-account', index);
  let unsure = false;
  const factAt = new Set(facts);
  const groupIn = new Map(scene.groups.map(group => [scene.sentenceAt(group.from), group]));
  const isShown = overlapsAny(shown.flatMap(({ span }) => span ?? []));
  const teased = shown.some(({ word }) => word === 'teasing');
  for (const index of kind || teased ? [] : facts) {
    const colon = colonOf(scene, index, groupIn.get(index));
    if (colon === undefined) continue;
    const { from, to } = sentences[index]!;
    const remark = { from: colon + 1, to };
    if (!isAwkward(scene, { from, to: colon })) continue;
    const { weight, isAside } = weighAside(scene, index, remark);
    const span = spanOf(tokens, remark.from, remark.to);
    // What words show already is no remark that form alone tells.
    if (isAside && weight >= 1 && !isShown(span)) {
      evidence.push({ word: 'mocking', cue: 'remark-on-people', span });
    }
  }
  facts.forEach(index => {
    if (isEchoed(scene, index)) say('mocking', 'echoed-word', index + 1);
  });
  sentences.forEach(({ from, to }, index) => {
    if (rollsEyes(tokens, from, to)) say('mocking', 'rolled-eyes', index);
    const near = [index - 2, index - 1, index + 1, index + 2].some(beside => factAt.has(beside));
    if (!near || (holds[index]! & (aGroup | promise)) !== 0) return;
    const { weight, isAside } = weighAside(scene, index, sentences[index]!);
    if (!isAside) return;
    if (weight + (awkward ? 1 : 0) - (kind ? 1 : 0) >= 2) say('mocking', 'aside-on-people', index);
    else if (!kind) unsure = true;
  });
  return { evidence, unsure: unsure && evidence.length === 0 };
}

/** Where the colon stands behind which a text speaks to those whom its sentence counts. */
function colonOf(
  { passage: { tokens, sentences, masks }, address }: Scene,
  index: number,
  group: Group | undefined,
): number | undefined {
  const { to } = sentences[index]!;
  if (address.pointedFrom === undefined || address.pointedFrom >= to) return undefined;
  for (let at = group?.to ?? to; at < to - 1; at++)
    if ((isMark(tokens, at, ':') || isMark(tokens, at, '–')) && masks.of[at] === 0) return at;
  return undefined;
}

const kindTones = new Set(['grateful', 'warm', 'encouraging', 'celebratory']);

/** The sentence counts people, or tells whoever reads their own numbers. */
function isFact({ holds, passage }: Scene, index: number): boolean {
  const held = holds[index]!;
  if ((held & promise) !== 0) return false;
  if ((held & aGroup) !== 0) return true;
  const { from, to } = passage.sentences[index]!;
  return (held & you) !== 0 && passage.tokens.slice(from, Math.min(to, from + 40)).some(isZero);
}

function isZero(token: Scene['passage']['tokens'][number]): boolean {
  return (token.kind === 'number' && token.value === 0) || (token.kind === 'word' && token.text === 'zero');
}

/** What nobody boasts of. */
const awkwardWords = new Set(
  (
    "still never no not nothing nobody without zero didn't don't couldn't can't won't wouldn't haven't weren't wasn't forgot " +
    'forgotten failed fail lost quit abandoned ignored skipped missed wasted overdrawn overslept dumped ghosted stole stolen ' +
    'complained demanded refused cried wept begged lied cheated faked pretended snored argued alone ex wrong upside backwards ' +
    'unopened unused unread unpaid late instead despite anyway again somehow grown password reminders hungover drunk lonely ' +
    'regretted returned broke broken blamed panicked twice thrice nightly secretly single solo pyjamas pajamas naked ' +
    'honked shouted swore slammed cancelled canceled postponed dodged avoided pretending crying sulking lurking stalking ' +
    'unfollowed blocked muted deleted wrongly mistake mistakes accidentally backward outbid overspent overate'
  ).split(' '),
);

/** The company, or the day, is to blame for what went wrong: nobody laughs at those who suffer it. */
const suffered = new Set('service outage delay delays fault cable power fire flood storm strike'.split(' '));

function isAwkward({ passage: { tokens, masks } }: Scene, { from, to }: Range): boolean {
  let found = false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    const word = token.kind === 'word' ? token.text : '';
    if (suffered.has(word)) return false;
    if (masks.of[at] !== 0) continue;
    found ||=
      awkwardWords.has(word.endsWith("'s") ? word.slice(0, -2) : word) ||
      isZero(token) ||
      isSmallHours(token, tokens[at + 1]);
  }
  return found;
}

/** One to five in the morning. */
function isSmallHours(token: Scene['passage']['tokens'][number], next: typeof token | undefined): boolean {
  if (token.kind !== 'number' || token.value < 1 || token.value > 5) return false;
  return token.suffix === 'am' || (next?.kind === 'word' && (next.text === 'am' || next.text === 'a.m'));
}

const asking = new Set('what why who how where whom do does did'.split(' '));
const offering = new Set(
  'many much often far long big old we our us next favourite favorite best new'.split(' '),
);

/** A question about what counted people did: *what were the 94 people who … hoping to achieve?* */
function owesAnswer({ passage: { tokens, sentences, masks }, holds }: Scene, index: number): boolean {
  const { from, to } = sentences[index]!;
  if ((holds[index]! & aGroup) === 0 || !(isMark(tokens, to - 1, '?') || isMark(tokens, to - 2, '?')))
    return false;
  if (masks.of[from] !== 0) return false;
  const first = wordAt(tokens, from) ?? '';
  if (!asking.has(first)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at++)
    if (offering.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** *… queued for a toaster. A toaster.*: the sentence behind repeats its words, and says nothing else. */
function isEchoed({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const next = sentences[index + 1];
  if (next === undefined || next.words === 0 || next.words > 3) return false;
  const { from, to } = sentences[index]!;
  const said = new Set<string>();
  for (let at = Math.max(from, to - 40); at < to; at++) said.add(wordAt(tokens, at) ?? '');
  for (let at = next.from; at < next.to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || (token.kind === 'word' && !said.has(token.text))) return false;
  }
  return true;
}

const rolledEyes =
  /[\u{1F644}\u{1F485}\u{1F921}\u{1F62C}\u{1F926}\u{1F480}\u{1F928}\u{1F612}\u{1FAE0}\u{1F440}\u{1F643}]/u;

function rollsEyes(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'symbol' && rolledEyes.test(token.text)) return true;
  }
  return false;
}

/** Words by which a sentence is kind, or tells or offers something: it is no aside. */
const telling = new Set(
  (
    'thanks thank congratulations congrats welcome cheers bravo hats heroes hero legends legend stars star champions champion ' +
    'lovely wonderful brilliant amazing great good proud love loved hope happy joy respect salute onwards keep enjoy record ' +
    'crew team together hooray yay woohoo party magic delicious beautiful awesome fantastic incredible impressive inspiring well done ' +
    'sweet merry celebrate celebration birthday luck sleep rest safe free new now soon today tomorrow tonight here read see find join get ' +
    'discover meet order book download visit listen watch shop save stay open available online details link bio app code average total ' +
    'percent most because so if from refunded refund fixed replaced repaid sent added updated improved changed rebuilt helped ' +
    'supported offered back every miss opened reopened moved extended apologise apologize sorry invited'
  ).split(' '),
);

const anaphora = new Set("they them their theirs themselves they're they've he she him her his".split(' '));
const hedging = new Set(
  'apparently presumably obviously clearly surely evidently somehow sadly allegedly'.split(' '),
);
const supposing = new Set('suppose guess assume imagine presume gather reckon'.split(' '));

/** What speaks for a sentence being an aside about the people; none where it tells something or is kind. */
function weighAside(
  { passage: { tokens, masks }, holds }: Scene,
  index: number,
  { from, to }: Range,
): { readonly weight: number; readonly isAside: boolean } {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word') words++;
  const no = { weight: 0, isAside: false };
  if (words === 0 || words > 14 || masks.of[from] !== 0) return no;
  let [about, hedge, company] = [false, false, false];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') return no;
    if (token.kind !== 'word') continue;
    if (telling.has(token.text)) return no;
    about ||= anaphora.has(token.text);
    hedge ||= hedging.has(token.text) || (supposing.has(token.text) && wordAt(tokens, at - 1) === 'we');
    company ||= supposing.has(wordAt(tokens, at + 1) ?? '') ? false : isCompany(token.text);
  }
  if (company && !about) return no;
  if ((holds[index]! & we) !== 0 && !hedge && !about) return no;
  // Who is meant makes it an aside, and no jibe: *they live by the sea*.
  return { weight: 1 + (hedge ? 1 : 0), isAside: true };
}

function isCompany(word: string): boolean {
  return (
    word === 'we' ||
    word === 'our' ||
    word === 'us' ||
    word === "we're" ||
    word === "we've" ||
    word === "we'll"
  );
}
