// What is signed about a rule set: the rule set itself, and what its digest leaves out.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from '../loading/canonicalize.ts';
import { findNamedTwice } from '../loading/findNamedTwice.ts';
import { loadRuleSet, type LoadedRuleSet } from '../loading/loadRuleSet.ts';
import type { Problem } from '../loading/problem.ts';
import { openEnvelope, type OpenOptions } from './openEnvelope.ts';

/** The type of a signed rule set. */
export const releaseType = 'application/vnd.fineline.release+json';

/** A rule set as it is released. */
export interface Release {
  readonly formatVersion: 1;
  /** Digest of the rule set, said so that people can compare it; it is worked out anew when the release is opened. */
  readonly digest: string;
  /** Version of the compiler that made it, where that is known. */
  readonly compiler?: string;
  /** Digest of the rule set that it takes the place of. */
  readonly previous?: string;
  /** Digest of what it decides, however it is written, where that was worked out. */
  readonly meaning?: string;
  readonly ruleSet: unknown;
}

/** A rule set that was signed, checked like every other, with what was signed beside it. */
export interface OpenedRelease extends LoadedRuleSet {
  readonly signedBy: readonly string[];
  readonly compiler?: string;
  readonly previous?: string;
  readonly meaning?: string;
}

/** The bytes to sign. */
export function releaseBytes(
  { ruleSet, digest }: LoadedRuleSet,
  about: Pick<Release, 'compiler' | 'previous' | 'meaning'> = {},
): Uint8Array {
  const release: Release = { formatVersion: 1, digest, ...about, ruleSet };
  return utf8ToBytes(canonicalize(release));
}

/**
 * Opens a signed rule set: the signatures first, then the signed bytes, which must be a rule set of the digest that they
 * state. Never throws on data, and fails closed: with options that are misspelt, too.
 */
export async function openRelease(
  data: unknown,
  options: Omit<OpenOptions, 'payloadType'> & { readonly digest?: string },
): Promise<{ readonly value?: OpenedRelease; readonly problems: readonly Problem[] }> {
  const given: Partial<typeof options> = options ?? {};
  const { digest, ...trust } = given;
  // An environment variable that is not set must not pass for a digest that nobody asked for.
  if ('digest' in given && typeof digest !== 'string')
    return refuse('', '`digest` is a text: leave it out where any will do');
  const opened = await openEnvelope(data, { keys: [], ...trust, payloadType: releaseType });
  if (!opened.value) return { problems: opened.problems };
  const { value, problems } = readRelease(opened.value.text);
  if (!value) return { problems };
  if (digest !== undefined && digest !== value.digest)
    return refuse('/digest', `this rule set is ${value.digest}, not ${digest}`);
  return { value: { ...value, signedBy: opened.value.signedBy }, problems: [] };
}

/** Reads the text of a release and says nothing of who signed it: for whoever is about to sign. */
export function readRelease(text: string): {
  readonly value?: Omit<OpenedRelease, 'signedBy'>;
  readonly problems: readonly Problem[];
} {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('', 'what was signed is not JSON');
  }
  const twice = findNamedTwice(text);
  if (twice) return refuse('', `what was signed states \`${twice.name}\` twice`);
  if (typeof data !== 'object' || data === null) return refuse('', 'what was signed is no release');
  const { formatVersion, digest, compiler, previous, meaning, ruleSet } = data as {
    readonly [key: string]: unknown;
  };
  if (formatVersion !== 1) return refuse('/formatVersion', 'only releases of format 1 can be read');
  if (compiler !== undefined && typeof compiler !== 'string') return refuse('/compiler', 'this is no text');
  if (previous !== undefined && typeof previous !== 'string') return refuse('/previous', 'this is no text');
  if (meaning !== undefined && typeof meaning !== 'string') return refuse('/meaning', 'this is no text');
  if (ruleSet === undefined) return refuse('/ruleSet', 'it holds no rule set');
  const { value, problems } = loadRuleSet(ruleSet);
  if (!value) return { problems: problems.map(one => ({ ...one, path: `/ruleSet${one.path}` })) };
  if (digest !== value.digest)
    return refuse('/digest', `it states ${String(digest)}, and its rule set is ${value.digest}`);
  const about = {
    ...(compiler !== undefined && { compiler }),
    ...(previous !== undefined && { previous }),
    ...(meaning !== undefined && { meaning }),
  };
  return { value: { ...value, ...about }, problems: [] };
}

function refuse(path: string, message: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ path, message }] };
}
