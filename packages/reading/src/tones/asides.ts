// What a text says beside how many customers did something. A fact about a group and an aside are harmless apart: an
// aside on an awkward fact is a jibe. No single word tells, so what points that way is counted: the fact is one that
// nobody would boast of, the aside is about the people and not about the company, it is no kindness and tells nothing new,
// a face rolls its eyes, the question takes it for granted that they owe an answer.
import type { Evidence } from '@fineline/ruleset';
import { aGroup, promise, we, type Scene } from '../cues/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isBareQuestion, owesAnswer } from './asksToAccount.ts';
import { factsOf, type Fact } from './toldFacts.ts';
import { weighRemark, type Remark } from './weighRemark.ts';

/** What asides come to. */
export interface Asides {
  readonly evidence: readonly Evidence[];
  /** There is an aside, or somebody is spoken to, and nothing tells whether it is kind. */
  readonly unsure: boolean;
}

/** From here on a remark is a jibe: sooner where a few are told of, or spoken to, with what nobody boasts of. */
function enough({ distant }: Fact): number {
  return distant >= 1 ? 2.1 : distant > 0 ? 1.5 : 1.4;
}
/** What stands behind a colon is said to them. */
const toThem = 0.2;

/**
 * Finds remarks about people who are counted or spoken to, told by their form. `shown` is what words show of the tone,
 * `topics` of what is sensitive.
 */
export function asides(scene: Scene, shown: readonly Evidence[], topics: readonly Evidence[]): Asides {
  const { passage, holds } = scene;
  const { tokens, sentences } = passage;
  const facts = factsOf(scene, topics);
  const spokenTo = scene.address.pointedFrom !== undefined;
  if (facts.length === 0) return { evidence: [], unsure: spokenTo };
  const evidence: Evidence[] = [];
  const say = (word: string, cue: string, index: number): void => {
    const { from, to } = sentences[index]!;
    evidence.push({ word, cue, span: spanOf(tokens, from, to) });
  };
  const kind = shown.some(({ word }) => word !== undefined && kindTones.has(word));
  for (const { index } of facts) if (owesAnswer(scene, index)) say('judgmental', 'asked-to-account', index);
  let unsure = spokenTo && !facts.every(isCheered);
  const factAt = new Array<Fact | undefined>(sentences.length);
  for (const fact of facts) factAt[fact.index] = fact;
  const isShown = overlapsAny(
    shown.flatMap(({ word, span }) =>
      span === undefined || word === 'teasing' || word === 'curious' ? [] : span,
    ),
  );
  const teased = shown.some(({ word }) => word === 'teasing');
  for (const fact of kind || teased ? [] : facts) {
    const { colon } = fact;
    if (colon === undefined) continue;
    const { to } = sentences[fact.index]!;
    const remark = { from: colon + 1, to };
    const span = spanOf(tokens, remark.from, remark.to);
    // What words show already is no remark that form alone tells.
    if (isShown(span)) continue;
    const weighed = weighRemark(scene, fact.index, remark);
    if (isJibe(weighed, fact, toThem)) evidence.push({ word: 'mocking', cue: 'remark-on-people', span });
  }
  for (const { index, distant } of facts)
    if (distant < 1 && !teased && isEchoed(scene, index)) say('mocking', 'echoed-word', index + 1);
  sentences.forEach(({ from, to }, index) => {
    if (rollsEyes(tokens, from, to)) say('mocking', 'rolled-eyes', index);
    const fact = nearest(factAt, index);
    if (fact !== undefined && index === sentences.length - 1 && isBareQuestion(scene, index))
      say('judgmental', 'asked-to-account', index);
    if (fact === undefined || (holds[index]! & aGroup) !== 0 || isOurPromise(holds[index]!)) return;
    const weighed = weighRemark(scene, index, { from, to });
    const { weight, isAside, isIdle, asksThem } = weighed;
    if (isShown(spanOf(tokens, from, to))) return;
    if (isJibe(weighed, fact, kind ? -1 : 0))
      say(isMark(tokens, to - 1, '?') ? 'judgmental' : 'mocking', 'aside-on-people', index);
    else if (!kind) {
      // Nobody knows what an idle remark is for: beside what is awkward, or said to a crowd, it may be a jibe.
      const mayBeMeant = isIdle && (fact.awkward > 0 || spokenTo);
      const isNear =
        fact.distant === 0 ||
        (spokenTo && weight >= 1.35) ||
        (fact.distant < 1 && weight + fact.awkward >= 1.35);
      unsure ||= asksThem || mayBeMeant || (isAside && isNear);
    }
  });
  return { evidence, unsure: unsure && evidence.length === 0 };
}

const kindTones = new Set(['grateful', 'warm', 'encouraging', 'celebratory']);

/** A remark with no purpose of its own is meant for those who were counted and are spoken to, or whom the fact makes look bad. */
function isMeant({ meant, awkward }: Fact, toTheirFace: boolean): boolean {
  if (meant === 'counted') return awkward > 0 || (toTheirFace && awkward > -1);
  return awkward > 0 && (meant === 'called' || (meant === 'one' && toTheirFace));
}

/** *Over 300,000 of you came*: a crowd that is told what everybody may know hears no jibe in it. */
function isCheered({ distant, awkward }: Fact): boolean {
  return distant >= 1 && awkward <= 0;
}

/** What is told tips the scale, or the remark has no other purpose. */
function isJibe({ weight, isAside, isIdle }: Remark, fact: Fact, more: number): boolean {
  if (isIdle && more >= 0 && isMeant(fact, more > 0)) return true;
  return isAside && weight + more + fact.awkward - fact.distant >= enough(fact);
}

/** *We never share a name*: what the company does not do; *the tide never lies* is no promise. */
function isOurPromise(held: number): boolean {
  return (held & promise) !== 0 && (held & we) !== 0;
}

/** The fact that a sentence may be an aside to: the one before it, the one behind it, or two away. */
function nearest(facts: readonly (Fact | undefined)[], index: number): Fact | undefined {
  if (facts[index] !== undefined) return undefined;
  const before = (index > 0 ? facts[index - 1] : undefined) ?? (index > 1 ? facts[index - 2] : undefined);
  return before ?? facts[index + 1] ?? facts[index + 2];
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
