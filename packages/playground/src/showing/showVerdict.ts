import type { Verdict } from '@fineline/runtime';
import { h, type Child } from './element.ts';

/** How something came out: what carries it besides colour is a sign and a sentence. */
export type Look = 'allow' | 'review' | 'deny' | 'none';

export const looks: { readonly [V in Verdict]: Look } = {
  allow: 'allow',
  warn: 'review',
  review: 'review',
  deny: 'deny',
  none: 'none',
};

/** What a verdict means for whoever wants to publish. */
export const verdictSentences: { readonly [V in Verdict]: string } = {
  allow: 'This may go out.',
  warn: 'This may go out, with a warning.',
  review: 'Somebody has to look at this first.',
  deny: 'This may not go out.',
  none: 'No policy decides this.',
};

const signs: { readonly [T in Look]: string } = { allow: '✓', review: '?', deny: '✕', none: '–' };

/** The one thing to read first: a sentence, large, and under it what it rests on. */
export function showVerdict(look: Look, says: string, ...under: readonly Child[]): HTMLElement {
  return showOutcome(look, signs[look], says, ...under);
}

/** The same with a sign of its own. */
export function showOutcome(look: Look, sign: string, says: string, ...under: readonly Child[]): HTMLElement {
  return h(
    'header',
    { class: `verdict tone-${look}` },
    h('span', { class: 'sign', is: { 'aria-hidden': 'true' } }, sign),
    h('div', {}, h('h2', { is: { tabindex: '-1' } }, says), h('p', { class: 'under' }, ...under)),
  );
}

/** A verdict in one word, within a line. */
export function showMark(verdict: Verdict, label: string): HTMLElement {
  const look = looks[verdict];
  return h(
    'span',
    { class: `mark tone-${look}` },
    h('span', { is: { 'aria-hidden': 'true' } }, `${signs[look]} `),
    label,
  );
}
