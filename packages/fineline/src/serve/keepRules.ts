// The rules in force, and how others take their place: read, verified, compiled and checked whole, then one reference is
// exchanged. Whatever is wrong with them, those in force stay.
import { placeDiagnostics } from '@fineline/report';
import type { Day } from '@fineline/ruleset';
import { UsageError } from '../terminal/usageError.ts';
import type { LoadedPolicies } from '../files/loadedPolicies.ts';
import {
  createEdition,
  fallingSilent,
  isSameEdition,
  type Edition,
  type EditionSetting,
  type PolicyToday,
} from './edition.ts';
import { readSettled, type FilesSeen, type RulesFiles } from './readSettled.ts';

/** What a reload came to. */
export type Reload =
  | { readonly outcome: 'swapped' | 'unchanged'; readonly edition: Edition }
  | { readonly outcome: 'refused'; readonly reasons: readonly Reason[] };

/** Why rules were not taken. */
export interface Reason {
  readonly message: string;
  readonly code?: string;
  readonly help?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Rules {
  /** Undefined until they are loaded for the first time. */
  readonly current: () => Edition | undefined;
  /** Why the last reload was refused; empty where it was not. */
  readonly refused: () => readonly Reason[];
  /**
   * Loads them for the first time. Without any there is nothing to keep: what comes back says why.
   * @throws UsageError where what is there is not what was asked for.
   */
  readonly open: () => Promise<LoadedPolicies>;
  /** Reads the files anew. Calls wait for each other, and none rejects. */
  readonly reload: () => Promise<Reload>;
  /** Looks at the files until it is stopped, and reloads after each change that has settled, or goes on for too long. */
  readonly watch: (onReload: (reload: Reload) => void) => { readonly stop: () => void };
}

/** Milliseconds between two looks at the files. A change counts when two looks find the same. */
const pause = 300;

/** So many looks in a row may find something else: what never settles is read all the same, or refused aloud. */
const mostLooks = 10;

/** Keeps the rules in these files; nothing is read yet. */
export function keepRules(files: RulesFiles, setting: EditionSetting): Rules {
  let current: Edition | undefined;
  let seen: FilesSeen | undefined;
  let refused: readonly Reason[] = [];
  /** The day on which rules were refused that another day may bring into force. */
  let refusedOn: Day | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function openNow(): Promise<LoadedPolicies> {
    const read = await readSettled(files);
    seen = read.seen;
    const { policies } = read.loaded;
    if (policies.length > 0) current = createEdition(policies, setting);
    return read.loaded;
  }

  async function reloadNow(): Promise<Reload> {
    refusedOn = undefined;
    try {
      const read = await readSettled(files, seen);
      seen = read.seen;
      const { policies, diagnostics, sources } = read.loaded;
      if (policies.length === 0) {
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        return refuse(placeDiagnostics(errors, sources));
      }
      const next = createEdition(policies, setting);
      const gone = namesIn(current).filter(name => !namesIn(next).includes(name));
      if (gone.length > 0) return refuse([policiesGone(gone)]);
      const silent = current ? fallingSilent(current, next) : [];
      if (silent.length > 0) {
        refusedOn = setting.clock();
        return refuse(silent.map(policy => policySilent(policy, setting.date ?? setting.clock())));
      }
      refused = [];
      if (current && isSameEdition(current, next)) return { outcome: 'unchanged', edition: current };
      current = next;
      return { outcome: 'swapped', edition: next };
    } catch (error) {
      // A bug in here is no reason to judge by nothing.
      seen = seen?.again();
      const { message } = error as Error;
      return refuse([
        { message: error instanceof UsageError ? message : `this is a bug of ours: ${message}` },
      ]);
    }
  }

  function refuse(reasons: readonly Reason[]): Reload {
    refused = reasons.map(({ message, code, help, file, line, column }) => ({
      message,
      ...(code !== undefined && { code }),
      ...(help !== undefined && { help }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    }));
    return { outcome: 'refused', reasons: refused };
  }

  /** One after the other, for each starts from what the one before came to. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  const reload = (): Promise<Reload> => inTurn(reloadNow);

  return {
    current: () => current,
    refused: () => refused,
    open: () => inTurn(openNow),
    reload,
    watch(onReload) {
      let candidate = seen?.stamp;
      let looks = 0;
      let busy = false;
      const look = async (): Promise<void> => {
        if (!seen || busy) return;
        const now = seen.again().stamp;
        looks = now === seen.stamp ? 0 : looks + 1;
        const isDue = looks > 0 && (now === candidate || looks >= mostLooks);
        candidate = now;
        const isAnotherDay = refusedOn !== undefined && refusedOn !== setting.clock();
        if (!isDue && !isAnotherDay) return;
        busy = true;
        looks = 0;
        onReload(await reload());
        busy = false;
      };
      const timer = setInterval(() => void look(), pause);
      return { stop: () => clearInterval(timer) };
    },
  };
}

function namesIn(edition: Edition | undefined): readonly string[] {
  return edition?.policies.map(({ name }) => name) ?? [];
}

/** Half a file may be a sound one that holds fewer policies. */
function policiesGone(names: readonly string[]): Reason {
  const list = names.map(name => `\`${name}\``).join(', ');
  return {
    message: `${list} ${names.length === 1 ? 'is' : 'are'} in force and no longer in the files`,
    help: 'Start the service again to take a policy out of force.',
  };
}

/** A policy that decides nothing today is no reason to judge by none, whether its day is past or to come. */
function policySilent({ notInForce = '', effective = '' }: PolicyToday, today: Day): Reason {
  return {
    message: `${notInForce}: the one before stays in force`,
    help:
      effective > today
        ? 'With `--watch` the files are read again on another day; without it send SIGHUP then.'
        : 'Give it days and a block that hold today, or start the service again to take it out of force.',
  };
}
