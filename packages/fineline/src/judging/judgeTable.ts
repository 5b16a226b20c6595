import {
  columnsOf,
  createTableChecker,
  datasetsFor,
  comparesReleases,
  releasedGroups,
  rolesOf,
  type CheckTableOptions,
  type LinkedTable,
} from '@fineline/datasets';
import { withoutPassword } from '@fineline/datasets/engines';
import type { Judged } from '@fineline/report';
import { listed, type DatasetRoles, type Day, type Diagnostic, type RuleSet } from '@fineline/ruleset';
import type { Decision, TableFacts } from '@fineline/runtime';
import { keyValuesIn } from '../evidence/loggedTable.ts';
import { fileProblem } from '../files/fileProblem.ts';
import type { LoadedPolicy } from '../files/loadedPolicies.ts';
import type { LedgerLine } from '../files/releaseLedger.ts';
import { misnamedLine } from '../files/misnamedLine.ts';
import { openTable, unreadableProblem } from '../files/openTable.ts';
import type { TableFiles, TableSetting } from './tableSetting.ts';

export interface TableOptions extends TableFiles {
  /** The dataset that tables are judged as. */
  readonly as?: string;
  readonly date?: string;
  /** Whether findings name the groups that they are about. */
  readonly groups?: boolean;
  /** What a table that lies elsewhere may take of memory: `300MB`. */
  readonly memory?: string;
  /** Whether changes are looked for after which a table would pass. */
  readonly rewrites: boolean;
}

/** What a table was judged as. */
interface MeasuredTable extends Judged {
  readonly measured: TableFacts;
  /** The measures that would name groups, which nobody asked for. */
  readonly withheld: readonly string[];
}

/** A table by every policy, or why it could not be judged. */
export interface JudgedTable {
  readonly judged: readonly MeasuredTable[];
  readonly problems: readonly Diagnostic[];
  readonly source?: { readonly file: string; readonly text: string };
  /** What its release would add to the ledger; nothing where there is none. */
  readonly released: readonly LedgerLine[];
  /** Whether nobody knows here what its release would add. */
  readonly unrecorded: boolean;
}

/** A table, and what it is judged by. All of it is data. */
export interface TableTask {
  readonly input: string;
  readonly policies: readonly LoadedPolicy[];
  readonly options: TableOptions;
  readonly setting: Omit<TableSetting, 'unlock'>;
}

/** Where and when it is judged. */
export interface TablePlace {
  readonly folder: string;
  readonly today: Day;
}

/** Reads a table and judges it, in the order of the policies. */
export async function judgeTable(
  { input, policies, options, setting }: TableTask,
  { folder, today }: TablePlace,
): Promise<JudgedTable> {
  const opened = await openTable(input, folder, options.memory);
  if ('problems' in opened) {
    const { problems, source: text } = opened;
    const source = text === undefined ? {} : { source: { file: input, text } };
    return { judged: [], problems, released: [], unrecorded: false, ...source };
  }
  const { name: file, digest, table, text } = opened;
  const judged: MeasuredTable[] = [];
  const problems: Diagnostic[] = [];
  const lines = new Map<string, LedgerLine>();
  let unrecorded = false;
  for (const { loaded, map } of policies) {
    const dataset = datasetOf(loaded.ruleSet, options, setting);
    if (dataset === undefined) {
      problems.push(whichDataset(file, loaded.ruleSet));
      continue;
    }
    const given = setting.roles.find(({ name }) => name === dataset);
    if (given && loaded.ruleSet.datasets.some(({ name }) => name === dataset)) {
      problems.push(saidTwice(file, dataset, loaded.ruleSet));
      continue;
    }
    const linked = linkedTo(loaded.ruleSet, setting);
    if (typeof linked === 'string') {
      problems.push(noSuchDataset(file, linked, loaded.ruleSet, setting));
      continue;
    }
    const misnamed = misnamedIn(loaded.ruleSet, dataset, given, options, setting);
    if (misnamed) {
      problems.push(misnamed);
      continue;
    }
    const compares = setting.ledger && loaded.ruleSet.measures.some(({ kind }) => kind === 'difference');
    if (compares && setting.unrecorded !== undefined) {
      problems.push(notHeldAgainst(file, setting.unrecorded));
      continue;
    }
    if (compares && !table) unrecorded = true;
    const release = setting.releases.get(loaded.ruleSet);
    const released = setting.ledger?.filter(line => (line.dataset ?? dataset) === dataset);
    let measured: TableFacts | undefined;
    const asked: CheckTableOptions = {
      ...{ dataset, date: options.date ?? today, id: file },
      ...(digest !== undefined && { text: digest }),
      ...{ populations: setting.populations, linked },
      ...(given && { roles: given }),
      ...(released && { released }),
      ...(release && { release }),
      ...(options.groups && { keys: true }),
      remedies: options.rewrites,
      onMeasured: facts => (measured = facts),
    };
    let decision: Decision;
    try {
      decision = await opened.judge(createTableChecker(loaded), asked);
    } catch (error) {
      problems.push(unreadableProblem(file, error));
      break;
    }
    const roles = given ?? rolesOf(loaded.ruleSet, dataset);
    if (options.release && !table) problems.push(notRecorded(file));
    else if (options.release && !comparesReleases(loaded.ruleSet, roles))
      problems.push(nothingToRecord(file, loaded.ruleSet));
    if (setting.ledger && table)
      for (const group of releasedGroups(loaded.ruleSet, roles, table)) {
        const line = { dataset, ...group };
        lines.set(JSON.stringify(line), line);
      }
    const dateFrom = options.date === undefined ? 'today' : 'date';
    judged.push({
      measured: measured!,
      withheld: options.groups ? [] : keyValuesIn(loaded.ruleSet),
      decision: { ...decision, dateFrom },
      text: '',
      origin: { file, line: 1, column: 1, literal: false },
      ...(map && { map }),
    });
  }
  const released = [...lines.values()];
  return { judged, problems, ...(text !== undefined && { source: { file, text } }), released, unrecorded };
}

