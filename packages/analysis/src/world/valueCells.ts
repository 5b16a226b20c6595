// Yes-no facts and texts: of texts only those matter that a rule or a waiver names, all others are one.
import type { Comparison } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { FactCells, Pins, Rails } from './factCells.ts';

export function yesNoCells(name: string, { input, no, yes }: Circuit): FactCells {
  const stated = input({ fact: name, part: 'stated' });
  const value = input({ fact: name, part: 'value' });
  const both = (literal: Literal): Rails => ({ surely: literal, possibly: literal });
  return {
    name,
    stated,
    settled: stated,
    excess: [],
    statedFor: () => stated,
    rails(comparison: Comparison) {
      if (comparison.operator === 'empty') return both(no);
      if (comparison.operator === 'known') return both(yes);
      return both(comparison.value === true ? value : negated(value));
    },
    read: holds => ({ value: holds(value) }),
    pins: (holds): Pins => ({
      plain: holds(stated) ? [stated, holds(value) ? value : negated(value)] : [negated(stated)],
      bounds: [],
    }),
    region(kept) {
      if (kept.has(negated(stated))) return { fact: name, unknown: true };
      if (kept.has(value) || kept.has(negated(value))) return { fact: name, is: kept.has(value) };
      return kept.has(stated) ? { fact: name } : undefined;
    },
  };
}

/** `named` are the texts that are compared with. */
export function textCells(name: string, named: readonly string[], circuit: Circuit): FactCells {
  const { input, demand, no, yes } = circuit;
  const stated = input({ fact: name, part: 'stated' });
  const none = input({ fact: name, part: 'none' });
  const texts = new Map(
    [...new Set(named)].sort().map(text => [text, input({ fact: name, part: 'text', of: text })]),
  );
  const all = [none, ...texts.values()];
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) demand([negated(one), negated(other)]);
  const both = (literal: Literal): Rails => ({ surely: literal, possibly: literal });
  return {
    name,
    stated,
    settled: stated,
    oneOf: [...texts.values()],
    excess: [],
    statedFor: () => stated,
    rails(comparison: Comparison) {
      if (comparison.operator === 'empty') return both(none);
      if (comparison.operator === 'known') return both(yes);
      return both(texts.get(String(comparison.value)) ?? no);
    },
    read(holds) {
      if (holds(none)) return { value: null };
      const [text] = [...texts].find(([, literal]) => holds(literal)) ?? [anotherThan([...texts.keys()])];
      return { value: text };
    },
    pins(holds): Pins {
      if (!holds(stated)) return { plain: [negated(stated)], bounds: [] };
      const there = all.find(holds);
      return { plain: [stated, ...(there === undefined ? all.map(negated) : [there])], bounds: [] };
    },
    region(kept, choices) {
      if (kept.has(negated(stated))) return { fact: name, unknown: true };
      if (kept.has(none)) return { fact: name, none: true };
      const text = [...texts].find(([, literal]) => kept.has(literal));
      if (text) return { fact: name, is: text[0] };
      const any = [...texts].filter(([, literal]) => choices.has(literal)).map(([word]) => word);
      if (any.length > 0) return { fact: name, hasAny: any };
      const not = [...texts].filter(([, literal]) => kept.has(negated(literal))).map(([word]) => word);
      if (not.length > 0) return { fact: name, hasNot: not };
      if (kept.has(negated(none))) return { fact: name, none: false };
      return kept.has(stated) ? { fact: name } : undefined;
    },
  };
}

/** A text that is none of those. */
function anotherThan(texts: readonly string[]): string {
  let text = 'another';
  while (texts.includes(text)) text += ' one';
  return text;
}
