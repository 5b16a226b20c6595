// A link comes from anybody. What it holds is taken only where every part is of the right shape and size; nothing of it is
// run, and nothing of it becomes HTML.
import { isDay, isObject } from '@fineline/ruleset';
import { tabs, type PageState, type PolicyFile, type PostDraft, type Tab } from '../state/pageState.ts';
import { isShownModule } from '../state/shownModule.ts';
import { inflate } from './compression.ts';
import { limits, prefix } from './shareLimits.ts';

/** What a link asks the page to show; parts that it does not name stay as they are. */
export type Shared = Partial<Omit<PageState, 'date'>> & { readonly date?: string };

/** The state in the fragment of an address; a sentence for people where it cannot be taken; undefined where there is none. */
export async function readShareLink(
  fragment: string,
): Promise<Shared | { readonly problem: string } | undefined> {
  if (fragment === '' || fragment === '#') return undefined;
  if (!fragment.startsWith(prefix)) return { problem: 'it was not made by this page' };
  const packed = fragment.slice(prefix.length);
  if (packed.length > limits.packed) return { problem: 'it is too long' };
  const bytes = fromBase64Url(packed);
  if (!bytes) return { problem: 'it holds letters that no such link has' };
  const unpacked = await inflate(bytes, limits.unpacked);
  if (!unpacked) return { problem: 'it is cut off, damaged or too large' };
  const data = parse(unpacked);
  const shared = data === undefined ? undefined : sharedIn(data);
  return shared ?? { problem: 'it does not hold what such a link holds' };
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, character => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function sharedIn(data: unknown): Shared | undefined {
  if (!isObject(data)) return undefined;
  const { files, before, policy, post, table, date, tab, ...others } = data;
  const isSound =
    Object.keys(others).length === 0 &&
    areFiles(files) &&
    (before === undefined || areFiles(before)) &&
    (policy === undefined || isShort(policy, limits.name)) &&
    (post === undefined || isPost(post)) &&
    (table === undefined || isShort(table, limits.text)) &&
    (date === undefined || (typeof date === 'string' && isDay(date))) &&
    (tab === undefined || tabs.includes(tab as Tab));
  return isSound ? (data as Shared) : undefined;
}

function isShort(text: unknown, most: number): text is string {
  return typeof text === 'string' && text.length <= most && !/\p{Surrogate}/u.test(text);
}

function areFiles(data: unknown): data is readonly PolicyFile[] {
  if (!Array.isArray(data) || data.length === 0 || data.length > limits.files) return false;
  const names = data.map(file => (isObject(file) ? file['name'] : undefined));
  return data.every(isFile) && new Set(names).size === names.length;
}

function isFile(data: unknown): data is PolicyFile {
  if (!isObject(data) || Object.keys(data).sort().join() !== 'name,text') return false;
  return isFileName(data['name']) && isShort(data['text'], limits.text);
}

/** Names of files in folders of the project: no way up, no scheme, and none that a built-in module is shown under. */
function isFileName(name: unknown): boolean {
  return isShort(name, limits.name) && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name) && !isShownModule(name);
}

function isPost(data: unknown): data is PostDraft {
  if (!isObject(data) || Object.keys(data).sort().join() !== 'channel,stated,text') return false;
  return (
    isShort(data['text'], limits.text) &&
    isShort(data['stated'], limits.text) &&
    isShort(data['channel'], limits.name)
  );
}
