// The small world that the properties play in: few enough words and numbers that random rules and random facts meet.
import { builtInVocabularies, type DeclaredFact, type Facet, type Vocabularies } from '@fineline/ruleset';

/** Built-in words and some of a policy's own: one below a built-in word, one below two, and words laid over old ones. */
export const vocabularies: Vocabularies = {
  ...builtInVocabularies,
  tone: [...builtInVocabularies.tone, { word: 'snide', under: ['sarcastic', 'teasing'] }].sort(byWord),
  topic: [
    ...builtInVocabularies.topic.map(({ word, under }) => ({
      word,
      under: [
        ...under,
        ...(word === 'health' || word === 'politics' ? ['touchy'] : []),
        ...(word === 'health' || word === 'finances' ? ['weighty'] : []),
      ].sort(),
    })),
    { word: 'touchy', under: [] },
    { word: 'weighty', under: [] },
  ].sort(byWord),
};

function byWord(a: { readonly word: string }, b: { readonly word: string }): number {
  return a.word < b.word ? -1 : 1;
}

/** The words of each facet that rules and facts pick from, inner words among them. */
export const wordsInPlay: { readonly [F in Facet]: readonly string[] } = {
  tone: ['hostile', 'mocking', 'playful', 'sarcastic', 'snide', 'teasing'],
  framing: ['call-out', 'no-claim', 'pointed', 'trend'],
  topic: ['finances', 'health', 'mental-state', 'politics', 'touchy', 'weighty'],
  addressee: ['cohort', 'reader'],
  identifier: ['email', 'handle'],
  channel: ['email', 'paid', 'public', 'social', 'tv', 'twitter'],
  audience: ['customers', 'public'],
  consent: ['aggregate', 'documented', 'none'],
};

export const seasons: readonly string[] = ['autumn', 'spring', 'summer'];
export const campaigns: readonly string[] = ['lighthouse', 'staff-picks'];
export const regions: readonly string[] = ['coast', 'inland'];
export const days: readonly string[] = ['2026-03-01', '2026-06-30', '2026-07-01', '2026-12-31'];

/** Facts that the organisation states; `sponsored` is a claim. */
export const declaredFacts: readonly DeclaredFact[] = [
  { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: false },
  { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
  { name: 'season', type: { kind: 'choice', words: seasons }, otherwiseNone: false },
  { name: 'sponsored', type: { kind: 'yes-no' }, otherwiseNone: true },
];

/** Constants to compare with, and the ends of intervals. */
export const sizes: readonly number[] = [0, 1, 9, 10, 11, 100, 999, 1000];
export const shares: readonly number[] = [0, 0.05, 0.25, 0.5, 1];
export const smallNumbers: readonly number[] = [0, 1, 2, 3, 7];
