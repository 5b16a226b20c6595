import { codes, type Code } from '../codes.ts';

/** What the codes of each band are about, by the two digits behind `FL`. */
export const bands: ReadonlyMap<string, string> = new Map([
  ['01', 'how a policy is written'],
  ['02', 'names'],
  ['03', 'kinds of value and units'],
  ['04', 'parts that clash'],
  ['05', 'parts without effect'],
  ['06', 'not in this version yet'],
  ['07', 'posts'],
  ['08', 'tests'],
  ['09', 'files and rule sets'],
  ['10', 'what the service is asked over HTTP'],
]);

/** The codes of a band, in their order. */
export function codesOf(band: string): readonly Code[] {
  return (Object.keys(codes) as Code[]).filter(code => code.startsWith(`FL${band}`)).sort();
}
