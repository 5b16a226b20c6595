// Sentences that tell whoever reads to do something: they start with a bare verb and go on as a verb does.
import type { Passage } from '../passage/passage.ts';
import { hasCapital, isMark, wordAt } from '../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { isCalendarWord, isSeason } from '../lexicon/lists/calendar.ts';

const verbs = new Set(
  (
    'add answer apply ask beat become begin bet blink book bring browse buy call cancel celebrate change check cheer choose click close come ' +
    'connect consider cook count create dance discover dive do download dream drink drive drop eat enjoy enter explore fill ' +
    'find finish follow forget get give go grab guess hang have head hear help hit hold imagine invite join jump keep kick ' +
    'laugh lean learn leave let like listen live look love make meet mind move order pack pass pay pick play please plan post ' +
    'prepare press pull put quit raise reach read relax remember rest return ride run save say scroll see seek sell send set ' +
    'settle share shop sign sing sit skip sleep slow smile speak spend spread stand start stay stop stream swap swipe take talk ' +
    'tap tell think treat trust try tune turn unlock update upgrade use visit vote wait wake walk watch wear win wish work ' +
    'worry branch grow hand write reply respond wave bear bundle buckle calm chill hurry hush mix nod pop rinse roll rush snap sniff sort spin splash ' +
    'text ring dial trade make aim deflect deliver quote ' +
    'lace squeeze stack stretch strap swing switch tag taste throw tidy toss unwind warm wash whisper wrap zip beware pause'
  ).split(' '),
);

const afterVerb = new Set(
  (
    'over which being a an the this that these those your our my it us me them him her up in out on off to for at with down back away over ' +
    'better online now here there more less twice once again and or who what how why when where if as by ahead together yourself no some ' +
    'any all every before after hungry tight left right hard harder light fast faster slow longer early local still calm quiet close safe warm smart big free today tonight help like well easy ready from about through into around responsibly kindly behind under inside below across onto between'
  ).split(' '),
);

/** Verbs that are no nouns: nearly whatever follows them, they command. */
const firmVerbs = new Set(
  (
    'be become behold beware bring enjoy forget imagine keep remember stay tell ask send eat wear bake grab choose fasten ' +
    'tighten loosen discover donate embrace explore fetch hurry invite learn lend listen obey relax remove sit stow ' +
    'subscribe unsubscribe unwind unwrap rejoice put'
  ).split(' '),
);
const asNouns = new Set('text make ring dial trade quote aim'.split(' '));
/** *Take heart*, *take note*. */
const taken = new Set('heart note care five cover aim turns comfort'.split(' '));
/** *Try telling them*. */
const trying = new Set('try stop start consider avoid quit'.split(' '));
const putAside = new Set(['simply', 'together', 'off', 'another', 'out', 'bluntly', 'plainly', 'up', 'by']);
const determiners = new Set(
  'the a an your our my his her their its this that these those it them us me yourself him'.split(' '),
);
/** What may open a sentence before a determiner and is no verb. */
const openers = new Set(
  (
    'half both all such what quite many even only still just not rather maybe perhaps also oh ah well now then yet once ' +
    'twice besides despite unlike plus minus beyond within along behind inside outside beside throughout against amid ' +
    'among except versus although though whether ever never else enough above below beneath worth hence thus meanwhile ' +
    'somewhere anywhere everywhere nowhere elsewhere today tonight yesterday tomorrow sometimes often too more most less much little few several another other either ' +
    'hope hoping neither first second third last next same whatever whichever wherever whenever however hey hi hello dear thanks bless'
  ).split(' '),
);

/** *Guard your biscuits*, *tie the dog up*: a bare word with a determiner behind it, at the start, is a verb. */
function governs(tokens: Passage['tokens'], at: number): boolean {
  if (!determiners.has(wordAt(tokens, at + 1) ?? '')) return false;
  const word = wordAt(tokens, at) ?? '';
  if (word.length < 3 || closedClass.has(word) || openers.has(word) || isAdverb(word)) return false;
  if (isFiniteVerb(word) || word.endsWith('ing') || (word.endsWith('s') && !word.endsWith('ss')))
    return false;
  return !word.includes("'") && !isCalendarWord(word) && !isSeason(word);
}

