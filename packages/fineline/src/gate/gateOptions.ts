import { closest, isDay, type Day } from '@fineline/ruleset';
import type { DecisionEvent } from './decisionEvent.ts';

export interface GateOptions {
  /**
   * Today, `YYYY-MM-DD`: nothing here looks at a clock. A post that states `publishes` is judged for that day; where
   * that is past and spares it, `problems` say so (FL0711). Where `today` throws or gives no day nothing is decided: the answer
   * does not pass and holds the `failure`.
   */
  readonly today: () => Day;
  /**
   * The mildest effect of a rule that stops a post which breaks it, or is not known to keep it; `review` unless told
   * otherwise. What was not decided at all never passes. `fineline check --fail-on` means the same.
   */
  readonly stops?: 'warn' | 'review' | 'deny';
  /** The digest that the rule set must have. Left out where none is demanded: one that is `undefined` was lost on its way. */
  readonly digest?: string;
  /**
   * Told of every post that was asked about, for logs and metrics. What it is told never holds a word of the post. Where it
   * throws, the answer stands as it is and holds the `failure`; where it is asynchronous and rejects, the answer is out, and
   * the reason is written to `console.error`.
   */
  readonly onDecision?: (event: DecisionEvent) => void;
}

/** What is wrong with each option; undefined where nothing is. Misspelt, an option would be one that nobody gave. */
const mistakes: { readonly [O in keyof GateOptions]-?: (given: unknown) => string | undefined } = {
  today: given =>
    typeof given === 'function' ? undefined : "is a function that gives the day: `() => '2026-12-01'`",
  stops: given =>
    given === undefined || ['warn', 'review', 'deny'].includes(given as string)
      ? undefined
      : 'is one of `warn`, `review` and `deny`',
  digest: given =>
    typeof given === 'string' && /^sha256:[0-9a-f]{64}$/.test(given)
      ? undefined
      : `is written \`sha256:\` and 64 digits, as \`fineline compile\` prints it${given === undefined ? ', and this one is undefined: leave it out where any will do' : ''}`,
  onDecision: given => (given === undefined || typeof given === 'function' ? undefined : 'is a function'),
};

/**
 * The options, held against what they must be.
 * @throws TypeError where one is missing, misspelt or of another kind.
 */
export function checkedOptions(options: unknown): GateOptions {
  if (typeof options !== 'object' || options === null)
    throw new TypeError("a gate needs options: `createGate(ruleSet, { today: () => '2026-12-01' })`");
  const given = options as { readonly [name: string]: unknown };
  const names = Object.keys(mistakes) as (keyof GateOptions)[];
  const wrong = [
    ...Object.keys(given)
      .filter(name => !Object.hasOwn(mistakes, name))
      .map(name => {
        const near = closest(name, names);
        const way =
          near === undefined
            ? `there are ${names.map(is => `\`${is}\``).join(', ')}`
            : `did you mean \`${near}\`?`;
        return `\`${name}\` is no option of a gate: ${way}`;
      }),
    ...names.flatMap(name => {
      // An environment variable that is not set must not pass for a digest that nobody asked for.
      const isLeftOut = name === 'digest' && !Object.hasOwn(given, name);
      const mistake = isLeftOut ? undefined : mistakes[name](given[name]);
      return mistake === undefined ? [] : [`\`${name}\` ${mistake}`];
    }),
  ];
  if (wrong.length > 0) throw new TypeError(wrong.join('\n'));
  return options as GateOptions;
}

/**
 * Today, as the option tells it.
 * @throws TypeError where that is no day.
 */
export function dayOf(today: () => unknown): Day {
  const day = today();
  if (isDay(day)) return day;
  if (typeof (day as Partial<Promise<unknown>> | undefined)?.then === 'function') {
    // Nobody waits for it, so that its failure would end the process.
    Promise.resolve(day).catch(() => undefined);
    throw new TypeError('`today` gives a promise, and the day is needed at once: `2026-12-01`');
  }
  const what = typeof day === 'string' ? `\`${day}\`` : `something of the type ${typeof day}`;
  throw new TypeError(`\`today\` gives ${what}, and a day is written \`2026-12-01\``);
}
