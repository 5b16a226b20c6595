// From a text to facts. Each phase is one function that sees what the earlier ones found; nothing reaches back.
import { digestText, type Evidence, type Facet, type Facts, type Vocabularies } from '@fineline/ruleset';
import { asking, readAddressee } from './address/readAddressee.ts';
import { readQuestions } from './address/readQuestions.ts';
import { readCohorts } from './cohorts/readCohorts.ts';
import { readCues } from './triggers/readCues.ts';
import { sceneOf } from './scene/scene.ts';
import { findTriggers } from './triggers/triggers.ts';
import { readDetails } from './details/readDetails.ts';
import { framingFact } from './framings/framingFact.ts';
import { structuralFramings } from './framings/structuralFramings.ts';
import { identity, wordless } from './identity.ts';
import { namedPeople } from './identifiers/namedPeople.ts';
import { withoutOwnContacts } from './identifiers/ownContacts.ts';
import { readIdentifiers } from './identifiers/readIdentifiers.ts';
import { readNames } from './identifiers/readNames.ts';
import { leaveNamesOpen } from './identifiers/leaveNamesOpen.ts';
import { possibleNames } from './identifiers/possibleNames.ts';
import { readQuasi } from './identifiers/readQuasi.ts';
import { brokenWords } from './language/brokenWords.ts';
import { foreignStretches } from './language/foreignStretches.ts';
import { leftOpen } from './language/leftOpen.ts';
import { readNumbers } from './numbers/readNumbers.ts';
import { allOf } from './tokens/foundIn.ts';
import { asWritten, inPlainSigns } from './letters/plainSigns.ts';
import { passageOf, type Passage } from './passage/passage.ts';
import { asides } from './tones/asides.ts';
import { beforeSignOff } from './tones/endsKindly.ts';
import { questionsToTask } from './tones/questionsToTask.ts';
import { remarks } from './tones/remarks.ts';
import { factsOf } from './scene/toldFacts.ts';
import { softened, toneFact, weighedTones } from './tones/toneFact.ts';
import { weighWhole } from './tones/weighWhole.ts';
import { readWindows } from './windows/readWindow.ts';
import { shortestWindow } from './windows/shortest.ts';
import { placesOfFew } from './topics/placesOfFew.ts';
import { placesThatTrace } from './topics/placesThatTrace.ts';
import { childrenByAge, topicsTold } from './topics/topicsTold.ts';
import { phraseFinder, type PhrasesShown } from './words/readPhrases.ts';
import { openWords, wordsFactFor, type WordsFactOf } from './words/wordsFact.ts';

/** The words that a reader looks for. */
export interface ReaderWords {
  readonly vocabularies: Vocabularies;
  /** Digest of the vocabularies, recorded with what was read. */
  readonly digest: string;
}

/** Prepares every phrase in scope; what comes of it reads a text in time linear in it. */
export function textReader({ vocabularies, digest }: ReaderWords): (text: string) => Facts {
  const phrasesIn = phraseFinder(vocabularies);
  const closed: Closed = {
    tone: wordsFactFor('tone', vocabularies),
    framing: wordsFactFor('framing', vocabularies),
    topic: wordsFactFor('topic', vocabularies),
    identifier: wordsFactFor('identifier', vocabularies),
  };
  return text => {
    const undressed = inPlainSigns(text);
    const passage = passageOf(undressed?.text ?? text);
    const phrases = phrasesIn(passage);
    const reading = {
      text: digestText(text),
      reader: identity,
      vocabulary: digest,
      language: passage.english ? 'en' : passage.tokens.length === 0 ? wordless : 'unknown',
    };
    const facts = passage.english
      ? readWhatIsEnglish(passage, phrases, closed, reading)
      : { ...readInAnyLanguage(passage, phrases), reading };
    return undressed === undefined ? facts : asWritten(facts, undressed);
  };
}

/** How the sets of English texts are made, each of which rules out what it does not hold. */
type Closed = { readonly [F in 'tone' | 'framing' | 'topic' | 'identifier']: WordsFactOf };

const none: readonly never[] = [];