/** True where an imperative starts at `at`, which must be the start of a clause. */
export function isImperativeAt({ tokens }: Passage, start: number): boolean {
  let at = start;
  const first = wordAt(tokens, at);
  // *Don't* at the start of a clause commands, whatever the verb, unless it asks: *Don't you …?*
  const dont = first === 'please' ? at + 1 : at;
  if (wordAt(tokens, dont) === "don't")
    return tokens[dont + 1]?.kind === 'word' && !isSubject(wordAt(tokens, dont + 1));
  if (wordAt(tokens, dont) === 'do' && wordAt(tokens, dont + 1) === 'not')
    return tokens[dont + 2]?.kind === 'word';
  if (first === "let's") return false;
  if (first === 'never' || first === 'please' || first === 'just' || first === 'always' || first === 'now')
    at++;
  const verb = wordAt(tokens, at) ?? '';
  const next = tokens[at + 1];
  // *Close to half a million*.
  if (verb === 'close' && next?.text === 'to') return false;
  // *Give or take a few*.
  if (verb === 'give' && next?.text === 'or') return false;
  // *Put simply*, *put together by hand*: what has been put.
  if (verb === 'put' && next?.kind === 'word' && putAside.has(next.text)) return false;
  if (firmVerbs.has(verb)) return next?.kind !== 'word' || !isFiniteVerb(next.text);
  // *Stack Overflow: …* is a name.
  if (hasCapital(next) && isMark(tokens, at + 2, ':')) return false;
  // *Strum away.*
  if (next?.text === 'away' && tokens[at + 2]?.kind !== 'word' && verb.length > 2)
    return !farAway.has(verb) && !closedClass.has(verb);
  if (!verbs.has(verb)) return governs(tokens, at);
  // *Text and images*, *make and model*.
  if (asNouns.has(verb) && (next?.text === 'and' || next?.text === 'or')) return false;
  // *Love, everybody*: a letter ends so.
  if (verb === 'love' && isMark(tokens, at + 1, ',')) return false;
  if (next === undefined || (next.kind === 'mark' && !'-\'"'.includes(next.text))) return true;
  if (wordAt(tokens, at) === 'get' && wordAt(tokens, at + 1) === 'well' && wordAt(tokens, at + 3) === 'to')
    return false;
  if (next.kind === 'word' && taken.has(next.text) && verb === 'take') return true;
  if (next.kind === 'word' && next.text.endsWith('ing') && trying.has(verb)) return true;
  if (next.kind === 'word')
    return afterVerb.has(next.text) || next.text.endsWith('ly') || next.capitals !== 'none';
  return next.kind === 'number';
}

/** True for a verb that commands where it opens a clause. */
export function isListedVerb(word: string): boolean {
  return verbs.has(word) || firmVerbs.has(word);
}

const farAway = new Set(
  'far miles right straight minutes hours days weeks yards metres seconds moments home'.split(' '),
);

function isSubject(word: string | undefined): boolean {
  return ['you', 'we', 'they', 'i', 'the', 'our', 'your', 'these', 'those', 'some'].includes(word ?? '');
}

/** Where clauses start in a sentence: at its start, and after a colon, a dash or a comma. */
export function clauseStarts({ tokens }: Passage, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  let fresh = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' || token.kind === 'number') {
      if (fresh) starts.push(at);
      fresh = false;
    } else if (
      token.kind === 'symbol' ||
      isMark(tokens, at, ':') ||
      isMark(tokens, at, ';') ||
      isMark(tokens, at, '–') ||
      isMark(tokens, at, ',')
    ) {
      fresh = true;
    }
  }
  return starts;
}
