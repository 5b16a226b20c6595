// Whoever reads is called by what they are behind something that was told: *9,000 cakes went to slimming clubs. Stay strong,
// dieters.*
import type { Evidence } from '@fineline/ruleset';
import { calledPlaces } from '../address/vocatives.ts';
import { aDeed, aGroup, type Scene } from '../scene/scene.ts';
import { hasCapital, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';

/** Calls that everybody hears, and that greet. */
const anybody = new Set(
  'everyone everybody all people reader readers welcome sir madam asking friends team fans members customers'.split(
    ' ',
  ),
);

const oneCalled = new Set(
  "sir madam ma'am mate pal love hun hon darling sweetheart buddy sunshine champ".split(' '),
);

/** The vocatives by which some of whoever reads are meant, where the text counts, watches or teases somebody. */
export function peopleCalled(
  { address: { fact }, holds, sentenceAt, passage: { tokens, sentences } }: Scene,
  pointed: boolean,
  recapped: boolean,
): readonly Evidence[] {
  const tells = pointed || holds.some(held => (held & (aGroup | aDeed)) !== 0);
  return (fact.evidence ?? []).flatMap(({ cue, word, span }) => {
    if (word !== 'reader' || span === undefined) return [];
    if (cue !== 'vocative' && cue !== 'to-the-people') return [];
    const at = tokenAtOffset(tokens, span.start);
    const noun = wordAt(tokens, at) ?? '';
    // *Some shame, table 14.* points whatever is told.
    if (calledPlaces.has(noun)) return [{ word: 'call-out', cue: 'people-called', span }];
    const sentence = sentences[sentenceAt(at)]!;
    // *People of Grimsby, who keeps buying the eels?*
    const asked = isOfTown(tokens, at, sentence.to) && asksWhy(tokens, at, sentence.to);
    if (asked) return [{ word: 'call-out', cue: 'people-called', span }];
    // *Back so soon, sir? That’s the fourth pie this week.*
    if (recapped && oneCalled.has(noun)) return [{ word: 'call-out', cue: 'people-called', span }];
    if (!tells || anybody.has(noun)) return [];
    // *Coffee fans, rejoice: …* opens what is told.
    if (at === sentences[0]?.from && !pointed) return [];
    return [{ word: 'call-out', cue: 'people-called', span }];
  });
}

/** How far behind them their town and what they are asked may stand, in tokens. */
const townWithin = 5;
const askedWithin = 9;
/** How far into a question it may say what it offers, in tokens. */
const offeredWithin = 5;

/** *People of Grimsby*, *night owls of Ely*. */
function isOfTown(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + townWithin); at++) {
    const town = tokens[at + 1];
    if (placing.has(wordAt(tokens, at) ?? '') && hasCapital(town)) return true;
  }
  return false;
}

/** *Who exactly is eating them*, *why is it always socks*: the question opens a clause behind them, and offers nothing. */
function asksWhy(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + askedWithin); at++) {
    if (!asking.has(wordAt(tokens, at) ?? '') || tokens[at - 1]?.kind !== 'mark') continue;
    return !tokens.slice(at, at + offeredWithin).some(({ text }) => offering.has(text));
  }
  return false;
}

const placing = new Set(['of', 'in', 'from']);
const asking = new Set("who who's why what what's how whose".split(' '));
const offering = new Set('would should could can may we us'.split(' '));
