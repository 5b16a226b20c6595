// One object to put in front of whatever publishes: a post goes in, an answer comes out. It throws when it is built from
// something that is no rule set or no options, and never afterwards: what cannot be judged does not pass.
import { createChecker, judgeOnItsDay } from '@fineline/checking';
import { findFaults } from '@fineline/compiler';
import { parsePostLine } from '@fineline/reading';
import {
  expectLoaded,
  isEnvelope,
  isResult,
  loadRuleSet,
  type Diagnostic,
  type LoadedRuleSet,
} from '@fineline/ruleset';
import { failsGate } from '@fineline/runtime';
import { complain } from './complain.ts';
import { decisionEvent } from './decisionEvent.ts';
import type { GateAnswer, GatePost } from './gateAnswer.ts';
import { checkedOptions, dayOf, type GateOptions } from './gateOptions.ts';
import { lineOf } from './lineOf.ts';
import { readOnce } from './readOnce.ts';
import { RuleSetError } from './ruleSetError.ts';
import { standardSchema, type AnsweredPost, type StandardSchema } from './standardSchema.ts';

// Whoever has neither the types of Node nor those of browsers gets no further with a stream, and needs none of them.
declare global {
  interface TransformStream<I = any, O = any> {}
}

export interface Gate {
  /** Judges a post, or a text alone, by the fields that it has of its own now. It never throws. */
  readonly check: (post: GatePost | string) => GateAnswer;
  /** Posts in, answers out, in their order; memory does not grow with their number. */
  readonly stream: () => TransformStream<GatePost | string, GateAnswer>;
  /**
   * The gate as a validator that forms, routers and procedure libraries take (https://standardschema.dev). The value that it
   * gives is what was judged: the post with the fields that it had then.
   */
  readonly asStandardSchema: () => StandardSchema<GatePost>;
}

/**
 * Builds a gate.
 * @param ruleSet The parsed JSON of a `.rules.json` file, the `value` that `loadRuleSet` or `openRelease` gave, or one of those
 *   of `compile`.
 * @throws RuleSetError where it is no sound rule set, is not what its own clauses and guarantees say, or is not the one of
 *   `digest`; it says where, as JSON pointers.
 * @throws TypeError where an option is missing, misspelt or of another kind, or where the whole result of `loadRuleSet` or
 *   `compile` is given.
 */
export function createGate(ruleSet: unknown, options: GateOptions): Gate {
  const { today, stops = 'review', digest, onDecision } = checkedOptions(options);
  const rules = loaded(ruleSet, digest);
  const checker = createChecker(rules);
  const decide = (post: GatePost | string): GateAnswer => {
    const line = outcomeOf(() => lineOf(post));
    if ('failure' in line) return { passes: false, problems: [notData(line.failure)] };
    const { value, diagnostics: unread } = parsePostLine('post', line.value, 1);
    if (!value) return { passes: false, problems: unread };
    const { value: facts, diagnostics } = checker.read(value);
    if (!facts) return { passes: false, problems: diagnostics };
    const now = outcomeOf(() => dayOf(today));
    if ('failure' in now) return { passes: false, problems: diagnostics, ...now };
    const own = typeof post === 'object' && post !== null && post.id !== undefined;
    const { decision, problems } = judgeOnItsDay(checker.judge, value, facts, {
      today: now.value,
      ...(own && { id: value.id }),
    });
    return { passes: !failsGate(decision, stops), decision, problems: [...diagnostics, ...problems] };
  };
  const ask = (given: GatePost | string): AnsweredPost => {
    const read = outcomeOf(() => readOnce(given));
    const [judged, answer] =
      'failure' in read
        ? [given, { passes: false, problems: [notData(read.failure)] }]
        : [read.value, decide(read.value)];
    if (!onDecision) return { judged, answer };
    const told = outcomeOf(() => heard(onDecision(decisionEvent(answer, rules, judged))));
    return { judged, answer: 'failure' in told ? { ...answer, ...told } : answer };
  };
  const check = (post: GatePost | string): GateAnswer => ask(post).answer;
  return {
    check,
    stream: () =>
      new TransformStream({
        transform(post, controller) {
          controller.enqueue(check(post));
        },
      }),
    asStandardSchema: () => standardSchema(ask, stops),
  };
}

/** What a function of the caller's gives, or what it threw: its fault is no reason to throw at whoever asks the gate. */
function outcomeOf<T>(ask: () => T): { readonly value: T } | { readonly failure: unknown } {
  try {
    return { value: ask() };
  } catch (failure) {
    return { failure: failure ?? new TypeError(`\`${failure}\` was thrown, which says nothing`) };
  }
}

function loaded(ruleSet: unknown, digest: string | undefined): LoadedRuleSet {
  if (isResult(ruleSet) || Array.isArray(ruleSet)) expectLoaded(ruleSet, 'createGate');
  const data = isLoaded(ruleSet) ? ruleSet.ruleSet : ruleSet;
  const { value, problems } = loadRuleSet(data, digest === undefined ? {} : { digest });
  if (!value) throw new RuleSetError(isEnvelope(data) ? [{ path: '', message: signed }] : problems);
  const faults = findFaults(value.ruleSet);
  if (faults.length > 0) throw new RuleSetError(faults);
  return value;
}

const signed =
  'it is signed: open it with `openRelease` of `@fineline/ruleset` and the keys whose signatures count, and give the `value`';

function isLoaded(data: unknown): data is LoadedRuleSet {
  return typeof data === 'object' && data !== null && 'ruleSet' in data && 'digest' in data;
}

/** What was told may be heard later, when the answer is out. */
function heard(told: unknown): void {
  Promise.resolve(told).catch((failure: unknown) => complain(failure, '`onDecision`'));
}

/** An object that leads back to itself, a BigInt, a getter that throws, a `toJSON`. */
function notData(failure: unknown): Diagnostic {
  const [why = ''] = (failure instanceof Error ? failure.message : String(failure)).split('\n');
  return {
    code: 'FL0705',
    severity: 'error',
    message: `the post cannot be written as JSON: ${why}`,
    file: 'post',
    span: { start: 0, end: 0 },
    help: 'Give what is published as plain data: texts, numbers, `true` and `false`, and lists and objects of these.',
  };
}
