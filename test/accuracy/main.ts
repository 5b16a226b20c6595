import { accuracy } from './accuracy.ts';

accuracy(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), line => console.log(line));
