/** True for what the command line takes as a policy rather than as something to judge. */
export function isPolicy(file: string): boolean {
  return file.endsWith('.disclosure') || file.endsWith('.rules.json');
}