/** What needs no English: the phrases that somebody taught, and what reaches a person. It cannot rule out the rest. */
function readInAnyLanguage(passage: Passage, phrases: PhrasesShown): Facts {
  const shown = (facet: Facet): readonly Evidence[] => phrases.get(facet) ?? [];
  return {
    tone: openWords(shown('tone')),
    framing: openWords(shown('framing')),
    topic: openWords(shown('topic')),
    identifier: openWords([...readIdentifiers(passage), ...shown('identifier')]),
    ...whereAndWhom(phrases),
  };
}

function readWhatIsEnglish(
  passage: Passage,
  phrases: PhrasesShown,
  closed: Closed,
  reading: NonNullable<Facts['reading']>,
): Facts {
  const facts = readInEnglish(passage, phrases, closed, reading);
  const unread = allOf([foreignStretches(passage), brokenWords(passage)]);
  return unread.length === 0 ? facts : leftOpen(facts, passage, unread);
}

function readInEnglish(
  passage: Passage,
  phrases: PhrasesShown,
  closed: Closed,
  reading: NonNullable<Facts['reading']>,
): Facts {
  const names = namedPeople(passage);
  const people = readCohorts(passage, readNumbers(passage), names);
  const windows = readWindows(passage, people.groups);
  const spokenTo = readAddressee(passage, people.groups);
  const question = readQuestions(passage, spokenTo.pointedFrom);
  const address = people.groups.length > 0 ? spokenTo : asking(spokenTo, question);
  const scene = sceneOf(passage, people, address);
  const cues = readCues(scene, findTriggers(passage));
  const byCue = (facet: Facet): readonly Evidence[] => cues.get(facet) ?? none;
  const taught = (facet: Facet): readonly Evidence[] => phrases.get(facet) ?? none;
  const toneShown = beforeSignOff(passage, byCue('tone'));
  const quasi = readQuasi(scene);
  const topics = allOf([
    topicsTold(scene, people.mentions, byCue('topic')),
    placesOfFew(scene),
    placesThatTrace(passage.source, quasi),
    childrenByAge(scene),
  ]);
  const toldOfPeople = factsOf(scene, topics);
  const heard = allOf([
    byCue('tone'),
    remarks(scene, toneShown),
    questionsToTask(scene, question, toneShown, toldOfPeople, topics),
    asides(scene, toneShown, toldOfPeople),
  ]);
  const byWords = byCue('framing');
  const byForm = structuralFramings(scene, question, people.mentions, byWords, topics);
  const reaching = readIdentifiers(passage);
  const identifiers = allOf([
    withoutOwnContacts(passage, reaching),
    readNames(scene, names, topics.length > 0),
    quasi,
    byCue('identifier'),
  ]);
  const told = softened(scene, heard);
  const framed = byForm(told);
  const whole = weighWhole(scene, {
    framings: byWords,
    framingsByForm: framed,
    tones: beforeSignOff(passage, told),
    facts: toldOfPeople,
    topics,
    identifiers,
  });
  const tones = weighedTones(scene, whole, told);
  const framings = allOf([tones === told ? framed : byForm(tones), byWords]);
  const facts: Facts = {
    cohorts: people.groups.map(({ cohort }) => cohort),
    window: shortestWindow(passage, windows, people.groups),
    details: readDetails(passage, people, windows),
    question,
    addressee: address.fact,
    tone: toneFact(passage, whole, tones, taught('tone'), closed.tone),
    framing: framingFact(scene, framings, taught('framing'), closed.framing),
    topic: closed.topic(allOf([topics, taught('topic')])),
    identifier: leaveNamesOpen(
      closed.identifier(allOf([identifiers, taught('identifier')])),
      passage,
      possibleNames(passage, names),
      reaching,
    ),
    mentions: people.mentions,
    reading,
  };
  // Most texts have neither of these, and one plain object costs a fraction of what parts put together do.
  if (people.possible.length === 0 && !phrases.has('channel') && !phrases.has('audience')) return facts;
  const { cohorts, mentions, reading: read, ...others } = facts;
  const open = people.possible.length > 0 ? { openCohorts: true } : {};
  return { cohorts, ...open, ...others, ...whereAndWhom(phrases), mentions, reading: read } as Facts;
}

/** A text that names neither says nothing of where and to whom it goes. */
function whereAndWhom(phrases: PhrasesShown): Facts {
  return {
    ...(phrases.has('channel') ? { channel: openWords(phrases.get('channel')!) } : {}),
    ...(phrases.has('audience') ? { audience: openWords(phrases.get('audience')!) } : {}),
  };
}
