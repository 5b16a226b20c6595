import { accuracy } from './accuracy.ts';
import { groundTruth } from './tables/groundTruth.ts';

const [first, ...rest] = process.argv.slice(2);
const from = process.env['INIT_CWD'] ?? process.cwd();
const print = (line: string): void => console.log(line);

try {
  if (first === 'tables') process.exitCode = groundTruth(rest, from, print) === 0 ? 0 : 1;
  else accuracy(process.argv.slice(2), from, print);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
