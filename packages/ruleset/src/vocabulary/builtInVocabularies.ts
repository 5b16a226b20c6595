// The words every policy knows. A nested object reads `parent: children`; null is a word with nothing below it.
import type { Facet, Vocabularies, VocabularyWord } from './vocabulary.ts';

interface Tree {
  readonly [word: string]: Tree | null;
}

const trees: { readonly [F in Facet]: Tree } = {
  tone: {
    neutral: null,
    playful: null,
    celebratory: null,
    grateful: null,
    encouraging: null,
    warm: null,
    curious: null,
    teasing: null,
    hostile: { sarcastic: null, mocking: null, judgmental: null, shaming: null, pitying: null },
  },
  framing: {
    'no-claim': null,
    'aggregate-fact': null,
    'fun-fact': null,
    ranking: null,
    trend: null,
    milestone: null,
    gratitude: null,
    encouragement: null,
    advice: null,
    'personal-recap': null,
    pointed: {
      'call-out': null,
      'individual-story': null,
      interrogation: null,
      'trait-inference': null,
      'surveillance-boast': null,
    },
  },
  topic: {
    health: { 'mental-state': null },
    politics: null,
    religion: null,
    sexuality: null,
    relationship: null,
    finances: null,
    children: null,
    location: null,
    substance: null,
  },
  addressee: { cohort: null, reader: null, individual: null },
  identifier: {
    'person-name': null,
    handle: null,
    email: null,
    phone: null,
    'postal-address': null,
    'account-number': null,
    'payment-card': null,
    'ip-address': null,
    quasi: null,
  },
  channel: {
    public: {
      owned: { blog: null, newsroom: null, report: null, 'in-store': null },
      social: { twitter: null, instagram: null, linkedin: null, facebook: null, tiktok: null },
      paid: { billboard: null, tv: null, print: null, 'display-ad': null },
    },
    private: { email: null, push: null, 'in-app': null, 'support-reply': null },
  },
  audience: { public: null, customers: null, staff: null, individual: null },
  consent: { none: null, aggregate: null, documented: null },
};

function flatten(tree: Tree, parent?: string): VocabularyWord[] {
  return Object.entries(tree).flatMap(([word, below]) => [
    { word, under: parent === undefined ? [] : [parent] },
    ...(below ? flatten(below, word) : []),
  ]);
}

function vocabulary(facet: Facet): readonly VocabularyWord[] {
  return flatten(trees[facet]).sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** The words built into Fineline, by facet, in code-unit order. */
export const builtInVocabularies: Vocabularies = {
  tone: vocabulary('tone'),
  framing: vocabulary('framing'),
  topic: vocabulary('topic'),
  addressee: vocabulary('addressee'),
  identifier: vocabulary('identifier'),
  channel: vocabulary('channel'),
  audience: vocabulary('audience'),
  consent: vocabulary('consent'),
};
