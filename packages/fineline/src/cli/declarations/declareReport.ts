import type { Command } from 'commander';
import type { ReportOptions } from '../commands/report.ts';
import type { Run } from './run.ts';

export function declareReport(program: Command, run: Run): void {
  program
    .command('report')
    .summary('make a page of decisions, or of a comparison')
    .description(
      'Make one HTML file, which needs no network and runs nothing, of what other commands wrote: decisions (`check --format json` or `jsonl`), a decision log (`check --log`), or a comparison (`diff --format json`). It says what they say, and no more.',
    )
    .argument('[inputs...]', '.json and .jsonl files, or - for standard input')
    .option('-o, --output <file>', 'where to write; - prints the page', 'fineline-report.html')
    .option('--groups', 'show the keys of the groups of a table, where the decisions have them')
    .action((names: string[], options: ReportOptions) =>
      run(async terminal => (await import('../commands/report.ts')).report(names, options, terminal)),
    );
}
