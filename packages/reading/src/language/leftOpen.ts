import type { Facts, Mention, WordsFact } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { spanOf } from '../tokens/token.ts';
import { isNothingShown, openWords } from '../words/wordsFact.ts';

/** The facts of a text that holds stretches nobody understood: what was read stands, and rules nothing else out. */
export function leftOpen(facts: Facts, { tokens }: Passage, notRead: readonly Range[]): Facts {
  const { window, question, ...others } = facts;
  const { details, addressee, tone, framing, topic, identifier, mentions = [] } = others;
  const unread = notRead.map(({ from, to }): Mention => ({
    kind: 'unclear',
    span: spanOf(tokens, from, to),
  }));
  return {
    ...others,
    openCohorts: true,
    // The shortest may stand in what was not understood.
    ...(window ? { window: { ...window, days: { min: 0, max: window.days.max } } } : {}),
    ...(details?.value ? { details: { ...details, value: { min: details.value.min, max: null } } } : {}),
    ...(question?.value === true ? { question } : {}),
    addressee: opened(addressee),
    tone: opened(tone),
    framing: opened(framing),
    topic: opened(topic),
    identifier: opened(identifier),
    mentions: [...mentions, ...unread].sort((a, b) => a.span.start - b.span.start),
  };
}

function opened(fact: WordsFact | undefined): WordsFact {
  return openWords(fact === undefined || isNothingShown(fact) ? [] : (fact.evidence ?? []));
}
