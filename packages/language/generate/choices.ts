// Writes src/parsing/choices.generated.ts from the grammar, or prints it with --print. The build runs it and a test
// compares.
import { writeFileSync } from 'node:fs';
import {
  getLookaheadPaths,
  LLkLookaheadStrategy,
  type ILookaheadStrategy,
  type LookaheadProductionType,
  type Rule,
} from 'chevrotain';
import type { Choice } from '../src/parsing/choices.ts';
import { FileParser } from '../src/parsing/fileParser.ts';
import { maxLookahead } from '../src/parsing/lookingParser.ts';

interface Place {
  readonly prodOccurrence: number;
  readonly rule: Rule;
  readonly maxLookahead: number;
}

const chevrotain = new LLkLookaheadStrategy({ maxLookahead });

/** What each function was made of with which Chevrotain chooses. */
const made = new Map<unknown, Pick<Choice, 'kind' | 'ways'>>();

const telling: ILookaheadStrategy = {
  validate: () => [],
  buildLookaheadForAlternation(place) {
    const choose = chevrotain.buildLookaheadForAlternation(place);
    made.set(choose, {
      kind: place.hasPredicates ? 'gated' : 'alternatives',
      ways: waysAt(place, 'Alternation'),
    });
    return choose;
  },
  buildLookaheadForOptional(place) {
    const choose = chevrotain.buildLookaheadForOptional(place);
    // The other way is what stands behind it.
    made.set(choose, { kind: 'optional', ways: waysAt(place, place.prodType).slice(0, 1) });
    return choose;
  },
};

function waysAt(
  { prodOccurrence: occurrence, rule, maxLookahead }: Place,
  prodType: LookaheadProductionType,
): readonly string[] {
  return getLookaheadPaths({ occurrence, rule, prodType, maxLookahead }).map(ways =>
    ways.map(way => way.map(({ name }) => name).join(' ')).join('|'),
  );
}

const inside = new FileParser(undefined, {
  skipValidations: true,
  lookaheadStrategy: telling,
}) as unknown as {
  readonly shortRuleNameToFull: Readonly<Record<number, string>>;
  readonly lookAheadFuncsCache: readonly (readonly unknown[])[];
};
const choices: Choice[] = [];
inside.lookAheadFuncsCache.forEach((functions, short) =>
  functions.forEach((choose, key) =>
    choices.push({ rule: inside.shortRuleNameToFull[short]!, key, ...made.get(choose)! }),
  ),
);
const text = [
  '// generated from the grammar by generate/choices.ts: do not edit',
  "import type { Choice } from './choices.ts';",
  '',
  '/** Every choice of the grammar. */',
  'export const choices: readonly Choice[] = [',
  ...choices.map(choice => `  ${JSON.stringify(choice)},`),
  '];',
  '',
].join('\n');
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('../src/parsing/choices.generated.ts', import.meta.url), text);
