import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile, createChecker, parsePostLine, type Checker } from 'fineline';
import { channelOf, labelledPosts, type Labelled } from './labelled.ts';
import { measures, type Measure, type Read } from './measures.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Reads and judges labelled posts, and prints each measure. */
export function accuracy(args: readonly string[], folder: string, print: (line: string) => void): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      offset: { type: 'string', default: '0' },
    },
  });
  const [file, policy = join(here, 'officer.disclosure')] = positionals;
  if (file === undefined) throw new Error('name a file of labelled posts');
  const checker = checkerFor(resolve(folder, policy));
  const read = labelledPosts(resolve(folder, file))
    .filter((_, at) => at % Number(values.every) === Number(values.offset))
    .map(label => readOne(label, checker));
  print(`${read.length} posts`);
  for (const measure of measures) print(figure(measure, read));
  for (const line of verdicts(read)) print(line);
  if (values.errors) for (const line of errors(read)) print(line);
}

function checkerFor(file: string): Checker {
  const text = readFileSync(file, 'utf8');
  const host = { read: () => ({ problem: 'missing' as const }) };
  const { value, diagnostics } = compile({ file, text }, host);
  const [policy] = value ?? [];
  if (policy === undefined) throw new Error(diagnostics[0]?.message ?? 'no policy');
  return createChecker(policy);
}

function readOne(label: Labelled, checker: Checker): Read {
  const post = parsePostLine('-', JSON.stringify({ text: label.text, channel: channelOf(label) }), 1).value;
  const facts = post && checker.read(post).value;
  if (!facts) throw new Error(`${label.id} cannot be read`);
  return { label, facts, verdict: checker.judge(facts, { date: '2026-12-01' }).verdict };
}

function figure({ name, outcome }: Measure, read: readonly Read[]): string {
  const tally = { hit: 0, missed: 0, wrong: 0 };
  for (const one of read) {
    const came = outcome(one);
    if (came !== undefined) tally[came]++;
  }
  const { hit, missed, wrong } = tally;
  const [precision, recall] = [part(hit, hit + wrong), part(hit, hit + missed)];
  const f1 = part(2 * hit, 2 * hit + wrong + missed);
  return `${name.padEnd(28)} precision ${precision}  recall ${recall}  F1 ${f1}  (${hit} right, ${missed} missed, ${wrong} too many)`;
}

function part(of: number, all: number): string {
  return all === 0 ? '  -  ' : (of / all).toFixed(3);
}

/** A warning lets a post pass, and no verdict does not. */
function asLabel({ verdict }: Read): Labelled['verdict'] {
  return verdict === 'allow' || verdict === 'warn' ? 'allow' : verdict === 'deny' ? 'deny' : 'review';
}

function verdicts(read: readonly Read[]): readonly string[] {
  const right = read.filter(one => asLabel(one) === one.label.verdict).length;
  const denies = read.filter(({ label }) => label.verdict === 'deny');
  const allows = read.filter(({ label }) => label.verdict === 'allow');
  const leaked = denies.filter(one => asLabel(one) === 'allow').length;
  const stopped = allows.filter(one => asLabel(one) === 'deny').length;
  return [
    `${'verdict'.padEnd(28)} accuracy ${part(right, read.length)}  (${right} of ${read.length})`,
    `${'denies let through'.padEnd(28)} ${part(leaked, denies.length)}  (${leaked} of ${denies.length})`,
    `${'allows denied'.padEnd(28)} ${part(stopped, allows.length)}  (${stopped} of ${allows.length})`,
  ];
}

function errors(read: readonly Read[]): readonly string[] {
  return read.flatMap(one => {
    const missed = measures.flatMap(({ name, outcome }) => {
      const came = outcome(one);
      return came === 'missed' || came === 'wrong'
        ? [`${came === 'missed' ? 'missed' : 'too many'}: ${name}`]
        : [];
    });
    const verdict = asLabel(one);
    const { label, facts } = one;
    if (verdict !== label.verdict) missed.push(`${verdict}, not ${label.verdict}`);
    if (missed.length === 0) return [];
    const cues = (['tone', 'framing', 'topic', 'identifier'] as const).map(
      fact =>
        `    ${fact}: ${(facts[fact]?.evidence ?? []).map(({ word, cue }) => `${word} (${cue})`).join(', ')}`,
    );
    return ['', `${label.id}: ${missed.join('; ')}`, `    ${label.text}`, ...cues];
  });
}
