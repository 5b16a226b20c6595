import { readCertificate, refuseCertificate, type Certificate } from '@fineline/analysis';
import type { Diagnostic, LoadedRuleSet } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';

/** A certificate from a file that holds for two rule sets, or why there is none. Fails closed. */
export function loadCertificate(
  file: string,
  folder: string,
  old: LoadedRuleSet,
  now: LoadedRuleSet,
): { readonly certificate: Certificate } | { readonly problem: Diagnostic } {
  const read = readTextFile(file, folder);
  if ('problem' in read) return read;
  const certificate = readCertificate(parseJson(read.text));
  const why = certificate ? refuseCertificate(certificate, old, now) : 'it is no certificate, or was cut off';
  if (certificate && why === undefined) return { certificate };
  const message = `the certificate \`${file}\` does not hold: ${why}`;
  const help = 'It proves nothing. Compare the two yourself: `fineline diff OLD NEW --certificate FILE`.';
  return { problem: fileProblem('FL0917', file, message, help) };
}
