// When the rules are read, and what is said of it in log and metrics.
import type { LoadedPolicies } from '../files/loadedPolicies.ts';
import type { FastifyInstance } from 'fastify';
import type { Edition } from './edition.ts';
import type { Reload } from './keepRules.ts';
import type { Metrics } from './metrics.ts';
import type { ServiceSetting } from './serviceSetting.ts';

/** The rules of a service that runs. */
export interface Reloading {
  /** Loads them for the first time, and from then on looks at their files where that is wanted. */
  readonly open: () => Promise<LoadedPolicies>;
  readonly reload: () => Promise<void>;
  readonly stop: () => void;
}

/** Nothing is read before `open`. */
export function startReloading(
  { rules, watch }: ServiceSetting,
  metrics: Metrics,
  log: FastifyInstance['log'],
): Reloading {
  /** Of policies that were taken and judge nothing today. */
  const warn = (edition: Edition): void => {
    const silent = edition.today().flatMap(({ notInForce }) => notInForce ?? []);
    if (silent.length > 0) log.warn({ reasons: silent }, 'not every policy is in force today');
  };
  const onReload = (reload: Reload): void => {
    metrics.reloaded(reload);
    if (reload.outcome === 'refused') {
      const inForce = rules.current()?.policies.map(({ ruleSet }) => ruleSet) ?? [];
      const message = 'the rules in the files are refused, those before stay in force';
      log.error({ reasons: reload.reasons, inForce }, message);
      return;
    }
    if (reload.outcome === 'swapped') metrics.serves(reload.edition);
    const message =
      reload.outcome === 'swapped' ? 'other rules were taken' : 'the rules are the same as before';
    log.info({ policies: reload.edition.today() }, message);
    warn(reload.edition);
  };
  let stopped = false;
  let stopWatching: (() => void) | undefined;
  return {
    async open() {
      const loaded = await rules.open();
      const edition = rules.current();
      if (!edition || stopped) return loaded;
      metrics.serves(edition);
      log.info({ policies: edition.today() }, 'these rules were taken');
      warn(edition);
      if (watch) stopWatching = rules.watch(onReload).stop;
      return loaded;
    },
    async reload() {
      onReload(await rules.reload());
    },
    stop() {
      stopped = true;
      stopWatching?.();
    },
  };
}
