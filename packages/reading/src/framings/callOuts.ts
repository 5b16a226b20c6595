// Who is called out: a group that is spoken to, told of with a remark, or held up for one thing that they did. A crowd that
// is asked, nudged or praised behind its fact is called out, too; one of *you* is a fact about many where nobody thanks it
// and nothing is celebrated.
import type { Evidence, YesNoFact } from '@fineline/ruleset';
import { you, type Scene } from '../scene/scene.ts';
import { allOf } from '../tokens/foundIn.ts';
import { spanOf } from '../tokens/token.ts';
import { answeredIn, callsToGroups } from './callsToGroups.ts';
import { fictionOf } from './fiction.ts';
import { groupsSingledOut } from './groupsSingledOut.ts';
import { groupsToldOf } from './groupsToldOf.ts';
import { hailed, someOfYou } from './hailedPeople.ts';
import { moodOf, type Mood } from './moodOf.ts';
import { peopleCalled } from './peopleCalled.ts';
import { singledOutBelow } from './sizes.ts';
import type { Telling } from './sparing.ts';
import { townsCalled, townsTold } from './townsCalled.ts';
import { turnsToThem } from './turnsToThem.ts';
import { uncountedCalled } from './uncountedCalled.ts';

/** Speaking to a counted group calls it out; so does a remark about one, and any tone where they are few. */
export function callOuts(
  scene: Scene,
  question: YesNoFact,
  shown: readonly Evidence[],
  tones: readonly Evidence[],
  recapped: boolean,
): readonly Evidence[] {
  const { groups, address, holds, passage } = scene;
  // Most posts count nobody and speak to nobody in the data.
  if (groups.length === 0 && address.calls.length === 0 && !address.fact.evidence?.length) return none;
  const mood = moodOf(shown, tones);
  const { thanking, teased, kindly, wondering, watched, heard } = mood;
  const telling: Telling = { scene, mood, isOfFiction: fictionOf(passage) };
  const answered = answeredIn(scene, mood);
  const calls = callsToGroups(scene, question, mood, answered);
  const called = new Set(calls.map(({ span }) => span.end));
  const told = groupsToldOf(telling, question).filter(({ span }) => !called.has(span.end));
  for (const { span } of told) called.add(span.end);
  const singled = groupsSingledOut(telling).filter(
    ({ span }) => !called.has(span.end) && !answered.has(span.end),
  );
  const spoken = holds.some(held => (held & you) !== 0);
  const isGlad = thanking || heard.has('celebratory') || heard.has('grateful');
  return allOf([
    calls,
    uncountedCalled(scene, question, mood),
    turned(scene, mood),
    told,
    singled,
    spoken ? hailed(scene) : none,
    isGlad ? none : peopleCalled(scene, watched || teased, recapped),
    kindly || wondering ? none : townsCalled(scene, question),
    kindly || wondering ? none : townsTold(scene),
    spoken ? someOfYou(scene, kindly) : none,
  ]);
}

const none: readonly never[] = [];

/** Those whom the post turns to behind what it tells of them. */
function turned(scene: Scene, { teased }: Mood): readonly Evidence[] {
  return turnsToThem(scene)
    .filter(
      ({ cohort: { size } }) => teased || size === undefined || (size.max ?? size.min) < singledOutBelow,
    )
    .map(({ from, to }) => ({
      word: 'call-out',
      cue: 'turns-to-the-group',
      span: spanOf(scene.passage.tokens, from, to),
    }));
}
