// The settings of a project, in the nearest `fineline.config.json` at or above where the user stands. JSON only, since
// auditors read it; nothing in it can make a policy milder, and no day is in it, for a day that stands still would keep
// waivers alive. A setting that is misspelt is an error: it may be the one that asks the reader that sees most.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readJson, type JsonMember, type JsonNode } from '@fineline/reading';
import { closest, type Diagnostic, type Span } from '@fineline/ruleset';
import { isPolicy } from './isPolicy.ts';
import { readTextFile } from './readTextFile.ts';

export interface Config {
  /** Policies to judge by where none is named, relative to where the user stands. */
  readonly policies: readonly string[];
  /** Modules of readers to ask in every run, relative to `folder`. */
  readonly readers: readonly string[];
  /** The folder that the file lies in. */
  readonly folder: string;
  /** The file itself, relative to where the user stands; absent where there is none. */
  readonly file?: string;
}

/** Every file that the settings name, and the one that they stand in, as whole paths. */
export function filesOf({ file, policies, readers, folder }: Config, from: string): readonly string[] {
  const named = readers.map(reader => resolve(folder, reader));
  return [
    ...(file === undefined ? [] : [resolve(from, file)]),
    ...policies.map(it => resolve(from, it)),
    ...named,
  ];
}

/** What was found; `sources` holds the text that the problems speak of. */
export interface FoundConfig {
  /** Absent where something in the file is wrong. */
  readonly config?: Config;
  readonly problems: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

const name = 'fineline.config.json';

/** Reads the settings that hold in `folder`; without a file there are none, which is no problem. */
export function findConfig(folder: string): FoundConfig {
  const place = folderOfConfig(folder);
  if (place === undefined)
    return { config: { policies: [], readers: [], folder }, problems: [], sources: new Map() };
  const file = relative(folder, resolve(place, name));
  const read = readTextFile(file, folder);
  if ('problem' in read) return { problems: [read.problem], sources: new Map() };
  const sources = new Map([[file, read.text]]);
  const { policies, readers, problems } = settingsIn(file, read.text);
  if (problems.length > 0) return { problems, sources };
  const here = policies.map(policy => relative(folder, resolve(place, policy)));
  return { config: { policies: here, readers, folder: place, file }, problems, sources };
}

function folderOfConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, name))) return at;
    if (dirname(at) === at) return undefined;
  }
}

interface Settings {
  readonly policies: readonly string[];
  readonly readers: readonly string[];
  readonly problems: readonly Diagnostic[];
}

const known = ['$schema', 'policy', 'readers'];

function settingsIn(file: string, text: string): Settings {
  const problems: Diagnostic[] = [];
  const complain = (message: string, span: Span, help: string): void => {
    problems.push({ code: 'FL0916', severity: 'error', message, file, span, help });
  };
  const filesIn = (
    node: JsonNode | undefined,
    wanted: string,
    isRight: (file: string) => boolean,
  ): string[] =>
    (node?.items ?? (node === undefined ? [] : [node])).flatMap(({ value, span }) => {
      if (typeof value === 'string' && isRight(value)) return [value];
      complain(
        `\`${text.slice(span.start, span.end).split('\n')[0]!}\` is no ${wanted}`,
        span,
        `Name ${helpFor[wanted]}.`,
      );
      return [];
    });
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const read = readJson(text, start);
  if ('problem' in read) {
    const { message, at } = read.problem;
    complain(message, { start: at, end: at }, 'The file is to hold JSON, without comments.');
    return { policies: [], readers: [], problems };
  }
  const { members } = read.node;
  if (members === undefined) {
    complain('the settings stand in `{ … }`, and these do not', read.node.span, 'Write `{ "policy": "…" }`.');
    return { policies: [], readers: [], problems };
  }
  for (const { name: setting, span } of members) {
    if (known.includes(setting)) continue;
    const near = closest(setting, known);
    const help = near === undefined ? 'There are `policy` and `readers`.' : `Did you mean \`${near}\`?`;
    complain(`\`${setting}\` is no setting`, span, help);
  }
  for (const { name: setting, span } of repeated(members))
    complain(`\`${setting}\` is set twice`, span, 'Keep one of them.');
  const node = (setting: string): JsonNode | undefined =>
    members.find(member => member.name === setting)?.node;
  const policies = filesIn(node('policy'), 'policy', isPolicy);
  const readers = filesIn(node('readers'), 'reader', module => /\.[cm]?js$/.test(module));
  return { policies, readers, problems };
}

const helpFor: Readonly<Record<string, string>> = {
  policy: 'a `.disclosure` or a `.rules.json` file, or a list of them',
  reader: 'JavaScript modules of this project, as `["readers/own.mjs"]`',
};

function repeated(members: readonly JsonMember[]): readonly JsonMember[] {
  return members.filter((member, at) => members.findIndex(({ name: other }) => other === member.name) < at);
}
