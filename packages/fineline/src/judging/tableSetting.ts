// What tables are judged with besides the policy: roles of their columns, what is stated of them, what was released before,
// whole populations, and the tables that are published together with them. It is read once for all tables of a run.
import type { Table } from '@fineline/datasets';
import { listed, type DatasetRoles, type Diagnostic, type RuleSet } from '@fineline/ruleset';
import { lockLedger, readLedger, type LedgerLine } from '../files/releaseLedger.ts';
import { readRoles } from '../files/readRoles.ts';
import { readTableFile } from '../files/readTableFile.ts';
import { cannotWrite } from '../terminal/cannotWrite.ts';
import { UsageError } from '../terminal/usageError.ts';
import type { StatedRelease } from './stateRelease.ts';

/** What was read. */
export interface TableSetting {
  readonly roles: readonly DatasetRoles[];
  /** Absent where nobody named a ledger: what was released before is then unknown. */
  readonly ledger?: readonly LedgerLine[];
  /** A table of this run that passed, of which nobody knows here what its release adds to the ledger. */
  readonly unrecorded?: string;
  /** Lets others release to the ledger again; absent where nothing is released to it. */
  readonly unlock?: () => void;
  readonly populations: ReadonlyMap<string, Table>;
  /** Each with the name of its dataset, where it is not that of the tables judged. */
  readonly linked: readonly { readonly table: Table; readonly dataset?: string }[];
  /** What is stated of the tables. */
  readonly releases: StatedRelease['releases'];
}

/** The options that name files beside tables. */
export interface TableFiles {
  readonly roles?: string;
  readonly ledger?: string;
  readonly population?: readonly string[];
  readonly linked?: readonly string[];
  /** Whether the groups of tables that pass are added to the ledger. */
  readonly release?: boolean;
  /** What is stated of the tables: `channel=email`. */
  readonly state?: readonly string[];
}

/** Reads what the options name, or says what is wrong with it. */
export function readTableSetting(
  { roles, ledger, population = [], linked = [], release }: TableFiles,
  stated: StatedRelease,
  ruleSets: readonly RuleSet[],
  folder: string,
): {
  readonly setting?: TableSetting;
  readonly problems: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
} {
  if (release && ledger === undefined)
    throw new UsageError('name the ledger that the release is written to: `--ledger released.jsonl`');
  const read = roles === undefined ? undefined : readRoles(roles, folder);
  // Before it is read: what somebody else adds meanwhile would not be held against these tables.
  const lock = release && ledger !== undefined ? locked(ledger, folder) : undefined;
  const lines = ledger === undefined || lock?.problem ? undefined : readLedger(ledger, folder);
  const problems: Diagnostic[] = [
    ...stated.problems,
    ...(read?.problems ?? []),
    ...[lock?.problem ?? [], lines?.problem ?? []].flat(),
  ];
  const sources = new Map<string, string>();
  if (roles !== undefined && read?.source !== undefined) sources.set(roles, read.source);
  const tableIn = (file: string): readonly Table[] => {
    const found = readTableFile(file, folder);
    if ('table' in found) return [found.table];
    problems.push(...found.problems);
    if (found.source !== undefined) sources.set(file, found.source);
    return [];
  };
  const counted = ruleSets.flatMap(countedIn);
  const populations = population.flatMap(named => {
    const [, name, file] = /^([^=]+)=(.+)$/s.exec(named) ?? [];
    if (name === undefined || file === undefined)
      throw new UsageError(`\`${named}\` names no table of a population: \`--population everybody=all.csv\``);
    if (!counted.includes(name)) throw new UsageError(noSuchPopulation(name, counted));
    return tableIn(file).map(table => [name, table] as const);
  });
  const together = linked.flatMap(named => {
    const [, dataset, file = named] = /^([A-Za-z][\w-]*)=(.+)$/s.exec(named) ?? [];
    return tableIn(file).map(table => ({ table, ...(dataset !== undefined && { dataset }) }));
  });
  if (problems.length > 0) {
    lock?.unlock?.();
    return { problems, sources };
  }
  const setting = {
    ...{ roles: read?.datasets ?? [], populations: new Map(populations), linked: together },
    releases: stated.releases,
    ...(lines && { ledger: lines.lines }),
    ...(lock?.unlock && { unlock: lock.unlock }),
  };
  return { setting, problems, sources };
}

/** The populations that rules count in, by the names that the policy gives them. */
function countedIn({ measures }: RuleSet): readonly string[] {
  return measures.flatMap(measure => ('per' in measure ? (measure.per?.against ?? []) : []));
}

function noSuchPopulation(name: string, counted: readonly string[]): string {
  const wayOut = counted.length === 0 ? 'leave it out' : `name ${listed([...new Set(counted)], 'or')}`;
  return `\`--population ${name}=…\` names a population that no rule counts in: ${wayOut}`;
}

function locked(ledger: string, folder: string): ReturnType<typeof lockLedger> {
  try {
    return lockLedger(ledger, folder);
  } catch (error) {
    throw new UsageError(cannotWrite(`${ledger}.lock`, error));
  }
}