/** What keeps a line of the ledger from being held against the dataset. */
function misnamedIn(
  ruleSet: RuleSet,
  dataset: string,
  given: DatasetRoles | undefined,
  { ledger = '' }: TableOptions,
  setting: TableTask['setting'],
): Diagnostic | undefined {
  const datasets = [...ruleSet.datasets, ...setting.roles].map(({ name }) => name);
  const columns = [...columnsOf(given ?? rolesOf(ruleSet, dataset))];
  return misnamedLine(ledger, setting.ledger ?? [], { dataset, datasets, columns });
}

/** The dataset that somebody named, or the only one that there is. */
function datasetOf(
  ruleSet: RuleSet,
  { as }: TableOptions,
  { roles }: TableTask['setting'],
): string | undefined {
  if (as !== undefined) return as;
  const [only, ...others] = datasetsFor(ruleSet, roles);
  return others.length === 0 ? only : undefined;
}

/** The tables that are published together, with the roles of the datasets they are; else the name that none has. */
function linkedTo(
  ruleSet: RuleSet,
  { linked, roles }: TableTask['setting'],
): readonly LinkedTable[] | string {
  const tables: LinkedTable[] = [];
  for (const { table, dataset } of linked) {
    const own = [...ruleSet.datasets, ...roles].find(({ name }) => name === dataset);
    if (dataset !== undefined && !own) return dataset;
    tables.push({ table, ...(own && { roles: own }) });
  }
  return tables;
}

function noSuchDataset(
  file: string,
  dataset: string,
  { policy, datasets }: RuleSet,
  { roles }: TableTask['setting'],
): Diagnostic {
  const names = [...datasets, ...roles].map(({ name }) => name);
  return fileProblem(
    'FL0720',
    file,
    `\`--linked ${dataset}=…\` names a dataset that neither \`${policy.name}\` nor \`--roles\` describes`,
    names.length === 0 ? 'Describe it in one of them.' : `Name one that is: ${listed(names, 'or')}.`,
  );
}

function saidTwice(file: string, dataset: string, { policy }: RuleSet): Diagnostic {
  return fileProblem(
    'FL0720',
    file,
    `\`${policy.name}\` says already what the columns of \`${dataset}\` are`,
    'Leave `--roles` out, or take the dataset out of the file that it names.',
  );
}

function notRecorded(file: string): Diagnostic {
  return fileProblem(
    'FL0721',
    file,
    `what a release of \`${file}\` adds to the ledger is worked out of its rows, and they are not here`,
    'Record the release from a CSV or JSON file of the same rows.',
  );
}

function nothingToRecord(file: string, { policy }: RuleSet): Diagnostic {
  return fileProblem(
    'FL0721',
    file,
    `a release of \`${file}\` adds nothing to the ledger: no rule of \`${policy.name}\` compares releases`,
    'Add a rule such as `min difference 3 people per key`, so that a later release can be held against this one, or leave out `--release`.',
  );
}

function notHeldAgainst(file: string, before: string): Diagnostic {
  const [name, other] = [withoutPassword(file), withoutPassword(before)];
  return fileProblem(
    'FL0721',
    file,
    `\`${name}\` cannot be held against \`${other}\`, which passed before it: the rows of that are not here`,
    'Judge them in runs of their own, with what the first one releases in the ledger, or from CSV or JSON files of the same rows.',
  );
}

function whichDataset(file: string, { policy, datasets }: RuleSet): Diagnostic {
  const names = datasets.map(({ name }) => `\`--as ${name}\``).join(', ');
  return fileProblem(
    'FL0720',
    file,
    `nobody said which dataset of \`${policy.name}\` the table \`${file}\` is`,
    `Say which one it is: ${names}.`,
  );
}
