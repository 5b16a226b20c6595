import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '@fineline/ruleset';
import { hasErrors } from '@fineline/ruleset';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import type { LoadedPolicies } from '../../files/loadedPolicies.ts';
import { loadPolicyFiles } from '../../files/loadPolicyFiles.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { createService, type Service } from '../../serve/createService.ts';
import { keepRules } from '../../serve/keepRules.ts';
import { defaultLimits, type Limits } from '../../serve/limits.ts';
import { logLine, type LogLevel } from '../../serve/logLines.ts';
import { createServiceLog } from '../../serve/serviceLog.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { showDiagnostics } from '../output/showDiagnostics.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseConfig } from './chooseConfig.ts';
import { policyNamed } from './choosePolicies.ts';
import { chooseReaders } from './chooseReaders.ts';
import { chooseTrust } from './chooseTrust.ts';
import { onToldToEnd } from './onToldToEnd.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly policy?: string;
  readonly date?: Day;
  readonly watch?: true;
  readonly origin?: readonly string[];
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly reader?: readonly string[];
  readonly rewrites: boolean;
  readonly maxBody: number;
  readonly maxPost: number;
  readonly maxRequests: number;
  readonly timeout: number;
  readonly grace: number;
  readonly logLevel: LogLevel;
}

/** `fineline serve RULES`: answers over HTTP until it is told to end. */
export async function serve(
  names: readonly string[],
  options: ServeOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const config = chooseConfig(terminal);
  if (config === 'unusable') return exitCodes.couldNotRun;
  const files = names.length > 0 ? names : config.policies;
  refuseNoPolicies(files);
  // Nobody needs to be told that a service lives which has nothing to judge by.
  const found = findInputs(files, terminal.folder);
  const missing = found.files
    .filter(file => !existsSync(resolve(terminal.folder, file)))
    .map(file => readTextFile(file, terminal.folder))
    .flatMap(read => ('problem' in read ? [read.problem] : []));
  const unread = [...found.problems, ...missing];
  if (unread.length > 0) {
    terminal.err(showDiagnostics(unread, new Map(), 'text', terminal.paintErr, terminal.widthErr));
    return exitCodes.couldNotRun;
  }
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return exitCodes.couldNotRun;
  const { logLevel } = options;
  const log = createServiceLog(terminal);
  // The reason may hold words of the post.
  const remark = (reader: string): void => {
    if (logLevel === 'info' || logLevel === 'warn')
      log.write(logLine('warn', 'a reader failed beside its answer, which counts', { reader }));
  };
  const others = await chooseReaders(options.reader, config, terminal, remark, false);
  if (others === 'unusable') return exitCodes.couldNotRun;
  const { folder } = terminal;
  const load = async (): Promise<LoadedPolicies> => {
    const loaded = await loadPolicyFiles(files, folder, trust === 'unasked' ? {} : { trust });
    return hasErrors(loaded.diagnostics) ? loaded : chosen(loaded, options.policy);
  };
  const rules = keepRules(
    { load, names: found.files, folder },
    { date: options.date, clock: terminal.today },
  );
  const { rewrites } = options;
  const service = createService({
    ...{ rules, others, version, rewrites, logLevel, log },
    ...{ watch: options.watch === true, origins: options.origin ?? [], limits: limitsOf(options) },
  });
  const ended = untilToldToEnd(service);
  const address = await service.listen(options.host, options.port).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(cannotListen(options, error));
  });
  // Whether the service lives is answered from here on; whoever reads the address finds it ready.
  const { diagnostics, sources } = await service.open().catch(async (error: unknown) => {
    await service.end();
    throw error;
  });
  terminal.err(showDiagnostics(diagnostics, sources, 'text', terminal.paintErr, terminal.widthErr));
  if (!rules.current()) {
    await service.end();
    return exitCodes.couldNotRun;
  }
  // Whoever started the service may be gone, and the log has the address, too.
  terminal.outliveReader(true);
  await terminal.out(`${address}\n`);
  log.tellOfLost();
  await ended;
  return exitCodes.fine;
}

function limitsOf({ maxBody, maxPost, maxRequests, timeout, grace }: ServeOptions): Limits {
  return {
    ...defaultLimits,
    body: maxBody,
    post: maxPost,
    atOnce: maxRequests,
    headers: Math.min(defaultLimits.headers, timeout * 1_000),
    time: timeout * 1_000,
    grace: grace * 1_000,
  };
}

function refuseNoPolicies(files: readonly string[]): void {
  if (files.length === 0)
    throw new UsageError('name the policies to serve: `.disclosure` or `.rules.json` files');
  const other = files.find(file => !isPolicy(file));
  if (other !== undefined)
    throw new UsageError(`\`${other}\` is no policy: name \`.disclosure\` or \`.rules.json\` files`);
}

/** The policies to serve. They are told apart by their names. */
function chosen(loaded: LoadedPolicies, name: string | undefined): LoadedPolicies {
  const policies = name === undefined ? loaded.policies : [policyNamed(name, loaded.policies)];
  const served = policies.map(policy => policy.loaded.ruleSet.policy.name);
  const twice = served.find((one, at) => served.indexOf(one) < at);
  if (twice !== undefined)
    throw new UsageError(`two policies are called \`${twice}\`: name them differently, or serve one of them`);
  return { ...loaded, policies };
}

/** The first signal to end lets requests come to theirs, the second one cuts them off. SIGHUP reads the rules anew. */
function untilToldToEnd(service: Service): Promise<void> {
  return new Promise(settle => {
    process.on('SIGHUP', () => void service.reload());
    onToldToEnd(() => void service.end().then(settle), service.cut);
  });
}

function cannotListen({ host, port }: ServeOptions, { code, message }: NodeJS.ErrnoException): string {
  const why =
    code === 'EADDRINUSE'
      ? 'something else listens there: choose another `--port`, or 0 for any that is free'
      : code === 'EACCES'
        ? 'that is not allowed: choose a `--port` from 1024 upwards'
        : `check \`--host\` and \`--port\` (${code ?? message})`;
  return `cannot listen at ${host}:${port}: ${why}`;
}
