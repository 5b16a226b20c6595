import type { Complain } from './complaint.ts';

/** Yes or no as a post states it: JSON has `true`, front matter also `yes`. */
export function statedYesNo(name: string, value: unknown, complain: Complain): boolean | undefined {
  if (value === true || value === 'yes') return true;
  if (value === false || value === 'no') return false;
  return complain('FL0702', `\`${name}\` wants \`yes\` or \`no\``);
}
