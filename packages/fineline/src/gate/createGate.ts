// One object to put in front of whatever publishes: a post goes in, an answer comes out. It throws when it is built from
// something that is no rule set or no options, and never afterwards: what cannot be judged does not pass.
import { createChecker, publicationDay } from '@fineline/checking';
import { parsePostLine } from '@fineline/reading';
import { loadRuleSet, type LoadedRuleSet } from '@fineline/ruleset';
import { atLeastAsSevere } from '@fineline/runtime';
import { decisionEvent } from './decisionEvent.ts';
import type { GateAnswer, GatePost } from './gateAnswer.ts';
import { checkedOptions, dayOf, type GateOptions } from './gateOptions.ts';
import { RuleSetError } from './ruleSetError.ts';
import { standardSchema, type StandardSchema } from './standardSchema.ts';

export interface Gate {
  /** Judges a post, or a text alone. It never throws. */
  readonly check: (post: GatePost | string) => GateAnswer;
  /** Posts in, answers out, in their order; memory does not grow with their number. */
  readonly stream: () => TransformStream<GatePost | string, GateAnswer>;
  /** The gate as a validator that forms, routers and procedure libraries take (https://standardschema.dev). */
  readonly asStandardSchema: () => StandardSchema<GatePost>;
}

/**
 * Builds a gate.
 * @param ruleSet The parsed JSON of a `.rules.json` file, or what `loadRuleSet` or `compile` gave.
 * @throws RuleSetError where it is no sound rule set, or not the one of `digest`; it says where, as JSON pointers.
 * @throws TypeError where an option is missing, misspelt or of another kind.
 */
export function createGate(ruleSet: unknown, options: GateOptions): Gate {
  const { today, stops = 'review', digest, onDecision } = checkedOptions(options);
  const checker = createChecker(loaded(ruleSet, digest));
  const decide = (post: GatePost | string): GateAnswer => {
    const { value, diagnostics } = parsePostLine('post', lineOf(post), 1);
    if (!value) return { passes: false, problems: diagnostics };
    const { value: facts, diagnostics: problems } = checker.read(value);
    if (!facts) return { passes: false, problems };
    const now = outcomeOf(() => dayOf(today));
    if ('failure' in now) return { passes: false, problems, ...now };
    const { day } = publicationDay(value, undefined, now.value);
    const own = typeof post === 'object' && post !== null && post.id !== undefined;
    const decision = checker.judge(facts, { date: day, ...(own && { id: value.id }) });
    const { verdict } = decision;
    // Whatever was not decided does not pass, whichever verdicts stop.
    const passes = verdict !== 'none' && !atLeastAsSevere(verdict, stops);
    return { passes, decision, problems };
  };
  const check = (post: GatePost | string): GateAnswer => {
    const answer = decide(post);
    const { decision } = answer;
    if (!decision || !onDecision) return answer;
    const told = outcomeOf(() => onDecision(decisionEvent(decision)));
    return 'failure' in told ? { ...answer, ...told } : answer;
  };
  return {
    check,
    stream: () =>
      new TransformStream({
        transform(post, controller) {
          controller.enqueue(check(post));
        },
      }),
    asStandardSchema: () => standardSchema(check),
  };
}

/** What a function of the caller's gives, or what it threw: its fault is no reason to throw at whoever asks the gate. */
function outcomeOf<T>(ask: () => T): { readonly value: T } | { readonly failure: unknown } {
  try {
    return { value: ask() };
  } catch (failure) {
    return { failure };
  }
}

function loaded(ruleSet: unknown, digest: string | undefined): LoadedRuleSet {
  const data = isLoaded(ruleSet) ? ruleSet.ruleSet : ruleSet;
  const { value, problems } = loadRuleSet(data, digest === undefined ? {} : { digest });
  if (!value) throw new RuleSetError(problems);
  return value;
}

function isLoaded(data: unknown): data is LoadedRuleSet {
  return typeof data === 'object' && data !== null && 'ruleSet' in data && 'digest' in data;
}

/** A post as the line of JSON that it would be in a file; what has no such form is no post. */
function lineOf(post: unknown): string {
  try {
    return JSON.stringify(typeof post === 'string' ? { text: post } : post) ?? 'null';
  } catch {
    return 'null';
  }
}
