// What `--state` says of the tables that are judged: where they go, to whom, with which consent, for which campaign, and the
// facts that a policy declares. A post states the same in its front matter, and in the same words.
import { joinStated, type StatedField } from '@fineline/reading';
import { builtInFacts, closest, listed, type Diagnostic, type Facts, type RuleSet } from '@fineline/ruleset';
import { fileProblem } from '../files/fileProblem.ts';
import { UsageError } from '../terminal/usageError.ts';

/** What each rule set is told of the release. */
export interface StatedRelease {
  readonly releases: ReadonlyMap<RuleSet, Facts>;
  readonly problems: readonly Diagnostic[];
}

/** Reads `channel=email` and the like for each rule set; a fact that only some of them know counts for these. */
export function stateRelease(given: readonly string[], ruleSets: readonly RuleSet[]): StatedRelease {
  const fields = given.map(fieldOf);
  const twice = fields.find(({ name }, at) => fields.findIndex(one => one.name === name) < at);
  if (twice)
    throw new UsageError(
      `\`${twice.name}\` is stated twice: write all that it is at once, \`--state ${twice.name}=one,another\``,
    );
  const names = [...new Set(ruleSets.flatMap(namesIn))];
  const problems = fields
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => noSuchFact(name, names));
  const releases = new Map<RuleSet, Facts>();
  for (const ruleSet of ruleSets) {
    const known = namesIn(ruleSet);
    const post = {
      ...{ id: file, file, text: '' },
      stated: fields.filter(({ name }) => known.includes(name)),
    };
    const { value, diagnostics } = joinStated(post, {}, ruleSet);
    if (value) releases.set(ruleSet, value);
    problems.push(...diagnostics);
  }
  return { releases, problems };
}

const file = '--state';

/** The facts of whatever is published, tables too. */
const ofReleases = [...builtInFacts].flatMap(([name, { of }]) => (of === 'release' ? [name] : []));

function namesIn({ facts }: RuleSet): readonly string[] {
  return [...ofReleases, ...facts.map(({ name }) => name)];
}

function fieldOf(given: string): StatedField {
  const [, name, written] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(given) ?? [];
  if (name === undefined || name === '' || written === undefined || written === '')
    throw new UsageError(
      `\`--state ${given}\` states nothing: write a fact and what it is, \`--state channel=email\``,
    );
  return { name, value: valueOf(written), span: { start: 0, end: 0 } };
}

/** As front matter would have it: several words with commas between them, and yes or no in JSON's words, too. */
function valueOf(written: string): unknown {
  if (written === 'true' || written === 'false') return written === 'true';
  return written.includes(',') ? written.split(',').map(word => word.trim()) : written;
}

function noSuchFact(name: string, names: readonly string[]): Diagnostic {
  const near = closest(name, names);
  return builtInFacts.has(name)
    ? fileProblem(
        'FL0702',
        file,
        `\`${name}\` is a fact of posts, and a table has none`,
        `Of a table you may state ${listed(names)}.`,
      )
    : fileProblem(
        'FL0709',
        file,
        `no fact of a table is named \`${name}\``,
        near === undefined ? `Name one that is: ${listed(names, 'or')}.` : `Did you mean \`${near}\`?`,
      );
}
