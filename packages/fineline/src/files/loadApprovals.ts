// Approvals from a file, signed or not. Where keys are named, those count that their owners signed, and no others.
import { isEnvelope, lookInto, openEnvelope, type Diagnostic } from '@fineline/ruleset';
import type { Approval } from '@fineline/report';
import { readApprovals } from '../releases/readApprovals.ts';
import { fileProblem } from './fileProblem.ts';
import type { Trust } from './loadRelease.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';
import { statedTwice } from './statedTwice.ts';

/** The type of signed approvals. */
export const approvalsType = 'application/vnd.fineline.approvals+json';

export interface LoadedApprovals {
  readonly approvals?: readonly Approval[];
  /** The ids of the keys that signed them; absent where nobody's signature was asked for. */
  readonly signedBy?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads approvals; where `trust` says whose signatures count, unsigned and wrongly signed ones are refused. */
export async function loadApprovals(file: string, folder: string, trust?: Trust): Promise<LoadedApprovals> {
  const read = readTextFile(file, folder);
  if ('problem' in read) return refused(read.problem);
  const opened = await openedText(file, read.text, trust);
  if ('code' in opened) return refused(opened);
  const { text, signedBy } = opened;
  const { value, diagnostics } = readApprovals(file, text);
  return {
    ...(value && { approvals: value }),
    ...(signedBy && { signedBy }),
    diagnostics,
    sources: new Map([[file, text]]),
  };
}

interface OpenedText {
  readonly text: string;
  readonly signedBy?: readonly string[];
}

async function openedText(
  file: string,
  text: string,
  trust: Trust | undefined,
): Promise<OpenedText | Diagnostic> {
  const data = parseJson(text);
  if (!isEnvelope(data)) {
    if (!trust) return { text };
    return unusable(
      `the approvals in \`${file}\` are not signed`,
      'Where keys are named, approvals have to be signed: `fineline sign approvals.json --key dpo.key.pem`.',
    );
  }
  const twice = statedTwice(file, text);
  if (twice) return twice;
  if (!trust) {
    // Nobody's signature is asked for, and that is said aloud; it has to be approvals all the same.
    const sealed = lookInto(data);
    if ('message' in sealed) return unusable(`\`${file}\` cannot be read: ${sealed.message}`, help);
    if (sealed.envelope.payloadType !== approvalsType)
      return unusable(
        `what was signed in \`${file}\` is \`${sealed.envelope.payloadType}\`, and no approvals`,
        help,
      );
    return { text: sealed.text };
  }
  const { keys, threshold } = trust;
  const { value, problems } = await openEnvelope(data, { keys, threshold, payloadType: approvalsType });
  if (value) return value;
  const [{ path, message } = { path: '', message: 'it cannot be opened' }] = problems;
  return unusable(
    `the signature of \`${file}\` does not hold${path === '' ? '' : ` at ${path}`}: ${message}`,
    help,
  );

  function unusable(message: string, way: string): Diagnostic {
    return fileProblem('FL0910', file, message, way);
  }
}

const help = 'Do not count on these approvals. Ask whoever signed them for the file and for the public key.';

function refused(problem: Diagnostic): LoadedApprovals {
  return { diagnostics: [problem], sources: new Map() };
}
