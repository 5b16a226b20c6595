export { format } from './format.ts';
export { languages, parsers, printers } from './plugin.ts';
