// Counted groups that a post speaks to.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import type { Scene } from '../scene/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { standsAt } from '../tokens/token.ts';
import { isOwedAnApology } from '../scene/takesBackWords.ts';
import { asksFor, presumes } from './asksOfCrowds.ts';
import { isFailingRemarkedOn } from './failingsRemarkedOn.ts';
import type { Mood } from './moodOf.ts';
import { isCheeredCrowd } from './sizes.ts';
import { thankedCrowds } from './thankedCrowds.ts';

const none: readonly never[] = [];
const nowhere: ReadonlySet<number> = new Set();

/** The calls to counted groups, but for those that thank a crowd, say sorry, answer or offer something. */
export function callsToGroups(
  scene: Scene,
  question: YesNoFact,
  { thanking, mean, teased }: Mood,
  answered: ReadonlySet<number>,
): readonly (Evidence & { readonly span: Span })[] {
  const { address, sentenceAt, passage } = scene;
  if (address.calls.length === 0) return none;
  const isPresumed = teased || presumes(scene, question);
  const crowdAt = isPresumed
    ? nowhere
    : endsOf(scene, group => isCheeredCrowd(scene, group) && !isFailingRemarkedOn(scene, group));
  const thanked = thankedCrowds(scene, thanking);
  // A number that nobody counted, and an apology: it is owed to all of them.
  const apologisedTo = endsOf(
    scene,
    ({ from, cohort: { kind } }) => kind === 'vague' && !mean && isOwedAnApology(scene, sentenceAt(from)),
  );
  const offered = endsOf(scene, ({ to }) => isPriced(passage.tokens, to));
  // *To our 300 founders: thank you* says what they are, and nothing that they did.
  const undescribed =
    thanking && !teased
      ? endsOf(scene, ({ to, cohort: { unit } }) => unit !== 'you' && passage.tokens[to]?.kind !== 'word')
      : nowhere;
  const spared = [undescribed, answered, offered, crowdAt, apologisedTo];
  return address.calls
    .filter(span => !thanked.has(span) && !spared.some(ends => ends.has(span.end)))
    .map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
}

/** *Dozens of you asked for bigger mugs. Here they are.*: where those end whom it answers. */
export function answeredIn(scene: Scene, { teased }: Mood): ReadonlySet<number> {
  if (teased) return nowhere;
  return endsOf(scene, ({ cohort: { unit }, to }) => unit === 'you' && asksFor(scene.passage.tokens, to));
}

/** Where those groups end of which something holds. */
function endsOf(
  { groups, passage: { tokens } }: Scene,
  holds: (group: Group) => boolean,
): ReadonlySet<number> {
  const ends = foundIn(groups, group => (holds(group) ? tokens[group.to - 1]!.end : undefined));
  return ends.length === 0 ? nowhere : new Set(ends);
}

/** *All three of you for the price of two*. */
function isPriced(tokens: Scene['passage']['tokens'], to: number): boolean {
  return standsAt(tokens, to, ['for', 'the', 'price']);
}
