import { findNamedTwice, isEnvelope, loadRuleSet, lookInto, readRelease } from '@fineline/ruleset';
import { parseJson } from './parseJson.ts';

/** The digest of the rule set in a text, signed or not, however it is laid out; undefined where it holds no sound one. */
export function digestIn(text: string): string | undefined {
  const data = parseJson(text);
  if (findNamedTwice(text)) return undefined;
  if (!isEnvelope(data)) return loadRuleSet(data).value?.digest;
  const sealed = lookInto(data);
  return 'text' in sealed ? readRelease(sealed.text).value?.digest : undefined;
}
