import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { certify } from '@fineline/analysis';
import type { DiffReport } from '@fineline/report';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

/** Writes why a new policy lets nothing through that the old one stopped; false where that is not so, or not proved. */
export function writeCertificate(
  file: string,
  { verdict }: Pick<DiffReport, 'verdict'>,
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  terminal: Terminal,
): boolean {
  if (verdict !== 'same' && verdict !== 'stricter') {
    terminal.err(`${file} was not written: there is nothing to certify, the new policy is ${verdict}\n`);
    return false;
  }
  const certificate = certify(old, now, verdict === 'same' ? 'same' : 'not-looser');
  if (!certificate) {
    terminal.err(`${file} was not written: it took too long to prove\n`);
    return false;
  }
  try {
    writeFileSync(resolve(terminal.folder, file), `${JSON.stringify(certificate)}\n`);
  } catch (error) {
    throw new UsageError(cannotWrite(file, error));
  }
  const shown =
    certificate.shows === 'same'
      ? 'the two come to the same verdicts'
      : 'the new policy lets nothing through that the old one stopped';
  terminal.err(`${file}: a certificate that ${shown}; check it with \`fineline verify --certificate\`\n`);
  return true;
}
