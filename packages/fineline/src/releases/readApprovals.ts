// Approvals are written by people and decide what goes through, so nothing in them is guessed: one that is not whole makes
// the file unusable, with the place and the way out.
import { readJson, type JsonNode } from '@fineline/reading';
import type { Approval } from '@fineline/report';
import { closest, isDay, listed, type Diagnostic, type Result, type Span } from '@fineline/ruleset';

type Field = keyof Approval;

/** Whether a text may stand in a field, and what belongs there. */
const fields: { readonly [F in Field]: { readonly fits: (text: string) => boolean; readonly what: string } } =
  {
    old: { fits: isDigest, what: 'the digest of the old rule set, `sha256:…`' },
    new: { fits: isDigest, what: 'the digest of the new rule set, `sha256:…`' },
    change: { fits: isSaid, what: 'the change that is approved' },
    region: { fits: isSaid, what: 'the posts that the change is about' },
    by: { fits: isSaid, what: 'who approves' },
    because: { fits: isSaid, what: 'the reason' },
    until: { fits: isDay, what: 'the last day on which it counts, such as `2026-12-31`' },
  };
const known = Object.keys(fields) as readonly Field[];

/** The approvals in the text of a file. */
export function readApprovals(file: string, source: string): Result<readonly Approval[]> {
  const diagnostics: Diagnostic[] = [];
  const refuse = (span: Span, message: string, help: string): undefined => {
    diagnostics.push({ code: 'FL0915', severity: 'error', message, file, span, help });
    return undefined;
  };
  const read = readJson(source, source.startsWith('\ufeff') ? 1 : 0);
  if ('problem' in read) {
    const { message, at } = read.problem;
    refuse({ start: at, end: at }, `this is not JSON: ${message}`, 'Put it right, or write the file anew.');
    return { diagnostics };
  }
  const { node } = read;
  const { formatVersion, approvals } = membersOf(node);
  const strange = (node.members ?? []).find(({ name }) => name !== 'formatVersion' && name !== 'approvals');
  if (formatVersion?.value !== 1 || !approvals?.items || strange)
    refuse(
      (strange ?? formatVersion ?? node).span,
      'this is no list of approvals',
      'Begin with `"formatVersion": 1`, and put the approvals into a list called `approvals`.',
    );
  const value = (approvals?.items ?? []).flatMap(item => approvalIn(item, refuse) ?? []);
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}

type Refuse = (span: Span, message: string, help: string) => undefined;

function approvalIn(node: JsonNode, refuse: Refuse): Approval | undefined {
  const { members } = node;
  if (!members)
    return refuse(node.span, 'an approval is an object in braces', 'See `fineline explain FL0915`.');
  let isWhole = true;
  const complain = (...said: Parameters<Refuse>): void => {
    isWhole = false;
    refuse(...said);
  };
  const texts = new Map<Field, string>();
  for (const { name, node: value, span } of members) {
    const field = known.find(it => it === name);
    if (!field) {
      const near = closest(name, known);
      const help = near === undefined ? `There are ${listed(known)}.` : `Did you mean \`${near}\`?`;
      complain(span, `an approval has no field \`${name}\``, help);
    } else if (texts.has(field)) {
      complain(span, `\`${field}\` stands here twice`, 'Keep one of the two.');
    } else if (typeof value.value !== 'string' || !fields[field].fits(value.value)) {
      complain(value.span, `\`${field}\` wants ${fields[field].what}`, 'Write it between double quotes.');
      texts.set(field, '');
    } else texts.set(field, value.value);
  }
  const missing = known.filter(field => field !== 'region' && !texts.has(field));
  if (missing.length > 0)
    complain(
      node.span,
      `this approval does not say ${listed(missing)}`,
      '`fineline diff --format json` lists under `gates` what an approval has to name.',
    );
  if (!isWhole) return undefined;
  const region = texts.get('region');
  const [old, now, change, by, because, until] = (
    ['old', 'new', 'change', 'by', 'because', 'until'] as const
  ).map(field => texts.get(field)!) as [string, string, string, string, string, string];
  return { old, new: now, change, ...(region !== undefined && { region }), by, because, until };
}

function membersOf({ members = [] }: JsonNode): Readonly<Record<string, JsonNode | undefined>> {
  return Object.fromEntries(members.map(({ name, node }) => [name, node]));
}

function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
