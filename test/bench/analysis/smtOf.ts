// The question whether a policy lets through what another one stopped, in SMT-LIB: written from what comparisons and rules
// mean (packages/ruleset/README.md), with numbers as numbers. Nothing of the analysis is in it: no cells, no gates.
import {
  builtInFacts,
  comparisonsIn,
  isOfGroup,
  type Comparison,
  type Condition,
  type Effect,
  type FactType,
  type Rule,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';

/** Two formulas: what is surely so, and what may be so. */
interface Rails {
  readonly surely: string;
  readonly possibly: string;
}

const levels: readonly Effect[] = ['deny', 'review', 'warn'];

/** What is declared, and for each level and direction the question whether there is a post. */
export interface Questions {
  readonly declarations: string;
  /** Something that the first stops at a level and the second lets pass there, and the other way round. */
  readonly looser: readonly string[];
  readonly stricter: readonly string[];
}

/** Both must know the same facts and words, and have no waivers or days. */
export function smtOf(old: RuleSet, now: RuleSet): Questions {
  const lines: string[] = [];
  const defined = new Map<string, Rails>();
  const all = [...old.rules, ...now.rules]
    .flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])])
    .flatMap(comparisonsIn);
  const names = [...new Set(all.map(({ fact }) => fact))].sort();
  const texts = new Map(
    [...new Set(all.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))].map((text, at) => [
      text,
      at,
    ]),
  );
  const declare = (...bools: readonly string[]): void =>
    bools.forEach(it => lines.push(`(declare-const |${it}| Bool)`));
  const demand = (formula: string): number => lines.push(`(assert ${formula})`);
  declare('groups given', 'group there', ...names.map(it => `${it} disputed`), 'cohort disputed');
  demand('(=> |group there| |groups given|)');
  for (const name of names) declareFact(name);
  const anyOf = (rules: readonly Rule[], level: Effect): string => or(rules.map(rule => fires(rule, level)));
  const [olds, news] = [old, now].map(({ rules }) => levels.map(level => anyOf(rules, level)));
  const ask = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.map((formula, at) => and([formula, not(other[at]!)]));
  return { declarations: lines.join('\n'), looser: ask(olds!, news!), stricter: ask(news!, olds!) };

  function declareFact(name: string): void {
    const type = typeOf(name);
    declare(`${name} stated`);
    if (isOfGroup(name)) demand(`(=> |${name} stated| |group there|)`);
    if (type.kind === 'number') {
      const sort = type.unit === 'days' || type.unit === 'fraction' ? 'Real' : 'Int';
      lines.push(`(declare-const |${name} low| ${sort})`, `(declare-const |${name} high| ${sort})`);
      declare(`${name} none`, `${name} endless`);
      demand(and([`(<= 0 |${name} low|)`, `(<= |${name} low| |${name} high|)`]));
      if (isOfGroup(name)) demand(not(`|${name} none|`));
    } else if (type.kind === 'words') {
      declare(`${name} open`);
      const vocabulary = wordsOf(name);
      for (const { word } of vocabulary) declare(`${name} has ${word}`, `${name} lacks ${word}`);
      for (const { word } of vocabulary)
        for (const above of atOrAbove(word, vocabulary))
          demand(not(and([`|${name} has ${word}|`, `|${name} lacks ${above}|`])));
    } else if (type.kind === 'text') lines.push(`(declare-const |${name} text| Int)`);
    else throw new Error(`no ${type.kind} here`);
  }

  function typeOf(name: string): FactType {
    return builtInFacts.get(name)?.type ?? old.facts.find(it => it.name === name)!.type;
  }

  function wordsOf(name: string): readonly VocabularyWord[] {
    const type = typeOf(name);
    return type.kind === 'words' ? old.vocabularies[type.facet] : [];
  }

  function fires({ when, unless, effect, neverWaived }: Rule, level: Effect): string {
    if (neverWaived) throw new Error('no rule here may never be waived');
    const rails = (doubted: boolean): Rails => {
      const broken = railsOf(when, false, doubted);
      const excused = unless ? railsOf(unless, false, doubted).surely : 'false';
      return { surely: and([broken.surely, not(excused)]), possibly: and([broken.possibly, not(excused)]) };
    };
    const [given, doubted] = [rails(false), rails(true)];
    if (level === 'deny') return effect === 'deny' ? doubted.surely : 'false';
    return effect === 'warn' && level === 'review' ? 'false' : or([given.possibly, doubted.possibly]);
  }

  function railsOf(condition: Condition, isNegated: boolean, doubted: boolean): Rails {
    if ('not' in condition) return railsOf(condition.not, !isNegated, doubted);
    if ('fact' in condition) return compared(condition, isNegated, doubted);
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any).map(part => railsOf(part, isNegated, doubted));
    const join = isAll === isNegated ? or : and;
    return { surely: join(parts.map(it => it.surely)), possibly: join(parts.map(it => it.possibly)) };
  }

  function compared(comparison: Comparison, isNegated: boolean, doubted: boolean): Rails {
    const { fact } = comparison;
    const key = JSON.stringify([comparison, isNegated, doubted]);
    const known = defined.get(key);
    if (known) return known;
    const isClaim = builtInFacts.get(fact)?.claim === true;
    const isThere =
      fact === 'consent'
        ? and([
            `|${fact} stated|`,
            or([`|${fact} open|`, ...wordsOf(fact).map(({ word }) => `|${fact} has ${word}|`)]),
          ])
        : `|${fact} stated|`;
    const there = whereThere(comparison);
    // Of consent that nobody claims it is known that there is none.
    const isNone = isClaim && comparison.operator === 'containsAny' && comparison.value.includes('none');
    const silent: Rails = isClaim
      ? { surely: String(isNone), possibly: String(isNone) }
      : { surely: 'false', possibly: 'true' };
    const given: Rails = {
      surely: `(ite ${isThere} ${there.surely} ${silent.surely})`,
      possibly: `(ite ${isThere} ${there.possibly} ${silent.possibly})`,
    };
    const gone = isClaim ? and([`|${fact} disputed|`, isThere]) : `|${fact} disputed|`;
    const plain = doubted
      ? { surely: and([not(gone), given.surely]), possibly: or([gone, given.possibly]) }
      : given;
    const turned = isNegated ? { surely: not(plain.possibly), possibly: not(plain.surely) } : plain;
    const off = doubted ? '|cohort disputed|' : 'false';
    const rails = isOfGroup(fact)
      ? {
          surely: and([not(off), '|group there|', turned.surely]),
          possibly: or([off, '(not |groups given|)', and(['|group there|', turned.possibly])]),
        }
      : turned;
    const name = `c${defined.size}`;
    lines.push(
      `(define-fun ${name}s () Bool ${rails.surely})`,
      `(define-fun ${name}p () Bool ${rails.possibly})`,
    );
    const short = { surely: `${name}s`, possibly: `${name}p` };
    defined.set(key, short);
    return short;
  }

  function whereThere({ fact, operator, value }: Comparison): Rails {
    const [low, high, endless, there] = [
      `|${fact} low|`,
      `|${fact} high|`,
      `|${fact} endless|`,
      `(not |${fact} none|)`,
    ];
    const both = (surely: string, possibly: string): Rails => ({
      surely: and([there, surely]),
      possibly: and([there, possibly]),
    });
    switch (operator) {
      case 'lessThan':
        return both(and([not(endless), `(< ${high} ${value})`]), `(< ${low} ${value})`);
      case 'lessThanInclusive':
        return both(and([not(endless), `(<= ${high} ${value})`]), `(<= ${low} ${value})`);
      case 'greaterThan':
        return both(`(> ${low} ${value})`, or([endless, `(> ${high} ${value})`]));
      case 'greaterThanInclusive':
        return both(`(>= ${low} ${value})`, or([endless, `(>= ${high} ${value})`]));
      case 'containsAny':
        return containsAny(fact, value);
      case 'equal':
        if (typeof value === 'string') {
          const is = `(= |${fact} text| ${texts.get(value)})`;
          return { surely: is, possibly: is };
        }
    }
    throw new Error(`no ${operator} here`);
  }

  function containsAny(fact: string, words: readonly string[]): Rails {
    const vocabulary = wordsOf(fact);
    const sought = vocabulary
      .map(({ word }) => word)
      .filter(word => atOrAbove(word, vocabulary).some(it => words.includes(it)));
    const surely = or(sought.map(word => `|${fact} has ${word}|`));
    const mayBe = (word: string): string => {
      const over = atOrAbove(word, vocabulary);
      return and([
        ...over.map(it => not(`|${fact} lacks ${it}|`)),
        or([`|${fact} open|`, ...over.map(it => `|${fact} has ${it}|`)]),
      ]);
    };
    return { surely, possibly: or([surely, ...sought.map(mayBe)]) };
  }
}

function atOrAbove(word: string, vocabulary: readonly VocabularyWord[]): readonly string[] {
  const under = vocabulary.find(it => it.word === word)?.under ?? [];
  return [...new Set([word, ...under.flatMap(above => atOrAbove(above, vocabulary))])];
}

function and(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : `(and ${parts.join(' ')})`;
}

function or(parts: readonly string[]): string {
  return parts.length === 0 ? 'false' : `(or ${parts.join(' ')})`;
}

function not(part: string): string {
  return `(not ${part})`;
}
