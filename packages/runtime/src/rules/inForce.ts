import { isDay, type Day, type Rule, type RuleSet, type Waiver } from '@fineline/ruleset';
import { factIn, type FactSlots, type Frame, type TextsSlot } from '../facts/factSlots.ts';

/**
 * Why a policy gives no verdict on a day, in plain words; undefined where it gives one. `missing` is what is to be judged,
 * where it has no block about that.
 */
export function whyNotInForce(
  { policy }: RuleSet,
  date: unknown,
  missing: string | false,
): string | undefined {
  const name = `\`${policy.name}\``;
  if (!isDay(date)) return `\`${date}\` is no day, such as 2026-12-31`;
  if (missing) return `${name} has no block about ${missing}`;
  const { effective, expires, withdrawn } = policy;
  let why: string | undefined;
  if (expires && date > expires) why = `expired after ${expires}`;
  if (withdrawn && date >= withdrawn) why = `was withdrawn on ${withdrawn}`;
  if (effective && date < effective) why = `decides from ${effective} on`;
  return why && `${name} ${why}, and this is ${date}`;
}

/** Whether a rule decides anything on a day. */
export function isRuleInForce({ during }: Rule, date: Day): boolean {
  return !during || isWithin(date, during.from, during.to);
}

/** Whether a day lies between two others, both included; without the first it has no beginning. */
function isWithin(date: Day, from: Day | undefined, to: Day): boolean {
  return (from === undefined || from <= date) && date <= to;
}

/** The waiver that covers a post's campaign on a day; of several the one that runs longest, then in order of their words. */
export function waiverFor(
  waivers: readonly Waiver[],
  post: Frame,
  slots: FactSlots,
  date: Day,
): Waiver | undefined {
  const campaign = factIn(post, slots.get('campaign') as TextsSlot)?.value;
  return waivers
    .filter(({ campaigns, from, until }) => campaigns.includes(campaign!) && isWithin(date, from, until))
    .sort((a, b) => (comesFirst(a, b) ? -1 : 1))[0];
}

function comesFirst(a: Waiver, b: Waiver): boolean {
  if (a.until !== b.until) return a.until > b.until;
  return a.by !== b.by ? a.by < b.by : a.because < b.because;
}
