// From a text to facts. Each phase is one function that sees what the earlier ones found; nothing reaches back.
import { digestText, type Evidence, type Facet, type Facts, type Vocabularies } from '@fineline/ruleset';
import { pointedFraming } from './address/pointedFraming.ts';
import { readAddressee } from './address/readAddressee.ts';
import { readQuestions } from './address/readQuestions.ts';
import { readCohorts } from './cohorts/readCohorts.ts';
import { readDetails } from './details/readDetails.ts';
import { readNumbers } from './numbers/readNumbers.ts';
import { passageOf, type Passage } from './tokens/passage.ts';
import { readWindows, shortestWindow } from './windows/readWindow.ts';
import { readIdentifiers } from './words/identifiers.ts';
import { openWords, phraseReader } from './words/readWords.ts';

/** The words that a reader looks for. */
export interface ReaderWords {
  readonly vocabularies: Vocabularies;
  /** Digest of the vocabularies, recorded with what was read. */
  readonly digest: string;
}

/** Whatever turns a text into facts with evidence. */
export interface Reader {
  /** The facts of a text: never those of another, whatever was read before. */
  readonly read: (text: string) => Facts;
}

/** What is recorded of this reader in every decision. */
const identity = { name: 'fineline', version: '0.1.0' };

/** The built-in reader. Building it prepares every phrase in scope; `read` takes time linear in the text. */
export function createReader({ vocabularies, digest }: ReaderWords): Reader {
  const phrasesIn = phraseReader(vocabularies);
  return {
    read(text) {
      const passage = passageOf(text);
      const phrases = phrasesIn(passage);
      const words = readInAnyLanguage(passage, phrases);
      const reading = {
        text: digestText(text),
        reader: identity,
        vocabulary: digest,
        language: passage.english ? 'en' : 'unknown',
      };
      return passage.english
        ? { ...words, ...readInEnglish(passage, phrases), reading }
        : { ...words, reading };
    },
  };
}

type Phrases = ReadonlyMap<Facet, readonly Evidence[]>;

/** What needs no English: the phrases that somebody taught, and what reaches a person. */
function readInAnyLanguage({ source }: Passage, phrases: Phrases): Facts {
  const shown = (facet: Facet): readonly Evidence[] => phrases.get(facet) ?? [];
  return {
    tone: openWords(shown('tone')),
    framing: openWords(shown('framing')),
    topic: openWords(shown('topic')),
    identifier: openWords([...readIdentifiers(source), ...shown('identifier')]),
    // A text that names neither says nothing of where and to whom it goes.
    ...(phrases.has('channel') ? { channel: openWords(shown('channel')) } : {}),
    ...(phrases.has('audience') ? { audience: openWords(shown('audience')) } : {}),
  };
}

function readInEnglish(passage: Passage, phrases: Phrases): Facts {
  const people = readCohorts(passage, readNumbers(passage.tokens));
  const windows = readWindows(passage);
  const address = readAddressee(passage, people.groups);
  const question = readQuestions(passage, address.pointedFrom);
  return {
    cohorts: people.groups.map(({ cohort }) => cohort),
    ...(people.possible.length > 0 ? { openCohorts: true } : {}),
    window: shortestWindow(passage, windows),
    details: readDetails(passage, people, windows),
    question,
    addressee: address.fact,
    framing: openWords([...pointedFraming(address, question), ...(phrases.get('framing') ?? [])]),
    mentions: people.mentions,
  };
}
