// Who is called out: a group that is spoken to, told of with a remark, or held up for one thing that they did.
import type { Evidence, YesNoFact } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Group } from '../cohorts/group.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { aGroup, isFew, promise, you, type Scene } from '../cues/scene.ts';
import { hostileTones } from '../tones/hostileTones.ts';
import { isOwedAnApology, takesBackWords } from '../tones/takesBackWords.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { isCheeredCrowd, isGreat, isMany, isSmall } from './sizes.ts';
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
  const calls = address.calls
    .filter(span => !thanked.has(span) && !apologisedTo.has(span.end))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
  const calledAt = new Set(calls.map(({ span }) => span.end));
  const turned = turnsToThem(scene).map(({ from, to }) => ({
    word: 'call-out',
    cue: 'turns-to-the-group',
    span: spanOf(passage.tokens, from, to),
  }));
  const served = isServiceReply(passage);
  const uncounted = (address.fact.evidence ?? []).flatMap(({ word, cue, span }) =>
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
          (tones.length > 0 && isFew(group)) ||
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
  const singled = groups
    .filter(group => isSingledOut(scene, group) && !calledAt.has(passage.tokens[group.to - 1]!.end))
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
  const before = wordAt(tokens, from - 1) ?? '';
  const definite = before === 'the' || before === 'those' || wordAt(tokens, from) === 'the';
  if (definite && cohort.exact && isRelativeWho(wordAt(tokens, to))) return true;
  const next = sentences[sentence + 1];
  if (next === undefined || next.words === 0 || next.words > 8 || masks.of[next.from] !== 0) return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
}

/** *To everyone who waited: thank you* leaves nobody out. */
function isEveryone({ passage: { source } }: Scene, { start, end }: Span): boolean {
  return /\bevery(?:one|body)\b/i.test(source.slice(start, Math.min(end, start + 60)));
}
