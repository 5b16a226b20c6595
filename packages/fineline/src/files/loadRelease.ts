// A signed rule set from a file. It is taken only where somebody says whose signature counts, and where that is said,
// nothing unsigned is taken.
import { isEnvelope, openRelease, type OpenedRelease, type VerifyingKey } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import type { LoadedPolicies } from './loadedPolicies.ts';
import { notJson } from './notJson.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';
import { statedTwice } from './statedTwice.ts';

/** Whose signatures count, and how many of them must be there. */
export interface Trust {
  readonly keys: readonly VerifyingKey[];
  readonly threshold: number;
}

/** The policy in a signed rule set, or why the signature does not hold. */
export async function loadRelease(file: string, folder: string, trust: Trust): Promise<LoadedPolicies> {
  const { release, ...loaded } = await openReleaseFile(file, folder, trust);
  if (!release) return { policies: [], ...loaded };
  const { ruleSet, digest } = release;
  return { policies: [{ loaded: { ruleSet, digest } }], ...loaded };
}

/** The signed rule set in a file with what was signed beside it. */
export async function openReleaseFile(
  file: string,
  folder: string,
  trust: Trust,
): Promise<Omit<LoadedPolicies, 'policies'> & { readonly release?: OpenedRelease }> {
  if (!file.endsWith('.rules.json'))
    return refuse(
      file,
      `\`${file}\` is not signed, and only a signed rule set counts here`,
      'Name the signed rule set of the policy, or leave `--key` out.',
    );
  const read = readTextFile(file, folder);
  if ('problem' in read) return { diagnostics: [read.problem], sources: new Map() };
  return openReleaseText(file, read.text, trust);
}

/** The signed rule set in the text of a file. */
export async function openReleaseText(
  file: string,
  text: string,
  trust: Trust,
): Promise<Omit<LoadedPolicies, 'policies'> & { readonly release?: OpenedRelease }> {
  const data = parseJson(text);
  if (data === undefined) return { diagnostics: [notJson(file, text)], sources: new Map() };
  if (!isEnvelope(data))
    return refuse(
      file,
      `\`${file}\` is not signed, and only a signed rule set counts here`,
      'Ask its owner for the signed one, or sign it: `fineline sign`.',
    );
  const twice = statedTwice(file, text);
  if (twice) return { diagnostics: [twice], sources: new Map() };
  const { keys, threshold } = trust;
  const { value, problems } = await openRelease(data, { keys, threshold });
  if (value) return { release: value, diagnostics: [], sources: new Map() };
  const [{ path, message } = { path: '', message: 'it cannot be opened' }] = problems;
  return refuse(
    file,
    `the signature of \`${file}\` does not hold${path === '' ? '' : ` at ${path}`}: ${message}`,
    'Do not use it. Ask whoever signed it for the file and for the public key, by two different ways.',
  );
}

function refuse(file: string, message: string, help: string): Omit<LoadedPolicies, 'policies'> {
  return { diagnostics: [fileProblem('FL0910', file, message, help)], sources: new Map() };
}
