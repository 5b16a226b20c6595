// One side of a comparison: a policy, a rule set, a signed rule set, or one of these as some commit has it.
import { compile, type Host } from '@fineline/compiler';
import { isEnvelope, type Diagnostic } from '@fineline/ruleset';
import type { TestedFile } from '@fineline/testing';
import { commitHost } from './commitHost.ts';
import { fileHost } from './fileHost.ts';
import { fileProblem } from './fileProblem.ts';
import { gitCommit, type GitCommit, type NoCommit } from './gitCommit.ts';
import { checkCompiled, mapIn } from './loadCompiled.ts';
import type { LoadedPolicies } from './loadedPolicies.ts';
import { loadPolicies } from './loadPolicies.ts';
import { openReleaseText, type Trust } from './loadRelease.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile, type ReadText } from './readTextFile.ts';
import { vouchFor } from './vouchFor.ts';

/** A side with what stands beside its rules. */
export interface Side extends LoadedPolicies {
  /** The file with its tests; a rule set has none. */
  readonly tested?: TestedFile;
  /** The ids of the keys that signed it, where it is signed. */
  readonly signedBy?: readonly string[];
  /** The digest of the rule set that it takes the place of, as whoever signed it says. */
  readonly previous?: string;
  /** True of a compiled rule set that is not the one which the map beside it was written with. */
  readonly isNotOfItsMap?: boolean;
}

/** Loads a side. One that is signed is taken only from whoever `trust` names. */
export async function loadSide(name: string, folder: string, trust?: Trust): Promise<Side> {
  const inGit = gitName(name);
  if (inGit) return loadFromGit(name, inGit, folder, trust);
  const read = readTextFile(name, folder);
  if ('problem' in read) return refused(read.problem);
  if (name.endsWith('.rules.json')) {
    const map = readTextFile(`${name}.map`, folder);
    return loadRules(name, read.text, trust, 'text' in map ? map.text : undefined);
  }
  return {
    ...loadPolicies(name, folder),
    tested: { file: name, text: read.text, host: fileHost(name, folder) },
  };
}

/** What stands behind `git:`: a commit and a file in it; undefined for anything else. */
function gitName(name: string): { readonly ref: string; readonly path: string } | undefined {
  const [scheme, ref = '', ...rest] = name.split(':');
  const path = rest.join(':');
  return scheme === 'git' && ref !== '' && path !== '' ? { ref, path } : undefined;
}

function refused(...diagnostics: readonly Diagnostic[]): Side {
  return { policies: [], diagnostics, sources: new Map() };
}

async function loadRules(
  name: string,
  text: string,
  trust: Trust | undefined,
  map: string | undefined,
): Promise<Side> {
  if (!trust || !isEnvelope(parseJson(text))) return loadUnsigned(name, text, map);
  const { release, ...said } = await openReleaseText(name, text, trust);
  if (!release) return { policies: [], ...said };
  const { ruleSet, digest, signedBy, previous } = release;
  return {
    policies: [{ loaded: { ruleSet, digest } }],
    signedBy,
    ...(previous !== undefined && { previous }),
    ...said,
  };
}

/** Nobody answers for such a rule set: it is held against what it says of itself, and against the map beside it. */
function loadUnsigned(name: string, text: string, map: string | undefined): Side {
  const { unvouched, ...checked } = checkCompiled(name, text);
  const [policy] = checked.policies;
  if (!policy) return checked;
  const { ruleSet, digest } = policy.loaded;
  const faults = unvouched === undefined ? [] : vouchFor(name, ruleSet);
  if (faults.length > 0) return refused(...faults);
  return { ...checked, isNotOfItsMap: map !== undefined && !mapIn(map, digest) };
}

function loadFromGit(
  name: string,
  { ref, path }: { readonly ref: string; readonly path: string },
  folder: string,
  trust: Trust | undefined,
): Side | Promise<Side> {
  const commit = gitCommit(ref, folder);
  if (typeof commit === 'string') return refused(noCommit(commit, name, ref));
  const entry = entryIn(commit, path);
  if (!entry)
    return refused(
      fileProblem(
        'FL0901',
        name,
        `the commit \`${ref}\` has no file \`${path}\``,
        `Name the file from where you stand, or from the top of the repository: \`git:${ref}:policies/public-posts.disclosure\`.`,
      ),
    );
  const { file, read } = entry;
  if ('problem' in read) return refused({ ...read.problem, file: name });
  if (file.endsWith('.rules.json')) {
    const map = commit.read(`${file}.map`);
    return loadRules(name, read.text, trust, typeof map === 'object' && 'text' in map ? map.text : undefined);
  }
  const sources = new Map([[file, read.text]]);
  const host = hostIn(commit, sources);
  const { value = [], diagnostics } = compile({ file, text: read.text }, host);
  const policies = value.map(({ ruleSet, digest, map }) => ({ loaded: { ruleSet, digest }, map }));
  return { policies, diagnostics, sources, tested: { file, text: read.text, host } };
}

/** The path starts where the user stands, else at the top. What the file imports starts where the file was found. */
function entryIn(
  commit: GitCommit,
  path: string,
): { readonly file: string; readonly read: ReadText } | undefined {
  for (const file of [`${commit.prefix}${path}`, path]) {
    const read = commit.read(file);
    if (read !== undefined && read !== 'outside') return { file, read };
  }
  return undefined;
}

/** What a policy imports comes from the same commit, and is kept beside it. */
function hostIn(commit: GitCommit, sources: Map<string, string>): Host {
  const host = commitHost(commit);
  return {
    read(path) {
      const read = host.read(path);
      if ('text' in read) sources.set(path, read.text);
      return read;
    },
  };
}

function noCommit(why: NoCommit, name: string, ref: string): Diagnostic {
  const [message, help] = {
    'no-git': ['`git` cannot be started here', 'Install git, or compare two files.'],
    'no-repository': [
      'this folder is in no git repository',
      'Call it in the repository, or compare two files.',
    ],
    'no-commit': [
      `git knows no commit \`${ref}\``,
      'Name a branch, a tag or a commit; in a CI job it has to be fetched first.',
    ],
  }[why];
  return fileProblem('FL0914', name, message!, help!);
}
