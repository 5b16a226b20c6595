import { givenNames } from './lists/givenNames.ts';
import type { Token } from '../tokens/token.ts';
import { bigTowns } from './lists/bigTowns.ts';
import { towns } from './lists/towns.ts';

/** Towns whose names are words that open sentences, too, and parts of longer names. */
const words = new Set('reading mesa aurora mobile stoke angeles antonio paso orleans milton york'.split(' '));
/** Regions that are called as towns are. */
const regions = new Set(
  (
    'kent essex surrey sussex devon norfolk suffolk dorset somerset lancashire cumbria fife wiltshire hampshire kansas nebraska ' +
    'florida california nevada utah idaho iowa oregon vermont alaska hawaii wyoming montana illinois michigan minnesota ' +
    'wisconsin tennessee kentucky alabama mississippi louisiana arizona colorado brooklyn queens soho'
  ).split(' '),
);
/** Ends of the names of smaller towns, by which few people are called. */
const endings =
  /(?:bury|mouth|pool|chester|cester|borough|burgh|wick|shire|stead|hampton|minster|stoke|zance|bourne|haven)$/;

/** A capitalised word that a town is called by: one that everybody knows, or one with the end of such a name. */
export function isTown(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals === 'none') return false;
  const name = token.text;
  if (towns.has(name) || regions.has(name)) return true;
  if (words.has(name) || givenNames.has(name)) return false;
  return bigTowns.has(name) || (name.length > 6 && endings.test(name));
}
