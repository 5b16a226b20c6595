// Who is called out: a group that is spoken to, told of with a remark, or held up for one thing that they did.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import { isImperativeAt } from '../address/imperatives.ts';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Group } from '../cohorts/group.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { aGroup, isFew, promise, you, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { didSomething, isTheirConsent } from './deeds.ts';
import { isCheeredCrowd, isGreat, isMany, isSmall, singledOutBelow } from './sizes.ts';
import { thankedCrowds } from './thankedCrowds.ts';
import { turnsToThem } from './turnsToThem.ts';

/** Speaking to a counted group calls it out; so does a remark about one, and any tone where they are few. */
export function callOuts(
  scene: Scene,
  question: YesNoFact,
  shown: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const addressed = address.fact.evidence ?? [];
  // Most posts count nobody and speak to nobody in the data.
  if (groups.length === 0 && address.calls.length === 0 && addressed.length === 0) return [];
  const thanking = shown.some(({ word }) => word === 'gratitude');
  const mean = tones.some(({ word }) => word !== undefined && hostileTones.has(word));
  const teased = mean || tones.some(({ word }) => word === 'teasing');
  const crowds = teased ? [] : groups.filter(isCheeredCrowd);
  const crowdAt = new Set(crowds.map(({ to }) => passage.tokens[to - 1]!.end));
  const thanked = new Set([
    ...thankedCrowds(scene, thanking),
    ...address.calls.filter(({ end }) => crowdAt.has(end)),
  ]);
  // A number that nobody counted, and an apology: it is owed to all of them.
  const apologisedTo = new Set(
    groups
      .filter(
        ({ from, cohort: { kind } }) => kind === 'vague' && !mean && isOwedAnApology(scene, sentenceAt(from)),
      )
      .map(({ to }) => passage.tokens[to - 1]!.end),
  );
  const kindly = thanking && !teased;
  // *To our 300 founders: thank you* says what they are, and nothing that they did.
  const undescribed = new Set(
    kindly
      ? groups
          .filter(({ to, cohort: { unit } }) => unit !== 'you' && passage.tokens[to]?.kind !== 'word')
          .map(({ to }) => passage.tokens[to - 1]!.end)
      : [],
  );
  const calls = address.calls
    .filter(({ end }) => !undescribed.has(end))
    .filter(span => !thanked.has(span) && !apologisedTo.has(span.end))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
  const calledAt = new Set(calls.map(({ span }) => span.end));
  const turned = turnsToThem(scene)
    .filter(({ cohort: { size } }) => teased || size?.max == null || size.max < singledOutBelow)
    .map(({ from, to }) => ({
      word: 'call-out',
      cue: 'turns-to-the-group',
      span: spanOf(passage.tokens, from, to),
    }));
  const served = isServiceReply(passage);
  const uncounted = addressed.flatMap(({ word, cue, span }) =>
    span !== undefined &&
    word !== 'reader' &&
    cue !== 'to-the-group' &&
    cue !== 'n-of-you' &&
    !(word === 'individual' && !mean && served) &&
    !(thanking && isEveryone(scene, span))
      ? [{ word: 'call-out', cue: word === 'individual' ? 'to-one-person' : 'to-the-people', span }]
      : [],
  );
  // To tell that one watched them, or to joke about them, points at them, however many they are.
  const watched = shown.some(({ word }) => word === 'surveillance-boast');
  const wondered = tones.some(({ word }) => word === 'curious' || word === 'celebratory');
  const asked = question.value === true && !wondered;
  const told = groups
    .filter(
      group =>
        (watched ||
          mean ||
          (teased && !isGreat(group)) ||
          (tones.length > 0 && !kindly && isFew(group)) ||
          (asked && !isMany(group) && asksBehind(scene, question, group))) &&
        group.cohort.kind !== 'zero' &&
        // Who is told of alone is a story, until somebody makes fun of them.
        (group.cohort.kind !== 'single' || teased) &&
        (holds[sentenceAt(group.from)]! & promise) === 0 &&
        !takesBackWords(scene, sentenceAt(group.from)) &&
        passage.masks.of[group.to - 1] === 0 &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'told-of', span: spanOf(passage.tokens, from, to) }));
  const toldAt = new Set(told.map(({ span }) => span.end));
  const proud = !teased && tones.some(({ word }) => word === 'celebratory');
  const singled = groups
    .filter(
      group =>
        !isTheirConsent(scene, group) &&
        (isHeldUp(scene, group, kindly) || (!kindly && !proud && isSingledOut(scene, group))) &&
        !calledAt.has(passage.tokens[group.to - 1]!.end),
    )
    .map(({ from, to }) => ({ word: 'call-out', cue: 'singled-out', span: spanOf(passage.tokens, from, to) }))
    .filter(({ span }) => !toldAt.has(span.end));
  return [...calls, ...uncounted, ...turned, ...told, ...singled];
}

/** A question is put right behind what is told of the group. */
function asksBehind({ passage }: Scene, { evidence = [] }: YesNoFact, { to }: Group): boolean {
  const end = passage.tokens[to - 1]!.end;
  return evidence.some(({ span }) => span !== undefined && span.start >= end);
}

/**
 * A handful with a remark of a few words behind it, or *the 88 people who …*: said of those very people. A number in the
 * remark goes on telling.
 */
function isSingledOut(scene: Scene, group: Group): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { tokens, sentences, masks } = passage;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  if (!isSmall(scene, group)) return false;
  // Whoever is told of alone is a story, unless it turns to them.
  if (cohort.kind === 'single' && ((holds[sentence + 1] ?? 0) & you) === 0) return false;
  const next = sentences[sentence + 1];
  if (next === undefined || next.words === 0 || next.words > 8 || masks.of[next.from] !== 0) return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
}

/**
 * *46 guests slept on deck*, *be like the 8,200 riders who …*: held up for one thing that they did, with or without a word
 * about it.
 */
function isHeldUp(scene: Scene, group: Group, kindly: boolean): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (passage.masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  const first = wordAt(passage.tokens, from) ?? '';
  const definite = [first, wordAt(passage.tokens, from - 1)].some(word => word === 'the' || word === 'those');
  if (definite && isRelativeWho(wordAt(passage.tokens, to))) {
    // *Sing with the person who …* turns whoever reads to somebody.
    if (cohort.kind === 'single') return isImperativeSentence(scene, sentence);
    const meant = cohort.exact || (holds[sentence]! & you) !== 0;
    return meant && !kindly && cohort.size?.max != null && cohort.size.max < singledOutBelow;
  }
  if (cohort.kind === 'single' || cohort.unit === 'others') return false;
  // Whoever is in a group of hundreds is not meant by a plain fact about it.
  const few = cohort.kind === 'vague' ? isSmall(scene, group) : cohort.exact === true && isFew(group);
  return few && didSomething(scene, group);
}

function isImperativeSentence({ passage }: Scene, sentence: number): boolean {
  return isImperativeAt(passage, passage.sentences[sentence]!.from);
}

/** *To everyone who waited: thank you* leaves nobody out. */
function isEveryone({ passage: { source } }: Scene, { start, end }: Span): boolean {
  return /\bevery(?:one|body)\b/i.test(source.slice(start, Math.min(end, start + 60)));
}
