// One object of JSON as the platform's own parser reads it, many times as fast as any other. It tells no places, and of
// two members of one name it keeps the last without a word: so the text is looked through for where members stand, which
// counts them, too.
import type { Span } from '@fineline/ruleset';
import type { StatedField } from './post.ts';
import { closingQuote, readFlatObject } from './readFlatObject.ts';
import { deepest } from './readJson.ts';

/**
 * The fields of the object that `source` is from `start` on. Undefined where it is none, states a field twice or holds
 * objects, which may do so: `readJson` has more to say of it.
 */
export function readObject(source: string, start: number): readonly StatedField[] | undefined {
  const flat = readFlatObject(source, start);
  if (flat) return flat;
  const object = parsed(start === 0 ? source : source.slice(start));
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return undefined;
  const places = placesOfMembers(source, start);
  const names = Object.keys(object);
  const values = Object.values(object) as readonly unknown[];
  // An object puts names that are whole numbers first.
  if (places?.length !== names.length || names.some(beginsWithDigit)) return undefined;
  return names.map((name, at) => ({ name, value: values[at], span: places[at]! }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** From its name to the end of its value for each member of an object that is sound; undefined where it holds objects or nests deep. */
function placesOfMembers(source: string, start: number): readonly Span[] | undefined {
  const places: Span[] = [];
  let depth = 0;
  let nameAt = -1;
  let end = start;
  for (let at = start; ; at++) {
    switch (source.charCodeAt(at)) {
      case 0x20: // space
      case 0x09: // tab
      case 0x0a: // line feed
      case 0x0d: // carriage return
        continue;
      case 0x22: // "
        if (nameAt < 0) nameAt = at;
        at = closingQuote(source, at);
        break;
      case 0x7b: // {
        if (depth > 0) return undefined;
        depth++;
        break;
      case 0x5b: // [
        if (++depth > deepest) return undefined;
        break;
      case 0x2c: // ,
        if (depth > 1) break;
        places.push({ start: nameAt, end });
        nameAt = -1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (--depth > 0) break;
        if (nameAt >= 0) places.push({ start: nameAt, end });
        return places;
    }
    end = at + 1;
  }
}

function beginsWithDigit(name: string): boolean {
  const unit = name.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
