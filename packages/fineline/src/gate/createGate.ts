// One object to put in front of whatever publishes: a post goes in, an answer comes out. It throws when it is built from
// something that is no rule set, and never afterwards: what cannot be judged does not pass.
import { createChecker, publicationDay } from '@fineline/checking';
import { parsePostLine } from '@fineline/reading';
import { loadRuleSet, type Day, type LoadedRuleSet } from '@fineline/ruleset';
import { failsGate } from '@fineline/runtime';
import { decisionEvent, type DecisionEvent } from './decisionEvent.ts';
import type { GateAnswer, GatePost } from './gateAnswer.ts';
import { RuleSetError } from './ruleSetError.ts';
import { standardSchema, type StandardSchema } from './standardSchema.ts';

export interface GateOptions {
  /**
   * Today, `YYYY-MM-DD`: nothing here looks at a clock. A post that states `publishes` is judged for that day. Where it
   * throws nothing is decided: the answer does not pass and holds the `failure`.
   */
  readonly today: () => Day;
  /**
   * The mildest effect of a rule that stops a post which breaks it, or is not known to keep it; `review` unless told
   * otherwise. What was not decided at all never passes. `fineline check --fail-on` means the same.
   */
  readonly stops?: 'warn' | 'review' | 'deny';
  /** The digest that the rule set must have. */
  readonly digest?: string;
  /**
   * Told of every decision, for logs and metrics. What it is told never holds a word of the post. Where it throws, the
   * answer stands as it is and holds the `failure`.
   */
  readonly onDecision?: (event: DecisionEvent) => void;
}

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
 */
export function createGate(ruleSet: unknown, options: GateOptions): Gate {
  const { today, stops = 'review', onDecision } = options;
  const checker = createChecker(loaded(ruleSet, options.digest));
  const decide = (post: GatePost | string): GateAnswer => {
    const { value, diagnostics } = parsePostLine('post', lineOf(post), 1);
    if (!value) return { passes: false, problems: diagnostics };
    const { value: facts, diagnostics: problems } = checker.read(value);
    if (!facts) return { passes: false, problems };
    const now = outcomeOf(today);
    if ('failure' in now) return { passes: false, problems, ...now };
    const { day } = publicationDay(value, undefined, now.value);
    const own = typeof post === 'object' && post !== null && post.id !== undefined;
    const decision = checker.judge(facts, { date: day, ...(own && { id: value.id }) });
    return { passes: !failsGate(decision, stops), decision, problems };
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
